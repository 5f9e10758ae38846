// An item of a list, taken apart at its dashes and colons: a name, a sum, and what the money is for.
#pragma once

#include "form/amounts.h"
#include "form/award_sentences.h"

#include <optional>
#include <string>
#include <string_view>

namespace part_one {

/// What may follow a name and its sum: nothing, or what it is for.
bool only_explains(std::string_view rest);

/// "£4,800 per annum": not the whole.
bool is_by_unit(std::string_view item, const WrittenAmount& sum);

/// Is this text one name from its first word to its last, perhaps with a bracket behind it?
bool is_whole_name(std::string_view text, const KnownOrganisations& known);

/// An item of several parts: a name first, its sum behind it, and what the money is for somewhere.
std::optional<SentenceAward> award_of_parts(const std::string& item, const KnownOrganisations& known);

/// "Changing Days – grant of £64,320 for women at risk", "X – contract for advice, to March 2025, £187,000 a year"
std::optional<SentenceAward> award_by_kind(const std::string& item, const KnownOrganisations& known);

/// "Harbour Trust – Harbour Works – sum requested £7,963", of which the decision awards what was requested.
std::optional<SentenceAward> award_requested(const std::string& item, const KnownOrganisations& known);

/// "Harbour Trust – outreach pilot. £56,210 over two years", in a list of what is commissioned: a name first, and its sum
/// somewhere behind it, where that is one sum or the sums of its years.
std::optional<SentenceAward> award_told_freely(const std::string& item, const KnownOrganisations& known);

} // namespace part_one
