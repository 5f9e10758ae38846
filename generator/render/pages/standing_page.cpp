// About, accessibility statement, FOI help, privacy, site map: pages that every site has, in the words of the theme.
#include "render/html/body.h"
#include "render/pages/pages.h"
#include "render/pages/standing_text.h"

namespace part_one {

namespace {

PublicText words_in(const PageContext& context, const AccessibilityStatement::Words& words) {
    return in_language(context.language().get(), words.text, words.text_cy);
}

/// Whose register it is; the register's own name where nobody says.
PublicText publisher_of(const PageContext& context) {
    const PublicText& publisher = publisher_in(context.language().get(), context.settings);
    return publisher.get().empty() ? context.title() : publisher;
}

void say_whom_to_ask(const PageContext& context, const char* key, const char* without, StandingText& text) {
    if (context.settings.contact_email.get().empty()) return text.say(without);
    text.say(key, {}, text.letter_to(context.settings.contact_email));
}

/// One of the three lists of what is not accessible; each stands there, also where it is empty (SI 2018/952, the model).
void list(const PageContext& context, OwnWord anchor, const char* heading, const char* none,
          const std::vector<AccessibilityStatement::Words>& entries, StandingText& text) {
    text.subheading(anchor, heading);
    if (entries.empty()) text.say(none);
    for (const auto& entry : entries) text.item(words_in(context, entry));
}

void accessibility(const PageContext& context, StandingText& text) {
    const AccessibilityStatement& statement = *context.settings.accessibility;
    const PublicText publisher = publisher_of(context);
    text.say("statement.applies_to", {{"register", context.title()}});
    text.say("statement.run_by", {{"publisher", publisher}});
    if (!statement.able_to.empty()) text.say("statement.able_to");
    for (const auto& words : statement.able_to) text.item(words_in(context, words));
    text.say("statement.device", {}, text.website("statement.abilitynet", "https://mcmw.abilitynet.org.uk/"));

    text.heading("feedback", "statement.feedback");
    say_whom_to_ask(context, "statement.contact", "statement.contact_office", text);
    if (!statement.phone.get().empty()) text.say("statement.phone", {{"phone", statement.phone}});
    if (statement.answer_within_working_days > 0)
        text.say("statement.answer",
                 {{"count", Count{static_cast<std::size_t>(statement.answer_within_working_days)}}});
    text.say("statement.report");

    text.heading("enforcement", "statement.enforcement");
    text.say("statement.ehrc");
    text.say("statement.eass", {}, text.website("statement.eass_name", "https://www.equalityadvisoryservice.com/"));

    text.heading("technical-information", "statement.technical");
    text.say("statement.committed", {{"publisher", publisher}});
    text.subheading("compliance-status", "statement.status");
    const TextLink wcag = text.website("statement.wcag", "https://www.w3.org/TR/WCAG22/");
    switch (statement.compliance) {
    case Compliance::fully: text.say("statement.fully", {}, wcag); break;
    case Compliance::partially: text.say("statement.partially", {}, wcag); break;
    case Compliance::not_compliant: text.say("statement.not_compliant", {}, wcag); break;
    }

    text.heading("non-accessible-content", "statement.not_accessible");
    text.say("statement.for_these_reasons");
    list(context, "non-compliance", "statement.non_compliance", "statement.no_non_compliance",
         statement.non_compliances, text);
    list(context, "disproportionate-burden", "statement.burden", "statement.no_burden", statement.burdens, text);
    list(context, "out-of-scope", "statement.scope", "statement.no_scope", statement.out_of_scope, text);

    if (!statement.improvements.empty()) text.heading("improving", "statement.improving");
    for (const auto& words : statement.improvements) text.item(words_in(context, words));

    text.heading("preparation", "statement.preparation");
    text.say("statement.prepared", {{"prepared", statement.prepared}, {"reviewed", statement.reviewed}});
    text.say("statement.tested", {{"day", statement.tested}, {"who", words_in(context, statement.tested_by)}});
    text.say(words_in(context, statement.tested_how));
}

void privacy(const PageContext& context, StandingText& text) {
    text.say("privacy.lead");
    text.heading("not-done", "privacy.not_done");
    for (const char* key : {"privacy.no_cookies", "privacy.no_counting", "privacy.nothing_from_elsewhere",
                            "privacy.no_accounts", "privacy.search", "privacy.no_script"})
        text.item(key);
    text.heading("kept", "privacy.kept");
    text.say("privacy.log");
    if (context.settings.logs_kept_days)
        text.say("privacy.log_days", {{"count", Count{static_cast<std::size_t>(*context.settings.logs_kept_days)}}});
    text.say("privacy.letters");
    text.heading("people", "privacy.people");
    text.say("privacy.named");
    say_whom_to_ask(context, "privacy.contact", "privacy.contact_office", text);
    text.say("privacy.taken_down");
    text.heading("rights", "privacy.rights");
    text.say("privacy.ico", {}, text.website("privacy.ico_name", "https://ico.org.uk/"));
}

void about(const PageContext& context, StandingText& text) {
    text.say("about.lead", {{"publisher", publisher_of(context)}});
    text.heading("found", "about.found");
    text.say("about.record");
    text.say("about.totals");
    text.heading("not-found", "about.not_found");
    for (const char* key : {"about.part_two", "about.deferred", "about.withdrawn"}) text.item(key);
    text.heading("stays", "about.stays");
    text.say("about.addresses");
    text.heading("mistakes", "about.mistakes");
    say_whom_to_ask(context, "about.contact", "about.contact_office", text);
}

void foi(const PageContext& context, StandingText& text) {
    text.say("foi.lead");
    text.heading("before", "foi.before");
    for (const char* key : {"foi.look", "foi.sums", "foi.data"}) text.item(key);
    text.heading("asking", "foi.asking");
    if (!context.reg.offices.empty()) text.say("foi.ask_office");
    for (const PublicOffice& office : context.reg.offices)
        if (!office.email.get().empty())
            text.item("foi.office", {{"office", name_in(context.language().get(), office)}},
                      text.letter_to(office.email));
    text.say("foi.days");
    text.say("foi.review", {}, text.website("privacy.ico_name", "https://ico.org.uk/make-a-complaint/"));
    text.heading("answering", "foi.answering");
    for (const char* key : {"foi.link", "foi.section_21", "foi.wording", "foi.section_22", "foi.part_two"})
        text.say(key);
}

/// What the office has to say besides.
void set_addition(const PageContext& context, const std::optional<SitePage>& addition, PageFields& fields) {
    const SitePage page = addition.value_or(SitePage{});
    fields.set("addition_title", page.title);
    fields.set_if("addition_language", page.language == context.language() ? PublicText{} : page.language);
    LinkTargets targets;
    targets.folder = context.links.folder();
    fields.set_if(
        "addition_html",
        BodyWriter::write(page.body, wording_of(context, page.language), targets, context.links.prefix()).sections);
    fields.set("has_addition", addition.has_value());
}

struct Standing {
    StandingKind kind;
    const char* title;
    void (*write)(const PageContext&, StandingText&);
};

constexpr Standing pages[] = {
    {StandingKind::about, "about.title", about},
    {StandingKind::accessibility_statement, "statement.title", accessibility},
    {StandingKind::foi, "foi.title", foi},
    {StandingKind::privacy, "privacy.title", privacy},
};

} // namespace

PublicText standing_title(const PageContext& context, StandingKind kind) {
    for (const Standing& page : pages)
        if (page.kind == kind) return context.theme.wording.word(page.title);
    return context.theme.wording.word("site_map.title");
}

RenderedFile standing_page(const PageContext& context, const StandingPage& page) {
    if (page.kind == StandingKind::site_map) return site_map_page(context, page);
    PageFields fields = framed(context, {.address = page.address,
                                         .title = standing_title(context, page.kind),
                                         .window_title = {},
                                         .description = {},
                                         .index = {}});
    StandingText text(context);
    for (const Standing& known : pages)
        if (known.kind == page.kind) known.write(context, text);
    fields.set("blocks", text.take());
    set_addition(context, page.addition, fields);
    std::vector<std::string> sources;
    if (page.addition) sources.push_back(page.addition->source);
    return {context.file(page.address), Layout::page(context.theme.layout("standing"), fields), std::move(sources)};
}

} // namespace part_one
