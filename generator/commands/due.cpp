#include "commands/due.h"

#include "adapters/disk.h"
#include "adapters/json.h"
#include "adapters/time_zone.h"
#include "basics/text.h"
#include "commands/icalendar.h"
#include "commands/places.h"
#include "commands/progress.h"
#include "commands/report.h"
#include "commands/site_folder.h"
#include "commands/today.h"

#include <algorithm>
#include <iostream>

namespace part_one {

namespace {

/// A form that is not public and has promised to be. Deferred ones become public by themselves.
struct Owed {
    Date by;
    const SourceReport* report = nullptr;
};

std::vector<Owed> owed(const DaysAhead& ahead) {
    std::vector<Owed> list;
    for (const SourceReport& report : ahead.today.sources)
        if (report.bound_by && (report.state == State::withheld || report.state == State::error))
            list.push_back({*report.bound_by, &report});
    std::stable_sort(list.begin(), list.end(), [](const Owed& one, const Owed& other) { return one.by < other.by; });
    return list;
}

bool changes_today(const DaysAhead& ahead) {
    return !ahead.days.empty() && ahead.days.front().day == ahead.today.as_of;
}

const DayAhead* next_change(const DaysAhead& ahead) {
    for (const DayAhead& day : ahead.days)
        if (ahead.today.as_of < day.day) return &day;
    return nullptr;
}

std::string what_becomes_of(const ChangeAhead& change) {
    switch (change.state) {
    case State::published: return "becomes public at " + change.url;
    case State::withdrawn:
        return change.url.empty() ? "is withdrawn" : "the notice that it is withdrawn appears at " + change.url;
    case State::deferred: return "is deferred";
    case State::withheld: return "its deferral ends, and something keeps it back";
    case State::error: return "its deferral ends, and an error keeps it back";
    }
    return {};
}

std::string in_words(const DaysAhead& ahead) {
    const Date today = ahead.today.as_of;
    std::string out;
    for (const DayAhead& day : ahead.days) {
        out += format_iso_date(day.day) + (day.day == today ? " (today)\n" : "\n");
        for (const ChangeAhead& change : day.changes) {
            out += "  " + change.source + "\n    " + what_becomes_of(change);
            if (change.state == State::error || change.state == State::withheld)
                out += "; see partone check --as-of " + format_iso_date(day.day);
            out += "\n";
        }
    }
    if (const std::vector<Owed> list = owed(ahead); !list.empty()) {
        out += "to be published\n";
        for (const Owed& each : list)
            out += "  by " + format_iso_date(each.by) + ", " + name_of(*each.report->promise) + ": " +
                   each.report->source + " (" + name_of(each.report->state) + ")\n";
    }
    const DayAhead* next = next_change(ahead);
    out += "on " + format_iso_date(today) + ": " +
           (changes_today(ahead) ? "the site changes today" : "nothing changes") + "; ";
    if (!next) return out + "no later day is known on which it changes by itself\n";
    return out + "the next change comes by itself on " + format_iso_date(next->day) + ", 00:00 in London\n";
}

std::string as_json(const DaysAhead& ahead) {
    std::string out = "{\n  \"as_of\": " + json_string(format_iso_date(ahead.today.as_of)) +
                      ",\n  \"changes_today\": " + (changes_today(ahead) ? "true" : "false") + ",\n  \"next_change\": ";
    const DayAhead* next = next_change(ahead);
    out += next ? "{\"date\": " + json_string(format_iso_date(next->day)) +
                      ", \"at\": " + json_string(london_midnight(next->day)) + "}"
                : "null";
    out += ",\n  \"changes\": [";
    bool is_first = true;
    for (const DayAhead& day : ahead.days)
        for (const ChangeAhead& change : day.changes) {
            out += std::string(is_first ? "\n" : ",\n") + "    {\"date\": " + json_string(format_iso_date(day.day)) +
                   ", \"source\": " + json_string(change.source) +
                   ", \"state\": " + json_string(name_of(change.state)) +
                   ", \"url\": " + (change.url.empty() ? "null" : json_string(change.url)) + "}";
            is_first = false;
        }
    out += "\n  ],\n  \"to_be_published\": [";
    is_first = true;
    for (const Owed& each : owed(ahead)) {
        out += std::string(is_first ? "\n" : ",\n") + "    {\"by\": " + json_string(format_iso_date(each.by)) +
               ", \"source\": " + json_string(each.report->source) +
               ", \"state\": " + json_string(name_of(each.report->state)) +
               ", \"promise\": " + json_string(name_of(*each.report->promise)) + "}";
        is_first = false;
    }
    return out + "\n  ]\n}\n";
}

/// "northmoor/decisions/2026-03.md": the file names the form here, because a calendar is often shared and a title may tell.
std::string short_name(const std::string& source) { return replaced(source, "content/offices/", ""); }

std::string as_calendar(const DaysAhead& ahead) {
    std::vector<CalendarEntry> entries;
    for (const DayAhead& day : ahead.days)
        for (const ChangeAhead& change : day.changes)
            entries.push_back({day.day, ahead.base_address + "\nchange\n" + change.source,
                               "Deferral ends: " + short_name(change.source),
                               change.source + "\n" + what_becomes_of(change)});
    for (const Owed& each : owed(ahead))
        if (each.report->promise != Promise::late)
            entries.push_back({each.by, ahead.base_address + "\nowed\n" + each.report->source,
                               "To be published by today: " + short_name(each.report->source),
                               each.report->source + "\nNot public yet: " + name_of(each.report->state)});
    return icalendar(entries, ahead.today.as_of);
}

} // namespace

ExitCode run_due(const Options& options) {
    const SiteFolder folder = find_site(options.site);
    check_office_file("--ics", options.ics, folder, folder.root / "public");
    DaysAhead ahead;
    {
        Progress progress;
        ahead = days_ahead(read_site(folder, options), options.as_of ? *options.as_of : today(), options.jobs,
                           [&](std::string_view stage) { progress.say(stage); });
    }
    if (!options.ics.empty()) write_file_whole(options.ics, as_calendar(ahead));
    std::cout << (options.wants_json ? as_json(ahead) : in_words(ahead));
    if (!ahead.today.site) return ExitCode::refused;
    return changes_today(ahead) ? ExitCode::changes_today : ExitCode::done;
}

} // namespace part_one
