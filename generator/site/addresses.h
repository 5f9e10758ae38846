// Every address there is, by name: the plan of DESIGN section 5 as functions.
//
// Knows the slugs of the register and the names of a theme's files; knows nothing of what stands at an address.
#pragma once

#include "basics/kind.h"
#include "basics/outcome.h"
#include "basics/public_text.h"
#include "basics/slug.h"
#include "site/address.h"

#include <optional>
#include <string>
#include <string_view>

namespace part_one {

/// The parts of a record's address.
struct RecordPlace {
    Kind kind = Kind::decision;
    Slug office;
    Slug slug;
};

class Addresses {
  public:
    static Address home();
    static Address not_found();
    /// "/years/", "/providers/": an index by its name.
    static Address index(std::string_view name);
    /// "/years/2017/", "/providers/remedi/".
    static Address in_index(std::string_view name, const Slug& slug);
    static Address year(int year);
    static Address outcome(Outcome outcome);
    /// "/panel/2026-27-q1/": a quarter of the financial year that begins on 1 April of `first_year`.
    static Address quarter(int first_year, int number);
    static Address record(Kind kind, const Slug& office, const Slug& slug);
    /// Reads "/decisions/northmoor/012-2024/" from a file that anybody may have edited; nothing where record() could
    /// not have made it.
    static std::optional<RecordPlace> record_at(std::string_view text);
    /// An old address inside the site, as front matter or a file that anybody may have edited has it: "/old/12",
    /// "/news/lamps.html". Nothing where no page could stand there, or where it leaves the site.
    static std::optional<Address> old_page(std::string_view text);
    /// Nothing where `file` is no name that may stand below the record: empty, "..", a name that only a page may have.
    static std::optional<Address> attachment(const Address& record, const PublicText& file);
    /// The second and later pages of a long list: "/decisions/page_2/". No slug holds an underscore.
    static Address further_page(const Address& first, std::size_t number);
    /// A file that belongs to a page: "/years/2017/records.csv".
    static Address beside(const Address& page, OwnWord name);
    /// The same for a file that stands in every language: "/years/2017/feed.xml".
    static Address feed_beside(const Address& page, OwnWord name);
    /// A list narrowed by a value of another index: "/years/2017/outcomes/approved/".
    static Address narrower(const Address& list, std::string_view index, std::string_view value);
    /// The same page or feed in a language of the site other than its first: "/cy/decisions/". What stands once stays.
    static Address in_language(std::string_view language, const Address& address);
    /// Reads "/cy/": the home page of a language of the site other than its first.
    static std::optional<std::string> language_at(std::string_view text);
    static Address site_page(const Slug& slug);
    static Address asset(std::string_view path); // "/assets/style.css"
    /// A file of the whole site: "/feed.xml".
    static Address file(OwnWord name);
    /// The same for a file that stands in every language: "/feed.xml", "/cy/feed.xml".
    static Address file_in_every_language(OwnWord name);
    /// A file of the search index, which stands in every language: "/search/terms_12.json"; `list` and `part` are letters and digits.
    static Address search_part(std::string_view list, std::string_view part);
    static Address sitemap_part(std::size_t number); // "/sitemap_2.xml"

  private:
    static Address page(std::string text);
};

} // namespace part_one
