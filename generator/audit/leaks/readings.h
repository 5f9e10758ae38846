// The three ways in which the words of a file follow each other.
//
// Every word as it stands (attributes and comments too); only the words of the text, where a tag parts two words;
// and the words of the text where a tag parts nothing, so that "Kes<b>trel</b>" is one word.
#pragma once

#include "audit/leaks/words.h"

#include <cstdint>
#include <vector>

namespace part_one {

struct Reading {
    std::vector<std::uint64_t> codes;
    std::vector<std::uint32_t> words; // which word of the file each began as

    void clear() {
        codes.clear();
        words.clear();
    }
};

void read_every_word(const std::vector<Word>& words, Reading& reading);
/// Empty where it would be the same as every word.
void read_text_words(const std::vector<Word>& words, Reading& reading);
/// Empty where no word is glued to the one before.
void read_joined_words(const std::vector<Word>& words, Reading& reading);

/// Hands all three readings of `words` to `look`, one after the other.
template <class Look>
void for_each_reading(const std::vector<Word>& words, Look look) {
    thread_local Reading reading;
    for (const auto read : {read_every_word, read_text_words, read_joined_words}) {
        reading.clear();
        read(words, reading);
        if (!reading.codes.empty()) look(static_cast<const Reading&>(reading));
    }
}

} // namespace part_one
