// Every organisation under its one name and slug, whatever the forms call it.
#pragma once

#include "form/known_organisations.h"
#include "register/register.h"

#include <map>
#include <string>
#include <vector>

namespace part_one {

class OrganisationIndex {
  public:
    explicit OrganisationIndex(const KnownOrganisations& known) : known_(known) {}

    /// The index of the organisation of this name; a new one is added at first sight.
    std::size_t of(const PublicText& name);
    /// Sorts by slug, finds the members of consortia among them, and gives the new index of each old one.
    std::vector<std::size_t> sort_by_slug();
    std::vector<Organisation> take() { return std::move(all_); }

  private:
    std::string key_of(std::string_view name) const;
    /// Finds the members of consortia; `moved` is the new index of each.
    void link_members(const std::vector<std::size_t>& moved);

    const KnownOrganisations& known_;
    std::vector<Organisation> all_;
    std::map<std::string, std::size_t> by_key_;
};

} // namespace part_one
