#include "form/day_of_publication.h"

#include "adapters/unicode.h"
#include "basics/word_list.h"
#include "basics/written_date.h"
#include "form/answer.h"
#include "form/profile.h"

#include <algorithm>
#include <chrono>
#include <string>

namespace part_one {

namespace {

/// A label that asks for a day, and not only whether or where.
constexpr WordList asks_for_a_day{"date day when release earliest timing dyddiad from on"};

/// What may stand behind such a label though nothing has to happen first, beside the form's own signature.
constexpr WordList of_every_form{
    "it is has have been was be being this the a an that form forms record notice decision decisions document report "
    "signed signature signing approval approved approving taken made making complete completed completion by pcc opcc "
    "commissioner commissioner's police and crime deputy mayor chief executive of for within working work days day "
    "hours on in our website page site web soon as possible practicable reasonably its either or date register to one "
    "two three five ten any comments officers them at meeting panel immediate immediately now today at once asap "
    "after following when upon yes same above below see decision's insert enter office use only staff team admin "
    "officer publicly available online dd mm yyyy yy please will per policy soonest ie eg from posted uploaded "
    "published publish publication time am pm ar i'r wefan yn syth"};

/// Words round the name of a month, a season or a year.
constexpr WordList round_a_month{
    "in early late mid the end of beginning start middle spring summer autumn winter quarter q1 q2 q3 q4 first second "
    "third fourth last half on from during around about circa c approximately approx probably likely expected week "
    "commencing gwanwyn haf hydref gaeaf yn ym mis diwedd dechrau"};

bool is_number(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

Date last_day(int year, unsigned month) {
    using namespace std::chrono;
    return Date{year_month_day_last{std::chrono::year{year}, month_day_last{std::chrono::month{month}}}};
}

} // namespace

std::optional<Date> end_of_month_alone(std::string_view folded) {
    constexpr unsigned december = 12;
    unsigned month = 0;
    std::optional<int> year;
    for (const FoldedWord& word : folded_words(folded)) {
        if (const unsigned named = month_named(word.text); named != 0) {
            month = std::max(month, named);
        } else if (is_number(word.text) && word.text.size() == 4 && word.text[0] == '2') {
            year = std::stoi(std::string(word.text));
        } else if (!round_a_month.holds(word.text)) {
            return std::nullopt;
        }
    }
    if (!year) return std::nullopt;
    return last_day(*year, month == 0 ? december : month);
}

DayOfPublication read_day_of_publication(std::string_view label, std::string_view value) {
    const std::string folded = fold(value);
    if (says_nothing(folded)) return {};
    if (const auto month = end_of_month_alone(folded)) return {month, false};
    const std::string asked = fold(label);
    const auto asking = folded_words(asked);
    if (std::none_of(asking.begin(), asking.end(),
                     [](const FoldedWord& word) { return asks_for_a_day.holds(word.text); }))
        return {};
    constexpr std::size_t longest = 10; // words; a longer text tells something
    const auto words = folded_words(folded);
    const bool waits = words.size() <= longest && std::any_of(words.begin(), words.end(), [](const FoldedWord& word) {
                           return !of_every_form.holds(word.text) && !is_number(word.text);
                       });
    return {std::nullopt, waits};
}

} // namespace part_one
