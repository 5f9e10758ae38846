// What the name of a file, or of a folder below decisions/, says of who may read it.
#pragma once

#include <string>

namespace part_one {

enum class NameSays {
    nothing,
    perhaps, // "lamps-exempt-annex-review": a word that closes, among others
    closed   // "012-2017-part2", "012-2017.part2", "Part 2 – 012-2017", "Lamps (confidential)"
};
/// `path`: below content/offices/<office>/decisions/ or …/panel-reports/. "Internal audit", "private rented homes" say
/// nothing.
NameSays read_file_name(const std::string& path);

/// Does the name or a folder say so, or perhaps so? The strictest reading, for files whose words cannot be weighed.
bool names_part_two(const std::string& path);

} // namespace part_one
