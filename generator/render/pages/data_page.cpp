// What can be had as data: every file, and of every column what it says, from the lists that write them.
#include "render/formats/data_tables.h"
#include "render/formats/json_fields.h"
#include "render/html/body.h"
#include "render/pages/linked_data.h"
#include "render/pages/pages.h"

#include <algorithm>

namespace part_one {

namespace {

struct DataFile {
    OwnWord name;
    std::string_view words; // "data.file.<words>"
    Address SiteFiles::*address;
};

const std::vector<DataFile>& files() {
    static const std::vector<DataFile> list = {
        {"register.json", "json", &SiteFiles::json},
        {"register.schema.json", "schema", &SiteFiles::json_schema},
        {"register.csv", "register", &SiteFiles::csv},
        {"awards.csv", "awards", &SiteFiles::awards_csv},
        {"providers.csv", "providers", &SiteFiles::providers_csv},
        {"datapackage.json", "package", &SiteFiles::data_package},
        {"360giving.json", "giving", &SiteFiles::giving},
        {"360giving-left-out.csv", "left_out", &SiteFiles::left_out_csv},
        {"feed.xml", "atom", &SiteFiles::feed},
        {"feed.json", "json_feed", &SiteFiles::json_feed},
    };
    return list;
}

/// What is data and not a description of it.
std::vector<const Address*> downloads(const PageContext& context) {
    const SiteFiles& all = context.plan.files;
    std::vector<const Address*> list = {&all.json, &all.csv, &all.awards_csv, &all.providers_csv};
    if (!context.plan.grants.grants.empty()) list.push_back(&all.giving);
    return list;
}

std::string_view words_of(CellKind kind) {
    switch (kind) {
    case CellKind::text: return "data.type.text";
    case CellKind::address: return "data.type.address";
    case CellKind::number: return "data.type.number";
    case CellKind::whole_number: return "data.type.whole_number";
    case CellKind::date: return "data.type.date";
    case CellKind::truth: return "data.type.truth";
    case CellKind::texts: return "data.type.texts";
    case CellKind::numbers: return "data.type.numbers";
    }
    return "data.type.text";
}

std::vector<PageFields> rows_of_files(const PageContext& context) {
    std::vector<PageFields> rows;
    for (const DataFile& file : files()) {
        if (file.address == &SiteFiles::giving && context.plan.grants.grants.empty()) continue;
        PageFields& row = rows.emplace_back(context.fields());
        row.set("name", own_word(file.name));
        row.set("address", context.plan.files.*file.address);
        row.set("about", context.theme.wording.word("data.file." + std::string(file.words)));
    }
    return rows;
}

PageFields column(const PageContext& context, OwnWord name, CellKind kind) {
    PageFields row = context.fields();
    row.set("name", own_word(name));
    row.set("type", context.theme.wording.word(words_of(kind)));
    row.set("meaning", context.theme.wording.word("data.column." + std::string(name.text)));
    return row;
}

void add_table(const PageContext& context, OwnWord file, const PublicText& anchor, std::vector<PageFields> columns,
               std::vector<PageFields>& rows) {
    PageFields& row = rows.emplace_back(context.fields());
    row.set("anchor", anchor);
    row.set("heading", context.theme.wording.phrase({"data.columns", {{"file", own_word(file)}}}));
    row.set("columns", std::move(columns));
}

std::vector<PageFields> rows_of_tables(const PageContext& context) {
    static const std::vector<PublicText> anchors = {own_word("columns_of_register"), own_word("columns_of_awards"),
                                                    own_word("columns_of_providers"), own_word("columns_of_left_out")};
    std::vector<PageFields> rows;
    std::vector<PageFields> fields;
    fields.reserve(json_fields().size());
    for (const JsonField& field : json_fields()) fields.push_back(column(context, field.name, field.kind));
    add_table(context, "register.json", own_word("columns_of_json"), std::move(fields), rows);
    for (std::size_t at = 0; at < data_tables().size(); ++at) {
        const DataTable& table = data_tables()[at];
        std::vector<PageFields> columns;
        columns.reserve(table.columns.size());
        for (const ColumnNote& note : table.columns) columns.push_back(column(context, note.name, note.kind));
        add_table(context, table.file_name, anchors.at(at), std::move(columns), rows);
    }
    return rows;
}

std::vector<PageFields> rows_of_left_out(const PageContext& context) {
    std::vector<PageFields> rows;
    const std::vector<LeftOutAward>& all = context.plan.grants.left_out;
    for (const NoGrant reason : reasons_for_no_grant()) {
        const auto count = static_cast<std::size_t>(std::count_if(
            all.begin(), all.end(), [reason](const LeftOutAward& award) { return award.reason == reason; }));
        if (count == 0) continue;
        PageFields& row = rows.emplace_back(context.fields());
        row.set("reason", context.theme.wording.word("data.reason." + std::string(name_of(reason))));
        row.set("awards", Count{count});
    }
    return rows;
}

} // namespace

PublicText data_title(const PageContext& context) {
    const auto& front = context.plan.data.front;
    return front ? front->title : context.theme.wording.word("data.title");
}

RenderedFile data_page(const PageContext& context) {
    const DataPage& page = context.plan.data;
    const PublicText& language = page.front ? page.front->language : context.language();
    PageFields fields = framed(context, {.address = page.address,
                                         .title = data_title(context),
                                         .window_title = {},
                                         .description = {},
                                         .index = {},
                                         .title_language = language == context.language() ? PublicText{} : language});
    fields.set("content_language", language);
    Html body;
    std::vector<std::string> sources;
    if (page.front) {
        LinkTargets targets;
        targets.folder = context.links.folder();
        body = BodyWriter::write(page.front->body, wording_of(context, language), targets, context.links.prefix())
                   .sections;
        if (!page.front->source.empty()) sources.push_back(page.front->source);
    }
    fields.set_if("body_html", std::move(body));
    fields.set("linked_data_html", linked_data_of_register(context, downloads(context)));
    fields.set("introduction", context.theme.wording.word("data.about"));
    fields.set("files", rows_of_files(context));
    fields.set("tables", rows_of_tables(context));
    std::vector<PageFields> left_out = rows_of_left_out(context);
    fields.set("has_left_out", !left_out.empty());
    fields.set("left_out", std::move(left_out));
    return {context.file(page.address), Layout::page(context.theme.layout("data"), fields), std::move(sources)};
}

} // namespace part_one
