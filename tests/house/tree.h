// The files of the repository as the house rules see them: path and text, nothing else.
//
// What is built, delivered or kept by git itself is not part of the house and is not read.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace house {

struct SourceFile {
    std::string path; // from the root of the repository, with '/' between names
    std::string text;
};
using Tree = std::vector<SourceFile>;

/// What a rule has against the tree, each with "path:line: " at the front; empty where all is well.
using Objections = std::vector<std::string>;

/// Every text file below the root that PARTONE_SOURCE_ROOT names, sorted by path. Throws where there is none.
const Tree& whole_tree();
std::string source_root();

bool is_below(const SourceFile& file, std::string_view folder); // "generator/audit"
bool is_cpp(const SourceFile& file);                            // .h or .cpp
std::string name_of(const SourceFile& file);                    // "audits.h"
std::vector<std::string> lines_of(std::string_view text);
std::string place(const SourceFile& file, std::size_t line); // "path:12: "

/// Asks the rule about each file for which `applies` is true, and adds up.
Objections over(const Tree& tree, const std::function<bool(const SourceFile&)>& applies,
                const std::function<Objections(const SourceFile&)>& rule);
std::string joined(const Objections& objections);

} // namespace house
