// Which words of a line are personal data, and which only look like them.
#include "disclosure/officer_names.h"
#include "disclosure/personal_data.h"
#include "form/filled_form.h"

#include <catch2/catch.hpp>

using part_one::find_personal_data;
using part_one::Officer;
using part_one::Privacy;

namespace {

std::string found_in(const std::string& line, const Privacy& privacy = {}) {
    std::string all;
    for (const auto& datum : find_personal_data(line, privacy))
        all += (all.empty() ? "" : "|") + line.substr(datum.at, datum.length);
    return all;
}

std::string with_role(std::string text, const std::string& name) {
    Officer officer;
    officer.name = officer.written = name;
    officer.role = "ROLE";
    part_one::put_role_for_name(text, officer);
    return text;
}

} // namespace

TEST_CASE("a person's own mailbox is private", "[disclosure]") {
    CHECK(found_in("to jane.doe@example.org.") == "jane.doe@example.org");
    CHECK(found_in("j.doe2@police.example") == "j.doe2@police.example");
    CHECK(found_in("bandroom@gmail.com") == "bandroom@gmail.com");
    CHECK(found_in("[me](mailto:jane.doe@example.org)") == "(mailto:jane.doe@example.org)");
    CHECK(found_in("<jane.doe@example.org>") == "<jane.doe@example.org>");
    CHECK(found_in("jane\\_doe@example.org") == "jane\\_doe@example.org");
}

TEST_CASE("a mailbox of an office is not private", "[disclosure]") {
    for (const char* line : {"enquiries@example.org", "pcc@example.org", "freedom.ofinformation@example.org",
                             "chief.executive@example.org", "data-protection@example.org", "a@b", "@commissioner",
                             "norfolkpcc@example.org"})
        CHECK(found_in(line).empty());
    Privacy privacy;
    privacy.own_addresses = {"north.moor@example.org"};
    CHECK(found_in("North.Moor@example.org", privacy).empty());
}

TEST_CASE("a mobile number is private and a switchboard is not", "[disclosure]") {
    for (const char* number : {"07700 900123", "07700900123", "(07700) 900-123", "+44 7700 900123",
                               "+44 (0)7700 900123", "0044 7700 900123"})
        CHECK_FALSE(found_in("ring " + std::string(number) + " today").empty());
    CHECK(found_in("Home tel: 01539 555 010") == "01539 555 010");
    for (const char* line : {"01539 555 010", "0300 123 4567", "020 7946 0000", "£07700900123", "07700900123/4",
                             "PO07700900123", "0770090012", "077009001234", "2021-07700900123", "0.07700900123"})
        CHECK(found_in(line).empty());
}

TEST_CASE("a date is a date of birth only where it is called one", "[disclosure]") {
    CHECK(found_in("DOB: 3 March 1971, of") == "DOB: 3 March 1971");
    CHECK(found_in("| D.O.B. | 03/05/71 |") == "D.O.B. | 03/05/71");
    CHECK(found_in("Date of birth 23rd of March 1971.") == "Date of birth 23rd of March 1971");
    CHECK(found_in("born on 3.5.1971") == "born on 3.5.1971");
    for (const char* line :
         {"3 March 1971", "born in 1971", "costs borne on 3 March 2024", "DOB:", "date of birth required"})
        CHECK(found_in(line).empty());
}

TEST_CASE("a home address is one only where somebody lives", "[disclosure]") {
    CHECK(found_in("who lives at 4 Mill Lane, Tarnbeck, TB1 4ZZ, asks") == "4 Mill Lane, Tarnbeck, TB1 4ZZ");
    CHECK(found_in("**Home address:** 7 Ox Road") == "7 Ox Road");
    for (const char* line :
         {"Northmoor House, Tarnbeck, TB1 4ZZ", "lives at risk of harm, in 4 places", "a home address is required"})
        CHECK(found_in(line).empty());
}

TEST_CASE("National Insurance numbers and bank details are known by their shape", "[disclosure]") {
    CHECK(found_in("NI no. AB123456C.") == "AB123456C");
    CHECK(found_in("AB 12 34 56 C") == "AB 12 34 56 C");
    CHECK(found_in("Sort code: 12-34-56, account number: 12345678") == "12-34-56|12345678");
    for (const char* line : {"AB123456", "QQ123456C", "PCD123456C", "12-34-56", "charity 1071234",
                             "account for 12345678", "company number 07123456"})
        CHECK(found_in(line).empty());
}

TEST_CASE("a role takes the place of a name however it is written", "[disclosure]") {
    CHECK(with_role("Ms Doe, J. Doe, **Jane** Doe and JANE DOE", "Jane Doe") == "ROLE, ROLE, **ROLE** and ROLE");
    CHECK(with_role("Jane **Doe** asks", "Jane Doe") == "ROLE asks");
    CHECK(with_role("Jane\nDoe and more", "Jane Doe") == "ROLE\n and more");
    CHECK(with_role("Joann Leeson and the Lee valley", "Ann Lee") == "Joann Leeson and the Lee valley");
}
