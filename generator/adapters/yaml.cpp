// yaml-cpp reads, this file refuses. The library accepts keys that repeat (the first wins), quotation marks that are
// never closed, bytes that are no UTF-8, and drops what follows " #" in a value; each could hide what an office meant
// to say, so each is an error here. Its events are read one by one, because its tree has forgotten the repeated keys.

#include "adapters/yaml.h"

#include "basics/text.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <optional>
#include <set>
#include <sstream>

namespace part_one {
namespace {

constexpr std::size_t most_levels = 20;
constexpr std::size_t most_values = 10'000;
constexpr std::size_t most_bytes = std::size_t{1} << 20;
constexpr std::size_t nowhere = std::string_view::npos;

/// Builds Values from the events of one document, and compares them with the text they came from.
class ValueBuilder : public YAML::EventHandler {
  public:
    explicit ValueBuilder(std::string_view text) : text_(text) {}

    Value take() { return std::move(top_); }

    void OnDocumentStart(const YAML::Mark&) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t) override {
        refuse_properties(mark);
        refuse_comment_for_value(mark);
        if (is_key_due())
            throw MalformedText(line_of(mark), "a value stands without its key; write the key before the colon");
        add({.line = last_line_});
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
        throw MalformedText(line_of(mark),
                            "an alias (*) is not allowed here; write the value out, in quotes if it begins with *");
    }

    void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t, const std::string& text) override {
        refuse_properties(mark);
        last_line_ = line_of(mark);
        const char sign = sign_at(mark);
        const bool is_quoted = sign == '"' || sign == '\'';
        const bool is_block = sign == '|' || sign == '>';
        if (is_quoted) {
            refuse_open_quotation(mark);
        } else if (!is_block) {
            refuse_comment_behind(mark, text);
        }
        if (is_key_due()) return begin_entry(mark, text);
        add({.kind = Value::Kind::text, .text = text, .quoted = is_quoted || is_block, .line = last_line_});
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                         YAML::EmitterStyle::value) override {
        open(mark, Value::Kind::list);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
        open(mark, Value::Kind::map);
    }
    void OnMapEnd() override { close(); }

  private:
    struct Level {
        Value value;
        std::set<std::string> keys;
        std::optional<std::string> key; // of the entry whose value is due
    };

    static int line_of(const YAML::Mark& mark) { return mark.line + 1; }
    std::size_t position_of(const YAML::Mark& mark) const {
        return std::min(static_cast<std::size_t>(std::max(mark.pos, 0)), text_.size());
    }
    char sign_at(const YAML::Mark& mark) const {
        const std::size_t at = position_of(mark);
        return at < text_.size() ? text_[at] : '\0';
    }
    bool is_key_due() const {
        return !levels_.empty() && levels_.back().value.kind == Value::Kind::map && !levels_.back().key;
    }

    void refuse_properties(const YAML::Mark& mark) const {
        const char sign = sign_at(mark);
        if (sign == '&')
            throw MalformedText(line_of(mark), "an anchor (&) is not allowed here; put the value in quotes");
        if (sign == '!') throw MalformedText(line_of(mark), "a tag (!) is not allowed here; put the value in quotes");
    }

    /// A plain value ends where a comment begins: "Grant #3" would become "Grant".
    void refuse_comment_behind(const YAML::Mark& mark, const std::string& value) {
        std::size_t at = position_of(mark);
        for (std::size_t i = 0; i < value.size() && at < text_.size();) {
            if (!is_ascii_space(value[i])) {
                ++i;
                ++at;
                continue;
            }
            while (i < value.size() && is_ascii_space(value[i])) ++i;
            while (at < text_.size() && is_ascii_space(text_[at])) ++at;
        }
        last_end_ = at;
        const std::size_t next = text_.find_first_not_of(" \t", at);
        if (next != nowhere && next > at && text_[next] == '#') refuse_comment(line_at(at));
    }

    /// "title: #3" has no value at all.
    void refuse_comment_for_value(const YAML::Mark& mark) {
        const std::string_view between = text_.substr(std::min(last_end_, position_of(mark)),
                                                      position_of(mark) - std::min(last_end_, position_of(mark)));
        const bool is_list = !levels_.empty() && levels_.back().value.kind == Value::Kind::list;
        const std::size_t sign = between.find_first_of(is_list ? "-" : ":\n");
        if (sign == nowhere) return;
        const std::size_t next = between.find_first_not_of(" \t", sign + 1);
        if (next != nowhere && between[next] == '#') refuse_comment(line_at(last_end_ + sign));
        last_end_ += sign + 1;
    }

    [[noreturn]] static void refuse_comment(int line) {
        throw MalformedText(line, "what follows # would be dropped as a comment; put the whole value in quotes, or the "
                                  "comment on a line of its own");
    }

    void refuse_open_quotation(const YAML::Mark& mark) {
        const std::size_t start = position_of(mark);
        const char quotation = text_[start];
        std::size_t at = start + 1;
        for (; at < text_.size(); ++at) {
            if (quotation == '"' && text_[at] == '\\') {
                ++at;
            } else if (text_[at] == quotation) {
                if (quotation == '"' || at + 1 >= text_.size() || text_[at + 1] != '\'') break;
                ++at;
            } else if (text_[at] == '\n' && at + 1 < text_.size() && !is_ascii_space(text_[at + 1])) {
                at = text_.size(); // the next line is not indented: it belongs to something else
            }
        }
        if (at >= text_.size())
            throw MalformedText(line_of(mark),
                                "a quotation mark is not closed; close it, or double it where it belongs to the text");
        last_end_ = at + 1;
        const std::size_t next = text_.find_first_not_of(" \t", last_end_);
        if (next == nowhere || std::string_view("\n,]}:").find(text_[next]) != nowhere) return;
        if (text_[next] == '#' && next > last_end_) return;
        throw MalformedText(line_of(mark), "words follow the closing quotation mark; put the whole value in quotes");
    }

    int line_at(std::size_t position) const {
        return static_cast<int>(
                   std::count(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(position), '\n')) +
               1;
    }

    void begin_entry(const YAML::Mark& mark, const std::string& key) {
        Level& level = levels_.back();
        if (!level.keys.insert(key).second)
            throw MalformedText(line_of(mark), "a key stands here for the second time; keep one of the two");
        level.key = key;
    }

    void open(const YAML::Mark& mark, Value::Kind kind) {
        refuse_properties(mark);
        if (levels_.size() >= most_levels)
            throw MalformedText(line_of(mark), "values are nested more than 20 levels deep");
        if (is_key_due()) throw MalformedText(line_of(mark), "a key must be one word or phrase, not a list or a map");
        last_line_ = line_of(mark);
        last_end_ = position_of(mark);
        count_value();
        levels_.push_back({{.kind = kind, .line = last_line_}, {}, {}});
    }

    void close() {
        Value value = std::move(levels_.back().value);
        levels_.pop_back();
        place(std::move(value));
    }

    void add(Value value) {
        count_value();
        place(std::move(value));
    }

    void count_value() {
        if (++values_ > most_values) throw MalformedText(last_line_, "there are more than 10,000 values");
    }

    void place(Value value) {
        if (levels_.empty()) {
            top_ = std::move(value);
        } else if (levels_.back().value.kind == Value::Kind::list) {
            levels_.back().value.items.push_back(std::move(value));
        } else {
            levels_.back().value.entries.emplace_back(std::move(*levels_.back().key), std::move(value));
            levels_.back().key.reset();
        }
    }

    std::string_view text_;
    std::vector<Level> levels_;
    Value top_;
    std::size_t values_ = 0;
    std::size_t last_end_ = 0; // where the last scalar ended
    int last_line_ = 1;
};

/// Line ends as yaml-cpp counts them.
std::string with_line_feeds(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') continue;
        out += text[at] == '\r' ? '\n' : text[at];
    }
    return out;
}

void refuse_bad_bytes(std::string_view text) {
    int line = 0;
    for (const std::string_view one : split(text, '\n')) {
        ++line;
        if (!is_utf8(one)) throw MalformedText(line, "this line is not UTF-8; save the file as UTF-8");
        for (const char c : one)
            if (static_cast<unsigned char>(c) < 0x20 && c != '\t')
                throw MalformedText(line, "this line holds a control character; delete it");
    }
}

} // namespace

Value parse_yaml(std::string_view text) {
    if (text.size() > most_bytes) throw MalformedText(1, "the settings are larger than 1 MiB");
    const std::string lines = with_line_feeds(text);
    refuse_bad_bytes(lines);
    ValueBuilder builder(lines);
    try {
        std::istringstream stream(lines);
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder)) return {.kind = Value::Kind::map, .line = 1};
        ValueBuilder ignored(lines);
        if (parser.HandleNextDocument(ignored))
            throw MalformedText(1, "a line of --- or ... begins a second set of settings; keep one");
    } catch (const YAML::Exception& fault) {
        std::string words = fault.msg.substr(0, fault.msg.find(": ")); // the rest may quote the text
        if (words.find("anchor") != std::string::npos) words = "anchors (&) and aliases (*) are not allowed here";
        throw MalformedText(std::max(fault.mark.line + 1, 1),
                            "this is not YAML (" + words +
                                "); put values that hold a colon or begin with a sign in quotes");
    }
    Value top = builder.take();
    if (top.kind == Value::Kind::nothing) return {.kind = Value::Kind::map, .line = 1};
    if (top.kind != Value::Kind::map)
        throw MalformedText(top.line, "settings are lines of \"key: value\", but none stands here");
    return top;
}

} // namespace part_one
