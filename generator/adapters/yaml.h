// Front matter (YAML) read strictly: scalars stay text, repeated keys, anchors, aliases and tags are refused.
#pragma once

#include "basics/value.h"

#include <stdexcept>
#include <string_view>

namespace part_one {

/// What is wrong with a settings text, and in which of its lines (from 1). The message quotes nothing.
class MalformedText : public std::runtime_error {
  public:
    MalformedText(int line_of_text, const std::string& message) : std::runtime_error(message), line(line_of_text) {}
    int line;
};

/// A map at the top (an empty text is an empty map). Throws MalformedText: bad syntax, a repeated key, an anchor, an
/// alias, a tag, more than 20 levels, more than 10,000 values, a text that is not UTF-8. A null is Kind::nothing.
/// `Value::line` counts from 1 in `text`.
Value parse_yaml(std::string_view text);

} // namespace part_one
