#include "form/until_day.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/written_date.h"
#include "form/answer.h"
#include "form/profile.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <utility>

namespace part_one {

namespace {

/// Words that may stand round a date without being a condition. "From" and "after" may mean another day.
constexpr std::array<std::string_view, 14> harmless_words{"until", "till",     "the",  "on", "date", "tan", "y",
                                                          "yes",   "deferred", "dydd", "ar", "hyd",  "oes", "ydy"};

constexpr std::array<std::pair<std::string_view, unsigned>, 25> weekdays{{
    {"sunday", 0},   {"sun", 0},      {"sul", 0},    {"monday", 1},    {"mon", 1},  {"llun", 1},   {"tuesday", 2},
    {"tues", 2},     {"tue", 2},      {"mawrth", 2}, {"wednesday", 3}, {"weds", 3}, {"wed", 3},    {"mercher", 3},
    {"thursday", 4}, {"thurs", 4},    {"thur", 4},   {"thu", 4},       {"iau", 4},  {"friday", 5}, {"fri", 5},
    {"gwener", 5},   {"saturday", 6}, {"sat", 6},    {"sadwrn", 6},
}};

/// Does a word that may stand beside the date leave it certain? A wrong day of the week does not.
bool leaves_certain(std::string_view word, Date date) {
    if (std::find(harmless_words.begin(), harmless_words.end(), word) != harmless_words.end()) return true;
    const auto named =
        std::find_if(weekdays.begin(), weekdays.end(), [word](const auto& day) { return day.first == word; });
    if (named == weekdays.end()) return false;
    return std::chrono::weekday(std::chrono::sys_days(date)).c_encoding() == named->second;
}

/// Takes "00.01 hours", one minute past midnight, with which a day begins, out of the text. Any other hour leaves the day
/// uncertain: a site is built once a day.
void take_first_minute(std::string& text) {
    for (std::string_view minute : {"00.01", "00:01", "0001"})
        for (std::string_view unit : {" hours", " hrs", "hrs", " am", "am", ""}) {
            const std::string written = std::string(minute) + std::string(unit);
            const std::size_t at = text.find(written);
            if (at == std::string::npos) continue;
            const std::size_t end = at + written.size();
            const auto is_part = [&text](std::size_t place) {
                return place < text.size() && (is_ascii_digit(text[place]) || is_ascii_letter(text[place]) ||
                                               text[place] == '.' || text[place] == ':');
            };
            if (is_part(end) || (at > 0 && is_part(at - 1))) continue;
            text.replace(at, written.size(), " ");
            return;
        }
}

} // namespace

UntilDay read_until_day(std::string_view written) {
    UntilDay until;
    if (says_nothing(written)) return until;
    until.is_empty = false;
    const std::string folded = fold(written);
    const auto dates = find_dates(folded);
    until.has_date = !dates.empty();
    if (dates.empty()) return until;
    std::string rest;
    std::size_t from = 0;
    for (const WrittenDate& date : dates) {
        if (date.date != dates[0].date) return until; // two days
        rest += folded.substr(from, date.at - from) + " ";
        from = date.at + date.length;
    }
    rest += folded.substr(from);
    if (rest.find_first_of("?~<>=+*#%") != std::string::npos) return until;
    take_first_minute(rest);
    for (const FoldedWord& word : folded_words(rest))
        if (!leaves_certain(word.text, dates[0].date)) return until;
    until.day = dates[0].date;
    return until;
}

} // namespace part_one
