#include "render/formats/data_tables.h"

#include "render/formats/columns.h"

namespace part_one {

const std::vector<DataTable>& data_tables() {
    static const std::vector<DataTable> list = {register_table(), awards_table(), providers_table(), left_out_table()};
    return list;
}

std::string heading_of(const DataTable& table) {
    std::string heading;
    for (const ColumnNote& column : table.columns)
        heading += (heading.empty() ? "" : ",") + std::string(column.name.text);
    return heading + "\r\n";
}

std::string date_cell(const std::optional<Date>& date) { return date ? format_iso_date(*date) : std::string(); }

std::string sum_cell(const std::optional<Pence>& sum) { return sum ? format_plain(*sum) : std::string(); }

std::string name_cell(const PageContext& context, std::size_t organisation) {
    return context.reg.organisations[organisation].name.get();
}

} // namespace part_one
