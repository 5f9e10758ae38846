#include "render/pages/standing_text.h"

namespace part_one {

namespace {

constexpr char gap_mark = '\x1f'; // stands in no text that anybody writes

PublicText mark() { return own_word("\x1f"); }

PublicText before_mark(const PublicText& words) {
    return derive<std::string>([](const std::string& text) { return text.substr(0, text.find(gap_mark)); }, words);
}

PublicText behind_mark(const PublicText& words) {
    return derive<std::string>(
        [](const std::string& text) {
            const std::size_t at = text.find(gap_mark);
            return at == std::string::npos ? std::string{} : text.substr(at + 1);
        },
        words);
}

} // namespace

/// A block is one of four things; the others are not there.
PageFields& StandingText::block() {
    close_list();
    PageFields& fields = blocks_.emplace_back(context_.fields());
    for (const char* name : {"heading", "subheading"}) fields.set_if(name, PublicText{});
    fields.set("anchor", PublicText{});
    fields.set("has_lines", false);
    fields.set("has_items", false);
    return fields;
}

void StandingText::close_list() {
    if (items_.empty()) return;
    std::vector<PageFields> items = std::move(items_);
    items_.clear();
    PageFields& fields = block();
    fields.set("has_items", true);
    fields.set("items", std::move(items));
}

PageFields StandingText::line(const PublicText& words) const {
    PageFields fields = context_.fields();
    fields.set("before", words);
    fields.set_if("link", PublicText{});
    fields.set("leads_to", PublicText{});
    fields.set("behind", PublicText{});
    return fields;
}

PageFields StandingText::line(const char* key, Fills fills, const std::optional<TextLink>& link) const {
    if (!link) return line(context_.theme.wording.phrase({key, std::move(fills)}));
    fills.emplace_back("link", mark());
    const PublicText words = context_.theme.wording.phrase({key, std::move(fills)});
    PageFields fields = line(before_mark(words));
    fields.set_if("link", link->name);
    fields.set("leads_to", link->to);
    fields.set("behind", behind_mark(words));
    return fields;
}

void StandingText::heading(OwnWord anchor, const char* key) {
    PageFields& fields = block();
    fields.set_if("heading", context_.theme.wording.word(key));
    fields.set("anchor", own_word(anchor));
}

void StandingText::subheading(OwnWord anchor, const char* key) {
    PageFields& fields = block();
    fields.set_if("subheading", context_.theme.wording.word(key));
    fields.set("anchor", own_word(anchor));
}

void StandingText::say(const char* key, Fills fills, const std::optional<TextLink>& link) {
    PageFields& fields = block();
    fields.set("has_lines", true);
    std::vector<PageFields> lines;
    lines.push_back(line(key, std::move(fills), link));
    fields.set("lines", std::move(lines));
}

void StandingText::say(const PublicText& words) {
    PageFields& fields = block();
    fields.set("has_lines", true);
    std::vector<PageFields> lines;
    lines.push_back(line(words));
    fields.set("lines", std::move(lines));
}

void StandingText::item(const char* key, Fills fills, const std::optional<TextLink>& link) {
    items_.push_back(line(key, std::move(fills), link));
}

void StandingText::item(const PublicText& words) { items_.push_back(line(words)); }

TextLink StandingText::letter_to(const PublicText& email) const {
    return {email, derive<std::string>([](const std::string& address) { return "mailto:" + address; }, email)};
}

TextLink StandingText::website(const char* key, OwnWord address) const {
    return {context_.theme.wording.word(key), own_word(address)};
}

std::vector<PageFields> StandingText::take() {
    close_list();
    return std::move(blocks_);
}

} // namespace part_one
