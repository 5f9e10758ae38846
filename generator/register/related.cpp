#include "register/related.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "register/record_names.h"

#include <algorithm>
#include <array>

namespace part_one {

namespace {

bool is_of_number(char c) {
    return is_ascii_digit(c) || is_ascii_letter(c) || c == '/' || c == '-' || c == '.' || c == '_';
}

bool is_joint(char c) { return c == '/' || c == '-'; }

/// The runs of digits in it.
std::vector<std::string_view> figures_of(std::string_view text) {
    std::vector<std::string_view> figures;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && is_ascii_digit(text[end])) ++end;
        if (end > at) figures.push_back(text.substr(at, end - at));
        at = std::max(end, at + 1);
    }
    return figures;
}

bool is_year(std::string_view figure) {
    return figure.size() == 4 && (figure.starts_with("19") || figure.starts_with("20"));
}

/// "2025/26", "2025-2026"
bool could_be_financial_year(std::string_view token, const std::vector<std::string_view>& figures) {
    if (figures.size() != 2 || !is_year(figures[0]) || !is_ascii_digit(token.front())) return false;
    const int next = std::stoi(std::string(figures[0])) + 1;
    return std::string(figures[1]) == std::to_string(next) || std::string(figures[1]) == std::to_string(next).substr(2);
}

/// Does a word that announces a number stand right before it? English and Welsh.
bool is_announced(std::string_view before) {
    constexpr std::array words = {"decision", "decisions", "number", "no",  "n",           "reference",
                                  "ref",      "record",    "rhif",   "cyf", "penderfyniad"};
    std::size_t end = before.size();
    while (end > 0 && !is_ascii_letter(before[end - 1])) --end;
    std::size_t from = end;
    while (from > 0 && is_ascii_letter(before[from - 1])) --from;
    if (before.size() - end > 4) return false;
    const std::string word = fold(std::string(before.substr(from, end - from)));
    return std::find(words.begin(), words.end(), word) != words.end();
}

void walk(const std::vector<Block>& blocks, std::vector<std::string>& numbers) {
    for (const Block& block : blocks) {
        if (!block.inlines.empty()) {
            const std::string text = visible_text(block.inlines);
            for (const std::string_view number : numbers_in(text)) numbers.emplace_back(number);
        }
        walk(block.children, numbers);
    }
}

void add(Register& reg, std::size_t one, std::size_t other) {
    if (one == other) return;
    const Record& record = reg.records[one];
    for (const auto* linked : {&record.replaces, &record.replaced_by})
        if (std::find(linked->begin(), linked->end(), other) != linked->end()) return;
    reg.records[one].related.push_back(other);
    reg.records[other].related.push_back(one);
}

} // namespace

std::vector<std::string_view> numbers_in(std::string_view text) {
    std::vector<std::string_view> numbers;
    for (std::size_t joint = 0; joint < text.size(); ++joint) {
        if (!is_joint(text[joint])) continue;
        // "001 / 2025": a space on either side of the first joint belongs to it.
        std::size_t from = joint;
        if (from > 1 && text[from - 1] == ' ' && is_ascii_digit(text[from - 2])) --from;
        while (from > 0 && is_of_number(text[from - 1])) --from;
        std::size_t to = joint + 1;
        if (to + 1 < text.size() && text[to] == ' ' && is_ascii_digit(text[to + 1])) ++to;
        while (to < text.size() && is_of_number(text[to])) ++to;
        while (text[to - 1] == '.') --to; // which ends the sentence
        const std::string_view token = text.substr(from, to - from);
        const std::vector<std::string_view> figures = figures_of(token);
        if (figures.size() > 1 && std::any_of(figures.begin(), figures.end(), is_year) &&
            (!could_be_financial_year(token, figures) || is_announced(text.substr(0, from))))
            numbers.push_back(token);
        joint = std::max(joint, to - 1);
    }
    return numbers;
}

void link_related(Register& reg) {
    const RecordNames names(reg);
    for (std::size_t at = 0; at < reg.records.size(); ++at) {
        const PublicForm& form = reg.records[at].form;
        for (const PublicText& name : form.related)
            for (const std::size_t other : names.named(form.office.slug, name.get())) add(reg, at, other);
        std::vector<std::string> numbers;
        for (const Section& section : form.body.get()) walk(section.blocks, numbers);
        for (const std::string& number : numbers)
            for (const std::size_t other : names.numbered(form.office.slug, number)) add(reg, at, other);
    }
    for (Record& record : reg.records) {
        std::sort(record.related.begin(), record.related.end());
        record.related.erase(std::unique(record.related.begin(), record.related.end()), record.related.end());
    }
}

} // namespace part_one
