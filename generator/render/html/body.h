// The text of a form as HTML that is also well-formed XML: an allow-list over our own tree, nothing passed through.
//
// Headings begin at h2 (h1 is the page's title) and never skip; tables have a caption, scopes and a region that can be
// scrolled by keyboard; footnotes lead both ways; ids are stable and unique. WCAG 2.2, 1.3.1, 2.1.1, 2.4.6.
// Ids made here hold an underscore, which no anchor of a section does, so the two cannot meet.
#pragma once

#include "basics/language.h"
#include "basics/public_text.h"
#include "basics/section.h"
#include "render/html/html.h"
#include "render/wording.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

struct BodyHtml {
    Html sections;
    Html contents;  // items of a list of links to the sections of the first two levels; none where that is one
    Html addresses; // items of a list of every section with its full address, to copy; none where the page has none
};

/// Where links and pictures of a body may lead besides the web and the site: what their address says, and what for it.
struct LinkTargets {
    std::vector<PublicText> files;            // names of files published beside the page
    std::map<std::string, std::string> pages; // sources of other pages, and where those stand
    std::string own_address;                  // of the page itself, with its host; empty where that is not known
    std::string files_at = {};                // where the files stand; empty: beside the page
    std::string folder = {};                  // "/cy": of the pages, where an address names one of the site
    /// Where the one record stands that the office calls by this number; nothing where there is none or several.
    std::function<std::optional<std::string>(std::string_view number)> numbered = {};
    /// Does anything of this site stand below this first step of an address ("decisions" of "/decisions/a/")? What does
    /// not was copied from another website. Where there is no such question, everything may.
    std::function<bool(std::string_view step)> is_own_step = {};
};

class BodyWriter {
  public:
    /// `prefix`: the path the site stands under. `language`: of most of the body; passages in the other of English and
    /// Welsh say so (WCAG 2.2, 3.1.2). Empty: it is all in one.
    static BodyHtml write(const Public<Body>& body, const Wording& wording, const LinkTargets& targets,
                          std::string_view prefix, std::string_view language = {});

  private:
    BodyWriter(const Wording& wording, const LinkTargets& targets, std::string_view prefix, std::string_view language);

    void write_section(const Section& section);
    void write_heading(int level, std::string_view anchor, std::string_view words);
    void add_to_contents(int level, std::string_view id, std::string_view words);
    void close_contents(int level);
    void add_to_addresses(std::string_view id, std::string_view words);

    void write_blocks(const std::vector<Block>& blocks);
    void write_block(const Block& block);
    void write_items(const Block& list);
    void write_table(const Block& table);
    void write_row(const Block& row, std::size_t columns, bool is_header, bool begins_with_header);
    void write_footnotes();

    void write_inlines(const std::vector<Inline>& inlines);
    void write_inline(const Inline& piece);
    void write_link(const Inline& link);
    bool leads_nowhere(std::string_view address) const;
    void write_picture(const Inline& picture);
    void write_reference(const Inline& reference);
    void wrap(const char* tag, const std::vector<Inline>& inlines);
    void write_text(const std::string& text);
    void write_text_with_numbers(const std::string& text);
    void open(std::string_view tag, std::string_view words);
    std::string_view other_language(std::string_view words) const;

    std::string unique_id(std::string_view wanted);
    void collect_footnotes(const std::vector<Block>& blocks);

    const Wording& wording_;
    std::vector<std::string> files_;
    std::string files_at_;
    const std::map<std::string, std::string>& pages_;
    const std::function<std::optional<std::string>(std::string_view)>& numbered_;
    const std::function<bool(std::string_view)>& is_own_step_;
    std::set<std::string, std::less<>> anchors_; // of the sections
    std::string_view prefix_;
    std::string page_prefix_;               // the same with the folder of the page's language
    Language language_ = Language::unknown; // of most of the body; unknown where no passage is to say its own
    Language around_ = Language::unknown;   // of the block that is being written
    std::string out_;
    std::string contents_;
    std::string addresses_;
    const std::string& own_address_;
    std::size_t listed_ = 0; // in the contents
    int contents_level_ = 1; // 2 while an item is open, 3 while a list inside it is
    std::set<std::string> ids_;
    std::string section_heading_;
    int section_level_ = 2;
    int last_level_ = 1;
    int depth_ = 0;
    bool in_link_ = false;
    std::size_t tables_ = 0;

    struct Footnote {
        const Block* block = nullptr;
        std::size_t number = 0; // in order of first reference; 0 until then
        std::size_t references = 0;
    };
    std::map<std::string, Footnote, std::less<>> footnotes_;
    std::vector<std::string> footnote_order_;
};

} // namespace part_one
