// A value that may be seen by everybody. Pages, feeds and data sets are made of these and of nothing else.
//
// Only publication/ can make one from a form, a theme's word list from its own words, and the program from a word
// that stands in its own text. Everything else is derived from values that are public already, by functions that
// capture nothing, so that nothing else can slip in (tests/wont_compile).
#pragma once

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace part_one {

class Release; // publication/select: what may be public today
class Wording; // render/wording: the words of a theme

/// A word written in the program itself; anything that is not known when compiling is refused.
struct OwnWord {
    consteval OwnWord(const char* words) : text(words) {} // NOLINT: meant to convert
    std::string_view text;
};

template <class T>
class Public {
  public:
    Public() = default;

    const T& get() const { return value_; }

    bool operator==(const Public&) const = default;
    auto operator<=>(const Public&) const = default;

    /// A public value made of other public values. `make` must capture nothing.
    template <class Make, class... Others>
    static Public derived(Make make, const Public<Others>&... others) {
        static_assert(std::is_empty_v<Make>, "a function that captures something could carry what is not public");
        return Public(make(others.get()...));
    }

  private:
    friend class Release;
    friend class Wording;
    template <class>
    friend class Public;
    friend Public<std::string> own_word(OwnWord word);

    explicit Public(T value) : value_(std::move(value)) {}
    T value_{};
};

using PublicText = Public<std::string>;

inline PublicText own_word(OwnWord word) { return PublicText(std::string(word.text)); }

/// Another public value made of public values: `derive<std::string>([](const Date& d) {…}, decided)`.
template <class T, class Make, class... Others>
Public<T> derive(Make make, const Public<Others>&... others) {
    return Public<T>::derived(make, others...);
}

} // namespace part_one
