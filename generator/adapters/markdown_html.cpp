#include "adapters/markdown_html.h"

#include "adapters/markdown_inlines.h"
#include "adapters/unicode.h"
#include "basics/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace part_one {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;

bool is_name_part(char c) { return is_ascii_letter(c) || is_ascii_digit(c) || c == '-' || c == ':' || c == '_'; }

/// Walks over the attributes of a start tag.
class Attributes {
  public:
    explicit Attributes(std::string_view rest) : rest_(rest) {}

    /// The next one, name in lower case; nothing at the tag's '>' or at the end of the text.
    struct Attribute {
        std::string name;
        std::string value;
    };
    std::optional<Attribute> next() {
        while (at_ < rest_.size() && (is_ascii_space(rest_[at_]) || rest_[at_] == '/')) ++at_;
        if (at_ >= rest_.size() || rest_[at_] == '>') return std::nullopt;
        const std::size_t start = at_++; // a name may begin with '='
        while (at_ < rest_.size() && !is_ascii_space(rest_[at_]) && std::string_view("=>/").find(rest_[at_]) == nowhere)
            ++at_;
        Attribute found{lower_ascii(rest_.substr(start, at_ - start)), {}};
        skip_spaces();
        if (at_ < rest_.size() && rest_[at_] == '=') {
            ++at_;
            skip_spaces();
            found.value = lower_ascii(value());
        }
        return found;
    }

    /// Just behind the '>', or nothing if the tag does not end. Call after next() has given nothing.
    std::optional<std::size_t> end() const { return at_ < rest_.size() ? std::optional(at_ + 1) : std::nullopt; }

  private:
    void skip_spaces() {
        while (at_ < rest_.size() && is_ascii_space(rest_[at_])) ++at_;
    }
    std::string_view value() {
        if (at_ < rest_.size() && (rest_[at_] == '"' || rest_[at_] == '\'')) {
            const std::size_t close = rest_.find(rest_[at_], at_ + 1);
            const std::size_t start = at_ + 1;
            at_ = close == nowhere ? rest_.size() : close + 1;
            return rest_.substr(start, close == nowhere ? nowhere : close - start);
        }
        const std::size_t start = at_;
        while (at_ < rest_.size() && !is_ascii_space(rest_[at_]) && rest_[at_] != '>') ++at_;
        return rest_.substr(start, at_ - start);
    }

    std::string_view rest_;
    std::size_t at_ = 0;
};

/// Where the construct that begins with '<' at `at` and is no tag ends; the size of the text if it never does.
std::size_t end_of_declaration(std::string_view text, std::size_t at, std::string_view end) {
    const std::size_t found = text.find(end, at + 2);
    return found == nowhere ? text.size() : found + end.size();
}

/// Cuts an HTML block into paragraphs, remembering the lines.
class BlockReader {
  public:
    BlockReader(std::string_view text, int first_line) : text_(text), line_(first_line) {}

    HtmlBlock read() {
        while (at_ < text_.size() && result_.open_until.empty()) {
            if (text_[at_] == '<' && read_markup()) continue;
            read_text();
        }
        end_paragraph();
        return std::move(result_);
    }

  private:
    bool read_markup() {
        const std::string_view rest = text_.substr(at_);
        if (rest.starts_with("<!--")) return skip_to("-->");
        if (rest.starts_with("<![CDATA[")) return skip_to("]]>");
        if (rest.starts_with("<?")) return skip_to("?>");
        if (rest.starts_with("<!")) return skip_to(">");
        const bool is_like_tag = rest.size() > 1 && (is_ascii_letter(rest[1]) || rest[1] == '/');
        if (!is_like_tag) return false;
        const std::optional<ReadTag> read = read_html_tag(rest);
        if (!read) { // a tag that never ends hides the rest, in a browser too
            advance(text_.size());
            return true;
        }
        advance(at_ + read->length);
        take(read->tag);
        return true;
    }

    void take(const HtmlTag& tag) {
        if (!tag.is_end && is_without_text(tag.name)) return skip_element(tag.name);
        if (tag.name == "br" || is_block_level(tag.name)) return end_paragraph();
        if (tag.is_tick_box) note_line();
        sink_.add_tag(tag);
    }

    bool skip_to(std::string_view end) {
        const bool is_open = text_.find(end, at_ + 2) == nowhere;
        if (is_open && end == "-->") result_.open_until = "-->";
        advance(end_of_declaration(text_, at_, end));
        return true;
    }

    void skip_element(std::string_view name) {
        const std::string_view end = name == "script" ? "</script" : "</style";
        const auto found =
            std::search(text_.begin() + static_cast<std::ptrdiff_t>(at_), text_.end(), end.begin(), end.end(),
                        [](char a, char b) { return (is_ascii_letter(a) ? a | 32 : a) == b; });
        if (found == text_.end()) result_.open_until = end;
        advance(static_cast<std::size_t>(found - text_.begin()));
    }

    void read_text() {
        std::size_t end = text_.find('<', at_ + 1);
        if (end == nowhere) end = text_.size();
        const std::string_view raw = text_.substr(at_, end - at_);
        bool is_first = true;
        for (const std::string_view row : split(raw, '\n')) {
            if (!is_first) {
                ++line_;
                if (has_content_) is_break_due_ = true;
            }
            is_first = false;
            add_row(row);
        }
        at_ = end;
    }

    void add_row(std::string_view row) {
        const std::string words = squeezed(row);
        if (words.empty()) {
            if (!row.empty() && has_content_) sink_.add_text(" ");
            return;
        }
        note_line();
        if (is_ascii_space(row.front())) sink_.add_text(" ");
        sink_.add_text(decode_references(words));
        if (is_ascii_space(row.back())) sink_.add_text(" ");
    }

    /// Something that a reader sees stands on the current line.
    void note_line() {
        if (is_break_due_) sink_.add_break(Inline::Kind::soft_break);
        is_break_due_ = false;
        if (!has_content_) first_content_ = line_;
        last_content_ = line_;
        has_content_ = true;
    }

    void end_paragraph() {
        std::vector<Inline> inlines = sink_.take();
        if (!inlines.empty())
            result_.paragraphs.push_back(
                {.first_line = first_content_, .last_line = last_content_, .inlines = std::move(inlines)});
        has_content_ = false;
        is_break_due_ = false;
    }

    void advance(std::size_t to) {
        const auto begin = text_.begin() + static_cast<std::ptrdiff_t>(at_);
        const auto breaks = std::count(begin, text_.begin() + static_cast<std::ptrdiff_t>(to), '\n');
        if (breaks > 0 && has_content_) is_break_due_ = true;
        line_ += static_cast<int>(breaks);
        at_ = to;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    int line_;
    int first_content_ = 0;
    int last_content_ = 0;
    bool has_content_ = false;
    bool is_break_due_ = false;
    InlineSink sink_;
    HtmlBlock result_;
};

} // namespace

std::optional<ReadTag> read_html_tag(std::string_view raw) {
    if (raw.size() < 3 || raw.front() != '<') return std::nullopt;
    ReadTag read;
    std::size_t at = 1;
    read.tag.is_end = raw[at] == '/';
    if (read.tag.is_end) ++at;
    const std::size_t name = at;
    while (at < raw.size() && is_name_part(raw[at])) ++at;
    if (!read.tag.is_end && (at == name || !is_ascii_letter(raw[name]))) return std::nullopt;
    read.tag.name = lower_ascii(raw.substr(name, at - name));

    Attributes attributes(raw.substr(at));
    bool is_checkbox = false;
    bool is_checked = false;
    while (const auto attribute = attributes.next()) {
        if (attribute->name == "type" && attribute->value == "checkbox") is_checkbox = true;
        if (attribute->name == "checked") is_checked = true;
    }
    std::optional<std::size_t> end = attributes.end();
    if (!end) { // perhaps a quotation mark that is never closed
        const std::size_t close = raw.find('>', at);
        if (close == nowhere) return std::nullopt;
        end = close - at + 1;
    }
    read.tag.is_tick_box = read.tag.name == "input" && !read.tag.is_end && is_checkbox;
    read.tag.is_ticked = read.tag.is_tick_box && is_checked;
    read.length = at + *end;
    return read;
}

bool is_block_level(std::string_view name) {
    static constexpr std::array names = {
        "address", "article", "aside",  "blockquote", "body",     "caption",    "center", "dd",     "details",
        "dir",     "div",     "dl",     "dt",         "fieldset", "figcaption", "figure", "footer", "form",
        "frame",   "h1",      "h2",     "h3",         "h4",       "h5",         "h6",     "head",   "header",
        "hr",      "html",    "legend", "li",         "main",     "menu",       "nav",    "ol",     "optgroup",
        "option",  "p",       "pre",    "search",     "section",  "summary",    "table",  "tbody",  "td",
        "tfoot",   "th",      "thead",  "title",      "tr",       "ul"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_without_text(std::string_view name) { return name == "script" || name == "style"; }

HtmlBlock read_html_block(std::string_view literal, int first_line) { return BlockReader(literal, first_line).read(); }

} // namespace part_one
