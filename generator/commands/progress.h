// Tells a person at a terminal what is being done; says nothing where nobody looks.
#pragma once

#include <functional>
#include <string_view>

namespace part_one {

/// To be called with the name of each stage. On a terminal one line of stderr shows it; it is wiped at the end.
class Progress {
  public:
    Progress();
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    void say(std::string_view stage);

  private:
    bool is_watched_;
};

} // namespace part_one
