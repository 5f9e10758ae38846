// Sources and settings that must be refused, each with its whole message; the rest of the site is built all the same.
#include "support/site_in_memory.h"

#include "commands/site_folder.h"
#include "settings/settings.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sys/stat.h>

using namespace std::chrono_literals;
using part_one::Finding;
using part_one::Severity;
using part_one::State;
using test_site::BuiltSite;
using test_site::Date;
using test_site::InputFile;

namespace {

constexpr Date as_of = std::chrono::sys_days{2026y / std::chrono::November / 22};

const std::string good =
    "Decision number: 001/2024\n\nTitle: Lamps for the river path\n\nDate of decision: 5 March 2024\n\n"
    "Police and Crime Commissioner decision: Approved\n";
const std::string good_path = test_site::decision_path("001-2024.md");
const std::string bad_path = test_site::decision_path("002-2024.md");

std::string decision(const std::string& number, const std::string& title) {
    return "Decision number: " + number + "\n\nTitle: " + title + "\n\nDate of decision: 5 March 2024\n\n" +
           "Police and Crime Commissioner decision: Approved\n";
}

std::string with_front_matter(const std::string& lines) {
    return "---\n" + lines + "---\n" + decision("002/2024", "Bicycles for the valley");
}

/// The bad source is in error for this one reason, has no page and leaves no word; the good one is there.
void check_rejected(const BuiltSite& built, const Finding& expected) {
    const auto& report = test_site::report_of(built, bad_path);
    CHECK(report.state == State::error);
    CHECK(report.url.empty());
    part_one::Findings errors;
    std::copy_if(report.findings.begin(), report.findings.end(), std::back_inserter(errors),
                 [](const Finding& finding) { return finding.severity == Severity::error; });
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].rule == expected.rule);
    CHECK(errors[0].line == expected.line);
    CHECK(errors[0].message == expected.message);
    CHECK(test_site::report_of(built, good_path).state == State::published);
    const std::string bytes = test_site::all_bytes(built);
    CHECK(bytes.find("Lamps for the river path") != std::string::npos);
    CHECK(bytes.find("Bicycles") == std::string::npos);
    CHECK(bytes.find("002-2024") == std::string::npos);
}

void check_rejected(const std::string& bytes, const Finding& expected, InputFile::Kind kind = InputFile::Kind::file) {
    check_rejected(test_site::build({{good_path, good}, {bad_path, bytes, kind}}, as_of), expected);
}

Finding error(const std::string& rule, int line, const std::string& message) {
    return {Severity::error, rule, line, message};
}

const std::string too_large = "this file is larger than 1 MiB, which no form is; check that it is the right file, and "
                              "put pictures and appendices beside it as attachments";
const std::string no_plain_file = "this is a link or a special file, not a document; put the document itself here";

} // namespace

TEST_CASE("an empty file is refused", "[rejected]") {
    const Finding expected = error("source/empty", 0, "this file is empty; put the form's text into it or remove it");
    check_rejected("", expected);
    check_rejected(" \n\t\n\n", expected);
    check_rejected("\xEF\xBB\xBF", expected);
}

TEST_CASE("a file of nothing but comments is refused", "[rejected]") {
    check_rejected("<!-- Bicycles -->\n",
                   error("source/empty", 0, "this file holds nothing but comments; put the form's text into it"));
}

TEST_CASE("a file that is not UTF-8 is refused", "[rejected]") {
    const Finding expected =
        error("source/not-utf-8", 0,
              "this file is not UTF-8 text; save it as UTF-8 (in Word: Save as, plain text, Unicode UTF-8), since "
              "letters that cannot be read could hide a label");
    check_rejected(decision("002/2024", "Bicycles for the valley \x96 \xA3") + "5\n", expected);
    check_rejected(std::string("\xFF\xFE") + "B\0i\0c\0y\0", expected);
}

TEST_CASE("a file of more than a mebibyte is refused", "[rejected]") {
    const Finding expected = error("source/too-large", 0, too_large);
    std::string large = decision("002/2024", "Bicycles for the valley");
    while (large.size() < std::size_t{2} << 20) large += "The valley is long and its lanes are narrow.\n\n";
    check_rejected(large, expected);
    check_rejected("", expected, InputFile::Kind::too_large);
}

TEST_CASE("a file that is no form is refused", "[rejected]") {
    check_rejected("Bicycles\n\nbread, milk, lamp oil\n",
                   error("form/nothing-recognised", 0,
                         "nothing of a form was recognised here: no number, title, date or any known label; check "
                         "that it is a decision form, and add its labels to the office's form.md"));
}

TEST_CASE("a key of the front matter that nobody knows is refused", "[rejected]") {
    check_rejected(
        with_front_matter("titel: Bicycles\n"),
        error("source/unknown-key", 2,
              "the front matter has a key that Part One does not know (did you mean \"title\"?); the keys are "
              "listed in the README (a misspelt key that was meant to close something would otherwise "
              "publish)"));
    check_rejected(
        with_front_matter("Defer-untill: 2031-09-01\n"),
        error("source/unknown-key", 2,
              "the front matter has a key that Part One does not know (did you mean \"defer_until\"?); the keys "
              "are listed in the README (a misspelt key that was meant to close something would otherwise "
              "publish)"));
    check_rejected(with_front_matter("colour: blue\n"),
                   error("source/unknown-key", 2,
                         "the front matter has a key that Part One does not know; the keys are listed in the README "
                         "(a misspelt key that was meant to close something would otherwise publish)"));
}

TEST_CASE("front matter that cannot be read is refused with its line", "[rejected]") {
    SECTION("a key that stands there twice") {
        check_rejected(
            with_front_matter("title: Bicycles\ndefer_until: 2031-09-01\ntitle: Bicycles\n"),
            error("source/front-matter-unreadable", 4,
                  "the front matter cannot be read: a key stands here for the second time; keep one of the two"));
    }
    SECTION("a quotation that never ends") {
        const auto built =
            test_site::build({{good_path, good}, {bad_path, with_front_matter("title: \"Bicycles\n")}}, as_of);
        CHECK(test_site::report_of(built, bad_path).state == State::error);
        CHECK(test_site::rules_of(built, bad_path) == std::vector<std::string>{"source/front-matter-unreadable"});
    }
    SECTION("an alias") {
        const auto built = test_site::build(
            {{good_path, good}, {bad_path, with_front_matter("title: &a Bicycles\nsummary: *a\n")}}, as_of);
        CHECK(test_site::report_of(built, bad_path).state == State::error);
        CHECK(test_site::rules_of(built, bad_path) == std::vector<std::string>{"source/front-matter-unreadable"});
    }
}

TEST_CASE("front matter that never ends is refused", "[rejected]") {
    check_rejected("---\ntitle: Bicycles\n\n" + decision("002/2024", "Bicycles for the valley"),
                   error("source/front-matter-never-ends", 1,
                         "the front matter begins with --- and never ends; write --- on a line of its own after the "
                         "last key"));
}

TEST_CASE("a value outside the words of its key is refused", "[rejected]") {
    const auto value = [](const std::string& key, const std::string& expected) {
        return error("source/front-matter-value", 2,
                     "the value of \"" + key + "\" in the front matter is not " + expected);
    };
    check_rejected(with_front_matter("published: false\n"),
                   value("published", "a date such as 2027-04-01; write the year first"));
    check_rejected(with_front_matter("defer_until: next spring\n"),
                   value("defer_until", "a date such as 2027-04-01; write the year first"));
    check_rejected(
        with_front_matter("status: not approved\n"),
        value("status", "one of approved, rejected, noted, deferred-decision, withdrawn, superseded or draft"));
    check_rejected(with_front_matter("kind: letter\n"), value("kind", "\"decision\" or \"panel-report\""));
    check_rejected(with_front_matter("funding: about five\n"),
                   value("funding", "a sum in pounds such as 26900 or 26900.50, or a list of awards"));
    check_rejected(with_front_matter("redact: Bicycles\n"), value("redact", "a list of {text: …, reason: …}"));
    check_rejected(with_front_matter("withdrawn: perhaps\n"),
                   value("withdrawn", "true, a date such as 2026-06-12, or {date: …, reason: …}"));
}

TEST_CASE("an office in the front matter that is not the folder's is refused", "[rejected]") {
    check_rejected(with_front_matter("office: Surrey\n"),
                   error("source/office-disagrees", 0,
                         "the office named in the front matter is not the one whose folder this file lies in; move "
                         "the file or correct the front matter"));
}

TEST_CASE("a text that would take the reader of Markdown hours is refused", "[rejected]") {
    std::string wide = decision("002/2024", "Bicycles for the valley") + "\n";
    for (const char* cell : {"|a", "|-"}) {
        for (int column = 0; column < 5000; ++column) wide += cell;
        wide += "|\n";
    }
    const auto built = test_site::build({{good_path, good}, {bad_path, wide}}, as_of);
    CHECK(test_site::report_of(built, bad_path).state == State::error);
    CHECK(test_site::rules_of(built, bad_path) == std::vector<std::string>{"source/refused"});
    CHECK(test_site::all_bytes(built).find("Bicycles") == std::string::npos);
}

TEST_CASE("two decisions of one office with one number are both refused", "[rejected]") {
    const std::string other_path = test_site::decision_path("003-2024.md");
    const auto built = test_site::build({{good_path, good},
                                         {bad_path, decision("002/2024", "Bicycles for the valley")},
                                         {other_path, decision("002 / 2024", "Boots for the valley")}},
                                        as_of);
    check_rejected(built, error("register/number-twice", 0,
                                "another published form of this office has the same number, so neither can stand at "
                                "the address made of it: " +
                                    other_path +
                                    "; give one of them its right number (number in the front "
                                    "matter), or withdraw the one that was replaced"));
    CHECK(test_site::report_of(built, other_path).state == State::error);
    CHECK(test_site::all_bytes(built).find("Boots") == std::string::npos);
}

TEST_CASE("one number in two offices is no matter", "[rejected]") {
    const std::string elsewhere = test_site::decision_path("001-2024.md", "cumbria");
    const auto built = test_site::build({{good_path, good}, {elsewhere, good}}, as_of);
    CHECK(test_site::report_of(built, good_path).state == State::published);
    CHECK(test_site::report_of(built, elsewhere).state == State::published);
}

TEST_CASE("an office without office.toml is named after its folder and the office is told", "[rejected]") {
    const std::string path = test_site::decision_path("001-2024.md", "south-moor");
    const auto built = test_site::build({{path, good}}, as_of);
    CHECK(test_site::report_of(built, path).state == State::published);
    CHECK(test_site::record_of(built, path).text_of("office") == "South Moor");
    REQUIRE(built.site_findings.size() == 1);
    CHECK(built.site_findings[0].first == "content/offices/south-moor/office.toml");
    CHECK(built.site_findings[0].second.rule == "settings/no-office-toml");
    CHECK(built.site_findings[0].second.message ==
          "this office has no office.toml, so it is named after its folder; write one with name = \"…\"");
}

TEST_CASE("what an office asks about names and personal data is refused where it is no known word", "[rejected]") {
    const std::string path = "content/offices/eastmoor/office.toml";
    const auto asks = [&](const std::string& setting) {
        return test_site::site_of({{path, "name = \"Eastmoor\"\n" + setting + "\n"}});
    };
    for (const char* known : {"officer_names = \"roles\"", "officer_names = \"as-written\"",
                              "mask_personal_data = true", "mask_personal_data = false"})
        CHECK_NOTHROW(test_site::build(asks(known), as_of));
    CHECK_THROWS_WITH(test_site::build(asks("officer_names = \"role\""), as_of),
                      path + ": officer_names is \"as-written\" (names stand as the form has them) or \"roles\" (job "
                             "roles stand in their place, for all below chief officer)");
    for (const char* unknown : {"mask_personal_data = \"yes\"", "mask_personal_data = 1"})
        CHECK_THROWS_WITH(test_site::build(asks(unknown), as_of),
                          path + ": mask_personal_data is true or false, without quotes");
}

TEST_CASE("an e-mail address that would write to others too is refused", "[rejected]") {
    const std::string path = "content/offices/eastmoor/office.toml";
    const auto built_with = [&](const std::string& address) {
        return test_site::build({{good_path, good}, {path, "name = \"Eastmoor\"\nemail = \"" + address + "\"\n"}},
                                as_of);
    };
    for (const char* address : {"a@b.example?bcc=c@d.example", "a@b.example, c@d.example", "a@b.example&cc=c@d.example",
                                "a b@c.example", "a@b.example%0D%0ABcc:c@d.example", "a@b.example\\nBcc: c@d.example",
                                "mailto:a@b.example", "a@b", "b.example"}) {
        INFO(address);
        CHECK_THROWS_WITH(built_with(address),
                          path + ": email is one e-mail address and nothing else, for example "
                                 "enquiries@northmoor.example: no second address, no spaces, and no ?subject= or ?bcc= "
                                 "behind it");
    }
    CHECK_NOTHROW(built_with("police.commissioner+register@eastmoor.pcc.example"));
    CHECK_THROWS_WITH(
        part_one::read_site_settings({{"content/site.toml", "contact_email = \"a@b.example?bcc=c@d.example\"\n"}}),
        Catch::StartsWith("content/site.toml: contact_email is one e-mail address and nothing else"));
    CHECK_THROWS_WITH(
        test_site::build({{good_path, good}, {path, "name = \"Eastmoor\"\nwebsite = \"javascript:alert(1)\"\n"}},
                         as_of),
        Catch::StartsWith(path + ": website is the address of the office's own site and begins with https://"));
}

TEST_CASE("a link and a special file are refused", "[rejected]") {
    const Finding expected = error("source/no-plain-file", 0, no_plain_file);
    check_rejected("", expected, InputFile::Kind::link);
    check_rejected("", expected, InputFile::Kind::special);
}

TEST_CASE("a link and a pipe on the disk are refused and never opened", "[rejected]") {
    namespace fs = std::filesystem;
    std::string name = (fs::temp_directory_path() / "partone-rejected-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    const fs::path root = name, decisions = root / "content/offices/northmoor/decisions";
    fs::create_directories(decisions);
    fs::create_directories(root / "themes");
    const auto forms = {InputFile{good_path, good}};
    for (const InputFile& file : test_site::site_of(forms).files) {
        fs::create_directories((root / file.path).parent_path());
        std::ofstream(root / file.path, std::ios::binary) << file.bytes;
    }
    fs::copy(test_site::source_root() + "/themes", root / "themes", fs::copy_options::recursive);
    std::ofstream(root / "secret.md") << decision("002/2024", "Bicycles for the valley");
    SECTION("a link") { fs::create_symlink(root / "secret.md", decisions / "002-2024.md"); }
    SECTION("a pipe, which would make the reader wait for ever") {
        REQUIRE(mkfifo((decisions / "002-2024.md").c_str(), 0600) == 0);
    }
    const auto built = test_site::build(part_one::read_site(part_one::find_site(root), {}), as_of);
    check_rejected(built, error("source/no-plain-file", 0, no_plain_file));
    fs::remove_all(root);
}
