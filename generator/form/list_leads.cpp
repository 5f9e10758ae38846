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

bool holds_any(std::string_view text, std::initializer_list<std::string_view> cues) {
    return std::any_of(cues.begin(), cues.end(),
                       [&](std::string_view cue) { return text.find(cue) != std::string_view::npos; });
}

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> ends) {
    return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return text.ends_with(end); });
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

std::string paragraph_to(const std::vector<OutlineLine>& lines, std::size_t last) {
    std::size_t first = last;
    while (first > 0 && !lines[first].begins_block) --first;
    std::string text;
    for (std::size_t at = first; at <= last; ++at) text += (at == first ? "" : " ") + lines[at].kept();
    return text;
}

namespace {

bool names_awards(std::string_view words) {
    for (std::string_view cue : {" awards ", " award ", " awarded ", " grants ", " granted ", " grant ", " funded ",
                                 " funding ", " dyfarniadau ", " grantiau ", " to fund ", " will fund ",
                                 " to allocate ", " grants at ", " approved the following applications ",
                                 " approve the following applications ", " supported the following applications "})
        if (words.find(cue) != std::string::npos) return true;
    return false;
}

} // namespace

bool speaks_of_awards(std::string_view text) {
    const std::string lead = words_only(text);
    return !refuses(lead) && !only_tells(lead) && names_awards(lead);
}

std::size_t colon_behind_lead(std::string_view text) {
    // Each colon may end the lead, which begins with the text: what stands before the colon before is known by then.
    constexpr std::size_t longest_cue = 60;
    bool tells = false, settles = false, gives = false, has_sum = false;
    std::size_t read = 0;
    for (std::size_t colon = text.find(": "); colon != std::string_view::npos; colon = text.find(": ", colon + 1)) {
        std::size_t from = read - std::min(read, longest_cue);
        while (from > 0 && !is_ascii_space(text[from - 1])) --from;
        const std::string words = words_only(text.substr(from, colon - from));
        if (refuses(words)) return std::string_view::npos;
        tells = tells || tells_of_before(words);
        settles = settles || decides_part(words);
        gives = gives || names_awards(words) || words.find(" payments ") != std::string::npos;
        has_sum = has_sum || text.substr(from, colon - from).find("£") != std::string_view::npos;
        read = colon;
        // "to apply £500,000 of the surplus as follows:"
        const bool divides = has_sum && words.ends_with(" as follows ");
        if ((gives || divides) && (!tells || settles)) return colon;
    }
    return std::string_view::npos;
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

ListLeads::ListLeads(const std::vector<OutlineLine>& lines) : lines_(lines), items_(lines.size()) {
    for (std::size_t at = 0; at < lines.size(); ++at) {
        Item& item = items_[at];
        item.is_listed = is_listed(lines[at]);
        item.ends_in_colon = item.is_listed && lines[at].kept().ends_with(":");
        item.numbering = item.is_listed ? numbering_of(lines[at]) : ' ';
        const bool goes_on = at > 0 && items_[at - 1].is_listed && !items_[at - 1].ends_in_colon;
        if (at > 0) item.above = goes_on ? items_[at - 1].above : at - 1;
    }
}

bool ListLeads::leads_in_below(std::size_t lead, std::size_t item) const {
    if (!items_[lead].ends_in_colon) return false;
    const bool are_items =
        lines_[lead].place == OutlineLine::Place::item && lines_[item].place == OutlineLine::Place::item;
    return are_items ? lines_[lead].depth < lines_[item].depth : items_[lead].numbering != items_[item].numbering;
}

std::size_t ListLeads::lead_of(std::size_t at) const {
    const std::size_t item = at;
    while (at > 0 && items_[at].is_listed && (at == item || !leads_in_below(at, item))) at = items_[at].above;
    return at;
}

const ListLeads::Lead* ListLeads::lead_above(std::size_t at) const {
    const std::size_t lead = lead_of(at);
    if (lead == at) return nullptr;
    const std::size_t line = above_heads(lead);
    if (!last_ || last_->line != line) last_ = read_lead(line);
    return &*last_;
}

std::size_t ListLeads::above_heads(std::size_t line) const {
    constexpr int most_parts = 20;
    std::size_t at = line;
    for (int part = 0; part < most_parts && at > 0; ++part) {
        const OutlineLine& head = lines_[at];
        const std::string text = head.kept();
        const bool is_head = head.place == OutlineLine::Place::paragraph && head.begins_block && head.ends_block &&
                             text.size() < 50 && text.find("£") == std::string::npos &&
                             !ends_with_any(text, {":", ".", ";", ","}) && !refuses(fold(text));
        if (!is_head) return part > 0 && text.ends_with(":") ? at : line;
        at = items_[at - 1].is_listed ? lead_of(at - 1) : at - 1;
    }
    return line;
}

ListLeads::Lead ListLeads::read_lead(std::size_t line) const {
    Lead lead;
    lead.line = line;
    const std::string text = paragraph_to(lines_, line);
    const std::string words = words_only(text);
    lead.speaks_of_awards = part_one::speaks_of_awards(text);
    lead.only_refuses = part_one::only_refuses(fold(text));
    const bool may_commission = !refuses(words) && !only_tells(words) && trimmed(text).ends_with(":");
    lead.speaks_of_commissions =
        lead.speaks_of_awards ||
        (may_commission && holds_any(words, {" commission ", " commissioned ", " appoint ", " appointed ", " contract ",
                                             " contracts ", " providers ", " fund "}));
    lead.leads_in_objects = ends_with_any(
        words, {" of ", " with ", " for ", " following ", " approves ", " approved ", " agrees ", " agreed "});
    lead.leads_in_examples =
        ends_with_any(words_only(lines_[line].kept()),
                      {" including ", " include ", " included ", " such as ", " among them ", " for example "});
    const std::string above = lines_[line].kept();
    if (lines_[line].place != OutlineLine::Place::paragraph || above.ends_with(".")) return lead;
    const auto sentences = sentences_of(above);
    constexpr std::size_t longest = 1000; // it is read again with each item
    if (!sentences.empty() && sentences.back().size() > longest) return lead;
    std::string last(sentences.empty() ? std::string_view() : sentences.back());
    const std::string folded = fold(last);
    // "Recommendations" above "That X be awarded …" is no sentence
    if (refuses(folded) || only_tells(folded) || !find_amounts(last).empty() || last.find(' ') == std::string::npos)
        return lead;
    if (last.ends_with(":")) last.pop_back();
    lead.sentence = std::move(last);
    return lead;
}

bool ListLeads::is_led_in_as_awards(std::size_t at) const {
    const Lead* lead = lead_above(at);
    return lead && lead->speaks_of_awards;
}

bool ListLeads::is_led_in_as_commissioned(std::size_t at) const {
    const Lead* lead = lead_above(at);
    return lead && lead->speaks_of_commissions;
}

bool ListLeads::is_led_in_as_examples(std::size_t at) const {
    const Lead* lead = lead_above(at);
    return lead && lead->leads_in_examples;
}

bool ListLeads::is_led_in_as_objects(std::size_t at) const {
    const Lead* lead = lead_above(at);
    return lead && lead->leads_in_objects;
}

bool ListLeads::is_led_in_as_refused(std::size_t at) const {
    const Lead* lead = lead_above(at);
    return lead && lead->only_refuses;
}

std::string ListLeads::with_lead(std::size_t at, const std::string& text) const {
    if (!items_[at].is_listed) return text;
    const Lead* lead = lead_above(at);
    // an item that is a sentence by itself needs none
    if (!lead || lead->sentence.empty() || words_only(text).starts_with(" that ")) return text;
    const std::size_t numbering = lines_[at].place == OutlineLine::Place::item ? 0 : end_of_numbering(fold(text));
    return lead->sentence + " " + (numbering < text.size() ? text.substr(numbering) : text);
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
