#include "disclosure/redact.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "disclosure/withheld_words.h"
#include "source/outline.h"

namespace part_one {

namespace {

bool is_skippable(char c) {
    return is_ascii_space(c) || c == '*' || c == '_' || c == '~' || c == '\\' || c == '>' || c == '|';
}

} // namespace

std::size_t end_of_match(std::string_view text, std::size_t at, std::string_view wanted) {
    std::size_t of = 0;
    while (of < wanted.size()) {
        if (is_skippable(wanted[of])) {
            ++of;
            continue;
        }
        while (at < text.size() && is_skippable(text[at])) ++at;
        if (at >= text.size()) return std::string_view::npos;
        std::size_t next = at;
        std::size_t next_of = of;
        const char32_t there = next_code_point(text, next);
        const char32_t here = next_code_point(wanted, next_of);
        if (there != here) {
            std::string a, b;
            append_utf8(there, a);
            append_utf8(here, b);
            if (fold(a) != fold(b)) return std::string_view::npos;
        }
        at = next;
        of = next_of;
    }
    return at;
}

int redact_in(std::string& text, const FrontMatter::Redaction& redaction) {
    const std::string_view wanted = trimmed(redaction.text);
    if (wanted.empty()) return 0;
    const std::string instead = "[redacted: " + redaction.reason + "]";
    int found = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (is_skippable(text[at])) {
            ++at;
            continue;
        }
        const std::size_t end = end_of_match(text, at, wanted);
        if (end == std::string_view::npos) {
            next_code_point(text, at);
            continue;
        }
        std::string breaks;
        for (std::size_t i = at; i < end; ++i)
            if (text[i] == '\n') breaks += '\n';
        text.replace(at, end - at, instead + breaks);
        at += instead.size() + breaks.size();
        ++found;
    }
    return found;
}

int redact_lines(std::vector<std::string>& lines, const FrontMatter::Redaction& redaction) {
    std::string text = joined(lines);
    const int found = redact_in(text, redaction);
    if (found == 0) return 0;
    const std::size_t count = lines.size();
    lines.clear();
    for (std::string_view line : split(text, '\n')) lines.emplace_back(line);
    lines.resize(count);
    return found;
}

bool stands_once_more(const FrontMatter::Redaction& redaction, const Outline& remainder,
                      const std::vector<std::string>& lines, const FrontMatter& shown) {
    const std::string wanted = letters_of(redaction.text);
    if (wanted.empty()) return false;
    std::string all;
    for (const OutlineLine& line : remainder.lines) all += line.text() + " ";
    std::string letters = letters_of(all);
    const auto add = [&letters](const std::string& text) { letters += "|" + letters_of(text); };
    for (const std::string& line : lines) {
        add(line);
        add(without_tags(line));
    }
    for (const auto* text :
         {&shown.title, &shown.title_cy, &shown.summary, &shown.decision_maker, &shown.number, &shown.part_two_reason})
        if (*text) add(**text);
    for (const auto* names : {&shown.providers, &shown.funders})
        if (*names)
            for (const std::string& name : **names) add(name);
    for (const FrontMatter::Change& change : shown.changes) add(change.reason);
    for (const FrontMatterAward& award : shown.awards)
        for (const std::string* text : {&award.provider, &award.purpose, &award.funder}) add(*text);
    return letters.find(wanted) != std::string::npos;
}

} // namespace part_one
