#include "answers/panel_list.h"

#include "adapters/json.h"
#include "adapters/unicode.h"
#include "basics/failure.h"
#include "settings/settings.h"
#include "site/plan.h"

#include <algorithm>
#include <cassert>
#include <tuple>

namespace part_one {

namespace {

Value finished_register(const BuiltSite& built) {
    const std::string name = SiteFiles{}.json.file();
    for (const RenderedFile& file : built.site->files())
        if (file.path == name) return parse_json(file.bytes);
    assert(false); // every site has one
    return {};
}

/// "123000", "200124.6": register.json leaves out a last nought.
std::optional<Pence> pounds_of(std::string text) {
    if (const std::size_t point = text.find('.'); point != std::string::npos && point + 2 == text.size()) text += '0';
    return parse_pounds(text);
}

PanelLine line_of(const Value& record) {
    PanelLine line{parse_iso_date(record.text_of("date")),
                   record.text_of("number"),
                   record.text_of("title"),
                   record.text_of("office"),
                   record.text_of("decision_maker"),
                   record.text_of("status"),
                   pounds_of(record.text_of("value_gbp")),
                   {},
                   record.text_of("url")};
    if (const Value* providers = record.find("providers"))
        for (const Value& provider : providers->items) line.providers.push_back(provider.text_of("name"));
    return line;
}

/// The folder of the office that is meant; nothing where all are.
std::optional<std::string> folder_of_office(const Settings& settings, const std::string& written) {
    if (written.empty()) return std::nullopt;
    std::string known;
    for (const auto& [folder, office] : settings.offices) {
        if (folder == written || fold(office.name) == fold(written)) return folder;
        known += (known.empty() ? "" : ", ") + folder;
    }
    throw UsageFailure("\"" + written + "\" is no office of this register; --office takes one of " +
                       (known.empty() ? "the folders in content/offices/, and there is none yet" : known));
}

/// The day on which the ledger begins: what stood there then was moved in with its past, and is no news to a panel.
std::optional<Date> first_day_recorded(const SiteInput& input) {
    for (const InputFile& file : input.files)
        if (file.path == ledger_path && file.kind == InputFile::Kind::file)
            if (const UrlLedger ledger = UrlLedger::read(file.bytes); !ledger.is_empty())
                return ledger.lines().front().day;
    return std::nullopt;
}

bool is_within(const std::optional<Date>& day, const PanelQuestion& question) {
    return day && *day >= question.from && *day <= question.to;
}

void sort_oldest_first(std::vector<PanelLine>& lines) {
    std::stable_sort(lines.begin(), lines.end(), [](const PanelLine& one, const PanelLine& other) {
        return std::tie(one.date, one.office, one.url) < std::tie(other.date, other.office, other.url);
    });
}

} // namespace

PanelList list_for_panel(const SiteInput& input, const BuiltSite& built, const PanelQuestion& question) {
    const Settings settings = read_settings(input.files);
    const std::optional<std::string> folder = folder_of_office(settings, question.office);
    const std::optional<Date> moved_in = first_day_recorded(input);
    PanelList list;
    if (folder) list.office = settings.offices.at(*folder).name;
    const Value finished = finished_register(built);
    for (const Value& record : finished.find("records")->items) {
        if (record.text_of("kind") != name_of(Kind::decision)) continue;
        if (folder && !record.text_of("source").starts_with("content/offices/" + *folder + "/")) continue;
        const PanelLine line = line_of(record);
        const std::optional<Date> published = parse_iso_date(record.text_of("published"));
        if (!line.date) {
            list.undated.push_back(line);
        } else if (is_within(line.date, question)) {
            list.taken.push_back(line);
        } else if (*line.date < question.from && is_within(published, question) && moved_in && *moved_in < *published) {
            list.public_since.push_back(line);
        }
    }
    for (std::vector<PanelLine>* lines : {&list.taken, &list.public_since, &list.undated}) sort_oldest_first(*lines);
    return list;
}

Totals totals_of(const std::vector<PanelLine>& lines) {
    Totals totals;
    totals.records = lines.size();
    for (const PanelLine& line : lines) {
        totals.decided = totals.decided + line.sum.value_or(Pence{});
        ++(line.sum ? totals.with_value : totals.without_value);
    }
    return totals;
}

} // namespace part_one
