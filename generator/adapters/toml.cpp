#include "adapters/toml.h"

#include "basics/text.h"

#include <toml++/toml.h>

#include <algorithm>
#include <cstdint>

namespace part_one {
namespace {

class TomlReader {
  public:
    explicit TomlReader(std::string_view text) : lines_(split(text, '\n')) {}

    Value read(const toml::node& node) const {
        Value value{.line = static_cast<int>(node.source().begin.line)};
        if (const toml::table* table = node.as_table()) {
            read_table(*table, value);
        } else if (const toml::array* array = node.as_array()) {
            value.kind = Value::Kind::list;
            for (const toml::node& item : *array) value.items.push_back(read(item));
        } else if (const auto* text = node.as_string()) {
            value.kind = Value::Kind::text;
            value.text = text->get();
            value.quoted = true;
        } else if (const auto* truth = node.as_boolean()) {
            value.kind = Value::Kind::truth;
            value.text = truth->get() ? "true" : "false";
        } else {
            value.kind = node.is_number() ? Value::Kind::number : Value::Kind::text;
            value.text = written(node.source());
        }
        return value;
    }

  private:
    /// The library sorts by name; the file's order is in the positions of the keys.
    void read_table(const toml::table& table, Value& value) const {
        value.kind = Value::Kind::map;
        struct Entry {
            toml::source_position place;
            const toml::key* key;
            const toml::node* node;
        };
        std::vector<Entry> in_order;
        for (const auto& [key, node] : table) in_order.push_back({key.source().begin, &key, &node});
        std::stable_sort(in_order.begin(), in_order.end(),
                         [](const Entry& a, const Entry& b) { return a.place < b.place; });
        for (const Entry& entry : in_order)
            value.entries.emplace_back(std::string(entry.key->str()), read(*entry.node));
    }

    /// A date or number as it stands in the file. Its line holds nothing but ASCII before it, or strings; the columns
    /// are counted in characters.
    std::string written(const toml::source_region& region) const {
        const std::string_view line = lines_.at(region.begin.line - 1);
        const std::size_t from = byte_of(line, region.begin.column);
        const std::size_t to = region.end.line == region.begin.line ? byte_of(line, region.end.column) : line.size();
        const std::string_view rest = line.substr(from, to - from);
        return std::string(trimmed(rest.substr(0, rest.find_first_of(",]}#\r"))));
    }

    static std::size_t byte_of(std::string_view line, std::uint32_t column) {
        std::size_t at = 0;
        for (std::uint32_t seen = 1; seen < column && at < line.size(); ++seen) {
            ++at;
            while (at < line.size() && (static_cast<unsigned char>(line[at]) & 0xC0) == 0x80) ++at;
        }
        return at;
    }

    std::vector<std::string_view> lines_;
};

/// What the library says, without the words it quotes.
std::string without_quotations(std::string_view words) {
    std::string out;
    bool is_quoted = false;
    for (const char c : words) {
        if (c == '\'') is_quoted = !is_quoted;
        if (!is_quoted && c != '\'') out += c;
    }
    return squeezed(out);
}

// The library reads a key of a hundred thousand parts by calling itself as often.
constexpr std::ptrdiff_t most_dots = 200;

void refuse_deep_keys(std::string_view text) {
    int number = 0;
    for (std::string_view line : split(text, '\n')) {
        ++number;
        const std::string_view key = line.substr(0, line.find_first_of("=\"'#"));
        if (std::count(key.begin(), key.end(), '.') > most_dots)
            throw MalformedText(number, "this is not TOML that a person wrote (a key of more than 200 parts)");
    }
}

} // namespace

Value parse_toml(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    refuse_deep_keys(text);
    try {
        const toml::table top = toml::parse(text);
        Value value = TomlReader(text).read(top);
        value.line = 1;
        return value;
    } catch (const toml::parse_error& fault) {
        throw MalformedText(std::max(static_cast<int>(fault.source().begin.line), 1),
                            "this is not TOML (" + without_quotations(fault.description()) + ")");
    }
}

} // namespace part_one
