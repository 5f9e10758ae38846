// What the plan calls things before anybody knows the words of a theme or its language.
#pragma once

#include "basics/date.h"
#include "basics/money.h"
#include "basics/public_text.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace part_one {

struct Count {
    std::size_t value = 0;
};
struct Year {
    int value = 0;
};

/// What may stand in a gap of a phrase.
using Fill = std::variant<PublicText, Date, Pence, Count, Year>;

/// A phrase of strings/<language>.toml by its key, with what fills its gaps: "{year}", "{count}" …
struct Phrase {
    std::string key;
    std::vector<std::pair<std::string, Fill>> fills;
};

/// Either a phrase of the theme or a name that stands in the register.
using Label = std::variant<Phrase, PublicText>;

} // namespace part_one
