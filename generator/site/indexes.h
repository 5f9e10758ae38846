// The indexes of the register: by kind, year, provider, sum, funder, office, outcome, quarter and topic.
//
// Each is one file under site/indexes/ and one line in the list of indexes.cpp; the line's name is the first part of
// its addresses and the prefix of its words in strings/<language>.toml ("years.title", "years.about").
#pragma once

#include "register/register.h"
#include "site/plan.h"

#include <string_view>
#include <vector>

namespace part_one {

struct IndexPages {
    std::vector<OverviewPage> overviews;
    std::vector<ListPage> lists; // whole: long ones are spread over pages later
};

struct Index {
    std::string_view name;
    std::string_view shows;
    IndexPages (*plan)(const Register&, std::string_view language);
    bool in_navigation;
};

const std::vector<Index>& indexes();

IndexPages plan_decisions(const Register& reg, std::string_view language);
IndexPages plan_panel_reports(const Register& reg, std::string_view language);
IndexPages plan_years(const Register& reg, std::string_view language);
IndexPages plan_providers(const Register& reg, std::string_view language);
IndexPages plan_funding(const Register& reg, std::string_view language);
IndexPages plan_funders(const Register& reg, std::string_view language);
IndexPages plan_offices(const Register& reg, std::string_view language);
IndexPages plan_outcomes(const Register& reg, std::string_view language);
IndexPages plan_panel(const Register& reg, std::string_view language);
IndexPages plan_topics(const Register& reg, std::string_view language);

/// The way to a page inside an index: one step, the index itself.
std::vector<Step> steps_below(std::string_view index);
/// Indexes into `names` as a person of that language would sort them.
std::vector<std::size_t> order_of(const std::vector<PublicText>& names, std::string_view language);
/// One list with all of `records`, its totals counted.
ListPage list_of(const Register& reg, std::string_view index, Address address, Label title,
                 std::vector<std::size_t> records);
/// What an organisation was awarded under its own name: nothing where no record states a sum of its own.
std::vector<std::optional<Pence>> awarded_to_each(const Register& reg);
std::vector<std::size_t> all_records(const Register& reg);
std::vector<std::size_t> records_of(const Register& reg, Kind kind);
/// What a list comes to: nothing where no record in it states a sum.
std::optional<Pence> sum_of(const Totals& totals);
/// A line for a list: how many records, and what they come to or why that is not known.
OverviewRow line_of(Label name, std::optional<Address> address, const Totals& totals);
/// Sorted, each once.
void tidy(std::vector<std::size_t>& records);
/// The page of a financial year, by the year in which it begins: "/years/2016-17/".
Address financial_year_address(int begins);
Phrase financial_year_name(int begins);
/// Who pays for these records, which are sorted: a line for each funder and the sums it pays alone; those that several pay
/// together have a line of their own, so that every sum is counted once. Without lines where no funder is known.
OverviewGroup funder_group(const Register& reg, const std::vector<std::size_t>& records, std::string_view language);

} // namespace part_one
