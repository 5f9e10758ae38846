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
    /// The file that it is delivered as: "decisions/cumbria/010-2017/index.html", "register.json".
    const std::string& file() const { return file_; }
    /// A page stands once in every language of the site; every other file stands once.
    bool is_page() const { return file_.ends_with(".html") || file_.ends_with(".htm"); }
    auto operator<=>(const Address&) const = default;

  private:
    friend class Addresses;
    Address(std::string text, std::string file) : text_(std::move(text)), file_(std::move(file)) {}
    std::string text_; // percent-encoded where it must be
    std::string file_; // the bytes of the name on the disk
};

} // namespace part_one
