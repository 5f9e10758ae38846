// Are words that look withheld public after all, as they stand or piece by piece?
//
// A list sets public names side by side, a data file public values: the run across their border stands in no public text,
// but each side does. So a run may be divided where the file itself divides it (a tag, a comma, a quote), into few
// parts; within a part the site's own words may stand around one piece of a public text. Numbers and dates belong to any.
#pragma once

#include "audit/leaks/sub_runs.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace part_one {

class PublicPieces {
  public:
    /// All runs must be asked about before answer().
    void ask(const FoundRun& run);
    void answer(const std::vector<std::string_view>& public_texts, std::string_view own_words, unsigned jobs);

    /// Does it stand in a public text, or in the site's own words, as it is?
    bool is_public(const FoundRun& run) const;
    bool is_made_of_public_pieces(const FoundRun& run) const;

  private:
    struct Part {
        std::size_t from = 0, to = 0;
    };
    static std::vector<Part> parts_of(const FoundRun& run);
    static std::size_t count_of(const FoundRun& run, const std::vector<Part>& parts);
    bool covers(const FoundRun& run, Part part, int public_pieces, int own_pieces) const;
    bool stands(const FoundRun& run, Part part, const std::vector<char>& where) const;

    PhraseSet asked_;
    std::vector<char> in_public_, in_own_; // by number in asked_
};

} // namespace part_one
