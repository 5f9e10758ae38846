#include "audit/audits/well_formed.h"

#include "audit/data_syntax.h"
#include "basics/text.h"

#include <algorithm>

namespace part_one {
namespace {

// XML 1.0, 2.2: of the control characters only tab and the two line breaks are characters.
bool has_forbidden_sign(std::string_view bytes) {
    return std::any_of(bytes.begin(), bytes.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t' && c != '\r') || c == 0x7F;
    });
}

// XML 1.0, 4.6: without a document type of its own a file knows five names.
bool is_known_reference(std::string_view text) {
    const std::size_t end = text.substr(0, 12).find(';');
    if (end == std::string_view::npos) return false;
    const std::string_view name = text.substr(1, end - 1);
    if (name == "amp" || name == "lt" || name == "gt" || name == "quot" || name == "apos") return true;
    if (name.size() < 2 || name[0] != '#') return false;
    if (name[1] != 'x') return std::all_of(name.begin() + 1, name.end(), is_ascii_digit);
    return name.size() > 2 && name.find_first_not_of("0123456789abcdefABCDEF", 2) == std::string_view::npos;
}

bool has_unknown_reference(std::string_view bytes) {
    for (std::size_t at = bytes.find('&'); at != std::string_view::npos; at = bytes.find('&', at + 1))
        if (!is_known_reference(bytes.substr(at))) return true;
    return false;
}

bool repeats_attribute(const PageTree& page, const PageTree::Element& element) {
    const auto *begin = page.attributes_begin(element), *end = page.attributes_end(element);
    for (const auto* one = begin; one != end; ++one)
        if (std::any_of(begin, one, [&](const PageTree::Attribute& other) { return other.name == one->name; }))
            return true;
    return false;
}

void audit_markup(const RenderedFile& file, const PageTree& page, Objections& objections) {
    if (is_page(file) && !file.bytes.starts_with("<!DOCTYPE html>"))
        objections.add("audit/no-doctype", "this page does not begin with <!DOCTYPE html>; correct the theme's layout");
    if (page.fault()) {
        objections.add("audit/not-well-formed",
                       "this file is not well-formed (" + *page.fault() + "); correct the template that made it");
        return;
    }
    for (std::size_t i = 1; i < page.elements().size(); ++i)
        if (page.elements()[i].parent == i)
            objections.add("audit/two-roots", "this file has more than one outermost element; XML allows one");
    if (has_unknown_reference(file.bytes))
        objections.add(
            "audit/unknown-reference",
            "this file holds an '&' that begins none of XML's own references; write &amp; or the character itself");
    for (const PageTree::Element& element : page.elements())
        if (repeats_attribute(page, element))
            objections.add("audit/repeated-attribute",
                           "an element of this file has the same attribute twice; leave one");
}

} // namespace

void audit_well_formed(const RenderedFile& file, const PageTree* page, Objections& objections) {
    const bool is_json = file.path.ends_with(".json") || file.path.ends_with(".webmanifest");
    const bool is_table = file.path.ends_with(".csv");
    const bool is_text = page || is_json || is_table || file.path.ends_with(".txt") || file.path.ends_with(".css") ||
                         file.path.ends_with(".js");
    if (!is_text) return;
    if (!is_utf8(file.bytes)) objections.add("audit/not-utf-8", "this file is not UTF-8, which every reader expects");
    if (has_forbidden_sign(file.bytes))
        objections.add("audit/control-character",
                       "this file holds a control character that no text may hold; remove it from the source");
    if (page) audit_markup(file, *page, objections);
    if (is_json)
        if (const auto fault = json_fault(file.bytes))
            objections.add("audit/not-json", "this file is not JSON: at byte " + std::to_string(*fault) +
                                                 " something else stands than RFC 8259 allows");
    if (is_table)
        if (const auto row = uneven_row(file.bytes))
            objections.add("audit/uneven-table",
                           "row " + std::to_string(*row) +
                               " of this table has not as many cells as the first row, or a quote is not closed");
}

} // namespace part_one
