// The forms of our own making once more, as other programs would have saved them: they still say the same.
#include "forms/scorecard.h"

#include "basics/text.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace std::chrono_literals;

namespace {

constexpr test_site::Date as_of = std::chrono::sys_days{2026y / std::chrono::November / 22};

std::size_t letters_of(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// A line of running text, or of an item: not one that Markdown or columns hold together.
bool may_be_broken(std::string_view line) {
    const std::string_view text = part_one::trimmed(line);
    return text.size() > 1 && std::string_view("#|<`~:\\").find(text.front()) == std::string_view::npos &&
           !line.starts_with("    ") && line.find_first_of("|\t") == std::string_view::npos &&
           text.find("   ") == std::string_view::npos && !line.ends_with("  ") && !line.ends_with("\\");
}

/// Where the words of an item begin: what is broken off is moved in as far.
std::size_t indent_of(std::string_view line) {
    const std::size_t at = line.find_first_not_of(' ');
    const std::size_t space = line.find(' ', at);
    const std::string_view mark = line.substr(at, space - at);
    const bool is_item =
        mark == "-" || mark == "*" || mark == "+" ||
        (mark.size() < 4 && (mark.ends_with(".") || mark.ends_with(")")) && mark[0] >= '0' && mark[0] <= '9');
    return is_item && space != std::string_view::npos ? space + 1 : at;
}

std::string broken_at(std::string_view form, std::size_t margin) {
    std::string out;
    bool is_code = false;
    for (std::string_view line : part_one::split_lines(form)) {
        if (line.starts_with("```")) is_code = !is_code;
        if (is_code || letters_of(line) <= margin || !may_be_broken(line)) {
            out += std::string(line) + "\n";
            continue;
        }
        const std::string indent(indent_of(line), ' ');
        std::string row;
        std::size_t from = 0;
        while (from < line.size()) {
            std::size_t end = line.find(' ', std::max(from, from == 0 ? indent.size() : from));
            end = end == std::string_view::npos ? line.size() : end;
            const std::string word(line.substr(from, end - from));
            if (!row.empty() && letters_of(row) + 1 + letters_of(word) > margin) {
                out += row + "\n";
                row = indent + word;
            } else {
                row += (row.empty() ? "" : " ") + word;
            }
            from = end + 1;
        }
        out += row + "\n";
    }
    return out;
}

/// How each field was read, by form, field and expectation; and how many forms were not published.
struct Reading {
    std::map<std::string, scorecard::Judged> fields;
    std::set<std::string> held;
};

Reading judged(const std::vector<scorecard::MadeForm>& forms) {
    std::vector<part_one::InputFile> files;
    for (const scorecard::MadeForm& form : forms) files.push_back({form.path, form.bytes});
    const auto built = test_site::build(files, as_of);
    Reading all;
    for (const scorecard::MadeForm& form : forms) {
        for (scorecard::Judged& one : scorecard::judge(form, built))
            all.fields.emplace(one.form + ", " + one.field + ": " + one.expected, std::move(one));
        if (test_site::report_of(built, form.path).state == part_one::State::withheld) all.held.insert(form.name);
    }
    return all;
}

/// The form line by line, but for what stands in a block of code.
template <typename Rewrite>
std::string each_line(std::string_view form, Rewrite rewrite) {
    std::string out;
    bool is_code = false;
    for (std::string_view line : part_one::split_lines(form)) {
        if (line.starts_with("```")) is_code = !is_code;
        out += (is_code ? std::string(line) : rewrite(std::string(line))) + "\n";
    }
    return out;
}

std::string with_soft_hyphens(std::string line) {
    std::string out;
    int letters = 0;
    for (char c : line) {
        const bool is_letter = (c >= 'a' && c <= 'z');
        letters = is_letter ? letters + 1 : 0;
        if (letters == 7) out += "\u00AD";
        out += c;
    }
    return out;
}

struct Rewriting {
    const char* name;
    std::string (*of)(const std::string& form);
};

const Rewriting rewritings[] = {
    {"a byte order mark", [](const std::string& form) { return "\uFEFF" + form; }},
    {"line ends of Windows",
     [](const std::string& form) { return part_one::replaced(part_one::replaced(form, "\r\n", "\n"), "\n", "\r\n"); }},
    {"a space that does not break behind each colon",
     [](const std::string& form) {
         return each_line(form, [](std::string line) {
             return line.starts_with("|") ? line : part_one::replaced(line, ": ", ":\u00A0");
         });
     }},
    {"soft hyphens in long words", [](const std::string& form) { return each_line(form, with_soft_hyphens); }},
    {"two spaces at the end of each line",
     [](const std::string& form) {
         return each_line(form, [](std::string line) {
             return part_one::trimmed(line).empty() || line.starts_with("#") || line.starts_with("---") ? line
                                                                                                        : line + "  ";
         });
     }},
    {"broken at 72 letters", [](const std::string& form) { return broken_at(form, 72); }},
    {"broken at 80 letters", [](const std::string& form) { return broken_at(form, 80); }},
};

} // namespace

TEST_CASE("a form that another program has saved says what it said before", "[forms]") {
    const auto forms = scorecard::made_forms();
    const Reading before = judged(forms);
    for (const Rewriting& rewriting : rewritings) {
        auto rewritten = forms;
        int changed = 0;
        for (scorecard::MadeForm& form : rewritten) {
            const std::string bytes = rewriting.of(form.bytes);
            changed += bytes == form.bytes ? 0 : 1;
            form.bytes = bytes;
        }
        CHECK(changed > 40);
        const Reading read = judged(rewritten);
        // Where what speaks of confidentiality is in pieces, a piece may leave doubt: then the form is held.
        std::size_t held = 0;
        for (const std::string& form : read.held) held += before.held.contains(form) ? 0 : 1;
        const bool is_broken = std::string_view(rewriting.name).starts_with("broken");
        CHECK(held <= (is_broken ? forms.size() / 12 : 0));
        for (const auto& [what, one] : read.fields) {
            if (before.fields.at(what).verdict != scorecard::Verdict::right) continue;
            if (is_broken && read.held.contains(one.form)) continue;
            INFO(rewriting.name << ": " << what << "\nread: " << one.read);
            CHECK(one.verdict == scorecard::Verdict::right);
        }
    }
}
