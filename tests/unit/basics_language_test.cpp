// Welsh told from English.
#include "basics/language.h"

#include <catch2/catch.hpp>

using namespace part_one;

TEST_CASE("a passage of Welsh is told from one of English", "[basics]") {
    CHECK(language_of("Mae'r Comisiynydd wedi cytuno i roi grant.") == Language::welsh);
    CHECK(language_of("The Commissioner has agreed to give a grant.") == Language::english);
    CHECK(language_of("Penderfyniad") == Language::welsh);
    CHECK(language_of("Decision") == Language::english);
}

TEST_CASE("a Welsh name in an English passage leaves it English", "[basics]") {
    CHECK(language_of("The grant to Menter yn y Dref will be paid in April.") == Language::english);
}

TEST_CASE("a passage that tells nothing is of no language", "[basics]") {
    CHECK(language_of("") == Language::unknown);
    CHECK(language_of("£4,800") == Language::unknown);
    CHECK(language_of("Llanfair 2024") == Language::unknown);
}

TEST_CASE("a text without the small words of Welsh is not looked at any closer", "[basics]") {
    CHECK(may_hold_welsh("Dyma gais yn y gogledd"));
    CHECK_FALSE(may_hold_welsh("By the way: every day, yes; you may try"));
}
