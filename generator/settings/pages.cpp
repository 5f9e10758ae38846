#include "settings/pages.h"

#include "adapters/markdown.h"
#include "basics/text.h"
#include "disclosure/body.h"
#include "disclosure/page_in_doubt.h"
#include "site/indexes.h"
#include "site/plan.h"
#include "source/hidden_text.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace part_one {

namespace {

/// Of "about.cy.md": does what stands before the ending name a language of the site?
bool is_language(const std::string& code, const Settings& settings) {
    const auto is_it = [&code](const PublicText& language) { return language.get() == code; };
    return is_it(settings.site.language) ||
           std::any_of(settings.site.further_languages.begin(), settings.site.further_languages.end(), is_it);
}

/// Does the program keep this address for a page of its own, whether or not there is one today?
bool is_kept_for_the_program(const Slug& slug, const Settings& settings) {
    const std::string& name = slug.text();
    if (name == "contracts" || name == "search") return true;
    if (std::any_of(indexes().begin(), indexes().end(), [&](const Index& index) { return index.name == name; }))
        return true;
    const auto& further = settings.site.further_languages;
    return std::any_of(further.begin(), further.end(), [&](const PublicText& code) { return code.get() == name; });
}

constexpr std::string_view of_additions = ".addition"; // of the name "privacy.addition.cy.md"

/// Is there a page made from settings to which an office may add?
bool takes_an_addition(const Slug& slug) {
    for (const StandingKind kind : {StandingKind::about, StandingKind::foi, StandingKind::privacy})
        if (takes_additions(kind) && slug == Slug::of(name_of(kind))) return true;
    return false;
}

/// An addition to a page that an office wrote itself belongs into that.
void leave_out_additions_to_own_pages(std::vector<SitePage>& pages, auto&& leave_out) {
    std::set<Slug> own;
    for (const SitePage& page : pages)
        if (page.place == SitePage::Place::own) own.insert(page.slug);
    std::erase_if(pages, [&](const SitePage& page) {
        if (page.place == SitePage::Place::own || !own.contains(page.slug)) return false;
        leave_out(page.source,
                  "this addition is left out: a page of this folder takes the place of the page that it adds "
                  "to; write it into that page");
        return true;
    });
}

/// Of pages that stand at one address in one language the first stays; `pages` are sorted.
void leave_out_twins(std::vector<SitePage>& pages, const PublicText& first_language, auto&& leave_out) {
    std::set<std::tuple<Slug, SitePage::Place, std::string>> taken;
    std::erase_if(pages, [&](const SitePage& page) {
        const std::string& language = (page.language.get().empty() ? first_language : page.language).get();
        if (taken.insert({page.slug, page.place, language}).second) return false;
        leave_out(page.source, "this page is left out: another one of this folder stands at the same address, /" +
                                   page.slug.text() + "/; give the file another name");
        return true;
    });
}

} // namespace

void read_pages(const std::vector<InputFile>& files, Settings& settings) {
    const auto leave_out_file = [&settings](const std::string& path, std::string message) {
        settings.findings.push_back({path, {Severity::warning, "settings/page-left-out", 0, std::move(message)}});
    };
    for (const InputFile& file : files) {
        const auto names = split(file.path, '/');
        if (names.size() != 3 || names[0] != "content" || names[1] != "pages" || file.kind != InputFile::Kind::file ||
            !file.path.ends_with(".md"))
            continue;
        const auto leave_out = [&](std::string message) { leave_out_file(file.path, std::move(message)); };
        if (!is_utf8(file.bytes)) {
            leave_out("this page is not UTF-8 text and is left out; save it as UTF-8");
            continue;
        }
        const FrontMatterReading front = read_front_matter(file.path, file.bytes);
        if (!front.errors.empty() || !front.values.title) {
            leave_out("this page has no title that can be read and is left out; begin it with three lines: ---, title: "
                      "…, ---");
            continue;
        }
        std::vector<std::string> lines;
        std::size_t at = 0;
        for (std::string_view line : split_lines(file.bytes))
            lines.emplace_back(at++ < front.lines ? std::string_view{} : line);
        take_out_comments(lines);
        if (const auto refusal = markdown_refusal(joined(lines))) {
            leave_out("this page is left out: it " + *refusal);
            continue;
        }
        std::string stem(names[2].substr(0, names[2].size() - 3));
        SitePage page;
        if (const std::size_t dot = stem.rfind('.');
            dot != std::string::npos && is_language(stem.substr(dot + 1), settings)) {
            page.language = Release::of_settings(stem.substr(dot + 1));
            stem.resize(dot);
        }
        if (stem.ends_with(of_additions)) {
            page.place = SitePage::Place::addition;
            stem.resize(stem.size() - of_additions.size());
        }
        page.slug = Slug::of(stem);
        if (page.place == SitePage::Place::addition && !takes_an_addition(page.slug)) {
            leave_out("this addition is left out: only about, foi and privacy can be added to, as about.addition.md, "
                      "foi.addition.md and privacy.addition.md; give the file one of these names");
            continue;
        }
        if (page.slug.is_empty() || is_kept_for_the_program(page.slug, settings)) {
            leave_out("this page is left out: its address would be /" + page.slug.text() +
                      "/, where a page of the program stands; give the file another name");
            continue;
        }
        const Outline outline = make_outline(lines);
        if (page_is_in_doubt(outline)) {
            leave_out(
                "this page is left out: it holds the heading of a Part 2 or a protective marking, as a form does; "
                "take out what is confidential, or write the heading in other words");
            continue;
        }
        page.title = Release::of_settings(*front.values.title);
        page.body = Release::of_page(compose_body(outline, {}, Profile{}));
        page.source = file.path;
        settings.pages.push_back(std::move(page));
    }
    std::sort(settings.pages.begin(), settings.pages.end(), [](const SitePage& a, const SitePage& b) {
        return std::tie(a.slug, a.source) < std::tie(b.slug, b.source);
    });
    leave_out_additions_to_own_pages(settings.pages, leave_out_file);
    leave_out_twins(settings.pages, settings.site.language, leave_out_file);
}

} // namespace part_one
