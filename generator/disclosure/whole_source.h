// Everything that a source holds, where all of it is withheld: its lines, and what the front matter says of the matter.
#pragma once

#include "basics/confidential.h"
#include "source/document.h"

namespace part_one {

void withhold_whole(const Document& document, Confidential& into);

/// Its titles too, where nothing of it may be shown.
void withhold_titles(const Document& document, Confidential& into);

} // namespace part_one
