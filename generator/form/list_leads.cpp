#include "form/list_leads.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "form/amounts.h"
#include "form/award_cues.h"
#include "form/option_words.h"
#include "form/profile.h"
#include "form/sentences.h"
#include "form/sum_kind.h"

#include <algorithm>
#include <array>

namespace part_one {

namespace {

constexpr std::array<std::string_view, 7> sums_given{"contributions", "grants", "payments", "awards",
                                                     "allocations",   "sums",   "donations"};

/// How an item is told from the next one: '1' by numbers, 'i' by small Roman ones, 'a' by letters, ' ' by nothing.
char numbering_of(const OutlineLine& line) {
    const std::string folded = line.folded();
    const std::string mark = folded.substr(0, end_of_numbering(folded));
    const std::size_t first = mark.find_first_not_of(" (");
    if (line.place == OutlineLine::Place::item || first == std::string::npos) return ' ';
    if (is_ascii_digit(mark[first])) return '1';
    return mark.find_first_not_of("ivx().: ") == std::string::npos ? 'i' : 'a';
}

/// "b) make grants to the groups below:" leads in the list below it, and not the item c).
bool leads_in_below(const OutlineLine& lead, const OutlineLine& item) {
    if (!lead.kept().ends_with(":")) return false;
    const bool are_items = lead.place == OutlineLine::Place::item && item.place == OutlineLine::Place::item;
    return are_items ? lead.depth < item.depth : numbering_of(lead) != numbering_of(item);
}

} // namespace

std::string_view without_bullet(std::string_view text) {
    for (std::string_view bullet : {"• ", "▪ ", "● ", "· "})
        if (text.starts_with(bullet)) return trimmed(text.substr(bullet.size()));
    return text;
}

bool is_bulleted(const OutlineLine& line) {
    const std::string& text = line.segments.front().text;
    return line.place == OutlineLine::Place::paragraph && without_bullet(text).size() < text.size();
}

bool is_listed(const OutlineLine& line) {
    if (line.place == OutlineLine::Place::item) return true;
    if (line.place != OutlineLine::Place::paragraph) return false;
    const std::string folded = line.folded();
    if (is_bulleted(line)) return true;
    const std::size_t numbering = end_of_numbering(folded);
    return numbering > 0 && folded.substr(0, numbering).find(')') != std::string::npos;
}

bool is_refused_item(const std::string& item) {
    return refuses(fold(item)) || words_only(item).find(" no award ") != std::string::npos;
}

std::size_t lead_of(const std::vector<OutlineLine>& lines, std::size_t at) {
    const std::size_t item = at;
    while (at > 0 && is_listed(lines[at]) && (at == item || !leads_in_below(lines[at], lines[item]))) --at;
    return at;
}

std::string paragraph_to(const std::vector<OutlineLine>& lines, std::size_t last) {
    std::string text;
    for (std::size_t above = last + 1; above-- > 0;) {
        text = lines[above].kept() + (text.empty() ? "" : " ") + text;
        if (lines[above].begins_block) break;
    }
    return text;
}

bool speaks_of_awards(std::string_view text) {
    const std::string lead = words_only(text);
    if (refuses(lead) || only_tells(lead)) return false;
    for (std::string_view cue : {" awards ", " award ", " awarded ", " grants ", " granted ", " grant ", " funded ",
                                 " funding ", " dyfarniadau ", " grantiau ", " to fund ", " will fund ",
                                 " to allocate ", " grants at ", " approved the following applications ",
                                 " approve the following applications ", " supported the following applications "})
        if (lead.find(cue) != std::string::npos) return true;
    return false;
}

bool speaks_of_payments(std::string_view text) {
    const std::string lead = words_only(text);
    return speaks_of_awards(text) ||
           (!refuses(lead) && !only_tells(lead) && lead.find(" payments ") != std::string::npos);
}

bool is_led_in_as_awards(const std::vector<OutlineLine>& lines, std::size_t at) {
    const std::size_t lead = lead_of(lines, at);
    return lead < at && speaks_of_awards(paragraph_to(lines, lead));
}

bool is_led_in_as_commissioned(const std::vector<OutlineLine>& lines, std::size_t at) {
    const std::size_t lead = lead_of(lines, at);
    if (lead == at) return false;
    const std::string text = paragraph_to(lines, lead);
    const std::string words = words_only(text);
    if (speaks_of_awards(text)) return true;
    if (refuses(words) || only_tells(words) || !trimmed(text).ends_with(":")) return false;
    for (std::string_view cue : {" commission ", " commissioned ", " appoint ", " appointed ", " contract ",
                                 " contracts ", " providers ", " fund "})
        if (words.find(cue) != std::string::npos) return true;
    return false;
}

bool is_led_in_as_examples(const std::vector<OutlineLine>& lines, std::size_t at) {
    const std::size_t lead = lead_of(lines, at);
    if (lead == at) return false;
    const std::string words = words_only(lines[lead].kept());
    return words.ends_with(" including ") || words.ends_with(" include ") || words.ends_with(" included ") ||
           words.ends_with(" such as ") || words.ends_with(" among them ") || words.ends_with(" for example ");
}

std::optional<Pence> sum_of_items(const std::vector<OutlineLine>& lines, std::size_t lead) {
    const std::string words = words_only(lines[lead].kept());
    const bool leads = std::any_of(sums_given.begin(), sums_given.end(), [&](std::string_view given) {
        return words.ends_with(" following " + std::string(given) + " ");
    });
    if (!leads || !lines[lead].kept().ends_with(":") || refuses(words) || only_tells(words)) return std::nullopt;
    Pence whole;
    std::size_t at = lead + 1;
    for (; at < lines.size() && is_listed(lines[at]); ++at) {
        const std::string item = lines[at].kept();
        const auto sums = find_amounts(item);
        if (sums.size() != 1 || !sums[0].sum || is_refused_item(item)) return std::nullopt;
        const SumKind kind = kind_of_sum(lower_ascii(item), sums[0].at, sums[0].length);
        if (kind != SumKind::plain && kind != SumKind::total) return std::nullopt;
        whole = whole + *sums[0].sum;
    }
    return at > lead + 2 ? std::optional(whole) : std::nullopt;
}

bool is_led_in_as_objects(const std::vector<OutlineLine>& lines, std::size_t at) {
    const std::size_t lead = lead_of(lines, at);
    if (lead == at) return false;
    const std::string words = words_only(paragraph_to(lines, lead));
    for (std::string_view end :
         {" of ", " with ", " for ", " following ", " approves ", " approved ", " agrees ", " agreed "})
        if (words.ends_with(end)) return true;
    return false;
}

bool is_led_in_as_refused(const std::vector<OutlineLine>& lines, std::size_t at) {
    const std::size_t lead = lead_of(lines, at);
    return lead < at && only_refuses(fold(paragraph_to(lines, lead)));
}

std::string with_lead(const std::vector<OutlineLine>& lines, std::size_t at, const std::string& text) {
    if (!is_listed(lines[at])) return text;
    const std::size_t lead = lead_of(lines, at);
    const std::string above = lines[lead].kept();
    if (lines[lead].place != OutlineLine::Place::paragraph || above.ends_with(".")) return text;
    const auto sentences = sentences_of(above);
    std::string last(sentences.empty() ? std::string_view() : sentences.back());
    const std::string folded = fold(last);
    if (refuses(folded) || only_tells(folded) || !find_amounts(last).empty()) return text;
    // "Recommendations" above "That X be awarded …": an item that is a sentence by itself
    const std::string own = words_only(text);
    if (last.find(' ') == std::string::npos || own.starts_with(" that ")) return text;
    if (last.ends_with(":")) last.pop_back();
    const std::size_t numbering = lines[at].place == OutlineLine::Place::item ? 0 : end_of_numbering(fold(text));
    return last + " " + (numbering < text.size() ? text.substr(numbering) : text);
}

bool begins_by_giving(const std::string& item) {
    const std::string lower = " " + lower_ascii(item);
    if (find_amounts(item).empty()) return false;
    for (std::string_view verb : {" give ", " award ", " grant ", " pay ", " donate "})
        if (lower.find(verb) < 10) return true;
    return false;
}

std::size_t sums_behind_lead(const std::string& text) {
    const std::size_t colon = text.find(": ");
    std::string items = colon == std::string::npos ? text : text.substr(colon);
    // the next sentence is no item
    for (std::size_t stop = items.find(". "); stop != std::string::npos; stop = items.find(". ", stop + 1))
        if (is_ascii_digit(items[stop - 1]) || items[stop - 1] == ')') items.resize(stop);
    std::size_t count = 0;
    for (std::string_view item : split(items, ';'))
        if (!refuses(fold(item))) count += find_amounts(item).size();
    return count;
}

bool is_beside_spending(const std::string& item) {
    constexpr WordList words{"note notes noting carry carries retain receive accept delegate delegates that hold"};
    const std::string folded = fold(item);
    for (const FoldedWord& word : folded_words(folded))
        if (word.text != "to") return words.holds(word.text);
    return false;
}

} // namespace part_one
