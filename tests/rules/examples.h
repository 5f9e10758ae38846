// Pages of rules whose examples run (the way cmark's specification is its test suite).
//
// A page is prose. In it, a fenced block `head` holds the lines with which the short forms of the page begin; `lines` is
// such a short form, `form` a whole one, `earlier` a short form as it was when the site was last built; behind the word may stand a file name and, in brackets, the folder under
// content/offices. `result` holds what must come of the forms above it. What cannot be seen in print is written
// ⟨no-break space⟩, ⟨soft hyphen⟩, ⟨zero-width space⟩ or ⟨tab⟩. tests/rules/README.md says it for readers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rules {

struct ExampleFile {
    std::string path; // relative to the site folder
    std::string text;
    int line = 0; // of the page, where its block begins
};

struct Expectation {
    std::string key;
    std::string value;
    int line = 0;
};

struct Example {
    std::vector<ExampleFile> earlier; // the site was built of these before, and recorded in the ledger
    std::vector<ExampleFile> files;
    std::vector<Expectation> expected;
    int line = 0;
};

struct Page {
    std::string name; // "tests/rules/deferral.md"
    std::vector<Example> examples;
    std::vector<std::string> faults; // what keeps the page from being run, each with its line
};

Page parse_page(const std::string& name, std::string_view text);

/// What does not hold, each "tests/rules/deferral.md:12: …". A page without an example does not hold.
std::vector<std::string> run(const Page& page);

} // namespace rules
