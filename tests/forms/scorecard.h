// How well forms of offices that nobody taught the program are read: field by field against what a person read.
//
// `made/NAME.md` is a form of our own making, `made/NAME.expected` what a careful reader takes from it, one field a line
// ("provider: Anchor Street Project, 25000", "date: none"). Empty is a gap; wrong is a confident mistake, which is worse.
#pragma once

#include "support/site_in_memory.h"

#include <string>
#include <vector>

namespace scorecard {

enum class Verdict { right, empty, wrong };

struct Judged {
    std::string form; // "moorland-118-2018"
    std::string field;
    Verdict verdict = Verdict::right;
    std::string expected;
    std::string read;
};

struct MadeForm {
    std::string name;
    std::string path; // in the site folder
    std::string bytes;
    std::vector<std::pair<std::string, std::string>> expected; // field, value; in the file's order
};

/// Every form of tests/forms/made, in order of name. Throws where one has no expectation.
std::vector<MadeForm> made_forms();
/// Each field that the form's expectation names.
std::vector<Judged> judge(const MadeForm& form, const test_site::BuiltSite& built);
/// A Markdown table: field, forms that name it, right, empty, wrong.
std::string table(const std::vector<Judged>& all);

} // namespace scorecard
