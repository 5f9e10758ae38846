// Who was awarded what, and which awards are grants to others.
#include "register/grants.h"
#include "render_sample.h"

#include <catch2/catch.hpp>

using namespace part_one;

namespace {

Register with_title(PublicText title, Outcome outcome = Outcome::approved) {
    Register reg = sample_register();
    reg.records.resize(1);
    Record& record = reg.records[0];
    record.form.title = std::move(title);
    record.form.status = outcome;
    record.form.body = {};
    record.providers = {{2, Pence{9800000}}};
    return reg;
}

std::string verdict_on(const Register& reg) {
    const Grants grants = grants_of(reg, award_lines(reg));
    if (grants.grants.size() == 1 && grants.left_out.empty()) return "grant";
    return grants.left_out.size() == 1 ? std::string(name_of(grants.left_out[0].reason)) : "several";
}

} // namespace

TEST_CASE("every provider has a line though no sum is its own and no report to a panel has one", "[register]") {
    Register reg = sample_register();
    reg.records[3].providers = {{0, Pence{100}}};
    const std::vector<AwardLine> lines = award_lines(reg);
    REQUIRE(lines.size() == 3);
    CHECK(id_of(reg, lines[0]) == "decision/northmoor/014-2026/1");
    CHECK(id_of(reg, lines[1]) == "decision/northmoor/014-2026/2");
    CHECK(lines[0].amount == Pence{9800000});
    CHECK(lines[1].organisation == std::size_t{0});
    CHECK_FALSE(lines[2].amount);
}

TEST_CASE("awards of a form come first and a provider with one has no second line", "[register]") {
    Register reg = sample_register();
    reg.records[0].form.awards = {{own_word("Restorative Steps"), Pence{9800000}, own_word("north"), {}, {}, {}},
                                  {own_word("Somebody else"), Pence{100}, {}, {}, {}, {}}};
    const std::vector<AwardLine> lines = award_lines(reg);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].organisation == std::size_t{2});
    CHECK(lines[0].award == std::size_t{0});
    CHECK_FALSE(lines[1].organisation);
    CHECK(lines[2].organisation == std::size_t{0});
    CHECK_FALSE(lines[2].award);
}

TEST_CASE("the only award of a decision that states one sum is that sum", "[register]") {
    Register reg = with_title(own_word("A grant for lamps"));
    reg.records[0].providers = {{2, std::nullopt}};
    CHECK(award_lines(reg)[0].amount == Pence{12300000});
    reg.records[0].providers.push_back({0, std::nullopt});
    CHECK_FALSE(award_lines(reg)[0].amount);
}

TEST_CASE("what a decision calls a grant is one", "[register]") {
    CHECK(verdict_on(with_title(own_word("Community grant for young people"))) == "grant");
    CHECK(verdict_on(with_title(own_word("Small Grants scheme, round two"))) == "grant");
    CHECK(verdict_on(with_title(own_word("Grantiau bach 2021"))) == "grant");
    CHECK(verdict_on(with_title(own_word("Youth outreach in three towns"))) == "not-called-a-grant");
}

TEST_CASE("a grant that came in makes no grant of what it pays for", "[register]") {
    CHECK(verdict_on(with_title(own_word("Services paid from the Home Office grant"))) == "not-called-a-grant");
    CHECK(verdict_on(with_title(own_word("Use of the grant from the Ministry of Justice"))) == "not-called-a-grant");
}

TEST_CASE("a decision that speaks of a contract or purchase is no grant whatever else it says", "[register]") {
    CHECK(verdict_on(with_title(own_word("Grant agreement and contract for victims' services"))) == "contract");
    CHECK(verdict_on(with_title(own_word("Procurement of radios with a grant"))) == "contract");
    CHECK(verdict_on(with_title(own_word("Contract for cleaning"))) == "contract");
}

TEST_CASE("nothing that was refused or left open or taken over is a grant", "[register]") {
    const PublicText title = own_word("Grant for lamps");
    CHECK(verdict_on(with_title(title, Outcome::rejected)) == "not-approved");
    CHECK(verdict_on(with_title(title, Outcome::noted)) == "not-approved");
    CHECK(verdict_on(with_title(title, Outcome::superseded)) == "superseded");
    CHECK(verdict_on(with_title(title, Outcome::withdrawn)) == "superseded");
    Register silent = with_title(title);
    silent.records[0].form.status.reset();
    CHECK(verdict_on(silent) == "not-approved");
}

TEST_CASE("a grant has a sum and a day and somebody else who gets it", "[register]") {
    const PublicText title = own_word("Grant for lamps");
    Register reg = with_title(title);
    reg.records[0].form.value.reset();
    reg.records[0].providers[0].amount.reset();
    CHECK(verdict_on(reg) == "no-sum");
    reg = with_title(title);
    reg.records[0].form.date.reset();
    CHECK(verdict_on(reg) == "no-date");
    reg = with_title(title);
    reg.organisations[2].name = own_word("Northmoor");
    CHECK(verdict_on(reg) == "own-office");
    reg = with_title(title);
    reg.records[0].providers.clear();
    reg.records[0].form.awards = {{own_word("Nobody known"), Pence{100}, {}, {}, {}, {}}};
    CHECK(verdict_on(reg) == "no-recipient");
}

TEST_CASE("a person is not named as the recipient of a grant and a body with a person's name is", "[register]") {
    Register reg = with_title(own_word("Grant for lamps"));
    reg.organisations[2].name = own_word("David Jones");
    CHECK(verdict_on(reg) == "a-person");
    reg.organisations[2].name = own_word("Mr D Jones");
    CHECK(verdict_on(reg) == "a-person");
    reg.organisations[2].name = own_word("David Jones Trust");
    CHECK(verdict_on(reg) == "grant");
    reg.organisations[2].name = own_word("David Jones");
    reg.organisations[2].charity_number = own_word("1021586");
    CHECK(verdict_on(reg) == "grant");
}

TEST_CASE("every reason has a name of its own", "[register]") {
    std::vector<std::string_view> names;
    for (const NoGrant reason : reasons_for_no_grant()) names.push_back(name_of(reason));
    CHECK(names.size() == 9);
    std::sort(names.begin(), names.end());
    CHECK(std::unique(names.begin(), names.end()) == names.end());
}
