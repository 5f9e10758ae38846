#include "form/award_sums.h"

#include "form/recipient_cues.h"
#include "form/sum_kind.h"

#include <algorithm>

namespace part_one {

namespace {

class Assigning {
  public:
    Assigning(const SentenceView& view, const std::vector<std::vector<std::size_t>>& lists)
        : view_(view), lists_(lists) {}

    void run(SentenceReading& reading) const {
        for (const std::vector<std::size_t>& list : lists_) {
            std::optional<Pence> each;
            for (std::size_t at = 0; at < view_.tokens.size(); ++at) {
                if (view_.tokens[at].kind != Token::Kind::sum) continue;
                const std::size_t front = list.front();
                const bool before_each_of =
                    front > 1 && at < front && front - at <= 4 &&
                    view_.stands_before(front, 3, [](std::string_view word) { return word == "each"; });
                const bool of_list = at < front && front > 0 && view_.is_sum_to_each(at) &&
                                     view_.leads_in_list(view_.is_word(front - 1, "the") ? front - 1 : front);
                if ((is_followed_by_each(at) && (at < front || at <= list.back() + 1)) || before_each_of || of_list)
                    each = view_.sums[view_.tokens[at].index].sum;
            }
            for (std::size_t one : list) {
                SentenceAward award{view_.name_of(one).name, each};
                if (!award.amount) award.amount = own_sum(one, list);
                reading.awards.push_back(std::move(award));
            }
            if (list.size() > 1 && !each && lists_.size() == 1) reading.shared = only_sum();
        }
        assign_respectively(reading);
        if (lists_.size() > 1) assign_in_turn(reading);
        if (lists_.size() > 1) assign_last(reading);
    }

  private:
    /// "to A, B and C, of £2,400, £3,150 and £1,875 respectively"
    void assign_respectively(SentenceReading& reading) const {
        if (lists_.size() != 1 || lists_[0].size() != view_.sums.size() || view_.sums.size() < 2 ||
            reading.awards.size() != view_.sums.size() || view_.lower.find("respectively") == std::string::npos)
            return;
        for (std::size_t one = 0; one < view_.sums.size(); ++one) reading.awards[one].amount = view_.sums[one].sum;
        reading.shared.reset();
    }

    /// "the quotation of X for this at £500 and of Y for that at £700": a name and its sum in turn.
    void assign_in_turn(SentenceReading& reading) const {
        std::vector<std::size_t> turns; // the sum of each name
        std::size_t next = 0;
        bool awaits_sum = false;
        for (std::size_t at = 0; at < view_.tokens.size(); ++at) {
            if (next < lists_.size() && lists_[next].front() == at) {
                if (awaits_sum || lists_[next].size() != 1) return;
                awaits_sum = true;
                ++next;
            } else if (view_.tokens[at].kind == Token::Kind::sum) {
                if (!awaits_sum) continue;
                turns.push_back(at);
                awaits_sum = false;
            }
        }
        if (turns.size() != lists_.size() || reading.awards.size() != lists_.size() ||
            view_.sums.size() > lists_.size() + 1)
            return;
        for (std::size_t one = 0; one < turns.size(); ++one) {
            const std::size_t sum = view_.tokens[turns[one]].index;
            const SumKind kind = kind_of(sum);
            const bool is_price_of_it = kind == SumKind::plain || is_price(view_.lower, view_.sums[sum].at);
            if (!reading.awards[one].amount && is_price_of_it) reading.awards[one].amount = view_.sums[sum].sum;
        }
    }

    /// "extend the contract with X at £71,400, and release £9,600 to Y": the one sum that is nobody's yet, right behind the one
    /// name that has none.
    void assign_last(SentenceReading& reading) const {
        if (reading.awards.size() != lists_.size()) return;
        std::optional<std::size_t> open;
        for (std::size_t one = 0; one < reading.awards.size(); ++one) {
            if (reading.awards[one].amount) continue;
            if (open) return;
            open = one;
        }
        if (!open || lists_[*open].size() != 1) return;
        std::optional<Pence> left;
        for (std::size_t at = lists_[*open].front() + 1; at < view_.tokens.size(); ++at) {
            if (*open + 1 < lists_.size() && at >= lists_[*open + 1].front()) break;
            if (view_.tokens[at].kind != Token::Kind::sum) continue;
            const std::size_t sum = view_.tokens[at].index;
            const auto amount = view_.sums[sum].sum;
            const bool is_taken = std::any_of(reading.awards.begin(), reading.awards.end(),
                                              [&](const SentenceAward& award) { return award.amount == amount; });
            if (is_taken) continue;
            const SumKind kind = kind_of(sum);
            if (left || (kind != SumKind::plain && !is_price(view_.lower, view_.sums[sum].at))) return;
            left = amount;
        }
        reading.awards[*open].amount = left;
    }

    SumKind kind_of(std::size_t sum) const {
        return kind_of_sum(view_.lower, view_.sums[sum].at, view_.sums[sum].length);
    }

    bool is_followed_by_each(std::size_t token) const {
        return view_.is_word(token + 1, "each") || view_.is_word(token + 1, "apiece");
    }

    std::optional<Pence> own_sum(std::size_t at, const std::vector<std::size_t>& list) const {
        if (list.size() == 1 && lists_.size() == 1)
            if (const auto sum = sum_of_years(view_.lower, view_.sums, view_.name_of(at).at, view_.name_of(at).end))
                return sum;
        // "X received £22,000 to run the scheme, and gave out £88,000"
        for (std::string_view verb : {"received", "receives", "gets", "has"})
            if (view_.is_word(at + 1, verb) && view_.is_sum(at + 2)) return whole(at + 2);
        // "X (£1,140 a bin, £4,560)"
        if (const auto bracket = view_.sum_in_bracket(at + 1))
            if (const auto sum = whole(bracket->sum)) return sum;
        // "X £n", "X: £n", "X (£n)", "X – £n"
        for (std::size_t next = at + 1; next < view_.tokens.size() && next <= at + 2; ++next) {
            if (view_.tokens[next].kind == Token::Kind::sum) {
                const auto sum = whole(next);
                // "from X at £17,912 each, £214,944 in all"
                if (!sum && list.size() == 1 && lists_.size() == 1) break;
                return sum;
            }
            const bool passes = (view_.tokens[next].kind == Token::Kind::mark && view_.tokens[next].word != "," &&
                                 view_.tokens[next].word != ";") ||
                                view_.is_word(next, "-") || view_.is_word(next, "–") || view_.is_word(next, "of") ||
                                view_.is_word(next, "for") || view_.is_word(next, "at");
            if (!passes) break;
        }
        // "from X, the cheapest of three, for £86,940"
        if (const auto behind = sum_behind_comma(at)) return whole(*behind);
        // "£n to X"
        if (list.front() == at) {
            std::size_t back = at;
            while (back > 0 &&
                   (view_.is_word(back - 1, "the") || view_.is_word(back - 1, "to") || view_.is_word(back - 1, "i")))
                --back;
            // "that £410,000 be passed to X"
            const std::size_t verb = back;
            while (back > 0 && back < at && view_.tokens[back - 1].kind == Token::Kind::word &&
                   is_passed(view_.tokens[back - 1].word))
                --back;
            if (back < verb && !(back > 0 && view_.tokens[back - 1].kind == Token::Kind::sum)) back = verb;
            // "the agent's fee of 1% (£3,281) to X"
            if (back > 2 && back < at && view_.is_mark(back - 1, ")") && view_.is_sum(back - 2) &&
                view_.is_mark(back - 3, "("))
                --back;
            if (back > 0 && back < at && view_.tokens[back - 1].kind == Token::Kind::sum)
                if (const auto sum = whole(back - 1)) return sum;
        }
        return list.size() == 1 && lists_.size() == 1 ? only_sum() : std::nullopt;
    }

    /// The sum behind words between two commas that tell something of the name.
    std::optional<std::size_t> sum_behind_comma(std::size_t name) const {
        if (!view_.is_mark(name + 1, ",")) return std::nullopt;
        for (std::size_t at = name + 2; at < view_.tokens.size() && at < name + 10; ++at) {
            if (view_.is_name(at) || view_.is_sum(at)) return std::nullopt;
            if (!view_.is_mark(at, ",")) continue;
            const bool leads = view_.is_word(at + 1, "for") || view_.is_word(at + 1, "at");
            return at > name + 2 && leads && view_.is_sum(at + 2) ? std::optional(at + 2) : std::nullopt;
        }
        return std::nullopt;
    }

    static bool is_passed(std::string_view word) {
        return is_be(word) || is_passive_of_giving(word) ||
               is_one_of(word,
                         {"went", "goes", "passed", "transferred", "provided", "released", "will", "should", "to"});
    }

    /// The sum of this token, if it is not one of a year or a limit.
    std::optional<Pence> whole(std::size_t token) const {
        const std::size_t sum = view_.tokens[token].index;
        return kind_of(sum) == SumKind::per_unit ? std::nullopt : view_.sums[sum].sum;
    }

    /// The one sum of the sentence that can be the whole: the total, else the only one that is not per year or each.
    std::optional<Pence> only_sum() const {
        std::vector<Pence> totals, plain;
        const auto keep = [](std::vector<Pence>& into, Pence sum) {
            if (std::find(into.begin(), into.end(), sum) == into.end()) into.push_back(sum);
        };
        for (std::size_t at = 0; at < view_.sums.size(); ++at) {
            if (!view_.sums[at].sum) return std::nullopt;
            const SumKind kind = kind_of(at);
            if (kind == SumKind::total) keep(totals, *view_.sums[at].sum);
            if (kind == SumKind::plain || (kind == SumKind::context && is_price(view_.lower, view_.sums[at].at)))
                keep(plain, *view_.sums[at].sum);
        }
        if (totals.size() == 1) return totals[0];
        return totals.empty() && plain.size() == 1 ? std::optional(plain[0]) : std::nullopt;
    }

    const SentenceView& view_;
    const std::vector<std::vector<std::size_t>>& lists_;
};

} // namespace

void assign_sums(const SentenceView& view, const std::vector<std::vector<std::size_t>>& lists,
                 SentenceReading& reading) {
    Assigning(view, lists).run(reading);
}

} // namespace part_one
