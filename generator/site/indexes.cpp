#include "site/indexes.h"

#include "adapters/unicode.h"
#include "site/addresses.h"

#include <algorithm>
#include <numeric>

namespace part_one {

const std::vector<Index>& indexes() {
    static const std::vector<Index> list = {
        {"decisions", "every decision, and those of each office", plan_decisions, true},
        {"panel-reports", "every report to a panel, and those of each office", plan_panel_reports, true},
        {"years", "what was decided in each year", plan_years, true},
        {"providers", "who was awarded money or is named, A to Z", plan_providers, true},
        {"funding", "decisions by the size of the sum decided, and by who pays", plan_funding, true},
        {"funders", "who pays", plan_funders, false},
        {"offices", "each office with what it decided", plan_offices, true},
        {"outcomes", "what was approved, rejected, noted …", plan_outcomes, true},
        {"panel", "what was decided in each quarter, for the panel", plan_panel, true},
        {"topics", "decisions by the topics that offices give them", plan_topics, true},
    };
    return list;
}

std::vector<Step> steps_below(std::string_view index) {
    return {{Phrase{std::string(index) + ".title", {}}, Addresses::index(index)}};
}

std::vector<std::size_t> order_of(const std::vector<PublicText>& names, std::string_view language) {
    std::vector<std::pair<std::string, std::size_t>> keys;
    keys.reserve(names.size());
    for (std::size_t at = 0; at < names.size(); ++at) keys.emplace_back(collation_key(names[at].get(), language), at);
    std::sort(keys.begin(), keys.end());
    std::vector<std::size_t> order;
    order.reserve(keys.size());
    for (const auto& [key, at] : keys) order.push_back(at);
    return order;
}

ListPage list_of(const Register& reg, std::string_view index, Address address, Label title,
                 std::vector<std::size_t> records) {
    ListPage page{.address = std::move(address),
                  .index = index,
                  .title = std::move(title),
                  .steps = {},
                  .facts = {},
                  .tables = {},
                  .lists = {},
                  .totals = totals_of(reg, records),
                  .paging = {},
                  .shows_total = true};
    page.lists.push_back({std::nullopt, std::move(records)});
    return page;
}

std::vector<std::optional<Pence>> awarded_to_each(const Register& reg) {
    std::vector<std::optional<Pence>> awarded(reg.organisations.size());
    for (const Record& record : reg.records)
        for (const ProviderShare& share : record.providers)
            if (share.amount && !is_not_counted(record.form))
                awarded[share.organisation] = awarded[share.organisation].value_or(Pence{}) + *share.amount;
    return awarded;
}

OverviewRow line_of(Label name, std::optional<Address> address, const Totals& totals) {
    const bool is_silent = totals.with_value > 0 || totals.not_counted == 0;
    return {std::move(name), std::move(address), totals.records,
            sum_of(totals),  std::nullopt,       is_silent ? "sum.none" : "sum.not_counted"};
}

void tidy(std::vector<std::size_t>& records) {
    std::sort(records.begin(), records.end());
    records.erase(std::unique(records.begin(), records.end()), records.end());
}

std::optional<Pence> sum_of(const Totals& totals) {
    if (totals.with_value == 0) return std::nullopt;
    return totals.decided;
}

std::vector<std::size_t> records_of(const Register& reg, Kind kind) {
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < reg.records.size(); ++at)
        if (reg.records[at].form.kind == kind) found.push_back(at);
    return found;
}

std::vector<std::size_t> all_records(const Register& reg) {
    std::vector<std::size_t> all(reg.records.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return all;
}

} // namespace part_one
