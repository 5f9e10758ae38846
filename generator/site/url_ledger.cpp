#include "site/url_ledger.h"

#include "adapters/hash.h"
#include "basics/csv.h"
#include "basics/failure.h"
#include "basics/text.h"
#include "basics/written_date.h"
#include "site/addresses.h"

#include <algorithm>
#include <array>

namespace part_one {

namespace {

constexpr std::string_view header = "date,event,kind,address,source,text,reason,chain";
constexpr std::size_t columns = 8;
constexpr std::array<LedgerEvent, 5> events{LedgerEvent::published, LedgerEvent::changed, LedgerEvent::withdrawn,
                                            LedgerEvent::moved, LedgerEvent::unavailable};

std::string_view without_mark(std::string_view bytes) {
    if (bytes.starts_with("\xef\xbb\xbf")) bytes.remove_prefix(3); // some editors put one in front
    return bytes;
}

/// The cells of a line but for its chain.
std::string row_of(const LedgerLine& line) {
    return csv_row({format_iso_date(line.day), name_of(line.event), name_of(line.kind), line.address, line.source,
                    line.text, line.reason});
}

std::string link(const std::string& before, const LedgerLine& line) { return sha256_hex(before + "\n" + row_of(line)); }

std::optional<LedgerEvent> event_named(std::string_view name) {
    for (const LedgerEvent event : events)
        if (name == name_of(event)) return event;
    return std::nullopt;
}

/// Only what led to a record may stand somewhere else than a record can.
bool is_address(const std::string& text, LedgerEvent event, Kind kind) {
    if (const auto place = Addresses::record_at(text)) return place->kind == kind;
    if (event == LedgerEvent::published && Addresses::language_at(text)) return true;
    if (event != LedgerEvent::moved && event != LedgerEvent::unavailable) return false;
    const auto page = Addresses::old_page(text);
    return page && page->text() == text;
}

/// "2026-11-22", or as a spreadsheet in this country saves it: "22/11/2026".
std::optional<Date> day_in(const std::string& cell) {
    if (const auto day = parse_iso_date(cell)) return day;
    const auto dates = find_dates(cell);
    const bool is_whole = dates.size() == 1 && dates[0].at == 0 && dates[0].length == cell.size();
    return is_whole ? std::optional(dates[0].date) : std::nullopt;
}

/// The same text, a question mark for every byte that is no UTF-8: the other lines can be read.
std::string readable(std::string_view bytes) {
    if (is_utf8(bytes)) return std::string(bytes);
    std::string text;
    for (std::size_t at = 0; at < bytes.size();) {
        std::size_t length = 4;
        while (length > 0 && (at + length > bytes.size() || !is_utf8(bytes.substr(at, length)))) --length;
        text += length == 0 ? std::string_view("?") : bytes.substr(at, length);
        at += std::max<std::size_t>(length, 1);
    }
    return text;
}

/// What is wrong with a row, or the line it holds.
std::string read_row(const CsvRow& row, LedgerLine& line) {
    if (row.cells.size() != columns) return "it has not the eight cells of a line of the ledger";
    const auto day = day_in(row.cells[0]);
    if (!day) return "its date is not written year first, as in 2026-11-22";
    const auto event = event_named(row.cells[1]);
    if (!event) return "its event is none that this program knows";
    const bool is_report = row.cells[2] == name_of(Kind::panel_report);
    const Kind kind = is_report ? Kind::panel_report : Kind::decision;
    if (row.cells[2] != name_of(kind)) return "its kind is none that this program knows";
    if (!is_address(row.cells[3], *event, kind)) return "its address is none that a record of this site can have";
    line = {*day, *event, kind, row.cells[3], row.cells[4], row.cells[5], row.cells[6], row.cells[7], row.line};
    return {};
}

/// A reason stands in a file that people open in a spreadsheet: it may not begin like a formula.
std::string safe_reason(const std::string& reason) {
    std::string safe = squeezed(reason);
    if (!safe.empty() && std::string_view("=+-@|").find(safe[0]) != std::string_view::npos) safe.insert(0, "'");
    return safe;
}

} // namespace

const char* name_of(LedgerEvent event) {
    switch (event) {
    case LedgerEvent::published: return "published";
    case LedgerEvent::changed: return "changed";
    case LedgerEvent::withdrawn: return "withdrawn";
    case LedgerEvent::moved: return "moved";
    case LedgerEvent::unavailable: return "unavailable";
    }
    return "unavailable";
}

UrlLedger UrlLedger::read(std::string_view bytes) {
    UrlLedger ledger;
    const std::string_view text = without_mark(bytes);
    if (trimmed(text).empty()) return ledger;
    const std::vector<CsvRow> rows = parse_csv(readable(text));
    if (rows.empty() || csv_row(rows.front().cells) != header)
        throw Failure(std::string(ledger_path) + " cannot be read as the ledger: its first line is not " +
                      std::string(header) +
                      "; put back the copy of your last backup, or move the file away, and the next build begins a new "
                      "ledger without the addresses of the old one");
    for (std::size_t at = 1; at < rows.size(); ++at) {
        LedgerLine line;
        if (const std::string fault = read_row(rows[at], line); !fault.empty()) {
            ledger.findings_.push_back(
                {Severity::warning, "site/ledger-line", rows[at].line,
                 "this line of the ledger is passed over: " + fault + "; put back the copy of your last backup"});
            ledger.keep_address(rows[at].cells);
            continue;
        }
        if (line.chain != link(ledger.seal_, line))
            ledger.findings_.push_back({Severity::warning, "site/ledger-chain", line.line,
                                        "this line of the ledger does not fit the one before it: it was changed, or a "
                                        "line before it is missing; compare it with your last backup"});
        ledger.add(std::move(line));
    }
    return ledger;
}

void UrlLedger::keep_address(const std::vector<std::string>& cells) {
    constexpr std::size_t at_address = 3;
    if (cells.size() <= at_address || addresses_.contains(cells[at_address])) return;
    const auto place = Addresses::record_at(cells[at_address]);
    if (!place) return;
    AddressHistory unknown;
    unknown.last = LedgerEvent::unavailable;
    unknown.kind = place->kind;
    unknown.since = last_day_.value_or(Date{});
    addresses_.emplace(cells[at_address], std::move(unknown));
}

void UrlLedger::add(LedgerLine line) {
    AddressHistory& history = addresses_[line.address];
    history.last = line.event;
    history.kind = line.kind;
    history.reason = line.reason;
    history.since = line.day;
    const bool is_public = line.event == LedgerEvent::published || line.event == LedgerEvent::changed;
    if (is_public) {
        if (history.published && !history.text.empty() && history.text != line.text) history.changed = line.day;
        if (!history.published || line.day < *history.published) history.published = line.day;
        history.text = line.text;
        history.source = line.source;
    }
    last_day_ = std::max(last_day_, std::optional<Date>(line.day));
    first_day_ = first_day_ ? std::min(*first_day_, line.day) : line.day;
    seal_ = line.chain;
    lines_.push_back(std::move(line));
}

const AddressHistory* UrlLedger::find(const std::string& address) const {
    const auto found = addresses_.find(address);
    return found == addresses_.end() ? nullptr : &found->second;
}

std::vector<LedgerLine> UrlLedger::news(const std::vector<Standing>& standing, Date as_of) const {
    std::vector<LedgerLine> lines;
    if (last_day_ && as_of < *last_day_) return lines;
    for (const Standing& now : standing) {
        const AddressHistory* before = find(now.address);
        const bool was_public =
            before && (before->last == LedgerEvent::published || before->last == LedgerEvent::changed);
        LedgerLine line{as_of, now.event, now.kind, now.address, now.source, now.text, safe_reason(now.reason), {}, 0};
        if (now.event == LedgerEvent::published) {
            if (was_public && before->text == now.text) continue;
            if (was_public) line.event = LedgerEvent::changed;
        } else if (before && before->last == now.event &&
                   (now.event != LedgerEvent::moved || before->reason == line.reason)) {
            continue;
        }
        lines.push_back(std::move(line));
    }
    std::sort(lines.begin(), lines.end(),
              [](const LedgerLine& one, const LedgerLine& other) { return one.address < other.address; });
    return lines;
}

UrlLedger UrlLedger::until(Date day) const {
    UrlLedger shorter;
    shorter.findings_ = findings_;
    for (const LedgerLine& line : lines_)
        if (line.day <= day) shorter.add(line);
    return shorter;
}

UrlLedger UrlLedger::believed_on(Date today) const {
    UrlLedger believed;
    believed.findings_ = findings_;
    for (const LedgerLine& line : lines_) {
        if (line.day <= today) {
            believed.add(line);
            continue;
        }
        AddressHistory unknown;
        unknown.last = LedgerEvent::unavailable;
        unknown.kind = line.kind;
        unknown.source = line.source;
        unknown.text = line.text;
        unknown.since = line.day;
        believed.addresses_.insert({line.address, unknown}); // it answers: somebody may have seen it
        believed.seal_ = line.chain;
        believed.lines_.push_back(line);
    }
    return believed;
}

UrlLedger UrlLedger::with(std::vector<LedgerLine> lines) const {
    UrlLedger longer = *this;
    for (LedgerLine& line : lines) {
        line.chain = link(longer.seal_, line);
        longer.add(std::move(line));
    }
    return longer;
}

std::string ledger_with(std::string bytes, const std::vector<Standing>& standing, Date as_of, DayFrom from) {
    UrlLedger before = UrlLedger::read(bytes);
    if (from == DayFrom::clock) before = before.believed_on(as_of);
    const UrlLedger after = before.with(before.news(standing, as_of));
    if (after.lines().size() == before.lines().size()) return bytes;
    if (trimmed(without_mark(bytes)).empty()) bytes = std::string(header) + "\r\n";
    if (!bytes.ends_with("\n")) bytes += "\r\n";
    for (std::size_t at = before.lines().size(); at < after.lines().size(); ++at)
        bytes += row_of(after.lines()[at]) + "," + after.lines()[at].chain + "\r\n";
    return bytes;
}

} // namespace part_one
