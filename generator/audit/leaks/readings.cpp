#include "audit/leaks/readings.h"

#include <algorithm>

namespace part_one {

void read_every_word(const std::vector<Word>& words, Reading& reading) {
    for (std::uint32_t i = 0; i < words.size(); ++i) {
        reading.codes.push_back(words[i].code);
        reading.words.push_back(i);
    }
}

void read_text_words(const std::vector<Word>& words, Reading& reading) {
    for (std::uint32_t i = 0; i < words.size(); ++i) {
        if (words[i].in_tag) continue;
        reading.codes.push_back(words[i].code);
        reading.words.push_back(i);
    }
    if (reading.codes.size() == words.size()) reading.clear();
}

void read_joined_words(const std::vector<Word>& words, Reading& reading) {
    if (std::none_of(words.begin(), words.end(), [](const Word& word) { return word.glued; })) return;
    Word joined;
    for (std::uint32_t i = 0; i < words.size(); ++i) {
        if (words[i].in_tag) continue;
        if (words[i].glued && !reading.codes.empty()) {
            reading.codes.back() = joined_code(joined, words[i]);
            joined.code = reading.codes.back();
            continue;
        }
        joined = words[i];
        reading.codes.push_back(joined.code);
        reading.words.push_back(i);
    }
}

} // namespace part_one
