#include "render/render_site.h"

#include "adapters/threads.h"
#include "basics/failure.h"
#include "render/formats.h"
#include "render/formats/data_tables.h"
#include "render/formats/list_files.h"
#include "render/pages/pages.h"
#include "render/style_sheet.h"
#include "site/addresses.h"

#include <algorithm>
#include <cassert>
#include <functional>
#include <set>

namespace part_one {

namespace {

using Task = std::function<std::vector<RenderedFile>()>;

/// The files published beside one record.
std::vector<RenderedFile> attachments_of(const PageContext& context, std::size_t record) {
    std::vector<RenderedFile> files;
    const PublicForm& form = context.reg.records[record].form;
    for (const AttachmentFile& file : context.plan.records[record].attachments)
        files.push_back({file.address.file(), form.attachments[file.number].bytes, {form.source}});
    return files;
}

std::vector<RenderedFile> record_files(const PageContext& context, std::size_t record) {
    std::vector<RenderedFile> files;
    if (context.is_in_first_language()) files = attachments_of(context, record);
    files.push_back(record_page(context, record));
    return files;
}

std::vector<RenderedFile> one(RenderedFile file) {
    std::vector<RenderedFile> files;
    files.push_back(std::move(file));
    return files;
}

/// The longest first, so that no core is left with one at the end.
void add_tasks(const PageContext& context, std::vector<Task>& tasks) {
    for (const Format& format : formats())
        if (format.is_in_every_language || context.is_in_first_language())
            tasks.push_back([&context, &format] { return format.write(context); });
    for (const ListFiles& files : context.plan.list_files)
        tasks.push_back([&context, &files] { return write_list_files(context, files); });
    for (const ListPage& page : context.plan.lists)
        tasks.push_back([&context, &page] { return one(list_page(context, page)); });
    for (const OverviewPage& page : context.plan.overviews)
        tasks.push_back([&context, &page] { return one(overview_page(context, page)); });
    if (context.plan.contracts)
        tasks.push_back([&context] { return one(contracts_page(context, *context.plan.contracts)); });
    for (std::size_t at = 0; at < context.plan.records.size(); ++at)
        tasks.push_back([&context, at] { return record_files(context, at); });
    for (const TombstonePage& page : context.plan.tombstones)
        tasks.push_back([&context, &page] { return one(tombstone_page(context, page)); });
    for (const MovedPage& page : context.plan.moved)
        tasks.push_back([&context, &page] { return one(moved_page(context, page)); });
    for (const UnavailablePage& page : context.plan.unavailable)
        tasks.push_back([&context, &page] { return one(unavailable_page(context, page)); });
    for (const WrittenPage& page : context.plan.written)
        tasks.push_back([&context, &page] { return one(written_page(context, page)); });
    for (const StandingPage& page : context.plan.standing)
        tasks.push_back([&context, &page] { return one(standing_page(context, page)); });
    tasks.push_back([&context] { return one(home_page(context)); });
    tasks.push_back([&context] { return one(data_page(context)); });
    tasks.push_back([&context] { return one(search_page(context)); });
    tasks.push_back([&context] { return one(not_found_page(context)); });
}

std::vector<SiteLanguage> languages_of(const SitePlan& plan, const SiteSettings& settings, const Theme& theme) {
    std::vector<SiteLanguage> languages;
    const auto add = [&](const PublicText& code, std::string_view folder) {
        const Wording& wording = language_of(theme, code).wording;
        languages.push_back(
            {wording.language(), wording.word("frame.own_name"), SiteLinks(settings.base_address, folder), &wording});
    };
    add(plan.language, {});
    for (const PublicText& code : plan.further_languages) add(code, code.get());
    return languages;
}

/// "decisions" of "/decisions/cumbria/010-2017/": below which first steps pages of the site stand, or stood.
std::set<std::string, std::less<>> first_steps_of(const SitePlan& plan) {
    std::set<std::string, std::less<>> steps;
    const auto add = [&steps](const Address& address) {
        const std::string_view path = std::string_view(address.text()).substr(1);
        steps.emplace(path.substr(0, path.find('/')));
    };
    for (const SitemapEntry& entry : plan.sitemap) add(entry.address);
    for (const RecordPage& page : plan.records) add(page.address);
    for (const TombstonePage& page : plan.tombstones) add(page.address);
    for (const UnavailablePage& page : plan.unavailable) add(page.address);
    for (const MovedPage& page : plan.moved) add(page.address);
    for (const PublicText& language : plan.further_languages) steps.insert(language.get());
    return steps;
}

/// Everything that the pages of one language share, made before the first of them.
PageContext context_of(const SitePlan& plan, const std::vector<SiteLanguage>& languages, std::size_t at,
                       const Register& reg, const SiteSettings& settings, const Theme& theme, unsigned jobs) {
    PageContext context{.plan = plan,
                        .reg = reg,
                        .settings = settings,
                        .theme = language_of(theme, languages[at].code),
                        .links = languages[at].links,
                        .languages = languages,
                        .rows = {},
                        .csv_rows = {},
                        .surroundings = {},
                        .records_by_source = {},
                        .names = RecordNames(reg),
                        .first_steps = first_steps_of(plan)};
    context.surroundings = surroundings_of(context);
    for (std::size_t record = 0; record < reg.records.size(); ++record)
        context.records_by_source.emplace(reg.records[record].form.source, record);
    context.rows.resize(reg.records.size());
    if (context.is_in_first_language()) context.csv_rows.resize(reg.records.size());
    for_each_index(reg.records.size(), jobs, [&context](std::size_t record) {
        context.rows[record] = record_row(context, record);
        if (!context.csv_rows.empty()) context.csv_rows[record] = register_row(context, record);
    });
    return context;
}

} // namespace

const ThemeLanguage& language_of(const Theme& theme, const PublicText& language) {
    const std::string code = language.get().empty() ? "en" : language.get();
    const auto found = theme.languages.find(code);
    if (const auto lacking = theme.unfinished.find(code); lacking != theme.unfinished.end())
        throw Failure(lacking->second);
    if (found == theme.languages.end())
        throw Failure("the site is to be in the language " + code + ", for which the theme " + theme.name +
                      " has no words; write themes/" + theme.name + "/strings/" + code +
                      ".toml or change the language in site.toml");
    return found->second;
}

RenderedSite render_site(const std::vector<SitePlan>& plans, const Register& reg, const SiteSettings& settings,
                         const Theme& theme, unsigned jobs) {
    const std::vector<SiteLanguage> languages = languages_of(plans.front(), settings, theme);
    std::vector<PageContext> contexts;
    contexts.reserve(plans.size()); // the tasks point to them
    std::vector<Task> tasks;
    for (std::size_t at = 0; at < plans.size(); ++at)
        add_tasks(contexts.emplace_back(context_of(plans[at], languages, at, reg, settings, theme, jobs)), tasks);

    std::vector<std::vector<RenderedFile>> done(tasks.size());
    for_each_index(tasks.size(), jobs, [&](std::size_t task) {
        done[task] = tasks[task]();
        for (RenderedFile& file : done[task]) file.bytes.shrink_to_fit(); // a page grows by doubling
    });

    RenderedSite site;
    for (std::vector<RenderedFile>& files : done)
        for (RenderedFile& file : files) site.files.push_back(std::move(file));
    for (const ThemeFile& asset : theme.assets)
        site.files.push_back(
            {Addresses::asset(asset.path).file(),
             asset.path.ends_with(".css") ? served_style_sheet(asset.bytes, settings.colour) : asset.bytes,
             {}});
    std::sort(site.files.begin(), site.files.end(),
              [](const RenderedFile& first, const RenderedFile& second) { return first.path < second.path; });
    assert(
        std::adjacent_find(site.files.begin(), site.files.end(), [](const RenderedFile& one, const RenderedFile& next) {
            return one.path == next.path;
        }) == site.files.end()); // a page that forgot its language stands twice at one place
    return site;
}

} // namespace part_one
