// Words round sums and names: which sum is the whole, where a name ends.
#include "form/amounts.h"
#include "form/decided_value.h"
#include "form/known_organisations.h"
#include "form/option_words.h"
#include "form/proper_names.h"
#include "form/sum_kind.h"
#include "form/written_number.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace part_one;

namespace {

std::vector<SumKind> kinds_in(std::string_view folded) {
    std::vector<SumKind> kinds;
    for (const WrittenAmount& sum : find_amounts(folded)) kinds.push_back(kind_of_sum(folded, sum.at, sum.length));
    return kinds;
}

std::string first_name_in(std::string_view sentence) {
    const auto names = proper_names(sentence, KnownOrganisations{});
    return names.empty() ? std::string() : names.front().name;
}

constexpr Pence pounds(int sum) { return Pence{sum * 100}; }

} // namespace

TEST_CASE("a word that calls a sum the total says it of the next sum alone", "[form]") {
    using enum SumKind;
    CHECK(kinds_in("awards, totalling £45,100 (£24,500 from the council)") == std::vector{total, plain});
    CHECK(kinds_in("a total of £500") == std::vector{total});
}

TEST_CASE("an instalment is not the whole and the remaining sum is another's", "[form]") {
    using enum SumKind;
    CHECK(kinds_in("£60,000, paid in quarters of £15,000") == std::vector{plain, per_unit});
    CHECK(kinds_in("£500 in two payments of £250") == std::vector{plain, per_unit});
    CHECK(kinds_in("£120,000, if the council meets the remaining £95,000") == std::vector{plain, context});
}

TEST_CASE("a unit behind a sum is a word of its own", "[form]") {
    using enum SumKind;
    CHECK(kinds_in("£500 each") == std::vector{per_unit});
    CHECK(kinds_in("£240,000 to reach further foundation") == std::vector{plain});
    CHECK(kinds_in("£500 to the outreach service") == std::vector{plain});
}

TEST_CASE("a sum that is all others of the decision together is the sum decided", "[form]") {
    SumsOfDecision sums;
    sums.plain = {pounds(9), pounds(4), pounds(5)};
    CHECK(settle_value_of(sums, Outcome::approved).value == pounds(9));
    sums.plain = {pounds(9), pounds(4), pounds(6)};
    CHECK_FALSE(settle_value_of(sums, Outcome::approved).value);
}

TEST_CASE("sums of the decision that the form adds up elsewhere are the sum decided", "[form]") {
    SumsOfDecision sums;
    sums.plain = {pounds(4), pounds(5)};
    CHECK_FALSE(settle_value_of(sums, Outcome::approved).value);
    sums.anywhere = {pounds(4), pounds(5), pounds(9)};
    CHECK(settle_value_of(sums, Outcome::approved).value == pounds(9));
}

TEST_CASE("the total of one award among several is not the sum decided", "[form]") {
    SumsOfDecision sums;
    sums.totals = {pounds(60)};
    sums.has_awards = true;
    sums.are_all_awards_told = true;
    sums.of_awards = pounds(90);
    CHECK(settle_value_of(sums, Outcome::approved).value == pounds(60));
    sums.is_total_of_one_award = true;
    CHECK(settle_value_of(sums, Outcome::approved).value == pounds(90));
}

TEST_CASE("a name ends where what it does or is paid for begins", "[form]") {
    CHECK(first_name_in("£500 to Broads Refuge and Outreach for a year") == "Broads Refuge and Outreach");
    CHECK(first_name_in("£500 to Aurelia New Dawn for the Stalking Clinic") == "Aurelia New Dawn");
    CHECK(first_name_in("£500 to Onward Trust's Sightline project") == "Onward Trust");
    CHECK(first_name_in("a contract with Victims First Ltd") == "Victims First Ltd");
}

TEST_CASE("to decide to give is to approve", "[form]") {
    CHECK(read_option("The Commissioner has decided to give £10 to each").outcome() == Outcome::approved);
    CHECK_FALSE(read_option("The Commissioner has decided to wait").outcome());
}

TEST_CASE("a year and a number are one number where nothing else stands", "[form]") {
    CHECK(clean_number("2021 018") == "2021 018");
    CHECK(clean_number("2021 Lamps") == "2021");
}
