#include "render/html/body.h"

#include "basics/text.h"
#include "render/html/escape.h"

#include <algorithm>

namespace part_one {

BodyWriter::BodyWriter(const Wording& wording, const LinkTargets& targets, std::string_view prefix,
                       std::string_view language)
    : wording_(wording), files_at_(targets.files_at), pages_(targets.pages), numbered_(targets.numbered),
      is_own_step_(targets.is_own_step), prefix_(prefix), page_prefix_(std::string(prefix) + targets.folder),
      language_(language == "cy"   ? Language::welsh
                : language == "en" ? Language::english
                                   : Language::unknown),
      around_(language_), own_address_(targets.own_address) {
    for (const PublicText& file : targets.files) files_.push_back(file.get());
}

BodyHtml BodyWriter::write(const Public<Body>& body, const Wording& wording, const LinkTargets& targets,
                           std::string_view prefix, std::string_view language) {
    BodyWriter writer(wording, targets, prefix, language);
    writer.out_.reserve(8192);
    for (const Section& section : body.get()) writer.collect_footnotes(section.blocks);
    for (const Section& section : body.get()) writer.anchors_.insert(section.anchor);
    for (const Section& section : body.get()) writer.write_section(section);
    writer.close_contents(1);
    if (writer.listed_ < 2) writer.contents_.clear();
    writer.write_footnotes();
    return {Html(std::move(writer.out_)), Html(std::move(writer.contents_)), Html(std::move(writer.addresses_))};
}

std::string BodyWriter::unique_id(std::string_view wanted) {
    std::string id(wanted);
    for (int number = 2; !ids_.insert(id).second; ++number) id = std::string(wanted) + "_" + std::to_string(number);
    return id;
}

void BodyWriter::write_section(const Section& section) {
    section_heading_ = squeezed(section.heading);
    if (section_heading_.empty()) {
        section_level_ = last_level_;
        write_blocks(section.blocks);
        return;
    }
    section_level_ = std::clamp(section.level, 2, std::min(last_level_ + 1, 6));
    write_heading(section_level_, section.anchor, section_heading_);
    write_blocks(section.blocks);
}

void BodyWriter::write_heading(int level, std::string_view anchor, std::string_view words) {
    last_level_ = level;
    const std::string tag = "h" + std::to_string(level);
    out_ += "<" + tag;
    const std::string_view other = other_language(words);
    if (!other.empty()) out_ += " lang=\"" + std::string(other) + "\"";
    if (!anchor.empty()) {
        const std::string id = unique_id(anchor);
        out_ += " id=\"";
        append_escaped(id, out_);
        out_ += '"';
        add_to_contents(level, id, words);
        add_to_addresses(id, words);
    }
    out_ += '>';
    if (!other.empty()) around_ = other == "cy" ? Language::welsh : Language::english;
    write_text(std::string(words));
    around_ = language_;
    out_ += "</" + tag + ">\n";
}

/// Two levels: deeper ones would make the list longer than the page it leads to.
void BodyWriter::add_to_contents(int level, std::string_view id, std::string_view words) {
    if (level > 3) return;
    const int as = contents_level_ == 1 ? 2 : level; // nothing stands inside an item that is not there
    close_contents(as);
    if (as == 3 && contents_level_ == 2) contents_ += "\n<ul>\n";
    contents_level_ = as;
    ++listed_;
    const std::string_view other = other_language(words);
    contents_ += "<li><a href=\"#";
    append_escaped(id, contents_);
    contents_ += other.empty() ? "\">" : "\" lang=\"" + std::string(other) + "\">";
    append_escaped(words, contents_);
    contents_ += as == 3 ? "</a></li>\n" : "</a>";
}

/// Whoever answers a request needs the address as words, to copy into a letter.
void BodyWriter::add_to_addresses(std::string_view id, std::string_view words) {
    if (own_address_.empty()) return;
    addresses_ += "<li>";
    append_escaped(words, addresses_);
    addresses_ += "<br/><code>";
    append_escaped(own_address_, addresses_);
    addresses_ += '#';
    append_escaped(id, addresses_);
    addresses_ += "</code></li>\n";
}

/// Closes what must not stay open before an item of this level.
void BodyWriter::close_contents(int level) {
    if (level >= contents_level_ && level != 2) return;
    if (contents_level_ == 3) contents_ += "</ul>\n";
    if (contents_level_ >= 2) contents_ += "</li>\n";
    contents_level_ = 1;
}

void BodyWriter::collect_footnotes(const std::vector<Block>& blocks) {
    for (const Block& block : blocks)
        if (block.kind == Block::Kind::footnote) footnotes_.try_emplace(block.text, Footnote{&block, 0, 0});
}

/// In the order in which the text refers to them; those it never refers to come last, for they are public too.
void BodyWriter::write_footnotes() {
    if (footnotes_.empty()) return;
    for (auto& [label, footnote] : footnotes_) {
        if (footnote.number != 0) continue;
        footnote_order_.push_back(label);
        footnote.number = footnote_order_.size();
    }
    section_heading_ = wording_.word("body.footnotes").get();
    out_ += "<section class=\"footnotes\" aria-labelledby=\"footnotes_heading\">\n<h2 id=\"footnotes_heading\">";
    append_escaped(section_heading_, out_);
    out_ += "</h2>\n<ol>\n";
    section_level_ = last_level_ = 2;
    for (std::size_t at = 0; at < footnote_order_.size(); ++at) {
        const std::string label = footnote_order_[at];
        const std::string number = std::to_string(at + 1);
        out_ += "<li id=\"footnote_" + number + "\">\n";
        write_blocks(footnotes_.find(label)->second.block->children);
        for (std::size_t use = 1; use <= footnotes_.find(label)->second.references; ++use) {
            out_ += "<a class=\"back\" href=\"#reference_" + number + "_" + std::to_string(use) + "\" aria-label=\"";
            append_escaped(wording_.phrase({"body.back_to_reference", {{"number", Count{at + 1}}}}).get(), out_);
            out_ += "\">↩</a>\n";
        }
        out_ += "</li>\n";
    }
    out_ += "</ol>\n</section>\n";
}

} // namespace part_one
