// Where a page or file of the site stands, counted from the site's own root.
//
// Addresses are made in site/ and nowhere else: after this stage none is invented. They hold numbers, dates and the
// names of offices and organisations, never a title, so that a title can change and cannot leak (DESIGN section 5).
#pragma once

#include <compare>
#include <string>
#include <utility>

namespace part_one {

class Addresses; // site/addresses: the one place that makes them

class Address {
  public:
    /// Begins with a slash: "/decisions/cumbria/010-2017/", "/register.json". A page ends with a slash.
    const std::string& text() const { return text_; }
    /// The file it stands for: "decisions/cumbria/010-2017/index.html", "register.json".
    std::string file() const { return text_.substr(1) + (text_.ends_with('/') ? "index.html" : ""); }
    auto operator<=>(const Address&) const = default;

  private:
    friend class Addresses;
    explicit Address(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

} // namespace part_one
