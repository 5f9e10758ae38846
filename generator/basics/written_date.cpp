#include "basics/written_date.h"

#include "basics/text.h"

#include <array>
#include <optional>
#include <utility>

namespace part_one {

namespace {

using namespace std::chrono;

constexpr std::array<std::pair<std::string_view, unsigned>, 56> months{{
    {"january", 1},   {"jan", 1},        {"ionawr", 1},    {"february", 2},  {"feb", 2},     {"chwefror", 2},
    {"march", 3},     {"mar", 3},        {"mawrth", 3},    {"april", 4},     {"apr", 4},     {"ebrill", 4},
    {"may", 5},       {"mai", 5},        {"june", 6},      {"jun", 6},       {"mehefin", 6}, {"july", 7},
    {"jul", 7},       {"gorffennaf", 7}, {"august", 8},    {"aug", 8},       {"awst", 8},    {"september", 9},
    {"sept", 9},      {"sep", 9},        {"medi", 9},      {"october", 10},  {"oct", 10},    {"hydref", 10},
    {"november", 11}, {"nov", 11},       {"tachwedd", 11}, {"december", 12}, {"dec", 12},    {"rhagfyr", 12},
    {"chwef", 2},     {"ion", 1},        {"meh", 6},       {"gorff", 7},     {"tach", 11},   {"rhag", 12},
    {"hyd", 10},      {"ebr", 4},        {"fai", 5},       {"fawrth", 3},    {"fehefin", 6}, {"orffennaf", 7},
    {"fedi", 9},      {"dachwedd", 11},  {"ragfyr", 12},   {"chwefr", 2},    {"septemb", 9}, {"febuary", 2},
    {"janurary", 1},  {"agust", 8},
}};

/// A walk over the text that can look ahead and give up.
class Reader {
  public:
    Reader(std::string_view text, std::size_t at) : text_(text), at_(at) {}

    std::size_t at() const { return at_; }
    bool is_at_end() const { return at_ >= text_.size(); }

    /// A number of at most `digits` digits that no further digit follows.
    std::optional<int> number(std::size_t digits) {
        std::size_t end = at_;
        int value = 0;
        while (end < text_.size() && is_ascii_digit(text_[end])) {
            if (end - at_ == digits) return std::nullopt;
            value = value * 10 + (text_[end] - '0');
            ++end;
        }
        if (end == at_) return std::nullopt;
        last_digits_ = end - at_;
        at_ = end;
        return value;
    }
    std::size_t last_digits() const { return last_digits_; }

    std::string_view word() {
        std::size_t end = at_;
        while (end < text_.size() && is_ascii_letter(text_[end])) ++end;
        const std::string_view found = text_.substr(at_, end - at_);
        at_ = end;
        return found;
    }

    void skip(std::string_view any_of) {
        while (at_ < text_.size() && any_of.find(text_[at_]) != std::string_view::npos) ++at_;
    }
    bool take(char c) {
        if (at_ >= text_.size() || text_[at_] != c) return false;
        ++at_;
        return true;
    }
    char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  private:
    std::string_view text_;
    std::size_t at_;
    std::size_t last_digits_ = 0;
};

bool is_ordinal(std::string_view word) {
    constexpr std::array<std::string_view, 12> endings{"st",  "nd",  "rd", "th",  "af", "ail",
                                                       "ydd", "fed", "eg", "ain", "ed", "il"};
    for (std::string_view ending : endings)
        if (word == ending) return true;
    return false;
}

std::optional<int> whole_year(Reader& reader) {
    const auto year = reader.number(4);
    if (!year) return std::nullopt;
    if (reader.last_digits() == 4) return *year >= 1900 && *year <= 2199 ? year : std::nullopt;
    if (reader.last_digits() == 2) return *year <= 69 ? std::optional(2000 + *year) : std::nullopt;
    return std::nullopt;
}

std::optional<Date> date_of(int y, int m, int d) {
    const Date date{year{y}, month{static_cast<unsigned>(m)}, day{static_cast<unsigned>(d)}};
    if (m < 1 || m > 12 || d < 1 || !date.ok()) return std::nullopt;
    return date;
}

/// "2027-04-01"
std::optional<Date> year_first(Reader& reader) {
    const auto y = reader.number(4);
    if (!y || reader.last_digits() != 4 || *y < 1900 || *y > 2199) return std::nullopt;
    const char mark = reader.peek();
    if (mark != '-' && mark != '/' && mark != '.') return std::nullopt;
    reader.take(mark);
    const auto m = reader.number(2);
    if (!m || !reader.take(mark)) return std::nullopt;
    const auto d = reader.number(2);
    if (!d) return std::nullopt;
    return date_of(*y, *m, *d);
}

/// "09/10/2016", "19.05.17", "14 / 10 / 2026"
std::optional<Date> in_digits(Reader& reader) {
    const auto d = reader.number(2);
    if (!d) return std::nullopt;
    reader.skip(" ");
    const char mark = reader.peek();
    if (mark != '/' && mark != '.' && mark != '-') return std::nullopt;
    reader.take(mark);
    reader.skip(" ");
    const auto m = reader.number(2);
    if (!m) return std::nullopt;
    reader.skip(" ");
    if (!reader.take(mark)) return std::nullopt;
    reader.skip(" ");
    const auto y = whole_year(reader);
    if (!y) return std::nullopt;
    return date_of(*y, *m, *d);
}

/// "23rd March 2017", "1st day of April, 2027", "14-Oct-2026"
std::optional<Date> day_first(Reader& reader) {
    const auto d = reader.number(2);
    if (!d) return std::nullopt;
    reader.skip(" ");
    Reader ahead = reader;
    if (is_ordinal(ahead.word())) reader = ahead;
    reader.skip(" -,./");
    ahead = reader;
    if (ahead.word() == "day") {
        reader = ahead;
        reader.skip(" ");
    }
    ahead = reader;
    const std::string_view of = ahead.word();
    if (of == "of" || of == "o") {
        reader = ahead;
        reader.skip(" ");
    }
    const unsigned m = month_named(reader.word());
    if (m == 0) return std::nullopt;
    reader.skip(" -,./'"); // "21st July '23"
    const auto y = whole_year(reader);
    if (!y) return std::nullopt;
    return date_of(*y, static_cast<int>(m), *d);
}

/// "April 1st, 2027"
std::optional<Date> month_first(Reader& reader) {
    const unsigned m = month_named(reader.word());
    if (m == 0) return std::nullopt;
    reader.skip(" .");
    const auto d = reader.number(2);
    if (!d) return std::nullopt;
    Reader ahead = reader;
    if (is_ordinal(ahead.word())) reader = ahead;
    if (reader.peek() != ' ' && reader.peek() != ',') return std::nullopt;
    reader.skip(" ,");
    const auto y = reader.number(4);
    if (!y || reader.last_digits() != 4) return std::nullopt;
    return date_of(*y, static_cast<int>(m), *d);
}

bool ends_cleanly(const Reader& reader) { return !is_ascii_digit(reader.peek()) && !is_ascii_letter(reader.peek()); }

} // namespace

unsigned month_named(std::string_view folded_word) {
    for (const auto& [name, number] : months)
        if (name == folded_word) return number;
    return 0;
}

std::vector<WrittenDate> find_dates(std::string_view folded) {
    std::vector<WrittenDate> found;
    std::size_t at = 0;
    while (at < folded.size()) {
        const bool starts = is_ascii_digit(folded[at]) || is_ascii_letter(folded[at]);
        const bool inside = at > 0 && (is_ascii_digit(folded[at - 1]) || is_ascii_letter(folded[at - 1]));
        if (!starts || inside) {
            ++at;
            continue;
        }
        bool taken = false;
        for (auto* way : {&year_first, &in_digits, &day_first, &month_first}) {
            Reader reader(folded, at);
            const auto date = way(reader);
            if (!date || !ends_cleanly(reader)) continue;
            found.push_back({*date, at, reader.at() - at});
            at = reader.at();
            taken = true;
            break;
        }
        if (!taken) ++at;
    }
    return found;
}

} // namespace part_one
