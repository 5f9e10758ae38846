// Yes or no, as people answer it on a form: words, capitals, ticks, struck options.
//
// An answer is read as a row of options, boxes, words that change nothing and words that might change everything.
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
/// A NO with words beside it that nobody knows is unclear.
Answer read_answer(std::string_view value, std::string_view struck = {});

/// Is this line nothing but an answer: options, boxes, "(delete as appropriate)"?
bool is_only_an_answer(std::string_view line);

/// "Oes / Can this form be published? Yes": the question once more in the other language. The second answer, where both say
/// the same; else the whole value.
std::string_view answer_said_twice(std::string_view value);

/// Does a cell hold a tick ("x", "✓", "☒") and nothing else?
bool is_tick(std::string_view cell);

/// Does it hold nothing, or an empty box, or a dash?
bool is_unticked(std::string_view cell);

/// Where the text has tick boxes: the words of the ticked options alone. Else the text itself.
std::string chosen_words(std::string_view text);

/// Does this value say that there is nothing to say: "", "-", "N/A", "none", "not applicable", "dim"?
bool says_nothing(std::string_view value);

/// Does it say that nobody knows: "not known", "TBC", "to be confirmed"?
bool says_unknown(std::string_view value);

} // namespace part_one
