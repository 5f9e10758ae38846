#include "adapters/json.h"

#include "basics/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <set>

namespace part_one {
namespace {

constexpr std::size_t most_levels = 100;

/// Takes the parser's events, so that numbers keep their written form and repeated names are seen.
class ValueBuilder : public nlohmann::json_sax<nlohmann::json> {
  public:
    explicit ValueBuilder(std::string_view text) : text_(text) {}

    Value take() { return std::move(top_); }

    bool null() override { return place({}); }
    bool boolean(bool truth) override { return place({.kind = Value::Kind::truth, .text = truth ? "true" : "false"}); }
    bool number_integer(number_integer_t number) override { return place_number(std::to_string(number)); }
    bool number_unsigned(number_unsigned_t number) override { return place_number(std::to_string(number)); }
    bool number_float(number_float_t, const string_t& written) override { return place_number(written); }
    bool string(string_t& text) override { return place({.kind = Value::Kind::text, .text = std::move(text)}); }
    bool binary(binary_t&) override { return false; }

    bool start_object(std::size_t) override { return open(Value::Kind::map); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Value::Kind::list); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        if (!levels_.back().names.insert(name).second) refuse("a name stands twice in one object");
        levels_.back().name = std::move(name);
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception&) override {
        const auto end = text_.begin() + static_cast<std::ptrdiff_t>(std::min(position, text_.size()));
        throw MalformedText(static_cast<int>(std::count(text_.begin(), end, '\n')) + 1, "this is not JSON (RFC 8259)");
    }

  private:
    struct Level {
        Value value;
        std::set<std::string> names;
        std::string name;
    };

    /// The events do not tell their place; the fault is somewhere in the text.
    [[noreturn]] static void refuse(const std::string& fault) { throw MalformedText(1, fault); }

    bool place_number(std::string written) { return place({.kind = Value::Kind::number, .text = std::move(written)}); }

    bool open(Value::Kind kind) {
        if (levels_.size() >= most_levels) refuse("values are nested more than 100 levels deep");
        levels_.push_back({{.kind = kind}, {}, {}});
        return true;
    }

    bool close() {
        Value value = std::move(levels_.back().value);
        levels_.pop_back();
        return place(std::move(value));
    }

    bool place(Value value) {
        if (levels_.empty()) {
            top_ = std::move(value);
        } else if (levels_.back().value.kind == Value::Kind::list) {
            levels_.back().value.items.push_back(std::move(value));
        } else {
            levels_.back().value.entries.emplace_back(std::move(levels_.back().name), std::move(value));
        }
        return true;
    }

    std::string_view text_;
    std::vector<Level> levels_;
    Value top_;
};

/// How many bytes of well-formed UTF-8 begin `rest`, one character long; 0 if it begins with none.
std::size_t character_length(std::string_view rest) {
    for (std::size_t length = 1; length <= std::min<std::size_t>(4, rest.size()); ++length)
        if (is_utf8(rest.substr(0, length))) return length;
    return 0;
}

void append_unicode_escape(unsigned char c, std::string& out) {
    constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u00";
    out += digits[c >> 4];
    out += digits[c & 0x0F];
}

} // namespace

Value parse_json(std::string_view text) {
    ValueBuilder builder(text);
    nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
    return builder.take();
}

std::string json_string(std::string_view text) {
    std::string out = "\"";
    out.reserve(text.size() + 2);
    for (std::size_t at = 0; at < text.size();) {
        const auto c = static_cast<unsigned char>(text[at]);
        if (c >= 0x80) {
            const std::size_t length = character_length(text.substr(at));
            const std::string_view character = text.substr(at, length);
            if (character == "\u2028" || character == "\u2029") { // line ends in a script
                out += character == "\u2028" ? "\\u2028" : "\\u2029";
            } else {
                out += length > 0 ? character : "\uFFFD";
            }
            at += std::max<std::size_t>(length, 1);
            continue;
        }
        ++at;
        if (c == '"' || c == '\\') {
            out += '\\';
            out += static_cast<char>(c);
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (c == '\r') {
            out += "\\r";
        } else if (c < 0x20 || c == 0x7F || c == '<' || c == '>' || c == '&') {
            append_unicode_escape(c, out);
        } else {
            out += static_cast<char>(c);
        }
    }
    return out + '"';
}

} // namespace part_one
