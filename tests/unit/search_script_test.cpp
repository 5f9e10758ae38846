// What the script of the theme makes of words, rows and questions, beside what the program wrote (Node runs the script).
#include "adapters/json.h"
#include "basics/text.h"
#include "render/search/row_signs.h"
#include "render/search/search_words.h"
#include "support/site_in_memory.h"
#include "unit/delivery_folders.h"

#include <cstdlib>

using namespace part_one;
using namespace std::chrono_literals;

namespace {

constexpr Date as_of = std::chrono::sys_days{2026y / std::chrono::November / 22};

std::string json_list(const std::vector<std::string>& texts) {
    std::string list = "[";
    for (const std::string& text : texts) list += (list.size() > 1 ? "," : "") + json_string(text);
    return list + "]";
}

struct Questions {
    std::vector<std::string> texts = {};
    std::vector<std::string> signs = {};
    std::vector<std::string> queries = {};
    std::string language = "en";
    test_site::Files site = {};
};

void write(const fs::path& file, const std::string& bytes) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
}

Value answers_of_script(const Questions& questions) {
    const TemporaryFolder folder;
    for (const auto& [path, bytes] : questions.site)
        if (path.starts_with("search/")) write(folder / path, bytes);
    write(folder / "questions.json",
          "{\"texts\":" + json_list(questions.texts) + ",\"signs\":" + json_list(questions.signs) +
              ",\"queries\":" + json_list(questions.queries) + ",\"language\":" + json_string(questions.language) +
              ",\"folder\":" + json_string(folder.path().string()) + "}");
    const std::string root = test_site::source_root();
    const std::string command = "'" + root + "/tests/browser/run' '" + root + "/tests/support/search_script.mjs' '" +
                                root + "/themes/plain/assets/search-index.js' '" +
                                (folder / "questions.json").string() + "' '" + (folder / "answers.json").string() + "'";
    INFO("Node runs the script; scripts/setup test installs it");
    REQUIRE(std::system(command.c_str()) == 0);
    return parse_json(test_site::bytes_of_file((folder / "answers.json").string()));
}

std::vector<std::string> texts_of(const Value& list) {
    std::vector<std::string> texts;
    for (const Value& item : list.items) texts.push_back(item.text);
    return texts;
}

std::vector<std::string> words_in(std::string_view text) {
    std::vector<std::string> words;
    for (SearchWords reading(text); reading.next();) words.emplace_back(reading.word());
    return words;
}

InputFile decision(const std::string& number, const std::string& title, const std::string& more) {
    std::string name = number;
    for (char& c : name)
        if (c == '/' || c == ' ') c = '-';
    return {test_site::decision_path(name + ".md"),
            "# Northmoor: record of a decision\n\nDecision number: " + number + "\n\nTitle: " + title +
                "\n\nDate of decision: 4 March 2024\n\nPolice and Crime Commissioner decision: Approved\n\n" + more +
                "\n"};
}

/// A hundred and twenty decisions of which a handful is looked for.
const test_site::Files& small_site() {
    static const test_site::Files files = [] {
        std::vector<InputFile> forms{
            decision("010/2017", "Lamps for the river path", "Background: The lamps are old.\n\nTotal: £61,500"),
            decision("PCD1306", "Mediation in schools", "Provider: Harbour Dialogue CIC\n\nTotal: £61,482.50"),
            decision("011/2017", "Caffi Tŷ Gwyn", "Background: Mae’r caffi yng Nghymru ac yn Nhalybont."),
            decision("012/2017", "Grant to O’Connor House",
                     "Author: Jane Harkbridge, Grants Manager\n\nBackground: Jane "
                     "Harkbridge wrote the Lantern report."),
        };
        for (int number = 100; number < 216; ++number)
            forms.push_back(
                decision(std::to_string(number) + "/2019", "Patrol " + std::to_string(number),
                         "Background: The service meets the plan.\n\nPART 2 – CONFIDENTIAL\n\nKestrelby asked"));
        return test_site::files_of(test_site::build(forms, as_of));
    }();
    return files;
}

std::string page_of_number(const std::string& slug) { return "/decisions/northmoor/" + slug + "/"; }

} // namespace

TEST_CASE("the script reads the same words as the program", "[search]") {
    const std::vector<std::string> texts = {
        "N° 010 / 2017, PCD1306 and 7A-43/16",
        "£61,500 £61,482.50 £61,500.00 £5.25 5.25 19.05.17 1,234,5678 1234,567 12,34 0012 000 100.5 100.555 1,000.25.",
        "O’Connor’s Tŷ Gwyn, Llŷn, ÂÊÎÔÛŴŶ naïve Straße Ærø Łódź ﬁne",
        "decomposed: Ty\u0302 a\u0301\u0301b; soft\u00ADhyphen zero\u200Bwidth \u00ADfront 12\u00AD34",
        "Ελληνικά αά́ Кириллица й и\u0306 中文 \u00BA \u00B2 \u00BD",
        "tab\tline\nbreak\u00A0space–dash—dash “quoted” £\u00A0500",
    };
    const Value answers = answers_of_script({.texts = texts});
    for (std::size_t at = 0; at < texts.size(); ++at) {
        INFO(texts[at]);
        CHECK(texts_of(answers.find("words")->items.at(at)) == words_in(texts[at]));
    }
}

TEST_CASE("every letter of Latin script folds alike in the script and the program", "[search]") {
    std::vector<std::string> texts;
    for (const auto& [first, last] : {std::pair<char32_t, char32_t>{0x20, 0x24F}, {0x1E00, 0x1EFF}, {0x2000, 0x218F}}) {
        std::string text;
        for (char32_t c = first; c <= last; ++c) {
            text += "a";
            append_utf8(c, text);
            text += "b ";
        }
        texts.push_back(text);
    }
    const Value answers = answers_of_script({.texts = texts});
    for (std::size_t at = 0; at < texts.size(); ++at)
        CHECK(texts_of(answers.find("words")->items.at(at)) == words_in(texts[at]));
}

TEST_CASE("rows written in signs are read back", "[search]") {
    const std::vector<std::vector<std::size_t>> lists = {
        {}, {0}, {11}, {12}, {0, 1, 2}, {5, 143, 144, 145, 20'000}, {1727, 1728, 1729, 5'000'000}};
    std::vector<std::string> signs;
    for (const auto& list : lists) signs.push_back(rows_in_signs(list));
    const Value answers = answers_of_script({.signs = signs});
    for (std::size_t at = 0; at < lists.size(); ++at) {
        std::vector<std::string> expected;
        for (const std::size_t row : lists[at]) expected.push_back(std::to_string(row));
        CHECK(texts_of(answers.find("rows")->items.at(at)) == expected);
    }
}

TEST_CASE("a record is found however its number sum name or title is typed", "[search]") {
    const std::vector<std::pair<std::string, std::string>> wanted = {
        {"10/2017", "010-2017"},
        {"010 2017", "010-2017"},
        {"N° 010 / 2017", "010-2017"},
        {"nº 10-2017", "010-2017"},
        {"decision 010/2017", "010-2017"},
        {"PCD1306", "pcd1306"},
        {"pcd 1306", "pcd1306"},
        {"61500", "010-2017"},
        {"£61,500", "010-2017"},
        {"£61.5k", "010-2017"},
        {"61,482.50", "pcd1306"},
        {"£61482", "pcd1306"},
        {"lamps", "010-2017"},
        {"LAMPS river", "010-2017"},
        {"lam", "010-2017"},
        {"medi school", "pcd1306"},
        {"Harbour Dialogue", "pcd1306"},
        {"harbuor", "pcd1306"},
        {"mediaton", "pcd1306"},
        {"ty gwyn", "011-2017"},
        {"TŶ GWYN", "011-2017"},
        {"o'connor", "012-2017"},
        {"lantern", "012-2017"},
    };
    Questions questions{.site = small_site()};
    for (const auto& [query, slug] : wanted) questions.queries.push_back(query);
    const Value answers = answers_of_script(questions);
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        INFO(wanted[at].first);
        const std::vector<std::string> found = texts_of(*answers.find("found")->items.at(at).find("addresses"));
        CHECK(found == std::vector<std::string>{page_of_number(wanted[at].second)});
    }
}

TEST_CASE("a word that stands everywhere finds nothing alone and hinders nothing beside others", "[search]") {
    Questions questions{.queries = {"meets", "the patrol 150/2019", "patrol"}, .site = small_site()};
    const Value answers = answers_of_script(questions);
    const auto found = [&](std::size_t at) { return texts_of(*answers.find("found")->items.at(at).find("addresses")); };
    CHECK(found(0) == std::vector<std::string>{});
    CHECK(answers.find("found")->items.at(0).text_of("isCommon") == "true");
    CHECK(found(1).front() == page_of_number("150-2019"));
    CHECK(found(2).size() == 116);
}

TEST_CASE("a Welsh word is found behind its mutations", "[search]") {
    Questions questions{.queries = {"Cymru", "Gymru", "Talybont", "Chaffi"}, .language = "cy", .site = small_site()};
    const Value answers = answers_of_script(questions);
    for (const Value& found : answers.find("found")->items) {
        INFO(found.text_of("query"));
        CHECK(texts_of(*found.find("addresses")) == std::vector<std::string>{page_of_number("011-2017")});
    }
}

TEST_CASE("an officer's name and what is withheld find nothing", "[search]") {
    Questions questions{.queries = {"Harkbridge", "Jane", "Kestrelby"}, .site = small_site()};
    const Value answers = answers_of_script(questions);
    for (const Value& found : answers.find("found")->items) {
        INFO(found.text_of("query"));
        CHECK(found.find("addresses")->items.empty());
    }
    for (const auto& [path, bytes] : small_site()) {
        if (!path.starts_with("search/")) continue;
        INFO(path);
        for (const char* name : {"harkbridge", "Harkbridge", "kestrelby"}) CHECK(bytes.find(name) == std::string::npos);
    }
}
