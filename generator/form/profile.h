// The labels of an office's form and what each stands for.
//
// A profile is Markdown: tables of label, where it stands, meaning. content/forms/common.md holds what is seen on many
// forms; an office's form.md adds to it or overrides it. No office's name stands in the program.
#pragma once

#include "basics/finding.h"
#include "basics/meaning.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// Where a label counts. The words in the tables are: "anywhere", "with colon", "alone", "heading".
enum class Where {
    anywhere,   // at the start of a line, cell, item or heading, whatever follows
    with_colon, // only if a colon, dash, question mark, bracket or the end of the line, cell or bold text follows
    alone,      // only if nothing follows but punctuation or a bracket
    heading,    // as `alone`, and only in a heading, in bold, or in capitals
};
std::string_view name_of(Where where);

struct FormLabel {
    std::vector<std::string> words; // folded; "…" stands for up to eight words
    Where where = Where::anywhere;
    Meaning meaning = Meaning::section;
    std::string note; // a fourth column: for `section`, nothing; for `outcome`, the outcome it states
};

class Profile {
  public:
    /// `common` and `own` are the texts of the two files; `own` may be empty. What cannot be read is a finding with the
    /// line in that file.
    struct Reading;
    static Reading parse(std::string_view common, std::string_view own);

    struct Match {
        const FormLabel* label = nullptr;
        std::size_t end = 0; // where in the folded text the label ends
    };
    /// The longest label that stands at the start of `folded`, numbering ("3.1.", "(a)") skipped.
    /// `is_prominent`: the line is a heading, bold, or in capitals.
    std::optional<Match> match(std::string_view folded, bool is_prominent) const;

    const std::vector<FormLabel>& labels() const { return labels_; }

  private:
    void add(FormLabel label, bool overrides);
    void hold(FormLabel floor); // a label that counts whatever the tables say
    std::vector<FormLabel> labels_;
    std::map<std::string, std::vector<std::size_t>, std::less<>> by_first_word_;
};

struct Profile::Reading {
    Profile profile;
    Findings common_findings;
    Findings own_findings;
};

/// Where the numbering at the start of a folded line ends: "3.1. ", "(a) ", "iv) ", "2.1.1 ". 0 if there is none.
std::size_t end_of_numbering(std::string_view folded);
/// The same of "B4 Date: 9 June 2025": how a form letters its parts and numbers what they ask.
std::size_t lettered_numbering(std::string_view folded);

/// Words of a folded text: runs of letters, digits and apostrophes, and whatever is not ASCII.
struct FoldedWord {
    std::string_view text; // "&" reads "and"
    std::size_t at = 0;
    std::size_t end = 0;
};
std::vector<FoldedWord> folded_words(std::string_view folded);

} // namespace part_one
