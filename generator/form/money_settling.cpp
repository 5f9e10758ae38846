#include "form/money_settling.h"

#include "form/list_of_value.h"
#include "form/requested_award.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace part_one {

namespace {

class Settling {
  public:
    Settling(MoneyFound found, const std::vector<OutlineLine>& lines, const std::vector<Labelled>& labels, Kind kind,
             const KnownOrganisations& known)
        : found_(std::move(found)), lines_(lines), labels_(labels), kind_(kind), known_(known) {}

    MoneyReading run(std::optional<Outcome> outcome) {
        settle_value(outcome);
        const bool names_nobody =
            outcome == Outcome::approved && found_.money.awards.empty() && found_.named.is_empty();
        const bool is_not_paid = found_.money.value && std::find(found_.not_paid.begin(), found_.not_paid.end(),
                                                                 *found_.money.value) != found_.not_paid.end();
        if (names_nobody && found_.money.value && !is_not_paid && kind_ == Kind::decision) {
            found_.money.awards = list_of_value(lines_, labels_, *found_.money.value, known_);
            if (found_.money.awards.empty())
                if (auto award = requested_award(lines_, *found_.money.value, known_))
                    found_.money.awards.push_back(std::move(*award));
        }
        if (outcome == Outcome::approved && kind_ == Kind::decision && found_.money.value) complete_list();
        settle_names(outcome);
        tell_of_not_paid(outcome);
        return std::move(found_.money);
    }

  private:
    /// Of a list whose sums come to the value only some items could be read by themselves: all of them are awards.
    void complete_list() {
        const std::vector<Award>& awards = found_.money.awards;
        if (awards.empty() || !found_.named.is_empty()) return;
        std::vector<Award> list = list_of_value(lines_, labels_, *found_.money.value, known_);
        const bool holds_all = std::all_of(awards.begin(), awards.end(), [&](const Award& award) {
            return std::any_of(list.begin(), list.end(), [&](const Award& other) {
                return other.amount == award.amount &&
                       organisation_key(other.provider) == organisation_key(award.provider);
            });
        });
        if (holds_all && list.size() > awards.size()) found_.money.awards = std::move(list);
    }

    /// The column whose sums come to what the decision names is the one that was decided.
    void settle_rivals() {
        for (const RivalSums& rival : found_.rivals) {
            std::optional<std::size_t> decided;
            std::size_t fitting = 0;
            for (std::size_t at = 0; at < rival.columns.size(); ++at) {
                Pence whole;
                bool is_full = !rival.columns[at].empty();
                for (const auto& sum : rival.columns[at]) {
                    is_full = is_full && sum.has_value();
                    whole = whole + sum.value_or(Pence{0});
                }
                const bool fits = is_full && names_sum(whole);
                if (!fits && !(at < rival.totals.size() && rival.totals[at] && names_sum(*rival.totals[at]))) continue;
                decided = at;
                ++fitting;
            }
            if (fitting != 1) continue;
            // The total of all years is not what was decided for one of them.
            const auto all_years = std::accumulate(
                rival.totals.begin(), rival.totals.end(), Pence{0},
                [](Pence sum, const std::optional<Pence>& total) { return sum + total.value_or(Pence{0}); });
            if (found_.sums.stated_total == all_years && *decided < rival.totals.size() && rival.totals[*decided])
                found_.sums.stated_total = rival.totals[*decided];
            for (std::size_t row = 0; row < rival.columns[*decided].size(); ++row)
                found_.money.awards[rival.first + row].amount = rival.columns[*decided][row];
        }
    }

    bool names_sum(Pence sum) const {
        const auto holds = [sum](const std::vector<Pence>& sums) {
            return std::find(sums.begin(), sums.end(), sum) != sums.end();
        };
        return found_.sums.stated_total == sum || holds(found_.sums.totals) || holds(found_.sums.plain) ||
               holds(found_.sums.about);
    }

    /// Awards of sentences count where neither a table nor a list of awards does.
    void settle_told() {
        const bool is_report = kind_ == Kind::panel_report; // which tells of many decisions
        if (!found_.money.awards.empty() && !is_report && found_.named.is_empty()) add_to_table();
        if ((!found_.money.awards.empty() && !is_report) || !found_.named.is_empty()) return;
        found_.told.join_initials(
            [this](const std::string& initials) { return name_in_full(lines_, initials, known_); });
        const bool is_told_by_any = std::any_of(found_.told.all().begin(), found_.told.all().end(),
                                                [](const ToldAward& told) { return told.is_strong; });
        NameList listed;
        for (const Award& award : found_.money.awards) listed.add(award.provider);
        for (const ToldAward& told : found_.told.all()) {
            if (listed.holds(told.award.provider)) continue;
            // What the summary tells of contracts is what stood before, where the decision itself says who is paid.
            if (is_told_by_any && !told.is_strong && !told.has_sum && !told.award.amount && !is_report) continue;
            // Who elsewhere pays or is only named is paid where the decision gives it a sum.
            const bool is_given_sum = told.award.amount && told.is_strong;
            // Paid in one sentence and refused in another: what the others add up to is not the whole.
            if (found_.refused.holds(told.award.provider) && is_given_sum) found_.is_incomplete = true;
            if (found_.refused.holds(told.award.provider) || is_never_paid(told.award.provider, is_given_sum)) continue;
            found_.money.awards.push_back({told.award.provider, told.award.amount, {}, {}, {}, told.line, {}});
        }
    }

    /// "Evaluation | £62,000" in a table of awards, and in the decision "£62,000 to X".
    void add_to_table() {
        for (const ToldAward& told : found_.told.all()) {
            const auto& unnamed = found_.sums_of_nobody;
            const bool is_row = told.is_strong && told.award.amount &&
                                std::find(unnamed.begin(), unnamed.end(), *told.award.amount) != unnamed.end();
            if (is_row)
                found_.money.awards.push_back({told.award.provider, told.award.amount, {}, {}, {}, told.line, {}});
        }
    }

    /// Do all awards stand in the recommendation or the decision itself?
    bool is_told_by_decision() const {
        return !found_.told.all().empty() && std::all_of(found_.told.all().begin(), found_.told.all().end(),
                                                         [](const ToldAward& told) { return told.is_strong; });
    }

    void settle_value(std::optional<Outcome> outcome) {
        settle_rivals();
        settle_told();
        Pence sum;
        bool all_told = !found_.money.awards.empty() && !found_.is_incomplete;
        for (const Award& award : found_.money.awards) {
            if (award.amount) {
                sum = sum + *award.amount;
            } else {
                all_told = false;
            }
        }
        // "approves expenditure of £835,000", and elsewhere a contract of £70,000: the awards are not all that was decided.
        for (const Pence spent : found_.spent_on_nobody)
            if (spent != sum && std::none_of(found_.money.awards.begin(), found_.money.awards.end(),
                                             [&](const Award& award) { return award.amount == spent; }))
                all_told = false;
        if (found_.sums.stated_total && all_told && sum != *found_.sums.stated_total)
            found_.money.findings.push_back({Severity::warning, "form/sums-do-not-add-up", found_.sums.total_line,
                                             "the sums listed add to " + format_pounds(sum) +
                                                 ", the form states a total of " +
                                                 format_pounds(*found_.sums.stated_total) +
                                                 "; the stated total is shown, correct the form if it is wrong"});
        if (kind_ == Kind::panel_report) return;
        if (!found_.money.awards.empty()) {
            found_.sums.are_all_awards_told = all_told;
            found_.sums.are_awards_decided = is_told_by_decision();
            found_.sums.awards_line = found_.money.awards.front().line;
            if (all_told) found_.sums.of_awards = sum;
        }
        found_.sums.has_awards = !found_.money.awards.empty();
        found_.sums.names_provider = !found_.named.is_empty();
        found_.sums.anywhere = found_.money.amounts;
        found_.sums.is_total_of_one_award =
            found_.money.awards.size() > 1 && found_.sums.totals.size() == 1 &&
            std::any_of(found_.money.awards.begin(), found_.money.awards.end(),
                        [&](const Award& award) { return award.amount == found_.sums.totals[0]; });
        const auto& awards = found_.money.awards;
        found_.sums.are_all_of_awards =
            !found_.sums.plain.empty() &&
            std::all_of(found_.sums.plain.begin(), found_.sums.plain.end(), [&](Pence plain) {
                return std::any_of(awards.begin(), awards.end(),
                                   [plain](const Award& award) { return award.amount == plain; });
            });
        found_.sums.is_one_of_awards =
            awards.size() > 1 && found_.sums.plain.size() == 1 &&
            std::any_of(awards.begin(), awards.end(), [](const Award& award) { return !award.amount; }) &&
            std::any_of(awards.begin(), awards.end(),
                        [&](const Award& award) { return award.amount == found_.sums.plain[0]; });
        DecidedValue decided = settle_value_of(found_.sums, outcome);
        found_.money.value = decided.value;
        found_.money.value_from = decided.from;
        for (Finding& finding : decided.findings) found_.money.findings.push_back(std::move(finding));
    }

    void settle_names(std::optional<Outcome> outcome) {
        found_.money.funders = found_.funders.names();
        if (outcome == Outcome::rejected) {
            found_.money.awards.clear();
            return; // the refused are named nowhere as providers
        }
        if (!found_.named.is_empty()) {
            found_.money.providers = found_.named.names();
        } else {
            NameList awarded;
            for (const Award& award : found_.money.awards) awarded.add(award.provider);
            found_.money.providers = awarded.names();
        }
        // Who pays is not paid, unless a label says so.
        if (!found_.named.is_empty()) return;
        std::set<std::string_view> given_sums;
        for (const Award& award : found_.money.awards)
            if (award.amount) given_sums.insert(award.provider);
        std::erase_if(found_.money.providers,
                      [&](const std::string& name) { return is_never_paid(name, given_sums.contains(name)); });
    }

    void tell_of_not_paid(std::optional<Outcome> outcome) {
        const bool has_award = !found_.money.awards.empty() || !found_.money.providers.empty();
        if (found_.not_paid.empty() || has_award || found_.money.value || kind_ != Kind::decision ||
            outcome == Outcome::rejected)
            return;
        found_.money.findings.push_back(
            {Severity::warning, "form/sum-not-paid-out", found_.not_paid_line,
             "this line names a sum beside '" + std::string(found_.not_paid_verb) +
                 "', so it was not taken for an award; name providers and funding in the front matter if it is one"});
    }

    bool is_never_paid(const std::string& name, bool is_given_sum) const {
        const KnownOrganisation* organisation = known_.find(name);
        return organisation && !is_given_sum && (organisation->kind == "funder" || organisation->kind == "body");
    }

    MoneyFound found_;
    const std::vector<OutlineLine>& lines_;
    const std::vector<Labelled>& labels_;
    Kind kind_;
    const KnownOrganisations& known_;
};

} // namespace

MoneyReading settle_money(MoneyFound found, const std::vector<OutlineLine>& lines, const std::vector<Labelled>& labels,
                          Kind kind, std::optional<Outcome> outcome, const KnownOrganisations& known) {
    return Settling(std::move(found), lines, labels, kind, known).run(outcome);
}

} // namespace part_one
