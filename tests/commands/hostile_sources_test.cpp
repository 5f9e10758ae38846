// What a careless or hostile source may do to the program and to readers: nothing, in little time and little memory.
#include "commands/program.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <sys/resource.h>
#include <sys/stat.h>
#include <utility>

namespace fs = std::filesystem;
using program::SiteFolder;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr double most_seconds = 60;
constexpr long most_kilobytes = 8'000'000;
#else
constexpr double most_seconds = 5;
constexpr long most_kilobytes = 500'000;
#endif

std::string repeated(std::string_view piece, std::size_t times) {
    std::string text;
    text.reserve(piece.size() * times);
    for (std::size_t i = 0; i < times; ++i) text += piece;
    return text;
}

double seconds_of_children() {
    rusage spent{};
    getrusage(RUSAGE_CHILDREN, &spent);
    return static_cast<double>(spent.ru_utime.tv_sec + spent.ru_stime.tv_sec) +
           static_cast<double>(spent.ru_utime.tv_usec + spent.ru_stime.tv_usec) / 1e6;
}

/// The largest of any child so far.
long kilobytes_of_children() {
    rusage spent{};
    getrusage(RUSAGE_CHILDREN, &spent);
    return spent.ru_maxrss;
}

/// Builds the folder, in which 001-2024.md is a good form: it is published whatever stands beside it.
program::Tree built(const SiteFolder& folder) {
    const double before = seconds_of_children();
    const program::Ran ran = folder.run({"build", "--as-of", "2026-11-22"});
    INFO(ran.err);
    CHECK((ran.exit_code == 0 || ran.exit_code == 1));
    CHECK(seconds_of_children() - before < most_seconds);
    CHECK(kilobytes_of_children() < most_kilobytes);
    program::Tree tree = program::tree_of(folder.root() / "public");
    CHECK(tree.contains("decisions/northmoor/001-2024/index.html"));
    return tree;
}

std::vector<std::pair<const char*, std::string>> hostile_texts() {
    std::string link_definitions, footnotes, deep_list;
    for (int at = 0; at < 20'000; ++at) {
        link_definitions += "[" + std::to_string(at) + "]: /u\n";
        footnotes += "[^" + std::to_string(at) + "]: x\n\n";
    }
    std::string list_of_sums, awards, lines_of_sums, rows_of_sums, sentences_of_sums;
    for (int at = 0; at < 10'000; ++at) {
        const std::string name = "Trust " + std::to_string(at), sum = "£" + std::to_string(1'000 + at);
        list_of_sums += "- " + name + ": " + sum + "\n";
        lines_of_sums += name + ": " + sum + "\n";
        if (at < 2'000) awards += "- " + name + ": " + sum + "\n"; // each of which becomes a page
        if (at < 2'000) rows_of_sums += "| " + name + " | " + sum + " | A grant |\n";
        if (at < 4'000) sentences_of_sums += "The Commissioner approves a grant of " + sum + " to " + name + ". ";
    }
    for (std::size_t at = 0; at < 600; ++at) deep_list += repeated("  ", at) + "- x\n";
    return {
        {"ten thousand quotes", repeated("> ", 10'000) + "x"},
        {"ten thousand list markers", repeated("- ", 10'000) + "x"},
        {"a deep list", deep_list},
        {"a line of a megabyte", repeated("a ", 450'000)},
        {"a word of a megabyte", repeated("a", 900'000)},
        {"many short lines", repeated("a\n", 99'000)},
        {"more lines than a form has", repeated("a\n", 300'000)},
        {"open fences", repeated("```\n", 100'000)},
        {"a wide table of short rows",
         repeated("|a", 5'000) + "\n" + repeated("|-", 5'000) + "\n" + repeated("|x|\n", 5'000)},
        {"a long table", "| a | b |\n|---|---|\n" + repeated("| x | y |\n", 50'000)},
        {"open brackets", repeated("[", 300'000)},
        {"open links", repeated("[a](", 150'000)},
        {"open stress", repeated("*a **b ", 60'000)},
        {"open code", repeated("`a``b", 100'000)},
        {"open instructions", repeated("<?", 300'000)},
        {"open sections", repeated("<![CDATA[", 80'000)},
        {"open declarations", repeated("<!A ", 150'000)},
        {"open comments", repeated("<!--", 150'000)},
        {"open attributes", repeated("<a b=\"", 120'000)},
        {"link definitions", link_definitions},
        {"footnotes", footnotes + "[^1]"},
        {"control characters", repeated("\x01\x02\x07\x0b\x1f", 100'000)},
        {"nulls", std::string(200'000, '\0')},
        {"carriage returns", repeated("a\r", 200'000)},
        {"zero-width letters", repeated("\u200b", 200'000)},
        {"combining letters", "a" + repeated("\u0301", 300'000)},
        {"overrides of direction", repeated("\u202e", 200'000)},
        {"letter-spaced words", repeated("p a r t ", 80'000)},
        {"lines that mention Part 2", repeated("See Part 2 of the Act\n\n", 20'000)},
        {"questions", repeated("Is there a Part 2 form - NO\n\n", 20'000)},
        {"dates", repeated("Date: 1 May 2024\n\n", 30'000)},
        {"sums", repeated("Alpha Ltd: £100\n", 40'000)},
        {"a line of sums", repeated("£1,000 ", 20'000)},
        {"lists of sums", list_of_sums + "\nThe Commissioner awards:\n\n" + awards},
        {"lines of sums", lines_of_sums},
        {"rows of sums", "| Organisation | Award | Purpose |\n|---|---|---|\n" + rows_of_sums},
        {"sentences of sums", sentences_of_sums},
        {"totals of sums", repeated("Trust: £5\n\nTotal £5\n\n", 5'000)},
        {"tags", repeated("<b>x</b>\n", 80'000)},
        {"columns", repeated(repeated("a\t", 20) + "\n", 15'000)},
        {"references", repeated("&amp;&#80;", 80'000)},
        {"Mustache", repeated("{{#a}}{{> head}}", 50'000)},
    };
}

} // namespace

TEST_CASE("hostile texts are built or refused in little time and memory", "[commands]") {
    const SiteFolder folder;
    folder.put("001-2024.md", program::good_form("001/2024"));
    for (const auto& [name, text] : hostile_texts()) {
        INFO(name);
        folder.put("002-2024.md", program::good_form("002/2024", text + "\n\n## PART 2\n\nQuorvel bid low."));
        for (const auto& [path, kept] : built(folder)) {
            INFO(path);
            CHECK(kept.bytes.find("Quorvel") == std::string::npos);
        }
    }
}

TEST_CASE("front matter that grows when it is read is refused in little time", "[commands]") {
    const SiteFolder folder;
    folder.put("001-2024.md", program::good_form("001/2024"));
    std::string bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n";
    for (char name = 'b'; name < 'k'; ++name)
        bomb += std::string(1, name) + ": &" + name + " [" +
                repeated(std::string("*") + static_cast<char>(name - 1) + ",", 10) + "]\n";
    std::string deep = "part2:\n";
    for (std::size_t at = 1; at < 900; ++at) deep += repeated(" ", at) + "a:\n";
    for (const std::string& keys :
         {bomb, deep, "part2: " + repeated("[", 100'000) + "\n", "summary: \"" + repeated("a", 900'000) + "\"\n",
          "part2: " + repeated("{a: ", 50'000) + "\n", repeated("title: x\n", 50'000)}) {
        folder.put("002-2024.md", "---\n" + keys + "---\n" + program::good_form("002/2024"));
        built(folder);
    }
}

TEST_CASE("markup that would act on a reader is dead on every page", "[commands]") {
    const SiteFolder folder;
    folder.put("001-2024.md", program::good_form("001/2024"));
    int number = 100;
    for (const char* text : {"Words <script>alert(1)</script> here", "An <img src=x onerror=alert(1)> here",
                             "<iframe src=\"//evil.example\">", "[one](javascript:alert(1)) [two](data:text/html,x)",
                             "[three](JaVaScRiPt&#58;alert(1)) [four](vbscript:x)", "[five](file:///etc/passwd)",
                             "[six](G:\\OPCC\\plan.doc)", "[seven](\\\\server\\share\\plan.doc)",
                             "<https://intranet/plan> <javascript:alert(2)>", "![p](javascript:alert(3))",
                             "{{{advice_html}}} {{> head}} {{#records}}x{{/records}}", "bell\x07 escape\x1b[31m",
                             "over\u202eride\u2066 end"}) {
        const std::string name = std::to_string(++number);
        folder.put(name + "-2024.md", program::good_form(name + "/2024", text));
    }
    for (const auto& [path, kept] : built(folder)) {
        if (!path.ends_with(".html")) continue;
        for (const char* acting :
             {"<script>alert", "onerror=", "<iframe", "href=\"javascript", "src=\"javascript", "data:text",
              "vbscript:", "file:", "G:\\", "\\\\server", "\x07", "\x1b", "\u202e", "\u2066"}) {
            INFO(path << " " << acting);
            CHECK(kept.bytes.find(acting) == std::string::npos);
        }
    }
}

TEST_CASE("every page forbids what it does not need", "[commands]") {
    const SiteFolder folder;
    folder.put("001-2024.md", program::good_form("001/2024"));
    std::size_t pages = 0;
    for (const auto& [path, kept] : built(folder)) {
        if (!path.ends_with(".html")) continue;
        ++pages;
        INFO(path);
        const std::size_t policy =
            kept.bytes.find("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';");
        REQUIRE(policy != std::string::npos);
        CHECK(policy < kept.bytes.find("<link"));
        const std::string words = kept.bytes.substr(policy, kept.bytes.find("/>", policy) - policy);
        for (const char* loose : {"unsafe", "*", "http:", "https:", "data:"})
            CHECK(words.find(loose) == std::string::npos);
        CHECK(words.find("base-uri 'none'") != std::string::npos);
        CHECK(kept.bytes.find(" style=\"") == std::string::npos);
        CHECK(kept.bytes.find(" onclick=") == std::string::npos);
    }
    CHECK(pages > 5);
}

TEST_CASE("a formula in a form is text in the data set", "[commands]") {
    const SiteFolder folder;
    folder.put("001-2024.md", "---\ntitle: \"=HYPERLINK(A1)\"\n---\n" + program::good_form("001/2024"));
    const std::string csv = built(folder).at("register.csv").bytes;
    REQUIRE(csv.find("HYPERLINK") != std::string::npos);
    for (const char* running : {",=", ",\"=", "\n=", "\n\"="}) CHECK(csv.find(running) == std::string::npos);
}

TEST_CASE("file names that a shell or a page would misread do no harm", "[commands]") {
    const SiteFolder folder;
    folder.put("001-2024.md", program::good_form("001/2024"));
    int number = 100;
    for (const char* name : {"a\nb.md", "a\"b'.md", "<b>x.md", "a&amp;b.md", "-rf.md", "a;b.md", "a\u202eb.md",
                             "{{title}}.md", "..md", "a\\b.md", "\x01.md", "%2e%2e.md", "\xff\xfe.md"})
        folder.put(name, program::good_form(std::to_string(++number) + "/2024"));
    for (const auto& [path, kept] : built(folder)) {
        INFO(path);
        for (const char* odd : {"\n", "\"", "<", "\u202e", "\\", "\x01", "%", "{"})
            CHECK(path.find(odd) == std::string::npos);
        if (path.ends_with(".html")) CHECK(kept.bytes.find("<b>x") == std::string::npos);
    }
}

TEST_CASE("links and pipes and devices and huge files are refused and never opened", "[commands]") {
    const SiteFolder folder;
    folder.put("001-2024.md", program::good_form("001/2024", "See [one](out.pdf) and [two](pipe.pdf)."));
    const fs::path decisions = folder.root() / "content/offices/northmoor/decisions";
    std::ofstream(folder.root() / "outside.md") << program::good_form("009/2024", "Quorvel bid low.");
    fs::create_directories(folder.root() / "elsewhere");
    std::ofstream(folder.root() / "elsewhere/010-2024.md") << program::good_form("010/2024", "Quorvel bid low.");
    fs::create_symlink(folder.root() / "outside.md", decisions / "009-2024.md");
    fs::create_symlink(folder.root() / "outside.md", decisions / "out.pdf");
    fs::create_directory_symlink(folder.root() / "elsewhere", decisions / "linked");
    fs::create_directory_symlink(".", decisions / "loop");
    fs::create_directory_symlink("/etc", decisions / "etc");
    fs::create_symlink("nowhere", decisions / "dangling.md");
    fs::create_symlink("/dev/zero", decisions / "zero.md");
    REQUIRE(mkfifo((decisions / "pipe.md").c_str(), 0600) == 0);
    REQUIRE(mkfifo((decisions / "pipe.pdf").c_str(), 0600) == 0);
    fs::create_directories(decisions / "folder.md");
    std::ofstream(decisions / "huge.md").close();
    fs::resize_file(decisions / "huge.md", 100U << 20);
    for (const auto& [path, kept] : built(folder)) {
        INFO(path);
        CHECK(kept.bytes.find("Quorvel") == std::string::npos);
        CHECK(path.find("010-2024") == std::string::npos);
    }
}
