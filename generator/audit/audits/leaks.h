// Does anything that is withheld stand in any byte of the site?
//
// Reads every file as a stranger could: as it is, without its tags, with its escapes and packings undone, and its path.
// Knows nothing of forms, parts or deferrals and shares no code with the cutting that it checks; it knows only what is
// withheld (Confidential), what is public of each source, and what the site says on its own account (AuditBasis).
// Wording that a file's own sources show in public is no leak there; nor is wording that three sources show, which is
// the wording of the form itself. Beyond that a page may set public wordings and dates side by side.
#pragma once

#include "audit/audits.h"
#include "audit/leaks/secrets.h"

#include <array>
#include <map>
#include <mutex>
#include <span>
#include <string>
#include <vector>

namespace part_one {

class LeakCheck {
  public:
    LeakCheck(const Confidential& withheld, const AuditBasis& basis, unsigned jobs);

    /// Sorted by file, then rule. Where a file has several sources, those at fault are: the source that the withheld
    /// words came from, if it is one of them; else those of the single-source files that hold words of the same text;
    /// else all of them.
    std::vector<Objection> objections(const std::vector<RenderedFile>& files, unsigned jobs) const;

  private:
    struct Hits {
        std::vector<std::uint32_t> wording, telling; // owners, each once, sorted
        bool is_unreadable = false;
    };
    using Sources = std::vector<std::uint32_t>;

    static constexpr std::uint32_t nobody = 0xFFFFFFFF;
    static constexpr unsigned enough_sources = 3;
    struct PublicIn {
        std::array<std::uint32_t, enough_sources - 1> sources{nobody, nobody};
    };

    void gather(const Confidential& withheld);
    void compare_with_public_texts(unsigned jobs);
    Hits hits_of(const RenderedFile& file) const;
    void read_layer(std::string_view bytes, const RenderedFile& file, const Sources& sources, int depth, Hits& hits) const;
    bool may_stand(std::uint32_t phrase, const Sources& sources) const;
    bool is_side_by_side(std::span<const std::uint64_t> codes, std::span<const bool> neutral, const Sources& sources) const;
    Sources sources_of(const RenderedFile& file) const;
    Objection objection(const RenderedFile& file, const std::vector<std::uint32_t>& owners, const char* rule,
                        const char* message, const std::map<std::uint32_t, std::vector<std::string>>& culprits) const;

    const AuditBasis& basis_;
    std::vector<std::uint64_t> own_codes_;   // the words of the site itself
    std::vector<std::size_t> remainders_;    // of basis_, in order of their sources
    std::vector<std::string> owners_;        // sources with something withheld, sorted
    Secrets secrets_;
    std::vector<PublicIn> public_in_;        // by phrase: the few sources that show it in public
};

} // namespace part_one
