// Each office: who it is, how to reach it, what it decided and what it reported.
#include "site/addresses.h"
#include "site/bars.h"
#include "site/indexes.h"
#include "site/names.h"

namespace part_one {

namespace {

void add_fact(const char* key, std::string_view language, const PublicText& value, const PublicText& welsh,
              std::vector<Fact>& facts) {
    if (value.get().empty() && welsh.get().empty()) return;
    facts.push_back({{key, {}}, in_language(language, value, welsh), {}, welsh.get().empty()});
}

PublicText letter_to(const PublicText& email) {
    return derive<std::string>([](const std::string& words) { return "mailto:" + words; }, email);
}

ListPage page_of(const Register& reg, const PublicOffice& office, const std::vector<std::size_t>& records,
                 std::string_view language) {
    ListPage page =
        list_of(reg, "offices", Addresses::in_index("offices", office.slug), name_in(language, office), records);
    page.steps = steps_below("offices");
    add_fact("offices.body", language, office.body, office.body_cy, page.facts);
    add_fact("offices.role", language, office.role, office.role_cy, page.facts);
    add_fact("offices.area", language, office.area, office.area_cy, page.facts);
    if (!office.email.get().empty())
        page.facts.push_back({{"offices.email", {}}, office.email, letter_to(office.email)});
    if (!office.website.get().empty()) page.facts.push_back({{"offices.website", {}}, office.website, office.website});

    RecordList decisions{Phrase{"decisions.title", {}}, {}};
    RecordList reports{Phrase{"panel-reports.title", {}}, {}};
    for (const std::size_t record : records)
        (reg.records[record].form.kind == Kind::decision ? decisions : reports).records.push_back(record);
    if (OverviewGroup years = decided_by_year(reg, records); years.rows.size() > 1)
        page.tables.push_back(std::move(years));
    page.lists.clear();
    if (!decisions.records.empty()) page.lists.push_back(std::move(decisions));
    if (!reports.records.empty()) page.lists.push_back(std::move(reports));
    return page;
}

} // namespace

IndexPages plan_offices(const Register& reg, std::string_view language) {
    static const std::vector<std::size_t> none;
    IndexPages pages;
    OverviewGroup group;
    std::vector<PublicText> names;
    names.reserve(reg.offices.size());
    for (const PublicOffice& office : reg.offices) names.push_back(name_in(language, office));
    for (const std::size_t at : order_of(names, language)) {
        const PublicOffice& office = reg.offices[at];
        const auto found = reg.by_office.find(office.slug);
        ListPage page = page_of(reg, office, found == reg.by_office.end() ? none : found->second, language);
        group.rows.push_back(line_of(names[at], page.address, page.totals));
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
