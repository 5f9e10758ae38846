// What an officer wrote above a form, between two lines of "---" (DESIGN section 4).
//
// It adds to the form or overrides it. An unknown or repeated key, or a value outside a key's words, is an error in
// that source; an empty closing key is not an absent one.
#pragma once

#include "basics/confidential.h"
#include "basics/date.h"
#include "basics/finding.h"
#include "basics/kind.h"
#include "basics/money.h"
#include "basics/outcome.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

struct FrontMatterAward {
    enum class Basis { total, per_year, each };
    std::string provider;
    std::optional<Pence> amount;
    Basis basis = Basis::total;
    std::string purpose;
    std::optional<Date> start;
    std::optional<Date> end;
    std::string funder;
};

struct FrontMatter {
    enum class PartTwo { unsaid, no, yes, entry_only };
    struct Redaction {
        std::string text;
        std::string reason;
    };
    struct Attachment {
        std::string file;
        std::string title;
    };
    struct Change {
        Date date;
        std::string reason;
    };

    std::optional<Kind> kind;
    std::optional<std::string> number, title, title_cy, office, decision_maker, language, summary;
    std::optional<Date> date;
    std::optional<Outcome> status;
    bool is_draft = false;
    std::optional<std::vector<std::string>> providers, funders;
    std::vector<std::string> topics, related, replaces, aliases, old_addresses;
    std::optional<Pence> funding; // a single sum decided
    std::vector<FrontMatterAward> awards;
    PartTwo part_two = PartTwo::unsaid;
    bool part_two_is_empty = false; // the key stands there and says nothing: it closes
    bool holds_part_two = false;    // the confidential matter itself stood here; it is in Document::unseen
    int part_two_first = 0;         // the lines of the file it stood on
    int part_two_last = 0;
    std::vector<std::string> part_two_matter; // its texts, so that disclosure can look for copies in what is public
    std::optional<std::string> part_two_reason;
    std::optional<std::string> protective_marking; // empty: the key stands there without a value
    bool asks_deferral = false;                    // `defer_until` stands there, readable or not
    std::optional<Date> defer_until;
    bool gives_deferral_reason = false; // its words are in what is withheld, never here
    bool is_withdrawn = false;
    std::optional<Date> withdrawn_on;
    std::string withdrawn_reason;
    std::vector<Redaction> redactions;
    std::vector<Attachment> attachments;
    std::vector<Change> changes;
    std::optional<Date> published;
};

struct FrontMatterReading {
    FrontMatter values;
    Findings errors;
    Confidential withheld;     // what must never be seen: `part2` matter, `redact` texts, the reason of a deferral
    std::string private_words; // the same words, for stages that may read them: never shown
    std::size_t lines = 0;     // how many lines of the file it takes, both "---" included; 0 where there is none
};

/// `path` names the source in what is withheld. `text` is the whole file, valid UTF-8.
FrontMatterReading read_front_matter(const std::string& path, std::string_view text);

} // namespace part_one
