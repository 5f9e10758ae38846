#include "answers/foi_answer.h"

#include "adapters/json.h"
#include "adapters/xml.h"
#include "answers/site_words.h"
#include "publication/journal.h"
#include "render/reply_wording.h"
#include "render/site_links.h"
#include "settings/settings.h"
#include "site/plan.h"

namespace part_one {

namespace {

const std::string* finished_file(const BuiltSite& built, const std::string& path) {
    for (const RenderedFile& file : built.site->files())
        if (file.path == path) return &file.bytes;
    return nullptr;
}

/// What register.json says of the source.
Value finished_record(const BuiltSite& built, const std::string& source) {
    const std::string* bytes = finished_file(built, SiteFiles{}.json.file());
    if (!bytes) return {};
    const Value finished = parse_json(*bytes);
    for (const Value& record : finished.find("records")->items)
        if (record.text_of("source") == source) return record;
    return {};
}

/// The headings of a page that have an anchor. Ids of the page's own furniture hold an underscore (render/html/body.h).
std::vector<AddressedSection> sections_of(const std::string& page, const std::string& address) {
    std::vector<AddressedSection> sections;
    for (const PageElement& element : read_page(page).elements) {
        const bool is_heading = element.name.size() == 2 && element.name[0] == 'h' && element.name[1] >= '2';
        const std::string id = element.attribute("id");
        if (is_heading && !id.empty() && id.find('_') == std::string::npos)
            sections.push_back({element.text, address + "#" + id});
    }
    return sections;
}

/// "content/offices/<office>/…"
std::string office_folder(const std::string& source) {
    constexpr std::string_view above = "content/offices/";
    return source.substr(above.size(), source.find('/', above.size()) - above.size());
}

PublicText signed_by(const Settings& settings, const std::string& source, const Value& record) {
    const auto office = settings.offices.find(office_folder(source));
    if (office == settings.offices.end()) return Release::of_settings(record.text_of("office"));
    return Release::of_settings(office->second.body.empty() ? office->second.name : office->second.body);
}

UrlLedger ledger_of(const SiteInput& input) {
    for (const InputFile& file : input.files)
        if (file.path == ledger_path && file.kind == InputFile::Kind::file) return UrlLedger::read(file.bytes);
    return {};
}

} // namespace

PublishedAnswer answer_of_published(const SiteInput& input, const BuiltSite& built, const SourceReport& report) {
    const Settings settings = read_settings(input.files);
    const Value record = finished_record(built, report.source);
    PublishedAnswer answer;
    answer.address = record.text_of("url");
    answer.knows_its_host = SiteLinks(settings.site.base_address).knows_its_host();
    answer.has_part_two = report.has_part_two;
    answer.has_redactions = report.has_redactions;
    answer.is_part2 = record.text_of("part2") == "true";
    answer.published = parse_iso_date(record.text_of("published"));
    if (answer.published) answer.changed = parse_iso_date(record.text_of("updated"));
    const UrlLedger ledger = ledger_of(input);
    const AddressHistory* history = ledger.find(report.url);
    answer.is_recorded = history && (history->last == LedgerEvent::published || history->last == LedgerEvent::changed);
    if (const std::string* page = finished_file(built, report.url.substr(1) + "index.html"))
        answer.sections = sections_of(*page, answer.address);

    const ReplyWording reply =
        reply_wording(words_of_site(input, settings.site), signed_by(settings, report.source, record), answer.published,
                      report.changed);
    answer.wording = reply.holds.get() + "\n" + answer.address + "\n";
    if (!reply.changed.get().empty()) answer.wording += reply.changed.get() + " ";
    answer.wording += reply.exempt.get();
    return answer;
}

DeferredAnswer answer_of_deferred(std::string_view journal, const SourceReport& report) {
    DeferredAnswer answer;
    answer.until = *report.deferred_until;
    std::optional<Date> before; // until when it was deferred so far
    for (const JournalEntry& entry : journal_of(journal, report.source)) {
        const auto entered = entry.day();
        if (!entered) continue;
        const auto until = entry.until_day();
        answer.journal.push_back({*entered, until});
        const bool goes_on = before && *entered < *before; // its day had not come yet
        if (!until) answer.intended_since.reset();
        if (until && (!goes_on || !answer.intended_since)) answer.intended_since = entered;
        before = until;
    }
    return answer;
}

} // namespace part_one
