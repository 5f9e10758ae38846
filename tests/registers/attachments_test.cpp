// Which files beside a form are published: those that the public text or the front matter names, and nobody names where
// nobody may read. Each refusal stands beside its opposite.
#include "adapters/hash.h"
#include "support/sample_files.h"
#include "support/site_in_memory.h"

#include <catch2/catch.hpp>

using namespace std::chrono_literals;
using part_one::State;
using test_site::BuiltSite;
using test_site::Date;
using test_site::decision_path;
using test_site::InputFile;

namespace {

constexpr Date as_of = std::chrono::sys_days{2026y / std::chrono::November / 22};
const std::string source = decision_path("012-2024.md");
const std::string folder = "decisions/northmoor/12-2024/";

std::string form(const std::string& more, const std::string& front = {}, int number = 12) {
    return front + "# Northmoor: record of a decision\n\nDecision number: " + std::to_string(number) +
           "/2024\n\nTitle: Youth outreach\n\nDate of decision: 4 March 2024\n\n"
           "Police and Crime Commissioner decision: Approved\n\n" +
           more + "\n";
}

InputFile beside(const std::string& name, const std::string& bytes) { return {decision_path(name), bytes}; }

/// With words of its own: a copy of a closed file is closed too.
InputFile beside(const std::string& name) {
    return beside(name, test_files::pdf({.text = "Plan " + std::to_string(part_one::quick_hash(name))}));
}

std::vector<std::string> copied(const BuiltSite& built, const std::string& below = folder) {
    std::vector<std::string> names;
    for (const auto& [path, bytes] : test_site::files_of(built))
        if (path.starts_with(below) && !path.ends_with("index.html")) names.push_back(path.substr(below.size()));
    return names;
}

using Names = std::vector<std::string>;

BuiltSite built_with(const std::string& text, const std::vector<InputFile>& files, const std::string& front = {}) {
    std::vector<InputFile> all = files;
    all.push_back({source, form(text, front)});
    return test_site::build(all, as_of);
}

bool has_rule(const BuiltSite& built, const std::string& rule, const std::string& of = source) {
    return !test_site::message_of(built, of, rule).empty();
}

} // namespace

TEST_CASE("a linked file is copied and listed and the link leads to it", "[attachments]") {
    const BuiltSite built = built_with("- [Equality assessment](Equality%20Assessment.PDF)",
                                       {beside("equality assessment.pdf"), beside("other.pdf")});
    CHECK(copied(built) == Names{"equality-assessment.pdf"});
    const std::string page = test_site::page_of(built, source);
    CHECK(page.find("<a href=\"equality-assessment.pdf\">Equality assessment</a>") != std::string::npos);
    CHECK(test_site::main_text(page).find("Equality assessment (PDF, 1 KB; may be hard to use with a screen reader)") !=
          std::string::npos);
}

TEST_CASE("a file is found however its link is written", "[attachments]") {
    for (const char* link :
         {"[x](<a plan.pdf>)", "[x](./a%20plan.pdf)", "[x](A%20PLAN.PDF)", "[x](.\\a%20plan.pdf)",
          "[x][p]\n\n[p]: <a plan.pdf> \"words\"", "[x](a%20plan.pdf#page=2)", "## [x](<a plan.pdf>)",
          "**[x](<a plan.pdf>)**", "| a | b |\n|---|---|\n| [x](<a plan.pdf>) | c |"}) {
        INFO(link);
        CHECK(copied(built_with(link, {beside("a plan.pdf")})) == Names{"a-plan.pdf"});
    }
}

TEST_CASE("front matter names files with their titles", "[attachments]") {
    const BuiltSite built =
        built_with("Text.", {beside("plan.pdf")}, "---\nattachments:\n  - {file: plan.pdf, title: The plan}\n---\n");
    CHECK(copied(built) == Names{"plan.pdf"});
    CHECK(test_site::main_text(test_site::page_of(built, source)).find("The plan (PDF") != std::string::npos);
}

TEST_CASE("files are told apart by a number where their names fall together", "[attachments]") {
    CHECK(copied(built_with("[a](a_b.pdf) [b](a%20b.pdf)", {beside("a b.pdf"), beside("a_b.pdf")})) ==
          Names{"a-b-2.pdf", "a-b.pdf"});
}

TEST_CASE("nothing out of the form's folder is copied", "[attachments]") {
    for (const char* link : {"[x](../plan.pdf)", "[x](a/../../plan.pdf)", "[x](%2e%2e/plan.pdf)", "[x](..\\plan.pdf)",
                             "[x](file:plan.pdf)", "[x](C:plan.pdf)", "[x](//plan.pdf)", "[x](plan.pdf/)"}) {
        INFO(link);
        const BuiltSite built = built_with(
            link, {{"content/offices/northmoor/plan.pdf", test_files::pdf()}, beside("plan.pdf", "no PDF at all")});
        CHECK(copied(built).empty());
        CHECK(test_site::page_of(built, source).find("plan.pdf") == std::string::npos);
    }
    const std::vector<InputFile> inside{beside("papers/plan.pdf")};
    CHECK(copied(built_with("[x](papers/plan.pdf)", inside)) == Names{"plan.pdf"});
}

TEST_CASE("a symbolic link or a special file is not there", "[attachments]") {
    for (const InputFile::Kind kind : {InputFile::Kind::link, InputFile::Kind::special, InputFile::Kind::too_large}) {
        const BuiltSite built = built_with("[x](plan.pdf)", {{decision_path("plan.pdf"), test_files::pdf(), kind}});
        CHECK(copied(built).empty());
        CHECK(has_rule(built, "attachment/not-found"));
    }
}

TEST_CASE("a file that is missing leaves its words and a finding", "[attachments]") {
    const BuiltSite built = built_with("See [the plan](plan.pdf).", {});
    CHECK(has_rule(built, "attachment/not-found"));
    CHECK(test_site::main_text(test_site::page_of(built, source)).find("See the plan.") != std::string::npos);
    CHECK(test_site::page_of(built, source).find("plan.pdf") == std::string::npos);
}

TEST_CASE("a file that Part 2 names is closed whoever else names it", "[attachments]") {
    for (const char* named :
         {"[the bids](bids%20summary.pdf)", "See \"Bids Summary.PDF\".", "![x](<bids summary.pdf>)",
          "[b]: <bids summary.pdf>", "<!-- bids summary.pdf -->", "see **bids** summary.pdf", "| bids summary.pdf |",
          "https://intranet/files/bids%20summary.pdf", "bids&#32;summary.pdf", "bids\nsummary.pdf"}) {
        INFO(named);
        const std::string part_one = "See [a](bids%20summary.pdf) and [b](plan.pdf).\n\n";
        const std::vector<InputFile> files{beside("bids summary.pdf"), beside("plan.pdf")};
        const BuiltSite built = built_with(part_one + "## PART 2 – CONFIDENTIAL\n\n" + named, files);
        CHECK(copied(built) == Names{"plan.pdf"});
        CHECK(has_rule(built, "attachment/closed"));
        CHECK(copied(built_with(part_one + "Public.", files)) == Names{"bids-summary.pdf", "plan.pdf"});
    }
}

TEST_CASE("a copy of a closed file is closed under any name", "[attachments]") {
    const std::string bids = test_files::pdf({.text = "Who asked for what"});
    const std::vector<InputFile> files{beside("bids.pdf", bids), beside("plan.pdf", bids),
                                       beside("map.pdf", test_files::pdf({.text = "Where the lane is"}))};
    const std::string part_one = "See [a](plan.pdf) and [b](map.pdf).\n\n";
    const BuiltSite built = built_with(part_one + "## PART 2 – CONFIDENTIAL\n\nSee bids.pdf.", files);
    CHECK(copied(built) == Names{"map.pdf"});
    CHECK(has_rule(built, "attachment/refused"));
    CHECK(copied(built_with(part_one + "Public.", files)) == Names{"map.pdf", "plan.pdf"});
    CHECK(copied(built_with(part_one, {beside("confidential/bids.pdf", bids), files[1], files[2]})) ==
          Names{"map.pdf"});
}

TEST_CASE("another word before a hyphen names another file", "[attachments]") {
    const std::vector<InputFile> files{beside("2026.pdf"), beside("scores-2026.pdf")};
    CHECK(copied(built_with("[Plan](2026.pdf)\n\n## PART 2 – CONFIDENTIAL\n\nscores-2026.pdf", files)) ==
          Names{"2026.pdf"});
}

TEST_CASE("a file that any closed source of the office names is closed", "[attachments]") {
    const std::vector<std::pair<std::string, std::string>> closed{
        {"013-2024.md", form("[b](plan.pdf)\n\nDeferred until: 1 September 2031", {}, 13)},
        {"013-2024.md", form("Protective Marking: Secret\n\nplan.pdf", {}, 13)},
        {"013-2024.md", form("Text", "---\nattachments: [{file: plan.pdf}]\nstatus: draft\n---\n", 13)},
        {"013-2024.md", form("plan.pdf", "---\ntitel: x\n---\n", 13)},
        {"013-2024.md", form("Text", "---\npart2: see plan.pdf\n---\n", 13)},
        {"013-2024.md",
         form("Text", "---\nstatus: approved\nwithdrawn: true\nattachments: [{file: plan.pdf}]\n---\n", 13)},
        {"012-2024-part2.md", "# PART 2\n\nSee plan.pdf"},
        {"confidential/012-2024.md", "# PART 2\n\nSee ../plan.pdf"},
        {"013-2024.md", "\xFF plan.pdf"},
    };
    for (const auto& [name, text] : closed) {
        INFO(name << "\n" << text);
        const BuiltSite built = built_with("See [a](plan.pdf).", {beside("plan.pdf"), {decision_path(name), text}});
        CHECK(copied(built).empty());
        CHECK(has_rule(built, "attachment/closed"));
    }
    CHECK(copied(built_with("See [a](plan.pdf).",
                            {beside("plan.pdf"), {decision_path("013-2024.md"), form("[b](plan.pdf)", {}, 13)}})) ==
          Names{"plan.pdf"});
    // Another office has a file of that name of its own.
    CHECK(copied(built_with("See [a](plan.pdf).", {beside("plan.pdf"),
                                                   {decision_path("013-2024.md", "stonebeck"),
                                                    form("[b](plan.pdf)\n\nProtective Marking: Secret", {}, 13)}})) ==
          Names{"plan.pdf"});
}

TEST_CASE("the file of a deferred form appears on its day", "[attachments]") {
    const std::vector<InputFile> files{beside("plan.pdf"),
                                       {source, form("[a](plan.pdf)\n\nDeferred until: 1 December 2026")}};
    CHECK(copied(test_site::build(files, as_of)).empty());
    CHECK(test_site::all_bytes(test_site::build(files, as_of)).find("plan.pdf") == std::string::npos);
    CHECK(copied(test_site::build(files, std::chrono::sys_days{2026y / std::chrono::December / 1})) ==
          Names{"plan.pdf"});
}

TEST_CASE("two decisions that name a file have a copy each", "[attachments]") {
    const BuiltSite built = built_with(
        "[a](plan.pdf)", {beside("plan.pdf"), {decision_path("013-2024.md"), form("[b](plan.pdf)", {}, 13)}});
    CHECK(copied(built) == Names{"plan.pdf"});
    CHECK(copied(built, "decisions/northmoor/13-2024/") == Names{"plan.pdf"});
}

TEST_CASE("kinds of files that are never published are refused", "[attachments]") {
    for (const char* name : {"a.zip", "a.svg", "a.html", "a.exe", "a.pdf.exe", "a.7z", "a", "a.eml"}) {
        INFO(name);
        const BuiltSite built = built_with("[x](" + std::string(name) + ")", {beside(name)});
        CHECK(copied(built).empty());
        CHECK(has_rule(built, "attachment/type"));
    }
}

TEST_CASE("Office files are refused and the office is told to export them", "[attachments]") {
    for (const char* name : {"a.doc", "a.docm", "a.docx", "a.XLSX", "a.odt", "a.pptx", "a.rtf"}) {
        INFO(name);
        const BuiltSite built = built_with("[x](" + std::string(name) + ")", {beside(name)});
        CHECK(copied(built).empty());
        CHECK(has_rule(built, "attachment/office"));
    }
}

TEST_CASE("a file whose name or folder says Part 2 is refused", "[attachments]") {
    for (const char* name : {"bids-part2.pdf", "Part%202.pdf", "confidential/bids.pdf", "exempt%20appendix.pdf"}) {
        INFO(name);
        const BuiltSite built = built_with("[x](" + std::string(name) + ")",
                                           {beside("bids-part2.pdf"), beside("Part 2.pdf"),
                                            beside("confidential/bids.pdf"), beside("exempt appendix.pdf")});
        CHECK(copied(built).empty());
        CHECK(has_rule(built, "attachment/closed-by-name"));
    }
}

TEST_CASE("a file whose text begins confidential matter is refused", "[attachments]") {
    for (const char* text :
         {"PART 2 - CONFIDENTIAL FACTS AND ADVICE", "OFFICIAL-SENSITIVE", "RESTRICTED", "NOT FOR PUBLICATION"}) {
        INFO(text);
        const BuiltSite built =
            built_with("[x](a.pdf) [y](b.txt)", {beside("a.pdf", test_files::pdf({.text = text})),
                                                 beside("b.txt", "Report\n" + std::string(text) + "\n")});
        CHECK(copied(built).empty());
        CHECK(has_rule(built, "attachment/refused"));
    }
    for (const char* text : {"PART 1 - NON CONFIDENTIAL", "OFFICIAL", "Report to the Commissioner"})
        CHECK(copied(built_with("[x](a.pdf)", {beside("a.pdf", test_files::pdf({.text = text}))})) == Names{"a.pdf"});
}

TEST_CASE("a file that holds withheld words stays behind alone", "[attachments]") {
    const std::string secret = "Larkspur Consulting offered 48,215 pounds";
    const BuiltSite built =
        built_with("[Plan](a.pdf) [map](b.pdf)\n\n## PART 2 – CONFIDENTIAL\n\n" + secret + " for the work.",
                   {beside("a.pdf", test_files::pdf({.text = secret})), beside("b.pdf")});
    CHECK(copied(built) == Names{"b.pdf"});
    CHECK(has_rule(built, "attachment/leak"));
    CHECK(test_site::report_of(built, source).state == State::published);
    CHECK(test_site::all_bytes(built).find("Larkspur") == std::string::npos);
    CHECK(test_site::page_of(built, source).find("a.pdf") == std::string::npos);
}

TEST_CASE("a file name that tells what is withheld is on no page", "[attachments]") {
    const BuiltSite built =
        built_with("[a](larkspur-consulting-offer.pdf)\n\n## PART 2 – CONFIDENTIAL\n\nLarkspur Consulting was chosen.",
                   {beside("larkspur-consulting-offer.pdf")});
    CHECK(test_site::all_bytes(built).find("larkspur") == std::string::npos);
}

TEST_CASE("a picture is shown with its words and one without words is not", "[attachments]") {
    const BuiltSite built = built_with("![Bar chart of referrals](chart.png)\n\n![](dots.png)",
                                       {beside("chart.png", test_files::png()), beside("dots.png", test_files::png())});
    const std::string page = test_site::page_of(built, source);
    CHECK(page.find("<img src=\"chart.png\" alt=\"Bar chart of referrals\"/>") != std::string::npos);
    CHECK(page.find("src=\"dots.png\"") == std::string::npos);
}

TEST_CASE("pictures of signatures are never published", "[attachments]") {
    for (const char* text : {"![](pcc-signature.png)", "![The Commissioner's signature](scan.png)", "![x](Llofnod.png)",
                             "![Signed](scan.png)", "**Signed:**\n\n![](scan.png)", "[x](sig.png)"}) {
        INFO(text);
        const BuiltSite built =
            built_with(text, {beside("pcc-signature.png", test_files::png()), beside("scan.png", test_files::png()),
                              beside("llofnod.png", test_files::png()), beside("sig.png", test_files::png())});
        CHECK(copied(built).empty());
    }
    CHECK(copied(built_with("![New design](design.png)", {beside("design.png", test_files::png())})) ==
          Names{"design.png"});
}

TEST_CASE("a link to another form leads to its page where that is public", "[attachments]") {
    const auto page = [](const std::string& more) {
        const BuiltSite built = built_with("See [the earlier decision](013-2024.md).",
                                           {{decision_path("013-2024.md"), form(more, {}, 13)}});
        CHECK_FALSE(has_rule(built, "attachment/not-found"));
        return test_site::page_of(built, source);
    };
    CHECK(page("Text").find("<a href=\"/decisions/northmoor/13-2024/\">the earlier decision</a>") != std::string::npos);
    const std::string withheld = page("Protective Marking: Secret");
    CHECK(withheld.find("013-2024") == std::string::npos);
    CHECK(withheld.find("the earlier decision") != std::string::npos);
}

TEST_CASE("text and tables are published as they are and formulas are refused", "[attachments]") {
    CHECK(copied(built_with("[a](a.csv) [b](b.txt)", {beside("a.csv", "Item,Sum\nRent,-12.50\n"),
                                                      beside("b.txt", "Plain.")})) == Names{"a.csv", "b.txt"});
    for (const char* text :
         {"a,=1+1\n", "@SUM(A1)\n", "a;\"+cmd|' /C calc'!A0\"\n", "\xFF\xFE", "<script>x</script>"}) {
        INFO(text);
        CHECK(copied(built_with("[a](a.csv)", {beside("a.csv", text)})).empty());
    }
}

TEST_CASE("where a record moved its files lead on and a file that is gone leaves no name", "[attachments]") {
    const std::vector<InputFile> files{
        {source, form("[a](plan.pdf) [b](quillmere.pdf)")}, beside("plan.pdf"), beside("quillmere.pdf")};
    part_one::SiteInput input = test_site::site_of(files);
    input.recording = part_one::Recording::on;
    const std::string ledger = part_one::ledger_with("", test_site::build(input, as_of).standing, as_of);
    const auto later = [&](const std::string& text, int number) {
        return test_site::files_of(test_site::build(
            {{source, form(text, "", number)}, beside("plan.pdf"), {"content/ledger.csv", ledger}}, as_of));
    };
    const test_site::Files moved = later("[a](plan.pdf)", 13);
    CHECK(moved.at("_redirects") ==
          "/decisions/northmoor/12-2024/ /decisions/northmoor/13-2024/ 301\n"
          "/decisions/northmoor/12-2024/plan.pdf /decisions/northmoor/13-2024/plan.pdf 301\n");
    for (const char* name : {"redirects/nginx.conf", "redirects/apache.conf"})
        CHECK(moved.at(name).find("/decisions/northmoor/12-2024/plan") != std::string::npos);
    const std::vector<test_site::Files> all{
        moved, later("", 12),
        test_site::files_of(test_site::build(
            {{source, form("[b](quillmere.pdf)", "---\nwithdrawn: true\n---\n")}, {"content/ledger.csv", ledger}},
            as_of))};
    for (const test_site::Files& site : all)
        for (const auto& [path, bytes] : site) {
            CHECK(path.find("quillmere") == std::string::npos);
            CHECK(bytes.find("quillmere") == std::string::npos);
        }
}
