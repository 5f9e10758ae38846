// What stands round every page.
#include "render/pages/pages.h"

#include "site/addresses.h"
#include "site/indexes.h"

#include <algorithm>

namespace part_one {

namespace {

std::vector<PageFields> navigation(const PageContext& context, std::string_view index) {
    std::vector<PageFields> rows;
    for (const NavigationEntry& entry : context.plan.navigation) {
        PageFields& row = rows.emplace_back(context.fields());
        row.set("name", context.theme.wording.phrase(entry.name));
        row.set("address", entry.address);
        row.set("is_current", entry.index == index);
    }
    return rows;
}

std::vector<PageFields> way_back(const PageContext& context, const std::vector<Step>& steps) {
    std::vector<PageFields> rows;
    PageFields& home = rows.emplace_back(context.fields());
    home.set("name", context.theme.wording.word("home.name"));
    home.set("address", context.plan.files.home);
    for (const Step& step : steps) {
        PageFields& row = rows.emplace_back(context.fields());
        row.set("name", context.theme.wording.label(step.name));
        row.set("address", step.address);
    }
    return rows;
}

/// Of the footer: the office's own pages, and those made from settings.
std::vector<PageFields> footer_pages(const PageContext& context) {
    std::vector<PageFields> rows;
    const auto add = [&](const PublicText& name, const Address& address, const PublicText& language) {
        PageFields& row = rows.emplace_back(context.fields());
        row.set("name", name);
        row.set("address", address);
        row.set_if("language", language == context.language() ? PublicText{} : language);
    };
    for (const WrittenPage& written : context.plan.written)
        add(written.page.title, written.address, written.page.language);
    const auto& front = context.plan.data.front;
    add(data_title(context), context.plan.data.address, front ? front->language : context.language());
    for (const StandingPage& page : context.plan.standing)
        add(standing_title(context, page.kind), page.address, context.language());
    return rows;
}

/// The same page in the other languages.
std::vector<PageFields> other_languages(const PageContext& context, const Address& address) {
    std::vector<PageFields> rows;
    for (const SiteLanguage& other : context.languages) {
        if (other.code == context.language()) continue;
        PageFields& row = rows.emplace_back(PageFields(context.theme.wording, other.links));
        row.set("name", other.name);
        row.set("code", other.code);
        row.set("address", address);
    }
    return rows;
}

/// For search engines: the page in every language, and the one for readers of any other (hreflang "x-default").
std::vector<PageFields> alternates(const PageContext& context, const Frame& frame) {
    std::vector<PageFields> rows;
    if (context.languages.size() < 2 || frame.is_hidden || frame.canonical || !context.links.knows_its_host())
        return rows;
    const auto add = [&](const PublicText& code, const SiteLinks& links) {
        PageFields& row = rows.emplace_back(PageFields(context.theme.wording, links));
        row.set("code", code);
        row.set_absolute("address", frame.address);
    };
    for (const SiteLanguage& language : context.languages) add(language.code, language.links);
    add(own_word("x-default"), context.languages.front().links);
    return rows;
}

} // namespace

PageFields framed(const PageContext& context, const Frame& frame) {
    static const std::vector<Step> no_steps;
    const std::vector<Step>& steps = frame.steps ? *frame.steps : no_steps;
    PageFields fields = context.fields();
    fields.set("page_language", context.theme.wording.language());
    fields.set("page_title", frame.title);
    fields.set_if("page_title_language", frame.title_language);
    std::vector<PageFields> languages = other_languages(context, frame.address);
    fields.set("has_page_languages", !languages.empty());
    fields.set("page_languages", std::move(languages));
    fields.set("page_alternates", alternates(context, frame));
    fields.set("page_window_title", frame.window_title.get().empty() ? frame.title : frame.window_title);
    fields.set("page_has_section", !steps.empty());
    fields.set("page_section", steps.empty() ? PublicText{} : context.theme.wording.label(steps.back().name));
    fields.set("page_is_home", frame.is_home);
    fields.set("page_is_hidden", frame.is_hidden);
    fields.set("page_is_article", frame.is_article);
    fields.set_if("page_description", frame.description);
    fields.set("page_has_canonical", frame.canonical || (context.links.knows_its_host() && !frame.is_hidden));
    fields.set_absolute("page_canonical", frame.canonical ? *frame.canonical : frame.address);
    fields.set("page_has_steps", !frame.is_home);
    fields.set("page_steps", way_back(context, steps));
    fields.set("page_top_html", context.surroundings.tops.at(frame.index));
    fields.set("page_bottom_html", context.surroundings.bottom);
    fields.set("page_has_script", frame.has_script);
    fields.set("site_title", context.title());
    fields.set("site_search", context.plan.files.search);
    fields.set("site_assets", Addresses::asset(""));
    fields.set("site_feed", context.plan.files.feed);
    fields.set("page_has_feed", frame.feed != nullptr);
    fields.set("page_feed", frame.feed ? *frame.feed : context.plan.files.feed);
    return fields;
}

Surroundings surroundings_of(const PageContext& context) {
    const SiteFiles& files = context.plan.files;
    PageFields bottom = context.fields();
    bottom.set("pages", footer_pages(context));
    bottom.set("site_title", context.title());
    bottom.set("site_feed", files.feed);
    bottom.set("site_json", files.json);
    bottom.set("site_csv", files.csv);
    bottom.set_if("site_email", context.settings.contact_email);
    bottom.set_if("site_licence", context.settings.licence);

    PageFields top = context.fields();
    top.set("site_title", context.title());
    top.set("site_home", files.home);
    top.set("site_search", files.search);
    top.set_if("site_publisher", publisher_in(context.language().get(), context.settings));
    Surroundings surroundings{{}, Layout::fill(context.theme.layout("bottom"), bottom)};
    std::vector<std::string_view> entries{"", "home", "search"};
    for (const Index& index : indexes()) entries.push_back(index.name);
    if (context.plan.contracts) entries.push_back("contracts");
    for (const std::string_view entry : entries) {
        top.set("navigation", navigation(context, entry));
        top.set("has_search", entry != "home" && entry != "search"); // there it stands in the page itself
        surroundings.tops.emplace(entry, Layout::fill(context.theme.layout("top"), top));
    }
    return surroundings;
}

PublicText title_of(const PageContext& context, const PublicForm& form) {
    const Wording& wording = context.theme.wording;
    if (!form.title.get().empty()) return in_language(wording.language().get(), form.title, form.title_cy);
    const std::string kind = form.kind == Kind::decision ? "decision" : "panel-report";
    if (!form.number.get().empty())
        return wording.phrase({"record.untitled_" + kind + "_number", {{"number", form.number}}});
    return wording.word("record.untitled_" + kind);
}

const PublicText& language_of(const PageContext& context, const PublicForm& form) {
    return form.language.get().empty() ? context.languages.front().code : form.language;
}

PublicText title_language(const PageContext& context, const PublicForm& form) {
    const bool is_own_word = form.title.get().empty();
    const bool is_translated = context.language().get() == "cy" && !form.title_cy.get().empty();
    if (is_own_word || is_translated || language_of(context, form) == context.language()) return {};
    return language_of(context, form);
}

const Wording& wording_of(const PageContext& context, const PublicText& language) {
    for (const SiteLanguage& known : context.languages)
        if (known.code == language) return *known.wording;
    return context.theme.wording;
}

PublicText language_note(const PageContext& context, const PublicText& language) {
    const std::string key = "frame.text_in_" + language.get();
    if (language == context.language() || !context.theme.wording.has(key)) return {};
    return context.theme.wording.word(key);
}

PublicText outcome_words(const PageContext& context, const PublicForm& form) {
    if (form.status) return context.theme.wording.outcome(*form.status);
    return context.theme.wording.word(form.kind == Kind::decision ? "outcome.none" : "outcome.not_asked");
}

PublicText sum_words(const PageContext& context, const PublicForm& form) {
    if (form.value) return context.theme.wording.sum(*form.value);
    return context.theme.wording.word(form.kind == Kind::decision ? "sum.none" : "sum.not_asked");
}

PublicText totals_in_words(const Wording& wording, const Totals& totals, const char* counted) {
    const PublicText records = wording.phrase({counted, {{"count", Count{totals.records}}}});
    PublicText summary =
        totals.decided.value > 0
            ? wording.phrase({"list.summary_with_sum", {{"records", records}, {"sum", totals.decided}}})
            : wording.phrase({"list.summary", {{"records", records}}});
    const auto add = [&](const char* key, std::size_t count) {
        if (count == 0) return;
        const PublicText note = wording.phrase({key, {{"count", Count{count}}}});
        summary = wording.phrase({"list.summary_with_note", {{"summary", summary}, {"note", note}}});
    };
    add("list.silent", totals.without_value);
    add("list.not_counted", totals.not_counted);
    return summary;
}

Html rows_of(const PageContext& context, const std::vector<std::size_t>& records) {
    Html rows;
    std::size_t bytes = 0;
    for (const std::size_t record : records) bytes += context.rows[record].text().size();
    rows.reserve(bytes);
    for (const std::size_t record : records) rows += context.rows[record];
    return rows;
}

std::vector<std::string> sources_of(const Register& reg, const std::vector<std::size_t>& records) {
    std::vector<std::string> sources;
    sources.reserve(records.size());
    for (const std::size_t record : records) sources.push_back(reg.records[record].form.source);
    std::sort(sources.begin(), sources.end());
    sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
    return sources;
}

} // namespace part_one
