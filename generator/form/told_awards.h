// The awards that the sentences of a form tell, each once though summary, recommendation and decision repeat it.
#pragma once

#include "form/award_sentences.h"
#include "form/known_organisations.h"
#include "source/outline.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

struct ToldAward {
    SentenceAward award;
    int line = 0;
    bool is_strong = false; // in the recommendation or the decision itself
    bool has_sum = false;   // its sentence tells a sum, whosever it is
};

/// What a form calls by these initials: "the Lamp Trust (LT)"; empty for "a Grant Fund Manager (GFM)", which is nobody.
std::optional<std::string> name_in_full(const std::vector<OutlineLine>& lines, const std::string& initials,
                                        const KnownOrganisations& known);

/// "EY" of "Ernst & Young", "HVF" of "Harrow Vale Forum CIC".
bool are_initials_of(std::string_view initials, std::string_view name);

/// Initials in capitals: "EY".
bool are_initials(std::string_view name);

class ToldAwards {
  public:
    void keep(ToldAward told);
    /// Who is written in full in one sentence and by initials in another is one. `in_full` says what the form calls by
    /// these initials: nothing, where it does not say; an empty name, where that is nobody who could be paid.
    void join_initials(const std::function<std::optional<std::string>(const std::string&)>& in_full);
    const std::vector<ToldAward>& all() const { return told_; }
    /// Awards told, each time.
    std::size_t heard() const { return heard_; }

  private:
    std::vector<ToldAward> told_;
    std::map<std::string, std::vector<std::size_t>> by_key_;
    std::size_t heard_ = 0;
};

} // namespace part_one
