#include "audit/leaks/readings.h"

#include <algorithm>

namespace part_one {
namespace {

void read_joined_words(std::string_view text, const std::vector<Word>& words, Reading& reading) {
    if (std::none_of(words.begin(), words.end(), [](const Word& word) { return word.glued; })) return;
    std::size_t first = 0, last = 0; // of the word that is being put together
    bool is_open = false;
    const auto finish = [&] {
        if (is_open) reading.add(last == first ? words[first].code : joined_code(text, words, first, last), first);
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].in_tag) continue;
        if (!words[i].glued || !is_open) {
            finish();
            first = i;
            is_open = true;
        }
        last = i;
    }
    finish();
}

} // namespace

void read_as(Readings which, TextKind kind, std::string_view text, const std::vector<Word>& words, Reading& reading) {
    if (which == Readings::joined_words) return read_joined_words(text, words, reading);
    const bool all = which == Readings::others && kind == TextKind::other;
    const bool in_tags = which == Readings::others;
    for (std::size_t i = 0; i < words.size(); ++i)
        if (all || words[i].in_tag == in_tags) reading.add(words[i].code, i);
    if (which == Readings::text_words && kind == TextKind::other && reading.codes.size() == words.size())
        reading.clear();
}

} // namespace part_one
