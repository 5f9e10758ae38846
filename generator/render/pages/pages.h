// The pages of a site, one function a layout: from what the plan says to the fields of the layout, to bytes.
#pragma once

#include "register/record_names.h"
#include "render/page_fields.h"
#include "render/rendered_site.h"
#include "render/theme.h"
#include "site/names.h"
#include "site/plan.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// What stands above and below the pages, filled once: it is the same for all pages of an index.
struct Surroundings {
    std::map<std::string_view, Html> tops; // by the index that is marked in the navigation; "" where none is
    Html bottom;
};

/// A language in which the site stands.
struct SiteLanguage {
    PublicText code; // "cy"
    PublicText name; // "Cymraeg": as who reads it calls it
    SiteLinks links; // to its pages
    const Wording* wording;
};

/// What every page may look at. All of it is ready before the first page and changes no more.
struct PageContext {
    const SitePlan& plan;
    const Register& reg;
    const SiteSettings& settings;
    const ThemeLanguage& theme;
    SiteLinks links;
    std::vector<SiteLanguage> languages; // the first is that of the plain addresses; one where there is no other
    std::vector<Html> rows;              // of every record, as it stands in lists
    std::vector<std::string> csv_rows;   // the same for data files, of the first language: each with its line break

    Surroundings surroundings;
    std::map<std::string, std::size_t> records_by_source;
    RecordNames names;                              // for the numbers that texts name
    std::set<std::string, std::less<>> first_steps; // of every address of a page: "decisions", "years"

    const PublicText& language() const { return theme.wording.language(); }
    const PublicText& title() const {
        const PublicText& own = title_in(language().get(), settings);
        return own.get().empty() ? reg.title : own;
    }
    /// Data and what lies beside a form stands once, and is written with the pages of that language.
    bool is_in_first_language() const { return links.folder().empty(); }
    std::string file(const Address& address) const { return links.file(address); }
    PageFields fields() const { return {theme.wording, links}; }
};

Html record_row(const PageContext& context, std::size_t record);

RenderedFile home_page(const PageContext& context);
RenderedFile search_page(const PageContext& context);
RenderedFile list_page(const PageContext& context, const ListPage& page);
RenderedFile overview_page(const PageContext& context, const OverviewPage& page);
RenderedFile contracts_page(const PageContext& context, const ContractsPage& page);
RenderedFile record_page(const PageContext& context, std::size_t record);
RenderedFile tombstone_page(const PageContext& context, const TombstonePage& page);
RenderedFile moved_page(const PageContext& context, const MovedPage& page);
RenderedFile unavailable_page(const PageContext& context, const UnavailablePage& page);
RenderedFile data_page(const PageContext& context);
/// What the office calls that page, or the theme.
PublicText data_title(const PageContext& context);
RenderedFile written_page(const PageContext& context, const WrittenPage& page);
RenderedFile not_found_page(const PageContext& context);
RenderedFile standing_page(const PageContext& context, const StandingPage& page);
RenderedFile site_map_page(const PageContext& context, const StandingPage& page);
PublicText standing_title(const PageContext& context, StandingKind kind);

/// What stands round every page: title, navigation, the way back, footer.
struct Frame {
    const Address& address;
    PublicText title;
    PublicText window_title; // empty: the title
    PublicText description;  // may be empty
    std::string_view index;  // the entry of the navigation that the page belongs to; may be empty
    const std::vector<Step>* steps = nullptr;
    bool is_home = false;
    bool is_hidden = false;
    bool is_article = false;            // the page of one record
    const Address* feed = nullptr;      // of what the page lists, where it has one
    bool has_script = false;            // it asks the files of the search index
    PublicText title_language = {};     // where it is not that of the page
    const Address* canonical = nullptr; // the page that search engines should show instead; its own where none is set
};
Surroundings surroundings_of(const PageContext& context);
PageFields framed(const PageContext& context, const Frame& frame);

/// Rows that lead to every index: name, address, about.
std::vector<PageFields> ways_of(const PageContext& context);
/// The title of a record, on a Welsh page its Welsh one; where it has none, what can be said instead.
PublicText title_of(const PageContext& context, const PublicForm& form);
/// The language a form is written in.
const PublicText& language_of(const PageContext& context, const PublicForm& form);
/// That of its title, where it is not the language of the page; else empty.
PublicText title_language(const PageContext& context, const PublicForm& form);
/// The words for what stands inside a text in this language: "Table 1" in an English text, also on a Welsh page.
const Wording& wording_of(const PageContext& context, const PublicText& language);
/// "This text is in English.", where the page is in another language; else empty.
PublicText language_note(const PageContext& context, const PublicText& language);
/// Tables of sums, each with its fields: what layouts overview and list call groups and tables.
std::vector<PageFields> tables_of(const PageContext& context, const std::vector<OverviewGroup>& groups,
                                  const PublicText& title);
/// The rows of these records, one after the other.
Html rows_of(const PageContext& context, const std::vector<std::size_t>& records);
/// "8 decisions, £627,983 decided in all. 1 decision states no sum."; `counted`: the key of what is counted.
PublicText totals_in_words(const Wording& wording, const Totals& totals, const char* counted);
PublicText outcome_words(const PageContext& context, const PublicForm& form);
PublicText sum_words(const PageContext& context, const PublicForm& form);

/// Sources of records, sorted, each once.
std::vector<std::string> sources_of(const Register& reg, const std::vector<std::size_t>& records);

} // namespace part_one
