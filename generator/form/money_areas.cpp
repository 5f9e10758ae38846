#include "form/money_areas.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "form/adopted_areas.h"
#include "form/amounts.h"
#include "form/award_cues.h"
#include "form/decisive_statement.h"
#include "form/listed_awards.h"
#include "form/option_words.h"
#include "form/profile.h"
#include "form/register_row.h"
#include "form/sentences.h"

#include <algorithm>
#include <string>

namespace part_one {

namespace {

bool is_deciding(Meaning meaning) {
    return meaning == Meaning::summary || meaning == Meaning::recommendation || meaning == Meaning::decision ||
           meaning == Meaning::outcome;
}

/// Labels that may stand inside a part of the form without ending it.
bool is_no_area(Meaning meaning) {
    return meaning == Meaning::title || meaning == Meaning::number || meaning == Meaning::office_name ||
           meaning == Meaning::harmless || meaning == Meaning::instruction;
}

/// "Considerations", "Background to the fund": words by which parts of a form that decide nothing are called.
bool names_section(std::string_view text) {
    constexpr WordList sections{"consideration considerations background context reasons reason rationale options "
                                "implications comments risk risks benefits evidence discussion advice consultation "
                                "equality alternatives introduction issues"};
    if (text.size() > 50 || text.find("£") != std::string_view::npos || text.ends_with(".")) return false;
    const std::string folded = fold(text);
    const auto words = folded_words(folded);
    return words.size() <= 5 &&
           std::any_of(words.begin(), words.end(), [&](const FoldedWord& word) { return sections.holds(word.text); });
}

/// "## Considerations", "2. Consideration" on a line of its own: a part of the form that no label names.
bool begins_unknown_section(const std::vector<OutlineLine>& lines, std::size_t at, int level) {
    const OutlineLine& line = lines[at];
    if (line.place == OutlineLine::Place::heading) return line.level <= level;
    if (line.is_bold && line.begins_block && line.ends_block && names_section(line.kept())) return true;
    const bool is_alone = line.place == OutlineLine::Place::item && line.begins_block && line.ends_block &&
                          lines[at - 1].place == OutlineLine::Place::paragraph && at + 1 < lines.size() &&
                          lines[at + 1].place == OutlineLine::Place::paragraph;
    const std::string text = line.kept();
    return is_alone && text.size() < 50 && text.find("£") == std::string::npos && !text.ends_with(".") &&
           !text.ends_with(";");
}

/// "Other quotations: …" on a line of its own, or the next row of a form that is a table: another field of the form.
bool begins_unknown_field(const std::vector<OutlineLine>& lines, std::size_t label_at, std::size_t at) {
    const OutlineLine& line = lines[at];
    // A table of one column is the frame of a form: its rows are paragraphs.
    const bool is_frame = line.place == OutlineLine::Place::table && line.segments.size() == 1;
    if (line.place == OutlineLine::Place::table && !is_frame)
        return lines[label_at].place == OutlineLine::Place::table && line.segments.size() <= 3;
    if (line.place != OutlineLine::Place::paragraph && !is_frame) return false;
    const std::string text = line.kept();
    const std::size_t colon = text.find(':');
    if (colon == std::string::npos || colon > 50 || text.empty() || text[0] < 'A' || text[0] > 'Z') return false;
    const std::string folded = fold(text.substr(0, colon));
    const auto words = folded_words(folded);
    if (words.empty() || words.size() > 6 || colon + 1 == text.size() || is_decisive(text.substr(0, colon)))
        return false;
    // "as follows:" and below it "Property: Harbour Insurance plc, £500"
    std::size_t block = at;
    while (block > label_at && !lines[block].begins_block) --block;
    if (block > label_at && lines[block - 1].kept().ends_with(" as follows:") && !find_amounts(text).empty())
        return false;
    // "Area B (south): Harbour Ltd"
    if (words.size() > 1 && (words[0].text == "area" || words[0].text == "zone" || words[0].text == "region"))
        return false;
    for (std::string_view goes_on : {"the", "i", "that", "to", "a", "this", "it", "lot", "and", "of", "year", "phase"})
        if (words[0].text == goes_on) return false;
    for (std::string_view other :
         {"other", "previous", "alternative", "alternatives", "estimated", "background", "options", "reasons", "reason",
          "why", "risk", "risks", "budget", "rejected", "next"})
        if (words[0].text == other) return true;
    // "Harbour: £500" belongs to what stands above it
    return trimmed(std::string_view(text).substr(colon + 1)).find("£") > 2;
}

/// "Purpose: To grant £31,460 to X", "Decision required: To approve …": where nothing else on the form recommends or decides, this is what was approved.
bool is_proposal(const Outline& outline, const Labelled& label) {
    if (label.meaning != Meaning::section) return false;
    const std::string name = words_only(label.label);
    if (name.find(" purpose ") == std::string::npos && name.find(" proposal ") == std::string::npos &&
        !name.ends_with(" decision required "))
        return false;
    std::string text = label.value;
    if (text.empty() && label.at + 1 < outline.lines.size()) text = outline.lines[label.at + 1].kept();
    std::string words = words_only(std::string_view(text).substr(end_of_numbering(fold(text))));
    // "That the Commissioner contributes £n"
    for (std::string_view who : {" that the commissioner ", " that the pcc ", " that the pfcc ", " that the mayor ",
                                 " that the deputy mayor ", " the commissioner "})
        if (words.starts_with(who)) {
            words.erase(0, who.size() - 1);
            for (std::string_view verb :
                 {" awards ", " grants ", " approves ", " agrees ", " funds ", " pays ", " contributes ", " makes ",
                  " extends ", " enters ", " appoints ", " buys ", " purchases ", " renews ", " increases ", " gives "})
                if (words.starts_with(verb)) return true;
        }
    // "That grants be made as follows:"
    if (words.starts_with(" that "))
        for (std::string_view verb : {" be made ", " be awarded ", " be granted ", " be approved ", " be given ",
                                      " be paid ", " be funded ", " is awarded ", " is given ", " is paid "})
            if (words.find(verb) < 60) return true;
    for (std::string_view asked : {" is asked to approve ", " is requested to approve ", " is asked to agree "})
        if (words.find(asked) < 60) return true;
    for (std::string_view verb :
         {" to award ",      " to grant ",    " to approve ",  " to agree ",     " to fund ",     " to pay ",
          " to purchase ",   " to buy ",      " to appoint ",  " to extend ",    " to enter ",    " to contribute ",
          " to renew ",      " approval to ", " approval of ", " approval for ", " to allocate ", " to make ",
          " to vary ",       " to increase ", " to raise ",    " to add ",       " to give ",     " to let ",
          " to commission ", " to release "})
        if (words.starts_with(verb)) return true;
    return false;
}

/// "Executive summary and recommendation", "Summary of decision"
bool names_decision(std::string_view label) {
    const std::string folded = fold(label);
    return folded.find("recommendation") != std::string::npos || folded.find("decision") != std::string::npos;
}

/// "The Commissioner is asked to approve the proposal in paragraph 2.1"
bool adopts_proposal(const Outline& outline, const std::vector<Labelled>& labels) {
    return std::any_of(labels.begin(), labels.end(), [&](const Labelled& label) {
        if (label.meaning != Meaning::recommendation) return false;
        std::string text = fold(label.value);
        for (std::size_t at = label.at + 1; at < outline.lines.size() && at <= label.at + 2; ++at)
            text += " " + outline.lines[at].folded();
        return text.find("the proposal") != std::string::npos && text.find("£") == std::string::npos;
    });
}

bool decides_elsewhere(const std::vector<Labelled>& labels) {
    return std::any_of(labels.begin(), labels.end(), [](const Labelled& label) {
        return label.meaning == Meaning::recommendation ||
               (label.meaning == Meaning::decision && !is_outcome_alone(label.value));
    });
}

/// "**Victims**" between two lists of one decision
bool is_head_of_list(const std::vector<OutlineLine>& lines, std::size_t at) {
    const OutlineLine& line = lines[at];
    return line.is_bold && line.place == OutlineLine::Place::paragraph && line.begins_block && line.ends_block &&
           line.kept().size() < 50 && line.kept().find("£") == std::string::npos && at + 1 < lines.size() &&
           is_listed(lines[at + 1]);
}

/// "The Commissioner has awarded the following grants:" above a list of sums, wherever it stands.
bool leads_in_list(const std::vector<OutlineLine>& lines, std::size_t list, const std::string& lead) {
    if (list < lines.size() && is_head_of_list(lines, list)) ++list;
    return lead.ends_with(":") && list < lines.size() && is_listed(lines[list]) &&
           lines[list].text().find("£") != std::string::npos;
}

/// "Advocacy for children: Harbour Trust, £500" in a paragraph of its own
bool is_line_of_sum(const OutlineLine& line) {
    if (line.place != OutlineLine::Place::paragraph || !line.begins_block || !line.ends_block) return false;
    const std::string text = line.kept();
    return text.size() < 120 && !text.ends_with(".") && find_amounts(text).size() == 1;
}

/// In the row below this column's name: does no other cell hold a sum?
bool only_cell_with_sums(const std::vector<OutlineLine>& lines, const Labelled& label) {
    const Segment* cell = cell_of_one_row(lines, label);
    return cell && cell->kept.find("£") != std::string::npos &&
           std::none_of(
               lines[label.at + 1].segments.begin(), lines[label.at + 1].segments.end(),
               [cell](const Segment& other) { return &other != cell && other.kept.find("£") != std::string::npos; });
}

/// "The cost is £52,611, contributions being:" and below it who pays what: no awards.
void take_out_contributions(const std::vector<OutlineLine>& lines, MoneyAreas& map) {
    for (std::size_t at = 0; at + 1 < lines.size(); ++at) {
        const std::string text = lines[at].kept();
        if (!text.ends_with(":") || map.areas[at] != Area::deciding) continue;
        const std::string words = words_only(std::string_view(text).substr(text.size() > 60 ? text.size() - 60 : 0));
        const bool leads = words.find(" contributions being ") != std::string::npos ||
                           words.find(" contributions are ") != std::string::npos ||
                           words.ends_with(" contributions from ") || words.ends_with(" contributions ") ||
                           words.ends_with(" contributed by ") || words.ends_with(" funded by ") ||
                           words.ends_with(" be met by ") || words.ends_with(" is met by ") ||
                           words.ends_with(" funded as follows ") || words.ends_with(" met as follows ") ||
                           words.ends_with(" shared as follows ");
        if (!leads) continue;
        for (std::size_t line = at + 1;
             line < lines.size() && lines[line].kept().size() < 90 && find_amounts(lines[line].kept()).size() == 1;
             ++line) {
            map.areas[line] = Area::income;
            map.strong[line] = 0;
        }
    }
}

/// "**Applications not supported**": what stands below it, to the next heading or label, awards nothing.
void take_out_refused(const std::vector<OutlineLine>& lines, const std::vector<Labelled>& labels, MoneyAreas& map) {
    std::size_t label = 0;
    bool is_refused = false;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        bool begins = false;
        for (; label < labels.size() && labels[label].at <= at; ++label) begins = begins || labels[label].at == at;
        const bool heads = lines[at].place == OutlineLine::Place::heading ||
                           (lines[at].is_bold && lines[at].begins_block && lines[at].ends_block);
        const std::string text = heads ? lines[at].kept() : std::string();
        if (begins || heads)
            is_refused = heads && text.size() < 60 && text.find("£") == std::string::npos && only_refuses(fold(text));
        if (!is_refused || map.areas[at] != Area::deciding) continue;
        map.areas[at] = Area::other;
        map.strong[at] = 0;
    }
}

/// "A grant of £15,500 has been agreed to X"
bool is_told_impersonally(std::string_view sentence) {
    const std::string lower = lower_ascii(sentence);
    for (std::string_view gift :
         {"a grant of £", "funding of £", "a contribution of £", "the sum of £", "a payment of £"}) {
        if (!lower.starts_with(gift)) continue;
        for (std::string_view verb : {" has been agreed ", " has been approved ", " has been awarded ", " was agreed ",
                                      " was approved ", " was awarded ", " is awarded ", " has been made "})
            if (const std::size_t at = lower.find(verb); at < 60) return true;
    }
    return false;
}

/// What the decision maker is said to have done counts though no label heads it, with the list that follows.
void add_statements(const Outline& outline, const std::vector<Labelled>& labels, MoneyAreas& map) {
    const std::vector<char> outside = lines_outside_sections(outline, labels);
    const auto& lines = outline.lines;
    const bool decides = holds_sums(lines, map);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (!lines[at].begins_block || map.areas[at] != Area::other) continue;
        if (lines[at].place != OutlineLine::Place::paragraph && lines[at].place != OutlineLine::Place::item) continue;
        std::string text = lines[at].kept();
        std::size_t end = at + 1;
        for (; end < lines.size() && !lines[end].begins_block; ++end) text += " " + lines[end].kept();
        const auto sentences = sentences_of(text);
        const bool lists = !decides && leads_in_list(lines, end, text);
        if (!outside[at] && !lists) continue;
        const bool tells = std::any_of(sentences.begin(), sentences.end(), is_decisive) ||
                           (!decides && std::any_of(sentences.begin(), sentences.end(), is_told_impersonally));
        if (!tells) continue;
        while (end < lines.size() && (is_listed(lines[end]) || is_head_of_list(lines, end)) && (outside[end] || lists))
            ++end;
        if (words_only(text).find(" following ") != std::string::npos)
            while (end < lines.size() && is_line_of_sum(lines[end]) && outside[end]) ++end;
        for (std::size_t line = at; line < end; ++line) {
            if (map.areas[line] != Area::other) continue;
            map.areas[line] = Area::deciding;
            map.strong[line] = 1;
        }
    }
}

} // namespace

MoneyAreas map_money_areas(const Outline& outline, const std::vector<Labelled>& labels) {
    MoneyAreas map;
    map.areas.assign(outline.lines.size(), Area::other);
    map.strong.assign(outline.lines.size(), 0);
    const bool proposes = !decides_elsewhere(labels) || adopts_proposal(outline, labels);
    for (std::size_t index = 0; index < labels.size(); ++index) {
        const Labelled& label = labels[index];
        if (is_no_area(label.meaning)) continue;
        Area area = Area::other;
        const bool is_proposed = is_proposal(outline, label);
        if (is_deciding(label.meaning) || is_proposed) area = Area::deciding;
        const bool in_table = outline.lines[label.at].place == OutlineLine::Place::table;
        if (label.meaning == Meaning::awards || (label.meaning == Meaning::total && !label.is_likely && !in_table))
            area = Area::awards;
        if (label.meaning == Meaning::income) area = Area::income;
        // "Executive summary and recommendation" heads both.
        const bool only_sums_up = label.meaning == Meaning::summary && (!proposes || !names_decision(label.label));
        const bool strong = area == Area::deciding && !only_sums_up && (!is_proposed || proposes);
        std::size_t next = index + 1;
        // "Contract sum | £11.386m" in a table of what was decided: a row, and no end of the part
        const auto is_row = [&](const Labelled& other) {
            return other.meaning == Meaning::total && other.is_likely && !in_table &&
                   outline.lines[other.at].place == OutlineLine::Place::table;
        };
        while (next < labels.size() && (is_no_area(labels[next].meaning) || is_row(labels[next]))) ++next;
        const std::size_t end = next < labels.size() ? std::max(labels[next].at, label.at + 1) : outline.lines.size();
        const int level =
            outline.lines[label.at].place == OutlineLine::Place::heading ? outline.lines[label.at].level : 9;
        for (std::size_t at = label.at; at < end; ++at) {
            if (at > label.at && (begins_unknown_section(outline.lines, at, level) ||
                                  (area == Area::deciding && begins_unknown_field(outline.lines, label.at, at))))
                break;
            map.areas[at] = area;
            map.strong[at] = strong;
        }
    }
    // The row of a register is the decision's: its sums stand in the column that tells what was decided.
    for (const Labelled& label : labels)
        if (is_deciding(label.meaning) && only_cell_with_sums(outline.lines, label) &&
            is_register_row(outline.lines, labels, label.at)) {
            map.areas[label.at + 1] = Area::deciding;
            map.strong[label.at + 1] = label.meaning != Meaning::summary || (proposes && names_decision(label.label));
        }
    add_statements(outline, labels, map);
    add_adopted_areas(outline.lines, labels, map);
    take_out_contributions(outline.lines, map);
    take_out_refused(outline.lines, labels, map);
    return map;
}

} // namespace part_one
