#include "form/recipient_cues.h"

#include "basics/text.h"
#include "form/award_cues.h"
#include "form/filled_form.h"

#include <algorithm>

namespace part_one {

namespace {

bool is_mark(const Token& token, std::string_view mark) {
    return token.kind == Token::Kind::mark && token.word == mark;
}

bool is_word(const Token& token, std::string_view word) {
    return token.kind == Token::Kind::word && token.word == word;
}

/// The token at which a bracket opens that is closed before `end`; `end` where none is.
std::size_t before_bracket(const std::vector<Token>& tokens, std::size_t end) {
    if (end == 0 || !is_mark(tokens[end - 1], ")")) return end;
    for (std::size_t at = end - 1; at > 0; --at)
        if (is_mark(tokens[at - 1], "(")) return at - 1;
    return end;
}

/// "2022/23" of "£60,000 in 2022/23", "second" of "£42,500 in the second year"; empty where no year follows.
std::string_view year_behind(std::string_view text) {
    text = trimmed(text);
    bool names_year = false;
    for (std::string_view lead : {"in ", "for ", "during ", "(", "the ", "financial ", "year "}) {
        if (!text.starts_with(lead)) continue;
        text.remove_prefix(lead.size());
        names_year = lead == "year ";
    }
    for (std::string_view ordinal :
         {"first", "second", "third", "fourth", "fifth", "one", "two", "three", "1", "2", "3"}) {
        const std::string_view behind = text.substr(std::min(ordinal.size(), text.size()));
        const bool is_ordinal = ordinal.size() > 3 && ordinal != "three";
        // "in the second", "in year two": a bare figure would be another sum's
        if (text.starts_with(ordinal) && (is_ordinal || names_year) &&
            (behind.empty() || std::string_view(" .,;)").find(behind.front()) != std::string_view::npos))
            return text.substr(0, ordinal.size());
    }
    if (!text.starts_with("20")) return {};
    const std::size_t length = std::min(text.find_first_not_of("0123456789/-"), text.size());
    return length >= 4 ? text.substr(0, length) : std::string_view{};
}

} // namespace

bool is_sum_taken_from(const std::vector<Token>& tokens, std::size_t to) {
    for (std::size_t back = to; back > 1 && to - back < 10; --back) {
        if (!is_word(tokens[back - 1], "from")) continue;
        const std::size_t sum = before_bracket(tokens, back - 1);
        return sum > 0 && tokens[sum - 1].kind == Token::Kind::sum;
    }
    return false;
}

bool is_lot_to(const std::vector<Token>& tokens, std::string_view lower, std::size_t cue) {
    if (cue < 2 || !is_word(tokens[cue - 1], "to")) return false;
    const std::size_t end = before_bracket(tokens, cue - 1);
    const std::string_view before = trimmed(lower.substr(0, tokens[end].at));
    const std::size_t space = before.rfind(' ');
    if (space == std::string_view::npos || before.size() - space > 6) return false;
    return before.substr(0, space).ends_with(" lot") || before.substr(0, space) == "lot";
}

bool is_asked_of(const std::vector<Token>& tokens, std::size_t cue) {
    if (cue < 2 || !is_word(tokens[cue - 1], "to")) return false;
    if (!is_word(tokens[cue - 2], "made") && !is_word(tokens[cue - 2], "submitted")) return false;
    for (std::size_t back = cue - 2; back > 0 && cue - back < 8; --back)
        for (std::string_view asking : {"request", "requests", "application", "applications", "bid", "bids",
                                        "submission", "representations", "recommendation", "referral"})
            if (is_word(tokens[back - 1], asking)) return true;
    return false;
}

bool is_given_by(const std::vector<Token>& tokens, std::size_t cue) {
    for (std::size_t back = cue; back > 0 && cue - back < 10; --back)
        for (std::string_view gift :
             {"grant", "grants", "funding", "income", "donation", "sponsorship", "contribution"})
            if (is_word(tokens[back - 1], gift)) return true;
    return false;
}

bool is_given_by_another(const std::vector<Token>& tokens, const std::vector<ProperName>& names, std::size_t verb) {
    for (std::size_t at = verb + 1; at + 1 < tokens.size() && at < verb + 6; ++at) {
        if (!is_word(tokens[at], "by")) continue;
        const std::size_t giver = is_word(tokens[at + 1], "the") ? at + 2 : at + 1;
        return giver < tokens.size() && tokens[giver].kind == Token::Kind::name &&
               may_be_provider(names[tokens[giver].index]);
    }
    return false;
}

bool has_contract_with_client(std::string_view sentence, const std::vector<Token>& tokens,
                              const std::vector<ProperName>& names, std::size_t at) {
    const std::string_view written = sentence.substr(0, tokens[at].end);
    if (!written.ends_with("'s") && !written.ends_with("’s")) return false;
    if (at + 3 >= tokens.size() || tokens[at + 1].kind != Token::Kind::word || !binds(tokens[at + 1].word) ||
        !is_word(tokens[at + 2], "with"))
        return false;
    const std::size_t client = is_word(tokens[at + 3], "the") ? at + 4 : at + 3;
    return client < tokens.size() && tokens[client].kind == Token::Kind::name &&
           is_in_capitals(names[tokens[client].index].name) && !is_in_capitals(names[tokens[at].index].name);
}

bool is_price(std::string_view lower, std::size_t at) {
    const std::string_view before = lower.substr(at > 24 ? at - 24 : 0, std::min<std::size_t>(at, 24));
    for (std::string_view cue :
         {"at a cost of ", "at a total cost of ", "for up to ", "for a cost of ", "to a maximum of ", "a maximum of ",
          "of up to ", "of up to an additional ", "of an additional ", "to a value of ", "with a value of ",
          "value of ", "at the cost of ", "at an additional cost of ", "at an extra cost of "})
        if (before.ends_with(cue)) return true;
    return false;
}

std::optional<Pence> sum_of_years(std::string_view lower, const std::vector<WrittenAmount>& sums, std::size_t name_at,
                                  std::size_t name_end) {
    std::vector<std::string_view> years;
    Pence whole;
    for (const WrittenAmount& sum : sums) {
        std::size_t end = sum.at + sum.length;
        const std::string_view to_name = name_at > end ? trimmed(lower.substr(end, name_at - end)) : std::string_view();
        if (to_name == "to" || to_name == "to the") end = name_end;
        const std::string_view year = year_behind(lower.substr(end));
        if (year.empty() || std::find(years.begin(), years.end(), year) != years.end() || !sum.sum) return std::nullopt;
        years.push_back(year);
        whole = whole + *sum.sum;
    }
    return years.size() > 1 ? std::optional(whole) : std::nullopt;
}

} // namespace part_one
