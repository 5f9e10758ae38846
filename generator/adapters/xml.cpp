#include "adapters/xml.h"

#include "adapters/xml_rules.h"
#include "basics/text.h"

#include <pugixml.hpp>

namespace part_one {
namespace {

/// White space becomes one space, none at the very beginning.
void append_squeezed(std::string_view text, std::string& out) {
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && !is_xml_space(text[end])) ++end;
        out.append(text.substr(at, end - at));
        if (end < text.size() && !out.empty() && out.back() != ' ') out += ' ';
        while (end < text.size() && is_xml_space(text[end])) ++end;
        at = end;
    }
}

/// Collects the elements in document order. All words are kept in one text, squeezed; an element's are a piece of it.
class PageWalk {
  public:
    void walk(const pugi::xml_node& node, int depth) {
        for (pugi::xml_node child = node.first_child(); child; child = child.next_sibling()) {
            if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
                add_words(child.value());
            } else if (child.type() == pugi::node_element) {
                add_element(child, depth);
            }
        }
    }

    ReadPage take() {
        page_.all_text = trimmed(all_);
        return std::move(page_);
    }

  private:
    void add_element(const pugi::xml_node& node, int depth) {
        const std::size_t index = page_.elements.size();
        PageElement& element = page_.elements.emplace_back();
        element.name = node.name();
        element.depth = depth;
        for (const pugi::xml_attribute& attribute : node.attributes())
            element.attributes.emplace_back(attribute.name(), attribute.value());
        append_squeezed(" ", all_);
        const std::size_t start = words_.size();
        walk(node, depth + 1); // xml_fault() has seen that the depth is bearable
        append_squeezed(" ", all_);
        page_.elements[index].text = trimmed(std::string_view(words_).substr(start));
    }

    void add_words(std::string_view text) {
        append_squeezed(text, words_);
        append_squeezed(text, all_);
    }

    ReadPage page_;
    std::string words_;
    std::string all_;
};

} // namespace

ReadPage read_page(std::string_view bytes) {
    if (auto fault = xml_fault(bytes)) return {{}, {}, std::move(fault)};
    pugi::xml_document document;
    const pugi::xml_parse_result result = document.load_buffer(
        bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
    if (!result) return {{}, {}, std::string(result.description()) + " at byte " + std::to_string(result.offset)};
    PageWalk page;
    page.walk(document, 0);
    return page.take();
}

std::string xml_escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20 || c == '\t' || c == '\n' || c == '\r') out += c;
        }
    }
    return out;
}

} // namespace part_one
