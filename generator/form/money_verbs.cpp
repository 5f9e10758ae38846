#include "form/money_verbs.h"

#include "basics/text.h"
#include "basics/word_list.h"
#include "form/award_cues.h"

#include <algorithm>

namespace part_one {

namespace {

constexpr std::size_t longest_clause = 60; // words

constexpr WordList money{"grant grants funding sum sums donation donations sponsorship income allocation contribution "
                         "contributions money monies payment payments settlement gift refund rent proceeds award "
                         "underspend grantiau cyllid arian"};
constexpr WordList of_price{"tender tenders quotation quotations quote quotes bid bids price proposal proposals "
                            "recommendation recommendations that business case application applications estimate "
                            "variation report invoice"};
constexpr WordList rooms{"room rooms floor floors house houses building buildings station land premises office offices "
                         "property space unit garage mast field site hall yard flat garages cells"};
constexpr WordList makers{"i we commissioner pcc pfcc mayor office opcc executive officer us"};
constexpr WordList deciding{
    "agree agrees agreed approve approves approved decide decides decided resolve resolved "
    "authorise authorises authorised propose proposes proposed recommended recommend and or then "
    "that asked is wishes intends hereby note notes noted proposal decision cytuno"};

/// Behind a verb: does one of the next words name money, before one that names something else?
bool has_money_behind(const SentenceWords& words, std::size_t at, std::size_t reach) {
    for (std::size_t next = at + 1; next < words.size() && next <= at + reach; ++next) {
        if (words.is_sum(next) || money.holds(words[next])) return true;
        if (words.is_mark(next) || of_price.holds(words[next]) || is_one_of(words[next], {"offer", "offers"}))
            return false;
    }
    return false;
}

/// "accept the offer of £310,000 from X for the former police house", and not what X offers to do
bool is_offer_to_office(const SentenceWords& words, std::size_t at) {
    bool offers = false, buys_of_us = false;
    for (std::size_t next = at + 1; next < words.size(); ++next) {
        const std::string_view word = words[next];
        if (next <= at + 4) offers = offers || is_one_of(word, {"offer", "offers"});
        if (next <= at + 4 && is_one_of(word, {"tender", "quotation"})) return false;
        if (is_one_of(word, {"supply", "build", "clean", "cleaning", "repair", "repairs", "deliver", "provide", "works",
                             "work", "new", "refurbish", "maintain", "maintenance", "services"}))
            return false;
        buys_of_us = buys_of_us || rooms.holds(word) || is_one_of(word, {"freehold", "sale", "grant", "funding"});
    }
    return offers && buys_of_us;
}

/// Is it the office that does it, as a verb: "to sell", "I agree to sell", "the Commissioner sells"? Not "X will receive"
/// and "the charge".
bool is_done_by_office(const SentenceWords& words, std::size_t at) {
    const std::size_t verb = at;
    while (at > 0 && verb - at < 8 &&
           is_one_of(words[at - 1], {"to", "will", "shall", "should", "also", "now", "hereby", "has", "have", "would",
                                     "may", "both", "not", "therefore"}))
        --at;
    if (at == 0 || words.is_mark(at - 1)) return true;
    const std::string_view subject = words[at - 1];
    if (makers.holds(subject) || deciding.holds(subject)) return true;
    return subject.find_first_not_of("0123456789.") == std::string_view::npos;
}

bool is_followed_by(const SentenceWords& words, std::size_t at, std::size_t reach, const auto& asked) {
    for (std::size_t next = at + 1; next < words.size() && next <= at + reach; ++next)
        if (asked(words[next])) return true;
    return false;
}

/// "let the first floor to X", and not "let a contract"
bool lets_to_somebody(const SentenceWords& words, std::size_t at) {
    bool room = false;
    for (std::size_t next = at + 1; next < words.size() && next <= at + 16; ++next) {
        if (is_one_of(words[next], {"contract", "contracts", "from"})) return false;
        if (!room && words.is_sum(next)) return false;
        room = room || rooms.holds(words[next]);
        if (room && words.is(next, "to") &&
            (words.is_capital(next + 1) || (words.is(next + 1, "the") && words.is_capital(next + 2))))
            return true;
    }
    return false;
}

/// "grant a lease of the old cells to X"
bool grants_lease(const SentenceWords& words, std::size_t at) {
    constexpr WordList leases{"lease leases sublease underlease tenancy licence license easement wayleave"};
    for (std::size_t next = at + 1; next < words.size() && next <= at + 5; ++next) {
        if (words.is_sum(next) || words.is_mark(next)) return false;
        if (leases.holds(words[next]))
            return !is_followed_by(words, next, 12, [](std::string_view word) {
                return is_one_of(word, {"from", "with", "contract"});
            });
    }
    return false;
}

constexpr WordList cut_objects{
    "grant grants funding contribution contributions award awards contract contracts payment "
    "payments sum fee fees allocation budget price value amount agreement by rent"};

bool cuts(const SentenceWords& words, std::size_t at) {
    const std::size_t first = is_one_of(words[at + 1], {"in", "of", "to"}) ? at + 1 : at;
    for (std::size_t next = first + 1; next < words.size() && next <= first + 5; ++next) {
        if (words.is_sum(next) || cut_objects.holds(words[next])) return true;
        if (words.is_mark(next) || is_one_of(words[next], {"number", "risk", "crime", "to", "in", "for", "with"}))
            return false;
    }
    return false;
}

/// "X has agreed to pay the Commissioner £14,000"
bool is_paid_to_office(const SentenceWords& words, std::size_t at) {
    std::size_t next = at + 1;
    while (is_one_of(words[next], {"to", "the"})) ++next;
    if (!is_one_of(words[next], {"commissioner", "pcc", "pfcc", "mayor", "opcc", "us"})) return false;
    if (words.is(next + 1, "the") || words.is(next + 1, "a")) ++next;
    return words.is_sum(next + 1) || words.is(next + 1, "sum");
}

bool moves_to_reserve(const SentenceWords& words, std::size_t at) {
    bool has_sum = false, leads = false;
    for (std::size_t next = at + 1; next < words.size() && next <= at + 20; ++next) {
        has_sum = has_sum || words.is_sum(next);
        if (is_one_of(words[next], {"to", "into", "in"})) leads = has_sum;
        if (leads && is_one_of(words[next], {"reserve", "reserves", "balances", "general"})) return true;
        if (words.is_mark(next)) return false;
    }
    return false;
}

} // namespace

SentenceWords::SentenceWords(std::string_view sentence, std::string_view lower) {
    const auto is_part = [&](std::size_t at) {
        const auto byte = static_cast<unsigned char>(lower[at]);
        const bool inside_number = (lower[at] == ',' || lower[at] == '.') && at > 0 && is_ascii_digit(lower[at - 1]) &&
                                   at + 1 < lower.size() && is_ascii_digit(lower[at + 1]);
        return is_ascii_letter(lower[at]) || is_ascii_digit(lower[at]) || byte >= 0x80 || lower[at] == '-' ||
               lower[at] == '\'' || inside_number;
    };
    for (std::size_t at = 0; at < lower.size();) {
        std::size_t end = at;
        while (end < lower.size() && is_part(end)) ++end;
        if (end > at) {
            words_.push_back({lower.substr(at, end - at), at, sentence[at] >= 'A' && sentence[at] <= 'Z'});
        } else if (std::string_view(",;:()").find(lower[at]) != std::string_view::npos) {
            words_.push_back({lower.substr(at, 1), at, false});
        }
        at = std::max(end, at + 1);
    }
}

bool SentenceWords::is_mark(std::size_t word) const { return is_one_of((*this)[word], {",", ";", ":", "(", ")"}); }

std::string_view verb_of_taking(const SentenceWords& words, std::size_t at) {
    const std::string_view word = words[at];
    const bool by_office = is_done_by_office(words, at);
    const auto begins = [word](std::string_view stem) { return word.starts_with(stem); };
    if (is_one_of(word, {"accept", "accepts", "accepting", "acceptance"}))
        return has_money_behind(words, at, 8) || is_offer_to_office(words, at) ? "accept" : "";
    if (word == "derbyn") return has_money_behind(words, at, 3) ? "derbyn" : "";
    if (is_one_of(word, {"receive", "receives", "receiving"}))
        return by_office && has_money_behind(words, at, 6) ? "receive" : "";
    if (word == "receipt") {
        const std::size_t before = at > 0 && words.is(at - 1, "the") ? at - 1 : at;
        const bool is_condition =
            before > 0 && is_one_of(words[before - 1], {"on", "upon", "following", "after", "to", "until", "by"});
        return !is_condition && words.is(at + 1, "of") && has_money_behind(words, at, 6) ? "receive" : "";
    }
    const auto is_request = [](std::string_view one) { return is_one_of(one, {"bid", "application"}); };
    if (is_one_of(word, {"bid", "bids", "apply", "applies", "applying"})) {
        const bool is_for = is_followed_by(words, at, 6, [](std::string_view one) { return one == "for"; });
        return by_office && is_for ? "apply" : "";
    }
    if (is_one_of(word, {"submit", "submits", "submitting"}))
        return by_office && is_followed_by(words, at, 4, is_request) ? "apply" : "";
    if (is_one_of(word, {"sell", "sells", "selling", "gwerthu"})) return "sell";
    if (is_one_of(word, {"auction", "auctions"})) return by_office ? "sell" : "";
    if (begins("dispos") && words.is(at + 1, "of")) return "dispose of";
    // "of the proceeds of the sale of the station": where the money comes from
    const bool is_source = at > 2 && (words.is(at - 2, "proceeds") || words.is(at - 3, "proceeds"));
    if (word == "sale" && words.is(at + 1, "of") && !is_source) return "sell";
    if (is_one_of(word, {"let", "lets", "lease", "leases", "rent", "rents", "hire", "hires", "letting", "leasing"})) {
        const bool out = is_followed_by(words, at, 1, [](std::string_view one) { return one == "out"; });
        return out || ((by_office || word == "letting") && !begins("hire") && lets_to_somebody(words, at)) ? "let" : "";
    }
    if (is_one_of(word, {"grant", "grants", "granting", "renew", "renews"}))
        return by_office && grants_lease(words, at) && (begins("grant") || lets_to_somebody(words, at)) ? "let" : "";
    if (is_one_of(word, {"reduce", "reduces", "reducing", "reduction", "cut", "cuts", "cutting", "decrease",
                         "decreases", "lowers"}))
        return cuts(words, at) ? "reduce" : "";
    if (is_one_of(word,
                  {"recover", "recovers", "recovering", "reclaim", "reclaims", "reclaiming", "recoup", "recoups"})) {
        const auto is_owed = [&](std::string_view one) {
            return one.starts_with("£") || money.holds(one) ||
                   is_one_of(one, {"cost", "costs", "unspent", "overpayment", "debt", "amount"});
        };
        return is_followed_by(words, at, 4, is_owed) ? "recover" : "";
    }
    if (word == "recovery" && words.is(at + 1, "of") && has_money_behind(words, at, 4)) return "recover";
    if (begins("clawback") || begins("claw-back") || (begins("claw") && words.is(at + 1, "back"))) return "recover";
    if (is_one_of(word, {"secure", "secures", "secured", "claim", "claims", "draw", "draws"})) {
        const std::size_t first = words.is(at + 1, "down") ? at + 1 : at;
        return by_office && has_money_behind(words, first, 3) &&
                       is_followed_by(words, first, 8, [](std::string_view one) { return one == "from"; })
                   ? "receive"
                   : "";
    }
    if (begins("borrow") || word == "benthyca") return "borrow";
    if (word == "loan" &&
        (words.is(at + 1, "from") || (words.is(at + 1, "of") && words.is_sum(at + 2) && words.is(at + 3, "from"))))
        return "borrow";
    if (is_one_of(word, {"take", "takes", "taking", "raise", "draw"}))
        return is_followed_by(words, at, 4, [](std::string_view one) { return one == "loan"; }) ? "borrow" : "";
    if (begins("write-off")) return "write off";
    if (is_one_of(word, {"forgive", "forgives", "waive", "waives"}))
        return by_office && (has_money_behind(words, at, 6) || words.is(at + 2, "loan") || words.is(at + 2, "debt"))
                   ? "write off"
                   : "";
    if (is_one_of(word, {"write", "writes", "writing"}))
        return is_followed_by(words, at, 4, [](std::string_view one) { return one == "off"; }) ? "write off" : "";
    if (is_one_of(word, {"fine", "fines", "charge", "charges", "invoice", "invoices", "deduct", "deducts", "withhold",
                         "withholds", "recharge", "recharges", "bill", "bills"}))
        return by_office ? "charge" : "";
    if (is_one_of(word, {"withdraw", "withdraws", "rescind", "rescinds", "revoke", "revokes", "cancel", "cancels"}))
        return by_office && has_money_behind(words, at, 4) ? "withdraw" : "";
    // whoever gives it back
    if (is_one_of(word, {"return", "returns", "repay", "repays", "repayment"}) ||
        (is_one_of(word, {"hand", "hands", "pay", "pays"}) && words.is(at + 1, "back")))
        return has_money_behind(words, at, 5) ? "return" : "";
    if (is_one_of(word, {"transfer", "transfers", "transferring"}) && by_office && lets_to_somebody(words, at))
        return "transfer";
    if (is_one_of(word, {"transfer", "transfers", "transferring", "move", "moves", "vire", "place", "put", "add"}))
        return moves_to_reserve(words, at) ? "transfer" : "";
    if (is_one_of(word, {"pay", "pays"})) return is_paid_to_office(words, at) ? "receive" : "";
    // "I have accepted a grant", "the Commissioner borrowed £n"
    if (at > 0 && by_office && !is_be(words[at - 1])) {
        if (word == "accepted") return has_money_behind(words, at, 8) || is_offer_to_office(words, at) ? "accept" : "";
        if (word == "received") return has_money_behind(words, at, 6) ? "receive" : "";
        if (word == "reduced") return cuts(words, at) ? "reduce" : "";
        if (word == "sold") return "sell";
        if (word == "borrowed") return "borrow";
    }
    return {};
}

bool pays_at(const SentenceWords& words, std::size_t at) {
    static constexpr WordList always{
        "awards awarding pay pays paying give gives giving contribute contributes contributing donate donates spend "
        "spends commission commissions commissioning buy buys buying purchase purchases purchasing procure procures "
        "appoint appoints appointing engage engages instruct instructs lend lends lending allocate allocates "
        "passport provide provides funds increase increases extend extends rhoi dyfarnu"};
    static constexpr WordList as_verbs{"award grant grants fund support supports renew order release make enter let"};
    const std::string_view word = words[at];
    if (!verb_of_taking(words, at).empty()) return false;
    if (always.holds(word)) return true;
    if (as_verbs.holds(word) && (at == 0 || is_done_by_office(words, at))) {
        if (word == "make")
            return is_followed_by(words, at, 4, [](std::string_view one) {
                return money.holds(one) || is_one_of(one, {"loan", "award", "awards", "loans"});
            });
        if (word == "let" || word == "enter")
            return is_followed_by(words, at, 5, [](std::string_view one) {
                return is_one_of(one, {"contract", "contracts", "agreement"});
            });
        return true;
    }
    if (is_one_of(word, {"approve", "approves", "agree", "agrees", "authorise", "authorises"})) {
        const std::size_t object = is_one_of(words[at + 1], {"a", "the", "an"}) ? at + 2 : at + 1;
        return words.is_sum(object) ||
               is_one_of(words[object], {"grant", "grants", "payment", "contribution", "expenditure", "contract"});
    }
    // "and the payment of a fee to X"
    if (is_one_of(word, {"payment", "award", "grant"}) && words.is(at + 1, "of") && begins_clause(words, at))
        return true;
    // "at a cost of", "expenditure of"
    return is_one_of(word, {"cost", "expenditure", "premium"}) && words.is(at + 1, "of") && words.is_sum(at + 2);
}

std::optional<std::string_view> passive_turn(const SentenceWords& words, std::size_t at) {
    const bool is_passive =
        at > 0 && (is_be(words[at - 1]) || (at > 1 && is_be(words[at - 2]) &&
                                            is_one_of(words[at - 1], {"now", "hereby", "also", "therefore", "not"})));
    if (!is_passive) return std::nullopt;
    const std::string_view word = words[at];
    const bool is_of_now = !is_one_of(words[at - 1], {"was", "were", "been"});
    if (is_of_now && is_one_of(word, {"paid",        "awarded",   "granted",   "given",        "allocated", "approved",
                                      "agreed",      "funded",    "made",      "provided",     "spent",     "released",
                                      "bought",      "purchased", "appointed", "commissioned", "increased", "extended",
                                      "contributed", "lent",      "authorised"}))
        return std::string_view();
    const auto holds_before = [&](const auto& asked) {
        for (std::size_t back = at; back > 0 && at - back < longest_clause;)
            if (asked(words[--back])) return true;
        return false;
    };
    const bool of_price = holds_before([](std::string_view one) {
        return is_one_of(one, {"tender", "tenders", "quotation", "quotations", "quote", "bid", "bids", "offer", "price",
                               "proposal", "application", "recommendation", "recommendations"});
    });
    const bool of_money = holds_before([](std::string_view one) { return one.starts_with("£") || money.holds(one); });
    if (word == "accepted") return of_money && !of_price ? std::optional<std::string_view>("accept") : std::nullopt;
    if (word == "received" && words.is(at + 1, "from"))
        return of_money ? std::optional<std::string_view>("receive") : std::nullopt;
    if (word == "sold" || word == "auctioned") return "sell";
    if (word == "disposed") return "dispose of";
    if (word == "leased" || word == "rented" || word == "let") {
        // "the contract is let to X"
        const bool of_rooms = holds_before([](std::string_view one) { return rooms.holds(one); }) &&
                              !holds_before([](std::string_view one) { return one.starts_with("contract"); });
        const bool is_gone = words.is(at + 1, "to") || words.is(at + 1, "out");
        return of_rooms && is_gone ? std::optional<std::string_view>("let") : std::nullopt;
    }
    const bool of_cut =
        holds_before([](std::string_view one) { return one.starts_with("£") || cut_objects.holds(one); });
    if (is_one_of(word, {"reduced", "cut", "decreased", "lowered"}))
        return of_cut || words.is(at + 1, "by") ? std::optional<std::string_view>("reduce") : std::nullopt;
    if (is_one_of(word, {"charged", "invoiced", "deducted", "withheld", "fined"})) return "charge";
    if (!of_money) return std::nullopt;
    if (is_one_of(word, {"recovered", "reclaimed", "recouped", "clawed"})) return "recover";
    if (word == "borrowed") return "borrow";
    if (word == "written" && words.is(at + 1, "off")) return "write off";
    if (is_one_of(word, {"withdrawn", "rescinded", "revoked", "cancelled"})) return "withdraw";
    if (is_one_of(word, {"returned", "repaid"})) return "return";
    return std::nullopt;
}

bool names_purchase(const SentenceWords& words, std::size_t at) {
    return is_one_of(words[at], {"contract", "contracts", "tender", "procurement", "service", "services", "cost",
                                 "costs", "expenditure", "project", "project:"});
}

bool begins_clause(const SentenceWords& words, std::size_t at) {
    // "an agreement under which the Commissioner receives £n"
    if (at > 0 && words.is(at, "receives") && makers.holds(words[at - 1])) return true;
    const std::size_t verb = at;
    while (at > 0 && verb - at < 20 &&
           (is_one_of(words[at - 1], {"to", "also", "then", "the", "commissioner", "pcc", "i", "will", "that", "agrees",
                                      "agree", "approves", "approve", ")", "("}) ||
            words[at - 1].size() == 1))
        if (is_one_of(words[--at], {",", ";", ":"})) return true;
    return at == 0 || words.is(at - 1, "and") || words.is_mark(at - 1);
}

} // namespace part_one
