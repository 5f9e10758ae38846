// Where a sentence ends.
#pragma once

#include <string_view>
#include <vector>

namespace part_one {

/// A paragraph's sentences and the clauses that a semicolon parts; no full stop inside "St. Anselm", "No. 5" or "C.I.C." ends one.
std::vector<std::string_view> sentences_of(std::string_view paragraph);

} // namespace part_one
