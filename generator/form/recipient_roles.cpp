#include "form/recipient_roles.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/award_cues.h"
#include "form/name_kind.h"
#include "form/name_words.h"
#include "form/recipient_cues.h"

namespace part_one {

bool has_price(const SentenceView& view, std::size_t cue, std::size_t name) {
    if (cue < 2 || !(view.is_word(cue - 1, "from") || view.is_word(cue - 1, "by"))) return false;
    if (!(view.is_word(name + 1, "at") || view.is_word(name + 1, "for")) || !view.is_sum(name + 2)) return false;
    const Token& before = view.tokens[cue - 2];
    const bool is_offer = before.kind == Token::Kind::word &&
                          is_one_of(before.word, {"offered", "quoted", "bid", "bids", "asked", "proposed", "priced",
                                                  "valued", "charged", "tender", "tendered", "submitted", "offer",
                                                  "quote", "quotation", "given", "paid", "contributed", "provided"});
    return !is_offer && before.kind != Token::Kind::sum && !is_given_by(view.tokens, cue);
}

bool is_party_beside_office(const SentenceView& view, std::size_t cue) {
    if (cue < 3 || !view.is_word(cue - 1, "and")) return false;
    std::size_t between = cue - 1;
    while (between > 0 && cue - between < 10 && !view.is_word(between, "between")) --between;
    if (!view.is_word(between, "between")) return false;
    const std::size_t first = view.tokens[between].end;
    const std::string_view lower = view.lower;
    const std::string_view party = trimmed(lower.substr(first, view.tokens[cue - 1].at - first));
    const bool is_office =
        party.find("commissioner") != std::string_view::npos || party.ends_with("pcc") || party.ends_with("pfcc");
    return is_office && view.stands_before(between, 14, [](std::string_view word) { return binds(word); });
}

bool is_in_brackets_behind_role(const SentenceView& view, std::size_t at) {
    if (at < 4 || !view.is_mark(at - 1, "(") || !view.is_mark(at + 1, ")")) return false;
    const Token& role = view.tokens[at - 2];
    const bool is_role = role.kind == Token::Kind::word && is_one_of(role.word, {"provider", "supplier", "contractor",
                                                                                 "incumbent", "bidder", "tenderer"});
    if (!is_role) return false;
    const auto leads = [](std::string_view word) { return word == "to" || word == "with"; };
    return view.stands_before(at - 2, 4, leads) &&
           view.stands_before(at - 2, 24, [](std::string_view word) { return gives(word) || binds(word); });
}

bool is_grant_to_fund(const SentenceView& view, std::size_t name) {
    if (name < 4 || !is_fund_with_a_name(view.name_of(name).name)) return false;
    const std::size_t to = view.is_word(name - 1, "the") ? name - 2 : name - 1;
    return view.is_word(to, "to") && view.is_sum(to - 1) && view.stands_before(to - 1, 6, [](std::string_view word) {
        return is_one_of(word, {"grant", "grants", "granted", "award", "awards", "awarded", "give", "gives", "donate",
                                "donates", "donation"});
    });
}

bool leads_another(const SentenceView& view, std::size_t cue) {
    return cue > 3 && view.is_word(cue - 1, "by") && view.is_word(cue - 2, "led") && view.is_mark(cue - 3, ",") &&
           view.is_name(cue - 4);
}

bool is_put_in_post(const SentenceView& view, std::size_t name) {
    if (view.is_sure(name) || !view.is_word(name + 1, "as")) return false;
    const std::size_t post = view.is_word(name + 2, "the") || view.is_word(name + 2, "its") ? name + 3 : name + 2;
    if (!view.is_name(post)) return false;
    const std::string called = lower_ascii(view.name_of(post).name);
    const auto words = split(called, ' ');
    return is_one_of(words.front(),
                     {"chief", "deputy", "assistant", "acting", "interim", "monitoring", "treasurer", "independent"}) ||
           is_one_of(words.back(), {"constable", "officer", "treasurer", "executive", "chair", "member", "commissioner",
                                    "visitor", "director"});
}

bool is_given_behind_clause(const SentenceView& view, std::size_t cue, std::size_t name) {
    if (cue == 0 || view.tokens[cue - 1].kind != Token::Kind::word || !view.is_mark(name + 1, ",")) return false;
    if (!is_one_of(view.tokens[cue - 1].word, {"give", "gives", "award", "awards", "grant", "grants", "pay", "pays"}))
        return false;
    if (!view.is_word(name + 2, "which") && !view.is_word(name + 2, "who")) return false;
    for (std::size_t at = name + 3; at < view.tokens.size() && at < name + 16; ++at) {
        if (view.is_name(at) && may_be_provider(view.name_of(at)) && view.is_sure(at)) return false;
        if (view.is_sum(at)) return view.is_mark(at - 1, ",");
    }
    return false;
}

bool is_given_gift(const SentenceView& view, std::size_t cue, std::size_t name) {
    const bool gives_it = cue > 0 && view.tokens[cue - 1].kind == Token::Kind::word &&
                          is_one_of(view.tokens[cue - 1].word,
                                    {"award", "awards", "awarding", "give", "gives", "grant", "grants", "pay", "pays"});
    if (!gives_it) return false;
    bool is_gift = false;
    std::size_t at = name + 1;
    for (; at < view.tokens.size() && at < name + 8 && view.tokens[at].kind == Token::Kind::word; ++at)
        is_gift = is_gift || is_one_of(view.tokens[at].word, {"grant", "sum", "contribution", "award", "donation"});
    return is_gift && view.is_sum(at) && (view.is_word(name + 1, "a") || view.is_word(name + 1, "the"));
}

bool runs_what_is_paid(const SentenceView& view, std::size_t cue) {
    std::size_t by = cue;
    for (std::string_view kind : {"charity", "company", "firm", "the"})
        if (by > 0 && view.is_word(by - 1, kind)) --by;
    if (by < 2 || !view.is_word(by - 1, "by") || !(view.is_word(by - 2, "run") || view.is_word(by - 2, "delivered")))
        return false;
    const bool is_work = view.stands_before(by - 2, 3, [](std::string_view word) {
        return is_one_of(word, {"project", "scheme", "programme", "service", "pilot"});
    });
    for (std::size_t at = 0; is_work && at < by; ++at)
        if (view.is_sum(at)) return view.stands_before(at, 4, [](std::string_view word) { return gives(word); });
    return false;
}

bool is_run_by_another(const SentenceView& view, std::size_t name) {
    const bool is_work = view.is_word(name + 1, "project") || view.is_word(name + 1, "scheme") ||
                         view.is_word(name + 1, "programme") || view.is_word(name + 1, "pilot");
    const bool is_run = view.is_word(name + 2, "run") || view.is_word(name + 2, "delivered");
    return is_work && is_run && view.is_word(name + 3, "by");
}

bool is_bid_granted(const SentenceView& view, std::size_t cue, std::size_t name) {
    if (cue < 3 || !(view.is_word(cue - 1, "from") || view.is_word(cue - 1, "of") || view.is_word(cue - 1, "by")))
        return false;
    const Token& bid = view.tokens[cue - 2];
    const bool is_bid =
        bid.kind == Token::Kind::word && is_one_of(bid.word, {"bid", "application", "request", "proposal"});
    const bool is_granted = is_bid && view.stands_before(cue - 2, 5, [](std::string_view word) {
        return is_one_of(word, {"support", "supports", "supported", "approve", "approves", "approved", "grant", "fund",
                                "accept", "agree", "agrees", "agreed"});
    });
    // "(£860)", ", in part (£1,950 of the £3,900 asked for)": a bid to somebody else has no such bracket
    for (std::size_t behind = name + 1; is_granted && behind < name + 5; ++behind)
        if (view.is_mark(behind, "(")) return view.is_sum(behind + 1);
    return false;
}

bool supports_bid_of(const SentenceView& view, std::size_t cue) {
    if (cue < 2 || !(view.is_word(cue - 1, "from") || view.is_word(cue - 1, "of") || view.is_word(cue - 1, "by")))
        return false;
    const Token& bid = view.tokens[cue - 2];
    const bool is_bid =
        bid.kind == Token::Kind::word &&
        is_one_of(bid.word, {"bid", "bids", "application", "applications", "request", "requests", "proposal"});
    for (std::size_t at = cue; is_bid && at + 1 < view.tokens.size(); ++at)
        if (view.tokens[at].kind == Token::Kind::word && is_be(view.tokens[at].word) &&
            view.tokens[at + 1].kind == Token::Kind::word &&
            is_one_of(view.tokens[at + 1].word, {"supported", "approved", "funded", "granted", "agreed", "accepted"}))
            return true;
    return false;
}

bool accepts_offer_of(const SentenceView& view, std::size_t cue) {
    if (cue < 3 || !(view.is_word(cue - 1, "from") || view.is_word(cue - 1, "of"))) return false;
    // "of X for £500 and of Y for £700"
    if (view.is_word(cue - 1, "of") && view.is_word(cue - 2, "and"))
        for (std::size_t back = 4; back < cue; ++back)
            if (view.is_name(back) && view.has_sum() && accepts_offer_of(view, back)) return true;
    // "the lowest tender, that of X"
    const bool points_back = view.is_word(cue - 2, "that") && cue > 4 && view.is_mark(cue - 3, ",");
    const Token& offer = view.tokens[points_back ? cue - 4 : cue - 2];
    return offer.kind == Token::Kind::word &&
           is_one_of(offer.word, {"tender", "tenders", "quotation", "quotations", "quote", "quotes", "bid", "bids",
                                  "offer", "offers"}) &&
           view.stands_before(cue - 2, 6, [](std::string_view word) {
               return is_one_of(word, {"accept", "accepts", "accepted", "accepting", "acceptance"});
           });
}

bool is_named_behind_role(const SentenceView& view, std::size_t cue) {
    if (cue < 3 || view.tokens[cue - 1].kind != Token::Kind::mark || view.tokens[cue - 1].word != ",") return false;
    for (std::size_t back = cue - 1; back > 1 && cue - back < 11; --back) {
        // "to Bidder C, X"
        if (view.is_name(back - 1) && view.name_of(back - 1).kind == ProperName::Kind::post) continue;
        if (view.tokens[back - 1].kind != Token::Kind::word) return false;
        // "award the contract to the first-placed tenderer, X"
        if (view.tokens[back - 1].word == "to")
            return view.tokens[back - 2].kind == Token::Kind::sum ||
                   (view.tokens[back - 2].kind == Token::Kind::word && view.has_sum() &&
                    (binds(view.tokens[back - 2].word) || view.tokens[back - 2].word == "awarded"));
    }
    return false;
}

bool names_contract_of(const SentenceView& view, std::size_t name) {
    if (name == 0 || !view.is_word(name - 1, "the") ||
        !(view.is_word(name + 1, "contract") || view.is_word(name + 1, "grant") || view.is_word(name + 1, "agreement")))
        return false;
    const ProperName& called = view.name_of(name);
    const std::string folded = fold(called.name);
    const bool is_firm = called.kind == ProperName::Kind::known ||
                         is_legal_ending(std::string_view(folded).substr(folded.rfind(' ') + 1));
    return is_firm && view.stands_before(name, 12, [](std::string_view word) {
        return is_one_of(word, {"extend", "extends", "extending", "extension", "extensions", "renew", "renewal", "vary",
                                "variation", "continue", "award"});
    });
}

} // namespace part_one
