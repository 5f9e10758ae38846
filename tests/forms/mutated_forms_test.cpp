// Forms that somebody spoilt: lines lost, doubled, cut short, run together with signs that mean something elsewhere. Each
// gets a state; what is read past its end shows where the tests run with sanitizers.
#include "forms/scorecard.h"
#include "properties/dice.h"

#include "basics/text.h"

#include <catch2/catch.hpp>

using namespace std::chrono_literals;

namespace {

constexpr test_site::Date as_of = std::chrono::sys_days{2026y / std::chrono::November / 22};
constexpr unsigned seed = 20261127;
constexpr std::size_t forms_a_site = 150;
constexpr unsigned sites = 4;

const std::vector<std::string> signs{"[",       "-",       "—",      "|",         "£",      ":",       "(",
                                     ")",       "**",      "1.",     ".",         "?",      "~~",      "☒",
                                     "£1",      "Date",    "Date:",  "Approval",  "| |",    "|---|",   "(a)",
                                     "/",       "Title:",  "Value:", "Provider:", "Each",   "* **",    "> ",
                                     "```",     "Signed",  "to",     "£0",        "[]()",   "![]()",   "Appendix",
                                     "Table 1", "Papers:", "None",   "/2020",     "2020/",  "#",       "######",
                                     "---",     "===",     "<br>",   "&nbsp;",    "\u00A0", "£\u00A0", "%",
                                     "Part 2:", "Rhan 2",  "",       " ",         "\t"};

std::string spoilt(std::string_view form, properties::Dice& dice) {
    std::vector<std::string> lines;
    for (std::string_view line : part_one::split_lines(form)) lines.emplace_back(line);
    for (std::size_t times = 1 + dice.below(8); times > 0 && !lines.empty(); --times) {
        const std::size_t at = dice.below(lines.size());
        const auto here = lines.begin() + static_cast<std::ptrdiff_t>(at);
        switch (dice.below(6)) {
        case 0: lines.erase(here); break;
        case 1: lines.insert(here, dice.pick(signs)); break;
        case 2: *here = here->substr(0, here->find(' ', dice.below(here->size() + 1))); break;
        case 3: *here = dice.pick(signs) + " " + *here; break;
        case 4: lines.resize(at + 1); break;
        default: *here += dice.pick(signs);
        }
    }
    std::string out;
    for (const std::string& line : lines) out += line + "\n";
    return out;
}

} // namespace

TEST_CASE("a form that somebody spoilt gets a state like any other", "[forms]") {
    const auto forms = scorecard::made_forms();
    properties::Dice dice(seed);
    for (unsigned site = 0; site < sites; ++site) {
        std::vector<part_one::InputFile> files;
        for (std::size_t made = 0; made < forms_a_site; ++made)
            files.push_back({test_site::decision_path("spoilt-" + std::to_string(made) + ".md"),
                             spoilt(forms[dice.below(forms.size())].bytes, dice)});
        const auto built = test_site::build(files, as_of);
        CHECK(built.site.has_value());
        for (const part_one::InputFile& file : files) CHECK(test_site::report_of(built, file.path).source == file.path);
    }
}
