// All decisions, all panel reports, and those of each office.
#include "site/addresses.h"
#include "site/indexes.h"
#include "site/names.h"

namespace part_one {

namespace {

std::vector<std::size_t> of_kind(const Register& reg, const std::vector<std::size_t>& records, Kind kind) {
    std::vector<std::size_t> found;
    for (const std::size_t record : records)
        if (reg.records[record].form.kind == kind) found.push_back(record);
    return found;
}

IndexPages plan_kind(const Register& reg, Kind kind, std::string_view language) {
    const std::string_view name = folder_of(kind);
    IndexPages pages;
    pages.lists.push_back(list_of(reg, name, Addresses::index(name), Phrase{std::string(name) + ".title", {}},
                                  of_kind(reg, all_records(reg), kind)));
    for (const PublicOffice& office : reg.offices) {
        const auto found = reg.by_office.find(office.slug);
        if (found == reg.by_office.end()) continue;
        std::vector<std::size_t> records = of_kind(reg, found->second, kind);
        if (records.empty()) continue;
        ListPage page = list_of(reg, name, Addresses::in_index(name, office.slug),
                                Phrase{std::string(name) + ".of_office", {{"office", name_in(language, office)}}},
                                std::move(records));
        page.steps = steps_below(name);
        pages.lists.push_back(std::move(page));
    }
    return pages;
}

} // namespace

IndexPages plan_decisions(const Register& reg, std::string_view language) {
    return plan_kind(reg, Kind::decision, language);
}

IndexPages plan_panel_reports(const Register& reg, std::string_view language) {
    return plan_kind(reg, Kind::panel_report, language);
}

} // namespace part_one
