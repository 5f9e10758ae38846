// Finished pages read back as XML by pugixml, which is how the audits see them.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace part_one {

/// One element of a page, in document order. `text` is all character data inside it, white space squeezed.
struct PageElement {
    std::string name;
    std::vector<std::pair<std::string, std::string>> attributes;
    std::string text;
    int depth = 0;
    std::string attribute(std::string_view key) const {
        for (const auto& [name_, value] : attributes)
            if (name_ == key) return value;
        return {};
    }
    bool has(std::string_view key) const {
        for (const auto& [name_, value] : attributes)
            if (name_ == key) return true;
        return false;
    }
};

/// The page's elements, or what makes it not well-formed (with the byte offset). A page is XML-shaped HTML
/// (STYLE.md): one root, every element closed, every attribute with a value, none repeated.
struct ReadPage {
    std::vector<PageElement> elements;
    std::string all_text; // every word of the page, one space between elements
    std::optional<std::string> fault;
};
ReadPage read_page(std::string_view bytes);

/// `&`, `<`, `>`, `"` escaped and control characters that XML forbids removed.
std::string xml_escaped(std::string_view text);

} // namespace part_one
