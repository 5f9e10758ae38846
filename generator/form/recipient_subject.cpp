#include "form/recipient_subject.h"

#include "basics/text.h"
#include "form/recipient_cues.h"

#include <algorithm>

namespace part_one {

namespace {

/// "The Champion Project was commissioned": the work that somebody does, not who does it.
bool is_work(const SentenceView& view, std::size_t at, std::string_view verb) {
    if (is_one_of(verb, {"awarded", "granted", "paid", "given", "appointed"})) return false;
    const std::string name = lower_ascii(view.name_of(at).name);
    if (view.name_of(at).kind == ProperName::Kind::known) return false;
    const std::string_view last = std::string_view(name).substr(name.rfind(' ') + 1);
    return is_one_of(last, {"project", "projects", "service", "services", "hub", "centre", "helpline", "initiative",
                            "support", "house"});
}

/// "2.3.1"
bool is_numbering(std::string_view word) { return word.find_first_not_of("0123456789.") == std::string_view::npos; }

bool is_first_or_listed(const SentenceView& view, std::size_t at) {
    for (std::size_t back = 0; back < at; ++back)
        if (view.tokens[back].kind == Token::Kind::word && !is_numbering(view.tokens[back].word) &&
            !is_one_of(view.tokens[back].word, {"that", "the", "and", "both", "local"}))
            return false;
    return true;
}

} // namespace

bool speaks_of_contract(const SentenceView& view) {
    return std::any_of(view.tokens.begin(), view.tokens.end(), [](const Token& token) {
        return token.kind == Token::Kind::word && is_one_of(token.word, {"contract", "grant"});
    });
}

bool is_recipient_as_subject(const SentenceView& view, std::size_t at, const Telling& telling) {
    std::size_t next = at + 1;
    // "The owners, X, will be paid": the commas only set the name apart
    const auto is_comma = [&view](std::size_t mark) {
        return mark < view.tokens.size() && view.tokens[mark].kind == Token::Kind::mark &&
               view.tokens[mark].word == ",";
    };
    const bool is_set_apart = at > 0 && is_comma(at - 1) && is_comma(next);
    if (is_set_apart) ++next;
    bool passive = false;
    // "X – to be funded at £1,000"
    const bool is_before_dash = (view.is_word(next, "–") || view.is_word(next, "-")) && view.is_word(next + 1, "to") &&
                                view.is_word(next + 2, "be");
    if (is_before_dash) ++next;
    for (; next < view.tokens.size() && next < at + 7; ++next) {
        const Token& token = view.tokens[next];
        if (token.kind == Token::Kind::name && view.is_word(next - 1, "and")) continue;
        if (token.kind != Token::Kind::word) return false;
        if (is_be(token.word)) {
            passive = true;
            continue;
        }
        if (passive && is_passive_of_giving(token.word)) {
            // "the contract for X was awarded to Y": X is what it is about
            const bool goes_elsewhere =
                view.is_word(next + 1, "to") && !appoints(token.word) && token.word != "contracted";
            // "that X be paid £45,000"
            const bool is_given_sum = telling.firmness == Firmness::decides && view.is_sum(next + 1);
            return !goes_elsewhere && !is_work(view, at, token.word) &&
                   !is_given_by_another(view.tokens, view.names, next) &&
                   (is_given_sum || view.is_sure(at) || is_set_apart || is_before_dash || is_first_or_listed(view, at));
        }
        if (is_one_of(token.word, {"receive", "receives", "gets", "get"})) return view.has_sum() && !telling.tells;
        // "X has a grant of £n", "Grants: X has £n"
        if (telling.reports && token.word == "has" &&
            (view.is_word(next + 2, "grant") || view.is_word(next + 2, "contract") ||
             (view.is_sum(next + 1) && speaks_of_contract(view))))
            return view.is_sure(at) && !telling.tells;
        if (telling.reports && token.word == "received" && view.is_sum(next + 1))
            return view.is_sure(at) && !telling.tells;
        if (is_one_of(token.word, {"agreed", "agrees"})) return view.is_sure(at) && speaks_of_contract(view);
        // "the Council will provide £40,000": it pays
        if (is_one_of(token.word, {"provide", "provides"}) && (view.is_sum(next + 1) || view.is_word(next + 1, "up")))
            return false;
        if (telling.firmness == Firmness::decides && view.has_sum() && !telling.tells && view.is_sure(at) &&
            is_one_of(token.word, {"carries", "continues", "continue", "delivers", "deliver", "provides", "provide",
                                   "runs", "run", "supplies", "supply", "carry"}))
            return true;
        if (!is_one_of(token.word, {"has", "have", "will", "shall", "and", "to", "grant", "should", "hereby", "also",
                                    "both", "again", "a", "the", "sum", "would"}))
            return false;
    }
    return false;
}

} // namespace part_one
