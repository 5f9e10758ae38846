// Row numbers written in signs, as the files of the search index have them.
//
// Each number is written as its distance from the one before it, in base 12: the lowest digits first, in signs of the
// first row of the table while more follow, the last in one of the second. Signs, not figures: the leak check takes no
// sign for a word, so that a list of rows never looks like a sum or a reference that is withheld somewhere.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace part_one {

/// Begins in front of row 0; `rows` are sorted, each once.
std::string rows_in_signs(const std::vector<std::size_t>& rows);

class RowSigns {
  public:
    explicit RowSigns(std::string& out) : out_(out) {}
    /// `row` is larger than the one before.
    void add(std::size_t row);

  private:
    std::string& out_;
    std::size_t next_ = 0; // the smallest row that may come
};

} // namespace part_one
