// The fields of a record in register.json, in one list: what writes them, what their schema is, what explains them.
#pragma once

#include "render/formats/data_tables.h"

#include <string>
#include <string_view>
#include <vector>

namespace part_one {

struct JsonField {
    OwnWord name; // its words are "data.column.<name>"
    CellKind kind = CellKind::text;
    std::string_view schema; // JSON Schema 2020-12 of its value, without its description
    std::string (*value)(const PageContext&, std::size_t record);
};

const std::vector<JsonField>& json_fields();

} // namespace part_one
