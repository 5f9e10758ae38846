#include "form/award_sentences.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/award_cues.h"
#include "form/award_sums.h"
#include "form/money_direction.h"
#include "form/proper_names.h"
#include "form/recipient_cues.h"
#include "form/recipient_roles.h"
#include "form/recipient_subject.h"
#include "form/sentence_view.h"

#include <algorithm>

namespace part_one {

namespace {

class Reader {
  public:
    Reader(std::string_view sentence, Firmness firmness, const KnownOrganisations& known)
        : view_(sentence, known), direction_(sentence),
          firmness_(firmness == Firmness::reports ? Firmness::decides : firmness),
          reports_(firmness == Firmness::reports) {}

    SentenceReading run() {
        const std::string folded = fold(view_.sentence);
        if (refuses(folded)) {
            // "A request by X for a further £3,000 was not approved": X may have been paid before that
            const bool is_of_more = folded.find(" further £") != std::string::npos ||
                                    folded.find(" additional £") != std::string::npos ||
                                    folded.find(" another £") != std::string::npos;
            for (const ProperName& name : view_.names)
                if (may_be_provider(name) && !is_of_more) reading_.refused.push_back(name.name);
            return std::move(reading_);
        }
        if ((tells_of_end(folded) && !reports_) || renames(folded) || is_given_from_outside(folded))
            return std::move(reading_);
        const bool tells = only_tells(folded);
        for (std::size_t at = 0; at < view_.tokens.size(); ++at) {
            if (view_.tokens[at].kind != Token::Kind::name || taken(at)) continue;
            if (!direction_.verb_at(view_.tokens[at].at).empty()) {
                if (direction_.is_giver(view_.tokens[at].at) && view_.is_sure(at))
                    reading_.givers.push_back(view_.name_of(at).name);
                continue;
            }
            if (is_recipient(at, tells)) take_list(at);
        }
        assign_sums(view_, lists_, reading_);
        constexpr std::size_t most_sums = 20; // a sentence with more of them is a list
        for (SentenceAward& award : reading_.awards)
            if (award.amount && view_.sums.size() <= most_sums && direction_.takes_in() && is_taken_in_behind(award))
                award.amount.reset();
        return std::move(reading_);
    }

  private:
    /// "sign the agreement with X and accept £n": no sum of X
    bool is_taken_in_behind(const SentenceAward& award) const {
        bool is_behind = false;
        for (const WrittenAmount& sum : view_.sums) {
            if (sum.sum != award.amount) continue;
            if (direction_.verb_at(sum.at).empty()) return false;
            is_behind = std::any_of(view_.names.begin(), view_.names.end(), [&](const ProperName& name) {
                return name.name == award.provider && name.at < sum.at;
            });
        }
        return is_behind;
    }

    bool taken(std::size_t at) const { return std::find(taken_.begin(), taken_.end(), at) != taken_.end(); }

    /// "to Charles Fellows, Thomas Neale & Co Ltd and …": a firm may be called like a person where firms follow it.
    bool may_be_paid(std::size_t at) const {
        if (may_be_provider(view_.name_of(at))) return true;
        if (view_.name_of(at).kind != ProperName::Kind::person) return false;
        const bool is_listed = view_.is_mark(at + 1, ",") || view_.is_word(at + 1, "and");
        return is_listed && view_.is_name(at + 2) && view_.is_sure(at + 2);
    }

    bool is_recipient(std::size_t at, bool tells) const {
        if (!tells && firmness_ == Firmness::decides && is_grant_to_fund(view_, at)) return true;
        if (!may_be_paid(at)) return false;
        std::size_t before = at; // the first token before the name that is no article
        while (before > 0 && (view_.is_word(before - 1, "the") || view_.is_word(before - 1, "both") ||
                              view_.is_word(before - 1, "local")))
            --before;
        const bool behind_each = before > 1 && view_.is_word(before - 1, "of") &&
                                 (view_.is_word(before - 2, "each") || view_.is_word(before - 2, "all"));
        const std::size_t cue = behind_each ? before - 2 : before;
        if (is_asked_of(view_.tokens, cue) || is_ended(cue) || leads_another(view_, cue) ||
            is_run_by_another(view_, at))
            return false;
        const auto giving = [](std::string_view word) { return gives(word); };
        const auto binding = [](std::string_view word) { return binds(word); };

        // "£n to X", "£n each to X", "award … to X"
        const bool is_inside_name =
            cue > 1 && view_.is_word(cue - 1, "i") && view_.tokens[cue - 2].kind == Token::Kind::name;
        if (cue > 0 && (view_.is_word(cue - 1, "to") || view_.is_word(cue - 1, "i")) && !is_inside_name) {
            if (cue > 1 && view_.tokens[cue - 2].kind == Token::Kind::sum && !tells) return true;
            if (cue > 2 && view_.is_word(cue - 2, "each") && view_.tokens[cue - 3].kind == Token::Kind::sum && !tells)
                return true;
            if (view_.stands_close_before(cue, giving)) return true;
            // "£110,400 went to X"
            if (!tells && cue > 2 && view_.is_sum(cue - 3) &&
                (view_.is_word(cue - 2, "went") || view_.is_word(cue - 2, "goes")))
                return true;
            // "The largest went to X (£4,950)"
            if (!tells && cue > 1 && view_.is_word(cue - 2, "went") && view_.sum_in_bracket(at + 1)) return true;
            // "awarded to X Ltd for a maintenance contract to Mill Bridge": what it is done to
            const bool names_who =
                std::any_of(taken_.begin(), taken_.end(), [this](std::size_t one) { return view_.is_sure(one); });
            if (view_.stands_close_before(cue, binding)) return view_.is_sure(at) || !names_who;
            // "An amount of £n be provided to X"
            if (view_.has_sum() && !tells && cue > 1 && view_.is_word(cue - 2, "provided") && cue > 2 &&
                is_be(view_.tokens[cue - 3].word))
                return true;
            // "to provide fuel cards to the Constabulary": a service, and no money
            const auto giving_money = [this](std::string_view word) {
                return gives(word) &&
                       (view_.has_sum() || !is_one_of(word, {"provide", "provides", "provided", "support"}));
            };
            const bool is_served = is_force(at) && !view_.has_sum();
            if (view_.is_sure(at) && !tells && !is_served &&
                (view_.stands_before(cue, 22, giving_money) || view_.stands_before(cue, 10, binding)))
                return true;
            // "awarded to X, to study the response to Y": whom it is awarded to was told before
            const bool goes_on =
                !names_who || (cue > 1 && (view_.is_word(cue - 2, "and") || view_.is_mark(cue - 2, ",")));
            if (!tells && firmness_ == Firmness::decides && !is_served && goes_on &&
                view_.stands_before(cue, 14, giving_money))
                return true;
        }
        if (!tells && view_.is_sure(at) && cue > 0 && view_.is_word(cue - 1, "to") &&
            is_sum_taken_from(view_.tokens, cue - 1))
            return true;
        if (!tells && firmness_ == Firmness::decides && is_lot_to(view_.tokens, view_.lower, cue)) return true;
        if (!tells && view_.leads_in_list(cue)) return true;
        if (!tells && is_named_behind_role(view_, cue)) return true;
        // "award X £n", "X £n" behind a verb that gives
        if (!tells && at + 1 < view_.tokens.size() && view_.tokens[at + 1].kind == Token::Kind::sum && cue > 0 &&
            view_.tokens[cue - 1].kind == Token::Kind::word &&
            is_one_of(view_.tokens[cue - 1].word,
                      {"award", "awards", "grant", "grants", "give", "gives", "pay", "pays", "fund", "lend", "lends"}))
            return true;
        // "provide X with a grant of £n"
        const bool is_with_sum = firmness_ == Firmness::decides && at + 2 < view_.tokens.size() &&
                                 view_.tokens[at + 2].kind == Token::Kind::sum;
        if (!tells && view_.has_sum() && view_.is_word(at + 1, "with") && cue > 0 &&
            (view_.is_sure(at) || is_with_sum) &&
            (view_.is_word(cue - 1, "provide") || view_.is_word(cue - 1, "provides") ||
             view_.is_word(cue - 1, "support") || view_.is_word(cue - 1, "supports")))
            return true;
        // "fund X to", "award X a contract"
        if (!tells && cue > 0 && view_.tokens[cue - 1].kind == Token::Kind::word &&
            is_one_of(view_.tokens[cue - 1].word, {"award", "awards", "awarding", "fund"}) && view_.is_sure(at))
            return true;
        // "fund X (£500), Y (£750)"
        if (!tells && firmness_ == Firmness::decides && cue > 0 && view_.sum_in_bracket(at + 1) &&
            view_.tokens[cue - 1].kind == Token::Kind::word &&
            is_one_of(view_.tokens[cue - 1].word, {"award", "awards", "fund", "funds", "funding", "grant", "grants"}))
            return true;
        if (!tells && firmness_ == Firmness::decides && has_client(at)) return true;
        // "contract with X"
        // "to commission jointly with X": who pays too
        const bool is_joint = view_.stands_before(cue, 5, [](std::string_view word) {
            return is_one_of(word, {"jointly", "joint", "partnership", "collaboration", "conjunction"});
        });
        if (cue > 0 && !is_joint && (view_.is_word(cue - 1, "with") || view_.is_word(cue - 1, "gyda"))) {
            for (std::size_t back = cue; back-- > 0 && cue - back < 6;)
                if (view_.is_name(back) && has_client(back)) return false;
            if (view_.stands_close_before(cue - 1, binding)) return true;
            // "a spend of £9,995 with X"
            const auto spending = [](std::string_view word) {
                return is_one_of(word, {"spend", "expenditure", "purchase", "order"});
            };
            if (!tells && view_.is_sure(at) && cue > 1 && view_.is_sum(cue - 2) &&
                view_.stands_before(cue - 2, 4, spending))
                return true;
            if (!tells && view_.stands_before(cue - 1, view_.is_sure(at) ? 12 : 5, binding)) return true;
            // "The main contract, for advice, is with X"
            if (reports_ && !tells && cue > 1 && is_be(view_.tokens[cue - 2].word) &&
                view_.stands_before(cue - 1, 16, binding))
                return true;
            // "with X (£500), and subject to references with Y (£700)"
            if (!tells && !lists_.empty() && view_.is_sure(at) && view_.sum_in_bracket(at + 1) &&
                view_.sum_in_bracket(lists_.front().front() + 1))
                return true;
        }
        // "appoint X", "appointment of X"
        if (cue > 0 && !view_.is_word(cue - 1, "with") &&
            view_.stands_close_before(cue, [](std::string_view word) { return appoints(word); })) {
            if (is_put_in_post(view_, at)) return false;
            const bool verb_is_plain =
                view_.stands_close_before(cue, [](std::string_view word) { return word == "commission"; });
            return !verb_is_plain || view_.is_word(at + 1, "to") || view_.is_sure(at);
        }
        // "buy n from X", "a grant was given by": money must be in the sentence
        if (!tells && cue > 0 && view_.is_word(cue - 1, "from") && view_.has_sum() && view_.is_sure(at) &&
            view_.stands_before(cue, 14, [](std::string_view word) { return buys(word); }) &&
            !is_given_by(view_.tokens, cue))
            return true;
        // "22 cars from X at £19,350 each"
        if (!tells && firmness_ == Firmness::decides && view_.is_sure(at) && !is_force(at) && has_price(view_, cue, at))
            return true;
        // "That 46 cars are bought from X"
        if (!tells && firmness_ == Firmness::decides && cue > 1 && view_.is_word(cue - 1, "from") &&
            view_.is_sure(at) && view_.tokens[cue - 2].kind == Token::Kind::word &&
            is_one_of(view_.tokens[cue - 2].word, {"bought", "purchased", "hired", "leased", "procured"}))
            return true;
        if (!tells && is_party_beside_office(view_, cue)) return true;
        if (!tells && firmness_ == Firmness::decides && names_contract_of(view_, at)) return true;
        // "to extend the contract held by X"
        if (!tells && firmness_ == Firmness::decides && cue > 1 && view_.is_word(cue - 1, "by") &&
            view_.is_word(cue - 2, "held") && view_.stands_before(cue - 2, 6, [](std::string_view word) {
                return is_one_of(word, {"extend", "extends", "extended", "extension", "renew", "vary"});
            }))
            return true;
        // "The contract for the centre is held by X"
        if (reports_ && !tells && cue > 1 && view_.is_word(cue - 1, "by") && view_.is_word(cue - 2, "held") &&
            speaks_of_contract(view_))
            return true;
        if (accepts_offer_of(view_, cue) || (!tells && supports_bid_of(view_, cue))) return true;
        if (!tells && firmness_ == Firmness::decides &&
            (is_bid_granted(view_, cue, at) || is_given_behind_clause(view_, cue, at) ||
             is_given_gift(view_, cue, at) || runs_what_is_paid(view_, cue)))
            return true;
        if (!tells && firmness_ == Firmness::decides && is_in_brackets_behind_role(view_, at)) return true;
        // "to match fund money raised by X"
        if (!tells && has_match_funding() && cue > 1 && view_.is_word(cue - 1, "by") &&
            view_.is_word(cue - 2, "raised"))
            return true;
        // "is done by X under a grant of £n"
        if (!tells && cue > 0 && (view_.is_word(cue - 1, "by") || view_.is_word(cue - 1, "through")) &&
            names_work_under_contract(at))
            return true;
        if (view_.is_word(at + 1, "to") && cue > 0 && view_.is_word(cue - 1, "allow") &&
            view_.is_word(at + 2, "continue"))
            return true;
        return is_recipient_as_subject(view_, at, {firmness_, reports_, tells});
    }

    /// "and end the grant to X"
    bool is_ended(std::size_t cue) const {
        return view_.stands_before(cue, 6, [](std::string_view word) {
            return is_one_of(word, {"end", "ends", "ending", "cease", "ceases", "terminate", "terminates", "withdraw",
                                    "withdraws", "stop", "stops", "terminating", "withdrawing"});
        });
    }

    bool has_client(std::size_t at) const {
        return view_.is_sure(at) && has_contract_with_client(view_.sentence, view_.tokens, view_.names, at);
    }

    bool has_match_funding() const {
        return view_.lower.find("match fund") != std::string::npos ||
               view_.lower.find("match-fund") != std::string::npos;
    }

    bool is_force(std::size_t at) const {
        const std::string name = lower_ascii(view_.name_of(at).name);
        return name.ends_with(" constabulary") || name.ends_with(" police");
    }

    /// "run by X", with a contract, a grant or a sum in the same sentence
    bool names_work_under_contract(std::size_t at) const {
        const bool works = view_.stands_before(at, 4, [](std::string_view word) {
            return is_one_of(word, {"delivered", "provided", "run", "done", "carried", "operated", "supplied",
                                    "managed", "evaluation", "evaluated"});
        });
        // "will be done by X for £3,100"
        if (works && firmness_ == Firmness::decides && view_.is_sure(at) && !is_force(at) &&
            (view_.is_word(at + 1, "for") || view_.is_word(at + 1, "at")))
            for (std::size_t next = at + 2; next < at + 7; ++next)
                if (view_.is_sum(next)) return true;
        // "vehicles operated by Midshire Constabulary": the force, and not who works for it
        return works && !is_force(at) && speaks_of_contract(view_);
    }

    /// Does another name of a list follow this one?
    bool goes_on_behind(std::size_t name) const {
        std::size_t next = view_.behind_own_sum(name + 1);
        if (next > name + 1) return true; // "A (£500), B (£750)": each has its own
        while (next < view_.tokens.size() &&
               (view_.tokens[next].word == "," || view_.is_word(next, "and") || view_.is_word(next, "the")))
            ++next;
        return next > name + 1 && next < view_.tokens.size() && view_.tokens[next].kind == Token::Kind::name;
    }

    /// "to A, B and C": the names that follow the first one in its list.
    void take_list(std::size_t at) {
        std::vector<std::size_t> list{at};
        std::size_t next = at + (view_.is_word(at + 1, "has") && view_.is_sum(at + 2) ? 2 : 1);
        while (next < view_.tokens.size()) {
            // "with A (£62,500), B (£18,000) and C"
            next = view_.behind_own_sum(next);
            std::size_t ahead = next;
            bool joined = false;
            bool by_comma = true;
            while (ahead < view_.tokens.size() &&
                   ((view_.tokens[ahead].kind == Token::Kind::mark && view_.tokens[ahead].word == ",") ||
                    view_.is_word(ahead, "and") || view_.is_word(ahead, "&") || view_.is_word(ahead, "the") ||
                    view_.is_word(ahead, "a'r") || view_.is_word(ahead, "with"))) {
                joined = true;
                by_comma = by_comma && view_.tokens[ahead].kind == Token::Kind::mark;
                ++ahead;
            }
            if (!joined || ahead >= view_.tokens.size() || view_.tokens[ahead].kind != Token::Kind::name) break;
            if (!may_be_provider(view_.name_of(ahead))) break;
            // "to the Gateway Club, Portsea, for": where it is
            if (by_comma && view_.is_sure(at) && !view_.is_sure(ahead) && !goes_on_behind(ahead)) break;
            // "to X, and Y agrees": a name that does something is not in the list
            if (ahead + 1 < view_.tokens.size() && view_.tokens[ahead + 1].kind == Token::Kind::word &&
                is_one_of(view_.tokens[ahead + 1].word,
                          {"has", "have", "is", "are", "was", "were", "will", "agreed", "agrees"}))
                break;
            list.push_back(ahead);
            next = ahead + 1;
        }
        for (std::size_t one : list) taken_.push_back(one);
        lists_.push_back(std::move(list));
    }

    SentenceView view_;
    MoneyDirection direction_;
    Firmness firmness_;
    bool reports_;
    std::vector<std::size_t> taken_;
    std::vector<std::vector<std::size_t>> lists_;
    SentenceReading reading_;
};

} // namespace

SentenceReading read_award_sentence(std::string_view sentence, Firmness firmness, const KnownOrganisations& known) {
    return Reader(sentence, firmness, known).run();
}

} // namespace part_one
