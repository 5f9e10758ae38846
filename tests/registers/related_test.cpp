// Records that belong together: named in the front matter or by their number in the text, and only where both are public.
#include "register/related.h"
#include "support/site_in_memory.h"

#include <catch2/catch.hpp>

using namespace std::chrono_literals;
using test_site::BuiltSite;

namespace {

constexpr test_site::Date as_of = std::chrono::sys_days{2026y / std::chrono::November / 22};

part_one::InputFile decision(const std::string& number, const std::string& text, const std::string& more = {}) {
    const std::string name = number.substr(0, 3) + "-" + number.substr(4) + ".md";
    return {test_site::decision_path(name), "---\nnumber: " + number + "\ntitle: Title of " + number +
                                                "\ndate: 2024-03-05\nstatus: approved\npart2: no\n" + more + "---\n" +
                                                text + "\n"};
}

std::string page(const BuiltSite& site, const std::string& name) {
    return test_site::page_of(site, test_site::decision_path(name));
}

/// What stands under "Related records".
std::string related_of(const std::string& page) {
    const std::size_t from = page.find("id=\"linked_heading\"");
    if (from == std::string::npos) return {};
    return page.substr(from, page.find("</section>", from) - from);
}

bool names(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

} // namespace

TEST_CASE("a number in a text is found however it is written", "[register]") {
    using part_one::numbers_in;
    using Numbers = std::vector<std::string_view>;
    CHECK(numbers_in("It extends decision 012/2024.") == Numbers{"012/2024"});
    CHECK(numbers_in("see N° 012 / 2024 and PCC-2024-17") == Numbers{"012 / 2024", "PCC-2024-17"});
    CHECK(numbers_in("(2021-0007335)") == Numbers{"2021-0007335"});
    CHECK(numbers_in("the budget of 2025/26 and 2025-2026").empty());
    CHECK(numbers_in("decision 2025/26") == Numbers{"2025/26"});
    CHECK(numbers_in("and/or 24/7 on 11/12").empty());
    CHECK(numbers_in("").empty());
    CHECK(numbers_in("/").empty());
}

TEST_CASE("a decision whose number another names stands on both pages", "[register]") {
    const BuiltSite site = test_site::build(
        {decision("001/2024", "Grants are awarded."), decision("002/2024", "This adds to decision 1 / 2024.")}, as_of);
    CHECK(names(related_of(page(site, "002-2024.md")), "href=\"/decisions/northmoor/001-2024/\""));
    CHECK(names(related_of(page(site, "001-2024.md")), "href=\"/decisions/northmoor/002-2024/\""));
}

TEST_CASE("front matter relates records and a name that is not public relates nothing", "[register]") {
    const BuiltSite site = test_site::build(
        {decision("001/2024", "Grants are awarded."),
         decision("002/2024", "More grants. See decision 003/2024.", "related: [001-2024.md, 003/2024]\n"),
         decision("003/2024", "Later.", "defer_until: 2027-01-01\n")},
        as_of);
    CHECK(names(related_of(page(site, "002-2024.md")), "href=\"/decisions/northmoor/001-2024/\""));
    CHECK_FALSE(names(related_of(page(site, "002-2024.md")), "003-2024"));
    CHECK_FALSE(names(test_site::all_bytes(site), "/decisions/northmoor/003-2024/"));
}

TEST_CASE("a decision that names only its own number is related to nothing", "[register]") {
    const BuiltSite site =
        test_site::build({decision("001/2024", "This is decision 001/2024."), decision("002/2024", "More.")}, as_of);
    CHECK(related_of(page(site, "001-2024.md")).empty());
}

TEST_CASE("a number in the text leads to the decision that it is of", "[register]") {
    const BuiltSite site = test_site::build(
        {decision("001/2024", "Grants are awarded."),
         decision("002/2024",
                  "## It extends 001/2024\n\nThis adds to decision 1 / 2024, **see 001/2024**; `001/2024` and "
                  "[the first, 001/2024](/decisions/) stay. So does decision 002/2024.")},
        as_of);
    const std::string text = page(site, "002-2024.md");
    const std::string link = "<a href=\"/decisions/northmoor/001-2024/\">";
    CHECK(names(text, "decision " + link + "1 / 2024</a>,"));
    CHECK(names(text, "<strong>see " + link + "001/2024</a></strong>"));
    CHECK(names(text, "<code>001/2024</code>"));
    CHECK(names(text, "<a href=\"/decisions/\">the first, 001/2024</a>"));
    CHECK(names(text, "id=\"it-extends-001-2024\">It extends 001/2024</h2>"));
    CHECK(names(text, "So does decision 002/2024."));
}

TEST_CASE("a number leads nowhere while its decision is not public or two records have it", "[register]") {
    const std::string naming = "This adds to decision 001/2024.";
    const auto built = [&](const std::string& first, const std::string& more) {
        return test_site::build({decision("001/2024", first, more), decision("002/2024", naming)}, as_of);
    };
    const BuiltSite closed = built("Grants are awarded.", "defer_until: 2027-01-01\n");
    CHECK(names(page(closed, "002-2024.md"), naming));
    CHECK(test_site::files_of(closed) ==
          test_site::files_of(built("Nothing of the kind, at length.", "defer_until: 2028-01-01\n")));

    part_one::InputFile report = decision("001/2024", "A report.", "kind: panel-report\n");
    report.path = "content/offices/northmoor/panel-reports/001-2024.md";
    const BuiltSite twice =
        test_site::build({decision("001/2024", "Grants are awarded."), report, decision("002/2024", naming)}, as_of);
    CHECK(names(page(twice, "002-2024.md"), naming));
}
