// An appendix that the form calls closed and holds all the same: "The bids are in the confidential Appendix B", and below a
// heading "Appendix B" with text under it.
//
// Nobody can say whether the text under it is what is closed or a public version of it: for the office to settle.
#pragma once

#include "source/outline.h"

#include <cstddef>
#include <set>
#include <string>

namespace part_one {

class ClosedAppendices {
  public:
    explicit ClosedAppendices(const Outline& outline);

    /// Does line `at` begin an appendix or another paper that a line of the form calls closed, with matter below it?
    bool begin_at(std::size_t at) const;

  private:
    bool has_matter_below(std::size_t at) const;

    const Outline& outline_;
    std::set<std::string> called_closed_; // "appendix b"; or, folded, the name of another paper
};

} // namespace part_one
