// A finished page read back by pugixml into flat lists that the audits can walk at full speed.
//
// Nothing is copied out: names, values and texts point into the page tree and live as long as it does.
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

class PageTree {
  public:
    struct Attribute {
        std::string_view name;
        std::string_view value; // references resolved
    };
    struct Element {
        std::string_view name;
        std::size_t parent = 0; // index; the root is its own parent
        std::size_t end = 0;    // behind its last descendant
        std::size_t first_attribute = 0, attributes_end = 0;
        std::size_t first_text = 0, texts_end = 0; // those of its descendants included
    };

    /// Reads XML or XML-shaped HTML (STYLE.md).
    explicit PageTree(std::string_view bytes);
    PageTree(PageTree&&) noexcept;
    ~PageTree();

    /// What makes it unreadable, with the byte where reading stopped.
    const std::optional<std::string>& fault() const { return fault_; }
    const std::vector<Element>& elements() const { return elements_; } // in document order

    /// The value of an attribute, or nothing where it is missing.
    std::optional<std::string_view> attribute(const Element& element, std::string_view name) const;
    const Attribute* attributes_begin(const Element& element) const {
        return attributes_.data() + element.first_attribute;
    }
    const Attribute* attributes_end(const Element& element) const {
        return attributes_.data() + element.attributes_end;
    }

    /// All character data inside the element, white space squeezed. At most about `limit` bytes are gathered.
    std::string text(const Element& element, std::size_t limit = std::string::npos) const;
    /// The same as it stands, line breaks and all.
    std::string raw_text(const Element& element) const;
    /// The front of text(): the first piece of character data that is more than white space, up to the next tag.
    std::string_view first_text(const Element& element) const;
    /// Does it hold anything but white space?
    bool has_text(const Element& element) const;

  private:
    struct Parsed;
    std::unique_ptr<Parsed> parsed_;
    std::optional<std::string> fault_;
    std::vector<Element> elements_;
    std::vector<Attribute> attributes_;
    std::vector<std::string_view> texts_;
};

} // namespace part_one
