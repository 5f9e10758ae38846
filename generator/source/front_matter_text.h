// Front matter written for an officer: keys are added, and what stood there stays byte for byte, the form below it too.
//
// Knows how YAML is quoted; does not know where a value comes from.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// A text in quotation marks, so that parse_yaml reads the same text back; it must be on one line.
std::string yaml_text(std::string_view text);
/// `["First", "Second"]`
std::string yaml_list(const std::vector<std::string>& texts);

struct AddedKey {
    std::string name;
    std::string value; // as YAML, on one line; or the lines of a list, each behind a line feed and two spaces
};

/// The keys that stand above the form; none where there is no front matter. Nothing where it cannot be read.
std::optional<std::vector<std::string>> keys_above(std::string_view file);

/// The file with these keys at the end of its front matter, behind `comment` on a line of its own; a file without front
/// matter is given one. Nothing where its front matter cannot be read or is not written one key a line.
std::optional<std::string> with_keys_added(std::string_view file, const std::vector<AddedKey>& keys,
                                           std::string_view comment);

/// The front matter of a file for somebody to look at, both "---" included: without the values of keys that are never
/// shown (`part2`, `redact`, the reason of a deferral) and without comments beside them.
std::string front_matter_to_show(std::string_view file);

} // namespace part_one
