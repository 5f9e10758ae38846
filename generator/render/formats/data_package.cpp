// datapackage.json: the tables with the type and meaning of each column (Frictionless Data Package and Table Schema).
//
// Made of the same list that writes the tables, so their headings cannot differ from it.
#include "basics/text.h"
#include "render/formats.h"
#include "render/formats/data_tables.h"
#include "render/formats/json_pieces.h"

namespace part_one {

namespace {

std::string_view type_of(CellKind kind) {
    switch (kind) {
    case CellKind::number: return "number";
    case CellKind::whole_number: return "integer";
    case CellKind::date: return "date";
    case CellKind::truth: return "boolean";
    case CellKind::text:
    case CellKind::address:
    case CellKind::texts:
    case CellKind::numbers: break;
    }
    return "string";
}

std::string field(const PageContext& context, const ColumnNote& column) {
    JsonObject out;
    out.add_text("name", column.name.text).add_text("type", type_of(column.kind));
    if (column.kind == CellKind::address && context.links.knows_its_host()) out.add("format", "\"uri\"");
    out.add_text("description", context.theme.wording.word("data.column." + std::string(column.name.text)).get());
    if (column.is_always_there) out.add("constraints", R"({"required":true})");
    return out.text();
}

std::string resource(const PageContext& context, const DataTable& table) {
    JsonObject schema;
    schema.add("fields", json_list(table.columns, [&](const ColumnNote& column) { return field(context, column); }))
        .add("missingValues", R"([""])")
        .add_text("primaryKey", table.columns[0].name.text);
    if (!table.leads_to_table.empty()) {
        JsonObject reference;
        reference.add_text("resource", table.leads_to_table).add_text("fields", table.column_led_to);
        JsonObject key;
        key.add_text("fields", table.leading_column).add("reference", reference.text());
        schema.add("foreignKeys", "[" + key.text() + "]");
    }
    const std::string name = replaced(std::string(table.name), "_", "-");
    return JsonObject()
        .add("profile", "\"tabular-data-resource\"")
        .add_text("name", name)
        .add_text("path", (context.plan.files.*table.file).file())
        .add_text("description", context.theme.wording.word("data.file." + std::string(table.name)).get())
        .add("format", "\"csv\"")
        .add("mediatype", "\"text/csv\"")
        .add("encoding", "\"utf-8\"")
        .add("dialect",
             R"({"delimiter":",","lineTerminator":"\r\n","quoteChar":"\"","doubleQuote":true,"header":true})")
        .add("schema", schema.text())
        .text();
}

} // namespace

std::vector<RenderedFile> write_data_package(const PageContext& context) {
    JsonObject package;
    package.add("profile", "\"tabular-data-package\"")
        .add("name", "\"register-of-decisions\"")
        .add_text("title", context.title().get());
    if (context.links.knows_its_host()) package.add_text("homepage", context.links.absolute(context.plan.files.home));
    const std::string& licence = context.settings.licence.get();
    if (!licence.empty()) package.add("licenses", "[" + JsonObject().add_text("path", licence).text() + "]");
    package.add("resources",
                json_list(data_tables(), [&](const DataTable& table) { return resource(context, table); }));
    return {{context.plan.files.data_package.file(), package.text() + "\n", {}}};
}

} // namespace part_one
