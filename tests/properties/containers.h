// Where an office can put a label that begins confidential matter, and what follows it.
#pragma once

#include "properties/drawings.h"

#include <string>
#include <vector>

namespace properties {

/// `text` has {L} for the label and {A} and {B} for two confidential sentences.
struct Container {
    const char* name;
    const char* text;
    bool takes_any_label = true;     // false: markup inside the label would not be read there (an attribute, a title)
    Drawing drawing = Drawing::none; // of the table that `text` begins with
};
const std::vector<Container>& containers();

/// The containers on which disguises are tried: each is a line of its own.
const std::vector<Container>& plain_containers();

} // namespace properties
