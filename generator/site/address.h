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
    /// Pages, and files of words for readers (feeds, the search index), stand once in every language of the site; every
    /// other file stands once.
    bool is_in_every_language() const { return stands_ == Stands::in_every_language; }
    auto operator<=>(const Address&) const = default;

  private:
    friend class Addresses;
    enum class Stands { once, in_every_language };
    Address(std::string text, std::string file, Stands stands)
        : text_(std::move(text)), file_(std::move(file)), stands_(stands) {}
    std::string text_; // percent-encoded where it must be
    std::string file_; // the bytes of the name on the disk
    Stands stands_ = Stands::once;
};

} // namespace part_one
