// A fixed list of words that is asked whether a word stands in it: `WordList colours{"red green blue"}`.
//
// It is put in order when it is compiled, so nobody who adds a word has to. Phrases are parted by another sign:
// `WordList{"light blue|dark red", '|'}`.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace part_one {

template <std::size_t Length>
class WordList {
  public:
    consteval explicit WordList(const char (&text)[Length], char parting = ' ') {
        std::string_view rest(text, Length - 1);
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(parting), rest.size());
            if (end > 0) {
                words_[count_++] = rest.substr(0, end);
                first_letters_ |= bit_of(rest[0]);
                longest_ = std::max(longest_, end);
            }
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        std::sort(words_.begin(), words_.begin() + count_);
    }

    constexpr bool holds(std::string_view word) const {
        // Most words are turned away by their length or first letter.
        if (word.empty() || word.size() > longest_ || !may_begin_with(word[0])) return false;
        return std::binary_search(begin(), end(), word);
    }

    constexpr bool may_begin_with(char letter) const { return (first_letters_ & bit_of(letter)) != 0; }

    /// In the order of their letters.
    constexpr const std::string_view* begin() const { return words_.data(); }
    constexpr const std::string_view* end() const { return words_.data() + count_; }

  private:
    static constexpr std::uint64_t bit_of(char letter) {
        return std::uint64_t{1} << (static_cast<unsigned char>(letter) % 64);
    }

    std::array<std::string_view, Length / 2 + 1> words_;
    std::size_t count_ = 0;
    std::size_t longest_ = 0;
    std::uint64_t first_letters_ = 0;
};

} // namespace part_one
