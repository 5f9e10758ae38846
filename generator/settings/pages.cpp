#include "settings/pages.h"

#include "adapters/markdown.h"
#include "basics/text.h"
#include "disclosure/body.h"
#include "source/hidden_text.h"

#include <algorithm>
#include <tuple>

namespace part_one {

namespace {

/// Of "about.cy.md": does what stands before the ending name a language of the site?
bool is_language(const std::string& code, const Settings& settings) {
    const auto is_it = [&code](const PublicText& language) { return language.get() == code; };
    return is_it(settings.site.language) ||
           std::any_of(settings.site.further_languages.begin(), settings.site.further_languages.end(), is_it);
}

} // namespace

void read_pages(const std::vector<InputFile>& files, Settings& settings) {
    for (const InputFile& file : files) {
        const auto names = split(file.path, '/');
        if (names.size() != 3 || names[0] != "content" || names[1] != "pages" || file.kind != InputFile::Kind::file ||
            !file.path.ends_with(".md"))
            continue;
        const auto leave_out = [&](std::string message) {
            settings.findings.push_back(
                {file.path, {Severity::warning, "settings/page-left-out", 0, std::move(message)}});
        };
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
        page.slug = Slug::of(stem);
        page.title = Release::of_settings(*front.values.title);
        page.body = Release::of_page(compose_body(make_outline(lines), {}, Profile{}));
        page.source = file.path;
        settings.pages.push_back(std::move(page));
    }
    std::sort(settings.pages.begin(), settings.pages.end(), [](const SitePage& a, const SitePage& b) {
        return std::tie(a.slug, a.source) < std::tie(b.slug, b.source);
    });
}

} // namespace part_one
