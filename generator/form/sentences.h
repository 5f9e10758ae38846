// Where a sentence ends, and the marks of items inside one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// A paragraph's sentences and the clauses that a semicolon parts; no full stop inside "St. Anselm", "No. 5" or "C.I.C." ends one.
std::vector<std::string_view> sentences_of(std::string_view paragraph);

/// "to (i) the Walker Centre, (ii) Daisy UK and (iii) Stop Hate" without the marks of its items.
std::string without_item_marks(std::string text);

} // namespace part_one
