#include "commands/today.h"

#include "adapters/time_zone.h"
#include "basics/failure.h"

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <string_view>

namespace part_one {

Date today() {
    if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH"); epoch && *epoch != '\0') {
        const std::string_view text(epoch);
        std::int64_t seconds = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), seconds);
        if (problem != std::errc{} || end != text.data() + text.size() || seconds < 0 || seconds > 253'402'300'799)
            throw UsageFailure("SOURCE_DATE_EPOCH is set and is not a number of seconds since 1970; correct or unset "
                               "it, or give the day with --as-of");
        return london_day(seconds);
    }
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return london_day(std::chrono::duration_cast<std::chrono::seconds>(now).count());
}

bool is_to_come(Date day) {
    try {
        return today() < day;
    } catch (const UsageFailure&) {
        return false;
    }
}

} // namespace part_one
