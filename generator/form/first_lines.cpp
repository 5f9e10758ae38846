#include "form/first_lines.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/written_date.h"
#include "form/decision_day.h"
#include "form/decisive_statement.h"
#include "form/form_names.h"
#include "form/heading_parts.h"
#include "form/reference_before_title.h"
#include "form/written_number.h"

#include <algorithm>

namespace part_one {

namespace {

bool is_year(std::string_view text) {
    return text.size() == 4 && (text.starts_with("19") || text.starts_with("20")) && is_ascii_digit(text[2]) &&
           is_ascii_digit(text[3]);
}

/// "Meeting of 18 September 2023"
std::optional<Date> day_of_meeting(std::string_view text) {
    const std::string folded = fold(text);
    for (std::string_view meeting : {"meeting of ", "meeting held on ", "meeting on ", "meeting: "})
        if (folded.starts_with(meeting) && is_whole_date(std::string_view(folded).substr(meeting.size())))
            return find_dates(folded)[0].date;
    return std::nullopt;
}

/// "Midshire Police and Crime Panel: 24 June 2022", "… Panel, 7 February 2020"
std::optional<Date> day_behind_panel(std::string_view text) {
    const std::size_t mark = std::min(text.find(": "), text.find(", "));
    if (mark == std::string_view::npos || !is_whole_date(text.substr(mark + 2))) return std::nullopt;
    if (!fold(text.substr(0, mark)).ends_with("police and crime panel")) return std::nullopt;
    return find_dates(fold(text))[0].date;
}

/// "Decisions > 2019 > GMC/2019/77": where a page stands on its site
bool is_trail(std::string_view text) {
    const std::size_t first = text.find(" > ");
    return first != std::string_view::npos && text.find(" > ", first + 3) != std::string_view::npos;
}

/// "Version 2, amended 3 June 2022: a sum was wrong"
bool is_note_of_version(std::string_view text) {
    const std::string folded = fold(text);
    return folded.starts_with("version ") && folded.size() > 8 && is_ascii_digit(folded[8]);
}

bool is_asked_for(std::string_view text) {
    const std::string folded = fold(text);
    return folded.starts_with("request for ") && folded.find("decision") == std::string::npos;
}

/// "Decision notice: Lamps" without what the form calls itself; "Request for delegated authority – cameras" is what it is
/// about.
std::string_view without_name(std::string_view text) {
    return is_asked_for(text) ? trimmed(text) : without_form_name(text);
}

/// "between 1 September 2022 – 31 March 2023": from when until when, and not when it was decided
bool is_range(const std::vector<HeadingPart>& parts) {
    int days = 0;
    for (const HeadingPart& part : parts) days += find_dates(fold(part.text)).empty() ? 0 : 1;
    return days > 1;
}

class FirstLines {
  public:
    FirstLines(const Outline& outline, const std::vector<Labelled>& labels, Kind kind, Identity& identity)
        : outline_(outline), labels_(labels), kind_(kind), identity_(identity) {}

    void read() {
        read_top();
        if (identity_.title.empty() || needs_number()) read_heading_below_table();
    }

  private:
    bool needs_number() const { return identity_.number.empty() && kind_ == Kind::decision; }

    /// What the first lines say where no label does: a heading with everything in it, or name, date and title one below the other.
    void read_top() {
        if (!needs_number() && !identity_.title.empty() && identity_.date) return;
        int seen = 0;
        for (std::size_t at = 0; at < outline_.lines.size() && seen < 6; ++at) {
            const OutlineLine& line = outline_.lines[at];
            if (line.place == OutlineLine::Place::table || line.place == OutlineLine::Place::code) break;
            const Labelled* label = nullptr;
            for (const Labelled& other : labels_)
                if (other.at == at && other.meaning != Meaning::office_name) label = &other;
            ++seen;
            if (label && label->meaning != Meaning::number && !is_number(label->value)) {
                const bool is_head = label->meaning == Meaning::title || label->meaning == Meaning::date ||
                                     label->meaning == Meaning::decision_date || label->meaning == Meaning::author;
                if (seen > 1 && !is_head) break;
                continue;
            }
            const bool had_number = !identity_.number.empty();
            const bool had_title = !identity_.title.empty();
            const bool had_date = identity_.date.has_value();
            const bool is_answer = !label && std::any_of(labels_.begin(), labels_.end(), [at](const Labelled& other) {
                return other.value_at == at && other.at < at && other.meaning != Meaning::number;
            });
            if (is_answer) continue;
            // "Date by which it is needed" over its answer: no day of the form
            const bool stands_below_date = std::any_of(labels_.begin(), labels_.end(), [at](const Labelled& other) {
                return other.at + 1 == at && other.meaning == Meaning::date;
            });
            if (stands_below_date && is_whole_date(line.kept())) continue;
            if (label && label->value_at > label->at && line.is_bold) labels_are_bold_ = true;
            // "**Originator of decision**" above its answer, as other labels stand: one that nobody knows
            if (!label && labels_are_bold_ && line.is_bold && line.place == OutlineLine::Place::paragraph &&
                folded_words(line.folded()).size() < 5)
                continue;
            // "PEVENSHAM" over "POLICE AND CRIME COMMISSIONER": a name in two lines
            const bool goes_on = !line.ends_block && at + 1 < outline_.lines.size() && !label &&
                                 folded_words(line.folded()).size() <= 3 && names_a_body(outline_.lines[at + 1].kept());
            if (goes_on) continue;
            if (label) {
                read_behind_number(*label);
            } else {
                read_top_line(line);
            }
            const Origin top{line.line, "in the first lines, which no label heads"};
            if (!had_number && !identity_.number.empty()) identity_.number_from = top;
            if (!had_title && !identity_.title.empty()) identity_.title_from = top;
            if (!had_date && identity_.date) identity_.date_from = top;
        }
    }

    /// A report whose head is a table ("Report to: … | Date: …"): the heading below it is read like a first line.
    void read_heading_below_table() {
        std::size_t at = 0;
        while (at < outline_.lines.size() && outline_.lines[at].place != OutlineLine::Place::table && at < 3) ++at;
        const std::size_t table = at;
        while (at < outline_.lines.size() && outline_.lines[at].place == OutlineLine::Place::table) ++at;
        if (at == table || at >= outline_.lines.size()) return;
        const OutlineLine& line = outline_.lines[at];
        const bool is_labelled =
            std::any_of(labels_.begin(), labels_.end(), [at](const Labelled& label) { return label.at == at; });
        if (is_labelled || !(line.place == OutlineLine::Place::heading || line.is_bold)) return;
        const bool had_number = !identity_.number.empty();
        const bool had_title = !identity_.title.empty();
        read_top_line(line);
        const Origin below{line.line, "the heading below the form's head"};
        if (!had_number && !identity_.number.empty()) identity_.number_from = below;
        if (!had_title && !identity_.title.empty()) identity_.title_from = below;
    }

    /// "Decision number: 12/2024 – Lamps": what stands behind the number on its line may be the title.
    void read_behind_number(const Labelled& label) {
        follows_number_ = true;
        if (!identity_.title.empty() || label.value_line != label.line) return;
        for (std::string_view dash : {" – ", " - ", ": "}) {
            const std::size_t at = label.value.find(dash);
            if (at == std::string::npos) continue;
            const std::string rest = squeezed(std::string_view(label.value).substr(at + dash.size()));
            const bool is_title = clean_number(label.value.substr(0, at)) == identity_.number && rest.size() > 8 &&
                                  rest.find(' ') != std::string::npos && !is_whole_date(rest);
            if (is_title) identity_.title = rest;
            return;
        }
    }

    void read_top_line(const OutlineLine& line) {
        std::string text = squeezed(line.kept());
        if (is_trail(text) || is_contact(text) || is_note_of_version(text)) return;
        if (const auto day = day_behind_panel(text); day && kind_ == Kind::panel_report) {
            if (!identity_.date) identity_.date = day;
            return;
        }
        if (const auto day = day_of_meeting(text)) {
            if (!identity_.date) identity_.date = day;
            return;
        }
        if (const auto found = reference_in_line(text); found && identity_.number.empty() && kind_ == Kind::decision &&
                                                        (found->behind.empty() || is_outcome_alone(found->behind))) {
            identity_.number = clean_number(found->number);
            text = std::string(found->before);
        }
        if (identity_.title.empty() && !identity_.number.empty() && text.starts_with(identity_.number) &&
            text.size() > identity_.number.size() + 3) {
            std::string rest = text.substr(identity_.number.size());
            while (!rest.empty() && (rest.front() == ' ' || rest.front() == ':' || rest.front() == '-'))
                rest.erase(0, 1);
            while (rest.starts_with("–") || rest.starts_with("—"))
                rest = std::string(trimmed(std::string_view(rest).substr(3)));
            identity_.title = rest;
            return;
        }
        if (is_who_label(text) || is_item_number(text) || is_name_of_board(text)) return;
        // "9A 45/17: Award of contract"
        if (const std::size_t colon = text.find(": ");
            identity_.number.empty() && kind_ == Kind::decision && colon <= 20 && is_number(text.substr(0, colon))) {
            identity_.number = clean_number(text.substr(0, colon));
            if (identity_.title.empty())
                identity_.title = std::string(trimmed(std::string_view(text).substr(colon + 1)));
            return;
        }
        if (is_whole_date(text)) {
            const std::string folded = fold(text);
            if (!identity_.date) identity_.date = find_dates(folded)[0].date;
            return;
        }
        if (identity_.number.empty() && kind_ == Kind::decision && is_number(text)) {
            identity_.number = clean_number(text);
            follows_number_ = true;
            return;
        }
        if (identity_.number.empty() && kind_ == Kind::decision)
            if (const auto found = number_in_form_name(text)) {
                identity_.number = found->number;
                follows_number_ = true;
                if (identity_.title.empty() && found->rest.size() > 3 &&
                    std::count_if(found->rest.begin(), found->rest.end(), is_ascii_letter) > 3 &&
                    !names_a_body(found->rest))
                    identity_.title = found->rest;
                return;
            }
        bool begins_with_bold_number = false;
        // "Commissioner's decisions: April to June" is what a report is about
        auto parts = heading_parts(kind_ == Kind::panel_report ? text : std::string(without_name(text)));
        if (identity_.number.empty() && kind_ == Kind::decision && !parts.empty())
            if (const std::size_t length = reference_before_title(parts.front().text); length > 0) {
                std::string& first = parts.front().text;
                identity_.number = clean_number(first.substr(0, length));
                // "**E41/2023** Smoke alarms"
                begins_with_bold_number = clean_number(line.segments.front().lead) == identity_.number;
                first = std::string(trimmed(std::string_view(first).substr(length)));
            }
        if (!parts.empty()) parts.front().text = without_own_reference(std::move(parts.front().text), identity_.number);
        std::string title;
        bool told = begins_with_bold_number;
        const bool names_form =
            std::any_of(parts.begin(), parts.end(), [](const HeadingPart& part) { return names_a_body(part.text); });
        const bool tells_range = is_range(parts);
        for (const auto& [part, dash] : parts) {
            if (is_whole_date(part) && !tells_range) {
                const std::string folded = fold(part);
                if (!identity_.date) identity_.date = find_dates(folded)[0].date;
                told = true;
            } else if (is_year(part) && (names_form || parts.size() == 1)) {
                continue; // "Decision Log – 2018"
            } else if (identity_.number.empty() && kind_ == Kind::decision && is_number(part) && !is_year(part)) {
                identity_.number = clean_number(part);
                told = true;
            } else if (const auto named = number_in_form_name(part); // "Boats for rescue – decision CM 05/2013"
                       named && named->rest.empty() && identity_.number.empty() && kind_ == Kind::decision) {
                identity_.number = named->number;
                told = true;
            } else if (!identity_.number.empty() && (is_form_name_with(part, identity_.number) ||
                                                     (is_number(part) && is_same_number(part, identity_.number)))) {
                told = true;
            } else if (names_form && is_name_of_board(part) && !is_asked_for(part)) {
                continue; // "Strategic Board – record of decision"
            } else if (!names_a_body(part) || is_asked_for(part) ||
                       (kind_ == Kind::panel_report && (part.find(": ") != std::string::npos || says_whose(part)))) {
                if (!title.empty()) title += dash;
                title += part;
            }
        }
        if (!identity_.title.empty() || title.empty()) return;
        const bool heads =
            line.place == OutlineLine::Place::heading || line.is_bold || told || kind_ == Kind::panel_report ||
            is_in_capitals(text) || stands_above_number(line, title) ||
            (follows_number_ && !title.ends_with(".") && title.size() < 120 && title.find(' ') != std::string::npos);
        follows_number_ = false;
        if (!heads || title.size() > 160 || title.ends_with(":") || title.starts_with("Dear ")) return;
        if (is_numbered(text)) return;
        // "**Request by:** Head of Grants": a label that nobody knows
        const std::string& lead = line.segments.front().lead;
        if (lead.ends_with(":") && title.starts_with(lead) && title.size() > lead.size()) return;
        identity_.title = std::string(without_item_number(title));
    }

    /// The form's first line, a few words by themselves, and below it "Decision reference: 12/2024".
    bool stands_above_number(const OutlineLine& line, std::string_view title) const {
        const std::size_t at = static_cast<std::size_t>(&line - outline_.lines.data());
        const bool is_alone = at == 0 && line.place == OutlineLine::Place::paragraph && line.ends_block;
        if (!is_alone || title.size() < 10 || title.size() > 120 ||
            title.find_first_of(".:?") != std::string_view::npos)
            return false;
        return folded_words(line.folded()).size() > 2 &&
               std::any_of(labels_.begin(), labels_.end(), [](const Labelled& label) {
                   return label.at == 1 && label.meaning == Meaning::number && !label.is_weak && !label.value.empty();
               });
    }

    const Outline& outline_;
    const std::vector<Labelled>& labels_;
    Kind kind_;
    Identity& identity_;
    bool follows_number_ = false;  // the line before held the number
    bool labels_are_bold_ = false; // and stand alone above their answers
};

} // namespace

void read_first_lines(const Outline& outline, const std::vector<Labelled>& labels, Kind kind, Identity& identity) {
    FirstLines(outline, labels, kind, identity).read();
}

} // namespace part_one
