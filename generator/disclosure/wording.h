// Does a line speak of confidentiality, and how?
//
// Every line that could is either a known label (it begins Part 2, or public matter), or a known harmless form of words,
// or anything else; in the last case the source is withheld. A list of bad words alone would be guessing.
// Sources: FORMS.md, Local Government Act 1972 Schedule 12A, Government Security Classifications. Rules that run: tests/rules/disclosure.md.
#pragma once

#include "disclosure/vocabulary.h"

#include <string_view>

namespace part_one {

enum class Speech {
    nothing,        // does not speak of it, or only in harmless words
    begins_private, // a label: from here on nothing is public
    begins_public,  // a label: public matter begins, or begins again
    marks,          // a bare marking, such as a running header: at head or foot it closes the whole source
    doubt,          // speaks of it in words that are not known
};

/// Where the line stands, as far as it matters for what it means.
struct Standing {
    bool is_prominent = false;     // heading, bold, or in capitals
    bool is_whole_block = false;   // nothing else stands in its paragraph, item or cell
    bool is_cell = false;          // a cell, not the first of its row
    bool has_part_a = false;       // the document has a "Part A" that is public
    bool part_in_capitals = false; // "PART" stands in capitals in the line
    bool word_in_capitals = false; // so does one of the words that close: "CLOSED: the offer"
    bool starts_large = false;     // its first letter is a capital
    bool is_heading = false;
    bool is_small_behind = false; // behind its first colon or dash stand small letters alone: no name, no sum
};

/// `folded` is the folded text of a line, cell or column.
Speech speech_of(std::string_view folded, const Standing& standing);
/// The same where it is known that the line may speak, and its words have been taken out of it already.
Speech speech_of(std::string_view folded, const Words& words, const Standing& standing);

} // namespace part_one
