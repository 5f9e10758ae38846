// Fixed lists of words and of phrases, written as words and asked by number.
//
// `WordTable colours{"red green blue"}` is asked whether it holds a word, `PhraseTable shades{"light blue|dark red"}` which
// of its phrases begin at a word of a line. Both become tables when they are compiled, in whatever order they are
// written; a word that is too long for a number does not compile.
#pragma once

#include "disclosure/spoken_words.h"
#include "disclosure/word_number.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace part_one {

/// Not constexpr: whoever calls it while a list is compiled is told so.
inline void word_is_too_long_for_a_list() {}

template <std::size_t Length>
class WordTable {
  public:
    consteval explicit WordTable(const char (&text)[Length]) {
        std::string_view rest(text, Length - 1);
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(' '), rest.size());
            if (end > WordNumber::longest) word_is_too_long_for_a_list();
            if (end > 0) words_[place_of(WordNumber(rest.substr(0, end)))] = WordNumber(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }

    constexpr bool holds(const WordNumber& word) const { return word.size() > 0 && words_[place_of(word)] == word; }

  private:
    static constexpr std::size_t places = std::bit_ceil(Length / 2 + 2); // a word and its space take two at least

    /// Where the word stands, or would stand.
    constexpr std::size_t place_of(const WordNumber& word) const {
        std::size_t place = word.hash() >> (64 - std::countr_zero(places));
        while (words_[place].size() > 0 && !(words_[place] == word)) place = (place + 1) % places;
        return place;
    }

    std::array<WordNumber, places> words_;
};

template <std::size_t Length>
class PhraseTable {
  public:
    struct Phrase {
        std::string_view text; // as it stands in the list
        std::uint16_t from = 0;
        std::uint16_t words = 0;
    };

    consteval explicit PhraseTable(const char (&text)[Length]) {
        std::string_view rest(text, Length - 1);
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find('|'), rest.size());
            if (end > 0) phrases_[count_++].text = rest.substr(0, end);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        std::sort(phrases_.begin(), phrases_.begin() + count_,
                  [](const Phrase& a, const Phrase& b) { return a.text < b.text; });
        std::size_t used = 0;
        for (std::size_t at = 0; at < count_; ++at) {
            phrases_[at].from = static_cast<std::uint16_t>(used);
            for (std::string_view words = phrases_[at].text; !words.empty(); ++phrases_[at].words) {
                const std::size_t end = std::min(words.find(' '), words.size());
                if (end > WordNumber::longest) word_is_too_long_for_a_list();
                words_[used++] = WordNumber(words.substr(0, end));
                words.remove_prefix(std::min(end + 1, words.size()));
            }
            // Sorted by their letters, those that begin with one word stand together.
            std::uint16_t& first = firsts_[place_of(words_[phrases_[at].from])];
            if (first == 0) first = static_cast<std::uint16_t>(at + 1);
        }
    }

    /// The first, in the order of their letters, that stands at word `at` of the line and is accepted; null if none.
    template <typename Accept>
    constexpr const Phrase* first_at(const std::vector<SpokenWord>& line, std::size_t at, Accept accept) const {
        const WordNumber& first = line[at].text;
        const std::size_t index = firsts_[place_of(first)];
        if (index == 0) return nullptr;
        for (std::size_t next = index - 1; next < count_ && words_[phrases_[next].from] == first; ++next)
            if (stands_at(phrases_[next], line, at) && accept(phrases_[next])) return &phrases_[next];
        return nullptr;
    }

    /// False: no phrase begins with this word.
    constexpr bool may_begin_with(const WordNumber& word) const { return firsts_[place_of(word)] != 0; }

    constexpr bool any_at(const std::vector<SpokenWord>& line, std::size_t at) const {
        return first_at(line, at, [](const Phrase&) { return true; }) != nullptr;
    }

  private:
    static constexpr std::size_t places = std::bit_ceil(Length / 4 + 2);

    /// Where the first word of a phrase stands among the firsts, or would stand.
    constexpr std::size_t place_of(const WordNumber& first) const {
        std::size_t place = first.hash() >> (64 - std::countr_zero(places));
        while (firsts_[place] != 0 && !(words_[phrases_[firsts_[place] - 1].from] == first))
            place = (place + 1) % places;
        return place;
    }

    constexpr bool stands_at(const Phrase& phrase, const std::vector<SpokenWord>& line, std::size_t at) const {
        if (phrase.words > line.size() - at) return false;
        for (std::size_t word = 1; word < phrase.words; ++word)
            if (!(line[at + word].text == words_[phrase.from + word])) return false;
        return true;
    }

    std::array<WordNumber, Length / 3 + 1> words_; // of all phrases
    std::array<Phrase, Length / 4 + 1> phrases_;
    std::size_t count_ = 0;
    std::array<std::uint16_t, places> firsts_{}; // by first word: the first phrase that begins with it, counted from 1
};

} // namespace part_one
