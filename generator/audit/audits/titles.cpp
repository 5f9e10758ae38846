#include "audit/audits/titles.h"

#include <unordered_set>

namespace part_one {
namespace {

// 1 to 6 for h1 to h6, else 0.
int level_of_heading(std::string_view name) {
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6' ? name[1] - '0' : 0;
}

} // namespace

std::string audit_title(const PageTree& page, std::string_view path, Objections& objections) {
    const std::string_view own_address = path.ends_with("index.html") ? path.substr(0, path.size() - 10) : path;
    std::string title;
    std::string_view language;
    bool is_hidden = false; // from search engines, or another page stands for it: nobody meets it in a list
    int titles = 0, first_headings = 0, last_level = 0;
    for (const PageTree::Element& element : page.elements()) {
        const bool in_head = page.elements()[element.parent].name == "head";
        if (element.name == "html") language = page.attribute(element, "lang").value_or("");
        if (element.name == "title" && in_head && ++titles == 1) title = page.text(element);
        is_hidden = is_hidden || (element.name == "link" && page.attribute(element, "rel") == "canonical" &&
                                  !page.attribute(element, "href").value_or("").ends_with(own_address));
        is_hidden = is_hidden || (element.name == "meta" && page.attribute(element, "name") == "robots" &&
                                  page.attribute(element, "content") == "noindex");
        const int level = level_of_heading(element.name);
        if (level == 0) continue;
        first_headings += level == 1;
        if (!page.has_text(element))
            objections.add("audit/empty-heading", "a heading of this page has no words; remove it or give it some");
        if (last_level != 0 && level > last_level + 1)
            objections.add("audit/heading-level",
                           "a heading of this page is more than one level below the one before; leave no level out");
        last_level = level;
    }
    if (titles != 1 || title.empty())
        objections.add("audit/no-title", "this page needs exactly one title, with words in it");
    if (first_headings != 1)
        objections.add("audit/first-heading", "this page has " + std::to_string(first_headings) +
                                                  " first-level headings; it needs exactly one");
    return is_hidden ? std::string{}
                     : std::string(language) + " " + title; // the same in two languages is no repetition
}

void audit_repeated_titles(const std::vector<std::string>& titles, std::vector<Objections>& objections) {
    std::unordered_set<std::string_view> seen;
    for (std::size_t i = 0; i < titles.size(); ++i)
        if (!titles[i].empty() && !seen.insert(titles[i]).second)
            objections[i].add_without_blame(
                "audit/repeated-title",
                "this page has the title of another page; a reader cannot tell them apart in a list");
}

} // namespace part_one
