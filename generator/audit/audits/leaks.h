// Does anything that is withheld stand in any byte of the site?
//
// Reads every file as a stranger could: as it is, without its tags, with its escapes and packings undone, and its path.
// Knows nothing of forms, parts or deferrals and shares no code with the cutting that it checks; it knows only what is
// withheld (Confidential), what is public of each source, and what the site says on its own account (AuditBasis).
// What any published form shows is public, and no leak wherever it stands. Beyond that a page may set public wordings and
// dates side by side. A number that stands alone in an index may be a total that the site has reckoned, or how
// many records there are: there it counts only beside other words of the same text.
#pragma once

#include "audit/audits.h"
#include "audit/leaks/public_pieces.h"
#include "audit/leaks/readings.h"
#include "audit/leaks/secrets.h"
#include "audit/leaks/unpack.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace part_one {

class LeakCheck {
  public:
    LeakCheck(const Confidential& withheld, const AuditBasis& basis, unsigned jobs);

    /// Sorted by file, then rule. Words that a source asks for as an address are its fault alone. Else, where a file has
    /// several sources, those at fault are: the source that the withheld words came from, if it is one of them; else, of the sources of the files of fewest sources that hold words of the
    /// same text, those whose own text stands in what was found.
    std::vector<Objection> objections(const std::vector<RenderedFile>& files, unsigned jobs) const;

  private:
    struct Hit {
        std::uint32_t phrase = 0;
        FoundRun run;
        bool may_be_a_count = false; // a number by itself, and no longer than a register is large
    };
    struct Hits { // those of a file that nothing public explains yet
        std::vector<Hit> found;
        UnpackAllowance allowance;
        bool is_unreadable = false;
    };
    struct Depth {
        std::size_t packings = 0, escapes = 0;
    };
    using Culprits = std::map<std::uint32_t, std::set<std::string>>; // by owner: sources at fault
    using Askers = std::map<std::uint32_t, std::set<std::string>>;   // by phrase: sources that ask for it as an address

    void gather(const Confidential& withheld, unsigned jobs);
    void leave_out_what_is_public(unsigned jobs);
    void mark_phrases_in(std::string_view text, std::vector<char>& seen) const;
    Hits hits_of(const RenderedFile& file) const;
    void read_layer(std::string_view bytes, TextKind kind, Depth depth, Hits& hits) const;
    static bool is_side_by_side(const Hit& hit, const SubRuns& pieces, const std::vector<SubRuns::Standing>& standing);
    std::vector<std::string> sources_of_unreadable(const RenderedFile& file) const;
    void clear_by_public_texts(std::vector<Hits>& hits, unsigned jobs) const;
    void clear_lone_numbers(const RenderedFile& file, std::vector<Hit>& hits) const;
    std::vector<std::string_view> remainders_of(const RenderedFile& file) const;
    Culprits culprits_of(const std::vector<RenderedFile>& files, const std::vector<Hits>& hits, unsigned jobs) const;
    std::set<std::string> contributors_to(const std::vector<FoundRun>& runs, const std::set<std::string>& sources,
                                          unsigned jobs) const;
    Askers askers_of(const std::vector<Hits>& hits) const;
    Objection objection(const RenderedFile& file, const std::vector<Hit>& hits, bool is_wording,
                        const Culprits& culprits, const Askers& askers) const;

    const AuditBasis& basis_;
    std::vector<std::uint64_t> own_codes_; // the words of the site itself
    std::vector<std::size_t> remainders_;  // of basis_, in order of their sources
    std::vector<std::string> owners_;      // sources with something withheld, sorted
    Secrets secrets_;
};

} // namespace part_one
