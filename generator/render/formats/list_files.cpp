#include "render/formats/list_files.h"

#include "render/formats/data_tables.h"
#include "render/formats/feed.h"

namespace part_one {

namespace {

/// A provider's table has what was awarded to it; every other list has its records, row for row as register.csv.
std::string table_of(const PageContext& context, const ListFiles& files) {
    std::string out;
    if (!files.provider) {
        out = heading_of(register_table());
        for (const std::size_t record : files.records) out += context.csv_rows[record];
        return out;
    }
    out = heading_of(awards_table());
    for (const std::size_t award : context.plan.awards_of[*files.provider])
        out += award_row(context, context.plan.awards[award]);
    return out;
}

/// "providers/remedi"
std::string id_of_feed(const Address& page) {
    std::string id = page.text().substr(1);
    if (id.ends_with('/')) id.pop_back();
    return id;
}

} // namespace

std::vector<RenderedFile> write_list_files(const PageContext& context, const ListFiles& files) {
    std::vector<RenderedFile> out;
    if (files.csv && context.is_in_first_language())
        out.push_back({files.csv->file(), table_of(context, files), sources_of(context.reg, files.records)});
    if (files.feed) {
        const Feed feed{
            id_of_feed(files.page),
            context.theme.wording.phrase(
                {"list.feed_title", {{"list", context.theme.wording.label(files.title)}, {"site", context.title()}}}),
            *files.feed,
            files.page,
            files.in_feed,
            {}};
        out.push_back({context.file(*files.feed), atom_of(context, feed), sources_of(context.reg, files.in_feed)});
    }
    return out;
}

} // namespace part_one
