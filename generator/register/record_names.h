// By which names an office speaks of its own records: their numbers and the names of their files.
#pragma once

#include "register/register.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace part_one {

/// Knows records that are public and no others, so a name that it does not find may not be shown.
class RecordNames {
  public:
    explicit RecordNames(const Register& reg);

    /// Those of the office that go by this number or file name, as an officer writes it in front matter.
    std::vector<std::size_t> named(const Slug& office, const std::string& name) const;
    /// Those of the office with this number, however it is written.
    std::vector<std::size_t> numbered(const Slug& office, const std::string& number) const;

  private:
    std::vector<std::size_t> found(const Slug& office, const std::string& name) const;

    std::multimap<std::pair<Slug, std::string>, std::size_t> names_;
};

} // namespace part_one
