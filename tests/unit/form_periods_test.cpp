// From when until when an award runs: only days that a sentence about it writes in whole.
#include "form/award_periods.h"

#include <catch2/catch.hpp>

using part_one::Date;
using part_one::Period;
using part_one::period_in;
using namespace std::chrono_literals;

namespace {

Date day(int year, unsigned month, unsigned day) {
    return Date{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

} // namespace

TEST_CASE("a range of two whole days is a period", "[form]") {
    for (const char* sentence :
         {"The contract runs from 1 April 2017 to 31 March 2019.",
          "To award a grant between 1st April 2017 and 31st March 2019.",
          "The service is provided for the period 01/04/2017 – 31/03/2019.",
          "The agreement, commencing on 1 April 2017 and ending on 31 March 2019, is renewed."}) {
        INFO(sentence);
        const auto period = period_in(sentence);
        REQUIRE(period);
        CHECK(period->start == day(2017, 4, 1));
        CHECK(period->end == day(2019, 3, 31));
        CHECK(period->extension.empty());
    }
}

TEST_CASE("an end or a beginning may stand alone", "[form]") {
    CHECK(period_in("Funding is secured until 31 March 2019.")->end == day(2019, 3, 31));
    CHECK_FALSE(period_in("Funding is secured until 31 March 2019.")->start);
    CHECK(period_in("The contract commenced on 1 April 2017.")->start == day(2017, 4, 1));
}

TEST_CASE("options to extend are kept in the words of the form", "[form]") {
    const auto period =
        period_in("The contract runs from 1 April 2017 to 31 March 2020 with an option to extend by one "
                  "year and one more year until 31 March 2022.");
    REQUIRE(period);
    CHECK(period->end == day(2020, 3, 31));
    CHECK(period->extension == "with an option to extend by one year and one more year until 31 March 2022");
    CHECK(period_in("A contract for three years plus one plus one.")->extension == "plus one plus one");
}

TEST_CASE("what is no whole day or about something else is no period", "[form]") {
    for (const char* sentence :
         {"The contract runs from April 2017 to March 2019.", "A contract for three years.",
          "The consultation on the service ran from 1 May 2017 to 2 June 2017.",
          "Tenders for the contract were open from 1 May 2017 to 2 June 2017.",
          "The contract was awarded on 1 May 2017.", "The path was closed from 1 May 2017 to 2 June 2017.",
          "The contract runs from 31 March 2019 to 1 April 2017.",
          "Grants run from 1 April 2017 to 31 March 2018 and from 1 April 2019 to 31 March 2020."}) {
        INFO(sentence);
        const auto period = period_in(sentence);
        CHECK((!period || (!period->start && !period->end)));
    }
}
