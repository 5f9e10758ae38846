// A document whose labels have been recognised: which words on which line stand for what.
//
// Whether any of it may be seen is not decided here.
#pragma once

#include "basics/meaning.h"
#include "form/profile.h"
#include "source/document.h"

#include <string>
#include <vector>

namespace part_one {

/// One label where it stands, with what was written behind or below it.
struct Labelled {
    Meaning meaning = Meaning::section;
    std::string note;   // of the label: for `outcome`, what it states
    std::size_t at = 0; // index into the outline's lines
    std::size_t segment = 0;
    int line = 0;
    bool is_alone = false;     // nothing stands behind it on its line
    bool is_prominent = false; // heading, bold or capitals
    bool is_likely = false;    // no label of the profile, but of words that say what is asked (form/likely_labels)
    bool is_weak = false;      // and of something beside the decision
    std::string label;         // as written
    std::string value;         // as written, struck words left out; may come from the next cell or line
    std::string struck_value;  // the struck words of it
    int value_line = 0;        // 0 where there is no value
    std::size_t value_at = 0;  // index of the outline's line on which the value ends; `at` where there is none
};

struct FilledForm {
    Document document;
    std::vector<Labelled> labels; // in the order of the document
};

/// Reads an outline through a profile.
std::vector<Labelled> recognise_labels(const Outline& outline, const Profile& profile);

/// These labels and the likely ones beside them: for reading facts from what may be seen.
std::vector<Labelled> with_likely_labels(const Outline& outline, const Profile& profile, std::vector<Labelled> labels);

FilledForm recognise(Document document, const Profile& profile);

/// Do the letters of this text stand in capitals (and are there at least three)?
bool is_in_capitals(std::string_view text);

} // namespace part_one
