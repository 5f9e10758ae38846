// Inline text put together piece by piece: markup that nests, raw tags that may not close, text that runs on.
//
// Serves both Markdown and HTML blocks; knows no parser.
#pragma once

#include "adapters/markdown_html.h"
#include "basics/rich_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// Text that may stand on a page: no control characters but tab and line feed. What Windows-1252 has in the place of
/// the C1 controls is what was meant (HTML 5 reads references such as &#150; the same way).
std::string without_controls(std::string_view text);

class InlineSink {
  public:
    /// Form feeds, vertical tabs and Unicode's line separators become soft breaks.
    void add_text(std::string_view text);
    /// A leaf: code, a tick box, a footnote reference …
    void add(Inline leaf);
    void add_break(Inline::Kind kind);
    void add_tag(const HtmlTag& tag);
    /// Markup that holds others; every open() has its close(). Beyond 50 levels it is dropped and its text stays.
    void open(Inline container);
    void close();

    /// All of it, without breaks at the ends. The sink is empty afterwards.
    std::vector<Inline> take();

  private:
    struct Frame {
        Inline inline_;
        bool is_html = false;
    };
    std::vector<Inline>& target() { return frames_.empty() ? done_ : frames_.back().inline_.children; }
    void append(Inline piece);
    void drop_frame(); // its children stay
    void close_html(Inline::Kind kind);

    std::vector<Inline> done_;
    std::vector<Frame> frames_;
    std::size_t flattened_ = 0;
    std::string swallowing_; // the script or style whose body is being dropped
};

} // namespace part_one
