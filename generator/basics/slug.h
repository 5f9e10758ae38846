// The part of an address that names something: lower case letters, digits and single hyphens.
#pragma once

#include <compare>
#include <string>
#include <string_view>

namespace part_one {

class Slug {
  public:
    Slug() = default;
    /// Folds any text: accents go, everything that is no letter or digit becomes one hyphen, none at the ends.
    /// Letters outside a to z that have no plain form become their code point in hexadecimal, so that two different
    /// names never fall together for want of letters.
    static Slug of(std::string_view text);

    const std::string& text() const { return text_; }
    bool is_empty() const { return text_.empty(); }
    auto operator<=>(const Slug&) const = default;

  private:
    std::string text_;
};

} // namespace part_one
