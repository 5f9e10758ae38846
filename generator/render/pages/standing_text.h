// The text of a page whose words are the theme's: headings, paragraphs and lists by their keys, each with one link at
// most. Nothing in it is made up: a line stands there because a setting says so, or because the program works so.
#pragma once

#include "render/pages/pages.h"

#include <optional>
#include <utility>

namespace part_one {

/// What a gap {link} of a phrase leads to.
struct TextLink {
    PublicText name;
    PublicText to; // "mailto:…", "https://…"
};

class StandingText {
  public:
    explicit StandingText(const PageContext& context) : context_(context) {}

    using Fills = std::vector<std::pair<std::string, Fill>>;

    void heading(OwnWord anchor, const char* key);
    void subheading(OwnWord anchor, const char* key);
    void say(const char* key, Fills fills = {}, const std::optional<TextLink>& link = std::nullopt);
    void say(const PublicText& words);
    /// One list of what is added between two calls of anything else.
    void item(const char* key, Fills fills = {}, const std::optional<TextLink>& link = std::nullopt);
    void item(const PublicText& words);

    TextLink letter_to(const PublicText& email) const;
    /// "EASS" by the key of its name and its address.
    TextLink website(const char* key, OwnWord address) const;

    std::vector<PageFields> take();

  private:
    PageFields& block();
    PageFields line(const char* key, Fills fills, const std::optional<TextLink>& link) const;
    PageFields line(const PublicText& words) const;
    void close_list();

    const PageContext& context_;
    std::vector<PageFields> blocks_;
    std::vector<PageFields> items_;
};

} // namespace part_one
