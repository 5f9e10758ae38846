// The ways in which the words of a file follow each other.
//
// The words of the text, where a tag parts two words; the words of the text where a tag inside a line parts nothing, so
// that "Kes<b>trel</b>" is one word; and the words of tags and comments. Where '<' may be a mere sign (data sets,
// Markdown) every word as it stands takes the place of the last.
#pragma once

#include "audit/leaks/words.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace part_one {

struct Reading {
    std::vector<std::uint64_t> codes;
    std::vector<std::uint32_t> words; // which word of the file each began as

    void clear() {
        codes.clear();
        words.clear();
    }
    void add(std::uint64_t code, std::size_t word) {
        codes.push_back(code);
        words.push_back(static_cast<std::uint32_t>(word));
    }
};

enum class TextKind { markup, other };

enum class Readings { text_words, joined_words, others };
/// Fills `reading`, which may stay empty where it would repeat another.
void read_as(Readings which, TextKind kind, std::string_view text, const std::vector<Word>& words, Reading& reading);

/// Hands all readings of `text`, whose words are `words`, to `look`, one after the other.
template <class Look>
void for_each_reading(TextKind kind, std::string_view text, const std::vector<Word>& words, Look look) {
    thread_local Reading reading;
    for (const Readings which : {Readings::text_words, Readings::joined_words, Readings::others}) {
        reading.clear();
        read_as(which, kind, text, words, reading);
        if (!reading.codes.empty()) look(static_cast<const Reading&>(reading));
    }
}

} // namespace part_one
