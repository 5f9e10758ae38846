#include "house/findings_page.h"

#include <algorithm>
#include <regex>
#include <set>

namespace house {

std::vector<std::string> rule_ids(const Tree& tree) {
    static const std::regex id(
        "\"((audit|disclosure|form|publication|register|settings|site|source|delivery|render)/[a-z][a-z0-9-]*)\"",
        std::regex::optimize);
    std::set<std::string> ids;
    for (const SourceFile& file : tree) {
        if (!is_below(file, "generator") || !is_cpp(file)) continue;
        for (const std::string& line : lines_of(file.text)) {
            if (line.find('/') == std::string::npos || line.starts_with("#include")) continue;
            for (auto match = std::sregex_iterator(line.begin(), line.end(), id); match != std::sregex_iterator();
                 ++match)
                ids.insert((*match)[1]);
        }
    }
    return {ids.begin(), ids.end()};
}

Objections off_the_page(const std::string& page, const Tree& tree) {
    static const std::regex entry("\n(## |\\| )`([a-z]+/[a-z0-9-]+)`");
    std::set<std::string> on_page;
    for (auto match = std::sregex_iterator(page.begin(), page.end(), entry); match != std::sregex_iterator(); ++match)
        on_page.insert((*match)[2]);
    const std::vector<std::string> ids = rule_ids(tree);
    Objections objections;
    for (const std::string& id : ids)
        if (!on_page.contains(id))
            objections.push_back("tests/rules/findings.md lacks " + id + " (tests/support/findings_page.py writes it)");
    for (const std::string& id : on_page)
        if (!std::binary_search(ids.begin(), ids.end(), id))
            objections.push_back("tests/rules/findings.md has " + id + ", which no file of generator/ knows");
    return objections;
}

Objections untested_rules(const std::string& page, const Tree& tree) {
    Objections objections;
    for (const std::string& id : rule_ids(tree)) {
        const std::string section = "\n## `" + id + "`\n";
        if (const std::size_t at = page.find(section); at != std::string::npos) {
            const std::size_t end = page.find("\n## `", at + section.size());
            const std::string examples = page.substr(at, end == std::string::npos ? end : end - at);
            const bool fires = examples.find("\nfinding: " + id + "\n") != std::string::npos ||
                               examples.find("\nfinding of the site: " + id + "\n") != std::string::npos;
            const bool stays = examples.find("\nno finding: " + id + "\n") != std::string::npos ||
                               examples.find("\nfinding: none\n") != std::string::npos;
            if (!fires || !stays)
                objections.push_back(
                    "tests/rules/findings.md shows " + id +
                    (fires ? " firing, and not a form on which it does not" : " and no form that brings it"));
            continue;
        }
        const bool is_named = std::any_of(tree.begin(), tree.end(), [&](const SourceFile& file) {
            return is_below(file, "tests") && file.path != "tests/rules/findings.md" &&
                   file.text.find(id) != std::string::npos;
        });
        if (!is_named) objections.push_back("no test names the rule " + id);
    }
    return objections;
}

} // namespace house
