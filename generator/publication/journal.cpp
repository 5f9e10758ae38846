#include "publication/journal.h"

#include "basics/csv.h"
#include "basics/failure.h"
#include "basics/text.h"

#include <map>

namespace part_one {

namespace {

constexpr std::string_view header = "entered,source,deferred_until";
constexpr const char* lifted = "not deferred";

std::vector<JournalEntry> entries_of(std::string_view bytes, const std::optional<Date>& believed_until) {
    std::vector<JournalEntry> entries;
    if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3);
    if (trimmed(bytes).empty()) return entries;
    const std::vector<CsvRow> rows = parse_csv(bytes);
    if (rows.empty() || csv_row(rows.front().cells) != header)
        throw Failure(std::string(journal_path) + " cannot be read as the journal: its first line is not " +
                      std::string(header) + "; put back the copy of your last backup, or move the file away");
    for (const CsvRow& row : rows) {
        if (row.cells.size() != 3 || &row == &rows.front()) continue;
        const auto entered = parse_iso_date(row.cells[0]);
        if (believed_until && entered && *believed_until < *entered) continue;
        entries.push_back({row.cells[0], row.cells[1], row.cells[2]});
    }
    return entries;
}

/// What is to be entered of a source, given what was; nothing where that still holds.
std::optional<std::string> entry_for(const Intention& now, const std::string* before, Date as_of) {
    if (now.until && as_of < *now.until) {
        std::string day = format_iso_date(*now.until);
        if (before && *before == day) return std::nullopt;
        return day;
    }
    // A day that has come is what was intended; one that was taken away before it came is not.
    const auto awaited = before ? parse_iso_date(*before) : std::nullopt;
    if (awaited && as_of < *awaited) return std::string(lifted);
    return std::nullopt;
}

} // namespace

std::vector<JournalEntry> journal_of(std::string_view bytes, std::string_view source) {
    std::vector<JournalEntry> entries = entries_of(bytes, {});
    std::erase_if(entries, [&](const JournalEntry& entry) { return entry.source != source; });
    return entries;
}

std::string journal_with(std::string bytes, const std::vector<Intention>& intentions, Date as_of,
                         const std::optional<Date>& believed_until) {
    std::map<std::string, std::string> entries; // what was last entered of each source
    for (JournalEntry& entry : entries_of(bytes, believed_until)) entries[entry.source] = std::move(entry.until);
    std::string lines;
    for (const Intention& now : intentions) {
        const auto before = entries.find(now.source);
        const auto entry = entry_for(now, before == entries.end() ? nullptr : &before->second, as_of);
        if (entry) lines += csv_row({format_iso_date(as_of), now.source, *entry}) + "\r\n";
    }
    if (lines.empty()) return bytes;
    if (trimmed(bytes).empty()) bytes = std::string(header) + "\r\n";
    if (!bytes.ends_with("\n")) bytes += "\r\n";
    return bytes + lines;
}

} // namespace part_one
