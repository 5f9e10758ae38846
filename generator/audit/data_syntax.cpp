#include "audit/data_syntax.h"

#include "basics/text.h"

#include <vector>

namespace part_one {
namespace {

constexpr std::size_t deepest_level = 200;

// Follows a text from value to value; `at` is where it stands, or where it stumbled.
class JsonReading {
  public:
    explicit JsonReading(std::string_view text) : text_(text) {}

    std::optional<std::size_t> fault() {
        skip_space();
        if (!value() || at_ != text_.size()) return at_;
        return std::nullopt;
    }

  private:
    char now() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    bool take(char wanted) {
        if (now() != wanted) return false;
        ++at_;
        return true;
    }
    void skip_space() {
        while (now() == ' ' || now() == '\n' || now() == '\t' || now() == '\r') ++at_;
    }
    bool word(std::string_view wanted) {
        if (text_.substr(at_, wanted.size()) != wanted) return false;
        at_ += wanted.size();
        return true;
    }

    bool string() {
        if (!take('"')) return false;
        while (at_ < text_.size() && text_[at_] != '"') {
            if (static_cast<unsigned char>(text_[at_]) < 0x20) return false;
            if (text_[at_++] != '\\') continue;
            const char kind = now();
            if (std::string_view("\"\\/bfnrtu").find(kind) == std::string_view::npos || kind == '\0') return false;
            ++at_;
            for (int digits = 0; kind == 'u' && digits < 4; ++digits, ++at_)
                if (!is_ascii_digit(now()) && !((now() | 0x20) >= 'a' && (now() | 0x20) <= 'f')) return false;
        }
        return take('"');
    }

    bool digits() {
        const std::size_t from = at_;
        while (is_ascii_digit(now())) ++at_;
        return at_ > from;
    }

    bool number() {
        take('-');
        const bool begins_with_zero = now() == '0';
        const std::size_t from = at_;
        if (!digits() || (begins_with_zero && at_ - from > 1)) return false;
        if (take('.') && !digits()) return false;
        if (!take('e') && !take('E')) return true;
        if (!take('+')) take('-');
        return digits();
    }

    bool members(char closing, bool have_names) {
        ++at_;
        skip_space();
        if (take(closing)) return true;
        if (++level_ > deepest_level) return false;
        do {
            skip_space();
            if (have_names) {
                if (!string()) return false;
                skip_space();
                if (!take(':')) return false;
                skip_space();
            }
            if (!value()) return false;
        } while (take(','));
        --level_;
        return take(closing);
    }

    bool value() {
        bool is_right = false;
        switch (now()) {
        case '{': is_right = members('}', true); break;
        case '[': is_right = members(']', false); break;
        case '"': is_right = string(); break;
        case 't': is_right = word("true"); break;
        case 'f': is_right = word("false"); break;
        case 'n': is_right = word("null"); break;
        default: is_right = number();
        }
        if (is_right) skip_space();
        return is_right;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t level_ = 0;
};

} // namespace

std::optional<std::size_t> json_fault(std::string_view text) { return JsonReading(text).fault(); }

std::optional<std::size_t> uneven_row(std::string_view text) {
    std::size_t row = 1, cells = 1, wanted = 0;
    bool is_quoted = false, row_has_begun = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        row_has_begun = true;
        if (c == '"') {
            is_quoted = !is_quoted; // a doubled quote closes and opens again
        } else if (c == ',' && !is_quoted) {
            ++cells;
        } else if (c == '\n' && !is_quoted) {
            if (wanted == 0) wanted = cells;
            if (cells != wanted) return row;
            ++row;
            cells = 1;
            row_has_begun = false;
        }
    }
    if (is_quoted || (row_has_begun && wanted != 0 && cells != wanted)) return row;
    return std::nullopt;
}

} // namespace part_one
