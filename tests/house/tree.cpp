#include "house/tree.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace house {

namespace {

bool is_outside(const std::string& path) {
    for (const std::string_view other : {".git", "public", "build", "tests/browser/node_modules", "tests/browser/.node",
                                         "tests/lighthouse/node_modules"})
        if (path == other) return true;
    return path.starts_with("build-");
}

Tree read_tree() {
    namespace fs = std::filesystem;
    const fs::path root = source_root();
    Tree tree;
    for (auto entry = fs::recursive_directory_iterator(root); entry != fs::recursive_directory_iterator(); ++entry) {
        const std::string path = fs::relative(entry->path(), root).generic_string();
        if (entry->is_directory() && is_outside(path)) {
            entry.disable_recursion_pending();
            continue;
        }
        if (!entry->is_regular_file()) continue;
        std::ifstream in(entry->path(), std::ios::binary);
        std::string text{std::istreambuf_iterator<char>(in), {}};
        if (text.find('\0') == std::string::npos) tree.push_back({path, std::move(text)});
    }
    std::sort(tree.begin(), tree.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    if (tree.empty()) throw std::runtime_error("PARTONE_SOURCE_ROOT names a folder without files: " + root.string());
    return tree;
}

} // namespace

std::string source_root() {
    const char* root = std::getenv("PARTONE_SOURCE_ROOT");
    if (!root) throw std::runtime_error("PARTONE_SOURCE_ROOT is not set; run the house tests through ctest");
    return root;
}

const Tree& whole_tree() {
    static const Tree tree = read_tree();
    return tree;
}

bool is_below(const SourceFile& file, std::string_view folder) {
    return file.path.starts_with(folder) && file.path.size() > folder.size() && file.path[folder.size()] == '/';
}

bool is_cpp(const SourceFile& file) { return file.path.ends_with(".h") || file.path.ends_with(".cpp"); }

std::string name_of(const SourceFile& file) { return file.path.substr(file.path.rfind('/') + 1); }

std::vector<std::string> lines_of(std::string_view text) {
    std::istringstream in{std::string(text)};
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::string place(const SourceFile& file, std::size_t line) { return file.path + ":" + std::to_string(line) + ": "; }

Objections over(const Tree& tree, const std::function<bool(const SourceFile&)>& applies,
                const std::function<Objections(const SourceFile&)>& rule) {
    Objections all;
    for (const SourceFile& file : tree) {
        if (!applies(file)) continue;
        const Objections some = rule(file);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

std::string joined(const Objections& objections) {
    std::string text;
    for (const std::string& objection : objections) text += objection + "\n";
    return text;
}

} // namespace house
