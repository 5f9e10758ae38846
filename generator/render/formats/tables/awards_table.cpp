// awards.csv: a row for everybody who was awarded something, or was chosen for work whose sum is not their own.
#include "render/formats.h"
#include "render/formats/columns.h"

namespace part_one {

namespace {

const Record& record(const PageContext& context, const AwardLine& line) { return context.reg.records[line.record]; }

const PublicAward* award(const PageContext& context, const AwardLine& line) {
    return line.award ? &record(context, line).form.awards[*line.award] : nullptr;
}

const Organisation* organisation(const PageContext& context, const AwardLine& line) {
    return line.organisation ? &context.reg.organisations[*line.organisation] : nullptr;
}

const std::vector<Column<AwardLine>>& columns() {
    using Context = const PageContext&;
    using Row = const AwardLine&;
    static const std::vector<Column<AwardLine>> list = {
        {{"id", CellKind::text, true}, [](Context c, Row line) { return id_of(c.reg, line); }},
        {{"record", CellKind::text, true}, [](Context c, Row line) { return record(c, line).id; }},
        {{"office", CellKind::text, true}, [](Context c, Row line) { return record(c, line).form.office.name.get(); }},
        {{"number"}, [](Context c, Row line) { return record(c, line).form.number.get(); }},
        {{"title"}, [](Context c, Row line) { return record(c, line).form.title.get(); }},
        {{"date", CellKind::date}, [](Context c, Row line) { return date_cell(record(c, line).form.date); }},
        {{"status"},
         [](Context c, Row line) {
             const auto& status = record(c, line).form.status;
             return status ? std::string(name_of(*status)) : std::string();
         }},
        {{"provider"},
         [](Context c, Row line) {
             const Organisation* known = organisation(c, line);
             return known ? known->name.get() : award(c, line)->provider.get();
         }},
        {{"provider_slug"},
         [](Context c, Row line) {
             const Organisation* known = organisation(c, line);
             return known ? known->slug.text() : std::string();
         }},
        {{"amount_gbp", CellKind::number}, [](Context, Row line) { return sum_cell(line.amount); }},
        {{"purpose"},
         [](Context c, Row line) {
             const PublicAward* made = award(c, line);
             return made ? made->purpose.get() : std::string();
         }},
        {{"start", CellKind::date},
         [](Context c, Row line) {
             const PublicAward* made = award(c, line);
             return made ? date_cell(made->start) : std::string();
         }},
        {{"end", CellKind::date},
         [](Context c, Row line) {
             const PublicAward* made = award(c, line);
             return made ? date_cell(made->end) : std::string();
         }},
        {{"extension"},
         [](Context c, Row line) {
             const PublicAward* made = award(c, line);
             return made ? made->extension.get() : std::string();
         }},
        {{"funders", CellKind::texts},
         [](Context c, Row line) {
             return joined(record(c, line).funders, [&](std::size_t funder) { return name_cell(c, funder); });
         }},
        {{"url", CellKind::address, true},
         [](Context c, Row line) { return c.links.absolute(c.plan.records[line.record].address); }},
    };
    return list;
}

std::string rows(const PageContext& context) {
    std::string out;
    for (const AwardLine& line : context.plan.awards) append_row(context, columns(), line, out);
    return out;
}

} // namespace

std::string award_row(const PageContext& context, const AwardLine& line) {
    std::string row;
    append_row(context, columns(), line, row);
    return row;
}

DataTable awards_table() {
    return {"awards", "awards.csv", &SiteFiles::awards_csv, notes_of(columns()), rows, "register", "record", "id"};
}

} // namespace part_one
