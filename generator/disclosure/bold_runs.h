// Labels in bold in the middle of a line: "The term is two years. **Part 2** …", "**Urgent?** NO **For publication:** NO".
//
// What stands at the front of a line, a cell or a column is heard there (disclosure/listen).
#pragma once

#include <string_view>

namespace part_one {

/// Does a bold run of the line, behind its first words, close what follows it or the whole form? One within a sentence ("Is
/// there a **Part 2** form") does not. `raw` is the line as it is written.
bool closes_at_bold_run(std::string_view raw);

} // namespace part_one
