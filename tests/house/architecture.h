// Who may include whom: the DEPENDS lines of generator/CMakeLists.txt, read and held against the #include lines.
//
// DESIGN section 3: a folder includes itself, basics/ and what its DEPENDS line names; the graph has no cycle; only
// adapters/ includes a third-party header, but for CLI11 in commands/options; only commands/today asks what time it is.
#pragma once

#include "house/tree.h"

#include <map>
#include <set>

namespace house {

/// Each folder with the folders that its DEPENDS line names.
using Arrows = std::map<std::string, std::set<std::string>>;

Arrows arrows_of(std::string_view cmake);
Objections cycles_in(const Arrows& arrows);

/// `file` stands below generator/. The files at its top (main, pipeline) may include every folder.
Objections forbidden_arrows(const SourceFile& file, const Arrows& arrows);
Objections third_party_headers(const SourceFile& file);
Objections clock_readings(const SourceFile& file);

/// The classes that hold a key (friend of Public, Confidential, AuditedSite) are defined in their own folder only.
Objections forged_keys(const SourceFile& file);

} // namespace house
