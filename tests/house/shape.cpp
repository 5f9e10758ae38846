#include "house/shape.h"

#include <algorithm>
#include <regex>
#include <set>

namespace house {

namespace {

constexpr std::size_t longest = 400;

bool has_header(const SourceFile& file, const Tree& tree) {
    const std::string header = file.path.substr(0, file.path.rfind('.')) + ".h";
    return std::any_of(tree.begin(), tree.end(), [&](const SourceFile& other) { return other.path == header; });
}

} // namespace

Objections missing_opening(const SourceFile& file, const Tree& tree) {
    if (file.path.ends_with(".cpp") && has_header(file, tree)) return {};
    const std::vector<std::string> lines = lines_of(file.text);
    const bool opens = !lines.empty() && lines[0].starts_with("// ") && lines[0].size() > 12;
    if (opens) return {};
    return {place(file, 1) + "does not open with a comment that tells its job"};
}

Objections too_long(const SourceFile& file) {
    const std::size_t count = lines_of(file.text).size();
    if (count <= longest) return {};
    return {place(file, count) + "is longer than 400 lines, so it has two jobs"};
}

Objections strangers_at_the_top(const std::vector<std::string>& names) {
    static const std::set<std::string> known = {
        "CMakeLists.txt", "CMakePresets.json", "README.md", "content", "generator",
        "public",         "scripts",           "tests",     "themes",  "build"};
    Objections objections;
    for (const std::string& name : names)
        if (!known.contains(name) && !name.starts_with(".") && !name.starts_with("build-"))
            objections.push_back(name + ": the layout of the repository knows no such thing at the top");
    return objections;
}

Objections not_a_script(const SourceFile& file) {
    Objections objections;
    if (name_of(file).find('.') != std::string::npos) objections.push_back(place(file, 1) + "a script has no suffix");
    if (!file.text.starts_with("#!/bin/sh\n")) objections.push_back(place(file, 1) + "does not begin with #!/bin/sh");
    if (file.text.find("\nset -eu\n") == std::string::npos)
        objections.push_back(place(file, 1) + "goes on after an error: `set -eu` is missing");
    return objections;
}

Objections undiscoverable_tests(const SourceFile& file) {
    static const std::regex form("TEST_CASE\\(\\s*\"([^\"]*)\"");
    Objections objections;
    std::size_t number = 0;
    for (const std::string& line : lines_of(file.text)) {
        ++number;
        std::smatch match;
        if (std::regex_search(line, match, form) && match[1].str().find_first_of(";,[") != std::string::npos)
            objections.push_back(place(file, number) + "the name of this test has one of ; , [ in it");
    }
    return objections;
}

} // namespace house
