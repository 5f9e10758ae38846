#include "adapters/page_tree.h"

#include "basics/text.h"

#include <pugixml.hpp>

namespace part_one {

struct PageTree::Parsed {
    std::string bytes; // parsed in place
    pugi::xml_document document;
};

PageTree::PageTree(PageTree&&) noexcept = default;
PageTree::~PageTree() = default;

PageTree::PageTree(std::string_view bytes) : parsed_(std::make_unique<Parsed>()) {
    parsed_->bytes = bytes;
    constexpr unsigned options = pugi::parse_default | pugi::parse_ws_pcdata;
    const pugi::xml_parse_result result = parsed_->document.load_buffer_inplace(
        parsed_->bytes.data(), parsed_->bytes.size(), options, pugi::encoding_utf8);
    if (!result) {
        fault_ = std::string(result.description()) + ", at byte " + std::to_string(result.offset);
        return;
    }
    elements_.reserve(bytes.size() / 48);
    std::vector<std::size_t> open;
    pugi::xml_node node = parsed_->document.first_child();
    while (node) {
        if (node.type() == pugi::node_element) {
            Element element;
            element.name = node.name();
            element.parent = open.empty() ? elements_.size() : open.back();
            element.first_attribute = attributes_.size();
            for (const pugi::xml_attribute attribute : node.attributes())
                attributes_.push_back({attribute.name(), attribute.value()});
            element.attributes_end = attributes_.size();
            element.first_text = texts_.size();
            open.push_back(elements_.size());
            elements_.push_back(element);
            if (const pugi::xml_node child = node.first_child()) {
                node = child;
                continue;
            }
        } else if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata) {
            texts_.push_back(node.value());
        }
        while (true) { // leave what is finished, go on with what comes next
            if (node.type() == pugi::node_element) {
                elements_[open.back()].end = elements_.size();
                elements_[open.back()].texts_end = texts_.size();
                open.pop_back();
            }
            if (const pugi::xml_node sibling = node.next_sibling()) {
                node = sibling;
                break;
            }
            node = node.parent();
            if (node.type() == pugi::node_document || !node) return;
        }
    }
}

std::optional<std::string_view> PageTree::attribute(const Element& element, std::string_view name) const {
    for (const Attribute* at = attributes_begin(element); at != attributes_end(element); ++at)
        if (at->name == name) return at->value;
    return std::nullopt;
}

std::string PageTree::text(const Element& element, std::size_t limit) const {
    std::string all;
    for (std::size_t i = element.first_text; i < element.texts_end && all.size() < limit; ++i)
        all += texts_[i].substr(0, limit);
    return squeezed(all);
}

std::string PageTree::raw_text(const Element& element) const {
    std::string all;
    for (std::size_t i = element.first_text; i < element.texts_end; ++i) all += texts_[i];
    return all;
}

std::string_view PageTree::first_text(const Element& element) const {
    for (std::size_t i = element.first_text; i < element.texts_end; ++i)
        if (const std::string_view text = trimmed(texts_[i]); !text.empty()) return text;
    return {};
}

bool PageTree::has_text(const Element& element) const { return !first_text(element).empty(); }

} // namespace part_one
