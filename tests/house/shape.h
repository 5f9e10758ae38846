// How files look from outside: their opening, their length, their place, their names.
//
// The rules are STYLE.md's and the layout is DESIGN section 3's.
#pragma once

#include "house/tree.h"

namespace house {

/// A header opens with a comment that tells its job; so does a .cpp that has no header beside it.
Objections missing_opening(const SourceFile& file, const Tree& tree);
Objections too_long(const SourceFile& file); // past 400 lines a file has two jobs

/// A file or folder at the top that the layout does not name.
Objections strangers_at_the_top(const std::vector<std::string>& names);

/// A script is POSIX sh: no suffix in its name, `#!/bin/sh` first, `set -eu` before it does anything.
Objections not_a_script(const SourceFile& file);

/// Names with `;` `,` or `[` break the discovery of tests: they would pass without running.
Objections undiscoverable_tests(const SourceFile& file);

} // namespace house
