// The organisations that content/providers.toml knows, by every name they go by.
#pragma once

#include "basics/date.h"
#include "basics/value.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace part_one {

/// A name that an organisation gave up.
struct FormerName {
    std::string name;
    std::optional<Date> until; // the day from which it goes by its present name
};

struct KnownOrganisation {
    std::string name;
    std::string name_cy;              // in Welsh; may be empty
    std::vector<std::string> aliases; // the Welsh and the former names among them
    std::vector<FormerName> former_names;
    std::string lead;                 // of a consortium: the member that signs for it
    std::vector<std::string> members; // of a consortium, without the lead
    std::string charity_number;
    std::string company_number;
    std::string kind; // "provider", "funder", "body" or empty
};

class KnownOrganisations {
  public:
    KnownOrganisations() = default;
    /// From the parsed providers.toml: `[[organisation]]` with name, name_cy, aliases, formerly, lead, members,
    /// charity_number, company_number, kind. What is no such entry is passed over (settings/organisation_findings tells).
    explicit KnownOrganisations(const Value& settings);

    const std::vector<KnownOrganisation>& all() const { return all_; }
    /// The organisation that goes by this name (folded, legal endings and "the" ignored), or nullptr.
    const KnownOrganisation* find(std::string_view name) const;
    /// How many of the folded words from `at` on are the longest name of an organisation; 0 if none begins there.
    std::size_t longest_name_at(const std::vector<std::string>& words, std::size_t at) const;
    /// Those whose name stands in the folded text as whole words, in order of first sight, each once.
    std::vector<const KnownOrganisation*> named_in(std::string_view folded) const;

  private:
    std::vector<KnownOrganisation> all_;
    std::map<std::string, std::size_t, std::less<>> by_key_;
    std::map<std::string, std::vector<std::pair<std::vector<std::string>, std::size_t>>, std::less<>> by_first_word_;
};

/// One entry of `formerly`: a name, or {name, until}. Nothing where it is neither.
std::optional<FormerName> former_name_of(const Value& entry);

/// A name folded for comparison: case, punctuation, a leading "the", legal endings (Ltd, Limited, LLP, CIC, CIO, plc, Cyf)
/// and what stands in brackets ("(SAS)", "(charity no. 1)") go.
std::string organisation_key(std::string_view name);

/// Names in the order in which they were added, each organisation once whatever it is called.
class NameList {
  public:
    void add(std::string name);
    bool holds(std::string_view name) const { return keys_.contains(organisation_key(name)); }
    bool is_empty() const { return names_.empty(); }
    const std::vector<std::string>& names() const { return names_; }

  private:
    std::vector<std::string> names_;
    std::unordered_set<std::string> keys_;
};

} // namespace part_one
