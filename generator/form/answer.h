// Yes or no, as people answer it on a form: words, capitals, ticks, struck options.
#pragma once

#include <string>
#include <string_view>

namespace part_one {

enum class Answer {
    none, // nothing was written
    yes,
    no,
    unclear, // both stand there, or something that is neither
};

/// `value` is what stands behind the question, without struck words; `struck` the struck words, folded.
/// "YES", "yes – commercially sensitive", "☒ Yes ☐ No", "TRUE", "Defer"; "NO", "N/A", "not applicable", "na" (Welsh).
Answer read_answer(std::string_view value, std::string_view struck = {});

/// Where the text has tick boxes: the words of the ticked options alone. Else the text itself.
std::string chosen_words(std::string_view text);

/// Does this value say that there is nothing to say: "", "-", "N/A", "none", "not applicable", "dim"?
bool says_nothing(std::string_view value);

/// Does it say that nobody knows: "not known", "TBC", "to be confirmed"?
bool says_unknown(std::string_view value);

} // namespace part_one
