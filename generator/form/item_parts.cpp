#include "form/item_parts.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "form/award_cues.h"
#include "form/award_table.h"
#include "form/filled_form.h"
#include "form/name_kind.h"
#include "form/name_words.h"
#include "form/option_words.h"
#include "form/proper_names.h"
#include "form/recipient_cues.h"
#include "form/sum_kind.h"

#include <algorithm>

namespace part_one {

namespace {

/// The parts of "Fleet Harriers – floodlights – £4,995", "Scouts (2nd Uttley), £650, for kit".
std::vector<std::string> parts_of_item(std::string item) {
    for (std::string_view mark : {" – ", " — ", " - ", ": "}) item = replaced(std::move(item), mark, "\x1f");
    for (std::string_view before : {", £", ",£"}) item = replaced(std::move(item), before, "\x1f£");
    std::vector<std::string> parts;
    for (std::string_view part : split(item, '\x1f'))
        if (!trimmed(part).empty()) parts.emplace_back(trimmed(part));
    return parts;
}

bool names_a_sure_body(std::string_view text, const KnownOrganisations& known) {
    const auto names = proper_names(text, known);
    return std::any_of(names.begin(), names.end(), [](const ProperName& name) {
        return name.kind == ProperName::Kind::known || name.kind == ProperName::Kind::organisation;
    });
}

/// "Advocacy for children": words that are written small, and no name of a body.
bool is_no_name(const std::string& text, const KnownOrganisations& known) {
    constexpr WordList joiners{"and of for the in on at a to with"};
    if (names_a_sure_body(text, known) || is_whole_name(text, known)) return false;
    const auto words = split(text, ' ');
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return word.size() > 2 && word[0] >= 'a' && word[0] <= 'z' && !joiners.holds(word);
    });
}

/// "Property", "Motor fleet", "Lot 2": one or two words that are written small behind the first and name no body
bool is_kind_of_thing(std::string_view text) {
    const auto words = split(text, ' ');
    const bool is_small = words.size() == 2 && !words[1].empty() && words[1][0] >= 'a' && words[1][0] <= 'z';
    return (words.size() == 1 && text.size() > 3 && !is_body_word(fold(text)) && !is_in_capitals(text)) || is_small;
}

/// "Harbour Insurance plc"
bool ends_like_a_firm(const std::string& text) {
    return is_legal_ending(fold(text.substr(std::min(text.rfind(' ') + 1, text.size()))));
}

/// Capitalised words, and joiners between them, none of which is a kind of body before the last one.
bool is_half_of_name(std::string_view half) {
    constexpr WordList joiners{"of the in for st"};
    const auto words = split(half, ' ');
    if (words.empty() || words.size() > 4) return false;
    for (std::string_view word : words) {
        const std::string folded = fold(word);
        const bool is_capital = !word.empty() && word[0] >= 'A' && word[0] <= 'Z';
        if (!is_capital && !joiners.holds(folded)) return false;
        if (is_post_word(folded) || is_plain_word(folded)) return false;
        if (is_body_word(folded) && word.data() != words.back().data()) return false;
    }
    return true;
}

/// "Mind and Body", "Lads and Dads CIC", "St Oswin and St Hild Youth Centre": in a list, where an item has one sum, the two
/// halves are one name, unless the first is a body by itself, or both are places or persons.
bool is_pair_in_a_name(std::string_view text, const KnownOrganisations& known) {
    for (std::string_view joint : {" and ", " & "}) {
        const std::size_t at = text.find(joint);
        if (at == std::string_view::npos || text.find(joint, at + 1) != std::string_view::npos) continue;
        const std::string_view first = text.substr(0, at), second = text.substr(at + joint.size());
        if (!is_half_of_name(first) || !is_half_of_name(second) || known.find(first) || known.find(second))
            return false;
        const std::string folded = fold(first);
        if (is_body_word(std::string_view(folded).substr(folded.rfind(' ') + 1))) return false;
        if (is_name_of_place(folded) && is_name_of_place(fold(second))) return false;
        return !is_first_name(std::string_view(folded).substr(0, folded.find(' ')));
    }
    return false;
}

/// "Silver Line Partnership, led by Age Forward": without those who work with it.
std::string without_partners(const std::string& part) {
    for (std::string_view with : {", led by ", ", working with ", ", in partnership with ", ", together with ",
                                  ", with support from ", ", supported by ", ", on behalf of ", ", leading "})
        if (const std::size_t at = part.find(with); at != std::string::npos) return part.substr(0, at);
    return part;
}

} // namespace

bool is_by_unit(std::string_view item, const WrittenAmount& sum) {
    return kind_of_sum(lower_ascii(item), sum.at, sum.length) == SumKind::per_unit;
}

bool only_explains(std::string_view rest) {
    rest = trimmed(rest);
    if (rest.size() <= 1) return true;
    for (std::string_view begin : {"for ", "to ", "towards ", "(", ", ", "; ", "- ", "– "})
        if (rest.starts_with(begin)) return true;
    return false;
}

bool is_whole_name(std::string_view text, const KnownOrganisations& known) {
    if (text.size() > 90 || text.ends_with(".")) return false;
    if (is_pair_in_a_name(text, known) || is_fund_with_a_name(text)) return true;
    // "2nd Gosforth Brownies"
    if (const std::size_t space = text.find(' '); space <= 5 && space >= 3 && is_ascii_digit(text[0]))
        if (const std::string_view ordinal = text.substr(space - 2, 2);
            ordinal == "st" || ordinal == "nd" || ordinal == "rd" || ordinal == "th")
            text = text.substr(space + 1);
    const auto names = proper_names(text, known);
    if (names.empty() || !may_be_provider(names[0])) return false;
    // "Victims First Northumbria": what no name begins with in a sentence, and does in a list
    const std::string_view before = text.substr(0, names[0].at);
    constexpr WordList leads{
        "victims people support one no all every with two three four five six seven eight nine ten work our"};
    const bool leads_up = before.ends_with(' ') && leads.holds(lower_ascii(trimmed(before)));
    const bool begins = names[0].at == 0 || leads_up || text.starts_with("The ") || text.starts_with("the ");
    std::string_view rest = trimmed(text.substr(std::min(names[0].end, text.size())));
    if (rest.starts_with("(") && rest.find(')') == rest.size() - 1) rest = {};
    return begins && (leads_up || names[0].at <= 4) && rest.empty();
}

std::optional<SentenceAward> award_of_parts(const std::string& item, const KnownOrganisations& known) {
    std::vector<std::string> parts = parts_of_item(item);
    // "Lot 1 (North) – Harbour Trust – £500"
    if (parts.size() > 2 && lower_ascii(parts[0]).starts_with("lot ") && parts[0].find("£") == std::string::npos)
        parts.erase(parts.begin());
    // "Ashby – Ashby Borough Council – £500": where it is, and who is paid
    if (parts.size() == 3 && parts[2].starts_with("£") && names_a_sure_body(parts[1], known) &&
        is_whole_name(parts[1], known) && words_only(parts[1]).find(words_only(parts[0])) != std::string::npos)
        parts.erase(parts.begin());
    // "Advocacy for children: Harbour Trust, £500", "Property: Harbour Insurance plc, £500"
    if (parts.size() == 3 && parts[2].starts_with("£") && is_whole_name(parts[1], known) &&
        (is_no_name(parts[0], known) || (ends_like_a_firm(parts[1]) && is_kind_of_thing(parts[0])) ||
         (item.starts_with(parts[0] + ":") && names_a_sure_body(parts[1], known) && is_kind_of_thing(parts[0]))))
        parts.erase(parts.begin());
    if (!parts.empty()) parts[0] = without_partners(parts[0]);
    // "Evaluation by the University of X – up to £25,000"
    if (const std::size_t by = parts.empty() ? std::string::npos : parts[0].rfind(" by "); by != std::string::npos)
        if (names_a_sure_body(parts[0].substr(by + 4), known) && is_whole_name(parts[0].substr(by + 4), known))
            parts[0].erase(0, parts[0].substr(by + 4).starts_with("the ") ? by + 8 : by + 4);
    if (parts.size() < 2 || parts.size() > 4 || !is_whole_name(parts[0], known)) return std::nullopt;
    std::optional<Pence> sum;
    for (std::size_t at = 1; at < parts.size(); ++at) {
        for (std::string_view ceiling : {"up to ", "Up to ", "a maximum of ", "maximum "})
            if (parts[at].starts_with(ceiling)) parts[at].erase(0, ceiling.size());
        const auto sums = find_amounts(parts[at]);
        if (sums.empty()) {
            // "Helpline – Victims First Trust – £500": which of the two is paid, nobody can tell
            if (!names_a_sure_body(parts[0], known) && names_a_sure_body(parts[at], known)) return std::nullopt;
            continue;
        }
        // "£38,500 p.a."
        if (is_by_unit(parts[at], sums[0])) return SentenceAward{name_in_cell(parts[0]), std::nullopt};
        const bool leads = sums[0].at == 0 || trimmed(std::string_view(parts[at]).substr(0, sums[0].at)) == "up to";
        if (!leads || !only_explains(std::string_view(parts[at]).substr(sums[0].length))) return std::nullopt;
        sum = sums[0].sum;
    }
    return SentenceAward{name_in_cell(parts[0]), sum};
}

std::optional<SentenceAward> award_by_kind(const std::string& item, const KnownOrganisations& known) {
    const std::vector<std::string> parts = parts_of_item(item);
    if (parts.size() < 2 || !is_whole_name(parts[0], known)) return std::nullopt;
    const std::string said = fold(parts[1]);
    for (std::string_view kind : {"grant ", "a grant ", "contract ", "a contract ", "grant funding "}) {
        if (!said.starts_with(kind)) continue;
        std::string rest;
        for (std::size_t at = 1; at < parts.size(); ++at) rest += parts[at] + " ";
        const auto sums = find_amounts(rest);
        const bool is_whole =
            sums.size() == 1 && kind_of_sum(lower_ascii(rest), sums[0].at, sums[0].length) != SumKind::per_unit;
        return SentenceAward{name_in_cell(parts[0]), is_whole ? sums[0].sum : std::nullopt};
    }
    return std::nullopt;
}

std::optional<SentenceAward> award_requested(const std::string& item, const KnownOrganisations& known) {
    const std::vector<std::string> parts = parts_of_item(item);
    const auto sums = find_amounts(item);
    if (parts.size() < 2 || sums.size() != 1 || !is_whole_name(parts[0], known)) return std::nullopt;
    const std::string last = words_only(parts.back());
    const bool asks = last.find(" requested ") != std::string::npos && item.ends_with(parts.back()) &&
                      parts.back().find("£") != std::string::npos;
    return asks ? std::optional(SentenceAward{name_in_cell(parts[0]), sums[0].sum}) : std::nullopt;
}

std::optional<SentenceAward> award_told_freely(const std::string& item, const KnownOrganisations& known) {
    const std::vector<std::string> parts = parts_of_item(item);
    const auto sums = find_amounts(item);
    if (parts.size() < 2 || sums.empty() || !is_whole_name(parts[0], known)) return std::nullopt;
    if (!names_a_sure_body(parts[0], known))
        for (std::size_t at = 1; at < parts.size(); ++at)
            if (names_a_sure_body(parts[at], known)) return std::nullopt;
    const std::string lower = lower_ascii(item);
    SentenceAward award{name_in_cell(parts[0]), sum_of_years(lower, sums, 0, 0)};
    std::vector<Pence> whole, totals;
    for (const WrittenAmount& sum : sums) {
        const SumKind kind = kind_of_sum(lower, sum.at, sum.length);
        if (sum.sum && kind == SumKind::plain) whole.push_back(*sum.sum);
        if (sum.sum && kind == SumKind::total) totals.push_back(*sum.sum);
    }
    if (!award.amount && totals.size() == 1) award.amount = totals[0];
    if (!award.amount && totals.empty() && sums.size() == 1 && whole.size() == 1) award.amount = whole[0];
    return award;
}

} // namespace part_one
