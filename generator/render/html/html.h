// Finished HTML: made by the writer of bodies, by templates and by the writer of data for machines, and by nothing else.
//
// A field of a page whose name ends in `_html` takes this type and no other, so no text gets into triple braces.
#pragma once

#include <string>
#include <utility>

namespace part_one {

class PageFields;
class Layout;
class BodyWriter;
class ScriptData;

class Html {
  public:
    Html() = default;
    const std::string& text() const { return text_; }
    bool is_empty() const { return text_.empty(); }
    void reserve(std::size_t bytes) { text_.reserve(bytes); }
    Html& operator+=(const Html& other) {
        text_ += other.text_;
        return *this;
    }

  private:
    friend class Layout;     // render/layout: templates
    friend class BodyWriter; // render/html/body: our own trees
    friend class ScriptData; // render/html/script_data: data for machines
    friend class PageFields; // takes the text out without a copy
    explicit Html(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

} // namespace part_one
