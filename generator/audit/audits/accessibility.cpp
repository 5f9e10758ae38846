#include "audit/audits/accessibility.h"

#include "basics/text.h"

#include <algorithm>

namespace part_one {
namespace {

using Element = PageTree::Element;

bool has_value(const PageTree& page, const Element& element, std::string_view name) {
    const auto value = page.attribute(element, name);
    return value && !trimmed(*value).empty();
}

// Words of its own, words inside it, or an image inside it that says what it shows.
bool has_name(const PageTree& page, const Element& element) {
    if (page.has_text(element) || has_value(page, element, "aria-label") || has_value(page, element, "aria-labelledby"))
        return true;
    const auto from = static_cast<std::size_t>(&element - page.elements().data());
    for (std::size_t i = from + 1; i < element.end; ++i)
        if (page.elements()[i].name == "img" && has_value(page, page.elements()[i], "alt")) return true;
    return false;
}

bool is_field(const PageTree& page, const Element& element) {
    if (element.name == "select" || element.name == "textarea") return true;
    if (element.name != "input") return false;
    const std::string_view type = page.attribute(element, "type").value_or("text");
    return type != "hidden" && type != "submit" && type != "button" && type != "reset" && type != "image";
}

bool stands_in_label(const PageTree& page, const Element& element) {
    for (const Element* at = &element; at != &page.elements()[at->parent]; at = &page.elements()[at->parent])
        if (at->name == "label") return true;
    return false;
}

void audit_fields(const PageTree& page, Objections& objections) {
    std::vector<std::string_view> labelled;
    for (const Element& element : page.elements())
        if (element.name == "label" && page.has_text(element))
            labelled.push_back(page.attribute(element, "for").value_or(""));
    for (const Element& element : page.elements()) {
        if (element.name == "button" && !has_name(page, element))
            objections.add("audit/button-without-words", "a button of this page has no words; say what it does");
        if (!is_field(page, element)) continue;
        const std::string_view id = page.attribute(element, "id").value_or("");
        const bool is_labelled = (!id.empty() && std::find(labelled.begin(), labelled.end(), id) != labelled.end()) ||
                                 stands_in_label(page, element) || has_value(page, element, "aria-label") ||
                                 has_value(page, element, "aria-labelledby");
        if (!is_labelled)
            objections.add("audit/field-without-label", "a field of a form on this page has no label; give it one");
    }
}

void audit_table(const PageTree& page, const Element& table, Objections& objections) {
    bool has_caption = false, has_headings = false;
    const auto from = static_cast<std::size_t>(&table - page.elements().data());
    for (std::size_t i = from + 1; i < table.end; ++i) {
        const Element& inner = page.elements()[i];
        if (inner.name == "caption" && inner.parent == from && page.has_text(inner)) has_caption = true;
        if (inner.name != "th") continue;
        has_headings = true;
        const std::string_view scope = page.attribute(inner, "scope").value_or("");
        if (scope != "col" && scope != "row" && scope != "colgroup" && scope != "rowgroup")
            objections.add("audit/heading-cell-without-scope",
                           "a heading cell of a table does not say what it heads; give it scope col or row");
    }
    if (!has_caption)
        objections.add("audit/table-without-caption", "a table of this page has no caption; say what it lists");
    if (!has_headings) objections.add("audit/table-without-headings", "a table of this page has no heading cells");
}

void audit_ids(const PageTree& page, Objections& objections) {
    std::vector<std::string_view> ids;
    for (const Element& element : page.elements())
        if (const auto id = page.attribute(element, "id")) ids.push_back(*id);
    std::sort(ids.begin(), ids.end());
    if (!ids.empty() && ids.front().empty())
        objections.add("audit/empty-id", "an element of this page has an empty id; remove it");
    if (std::adjacent_find(ids.begin(), ids.end()) != ids.end())
        objections.add("audit/repeated-id", "two elements of this page have the same id; a link can lead to one only");
}

} // namespace

void audit_accessibility(const PageTree& page, Objections& objections) {
    if (page.elements().empty()) return;
    if (!has_value(page, page.elements().front(), "lang"))
        objections.add("audit/no-language",
                       "this page does not say what language it is in; give the html element a lang");
    int mains = 0;
    for (const Element& element : page.elements()) {
        mains += element.name == "main" || page.attribute(element, "role") == "main";
        if (element.name == "img" && !page.attribute(element, "alt"))
            objections.add(
                "audit/image-without-alt",
                "an image of this page has no alt; say what it shows, or leave the alt empty where it shows nothing");
        if (element.name == "a" && page.attribute(element, "href") && !has_name(page, element))
            objections.add("audit/link-without-words", "a link of this page has no words; say where it leads");
        if (element.name == "table") audit_table(page, element, objections);
        const auto tabindex = page.attribute(element, "tabindex");
        if (tabindex && !tabindex->empty() && *tabindex != "0" && !tabindex->starts_with('-'))
            objections.add(
                "audit/tab-order",
                "an element of this page has a positive tabindex, which breaks the order of reading; use 0 or none");
    }
    if (mains != 1)
        objections.add("audit/main-landmark",
                       "this page has " + std::to_string(mains) + " main parts; it needs exactly one");
    audit_ids(page, objections);
    audit_fields(page, objections);
}

} // namespace part_one
