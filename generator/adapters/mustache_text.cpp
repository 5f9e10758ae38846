#include "adapters/mustache_text.h"

#include "basics/failure.h"
#include "basics/text.h"

#include <algorithm>

namespace part_one {
namespace {

constexpr std::size_t nowhere = std::string_view::npos;

/// Is `name` one that a template may ask for: words of letters, digits, '_' and '-', with single dots between them?
bool is_name(std::string_view name) {
    if (name.empty() || name.front() == '.' || name.back() == '.' || name.find("..") != nowhere) return false;
    return std::all_of(name.begin(), name.end(), [](char c) {
        return is_ascii_letter(c) || is_ascii_digit(c) || c == '_' || c == '-' || c == '.';
    });
}

class Preparation {
  public:
    Preparation(const std::string& name, const std::map<std::string, std::string>& partials)
        : name_(name), partials_(partials) {}

    TemplateText prepare(std::string_view text) {
        splice(without_indentation(text));
        return std::move(done_);
    }

  private:
    [[noreturn]] void refuse(const std::string& fault) const { throw Failure("template \"" + name_ + "\" " + fault); }

    static std::string without_indentation(std::string_view text) {
        std::string out;
        out.reserve(text.size());
        bool is_at_start = true;
        for (const char c : text) {
            if (c == '\r' || (is_at_start && (c == ' ' || c == '\t'))) continue;
            out += c;
            is_at_start = c == '\n';
        }
        return out;
    }

    void splice(const std::string& text) {
        std::size_t at = 0;
        for (;;) {
            const std::size_t open = text.find("{{", at);
            done_.text += text.substr(at, open == nowhere ? nowhere : open - at);
            if (open == nowhere) return;
            at = text.compare(open, 3, "{{{") == 0 ? take_html(text, open) : take_tag(text, open);
        }
    }

    /// "{{{name_html}}}"; gives where the text goes on.
    std::size_t take_html(const std::string& text, std::size_t open) {
        const std::size_t close = text.find("}}}", open);
        if (close == nowhere) refuse("has a {{{ that is not closed; close it with }}}");
        const std::string name(trimmed(std::string_view(text).substr(open + 3, close - open - 3)));
        if (!is_name(name)) refuse("has three braces round something that is no name");
        if (!name.ends_with("_html"))
            refuse("has three braces round \"" + name + "\", which is text; write two, or a name that ends in _html");
        add({TemplateTag::Kind::html, name}, "{{{" + name + "}}}");
        return close + 3;
    }

    std::size_t take_tag(const std::string& text, std::size_t open) {
        const std::size_t close = text.find("}}", open);
        if (close == nowhere) refuse("has a {{ that is not closed; close it with }}");
        const std::string_view inside = trimmed(std::string_view(text).substr(open + 2, close - open - 2));
        const std::size_t after = close + 2;
        if (inside.empty()) refuse("has two braces with nothing between them");
        const char sign = inside.front();
        const bool is_alone = stands_alone(text, open, after);
        if (sign == '!') return is_alone ? std::min(after + 1, text.size()) : after;
        if (sign == '>') {
            take_partial(std::string(trimmed(inside.substr(1))));
            const bool ends_line = is_alone && (done_.text.empty() || done_.text.back() == '\n');
            return ends_line ? std::min(after + 1, text.size()) : after;
        }
        const std::string_view marks = "#^/";
        const bool is_section = marks.find(sign) != nowhere;
        const std::string name(trimmed(is_section ? inside.substr(1) : inside));
        if (!is_name(name)) refuse("has a tag that is no name, section, partial or comment");
        if (!is_section) {
            if (name.ends_with("_html")) refuse("has two braces round \"" + name + "\", which is HTML; write three");
            add({TemplateTag::Kind::text, name}, "{{" + name + "}}");
            return after;
        }
        add({kind_of(sign), name}, std::string("{{") + sign + name + "}}");
        return after;
    }

    static TemplateTag::Kind kind_of(char sign) {
        if (sign == '#') return TemplateTag::Kind::section;
        return sign == '^' ? TemplateTag::Kind::inverted : TemplateTag::Kind::end;
    }

    void add(TemplateTag tag, const std::string& written) {
        done_.text += written;
        done_.tags.push_back(std::move(tag));
    }

    static bool stands_alone(const std::string& text, std::size_t open, std::size_t after) {
        return (open == 0 || text[open - 1] == '\n') && after < text.size() && text[after] == '\n';
    }

    void take_partial(const std::string& name) {
        const auto found = partials_.find(name);
        if (found == partials_.end()) refuse("asks for the partial \"" + name + "\", which is not there");
        if (std::find(inside_.begin(), inside_.end(), name) != inside_.end())
            refuse("asks for the partial \"" + name + "\", which asks for itself");
        inside_.push_back(name);
        splice(without_indentation(found->second));
        inside_.pop_back();
        if (done_.text.size() > (std::size_t{16} << 20)) refuse("is larger than 16 MiB with its partials");
    }

    const std::string& name_;
    const std::map<std::string, std::string>& partials_;
    std::vector<std::string> inside_; // the partials being spliced
    TemplateText done_;
};

} // namespace

TemplateText prepare_template(const std::string& name, std::string_view text,
                              const std::map<std::string, std::string>& partials) {
    return Preparation(name, partials).prepare(text);
}

} // namespace part_one
