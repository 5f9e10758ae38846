// What is withheld is found in every file that the register is written to, as that file writes it.
#include "render_sample.h"
#include "unit/planted_leaks.h"

#include <set>

using namespace part_one;

namespace {

/// Files of a site in which the leak check finds what planted_leaks.h withholds.
std::set<std::string> files_with_leaks(const Register& reg) {
    const RenderedSite site = render_site({sample_plan(reg)}, reg, sample_settings(), plain_theme(), 1);
    std::set<std::string> found;
    for (const Objection& objection : Auditor::audit(site, planted::withheld(), planted::basis(), 1).objections)
        if (objection.is_leak) found.insert(objection.file);
    return found;
}

/// Twelve decisions, all by one provider and on one topic, so that every list has its files.
Register whole_register() {
    Register reg = sample_register();
    const Record one = reg.records[0];
    reg.records.clear();
    for (int at = 0; at < 12; ++at) {
        Record record = one;
        record.slug = Slug::of("n" + std::to_string(at));
        record.id = "decision/northmoor/n" + std::to_string(at);
        record.form.source = "content/offices/northmoor/decisions/n" + std::to_string(at) + ".md";
        record.form.title = own_word("Grant for lamps");
        record.form.topics = {own_word("Lamps")};
        record.form.attachments.clear();
        reg.records.push_back(std::move(record));
    }
    reg.topics = {{own_word("Lamps"), Slug::of("lamps"), {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}}};
    for (auto* index : {&reg.by_year, &reg.by_financial_year}) index->clear();
    for (auto* index : {&reg.by_provider, &reg.mentioned_in, &reg.by_funder}) index->clear();
    reg.by_office.clear();
    reg.by_outcome.clear();
    index_sample(reg);
    return reg;
}

} // namespace

TEST_CASE("the register in which secrets are planted has none by itself", "[audit][leaks]") {
    CHECK(files_with_leaks(whole_register()).empty());
}

TEST_CASE("a withheld title is found in every file that shows titles", "[audit][leaks]") {
    Register reg = whole_register();
    reg.records[0].form.title = own_word("\"The preferred & chosen bidder\" is Kestrel <Outreach>, a grant");
    const std::set<std::string> found = files_with_leaks(reg);
    for (const char* file :
         {"register.csv", "register.json", "awards.csv", "360giving.json", "feed.xml", "feed.json",
          "decisions/records.csv", "decisions/feed.xml", "years/2026/records.csv", "years/2025-26/records.csv",
          "topics/lamps/records.csv", "topics/lamps/feed.xml", "providers/restorative-steps/records.csv",
          "providers/restorative-steps/feed.xml", "funders/home-office/records.csv", "funders/home-office/feed.xml",
          "offices/northmoor/feed.xml", "outcomes/approved/feed.xml", "decisions/northmoor/n0/index.html"}) {
        INFO(file);
        CHECK(found.contains(file));
    }
}

TEST_CASE("a withheld provider is found in every file that names providers", "[audit][leaks]") {
    Register reg = whole_register();
    reg.organisations[2].name = own_word("Kestrel Outreach");
    const std::set<std::string> found = files_with_leaks(reg);
    for (const char* file : {"providers.csv", "awards.csv", "register.csv", "register.json", "360giving.json",
                             "providers/index.html", "funding/index.html", "decisions/records.csv"}) {
        INFO(file);
        CHECK(found.contains(file));
    }
    for (Record& record : reg.records) record.form.status = Outcome::rejected;
    CHECK(files_with_leaks(reg).contains("360giving-left-out.csv"));
}

TEST_CASE("a withheld alias or sum or topic is found where it alone is the leak", "[audit][leaks]") {
    Register reg = whole_register();
    reg.organisations[2].aliases = {own_word("Kestrel Outreach")};
    reg.organisations[2].other_names = reg.organisations[2].aliases;
    std::set<std::string> found = files_with_leaks(reg);
    CHECK(found.contains("providers.csv"));
    CHECK(found.contains("providers/index.html"));

    reg = whole_register();
    reg.records[0].form.awards = {{own_word("Restorative Steps"), Pence{41'275'000}, {}, {}, {}, {}}};
    found = files_with_leaks(reg);
    CHECK(found.contains("awards.csv"));
    CHECK(found.contains("360giving.json"));
    CHECK(found.contains("providers/restorative-steps/records.csv"));

    reg = whole_register();
    reg.topics[0].name = own_word("Kestrel Outreach");
    found = files_with_leaks(reg);
    CHECK(found.contains("topics/lamps/index.html"));
    CHECK(found.contains("topics/lamps/feed.xml"));
}

TEST_CASE("what is withheld is found in the data for machines inside a page", "[audit][leaks]") {
    const auto inside = [](const std::string& json) {
        return planted::page("<script type=\"application/ld+json\">" + json + "</script>");
    };
    CHECK(planted::leaks("a/index.html", inside("{\"name\":\"by Kestrel\"}")));
    CHECK(planted::leaks("a/index.html", inside("{\"name\":\"by Kes\\u0074rel\"}")));
    CHECK(planted::leaks("a/index.html", inside("{\"name\":\"preferred\\u003cb\\u003e bidder is Kestrel\"}")));
    CHECK_FALSE(planted::leaks("a/index.html", inside("{\"name\":\"by Kestral \\u0026 others\"}")));
}
