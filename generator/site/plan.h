// What the site consists of: every page and file, where it stands and what it shows.
//
// Knows no words, no HTML and no theme. Whoever renders the plan finds every address in it and invents none.
#pragma once

#include "register/grants.h"
#include "register/register.h"
#include "site/address.h"
#include "site/addresses.h"
#include "site/label.h"
#include "site/page.h"
#include "site/settings.h"

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace part_one {

/// A step on the way from the home page to a page; the page itself is not among its own steps.
struct Step {
    Label name;
    Address address;
};

/// A fact about what a list page is of: "Company number", "09999999".
struct Fact {
    Phrase name;
    Label value;
    PublicText leads_to;              // "mailto:…", "https://…"; empty where it leads nowhere
    bool is_untranslated = false;     // the value is in the site's first language
    std::optional<Address> page = {}; // of the site, where it leads to one
};

/// Records under one heading, in the register's order.
struct RecordList {
    std::optional<Phrase> heading; // none where the page's own title says it
    std::vector<std::size_t> records;
};

/// The pages over which a long list is spread.
struct Paging {
    std::size_t number = 1; // of this page
    std::vector<Address> pages;
};

/// One line of an overview: a year, a provider, a band.
struct OverviewRow {
    Label name;
    std::optional<Address> address; // none where the line sums up others
    std::size_t records = 0;
    std::optional<Pence> decided = {};        // nothing where no record states a sum
    std::optional<std::size_t> mentions = {}; // where being named belongs here
    std::string no_sum = "sum.none";          // what stands where there is no sum
    PublicText alias_of = {};                 // the line is another name of this, and leads to its page
    std::optional<std::size_t> bar = {};      // how long its bar is, of 900; nothing where the table has none
};

struct OverviewGroup {
    std::optional<Label> heading; // "B", "By size"
    PublicText anchor;            // of the heading; empty where there is none
    std::vector<OverviewRow> rows;
    std::optional<OverviewRow> total = {};        // of all rows, each sum once
    std::optional<Phrase> note = {};              // how the figures are counted
    std::string sum_heading = "overview.decided"; // of the column of sums
};

/// A value by which lists are narrowed: a year, an outcome.
struct FilterValue {
    Label name;
    std::string slug; // the last step of its address
    Address address;  // of the list of this value
    std::vector<std::size_t> records;
};

struct Filter {
    std::string_view name; // of the index: "years"
    std::vector<FilterValue> values;
};

/// A link that narrows a list, or that takes back what narrowed it.
struct FilterLink {
    std::size_t filter = 0; // index into SitePlan::filters
    std::size_t value = 0;
    Address address;
    std::size_t records = 0; // on the list that it leads to
};

/// A page that lists records. `totals` are those of all its pages.
struct ListPage {
    Address address;
    std::string_view index; // the name of the index it belongs to
    Label title;
    std::vector<Step> steps;
    std::vector<Fact> facts;
    std::vector<OverviewGroup> tables = {}; // what they come to, by year; above the lists
    std::vector<RecordList> lists;
    Totals totals;
    std::optional<Paging> paging;                 // only where there is more than one page
    bool shows_total = true;                      // false where the sums decided go to others too
    std::optional<std::size_t> organisation = {}; // whose page it is, where it is a provider's
    bool is_whole = false;                        // stays on one page, however long
    std::optional<Address> csv = {};              // the whole list as a table
    std::optional<Address> feed = {};
    std::optional<Label> narrowed_by = {}; // the second value of a list of two; the title is that of the first
    std::vector<FilterLink> chosen = {};   // each leads to the list without it
    std::vector<FilterLink> narrower = {}; // sorted by filter
    bool is_filtered_here = false;         // the script may combine all filters on this page
};

/// The files of one list: the same records as a table and as a feed.
struct ListFiles {
    Label title;
    Address page;
    std::optional<Address> csv;
    std::optional<Address> feed;
    std::vector<std::size_t> records;    // of the whole list
    std::vector<std::size_t> in_feed;    // the newest of them
    std::optional<std::size_t> provider; // whose awards are the rows of the table, where the list is of one
};

/// A page that lists what records are indexed by.
struct OverviewPage {
    Address address;
    std::string_view index;
    Phrase title;
    Phrase introduction;
    std::vector<Step> steps;
    std::vector<OverviewGroup> groups;
    bool has_jump_list = false;        // links to its groups at the top (A to Z)
    std::vector<std::size_t> named_in; // records whose words stand in it, sorted
    std::optional<Totals> totals = {}; // where the page says what all of it comes to
};

/// An award whose end is known.
struct ContractLine {
    std::size_t record = 0;
    std::size_t award = 0;                   // index into the record's awards
    std::optional<std::size_t> organisation; // where the provider has a page
    // On a line of 900 steps from the first day of all contracts to the last.
    std::size_t bar_at = 0;
    std::size_t bar_width = 0;
};

/// What ends when. Knows no today: the same register gives the same page on any day.
struct ContractsPage {
    Address address;
    std::vector<ContractLine> lines; // the last to end first
    Date first;                      // of the time line
    Date last;
};

struct AttachmentFile {
    Address address;
    std::size_t number = 0; // index into the form's attachments
};

/// The page of one record; stands at the same place of the plan as the record in the register.
struct RecordPage {
    Address address;
    std::vector<Step> steps;
    std::optional<std::size_t> newer; // of the same office and kind
    std::optional<std::size_t> older;
    std::vector<std::size_t> related; // that share a provider, nearest first
    std::vector<AttachmentFile> attachments;
};

struct TombstonePage {
    Address address;
    std::size_t tombstone = 0; // index into the register's tombstones
};

/// Stands where something was public and, for whatever cause, is not today: says so, and whom to ask.
struct UnavailablePage {
    Address address;
    Kind kind = Kind::decision;
};

/// Stands at an old address and leads to where its record is now.
struct MovedPage {
    Address address;
    Address to;
    std::string source; // of the record
};

/// A full address on an old site, for the server that still answers there.
struct OldAddress {
    PublicText from;
    Address to;
};

struct WrittenPage {
    Address address;
    SitePage page; // in the language of the plan, where the office wrote it in that
};

/// A page that every site has and whose words are the theme's: made from settings, unless the office wrote its own.
enum class StandingKind { about, accessibility_statement, foi, privacy, site_map };
const char* name_of(StandingKind kind); // of its address and its words: "accessibility-statement"

/// May an office add to it, by a file as privacy.addition.md? Not to a statement whose form the law lays down.
bool takes_additions(StandingKind kind);

struct StandingPage {
    Address address;
    StandingKind kind = StandingKind::about;
    std::optional<SitePage> addition = {}; // stands below its own words; in the language of the plan where there is one
};

/// What can be had as data, each file with its columns; what the office wrote about it in content/pages/data.md stands in
/// front.
struct DataPage {
    Address address = Addresses::index("data");
    std::optional<SitePage> front;
};

struct NavigationEntry {
    std::string_view index;
    Phrase name;
    Address address;
};

/// A line of the sitemap: the date is the content's own, never the clock's.
struct SitemapEntry {
    Address address;
    std::optional<Date> changed;
};

/// Where the pages and files stand that every site has.
struct SiteFiles {
    Address home = Addresses::home();
    Address not_found = Addresses::not_found();
    Address feed = Addresses::file_in_every_language("feed.xml");
    Address json_feed = Addresses::file_in_every_language("feed.json");
    Address sitemap = Addresses::file("sitemap.xml");
    Address robots = Addresses::file("robots.txt");
    Address security = Addresses::file(".well-known/security.txt"); // only where there is somebody to write to
    Address json = Addresses::file("register.json");
    Address json_schema = Addresses::file("register.schema.json");
    Address csv = Addresses::file("register.csv");
    Address awards_csv = Addresses::file("awards.csv");
    Address providers_csv = Addresses::file("providers.csv");
    Address data_package = Addresses::file("datapackage.json");
    Address giving = Addresses::file("360giving.json"); // only where an award is a grant
    Address left_out_csv = Addresses::file("360giving-left-out.csv");
    Address search = Addresses::index("search");
    Address search_index = Addresses::file_in_every_language("search/index.json");
    Address search_columns = Addresses::file_in_every_language("search/columns.json");
    Address redirects = Addresses::file("_redirects"); // only where something moved
    Address redirects_nginx = Addresses::file("redirects/nginx.conf");
    Address redirects_apache = Addresses::file("redirects/apache.conf");
    Address old_site_nginx = Addresses::file("redirects/old-site-nginx.conf");
    Address old_site_apache = Addresses::file("redirects/old-site-apache.conf");
};

struct SitePlan {
    SiteFiles files;
    PublicText language;                       // of the pages: "en"
    std::vector<PublicText> further_languages; // in which all of it stands too, of the site's first language's plan
    Date as_of{};                              // stands in register.json, and by the half year in security.txt
    std::vector<NavigationEntry> navigation;
    std::vector<std::size_t> newest;       // records for the home page
    std::vector<std::size_t> in_feed;      // records for the feed
    std::vector<std::size_t> gone_in_feed; // tombstones for the feed, the newest first
    std::vector<Filter> filters;
    std::vector<ListPage> lists;
    std::vector<ListFiles> list_files;
    std::vector<OverviewPage> overviews;
    std::optional<ContractsPage> contracts; // only where an award has an end
    std::vector<RecordPage> records;        // as in Register::records
    std::vector<TombstonePage> tombstones;
    std::vector<UnavailablePage> unavailable; // in no index, feed or sitemap
    std::vector<MovedPage> moved;             // the same
    std::vector<OldAddress> old_addresses;
    std::vector<WrittenPage> written;   // linked in the footer, in the order given
    std::vector<StandingPage> standing; // the same
    DataPage data;
    std::vector<AwardLine> awards;                   // for the open data
    std::vector<std::vector<std::size_t>> awards_of; // as in Register::organisations: its awards
    Grants grants;                                   // of them
    std::vector<SitemapEntry> sitemap;
    std::vector<Address> sitemap_parts; // only where the protocol's 50,000 addresses a file do not suffice
    std::vector<std::optional<Address>> provider_pages; // as in Register::organisations
    std::vector<std::optional<Address>> funder_pages;
    std::map<Slug, Address> office_pages;
};

/// `pages` are the office's own, in the order of the footer. In the site's first language. Throws Failure where two
/// things claim one address.
SitePlan plan_site(const Register& reg, const SiteSettings& settings, const std::vector<SitePage>& pages, Date as_of);

/// The plan, and the same site in each further language: the same addresses, in the order and with the names of that
/// language. Where they stand for the reader is for SiteLinks to say.
std::vector<SitePlan> in_every_language(SitePlan plan, const Register& reg, const SiteSettings& settings,
                                        const std::vector<SitePage>& pages);

} // namespace part_one
