// The words of a text, for the leak check: letters and digits folded, everything else an end of a word.
//
// One reading serves every text format. Character references and percent signs are resolved on the way; a comma
// that only groups thousands is no end of a word. Inside a tag, a comment or an attribute words are read too and marked.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace part_one {

struct Word {
    std::uint64_t code = 0;   // of its folded letters, well mixed; words of up to eight letters never share one
    std::uint32_t begin = 0;  // where in the text it begins
    std::uint32_t end = 0;    // behind its last byte
    std::uint16_t length = 0; // in bytes of its folded letters
    bool in_tag = false;
    bool glued = false; // nothing but tags that part no words stands between it and the text word before
    bool has_letter = false;
    bool has_digit = false;

    bool is_number() const { return has_digit && !has_letter; }
};

/// Fills `words` (which is emptied first: one vector serves many texts).
void read_words(std::string_view text, std::vector<Word>& words);
std::vector<Word> words_of(std::string_view text);

/// The code of the word that words `first` to `last` of `text` make when nothing stands between them.
std::uint64_t joined_code(std::string_view text, const std::vector<Word>& words, std::size_t first, std::size_t last);

} // namespace part_one
