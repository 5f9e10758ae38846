#include "form/signed_days.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "basics/written_date.h"
#include "form/decision_day.h"
#include "form/sign_off_words.h"

namespace part_one {

namespace {

struct ColumnOfDays {
    std::size_t at = 0;
    bool only_of_maker = false; // "| | Name | Date |": of everybody who had a part in it
};

std::optional<ColumnOfDays> column_of_days(const OutlineLine& header) {
    std::optional<std::size_t> days;
    bool is_of_signatures = false, is_of_names = false, is_of_decisions = false;
    for (std::size_t at = 0; at < header.segments.size(); ++at) {
        const std::string& head = header.segments[at].folded;
        if (head == "date" || head == "dated" || head == "date signed") days = at;
        if (head.starts_with("sign")) is_of_signatures = true;
        // "Role | Decision | Date"
        if (at > 0 && (head == "decision" || head == "outcome")) is_of_decisions = true;
        if (head == "name" && header.segments[0].folded.empty()) is_of_names = true;
    }
    if (!days || !(is_of_signatures || is_of_names || is_of_decisions)) return std::nullopt;
    return ColumnOfDays{*days, !is_of_signatures};
}

/// "barnaby outhwaite, commissioner,": a name and the post of who decides, and nothing else
bool is_name_and_post(std::string_view folded) {
    const auto parts = split(folded, ',');
    if (parts.size() < 2 || parts.size() > 4 || folded_words(folded).size() > 9) return false;
    for (std::string_view part : parts) {
        part = trimmed(part);
        const bool is_post = part == "commissioner" || part == "police and crime commissioner" || part == "pcc" ||
                             part == "pfcc" || part == "police fire and crime commissioner" ||
                             part == "deputy commissioner" || part == "deputy police and crime commissioner" ||
                             part == "mayor" || part == "deputy mayor";
        if (is_post && part != trimmed(parts.front())) return true;
    }
    return false;
}

bool tells_day_of_meeting(std::string_view before) {
    if (before.find("meeting") == std::string_view::npos || !(before.ends_with(" of ") || before.ends_with(" on ")))
        return false;
    for (std::string_view taken :
         {"decision made at ", "decisions made at ", "decision taken at ", "decisions taken at "})
        if (before.find(taken) != std::string_view::npos) return true;
    return false;
}

} // namespace

std::vector<SignedDay> days_beside_maker(const std::vector<OutlineLine>& lines) {
    std::vector<SignedDay> days;
    for (const OutlineLine& line : lines) {
        if (line.place == OutlineLine::Place::table) continue;
        const std::string folded = line.folded();
        // "Decision date 14 April 2020"
        for (std::string_view asked : {"decision date ", "date of decision "})
            if (folded.starts_with(asked) && is_whole_date(std::string_view(folded).substr(asked.size())))
                days.push_back({find_dates(folded)[0].date, {line.line, "behind its label"}, true});
        const auto dates = find_dates(folded);
        // "Decisions made at the public meeting of 12 July 2016 · Item 3"
        constexpr std::ptrdiff_t lines_of_head = 3;
        if (&line - lines.data() < lines_of_head && dates.size() == 1 &&
            tells_day_of_meeting(std::string_view(folded).substr(0, dates[0].at)))
            days.push_back({dates[0].date, {line.line, "the day of the meeting that decided"}, true, true});
        const bool is_at_end = dates.size() == 1 && dates[0].at + dates[0].length + 3 >= folded.size();
        if (!is_at_end) continue;
        const std::string_view before = std::string_view(folded).substr(0, dates[0].at);
        if (before.starts_with("(initialled)") && folded_words(before).size() <= 5 && !names_officer(before))
            days.push_back({dates[0].date, {line.line, "beside a signature"}, false});
        const std::size_t colon = folded.find(": ");
        if (colon == std::string::npos && is_name_and_post(before) && !names_officer(before))
            days.push_back({dates[0].date, {line.line, "beside the decision maker's name"}, false});
        if (colon == std::string::npos || colon > 60) continue;
        const std::string_view who = std::string_view(folded).substr(0, colon);
        if (names_maker(who) && !names_officer(who) && folded_words(who).size() <= 6)
            days.push_back({dates[0].date, {line.line, "beside the decision maker's approval"}, false});
    }
    return days;
}

std::optional<SignedDay> day_in_signed_table(const std::vector<OutlineLine>& lines) {
    std::optional<Date> day;
    int line = 0;
    std::optional<ColumnOfDays> column;
    for (const OutlineLine& row : lines) {
        if (row.place != OutlineLine::Place::table) {
            column.reset();
            continue;
        }
        if (row.is_header_row) {
            column = column_of_days(row);
            continue;
        }
        const std::string folded = row.folded();
        if (!column || column->at >= row.segments.size()) continue;
        if (column->only_of_maker && !names_maker(row.segments[0].folded)) continue;
        if ((names_officer(folded) && !names_maker(folded))) continue;
        const auto dates = find_dates(row.segments[column->at].folded);
        if (dates.size() != 1 || (day && *day != dates[0].date)) return std::nullopt;
        day = dates[0].date;
        line = row.line;
    }
    if (!day) return std::nullopt;
    return SignedDay{*day, {line, "beside a signature"}, false};
}

bool is_name_and_day(const std::string& text) {
    const std::string folded = fold(text);
    const auto dates = find_dates(folded);
    if (dates.size() != 1 || dates[0].at + dates[0].length < folded.size()) return false;
    const std::string_view name = trimmed(std::string_view(folded).substr(0, dates[0].at));
    // "Published 28 May 2021"
    constexpr WordList other_days{"published publication posted issued updated uploaded circulated notified entered "
                                  "printed review reviewed received registered website logged sent from until"};
    for (const FoldedWord& word : folded_words(name))
        if (other_days.holds(word.text)) return false;
    if (name.ends_with(",") || name.ends_with(" -")) return folded_words(name).size() <= 6;
    // "T. Wolds 27/03/2020"
    const std::string written = squeezed(text).substr(0, name.size());
    bool begins_word = true, is_name = !name.empty() && folded_words(name).size() <= 4;
    for (char c : written) {
        if (begins_word && c >= 'a' && c <= 'z') is_name = false;
        begins_word = c == ' ';
    }
    return is_name;
}

std::optional<SignedDay> day_in_last_line(const std::vector<OutlineLine>& lines) {
    if (lines.size() < 3) return std::nullopt;
    const OutlineLine& name = lines[lines.size() - 2];
    const OutlineLine& last = lines.back();
    const std::string who = name.folded();
    if (name.place != OutlineLine::Place::paragraph || last.place != OutlineLine::Place::paragraph ||
        !is_whole_date(last.kept()) || folded_words(who).size() > 9 || who.find(':') != std::string::npos)
        return std::nullopt;
    if (!names_maker(who) && !names_officer(who)) return std::nullopt;
    return SignedDay{find_dates(last.folded())[0].date, {last.line, "below the name with which the form ends"}, false};
}

std::optional<SignedDay> day_of_meeting_told(const std::vector<OutlineLine>& lines) {
    for (const OutlineLine& line : lines) {
        const std::string folded = line.folded();
        if (!folded.starts_with("meeting:")) continue;
        const auto dates = find_dates(folded);
        if (dates.size() == 1) return SignedDay{dates[0].date, {line.line, "the day of the meeting"}, false};
    }
    return std::nullopt;
}

} // namespace part_one
