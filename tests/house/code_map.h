// The code map in generator/README.md: one line a file pair, under its folder.
//
// A map that is out of date misleads more than none, so each file must be on it and nothing else.
#pragma once

#include "house/tree.h"

namespace house {

/// "form/answer" for generator/form/answer.h and its .cpp; each pair once, sorted.
std::vector<std::string> file_pairs(const Tree& tree);

/// The first sentence of a file's opening comment, for the line that is to be written.
std::string job_of(const SourceFile& file);

Objections off_the_map(const std::string& readme, const Tree& tree);

} // namespace house
