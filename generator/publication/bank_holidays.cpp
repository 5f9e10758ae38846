#include "publication/bank_holidays.h"

#include "adapters/json.h"
#include "basics/failure.h"
#include "basics/text.h"

#include <algorithm>
#include <map>
#include <optional>

namespace part_one {

namespace {

constexpr const char* division = "england-and-wales";
constexpr std::size_t fewest_a_year = 8; // since 1978
constexpr std::size_t most_a_year = 14;

struct Holiday {
    std::string title;
    std::string notes;
    bool has_bunting = false;
};
using Holidays = std::map<Date, Holiday>;

/// What keeps it from being a file of bank holidays.
class NoSuchFile : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

std::string short_text(const Value& event, const char* key, bool may_be_empty) {
    const Value* found = event.find(key);
    if (!found && may_be_empty) return {};
    if (!found || found->kind != Value::Kind::text || found->text.size() > 200 ||
        (trimmed(found->text).empty() && !may_be_empty))
        throw NoSuchFile(std::string("an entry of \"events\" has no \"") + key + "\" in words");
    return found->text;
}

void add(const Value& event, Holidays& holidays) {
    if (event.kind != Value::Kind::map) throw NoSuchFile("an entry of \"events\" is no object");
    const auto date = parse_iso_date(event.text_of("date"));
    if (!date) throw NoSuchFile("an entry of \"events\" has no \"date\" that is written year first, as in 2026-12-25");
    const std::string day = format_iso_date(*date);
    if (year_of(*date) < 1978 || year_of(*date) > 2100) throw NoSuchFile(day + " is none of our time");
    if (is_weekend(*date)) throw NoSuchFile(day + " is at a weekend, which no bank holiday is");
    const Value* bunting = event.find("bunting");
    if (bunting && bunting->kind != Value::Kind::truth)
        throw NoSuchFile("\"bunting\" of " + day + " is not true or false");
    Holiday holiday{short_text(event, "title", false), short_text(event, "notes", true),
                    bunting && bunting->text == "true"};
    if (!holidays.insert({*date, std::move(holiday)}).second) throw NoSuchFile(day + " stands there twice");
}

/// Every year between the first and the last has about as many as a year has.
void check_years(const Holidays& holidays) {
    std::map<int, std::size_t> count;
    for (const auto& [day, holiday] : holidays) ++count[year_of(day)];
    for (int year = year_of(holidays.begin()->first); year <= year_of(holidays.rbegin()->first); ++year)
        if (count[year] < fewest_a_year || count[year] > most_a_year)
            throw NoSuchFile("it has " + std::to_string(count[year]) + " bank holidays in " + std::to_string(year) +
                             ", and a year has " + std::to_string(fewest_a_year) + " or a few more");
}

Holidays parse(std::string_view text) {
    Value file;
    try {
        file = parse_json(text);
    } catch (const MalformedText& problem) {
        throw NoSuchFile("it is no JSON (line " + std::to_string(problem.line) + ")");
    }
    const Value* part = file.find(division);
    if (!part || part->text_of("division") != division)
        throw NoSuchFile(std::string("it has no part \"") + division + "\"");
    const Value* events = part->find("events");
    if (!events || events->kind != Value::Kind::list || events->items.empty())
        throw NoSuchFile("its part for England and Wales has no list \"events\"");
    Holidays holidays;
    for (const Value& event : events->items) add(event, holidays);
    check_years(holidays);
    return holidays;
}

std::string format(const Holidays& holidays) {
    std::string out =
        std::string("{\n \"") + division + "\": {\n  \"division\": \"" + division + "\",\n  \"events\": [";
    bool is_first = true;
    for (const auto& [day, holiday] : holidays) {
        out += std::string(is_first ? "\n" : ",\n") + "   {\"title\": " + json_string(holiday.title) +
               ", \"date\": \"" + format_iso_date(day) + "\", \"notes\": " + json_string(holiday.notes) +
               ", \"bunting\": " + (holiday.has_bunting ? "true" : "false") + "}";
        is_first = false;
    }
    return out + "\n  ]\n }\n}\n";
}

Holidays present_ones(std::string_view text) {
    if (trimmed(text).empty()) return {};
    try {
        return parse(text);
    } catch (const NoSuchFile& problem) {
        throw Failure(std::string(bank_holidays_path) + " is faulty: " + problem.what() +
                      "; put back the copy of your last backup, or move it away and update again");
    }
}

int missing_from(const Holidays& some, const Holidays& others) {
    return static_cast<int>(
        std::count_if(some.begin(), some.end(), [&](const auto& entry) { return !others.contains(entry.first); }));
}

BankHolidays described(std::string bytes, const Holidays& holidays) {
    if (holidays.empty()) return {};
    return {std::move(bytes), year_of(holidays.begin()->first), year_of(holidays.rbegin()->first), 0, 0};
}

} // namespace

BankHolidays bank_holidays_of(std::string_view present) {
    return described(std::string(present), present_ones(present));
}

BankHolidays with_bank_holidays(std::string_view present, std::string_view fetched) {
    const Holidays before = present_ones(present);
    Holidays holidays;
    try {
        holidays = parse(fetched);
        const int first = year_of(holidays.begin()->first), last = year_of(holidays.rbegin()->first);
        for (const auto& [day, holiday] : before)
            if (year_of(day) < first || last < year_of(day)) holidays.insert({day, holiday});
        check_years(holidays);
    } catch (const NoSuchFile& problem) {
        throw Failure(std::string("this is not GOV.UK's file of bank holidays: ") + problem.what() +
                      "; nothing was changed, and the file that is there is still used");
    }
    BankHolidays result = described(format(holidays), holidays);
    result.days_added = missing_from(holidays, before);
    result.days_removed = missing_from(before, holidays);
    return result;
}

} // namespace part_one
