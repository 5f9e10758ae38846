// A site folder in memory: the project's own settings and theme with the forms a test gives it, built and asked.
//
// Knows where the repository is (PARTONE_SOURCE_ROOT); touches no other folder and no clock.
#pragma once

#include "basics/value.h"
#include "pipeline.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace test_site {

using part_one::BuiltSite;
using part_one::Date;
using part_one::Finding;
using part_one::InputFile;
using part_one::SiteInput;

/// The repository's folder. Throws where the test does not run through ctest.
std::string source_root();
/// The bytes of a file, which must be there.
std::string bytes_of_file(const std::string& path);

/// "content/offices/northmoor/decisions/" and the name.
std::string decision_path(const std::string& name, const std::string& office = "northmoor");

/// Labels, known organisations, calendar, offices and theme of this repository, none of its forms, and `forms`
/// (a path relative to the site folder and its bytes) in the order given.
SiteInput site_of(const std::vector<InputFile>& forms);

BuiltSite build(const SiteInput& input, Date as_of, unsigned jobs = 1);
BuiltSite build(const std::vector<InputFile>& forms, Date as_of);

/// What became of a source; throws where the build does not know it.
const part_one::SourceReport& report_of(const BuiltSite& built, const std::string& source);
/// "rule" of each finding about a source, in order.
std::vector<std::string> rules_of(const BuiltSite& built, const std::string& source);
/// The message of the first finding of that rule about a source; empty where there is none.
std::string message_of(const BuiltSite& built, const std::string& source, const std::string& rule);

using Files = std::map<std::string, std::string>; // path inside the site, bytes
/// The finished files; throws where the audit refused the site.
Files files_of(const BuiltSite& built);
/// The page of a source: its bytes, empty where it has none.
std::string page_of(const BuiltSite& built, const std::string& source);
/// The words that a reader of a page sees between <main> and </main>, white space squeezed, each block on a line.
std::string main_text(const std::string& page);
/// All bytes of all files.
std::string all_bytes(const BuiltSite& built);
/// The record of a source in register.json; Kind::nothing where it has none.
part_one::Value record_of(const BuiltSite& built, const std::string& source);

/// The headings of a page's form: level, anchor, words.
struct Heading {
    int level = 0;
    std::string anchor;
    std::string words;
};
std::vector<Heading> headings_of(const std::string& page);

} // namespace test_site
