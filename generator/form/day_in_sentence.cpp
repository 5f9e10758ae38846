#include "form/day_in_sentence.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/written_date.h"
#include "form/decisive_statement.h"
#include "form/sign_off_words.h"

#include <string>

namespace part_one {

namespace {

/// "signed on Wednesday" before "4 November 2020"
std::string_view without_weekday(std::string_view before) {
    for (std::string_view day : {" monday", " tuesday", " wednesday", " thursday", " friday", " saturday", " sunday"})
        if (before.ends_with(day)) return trimmed(before.substr(0, before.size() - day.size()));
    return before;
}

} // namespace

std::optional<Date> day_told_in(std::string_view sentence) {
    const std::string folded = fold(sentence);
    const auto dates = find_dates(folded);
    if (dates.empty()) return std::nullopt;
    const std::string_view before = without_weekday(trimmed(std::string_view(folded).substr(0, dates[0].at)));
    // "On 3 November 2023 the Commissioner made the following awards"
    if (before == "on" || before == "on the") {
        const std::string_view behind = std::string_view(folded).substr(dates[0].at + dates[0].length);
        return is_decisive(behind) ? std::optional(dates[0].date) : std::nullopt;
    }
    // "Approved 14 December 2018."
    if ((before == "approved" || before == "agreed") && dates.size() == 1 &&
        (names_maker(folded) || !names_officer(folded)))
        return dates[0].date;
    // "The following was decided at the grants panel of 26 April 2022"
    for (std::string_view verb : {" was decided at ", " were decided at ", " was agreed at ", " were agreed at "})
        if (before.size() < 90 && before.find(verb) != std::string_view::npos &&
            (before.ends_with(" of") || before.ends_with(" on") || before.ends_with(" held on")))
            return dates[0].date;
    const bool leads = before.ends_with(" on") || before.ends_with(" on the") || before.ends_with(",") ||
                       (before.ends_with(":") && dates.size() == 1);
    if (!leads || before.size() > 90) return std::nullopt;
    const bool of_decision =
        before.find("decision was made") != std::string_view::npos ||
        before.find("decision was taken") != std::string_view::npos ||
        (before.find("decision was ") != std::string_view::npos && before.ends_with("signed on")) ||
        before.find("decision made on") != std::string_view::npos ||
        before.find("decision taken on") != std::string_view::npos || before.starts_with("this was decided") ||
        before.starts_with("decided on") || before.starts_with("decided by");
    const bool signed_off =
        before.starts_with("approved by") || before.starts_with("agreed by") || before.starts_with("authorised by") ||
        before.starts_with("signed by") || before.starts_with("approved on") || before.starts_with("signed on") ||
        before == "made on" || before == "made and signed on" || before == "signed and dated on" ||
        before.starts_with("considered by") || before.starts_with("taken by") || before.starts_with("decision by") ||
        before.starts_with("sign off by") || before.starts_with("sign-off by") || before.starts_with("signed off by") ||
        before.starts_with("approval by") || before == "approved:" || before == "agreed:" || before == "decided:" ||
        before == "authorised:" || before == "status: approved";
    // "The Commissioner … decided on 14 July 2021", "Approved under delegation by the Head of Grants on 3 May"
    for (std::string_view verb : {" decided on", " agreed on", " approved on", " resolved on"})
        if (before.ends_with(verb) && names_maker(before) && !names_officer(before)) return dates[0].date;
    if (before.starts_with("approved under delegat") || before.starts_with("agreed under delegat"))
        return dates[0].date;
    if (of_decision || (signed_off && (names_maker(before) || !names_officer(before)))) return dates[0].date;
    return std::nullopt;
}

} // namespace part_one
