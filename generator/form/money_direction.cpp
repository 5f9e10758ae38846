#include "form/money_direction.h"

#include "basics/needles.h"
#include "basics/text.h"
#include "form/award_cues.h"
#include "form/money_verbs.h"

#include <algorithm>

namespace part_one {

namespace {

/// Most sentences hold no such verb: they are not looked at word by word.
constexpr Needles stems{
    "accept|receiv|receipt|bid|appl|sell|sold|sale|dispos|auction|let |lets |letting|leas|rent|licen|"
    "tenanc|easement|reduc|cut|decreas|lower|trim|recover|reclaim|recoup|claw|borrow|loan|write|"
    "writing|written|write-off|fine|charge|invoice|deduct|withh|withdr|rescind|revoke|cancel|return|repay|forgive|"
    "waive|secure|claim|draw|bill|"
    "hand back|pay back|reserve|balances|transfer|pay the commissioner|pays the commissioner|pay to the|pays to "
    "the|pay the p|pays the p|pay us|pays us|derbyn|gwerthu|benthyc"};

constexpr std::size_t longest_subject = 60; // words

} // namespace

MoneyDirection::MoneyDirection(std::string_view sentence) {
    lower_ = lower_ascii(sentence);
    if (!stems.any_in(lower_)) return;
    const SentenceWords words(sentence, lower_);
    bool has_paid = false; // a verb that pays, or a noun of what is bought, stands before
    for (std::size_t at = 0; at < words.size(); ++at) {
        // "£5,000 be recovered from X": what stands before it too
        if (const auto passive = passive_turn(words, at)) {
            std::size_t start = at;
            const std::size_t last = turns_.empty() ? 0 : turns_.back().from + 1;
            while (start > 0 && at - start < longest_subject && words.at(start - 1) >= last &&
                   !words.is(start - 1, "that") && !(words.is_mark(start - 1) && !turns_.empty()) &&
                   !(words.is(start - 1, "and") && !turns_.empty()))
                --start;
            // "to award £5,000 to X so crime is reduced": no clause of its own begins between
            const bool is_own = turns_.empty() || (start > 0 && words.at(start - 1) >= last);
            if (is_own || passive->empty()) turns_.push_back({words.at(start), *passive});
            has_paid = has_paid || passive->empty();
            continue;
        }
        if (pays_at(words, at)) {
            turns_.push_back({words.at(at) + 1, {}});
            has_paid = true;
            continue;
        }
        const std::string_view verb = verb_of_taking(words, at);
        // "a contract to dispose of waste", "award X £n to sell bicycles": what is paid for
        if (!verb.empty() && (!has_paid || begins_clause(words, at))) turns_.push_back({words.at(at) + 1, verb});
        has_paid = has_paid || (verb.empty() && names_purchase(words, at));
    }
}

std::string_view MoneyDirection::verb_at(std::size_t at) const {
    const auto behind = std::upper_bound(turns_.begin(), turns_.end(), at,
                                         [](std::size_t place, const Turn& turn) { return place < turn.from; });
    return behind == turns_.begin() ? std::string_view() : (behind - 1)->verb;
}

bool MoneyDirection::takes_in() const {
    return std::any_of(turns_.begin(), turns_.end(), [](const Turn& turn) { return !turn.verb.empty(); });
}

bool MoneyDirection::pays() const {
    return std::any_of(turns_.begin(), turns_.end(), [](const Turn& turn) { return turn.verb.empty(); });
}

bool MoneyDirection::is_giver(std::size_t at) const {
    if (!is_one_of(verb_at(at), {"accept", "receive"})) return false;
    const std::string_view before = trimmed(std::string_view(lower_).substr(0, at));
    return before.ends_with(" from") || before.ends_with(" from the") || before.ends_with(" gan");
}

} // namespace part_one
