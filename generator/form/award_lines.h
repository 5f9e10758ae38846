// Lines of a list of sums under a heading that says what they are: "Harbour: £187,229" of awards, "OPCC - £38,117" of
// contributions. What stands before the sum is the name.
#pragma once

#include "form/facts.h"

#include <optional>
#include <string>

namespace part_one {

/// Nothing where the line holds no sum or several, is a total, or tells something in a sentence.
std::optional<Award> read_award_line(const std::string& text, int line);

/// Who contributes, empty where nobody is named.
std::string contributor_in(const std::string& text);

/// "Playwright Education for Safe Nights", where the form names Playwright Education alone elsewhere.
std::string without_what_it_is_for(std::string name, const std::vector<OutlineLine>& lines);

/// "Dyfarnwyd £n i X. / £n was awarded to X.": said twice, in Welsh and English, with the same sums. The English half; any
/// other text as it is.
std::string in_one_language(const std::string& text);

} // namespace part_one
