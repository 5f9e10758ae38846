// Words that must not stand in the tree.
#pragma once

#include "house/tree.h"

namespace house {

/// An office is a setting, never code: no name of a real police area outside a comment.
Objections real_offices(const SourceFile& file);

/// `{{{name}}}` writes HTML as it is, so the name must say that it is HTML; in `{{…}}` such a name would be escaped
/// twice; `{{&name}}` hides the difference.
Objections careless_braces(const SourceFile& file);

/// Names that belong to the compiler: `_Upper`, and any with two underscores ([lex.name] of the C++ standard).
Objections reserved_names(const SourceFile& file);

/// Words that promise later work: what is not done stands in an issue, not in the tree.
Objections promises(const SourceFile& file);

} // namespace house
