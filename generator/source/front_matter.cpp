#include "source/front_matter.h"

#include "adapters/yaml.h"
#include "basics/edit_distance.h"
#include "basics/text.h"
#include "source/front_matter_keys.h"

#include <algorithm>
#include <tuple>

namespace part_one {

namespace {

bool is_fence(std::string_view line) { return trimmed(line) == "---" && line.starts_with("---"); }
bool is_end(std::string_view line) { return is_fence(line) || (line.starts_with("...") && trimmed(line) == "..."); }

/// "title:", "Part2: yes", "part 2 reason : …": could this line be a key of front matter, well or badly spelt?
bool may_be_key(std::string_view line) {
    if (line.starts_with("#") || line.starts_with("- ") || line.starts_with(" ") || line.starts_with("\t")) return true;
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) return false;
    const std::string_view key = trimmed(line.substr(0, colon));
    return !key.empty() && std::all_of(key.begin(), key.end(), [](char c) {
        return is_ascii_letter(c) || is_ascii_digit(c) || c == '_' || c == '-' || c == ' ' || c == '"';
    });
}

/// Which key was meant by one that differs by a letter or two, or in its capitals, spaces and hyphens; empty for others.
std::string key_meant_by(std::string_view written) {
    if (written.size() > 30) return {};
    std::string key = lower_ascii(written);
    for (char& c : key)
        if (c == ' ' || c == '-') c = '_';
    for (const std::size_t off : {0U, 1U, 2U})
        for (const FrontMatterKey& known : front_matter_keys())
            if (known.name.size() > 2 * off && edit_distance(key, known.name) <= off)
                return " (did you mean \"" + std::string(known.name) + "\"?)";
    return {};
}

/// A key as it is written, and those that close something in capitals, too: "Title: …" is a label of many forms,
/// "Defer_until: …" of none.
bool begins_with_key(std::string_view line) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) return false;
    const std::string_view key = trimmed(line.substr(0, colon));
    if (front_matter_key(key)) return true;
    const std::string lower = lower_ascii(key);
    const bool closes =
        lower.find('_') != std::string::npos || lower == "part2" || lower == "withdrawn" || lower == "redact";
    return closes && front_matter_key(lower);
}

/// A line of dashes with an empty line behind it is a line across the page, if what follows is no front matter: some line
/// of it could be no key, and none is one.
bool is_line_across(const std::vector<std::string_view>& lines, std::size_t first) {
    if (first + 1 >= lines.size() || !trimmed(lines[first + 1]).empty()) return false;
    bool is_text = false;
    for (std::size_t at = first + 1; at < lines.size() && !is_end(lines[at]); ++at) {
        if (trimmed(lines[at]).empty()) continue;
        if (begins_with_key(lines[at])) return false;
        is_text = is_text || !may_be_key(lines[at]);
    }
    return is_text;
}

Finding error_at(int line, std::string rule, std::string message) {
    return {Severity::error, std::move(rule), line, std::move(message)};
}

void add_texts(const std::string& path, const Value& value, Confidential& into) {
    if (value.is_scalar()) into.add(path, value.text);
    for (const Value& item : value.items) add_texts(path, item, into);
    for (const auto& [key, entry] : value.entries) {
        // The reason of a redaction is what the public sees in its place.
        if (key != "reason") add_texts(path, entry, into);
    }
}

/// The lines of a key and of all that belongs to it, counted from 1.
std::pair<int, int> lines_of_key(const std::vector<std::string_view>& lines, std::size_t first, std::size_t last,
                                 std::string_view key) {
    const auto is_key = [&](std::string_view line) {
        return line.starts_with(key) && line.find_first_of(": ", key.size()) == key.size();
    };
    std::size_t begin = first;
    while (begin < last && !is_key(lines[begin])) ++begin;
    if (begin == last) return {static_cast<int>(first) + 1, static_cast<int>(last)}; // written in another way
    std::size_t end = begin + 1;
    const auto goes_on = [&](std::string_view line) {
        return line.empty() || is_ascii_space(line.front()) || line.front() == '-' || line.front() == '#';
    };
    while (end < last && goes_on(lines[end])) ++end;
    return {static_cast<int>(begin) + 1, static_cast<int>(end)};
}

void append_texts(const Value& value, std::string& into) {
    if (value.is_scalar()) into += value.text + "\n";
    for (const Value& item : value.items) append_texts(item, into);
    for (const auto& [key, entry] : value.entries) {
        into += key + "\n";
        append_texts(entry, into);
    }
}

} // namespace

FrontMatterReading read_front_matter(const std::string& path, std::string_view text) {
    FrontMatterReading reading;
    const auto lines = split_lines(text);
    std::size_t first = 0;
    while (first < lines.size() && trimmed(lines[first]).empty()) ++first;
    if (first == lines.size() || !is_fence(lines[first]) || is_line_across(lines, first)) return reading;

    std::size_t last = first + 1;
    while (last < lines.size() && !is_end(lines[last])) ++last;
    std::string yaml;
    for (std::size_t at = first + 1; at < std::min(last, lines.size()); ++at) {
        yaml += lines[at];
        yaml += '\n';
    }
    if (last == lines.size()) {
        reading.lines = lines.size();
        reading.withheld.add(path, yaml);
        reading.errors.push_back(error_at(static_cast<int>(first) + 1, "source/front-matter-never-ends",
                                          "the front matter begins with --- and never ends; write --- on a line of its "
                                          "own after the last key"));
        return reading;
    }
    reading.lines = last + 1;

    Value top;
    try {
        top = parse_yaml(yaml);
    } catch (const MalformedText& problem) {
        reading.withheld.add(path, yaml);
        reading.errors.push_back(error_at(problem.line + static_cast<int>(first) + 1, "source/front-matter-unreadable",
                                          std::string("the front matter cannot be read: ") + problem.what()));
        return reading;
    }
    for (const auto& [key, value] : top.entries) {
        const int line = value.line + static_cast<int>(first) + 1;
        const FrontMatterKey* known = front_matter_key(key);
        if (!known) {
            reading.errors.push_back(
                error_at(line, "source/unknown-key",
                         "the front matter has a key that Part One does not know" + key_meant_by(key) +
                             "; the keys are listed in the README (a misspelt key that was meant to close something "
                             "would otherwise publish)"));
            continue;
        }
        if (known->is_private) {
            add_texts(path, value, reading.withheld);
            append_texts(value, reading.private_words);
        }
        if (const auto complaint = known->read(value, reading.values))
            reading.errors.push_back(
                error_at(line, "source/front-matter-value",
                         "the value of \"" + std::string(known->name) + "\" in the front matter is not " + *complaint));
    }
    if (reading.values.holds_part_two)
        std::tie(reading.values.part_two_first, reading.values.part_two_last) =
            lines_of_key(lines, first + 1, last, "part2");
    return reading;
}

} // namespace part_one
