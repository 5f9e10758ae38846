// Does a line of a finished page begin confidential matter?
//
// Knows the wording that FORMS.md has gathered and the harmless wording that begins like it, and nothing of profiles,
// forms or the cutting. A label fills its line, or stands before a colon, a dash or a bracket; a heading may carry it
// behind one. A sentence that speaks of confidentiality is none, nor is the answer that there is nothing confidential.
#pragma once

#include <string>
#include <string_view>

namespace part_one {

/// Where the line stands. A cell may answer a column of its own ("Restricted": a kind of fund), and is no label then.
enum class LinePlace { heading, line, cell };

/// "appendix 1" of a short line "Appendix 1 (confidential)" or "Appendix 1 – Bids": its kind and number. Else empty.
std::string numbered_paper(std::string_view line);

bool begins_confidential_matter(std::string_view line, LinePlace place);

/// Most lines begin with a letter that begins none of the wording, and need not be asked about.
bool may_begin_confidential_matter(std::string_view line, LinePlace place);

} // namespace part_one
