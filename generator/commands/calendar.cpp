#include "commands/calendar.h"

#include "adapters/disk.h"
#include "adapters/http.h"
#include "basics/failure.h"
#include "commands/site_folder.h"
#include "publication/bank_holidays.h"
#include "settings/settings.h"

#include <iostream>

namespace part_one {

namespace {

constexpr std::uint64_t largest_file = std::uint64_t{2} << 20;

std::string fetched(const Options& options, const SiteInput& input) {
    if (!options.from_file.empty()) {
        auto bytes = read_file(options.from_file, largest_file);
        if (!bytes)
            throw UsageFailure("\"" + options.from_file.string() +
                               "\" is no plain file of a sensible size that can be read; name the file that you "
                               "fetched from GOV.UK");
        return std::move(*bytes);
    }
    const std::string address = read_site_settings(input.files).bank_holidays;
    if (address.empty())
        throw Failure("content/site.toml does not say where the bank holidays are; write bank_holidays = "
                      "\"https://www.gov.uk/bank-holidays.json\", or name a file with --from");
    return fetch(address);
}

/// Empty where there is none yet. What cannot be read is not absent: its years would be lost.
std::string present_file(const std::filesystem::path& place) {
    if (auto bytes = read_file(place, largest_file)) return std::move(*bytes);
    if (std::filesystem::exists(std::filesystem::symlink_status(place)))
        throw Failure(place.string() +
                      " is not a plain file of a sensible size that can be read; put the file itself there");
    return {};
}

std::string years_of(const BankHolidays& holidays) {
    if (holidays.first_year == 0) return "no year's bank holidays are known";
    return "the bank holidays of " + std::to_string(holidays.first_year) + " to " + std::to_string(holidays.last_year) +
           " are known";
}

} // namespace

ExitCode run_calendar(const Options& options) {
    if (!options.from_file.empty() && !options.updates)
        throw UsageFailure("--from names the file for --update; add --update to use it");
    const SiteFolder folder = find_site(options.site);
    const std::filesystem::path place = folder.content / "calendar/bank-holidays.json";
    const std::string present = present_file(place);
    if (!options.updates) {
        std::cout << years_of(bank_holidays_of(present)) << "\n";
        return ExitCode::done;
    }
    const BankHolidays holidays = with_bank_holidays(present, fetched(options, read_site(folder, options)));
    if (holidays.bytes != present) {
        std::error_code ignored; // write_file_whole tells
        std::filesystem::create_directories(place.parent_path(), ignored);
        write_file_whole(place, holidays.bytes);
    }
    std::cout << years_of(holidays) << "; " << holidays.days_added << " days are new, " << holidays.days_removed
              << " are gone" << (holidays.bytes == present ? ", the file stays as it is" : "") << "\n";
    return ExitCode::done;
}

} // namespace part_one
