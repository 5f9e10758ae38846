// register.csv, awards.csv, providers.csv, and the awards that are no grants: every table of the list, whole.
#include "render/formats.h"
#include "render/formats/data_tables.h"

namespace part_one {

std::vector<RenderedFile> write_csv_files(const PageContext& context) {
    std::vector<RenderedFile> files;
    for (const DataTable& table : data_tables()) {
        const Address& address = context.plan.files.*table.file;
        files.push_back({address.file(), heading_of(table) + table.rows(context), all_sources(context.reg)});
    }
    return files;
}

} // namespace part_one
