// Inline text: emphasis, links, breaks, tick boxes, references. Part of BodyWriter (render/html/body.h).
#include "basics/text.h"
#include "register/related.h"
#include "render/html/body.h"
#include "render/html/escape.h"
#include "render/html/link.h"

#include <algorithm>

namespace part_one {

namespace {

constexpr int deepest_inline = 100;

/// "/data/", "/about/#who" and not "/register.json": does an address inside the site name a page?
bool names_a_page(std::string_view address) {
    const std::string_view path = address.substr(0, address.find_first_of("?#"));
    const std::string_view name = path.substr(path.rfind('/') + 1);
    return name.find('.') == std::string_view::npos || name.ends_with(".html");
}

bool names_a_file_beside(std::string_view address) {
    const std::string plain = lower_ascii(address);
    for (const std::string_view start : {"/", "#", "http://", "https://", "mailto:", "tel:"})
        if (plain.starts_with(start)) return false;
    return true;
}

/// "Yes ☐ No ☒" in words: a screen reader passes over signs. Beside a tick a cross may be the box that was not chosen, and
/// stays a sign.
std::string with_words_for_boxes(std::string text, const Wording& wording) {
    constexpr std::string_view empty = "☐";
    constexpr std::string_view ticked = "☑";
    constexpr std::string_view crossed = "☒";
    const bool has_tick = text.find(ticked) != std::string::npos || text.find("✓") != std::string::npos ||
                          text.find("✔") != std::string::npos;
    const auto put = [&](std::string_view sign, const char* name) {
        for (std::size_t at = text.find(sign); at != std::string::npos; at = text.find(sign, at)) {
            std::string words = wording.word(name).get();
            if (at > 0 && !is_ascii_space(text[at - 1])) words.insert(0, 1, ' ');
            const std::size_t behind = at + sign.size();
            if (behind < text.size() && !is_ascii_space(text[behind])) words += ' ';
            text.replace(at, sign.size(), words);
            at += words.size();
        }
    };
    put(empty, "body.not_ticked");
    put(ticked, "body.ticked");
    if (!has_tick) put(crossed, "body.ticked");
    return text;
}

} // namespace

void BodyWriter::write_inlines(const std::vector<Inline>& inlines) {
    if (depth_ > deepest_inline) {
        append_escaped(visible_text(inlines), out_);
        return;
    }
    ++depth_;
    for (const Inline& piece : inlines) write_inline(piece);
    --depth_;
}

void BodyWriter::wrap(const char* tag, const std::vector<Inline>& inlines) {
    out_ += '<';
    out_ += tag;
    out_ += '>';
    write_inlines(inlines);
    out_ += "</";
    out_ += tag;
    out_ += '>';
}

void BodyWriter::write_inline(const Inline& piece) {
    switch (piece.kind) {
    case Inline::Kind::text: write_text_with_numbers(with_words_for_boxes(piece.text, wording_)); break;
    case Inline::Kind::strong: wrap("strong", piece.children); break;
    case Inline::Kind::emphasis: wrap("em", piece.children); break;
    case Inline::Kind::struck: wrap("s", piece.children); break;
    case Inline::Kind::superscript: wrap("sup", piece.children); break;
    case Inline::Kind::subscript: wrap("sub", piece.children); break;
    case Inline::Kind::code:
        out_ += "<code>";
        append_escaped(piece.text, out_);
        out_ += "</code>";
        break;
    case Inline::Kind::link: write_link(piece); break;
    case Inline::Kind::image: write_picture(piece); break;
    case Inline::Kind::line_break: out_ += "<br/>\n"; break;
    case Inline::Kind::soft_break: out_ += '\n'; break;
    case Inline::Kind::tick_box:
        append_escaped(wording_.word(piece.ticked ? "body.ticked" : "body.not_ticked").get(), out_);
        break;
    case Inline::Kind::footnote_reference: write_reference(piece); break;
    }
}

/// The language of these words where it is not that of what stands round them: "cy"; else nothing.
std::string_view BodyWriter::other_language(std::string_view words) const {
    if (language_ == Language::unknown) return {};
    const Language own = language_of(words);
    if (own == Language::unknown || own == around_) return {};
    return own == Language::welsh ? "cy" : "en";
}

/// Opens an element, which says its language where that is not the page's.
void BodyWriter::open(std::string_view tag, std::string_view words) {
    out_ += '<';
    out_ += tag;
    const std::string_view other = other_language(words);
    if (!other.empty()) {
        out_ += " lang=\"" + std::string(other) + "\"";
        around_ = other == "cy" ? Language::welsh : Language::english;
    }
    out_ += '>';
}

/// "Teitl / Title", "Cymeradwywyd / Approved": each half in its own language.
void BodyWriter::write_text(const std::string& text) {
    std::size_t begin = 0;
    while (begin < text.size()) {
        std::size_t end = language_ == Language::unknown ? std::string::npos : text.find(" / ", begin);
        if (end == std::string::npos) end = text.size();
        const std::string_view half = std::string_view(text).substr(begin, end - begin);
        const bool is_half = begin > 0 || end < text.size();
        const std::string_view other = is_half ? other_language(half) : std::string_view();
        if (!other.empty()) out_ += "<span lang=\"" + std::string(other) + "\">";
        append_escaped(half, out_);
        if (!other.empty()) out_ += "</span>";
        if (end == text.size()) break;
        out_ += " / ";
        begin = end + 3;
    }
}

/// "It extends decision 012/2024": the number leads to that record, where it is public.
void BodyWriter::write_text_with_numbers(const std::string& text) {
    if (!numbered_ || in_link_) return write_text(text);
    std::size_t written = 0;
    for (const std::string_view number : numbers_in(text)) {
        const auto address = numbered_(number);
        if (!address) continue;
        const auto from = static_cast<std::size_t>(number.data() - text.data());
        write_text(text.substr(written, from - written));
        out_ += "<a href=\"";
        append_escaped(*address, out_);
        out_ += "\">";
        append_escaped(number, out_);
        out_ += "</a>";
        written = from + number.size();
    }
    write_text(text.substr(written));
}

/// "#main" and "/Document-Library/14.pdf" of the page that a form was copied from: this site has nothing there.
bool BodyWriter::leads_nowhere(std::string_view address) const {
    if (!is_own_step_) return false;
    if (address.starts_with('#'))
        return address.size() > 1 && address != "#top" && !anchors_.contains(address.substr(1));
    if (!address.starts_with('/') || address.starts_with("//")) return false;
    const std::string_view path = address.substr(1, address.find_first_of("?#") - 1);
    return !path.empty() && !is_own_step_(path.substr(0, path.find('/')));
}

void BodyWriter::write_link(const Inline& link) {
    const bool has_words = visible_text(link.children).find_first_not_of(' ') != std::string::npos;
    const auto page = pages_.find(link.address);
    auto address = page == pages_.end()
                       ? safe_link(link.address, files_, names_a_page(link.address) ? page_prefix_ : prefix_)
                       : std::optional(page->second);
    if (page == pages_.end() && leads_nowhere(trimmed(link.address))) address.reset();
    if (address && names_a_file_beside(*address)) address->insert(0, files_at_);
    if (in_link_ || !has_words || !address) {
        write_inlines(link.children);
        return;
    }
    out_ += "<a href=\"";
    append_escaped(*address, out_);
    out_ += "\">";
    in_link_ = true;
    write_inlines(link.children);
    in_link_ = false;
    out_ += "</a>";
}

/// A picture of the office's own; pictures of elsewhere stay there, and their words are read instead (WCAG 2.2, 1.1.1).
void BodyWriter::write_picture(const Inline& picture) {
    const std::string words = visible_text(picture.children);
    if (std::find(files_.begin(), files_.end(), picture.address) == files_.end() ||
        words.find_first_not_of(' ') == std::string::npos) {
        append_escaped(words, out_);
        return;
    }
    out_ += "<img src=\"";
    append_escaped(files_at_ + picture.address, out_);
    out_ += "\" alt=\"";
    append_escaped(words, out_);
    out_ += "\"/>";
}

void BodyWriter::write_reference(const Inline& reference) {
    const auto found = footnotes_.find(reference.text);
    if (found == footnotes_.end() || in_link_) { // a note that is not here has nowhere to lead
        out_ += "<sup>";
        append_escaped(reference.text, out_);
        out_ += "</sup>";
        return;
    }
    Footnote& footnote = found->second;
    if (footnote.number == 0) {
        footnote_order_.push_back(reference.text);
        footnote.number = footnote_order_.size();
    }
    const std::string number = std::to_string(footnote.number);
    const std::string use = std::to_string(++footnote.references);
    out_ += "<sup><a id=\"reference_" + number + "_" + use + "\" href=\"#footnote_" + number + "\" aria-label=\"";
    append_escaped(wording_.phrase({"body.footnote", {{"number", Count{footnote.number}}}}).get(), out_);
    out_ += "\">" + number + "</a></sup>";
}

} // namespace part_one
