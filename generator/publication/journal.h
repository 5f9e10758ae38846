// The journal: what the office intended and since when (content/journal.csv). Private, and read by no stage that makes
// a page: section 22 of the Freedom of Information Act 2000 asks whether publication was intended when a request came.
//
// One line each time a form is first seen to be deferred, deferred to another day, or not deferred any more before its
// day came. Lines are only ever added.
#pragma once

#include "basics/date.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

inline constexpr std::string_view journal_path = "content/journal.csv";

/// A source on the day of the build: until when it is deferred, if it is.
struct Intention {
    std::string source;
    std::optional<Date> until;
};

/// A line of the journal.
struct JournalEntry {
    std::string entered; // the day, as it stands there
    std::string source;
    std::string until; // "2027-04-01", or that it is not deferred any more
    std::optional<Date> day() const { return parse_iso_date(entered); }
    std::optional<Date> until_day() const { return parse_iso_date(until); }
};

/// What was entered of one source, in the order of the file. Throws Failure where the file is no journal.
std::vector<JournalEntry> journal_of(std::string_view bytes, std::string_view source);

/// The bytes of the file with what is new at its end; the very same bytes where nothing is. What was entered after
/// `believed_until` was entered in a build for a mistyped day, and is passed over. Throws Failure where the file is no
/// journal.
std::string journal_with(std::string bytes, const std::vector<Intention>& intentions, Date as_of,
                         const std::optional<Date>& believed_until = {});

} // namespace part_one
