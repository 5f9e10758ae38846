#include "house/code_map.h"

#include <algorithm>
#include <regex>
#include <set>

namespace house {

namespace {

constexpr std::string_view home = "generator/";

std::string pair_of(const SourceFile& file) {
    return file.path.substr(home.size(), file.path.rfind('.') - home.size());
}

const SourceFile* file_of(const std::string& pair, const Tree& tree) {
    for (const char* suffix : {".h", ".cpp"})
        for (const SourceFile& file : tree)
            if (file.path == std::string(home) + pair + suffix) return &file;
    return nullptr;
}

} // namespace

std::vector<std::string> file_pairs(const Tree& tree) {
    std::set<std::string> pairs;
    for (const SourceFile& file : tree)
        if (file.path.starts_with(home) && is_cpp(file)) pairs.insert(pair_of(file));
    return {pairs.begin(), pairs.end()};
}

std::string job_of(const SourceFile& file) {
    std::string comment;
    for (const std::string& line : lines_of(file.text)) {
        if (!line.starts_with("// ")) break;
        comment += (comment.empty() ? "" : " ") + line.substr(3);
    }
    return comment.substr(0, comment.find(". "));
}

Objections off_the_map(const std::string& readme, const Tree& tree) {
    static const std::regex entry("\n- `([a-z0-9_/]+)`: ");
    std::set<std::string> on_map;
    for (auto match = std::sregex_iterator(readme.begin(), readme.end(), entry); match != std::sregex_iterator();
         ++match)
        on_map.insert((*match)[1]);
    const std::vector<std::string> pairs = file_pairs(tree);
    Objections objections;
    for (const std::string& pair : pairs)
        if (!on_map.contains(pair))
            objections.push_back("generator/README.md lacks the line (tests/support/code_map.py writes it):\n- `" +
                                 pair + "`: " + job_of(*file_of(pair, tree)));
    for (const std::string& pair : on_map)
        if (!std::binary_search(pairs.begin(), pairs.end(), pair))
            objections.push_back("generator/README.md has a line for " + pair + ", which is gone");
    return objections;
}

} // namespace house
