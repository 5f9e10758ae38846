#include "source/front_matter_text.h"

#include "adapters/yaml.h"
#include "basics/text.h"
#include "source/front_matter.h"
#include "source/front_matter_keys.h"

#include <algorithm>

namespace part_one {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// The front matter where it stands in a file.
struct Above {
    std::string_view text;               // the file without its byte order mark
    std::vector<std::string_view> lines; // of the whole text
    std::size_t first = 0;               // the line of the opening "---"; lines count from 0
    std::size_t last = 0;                // of the closing one; equal to `first` where there is no front matter
    Value values;

    bool is_there() const { return last > first; }
};

std::optional<Above> look_above(std::string_view file) {
    Above above;
    above.text = file;
    if (above.text.starts_with(byte_order_mark)) above.text.remove_prefix(byte_order_mark.size());
    const FrontMatterReading reading = read_front_matter({}, above.text);
    if (!reading.errors.empty()) return std::nullopt;
    above.lines = split_lines(above.text);
    if (reading.lines == 0) return above;
    above.last = reading.lines - 1;
    while (trimmed(above.lines[above.first]).empty()) ++above.first;
    std::string yaml;
    for (std::size_t at = above.first + 1; at < above.last; ++at) yaml += std::string(above.lines[at]) + "\n";
    above.values = parse_yaml(yaml); // which read_front_matter could read
    return above;
}

std::string_view line_end_of(std::string_view text) {
    const std::size_t at = text.find_first_of("\r\n");
    if (at == std::string_view::npos || text[at] == '\n') return "\n";
    return at + 1 < text.size() && text[at + 1] == '\n' ? "\r\n" : "\r";
}

bool is_comment(std::string_view line) { return trimmed(line).starts_with("#"); }

/// The spaces before the first key: the keys of one map stand below each other.
std::string_view indent_of(const Above& above) {
    for (std::size_t at = above.first + 1; at < above.last; ++at)
        if (!trimmed(above.lines[at]).empty() && !is_comment(above.lines[at]))
            return above.lines[at].substr(0, above.lines[at].find_first_not_of(' '));
    return {};
}

/// The last line in [from, to] on which this key begins; nothing where it is written in another way.
std::optional<std::size_t> line_of_key(const Above& above, std::string_view key, std::size_t from, std::size_t to) {
    const std::string_view indent = indent_of(above);
    for (std::size_t at = to + 1; at-- > from;) {
        std::string_view line = above.lines[at];
        if (!line.starts_with(indent)) continue;
        line.remove_prefix(indent.size());
        if (!line.empty() && (line.front() == '"' || line.front() == '\'')) line.remove_prefix(1);
        if (line.starts_with(key)) return at;
    }
    return std::nullopt;
}

/// Which lines hold, or stand beside, a value that is never shown. Nothing where the keys do not each have lines of their own.
std::optional<std::vector<char>> closed_lines(const Above& above) {
    std::vector<char> closed(above.lines.size(), 0);
    const auto& entries = above.values.entries;
    std::vector<std::size_t> starts;
    std::size_t from = above.first + 1;
    for (const auto& [key, value] : entries) {
        const std::size_t at = above.first + static_cast<std::size_t>(value.line);
        if (at < from || at >= above.last) return std::nullopt;
        const auto start = line_of_key(above, key, from, at);
        if (!start) return std::nullopt;
        starts.push_back(*start);
        from = at + 1;
    }
    for (std::size_t index = 0; index < entries.size(); ++index) {
        const FrontMatterKey* key = front_matter_key(entries[index].first);
        if (key && !key->is_private) continue;
        std::size_t begin = starts[index];
        while (begin > above.first + 1 && is_comment(above.lines[begin - 1])) --begin;
        const std::size_t end = index + 1 < starts.size() ? starts[index + 1] : above.last;
        std::fill(closed.begin() + static_cast<std::ptrdiff_t>(begin),
                  closed.begin() + static_cast<std::ptrdiff_t>(end), 1);
    }
    return closed;
}

} // namespace

std::string yaml_text(std::string_view text) {
    std::string out = "\"";
    for (char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + "\"";
}

std::string yaml_list(const std::vector<std::string>& texts) {
    std::string out = "[";
    for (const std::string& text : texts) out += (out.size() > 1 ? ", " : "") + yaml_text(text);
    return out + "]";
}

std::optional<std::vector<std::string>> keys_above(std::string_view file) {
    const auto above = look_above(file);
    if (!above) return std::nullopt;
    std::vector<std::string> keys;
    for (const auto& [key, value] : above->values.entries) keys.push_back(key);
    return keys;
}

std::optional<std::string> with_keys_added(std::string_view file, const std::vector<AddedKey>& keys,
                                           std::string_view comment) {
    const auto above = look_above(file);
    if (!above) return std::nullopt;
    const std::string indent(above->is_there() ? indent_of(*above) : std::string_view{});
    std::string added = indent + "# " + std::string(comment) + "\n";
    for (const AddedKey& key : keys)
        added += indent + key.name + ": " + replaced(key.value, "\n", "\n" + indent) + "\n";
    if (!above->is_there()) added = "---\n" + added + "---\n";
    added = replaced(std::move(added), ": \n", ":\n");
    added = replaced(std::move(added), "\n", line_end_of(file));
    std::size_t at = file.size() - above->text.size();
    if (above->is_there()) at += static_cast<std::size_t>(above->lines[above->last].data() - above->text.data());
    std::string whole(file.substr(0, at));
    whole += added;
    whole += file.substr(at);
    if (!keys_above(whole)) return std::nullopt; // "{number: 1}" takes no further line
    return whole;
}

std::string front_matter_to_show(std::string_view file) {
    const auto above = look_above(file);
    if (!above || !above->is_there()) return {};
    const auto closed = closed_lines(*above);
    std::string shown = "---\n";
    constexpr const char* notice = "# (lines that are never shown stay as they stand)\n";
    for (std::size_t at = above->first + 1; at < above->last; ++at) {
        const bool is_closed = !closed || (*closed)[at] != 0;
        if (!is_closed) {
            shown += std::string(above->lines[at]) + "\n";
        } else if (!shown.ends_with(notice)) {
            shown += notice;
        }
    }
    return shown + "---\n";
}

} // namespace part_one
