// Each office: who it is, how to reach it, what it decided and what it reported.
#include "site/addresses.h"
#include "site/indexes.h"

namespace part_one {

namespace {

void add_fact(const char* key, const PublicText& value, std::vector<Fact>& facts) {
    if (!value.get().empty()) facts.push_back({{key, {}}, value, {}});
}

PublicText letter_to(const PublicText& email) {
    return derive<std::string>([](const std::string& words) { return "mailto:" + words; }, email);
}

ListPage page_of(const Register& reg, const PublicOffice& office, const std::vector<std::size_t>& records) {
    ListPage page = list_of(reg, "offices", Addresses::in_index("offices", office.slug), office.name, records);
    page.steps = steps_below("offices");
    add_fact("offices.body", office.body, page.facts);
    add_fact("offices.role", office.role, page.facts);
    add_fact("offices.area", office.area, page.facts);
    if (!office.email.get().empty())
        page.facts.push_back({{"offices.email", {}}, office.email, letter_to(office.email)});
    if (!office.website.get().empty()) page.facts.push_back({{"offices.website", {}}, office.website, office.website});

    RecordList decisions{Phrase{"decisions.title", {}}, {}};
    RecordList reports{Phrase{"panel-reports.title", {}}, {}};
    for (const std::size_t record : records)
        (reg.records[record].form.kind == Kind::decision ? decisions : reports).records.push_back(record);
    page.lists.clear();
    if (!decisions.records.empty()) page.lists.push_back(std::move(decisions));
    if (!reports.records.empty()) page.lists.push_back(std::move(reports));
    return page;
}

} // namespace

IndexPages plan_offices(const Register& reg) {
    static const std::vector<std::size_t> none;
    IndexPages pages;
    OverviewGroup group;
    for (const PublicOffice& office : reg.offices) {
        const auto found = reg.by_office.find(office.slug);
        ListPage page = page_of(reg, office, found == reg.by_office.end() ? none : found->second);
        group.rows.push_back(line_of(office.name, page.address, page.totals));
        pages.lists.push_back(std::move(page));
    }
    pages.overviews.push_back({Addresses::index("offices"),
                               "offices",
                               {"offices.title", {}},
                               {"offices.about", {}},
                               {},
                               {std::move(group)},
                               false,
                               {}});
    return pages;
}

} // namespace part_one
