#include "form/adopted_areas.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/amounts.h"
#include "form/award_cues.h"
#include "form/list_leads.h"
#include "form/option_words.h"
#include "form/sentences.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace part_one {

bool holds_sums(const std::vector<OutlineLine>& lines, const MoneyAreas& map) {
    for (std::size_t at = 0; at < lines.size(); ++at)
        if (map.areas[at] == Area::deciding && lines[at].text().find("£") != std::string::npos) return true;
    return false;
}

namespace {

/// "To accept the recommendations of the panel (see above)", where no part of the form is called the recommendation.
bool adopts_recommendations(const std::vector<OutlineLine>& lines, const std::vector<Labelled>& labels) {
    bool adopts = false;
    for (const Labelled& label : labels) {
        if (label.meaning == Meaning::recommendation) return false;
        if (label.meaning != Meaning::decision && label.meaning != Meaning::outcome) continue;
        std::string said = words_only(label.value);
        if (label.value.empty() && label.at + 1 < lines.size()) said = words_only(lines[label.at + 1].kept());
        for (std::string_view verb :
             {" approve the proposal", " agree the proposal", " accept the proposal", " accept the recommendation",
              " approve the recommendation", " agree the recommendation", " accepted the recommendation",
              " approved the recommendation", " agreed the recommendation", " agree to the recommendation",
              " recommendations were approved", " recommendations approved "})
            adopts = adopts || said.find(verb) != std::string::npos;
    }
    return adopts;
}

/// "I approve items 1 to 4": the items of the one numbered list that holds sums, with a total below it.
void add_items_approved(const std::vector<OutlineLine>& lines, const std::vector<Labelled>& labels, MoneyAreas& map) {
    const bool approves = std::any_of(labels.begin(), labels.end(), [&lines](const Labelled& label) {
        if (label.meaning != Meaning::decision && label.meaning != Meaning::outcome) return false;
        const bool goes_below = label.value.empty() && label.at + 1 < lines.size();
        const std::string said = words_only(goes_below ? lines[label.at + 1].kept() : label.value);
        for (std::string_view verb : {" approve items ", " approved items ", " agree items ", " agreed items ",
                                      " approve proposals ", " agree proposals ", " items 1 to "})
            if (said.find(verb) != std::string::npos) return true;
        return false;
    });
    if (!approves || holds_sums(lines, map)) return;
    std::size_t begin = lines.size(), end = 0;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (!is_listed(lines[at]) || lines[at].text().find("£") == std::string::npos) continue;
        if (begin == lines.size()) begin = at;
        if (end > 0 && at > end + 1) return; // another list
        end = at;
    }
    if (begin < end && end + 1 < lines.size() && lines[end + 1].folded().starts_with("total")) ++end;
    for (std::size_t line = begin; line <= end && line < lines.size(); ++line) {
        map.areas[line] = Area::deciding;
        map.strong[line] = 1;
    }
}

/// "The Panel recommended that:" and its list count as what was decided, where the decision adopts it.
void add_recommended_list(const std::vector<OutlineLine>& lines, const std::vector<Labelled>& labels, MoneyAreas& map) {
    if (!adopts_recommendations(lines, labels)) return;
    for (std::size_t at = 0; at + 1 < lines.size(); ++at) {
        const std::string text = lines[at].kept();
        const std::string words = words_only(text);
        // "The panel proposes to grant £92,400 to X and £71,350 to Y."
        if (lines[at].begins_block && words.starts_with(" the panel ") && text.find("£") != std::string::npos &&
            map.areas[at] == Area::other &&
            (words.starts_with(" the panel proposes to ") || words.starts_with(" the panel recommends ")))
            for (std::size_t line = at; line < lines.size() && (line == at || !lines[line].begins_block); ++line) {
                map.areas[line] = Area::deciding;
                map.strong[line] = 1;
            }
        const bool leads = text.ends_with(":") && !is_listed(lines[at]) && is_listed(lines[at + 1]) &&
                           (words.find(" recommended that ") != std::string::npos ||
                            words.find(" recommended the following ") != std::string::npos ||
                            words.find(" recommends that ") != std::string::npos ||
                            words.find(" recommends the following ") != std::string::npos);
        if (!leads || map.areas[at] == Area::deciding) continue;
        for (std::size_t line = at; line < lines.size() && (line == at || is_listed(lines[line])); ++line) {
            map.areas[line] = Area::deciding;
            map.strong[line] = 1;
        }
    }
}

/// A sentence that asks for approval and names what it costs.
bool asks_for_sum(const std::string& text) {
    for (std::string_view sentence : sentences_of(text)) {
        if (sentence.find("£") == std::string_view::npos) continue;
        const std::string words = words_only(sentence);
        for (std::string_view asks : {" are asked to approve ", " is asked to approve ", " are asked to agree ",
                                      " is recommended to approve ", " is requested to approve "})
            if (words.find(asks) < 60) return true;
    }
    return false;
}

/// "The Commissioner is recommended to approve;" and below it what, where no label heads a recommendation or decision.
void add_what_is_recommended(const std::vector<OutlineLine>& lines, const std::vector<Labelled>& labels,
                             MoneyAreas& map) {
    for (std::size_t at = 0; at < lines.size(); ++at)
        if (map.strong[at] && lines[at].text().find("£") != std::string::npos) return;
    const auto is_label = [&labels](std::size_t at) {
        return std::any_of(labels.begin(), labels.end(), [at](const Labelled& label) { return label.at == at; });
    };
    for (std::size_t at = 0; at + 1 < lines.size(); ++at) {
        const std::string text = lines[at].kept();
        const std::string words = words_only(text);
        // "What is the Commissioner being asked to decide?"
        const bool asks = text.find('?') != std::string::npos && words.find(" asked to decide ") != std::string::npos;
        const bool leads =
            (asks || text.ends_with(":") || text.ends_with(";")) && text.size() < 120 &&
            (asks || words.find(" is recommended to ") != std::string::npos ||
             words.find(" is asked to ") != std::string::npos || words.find(" is requested to ") != std::string::npos ||
             words.find(" proposed that the ") != std::string::npos);
        // "You are asked to approve the purchase of 30 masks from X for £480."
        if (!leads && asks_for_sum(text) && map.areas[at] == Area::other) {
            map.areas[at] = Area::deciding;
            map.strong[at] = 1;
        }
        if (!leads) continue;
        for (std::size_t line = at + 1; line < lines.size(); ++line) {
            if (is_label(line) || lines[line].is_bold || lines[line].place == OutlineLine::Place::heading) break;
            if (map.areas[line] != Area::other && map.areas[line] != Area::deciding) break;
            map.areas[line] = Area::deciding;
            map.strong[line] = 1;
        }
    }
}

/// How many "three", "12" are, among the words; nothing where none tells a number of things.
std::optional<std::size_t> count_told(const std::string& words) {
    constexpr std::array<std::string_view, 11> numbers{"two",   "three", "four", "five",   "six",   "seven",
                                                       "eight", "nine",  "ten",  "eleven", "twelve"};
    for (std::string_view gift : {" grants to ", " awards to ", " grants for ", " awards for ", " to fund "}) {
        const std::size_t at = words.find(gift);
        if (at == std::string::npos) continue;
        std::string_view number = std::string_view(words).substr(at + gift.size());
        if (number.starts_with("the ")) number.remove_prefix(4);
        number = number.substr(0, number.find(' '));
        for (std::size_t one = 0; one < numbers.size(); ++one)
            if (number == numbers[one] || number == std::to_string(one + 2)) return one + 2;
    }
    return std::nullopt;
}

void decide(MoneyAreas& map, std::size_t begin, std::size_t end) {
    for (std::size_t line = begin; line < end; ++line) {
        map.areas[line] = Area::deciding;
        map.strong[line] = 1;
    }
}

/// "To award grants to three schemes", and elsewhere the one list of three names with their sums.
void add_counted_list(const std::vector<OutlineLine>& lines, const std::vector<Labelled>& labels, MoneyAreas& map) {
    std::optional<std::size_t> count;
    for (const Labelled& label : labels) {
        const bool decides = label.meaning == Meaning::decision || label.meaning == Meaning::recommendation ||
                             label.meaning == Meaning::section;
        const std::string words = words_only(label.value);
        if (!decides || label.value.find("£") != std::string::npos || refuses(words) || only_tells(words)) continue;
        const bool is_asked =
            label.meaning != Meaning::section || words_only(label.label).find(" decision ") != std::string::npos;
        if (is_asked && !count) count = count_told(words);
    }
    if (!count) return;
    std::size_t begin = 0, end = 0;
    for (std::size_t at = 1; at < lines.size(); ++at) {
        if (!is_listed(lines[at]) || is_listed(lines[at - 1])) continue;
        std::size_t last = at;
        bool are_sums = true;
        for (; last < lines.size() && is_listed(lines[last]); ++last)
            are_sums = are_sums && find_amounts(lines[last].kept()).size() == 1 && !is_refused_item(lines[last].kept());
        if (!are_sums || last - at != *count || map.areas[at] == Area::income) continue;
        const std::string lead = paragraph_to(lines, at - 1);
        const auto told = sentences_of(lead);
        if (!told.empty() && (refuses(fold(told.back())) || only_tells(fold(told.back())))) continue;
        if (end > 0) return; // two such lists
        begin = at;
        end = last;
    }
    decide(map, begin, end);
}

/// "The Commissioner makes the awards as set out above", and above it "To award Harbour Advice £11,040 for laptops."
void add_awards_above(const std::vector<OutlineLine>& lines, const std::vector<Labelled>& labels, MoneyAreas& map) {
    std::size_t decided_at = 0;
    for (const Labelled& label : labels) {
        if (label.meaning != Meaning::recommendation && label.meaning != Meaning::decision) continue;
        const bool goes_below = label.value.empty() && label.at + 1 < lines.size();
        const std::string words = words_only(goes_below ? lines[label.at + 1].kept() : label.value);
        if (words.find(" above ") == std::string::npos || refuses(words)) continue;
        for (std::string_view gift : {" awards ", " award ", " grants ", " applications "})
            for (std::string_view told : {" set out above ", " listed above ", " as above ", " described above ",
                                          " detailed above ", " outlined above "})
                if (words.find(gift) != std::string::npos && words.find(told) != std::string::npos)
                    decided_at = label.at;
    }
    bool is_refused = false;
    for (std::size_t at = 0; at < decided_at; ++at) {
        const bool heads = lines[at].place == OutlineLine::Place::heading || lines[at].is_bold;
        const std::string text = lines[at].kept();
        if (heads && text.find(" – ") == std::string::npos && text.find(" - ") == std::string::npos)
            is_refused = refuses(fold(text));
        if (is_refused || !lines[at].begins_block || text.find("£") == std::string::npos) continue;
        for (std::string_view verb : {"To award ", "To grant ", "To give ", "To pay "})
            if (text.starts_with(verb)) decide(map, at, at + 1);
    }
}

} // namespace

void add_adopted_areas(const std::vector<OutlineLine>& lines, const std::vector<Labelled>& labels, MoneyAreas& map) {
    add_recommended_list(lines, labels, map);
    add_items_approved(lines, labels, map);
    add_what_is_recommended(lines, labels, map);
    for (std::size_t at = 0; at < lines.size(); ++at)
        if (map.strong[at] && lines[at].text().find("£") != std::string::npos) return;
    add_counted_list(lines, labels, map);
    add_awards_above(lines, labels, map);
}

} // namespace part_one
