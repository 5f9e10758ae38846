// The ledger: which address was public, since when, and each change since (content/ledger.csv).
//
// One line an event, appended and never rewritten. Each line carries a digest of itself and of the digest before it,
// so that a line that was changed or taken out can be named. It holds nothing that was not public. Whoever edits the
// file can also damage it: a line that cannot be read is told and passed over, because nothing may stand between an
// officer and a removal.
#pragma once

#include "basics/date.h"
#include "basics/finding.h"
#include "basics/kind.h"
#include "site/address.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

inline constexpr std::string_view ledger_path = "content/ledger.csv";

/// Where the day comes from for which a site is built. One that somebody asked for may be mistyped.
enum class DayFrom { request, clock };

/// What stands at an address from a day on.
enum class LedgerEvent { published, changed, withdrawn, moved, unavailable };
const char* name_of(LedgerEvent event);

struct LedgerLine {
    Date day; // the site was built for
    LedgerEvent event = LedgerEvent::published;
    Kind kind = Kind::decision;
    std::string address; // of a record: "/decisions/northmoor/012-2024/"
    std::string source;  // the path that register.json gave; empty where nothing is shown any more
    std::string text;    // digest of the public text; empty likewise
    std::string reason;  // as the page said it
    std::string chain;   // digest of this line and of the chain before it
    int line = 0;        // of the file
};

/// What the ledger knows of one address.
struct AddressHistory {
    LedgerEvent last = LedgerEvent::published;
    Kind kind = Kind::decision;
    std::optional<Date> published; // first
    std::optional<Date> changed;   // last
    std::string text;              // digest, when it last was public
    std::string source;
    std::string reason; // of the last event
    Date since{};       // its day
};

/// What stands at an address in the build that is under way; to be compared with the ledger.
struct Standing {
    LedgerEvent event = LedgerEvent::published; // never `changed`: that is for the ledger to say
    Kind kind = Kind::decision;
    std::string address;
    std::string source;
    std::string text;
    std::string reason;
};

class UrlLedger {
  public:
    UrlLedger() = default;

    /// Throws Failure where the file as a whole is no ledger. Lines that cannot be read become findings.
    static UrlLedger read(std::string_view bytes);

    bool is_empty() const { return lines_.empty(); }
    const std::vector<LedgerLine>& lines() const { return lines_; }
    const std::map<std::string, AddressHistory>& addresses() const { return addresses_; }
    const AddressHistory* find(const std::string& address) const;
    /// Nothing in an empty ledger.
    const std::optional<Date>& last_day() const { return last_day_; }
    const std::optional<Date>& first_day() const { return first_day_; }
    /// The last link of the chain: whoever notes it down can prove later that nothing before it was changed.
    const std::string& seal() const { return seal_; }
    const Findings& findings() const { return findings_; }

    /// The lines that are new if these stand at their addresses on that day; none for a day before the last one.
    std::vector<LedgerLine> news(const std::vector<Standing>& standing, Date as_of) const;
    /// The same ledger as it was at the end of that day.
    UrlLedger until(Date day) const;
    /// The same lines and addresses, but nothing is believed that is said to have happened after `today`: a build was
    /// made for a mistyped day (design/0009).
    UrlLedger believed_on(Date today) const;
    /// The same ledger with these lines at its end.
    UrlLedger with(std::vector<LedgerLine> lines) const;

  private:
    void add(LedgerLine line);
    /// Somebody may have seen the record of a line that cannot be read: its address goes on to answer.
    void keep_address(const std::vector<std::string>& cells);

    std::vector<LedgerLine> lines_;
    std::map<std::string, AddressHistory> addresses_;
    std::optional<Date> first_day_;
    std::optional<Date> last_day_;
    std::string seal_;
    Findings findings_;
};

/// The bytes of the file with what is new at its end; the very same bytes where nothing is. Throws Failure like read().
std::string ledger_with(std::string bytes, const std::vector<Standing>& standing, Date as_of,
                        DayFrom from = DayFrom::request);

} // namespace part_one
