// Which pieces of some suspected runs of words stand in a text, and how long the longest of them is.
#pragma once

#include "audit/leaks/phrases.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace part_one {

/// A run of words as it was found in a file.
struct FoundRun {
    std::array<std::uint64_t, longest_phrase> codes{};
    std::array<bool, longest_phrase> is_neutral{};
    std::array<bool, longest_phrase> is_divided{}; // more than a space stands before this word
    std::size_t words = 0;
};

class SubRuns {
  public:
    using Standing = std::vector<std::uint32_t>; // numbers of pieces, sorted

    /// All pieces of `run`. Not after settle(), which comes before any question.
    void add(const FoundRun& run);
    void settle() { pieces_.settle(); }

    Standing standing_in(std::string_view text) const;
    Standing standing_in(std::span<const std::uint64_t> codes) const;

    /// How many words of `run`, from word `at` on, stand there together.
    std::size_t longest_from(const FoundRun& run, std::size_t at, const Standing& standing) const;

  private:
    PhraseSet pieces_;
};

/// For each run those of `texts` that hold most of it, as places in `texts`; none where no text holds a telling word of it.
std::vector<std::vector<std::size_t>> contributors(const std::vector<FoundRun>& runs,
                                                   const std::vector<std::string_view>& texts, unsigned jobs);

} // namespace part_one
