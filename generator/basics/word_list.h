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
                mark_front(rest.substr(0, end));
                longest_ = std::max(longest_, end);
            }
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        std::sort(words_.begin(), words_.begin() + count_);
    }

    constexpr bool holds(std::string_view word) const {
        // Most words are turned away by their length or first letters.
        if (word.empty() || word.size() > longest_ || !may_begin_with(word)) return false;
        return std::binary_search(begin(), end(), word);
    }

    /// False: no word or phrase begins with this one.
    constexpr bool may_begin_with(std::string_view word) const {
        const std::size_t bit = bit_of_front(word);
        return !word.empty() && (fronts_[bit / 64] >> (bit % 64) & 1) != 0;
    }

    /// In the order of their letters.
    constexpr const std::string_view* begin() const { return words_.data(); }
    constexpr const std::string_view* end() const { return words_.data() + count_; }

  private:
    static constexpr std::size_t bit_of_front(std::string_view word) {
        const auto letter = [word](std::size_t at) -> std::size_t {
            return at < word.size() ? static_cast<unsigned char>(word[at]) : ' ';
        };
        return (letter(0) * 31 + letter(1)) % 256;
    }
    constexpr void mark_front(std::string_view word) {
        const std::size_t bit = bit_of_front(word);
        fronts_[bit / 64] |= std::uint64_t{1} << (bit % 64);
    }

    std::array<std::string_view, Length / 2 + 1> words_;
    std::size_t count_ = 0;
    std::size_t longest_ = 0;
    std::array<std::uint64_t, 4> fronts_{}; // which two letters words begin with
};

} // namespace part_one
