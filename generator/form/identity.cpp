#include "form/identity.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "basics/written_date.h"
#include "form/amounts.h"
#include "form/decision_day.h"
#include "form/decisive_statement.h"
#include "form/first_lines.h"
#include "form/form_names.h"
#include "form/heading_parts.h"
#include "form/option_words.h"
#include "form/register_row.h"
#include "form/two_titles.h"
#include "form/written_number.h"

#include <algorithm>

namespace part_one {

namespace {

class Reader {
  public:
    Reader(const Outline& outline, const std::vector<Labelled>& labels, Kind kind)
        : outline_(outline), labels_(labels), kind_(kind) {}

    Identity read() {
        read_labels();
        DecisionDay day = read_decision_day(outline_, labels_);
        identity_.date = day.date;
        identity_.date_from = day.from;
        identity_.findings = std::move(day.findings);
        read_first_lines(outline_, labels_, kind_, identity_);
        // The number of a contract or a project is the decision's only where nothing else is.
        for (const Labelled& label : labels_)
            if (label.is_weak && label.meaning == Meaning::number) read_number(label);
        if (needs_number()) read_number_beside_form_name();
        if (needs_number()) read_number_of_paper();
        if (needs_number()) read_number_of_table();
        if (identity_.title.empty()) read_head_of_cell();
        if (identity_.title.empty()) read_labelled_heading();
        if (identity_.title.empty()) read_only_heading();
        if (identity_.title.empty()) read_loose_label();
        leave_label_out_of_title();
        leave_form_name_out_of_title();
        leave_number_out_of_title();
        leave_day_out_of_title();
        return std::move(identity_);
    }

  private:
    /// "Decision Notice | 011/2020"
    void read_number_beside_form_name() {
        for (const OutlineLine& line : outline_.lines) {
            if (line.place != OutlineLine::Place::table || line.segments.size() > 2) continue;
            const bool is_alone = line.segments.size() == 1 || line.segments[1].text.empty();
            // "| DECISION NOTICE DN 118 |"
            const auto named = is_alone ? number_in_form_name(squeezed(line.segments[0].kept)) : std::nullopt;
            if (named && named->rest.empty() && names_a_body(line.segments[0].kept)) {
                identity_.number = named->number;
                identity_.number_from = {line.line, "in the name of the form"};
                return;
            }
            if (is_alone) continue;
            if (!names_a_body(line.segments[0].kept) || !is_number(line.segments[1].kept)) continue;
            identity_.number = clean_number(line.segments[1].kept);
            identity_.number_from = {line.line, "beside the name of the form"};
            return;
        }
    }

    /// "| PCC-2024-009 | |", "| DR 055 | Financial year 2021/22 |": a form that is a table, its number alone in the first row.
    void read_number_of_table() {
        for (const OutlineLine& line : outline_.lines) {
            if (line.place != OutlineLine::Place::table) continue;
            const std::string& first = line.segments.front().kept;
            const bool is_alone = std::all_of(line.segments.begin() + 1, line.segments.end(), [](const Segment& cell) {
                return cell.text.empty() || cell.folded.starts_with("financial year");
            });
            if (line.is_header_row && is_alone && is_number(first) && has_letters_and_figures(first)) {
                identity_.number = clean_number(first);
                identity_.number_from = {line.line, "alone in the first row of the form's table"};
            }
            return;
        }
    }

    /// "Decision 2017-36899: Unsuccessful applications": the paper at the foot of a page bears its title and its number.
    void read_number_of_paper() {
        if (identity_.title.size() < 8) return;
        for (const OutlineLine& line : outline_.lines) {
            if (line.segments.size() > 1 || line.segments.front().link.empty()) continue;
            const auto found = number_in_form_name(squeezed(line.kept()));
            if (!found || !fold(found->rest).starts_with(fold(identity_.title))) continue;
            identity_.number = found->number;
            identity_.number_from = {line.line, "in the name of the paper that bears the form's title"};
            return;
        }
    }

    /// The first line below "Summary of Decision", in its cell or as a paragraph of its own, where another follows it.
    std::string head_below(const Labelled& label) const {
        if (const Segment* cell = cell_of_one_row(outline_.lines, label))
            return cell->cell_lines.empty() ? std::string() : cell->cell_lines.front();
        const bool names_decision = fold(label.label).find("summary of decision") != std::string::npos;
        if (!names_decision || !label.is_alone || label.at + 2 >= outline_.lines.size()) return {};
        const OutlineLine& head = outline_.lines[label.at + 1];
        const bool goes_on = outline_.lines[label.at + 2].place == OutlineLine::Place::paragraph;
        return head.place == OutlineLine::Place::paragraph && head.ends_block && goes_on ? squeezed(head.kept())
                                                                                         : std::string();
    }

    /// In the row of a register the column that tells what was decided may begin with its title, on a line of its own.
    void read_head_of_cell() {
        for (const Labelled& label : labels_) {
            if (label.meaning != Meaning::summary && label.meaning != Meaning::decision) continue;
            const std::string head = head_below(label);
            if (head.size() < 8 || head.size() > 160 || head.ends_with(".") || head.ends_with(":")) continue;
            identity_.title = head;
            identity_.title_from = {outline_.lines[label.at + 1].line, "the first line of what was decided"};
            return;
        }
    }

    /// Below a table with the form's particulars: the one heading of the highest level.
    void read_only_heading() {
        const OutlineLine* only = nullptr;
        for (std::size_t at = 0; at < outline_.lines.size(); ++at) {
            const OutlineLine& line = outline_.lines[at];
            if (line.place != OutlineLine::Place::heading || line.level > 1) continue;
            if (only ||
                std::any_of(labels_.begin(), labels_.end(), [at](const Labelled& label) { return label.at == at; }))
                return;
            only = &line;
        }
        if (!only || kind_ != Kind::decision) return;
        const std::string text = squeezed(only->kept());
        if (text.size() < 8 || text.size() > 160 || names_a_body(text) || is_numbered(text)) return;
        identity_.title = text;
        identity_.title_from = {only->line, "the form's one heading of the highest level"};
    }

    /// "Proposal: Lamps for the river path", "Item: …" at the top of a form that has no other title
    void read_loose_label() {
        constexpr WordList labels{"proposal item project matter"};
        constexpr std::size_t lines_of_top = 12;
        for (std::size_t at = 0; at < std::min(lines_of_top, outline_.lines.size()); ++at) {
            const std::string text = squeezed(outline_.lines[at].kept());
            const std::size_t colon = text.find(": ");
            if (colon == std::string::npos || !labels.holds(fold(text.substr(0, colon)))) continue;
            const std::string title = squeezed(std::string_view(text).substr(colon + 2));
            const bool is_title = title.size() > 7 && title.size() < 120 && title[0] >= 'A' && title[0] <= 'Z' &&
                                  folded_words(fold(title)).size() > 2 &&
                                  title.find_first_of(".:") == std::string::npos && find_amounts(title).empty() &&
                                  !read_decision_prose(title).outcome;
            if (!is_title) continue;
            identity_.title = title;
            identity_.title_from = {outline_.lines[at].line, "behind its label"};
            return;
        }
    }

    /// "# PCC decision: Cameras for towns", "# Commissioner's decision: Safer schools": the form's first heading.
    void read_labelled_heading() {
        for (const Labelled& label : labels_) {
            if (label.at > 2 || label.at >= outline_.lines.size()) return;
            const OutlineLine& line = outline_.lines[label.at];
            const bool may_head = label.meaning == Meaning::number || label.meaning == Meaning::outcome ||
                                  label.meaning == Meaning::decision;
            if (!may_head || line.place != OutlineLine::Place::heading || line.level > 2 ||
                label.value_line != label.line)
                continue;
            const std::string title = squeezed(label.value);
            if (title.size() < 8 || title.size() > 160 || title.ends_with(".") ||
                folded_words(fold(title)).size() < 2 || is_number(title) || is_whole_date(title) ||
                names_a_body(title) || is_outcome_alone(title))
                continue;
            identity_.title = title;
            identity_.title_from = {line.line, "behind what the form calls itself, in its first heading"};
            return;
        }
    }

    /// "Vehicle recovery – 14 October 2016"
    void leave_day_out_of_title() {
        const auto parts = heading_parts(identity_.title);
        if (parts.size() < 2 || !is_whole_date(parts.back().text) || kind_ != Kind::decision) return;
        const auto dates = find_dates(fold(parts.back().text));
        if (identity_.date && *identity_.date != dates[0].date) return;
        if (!identity_.date) {
            identity_.date = dates[0].date;
            identity_.date_from = identity_.title_from;
        }
        identity_.title.resize(identity_.title.size() - parts.back().text.size() - parts.back().dash.size());
    }

    /// "Title Grant agreement with …", "Title of the decision Grants …": a label that lost its colon
    void leave_label_out_of_title() {
        std::string_view rest = identity_.title;
        for (std::string_view label : {"Title of the decision ", "Title of decision ", "Title of the report ",
                                       "Title of report ", "Report title ", "Decision title ", "Title "}) {
            if (!rest.starts_with(label)) continue;
            rest.remove_prefix(label.size());
            const bool is_deed = rest.starts_with("Deed") || rest.starts_with("Insurance") || rest.starts_with("IX");
            if (!rest.empty() && rest[0] >= 'A' && rest[0] <= 'Z' && !is_deed) identity_.title = std::string(rest);
            return;
        }
    }

    /// "Decision D-2020-77 - Gloves for victim support": what the subject of a letter begins with
    void leave_form_name_out_of_title() {
        const auto named = kind_ == Kind::decision ? number_in_form_name(identity_.title) : std::nullopt;
        if (!named || named->rest.size() < 8 || named->rest.find(' ') == std::string::npos) return;
        const std::size_t at = identity_.title.find(named->number);
        if (at == std::string::npos || at == 0 || !names_a_body(identity_.title.substr(0, at))) return;
        if (!identity_.number.empty() && !is_same_number(identity_.number, named->number)) return;
        if (identity_.number.empty()) {
            identity_.number = named->number;
            identity_.number_from = identity_.title_from;
        }
        identity_.title = named->rest;
    }

    /// "Small grants, round 9 (PCC/231/2018)"
    void leave_number_out_of_title() {
        const std::string behind = " (" + identity_.number + ")";
        if (identity_.number.empty() || identity_.title.size() <= behind.size() + 3) return;
        if (identity_.title.ends_with(behind)) identity_.title.resize(identity_.title.size() - behind.size());
    }

    /// What the profile's labels say goes before what likely ones do, and those of the decision before those of its matter.
    void read_labels() {
        for (const bool likely : {false, true})
            for (const bool weak : {false, true})
                for (const Labelled& label : labels_)
                    if (label.is_likely == likely && label.is_weak == weak) read_label(label);
        for (const Labelled& label : labels_)
            if (label.meaning == Meaning::decision) read_decision_line(label);
        // A form in Welsh alone has its title in Welsh.
        if (identity_.title.empty() && !identity_.title_cy.empty()) {
            identity_.title = std::move(identity_.title_cy);
            identity_.title_cy.clear();
        }
    }

    /// "Title and reference"
    static bool asks_for_number_too(const Labelled& label) {
        const std::string asked = fold(label.label);
        return asked.find("reference") != std::string::npos || asked.find("number") != std::string::npos;
    }

    void read_number(const Labelled& label) {
        if (!identity_.number.empty()) return;
        identity_.number = clean_number(label.value);
        // "KD14 2020": the year is part of it
        if (const std::string whole = squeezed(label.value); has_letters_and_figures(identity_.number) &&
                                                             whole.size() == identity_.number.size() + 5 &&
                                                             whole.starts_with(identity_.number + " 20"))
            identity_.number = whole;
        if (!identity_.number.empty()) identity_.number_from = behind_label(label);
    }

    void read_label(const Labelled& label) {
        if (label.meaning == Meaning::number && !label.is_weak) read_number(label);
        if (label.meaning != Meaning::title || is_post_of_maker(label.value)) return;
        if (asks_for_number_too(label) && is_number(label.value)) return read_number(label);
        // "Issue - decisions": what a page of a council's program is called
        if (label.value.size() > 3 && label.value.find(' ') == std::string::npos && names_a_body(label.value)) return;
        // What a likely label heads may be a paragraph, which is no title.
        const bool is_prose = label.value.size() > 160 || label.value.ends_with(".");
        if (label.is_likely && is_prose) return;
        // "Details of decision:" over a paragraph
        if (label.value_line != label.line && label.value.ends_with(".") && label.value.find(". ") != std::string::npos)
            return;
        TwoTitles titles = titles_in(label.label, squeezed(without_at_ends(whole_title(label), " \t*")));
        if (identity_.title_cy.empty()) identity_.title_cy = std::move(titles.welsh);
        if (identity_.title.empty() && !titles.english.empty()) {
            identity_.title = std::move(titles.english);
            identity_.title_from = behind_label(label);
        } else if (identity_.title.empty() && identity_.title_from.line == 0) {
            identity_.title_from = behind_label(label);
        }
    }

    /// "Decision: 2016/14" is a number, "Decision: Rural crime teams" the name of what was decided.
    void read_decision_line(const Labelled& label) {
        if (label.value.empty() || label.value_line != label.line) return;
        if (identity_.number.empty() && is_number(label.value)) {
            identity_.number = clean_number(label.value);
            identity_.number_from = behind_label(label);
            return;
        }
        const std::string& value = label.value;
        // "Decision: "Domestic abuse: a course, one more year""
        if (const std::string quoted = in_quotation_marks(value);
            identity_.title.empty() && quoted.size() > 12 && !read_decision_prose(quoted).outcome) {
            identity_.title = quoted;
            identity_.title_from = behind_label(label);
            return;
        }
        const bool is_capital = value.front() >= 'A' && value.front() <= 'Z';
        const bool is_name = identity_.title.empty() && value.size() > 6 && value.size() < 90 &&
                             value.find_first_of(".;:") == std::string::npos && (is_capital || label.is_prominent) &&
                             find_amounts(value).empty();
        if (!is_name) return;
        const ProseOutcome outcome = read_decision_prose(value);
        const std::string first = fold(value.substr(0, value.find(' ')));
        if (outcome.outcome || first == "to" || first == "that" || first == "the" || first == "i" || first == "a")
            return;
        if (folded_words(fold(value)).size() < 3) return;
        identity_.title = squeezed(value);
        identity_.title_from = behind_label(label);
    }

    /// What stands between marks that quote the whole of a text; empty for any other.
    static std::string in_quotation_marks(std::string_view text) {
        text = trimmed(text);
        for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"\"", "\""}, {"“", "”"}}) {
            const bool is_quoted = text.size() > open.size() + close.size() && text.size() < 160 &&
                                   text.starts_with(open) && text.ends_with(close);
            if (!is_quoted) continue;
            const std::string_view inside = text.substr(open.size(), text.size() - open.size() - close.size());
            if (inside.find('"') == std::string_view::npos && !inside.ends_with(".")) return std::string(inside);
        }
        return {};
    }

    /// A title may run on over the lines of a page that was a PDF.
    std::string whole_title(const Labelled& label) const {
        std::string title = label.value;
        if (title.empty() || label.is_likely) return title;
        for (std::size_t at = label.value_at + 1; at < outline_.lines.size() && at <= label.value_at + 2; ++at) {
            const OutlineLine& line = outline_.lines[at];
            const bool is_labelled =
                std::any_of(labels_.begin(), labels_.end(), [at](const Labelled& other) { return other.at == at; });
            const std::string text = line.kept();
            const bool goes_on = line.place == OutlineLine::Place::paragraph && line.segments.size() == 1 &&
                                 !is_labelled && !text.empty() && text.front() >= 'a' && text.front() <= 'z' &&
                                 text.size() < 80 && !title.ends_with(".") && text.find(". ") == std::string::npos;
            if (!goes_on) break;
            title += " " + text;
        }
        return title;
    }

    static Origin behind_label(const Labelled& label) {
        return {label.value_line > 0 ? label.value_line : label.line, "behind its label"};
    }

    bool needs_number() const { return identity_.number.empty() && kind_ == Kind::decision; }

    const Outline& outline_;
    const std::vector<Labelled>& labels_;
    Kind kind_;
    Identity identity_;
};

} // namespace

Identity read_identity(const Outline& outline, const std::vector<Labelled>& labels, Kind kind) {
    return Reader(outline, labels, kind).read();
}

} // namespace part_one
