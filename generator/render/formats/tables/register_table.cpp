// register.csv: a row a record, with the names and the order of register.json.
#include "render/formats.h"
#include "render/formats/columns.h"

namespace part_one {

namespace {

const PublicForm& form(const PageContext& context, std::size_t record) { return context.reg.records[record].form; }

const std::vector<Column<std::size_t>>& columns() {
    using Context = const PageContext&;
    using Row = const std::size_t&;
    static const std::vector<Column<std::size_t>> list = {
        {{"id", CellKind::text, true}, [](Context c, Row at) { return c.reg.records[at].id; }},
        {{"kind", CellKind::text, true}, [](Context c, Row at) { return std::string(name_of(form(c, at).kind)); }},
        {{"office", CellKind::text, true}, [](Context c, Row at) { return form(c, at).office.name.get(); }},
        {{"number"}, [](Context c, Row at) { return form(c, at).number.get(); }},
        {{"title"}, [](Context c, Row at) { return form(c, at).title.get(); }},
        {{"date", CellKind::date}, [](Context c, Row at) { return date_cell(form(c, at).date); }},
        {{"status"},
         [](Context c, Row at) {
             const auto& status = form(c, at).status;
             return status ? std::string(name_of(*status)) : std::string();
         }},
        {{"url", CellKind::address, true},
         [](Context c, Row at) { return c.links.absolute(c.plan.records[at].address); }},
        {{"year", CellKind::whole_number},
         [](Context c, Row at) {
             const auto& year = c.reg.records[at].year;
             return year ? std::to_string(*year) : std::string();
         }},
        {{"decision_maker"}, [](Context c, Row at) { return form(c, at).decision_maker.get(); }},
        {{"part2", CellKind::truth, true},
         [](Context c, Row at) { return std::string(withholds_something(form(c, at)) ? "true" : "false"); }},
        {{"value_gbp", CellKind::number}, [](Context c, Row at) { return sum_cell(form(c, at).value); }},
        {{"amounts_gbp", CellKind::numbers},
         [](Context c, Row at) { return joined(form(c, at).amounts, format_plain); }},
        {{"providers", CellKind::texts},
         [](Context c, Row at) {
             return joined(c.reg.records[at].providers,
                           [&](const ProviderShare& share) { return name_cell(c, share.organisation); });
         }},
        {{"mentions", CellKind::texts},
         [](Context c, Row at) {
             return joined(c.reg.records[at].mentions, [&](std::size_t named) { return name_cell(c, named); });
         }},
        {{"funders", CellKind::texts},
         [](Context c, Row at) {
             return joined(c.reg.records[at].funders, [&](std::size_t funder) { return name_cell(c, funder); });
         }},
        {{"deferred_until", CellKind::date},
         [](Context, Row) { return std::string(); }}, // what is deferred is not here
        {{"published", CellKind::date}, [](Context c, Row at) { return date_cell(form(c, at).published); }},
        {{"updated", CellKind::date}, [](Context c, Row at) { return date_cell(last_change(form(c, at))); }},
        {{"source", CellKind::text, true}, [](Context c, Row at) { return form(c, at).source; }},
    };
    return list;
}

std::string rows(const PageContext& context) {
    std::string out;
    for (const std::string& row : context.csv_rows) out += row;
    return out;
}

} // namespace

std::string register_row(const PageContext& context, std::size_t record) {
    std::string row;
    append_row(context, columns(), record, row);
    return row;
}

DataTable register_table() { return {"register", "register.csv", &SiteFiles::csv, notes_of(columns()), rows}; }

} // namespace part_one
