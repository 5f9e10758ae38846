#include "house/architecture.h"

#include "house/code_text.h"

#include <algorithm>
#include <regex>

namespace house {

namespace {

struct Include {
    std::size_t line;
    std::string header;
    bool angled;
};

std::vector<Include> includes_of(const SourceFile& file) {
    static const std::regex form(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::vector<Include> includes;
    std::size_t number = 0;
    for (const std::string& line : lines_of(without_comments(file.text))) {
        ++number;
        std::smatch match;
        if (std::regex_search(line, match, form)) includes.push_back({number, match[2], match[1] == "<"});
    }
    return includes;
}

/// "audit" for "generator/audit/audits/leaks.cpp", "" for "generator/main.cpp".
std::string folder_of(const SourceFile& file) {
    const std::string below = file.path.substr(std::string_view("generator/").size());
    const std::size_t slash = below.find('/');
    return slash == std::string::npos ? "" : below.substr(0, slash);
}

bool is_standard(const std::string& header) { return header.find_first_of("./") == std::string::npos; }

bool is_system(const std::string& header) {
    static const std::set<std::string> known = {"dlfcn.h",  "errno.h", "fcntl.h",  "poll.h",
                                                "signal.h", "spawn.h", "unistd.h", "termios.h"};
    return known.contains(header) || header.starts_with("sys/") || header.starts_with("netinet/") ||
           header.starts_with("arpa/") || header.starts_with("linux/");
}

bool reaches(const Arrows& arrows, const std::string& from, const std::string& to, std::set<std::string>& seen) {
    const auto found = arrows.find(from);
    if (found == arrows.end() || !seen.insert(from).second) return false;
    for (const std::string& next : found->second)
        if (next == to || reaches(arrows, next, to, seen)) return true;
    return false;
}

Objections matches_of(const SourceFile& file, const std::regex& form, const std::string& what) {
    Objections objections;
    std::size_t number = 0;
    for (const std::string& line : lines_of(without_comments_and_strings(file.text))) {
        ++number;
        std::smatch match;
        if (std::regex_search(line, match, form)) objections.push_back(place(file, number) + match[0].str() + what);
    }
    return objections;
}

} // namespace

Arrows arrows_of(std::string_view cmake) {
    static const std::regex comment("#[^\n]*");
    static const std::regex call(R"(part_one_library\(\s*([a-z_]+)([^)]*)\))");
    static const std::regex word("[A-Za-z_:]+");
    const std::string text = std::regex_replace(std::string(cmake), comment, "");
    Arrows arrows;
    for (auto match = std::sregex_iterator(text.begin(), text.end(), call); match != std::sregex_iterator(); ++match) {
        const std::string name = (*match)[1];
        const std::string rest = (*match)[2];
        if (name == "name") continue; // the function itself
        arrows[name];
        bool depends = false;
        for (auto part = std::sregex_iterator(rest.begin(), rest.end(), word); part != std::sregex_iterator(); ++part) {
            const std::string text_of_part = part->str();
            if (text_of_part == "DEPENDS" || text_of_part == "PACKAGES") {
                depends = text_of_part == "DEPENDS";
            } else if (depends) {
                arrows[name].insert(text_of_part);
            }
        }
    }
    return arrows;
}

Objections cycles_in(const Arrows& arrows) {
    Objections objections;
    for (const auto& [folder, targets] : arrows) {
        std::set<std::string> seen;
        if (reaches(arrows, folder, folder, seen)) objections.push_back(folder + "/ depends on itself, by a detour");
        for (const std::string& target : targets)
            if (target != "pipeline" && !arrows.contains(target))
                objections.push_back(folder + "/ depends on " + target + "/, which is none");
    }
    return objections;
}

Objections forbidden_arrows(const SourceFile& file, const Arrows& arrows) {
    const std::string folder = folder_of(file);
    Objections objections;
    if (!folder.empty() && !arrows.contains(folder)) return {place(file, 1) + "no part_one_library names its folder"};
    for (const Include& include : includes_of(file)) {
        if (include.angled) continue;
        const std::size_t slash = include.header.find('/');
        // "pipeline.h" stands beside the folders, and is named in a DEPENDS line like one.
        const std::string target = include.header.substr(0, std::min(slash, include.header.find('.')));
        const bool is_known = slash == std::string::npos || arrows.contains(target);
        const bool is_allowed = folder.empty() || target == folder || target == "basics" ||
                                (!target.empty() && arrows.at(folder).contains(target));
        if (!is_known) {
            objections.push_back(place(file, include.line) + "includes " + include.header +
                                 ", which is in no folder of ours");
        } else if (!is_allowed) {
            objections.push_back(place(file, include.line) + "includes " + include.header +
                                 ", which its DEPENDS line does not name");
        }
    }
    return objections;
}

Objections third_party_headers(const SourceFile& file) {
    if (is_below(file, "generator/adapters")) return {};
    const bool is_options = file.path.starts_with("generator/commands/options");
    Objections objections;
    for (const Include& include : includes_of(file)) {
        if (!include.angled || is_standard(include.header) || is_system(include.header)) continue;
        if (is_options && include.header.starts_with("CLI/")) continue;
        objections.push_back(place(file, include.line) +
                             "a library's header outside generator/adapters/: " + include.header);
    }
    return objections;
}

Objections clock_readings(const SourceFile& file) {
    static const std::regex clock(R"(\b(system_clock|utc_clock|tai_clock|file_clock|gettimeofday|clock_gettime|)"
                                  R"(timespec_get|localtime(_r)?|gmtime(_r)?|current_zone|__DATE__|__TIME__|)"
                                  R"(std::time\s*\(|::time\s*\(|time\s*\(\s*(nullptr|NULL|0)\s*\)))");
    if (file.path.starts_with("generator/commands/today")) return {};
    return matches_of(file, clock, " asks what time it is; only commands/today may");
}

Objections forged_keys(const SourceFile& file) {
    static const std::map<std::string, std::string> homes = {{"Release", "generator/publication"},
                                                             {"Wording", "generator/render"},
                                                             {"LeakCheck", "generator/audit"},
                                                             {"Auditor", "generator/audit"}};
    Objections objections;
    for (const auto& [key, home] : homes) {
        if (is_below(file, home)) continue;
        // A definition goes on with `{`, a final or a base; `class Release;` only names it.
        const std::regex definition("\\b(class|struct)\\s+" + key + "\\b\\s*(final\\s*)?[:{]");
        const Objections some = matches_of(file, definition, " is defined outside " + home + "/");
        objections.insert(objections.end(), some.begin(), some.end());
    }
    return objections;
}

} // namespace house
