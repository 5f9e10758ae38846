// What an officer needs who was asked for one record under the Freedom of Information Act 2000: the wording and addresses
// for what is published (section 21), the intention and its day for what is deferred (section 22).
//
// Of a published record it says what the finished page says; of any other nothing that stands in the form.
#pragma once

#include "pipeline.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// A section of a published page.
struct AddressedSection {
    std::string heading;
    std::string address; // in full
};

/// For section 21.
struct PublishedAnswer {
    std::string address; // in full
    std::string wording; // of the letter, the address in it
    std::vector<AddressedSection> sections;
    std::optional<Date> published; // the day it first went out, where anybody knows
    std::optional<Date> changed;   // the day its text last changed, else the same
    bool has_part_two = false;
    bool has_redactions = false; // words on the page are redacted
    bool is_part2 = false;       // what the open data say: either of them
    bool is_recorded = false;    // in the ledger: it stood in public/ before
    bool knows_its_host = true;  // else the address lacks "https://…"
};

/// For section 22.
struct DeferredAnswer {
    Date until;
    struct Intention {
        Date entered;
        std::optional<Date> until; // nothing: not deferred any more
    };
    std::vector<Intention> journal;     // in the order of the file
    std::optional<Date> intended_since; // that it is to be published on some later day, without a break until now
};

/// `report` is what a build of the same input says of the source; `built` holds a site, and the source is published in it.
PublishedAnswer answer_of_published(const SiteInput& input, const BuiltSite& built, const SourceReport& report);

/// `report` is of a deferred source whose day is sure; `journal` the bytes of content/journal.csv. Throws Failure where that
/// is no journal.
DeferredAnswer answer_of_deferred(std::string_view journal, const SourceReport& report);

} // namespace part_one
