// .well-known/security.txt (RFC 9116): whom to tell about a hole.
//
// Expires is required and must not lie far ahead. It is reckoned from the as-of date in steps of half a year, so that it
// changes twice a year and is always six to twelve months away; a site that nobody builds any more lets it expire, which
// is true. There is no file where nobody can be written to, or where the site does not stand at the root of its host.
#include "render/formats.h"

namespace part_one {

namespace {

constexpr int days_ahead = 183;

/// The first 1 January or 1 July that is at least half a year away.
Date expiry(Date as_of) {
    const Date earliest = days_after(as_of, days_ahead);
    const auto year = earliest.year();
    using std::chrono::January, std::chrono::July;
    for (const Date& day : {Date{year / January / 1}, Date{year / July / 1}})
        if (earliest <= day) return day;
    return Date{(year + std::chrono::years{1}) / January / 1};
}

} // namespace

std::vector<RenderedFile> write_security_txt(const PageContext& context) {
    const std::string& contact = context.settings.contact_email.get();
    if (contact.empty() || !context.links.knows_its_host() || !context.links.prefix().empty()) return {};
    const std::string& language = context.theme.wording.language().get();
    std::string out = "Contact: mailto:" + contact + "\n";
    out += "Expires: " + format_iso_date(expiry(context.plan.as_of)) + "T00:00:00Z\n";
    out += "Preferred-Languages: " + language + (language == "en" ? "" : ", en") + "\n";
    out += "Canonical: " + context.links.absolute(context.plan.files.security) + "\n";
    return {{context.plan.files.security.file(), std::move(out), {}}};
}

} // namespace part_one
