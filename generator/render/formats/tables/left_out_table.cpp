// 360giving-left-out.csv: the awards that are not among the grants of 360giving.json, each with the reason.
#include "register/grants.h"
#include "render/formats/columns.h"

namespace part_one {

namespace {

const Record& record(const PageContext& context, const LeftOutAward& award) {
    return context.reg.records[award.line.record];
}

const std::vector<Column<LeftOutAward>>& columns() {
    using Context = const PageContext&;
    using Row = const LeftOutAward&;
    static const std::vector<Column<LeftOutAward>> list = {
        {{"id", CellKind::text, true}, [](Context c, Row row) { return id_of(c.reg, row.line); }},
        {{"office", CellKind::text, true}, [](Context c, Row row) { return record(c, row).form.office.name.get(); }},
        {{"number"}, [](Context c, Row row) { return record(c, row).form.number.get(); }},
        {{"date", CellKind::date}, [](Context c, Row row) { return date_cell(record(c, row).form.date); }},
        {{"provider"},
         [](Context c, Row row) {
             return row.line.organisation ? name_cell(c, *row.line.organisation)
                                          : record(c, row).form.awards[*row.line.award].provider.get();
         }},
        {{"amount_gbp", CellKind::number}, [](Context, Row row) { return sum_cell(row.line.amount); }},
        {{"reason", CellKind::text, true}, [](Context, Row row) { return std::string(name_of(row.reason)); }},
        {{"url", CellKind::address, true},
         [](Context c, Row row) { return c.links.absolute(c.plan.records[row.line.record].address); }},
    };
    return list;
}

std::string rows(const PageContext& context) {
    std::string out;
    for (const LeftOutAward& award : context.plan.grants.left_out) append_row(context, columns(), award, out);
    return out;
}

} // namespace

DataTable left_out_table() {
    return {"left_out", "360giving-left-out.csv", &SiteFiles::left_out_csv, notes_of(columns()), rows, "awards", "id",
            "id"};
}

} // namespace part_one
