// The page of one decision or panel report.
#include "basics/text.h"
#include "render/html/body.h"
#include "render/pages/linked_data.h"
#include "render/pages/pages.h"
#include "render/pages/sentence.h"
#include "render/reply_wording.h"

#include <algorithm>

namespace part_one {

namespace {

std::string kind_key(Kind kind) { return std::string("record.kind_") + name_of(kind); }

std::vector<PageFields> providers(const PageContext& context, const Record& record) {
    std::vector<PageFields> rows;
    for (const ProviderShare& share : record.providers) {
        PageFields& row = rows.emplace_back(context.fields());
        row.set("name", name_in(context.language().get(), context.reg.organisations[share.organisation]));
        row.set("address", context.plan.provider_pages[share.organisation].value_or(context.plan.files.home));
        row.set_if("amount", share.amount);
    }
    return rows;
}

std::vector<PageFields> organisations(const PageContext& context, const std::vector<std::size_t>& which,
                                      const std::vector<std::optional<Address>>& pages) {
    std::vector<PageFields> rows;
    for (const std::size_t organisation : which) {
        if (!pages[organisation]) continue;
        PageFields& row = rows.emplace_back(context.fields());
        row.set("name", name_in(context.language().get(), context.reg.organisations[organisation]));
        row.set("address", *pages[organisation]);
    }
    return rows;
}

/// That of the form, where it is not the language of the page; else empty.
PublicText foreign_language(const PageContext& context, const PublicForm& form) {
    return language_of(context, form) == context.language() ? PublicText{} : language_of(context, form);
}

std::vector<PageFields> papers(const PageContext& context, const PublicForm& form) {
    std::vector<PageFields> rows;
    for (const PublicPaper& paper : form.papers) {
        PageFields& row = rows.emplace_back(context.fields());
        row.set("name", paper.name);
        row.set_if("language", foreign_language(context, form));
    }
    return rows;
}

/// "PDF, 34 KB"
PublicText about_file(const PageContext& context, const PublicAttachment& attachment) {
    const std::string ending = attachment.type == "jpg" ? "jpeg" : attachment.type;
    constexpr std::size_t megabyte = 1'000'000;
    const std::size_t bytes = attachment.bytes.size();
    const bool is_large = bytes >= megabyte;
    const std::size_t size = (bytes + (is_large ? megabyte : 1000) - 1) / (is_large ? megabyte : 1000);
    return context.theme.wording.phrase(
        {is_large ? "attachment.in_megabytes" : "attachment.in_kilobytes",
         {{"type", context.theme.wording.word("attachment." + ending)}, {"size", Count{size}}}});
}

std::vector<PageFields> attachments(const PageContext& context, const PublicForm& form, const RecordPage& page) {
    std::vector<PageFields> rows;
    for (const AttachmentFile& file : page.attachments) {
        const PublicAttachment& attachment = form.attachments[file.number];
        PageFields& row = rows.emplace_back(context.fields());
        row.set("name", attachment.title.get().empty() ? attachment.file : attachment.title);
        row.set_if("language", foreign_language(context, form));
        row.set("address", file.address);
        row.set("about", about_file(context, attachment));
        row.set("is_hard_to_read", attachment.is_hard_to_read);
    }
    return rows;
}

/// Files below the page and pages of other records that its text may lead to.
LinkTargets targets_of(const PageContext& context, const PublicForm& form, const RecordPage& page) {
    LinkTargets targets;
    targets.folder = context.links.folder();
    if (!targets.folder.empty()) targets.files_at = context.links.prefix() + page.address.text();
    for (const AttachmentFile& file : page.attachments) targets.files.push_back(form.attachments[file.number].file);
    for (const std::string& source : form.linked_sources)
        if (const auto found = context.records_by_source.find(source); found != context.records_by_source.end())
            targets.pages.emplace(source, context.links.href(context.plan.records[found->second].address));
    if (context.links.knows_its_host()) targets.own_address = context.links.absolute(page.address);
    targets.numbered = [&context, &form, &page](std::string_view number) -> std::optional<std::string> {
        const auto named = context.names.numbered(form.office.slug, std::string(number));
        if (named.size() != 1) return std::nullopt;
        const Address& other = context.plan.records[named.front()].address;
        if (other == page.address) return std::nullopt;
        return context.links.href(other);
    };
    // A file of the site ("/register.json") is left to the audit of links.
    targets.is_own_step = [&context](std::string_view step) {
        return step.find('.') != std::string_view::npos || context.first_steps.contains(step);
    };
    return targets;
}

void set_neighbour(const PageContext& context, const std::optional<std::size_t>& neighbour, const std::string& side,
                   PageFields& fields) {
    fields.set("has_" + side, neighbour.has_value());
    if (!neighbour) {
        fields.set(side + "_title", PublicText{});
        fields.set_if(side + "_language", PublicText{});
        fields.set(side + "_address", PublicText{});
        return;
    }
    fields.set(side + "_title", title_of(context, context.reg.records[*neighbour].form));
    fields.set_if(side + "_language", title_language(context, context.reg.records[*neighbour].form));
    fields.set(side + "_address", context.plan.records[*neighbour].address);
}

/// What an officer copies into a reply, only where the site knows the host that is part of the address.
void set_reply(const PageContext& context, const PublicForm& form, Html addresses, PageFields& fields) {
    const PublicText& office = full_name_in(context.language().get(), form.office);
    const ReplyWording reply = reply_wording(context.theme.wording, office, form.published, form.updated);
    fields.set("has_reply", context.links.knows_its_host());
    fields.set("reply_holds", reply.holds);
    fields.set_if("reply_changed", reply.changed);
    fields.set("reply_exempt", reply.exempt);
    fields.set_if("section_addresses_html", std::move(addresses));
}

PublicText window_title(const PageContext& context, const PublicForm& form) {
    PublicText title = title_of(context, form);
    if (form.title.get().empty()) return title;
    if (!form.number.get().empty())
        return context.theme.wording.phrase({"record.window_title", {{"mark", form.number}, {"title", title}}});
    if (!form.date) return title;
    return context.theme.wording.phrase({"record.window_title", {{"mark", *form.date}, {"title", title}}});
}

std::vector<PageFields> changes(const PageContext& context, const PublicForm& form) {
    std::vector<PageFields> rows;
    for (const PublicChange& change : form.changes) {
        PageFields& row = rows.emplace_back(context.fields());
        row.set("date", change.day);
        row.set("reason", change.reason);
        row.set_if("language", foreign_language(context, form));
    }
    return rows;
}

/// Other records, each by its number and title.
std::vector<PageFields> records(const PageContext& context, const std::vector<std::size_t>& which) {
    std::vector<PageFields> rows;
    for (const std::size_t record : which) {
        PageFields& row = rows.emplace_back(context.fields());
        row.set("name", window_title(context, context.reg.records[record].form));
        row.set_if("language", title_language(context, context.reg.records[record].form));
        row.set("address", context.plan.records[record].address);
    }
    return rows;
}

/// "Office of …, Decision 010/2017: Restorative hub, 23 March 2017"
PublicText citation_of(const PageContext& context, const PublicForm& form) {
    const Wording& wording = context.theme.wording;
    const PublicText& office = full_name_in(context.language().get(), form.office);
    const PublicText kind = wording.word(kind_key(form.kind));
    const PublicText title = title_of(context, form);
    PublicText cited =
        form.number.get().empty()
            ? wording.phrase({"cite.record", {{"office", office}, {"kind", kind}, {"title", title}}})
            : wording.phrase(
                  {"cite.number", {{"office", office}, {"kind", kind}, {"number", form.number}, {"title", title}}});
    if (!form.date) return cited;
    return wording.phrase({"cite.dated", {{"cited", cited}, {"date", *form.date}}});
}

void set_rows(std::string_view name, std::vector<PageFields> rows, PageFields& fields) {
    fields.set("has_" + std::string(name), !rows.empty());
    fields.set(name, std::move(rows));
}

/// How long the office took, where the form is a decision.
void set_taken(const PageContext& context, const PublicForm& form, PageFields& fields) {
    const bool is_told = form.taken && form.kind == Kind::decision;
    fields.set("has_taken", is_told);
    if (!is_told) {
        fields.set("taken", PublicText());
    } else if (form.published == form.date) {
        fields.set("taken", context.theme.wording.word("record.taken_same_day"));
    } else {
        const auto days = static_cast<std::size_t>(form.taken->count);
        fields.set("taken", context.theme.wording.phrase({"record.taken", {{"count", Count{days}}}}));
    }
}

/// Where the form gives the role alone, its Welsh name stands on Welsh pages.
void set_decision_maker(const PageContext& context, const PublicForm& form, PageFields& fields) {
    const PublicOffice& office = form.office;
    const bool is_role = form.decision_maker == office.role && !office.role_cy.get().empty();
    const PublicText role = is_role ? in_language(context.language().get(), office.role, office.role_cy) : PublicText{};
    fields.set_if("decision_maker", is_role ? role : form.decision_maker);
    fields.set_if("decision_maker_language", is_role ? PublicText{} : foreign_language(context, form));
}

void set_summary(const PageContext& context, const Record& record, PageFields& fields) {
    const PublicForm& form = record.form;
    fields.set("kind", context.theme.wording.word(kind_key(form.kind)));
    fields.set("is_decision", form.kind == Kind::decision);
    fields.set("content_language", language_of(context, form));
    fields.set("is_untranslated", language_of(context, form) != context.language());
    fields.set_if("language_note", language_note(context, language_of(context, form)));
    fields.set_if("title_cy",
                  context.language().get() == "cy" ? PublicText{} : form.title_cy); // there it is the heading
    fields.set("sentence", sentence_of(context, record));
    fields.set_if("number", form.number);
    fields.set("office", name_in(context.language().get(), form.office));
    const auto office_page = context.plan.office_pages.find(form.office.slug);
    fields.set("office_address",
               office_page == context.plan.office_pages.end() ? context.plan.files.home : office_page->second);
    fields.set_if("date", form.date);
    fields.set("outcome", outcome_words(context, form));
    set_decision_maker(context, form, fields);
    fields.set("sum", sum_words(context, form));
    set_rows("providers", providers(context, record), fields);
    set_rows("funders", organisations(context, record.funders, context.plan.funder_pages), fields);
    set_rows("mentions", organisations(context, record.mentions, context.plan.provider_pages), fields);
    fields.set_if("published", form.published);
    set_taken(context, form, fields);
    fields.set_if("updated", form.updated != form.published ? form.updated : std::nullopt);
    set_rows("changes", changes(context, form), fields);
    set_rows("replaced_by", records(context, record.replaced_by), fields);
    set_rows("replaces", records(context, record.replaces), fields);
    fields.set("has_part_two", form.has_part_two);
    fields.set("has_redactions", form.has_redactions);
    fields.set_if("part_two_ground", form.part_two_ground);
}

} // namespace

RenderedFile record_page(const PageContext& context, std::size_t number) {
    const Record& record = context.reg.records[number];
    const PublicForm& form = record.form;
    const RecordPage& page = context.plan.records[number];
    PageFields fields = framed(context, {.address = page.address,
                                         .title = title_of(context, form),
                                         .window_title = window_title(context, form),
                                         .description = description_of(context, record),
                                         .index = folder_of(form.kind),
                                         .steps = &page.steps,
                                         .is_article = true,
                                         .title_language = title_language(context, form)});
    fields.set("linked_data_html", linked_data_of_record(context, number));
    set_summary(context, record, fields);

    BodyHtml body = BodyWriter::write(form.body, wording_of(context, language_of(context, form)),
                                      targets_of(context, form, page), context.links.prefix(),
                                      form.is_in_two_languages ? language_of(context, form).get() : std::string());
    fields.set_if("contents_html", std::move(body.contents));
    fields.set("sections_html", std::move(body.sections));
    set_reply(context, form, std::move(body.addresses), fields);

    set_rows("papers", papers(context, form), fields);
    fields.set_if("office_email", form.office.email);
    set_rows("attachments", attachments(context, form, page), fields);
    fields.set("has_files_hard_to_read",
               std::any_of(page.attachments.begin(), page.attachments.end(),
                           [&](const AttachmentFile& file) { return form.attachments[file.number].is_hard_to_read; }));
    fields.set("citation", citation_of(context, form));
    fields.set_if("linked_rows_html", rows_of(context, record.related));
    fields.set("has_neighbours", page.newer.has_value() || page.older.has_value());
    set_neighbour(context, page.newer, "newer", fields);
    set_neighbour(context, page.older, "older", fields);
    fields.set("has_related", !page.related.empty());
    fields.set("rows_html", rows_of(context, page.related));

    std::vector<std::size_t> shown = page.related;
    shown.insert(shown.end(), record.related.begin(), record.related.end());
    shown.push_back(number);
    shown.insert(shown.end(), record.replaces.begin(), record.replaces.end());
    shown.insert(shown.end(), record.replaced_by.begin(), record.replaced_by.end());
    if (page.newer) shown.push_back(*page.newer);
    if (page.older) shown.push_back(*page.older);
    return {context.file(page.address), Layout::page(context.theme.layout("record"), fields),
            sources_of(context.reg, shown)};
}

Html record_row(const PageContext& context, std::size_t number) {
    const PublicForm& form = context.reg.records[number].form;
    PageFields row = context.fields();
    row.set("address", context.plan.records[number].address);
    row.set("title", title_of(context, form));
    row.set_if("title_language", title_language(context, form));
    row.set_if("number", form.number);
    row.set("kind", context.theme.wording.word(kind_key(form.kind)));
    row.set_if("date", form.date);
    row.set("office", name_in(context.language().get(), form.office));
    const bool is_silent = !form.status && form.kind == Kind::decision;
    row.set("outcome", is_silent ? context.theme.wording.word("outcome.not_recorded") : outcome_words(context, form));
    row.set("sum", sum_words(context, form));
    row.set("has_sum", form.value.has_value());
    return Layout::fill(context.theme.layout("record-row"), row);
}

} // namespace part_one
