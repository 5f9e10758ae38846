// providers.csv: a row for every organisation that was awarded something or is named, over all offices.
#include "render/formats/columns.h"
#include "site/indexes.h"

#include <algorithm>

namespace part_one {

namespace {

struct Provider {
    std::size_t organisation = 0;
    std::vector<std::size_t> awards; // records, the newest first
    std::size_t mentions = 0;
    std::optional<Pence> awarded;
};

const Organisation& organisation(const PageContext& context, const Provider& provider) {
    return context.reg.organisations[provider.organisation];
}

/// The first or last year of its awards that is known.
std::string year_cell(const PageContext& context, const Provider& provider, bool (*is_better)(int, int)) {
    std::optional<int> best;
    for (const std::size_t record : provider.awards)
        if (const auto& year = context.reg.records[record].year; year && (!best || is_better(*year, *best)))
            best = year;
    return best ? std::to_string(*best) : std::string();
}

const std::vector<Column<Provider>>& columns() {
    using Context = const PageContext&;
    using Row = const Provider&;
    static const std::vector<Column<Provider>> list = {
        {{"provider_slug", CellKind::text, true}, [](Context c, Row row) { return organisation(c, row).slug.text(); }},
        {{"provider", CellKind::text, true}, [](Context c, Row row) { return organisation(c, row).name.get(); }},
        {{"aliases", CellKind::texts},
         [](Context c, Row row) {
             return joined(organisation(c, row).aliases, [](const PublicText& alias) { return alias.get(); });
         }},
        {{"company_number"}, [](Context c, Row row) { return organisation(c, row).company_number.get(); }},
        {{"charity_number"}, [](Context c, Row row) { return organisation(c, row).charity_number.get(); }},
        {{"awards", CellKind::whole_number, true}, [](Context, Row row) { return std::to_string(row.awards.size()); }},
        {{"awarded_gbp", CellKind::number}, [](Context, Row row) { return sum_cell(row.awarded); }},
        {{"first_year", CellKind::whole_number},
         [](Context c, Row row) { return year_cell(c, row, [](int one, int other) { return one < other; }); }},
        {{"last_year", CellKind::whole_number},
         [](Context c, Row row) { return year_cell(c, row, [](int one, int other) { return one > other; }); }},
        {{"mentioned_in", CellKind::whole_number, true}, [](Context, Row row) { return std::to_string(row.mentions); }},
        {{"url", CellKind::address, true},
         [](Context c, Row row) { return c.links.absolute(*c.plan.provider_pages[row.organisation]); }},
    };
    return list;
}

std::string rows(const PageContext& context) {
    const Register& reg = context.reg;
    const auto awarded = awarded_to_each(reg);
    std::string out;
    for (std::size_t at = 0; at < reg.organisations.size(); ++at) {
        if (!context.plan.provider_pages[at]) continue;
        Provider provider{at, {}, 0, awarded[at]};
        if (const auto found = reg.by_provider.find(at); found != reg.by_provider.end())
            provider.awards = found->second;
        if (const auto found = reg.mentioned_in.find(at); found != reg.mentioned_in.end())
            provider.mentions = found->second.size();
        append_row(context, columns(), provider, out);
    }
    return out;
}

} // namespace

DataTable providers_table() {
    return {"providers", "providers.csv", &SiteFiles::providers_csv, notes_of(columns()), rows};
}

} // namespace part_one
