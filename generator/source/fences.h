// Which lines are fenced code, told line by line before anything is parsed.
#pragma once

#include <string>
#include <string_view>

namespace part_one {

class Fences {
  public:
    /// Is this line fenced code or a fence? To be asked of every line, in order.
    bool holds(std::string_view line);

  private:
    std::string open_; // the fence that is open
};

} // namespace part_one
