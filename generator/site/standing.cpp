#include "site/standing.h"

#include "adapters/hash.h"
#include "adapters/threads.h"
#include "site/addresses.h"

#include <algorithm>

namespace part_one {

namespace {

Standing standing_of(const Record& record) {
    const PublicForm& form = record.form;
    return {LedgerEvent::published,
            form.kind,
            Addresses::record(form.kind, form.office.slug, record.slug).text(),
            form.source,
            digest_of(form),
            {}};
}

Standing standing_of(const Tombstone& stone) {
    return {LedgerEvent::withdrawn,
            stone.form.kind,
            Addresses::record(stone.form.kind, stone.form.office.slug, stone.slug).text(),
            {},
            {},
            stone.form.reason.get()};
}

bool comes_before(const Standing& one, const Standing& other) { return one.address < other.address; }

bool is_taken_down(const AddressHistory* history) {
    return history && (history->last == LedgerEvent::withdrawn || history->last == LedgerEvent::unavailable);
}

} // namespace

std::string digest_of(const PublicForm& form) {
    // What is worked out from the text may be read better by a later version of this program: that is no change.
    std::string words;
    const auto add = [&words](std::string_view text) { words.append(text) += "\n"; };
    for (const PublicText* text : {&form.number, &form.title, &form.decision_maker, &form.part_two_ground})
        add(text->get());
    add(form.date ? format_iso_date(*form.date) : "");
    add(form.status ? std::string_view(name_of(*form.status)) : std::string_view{});
    if (!form.title_cy.get().empty()) add(form.title_cy.get());
    for (const Section& section : form.body.get()) {
        add(section.heading);
        for (const Block& block : section.blocks) add(visible_text(block));
    }
    for (const PublicAttachment& attachment : form.attachments) {
        add(attachment.file.get());
        add(sha256_hex(attachment.bytes));
    }
    return sha256_hex(words);
}

KeptSlugs kept_slugs(const UrlLedger& ledger) {
    KeptSlugs kept;
    for (const auto& [address, history] : ledger.addresses()) {
        const auto place = Addresses::record_at(address);
        if (!place) continue;
        kept.reserved.insert({place->office, place->kind, place->slug});
        if (history.last != LedgerEvent::moved && !history.source.empty())
            kept.of_source.insert_or_assign(history.source, place->slug);
    }
    return kept;
}

std::vector<Standing> what_stands(const Register& reg, const SiteSettings& settings, unsigned jobs) {
    std::vector<Standing> standing(reg.records.size());
    for_each_index(reg.records.size(), jobs, [&](std::size_t at) { standing[at] = standing_of(reg.records[at]); });
    for (const Tombstone& stone : reg.tombstones) standing.push_back(standing_of(stone));
    for (const PublicText& language : settings.further_languages)
        standing.push_back({LedgerEvent::published,
                            Kind::decision,
                            Addresses::in_language(language.get(), Addresses::home()).text(),
                            {},
                            {},
                            {}});
    std::sort(standing.begin(), standing.end(), comes_before);
    return standing;
}

void tell_days(Register& reg, const UrlLedger& ledger, Date as_of) {
    for (Record& record : reg.records) {
        PublicForm& form = record.form;
        const AddressHistory* history = ledger.find(Addresses::record(form.kind, form.office.slug, record.slug).text());
        if (!history) continue;
        // An office that brought its register along says itself when a decision first went out.
        const bool is_first = history->published && (!form.published || *history->published < *form.published);
        if (is_first && *history->published <= as_of) {
            // An office that moves in brings along what was public long before the ledger began.
            form.is_since_known = form.published || history->published != ledger.first_day();
            form.published = history->published;
        }
        if (history->changed && *history->changed <= as_of) form.updated = history->changed;
    }
    for (Tombstone& stone : reg.tombstones) {
        const AddressHistory* history =
            ledger.find(Addresses::record(stone.form.kind, stone.form.office.slug, stone.slug).text());
        if (history && history->published && *history->published <= as_of) stone.form.was_public = true;
        const bool is_known = history && history->last == LedgerEvent::withdrawn && history->since <= as_of;
        if (is_known && !stone.form.withdrawn_on) stone.form.withdrawn_on = history->since;
    }
}

void tell_promises(Register& reg, const Calendar& calendar, Date as_of) {
    for (Record& record : reg.records) {
        PublicForm& form = record.form;
        if (!form.published) continue;
        const bool is_in_time = form.publish_by && *form.published <= *form.publish_by;
        if (!form.is_since_known && !is_in_time) continue;
        if (form.publish_by) form.promise = promise_on(as_of, *form.publish_by, form.published);
        if (form.date) form.taken = working_days_between(*form.date, *form.published, calendar);
    }
}

std::vector<std::size_t> taken_down_since(const Register& reg, const UrlLedger& ledger, Date as_of) {
    std::vector<std::size_t> records;
    if (!ledger.last_day() || *ledger.last_day() <= as_of) return records;
    for (std::size_t at = 0; at < reg.records.size(); ++at) {
        const PublicForm& form = reg.records[at].form;
        if (is_taken_down(ledger.find(Addresses::record(form.kind, form.office.slug, reg.records[at].slug).text())))
            records.push_back(at);
    }
    return records;
}

} // namespace part_one
