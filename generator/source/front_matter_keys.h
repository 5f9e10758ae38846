// The keys of front matter, in one list: each with what it accepts and where its value goes.
#pragma once

#include "basics/value.h"
#include "source/front_matter.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

struct FrontMatterKey {
    std::string_view name;
    /// Puts the value into its place; else what was expected ("a date such as 2027-04-01; …").
    std::optional<std::string> (*read)(const Value& value, FrontMatter& into);
    /// What stands there is never for the public, whatever becomes of the source.
    bool is_private = false;
};

const std::vector<FrontMatterKey>& front_matter_keys();
const FrontMatterKey* front_matter_key(std::string_view name); // nullptr for an unknown one

} // namespace part_one
