// The fields a layout may use: what they are called, what they hold, and the only way to set one.
//
// The table in page_fields.cpp is the contract with themes; tests/unit/render_fields_test.cpp reads it in both
// directions. A field takes what is public by its type and refuses every plain string.
#pragma once

#include "adapters/mustache.h"
#include "basics/date.h"
#include "basics/money.h"
#include "basics/public_text.h"
#include "render/html/html.h"
#include "render/site_links.h"
#include "render/wording.h"
#include "site/address.h"

#include <concepts>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

namespace part_one {

class PageFields {
  public:
    PageFields(const Wording& wording, const SiteLinks& links) : wording_(&wording), links_(&links) {}

    void set(std::string_view name, const PublicText& text);
    void set(std::string_view name, Date date); // also sets `name_iso`
    void set(std::string_view name, Pence sum);
    void set(std::string_view name, Count count);
    void set(std::string_view name, const Address& address); // as a link from the host's root
    void set_absolute(std::string_view name, const Address& address);
    void set(std::string_view name, bool truth);
    void set(std::string_view name, Html html); // `name` ends in _html
    void set(std::string_view name, std::vector<PageFields> rows);

    /// Sets `name` and `has_name`; an empty text or nothing counts as not there.
    void set_if(std::string_view name, const PublicText& text);
    void set_if(std::string_view name, const std::optional<Date>& date);
    void set_if(std::string_view name, const std::optional<Pence>& sum);
    void set_if(std::string_view name, Html html);

    /// Anything else, above all a string that nobody released, does not compile.
    template <class Other>
    requires(!std::same_as<std::remove_cvref_t<Other>, PublicText> && !std::same_as<std::remove_cvref_t<Other>, Date> &&
             !std::same_as<std::remove_cvref_t<Other>, Pence> && !std::same_as<std::remove_cvref_t<Other>, Count> &&
             !std::same_as<std::remove_cvref_t<Other>, Address> && !std::same_as<std::remove_cvref_t<Other>, bool> &&
             !std::same_as<std::remove_cvref_t<Other>, Html> &&
             !std::same_as<std::remove_cvref_t<Other>, std::vector<PageFields>>) void set(std::string_view name,
                                                                                          Other&& other) = delete;

  private:
    friend class Layout;
    void set_text(std::string_view name, std::string text);

    const Wording* wording_;
    const SiteLinks* links_;
    TemplateFields fields_;
};

/// One line of the contract.
struct FieldEntry {
    std::string_view layout; // "every" for what all pages have; "row" in `within`
    std::string_view name;
    std::string_view holds;
    bool optional = false; // themes/plain does without it
};

const std::vector<FieldEntry>& page_fields();

/// The one place where a template becomes HTML.
class Layout {
  public:
    static Html fill(const Template& layout, const PageFields& fields);
    /// The same, as the bytes of a finished page.
    static std::string page(const Template& layout, const PageFields& fields);
};

} // namespace part_one
