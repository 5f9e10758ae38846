// From public forms to the register: each record once, each organisation under one name, each sum counted once.
#pragma once

#include "basics/finding.h"
#include "form/known_organisations.h"
#include "register/register.h"

#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace part_one {

/// A form that cannot stand in the register as it is (two decisions with one number), with what to do about it.
struct Refused {
    PublicForm form;
    Finding finding;
};

struct Assembled {
    Register reg;
    std::vector<Refused> refused;
    std::vector<std::pair<std::string, Finding>> remarks; // about a source that stays
};

/// Where records without a number have stood: a second report of the same day may not take the first one's address.
struct KeptSlugs {
    std::map<std::string, Slug> of_source;
    std::set<std::tuple<Slug, Kind, Slug>> reserved; // office, kind, slug
};

Assembled assemble(std::vector<PublicForm> forms, std::vector<PublicTombstone> tombstones,
                   const KnownOrganisations& known, PublicText title, const KeptSlugs& kept = {});

/// "010 / 2017" and "10/2017" are one number: letters and digits, leading zeros of each figure gone.
std::string number_key(const std::string& number);

} // namespace part_one
