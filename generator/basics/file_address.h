// A file that an office names in a link: "equality-assessment.pdf", "./Annex%20A.PDF", "files\plan.pdf".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace part_one {

/// The path below the folder of the form, '/' between names, percent signs resolved; nothing for an address of another
/// kind: with a scheme or a host, from a root or a drive, out of the folder ("..").
std::optional<std::string> file_named_by(std::string_view address);

/// "a%20b" as "a b"; nothing where no code stands in it.
std::optional<std::string> with_percent_resolved(std::string_view text);

} // namespace part_one
