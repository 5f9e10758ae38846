// Who is paid, told by the part he has in a sentence: the party to a contract, the bidder, the provider in a bracket.
#pragma once

#include "form/sentence_view.h"

namespace part_one {

/// "a contract between the Commissioner and X"
bool is_party_beside_office(const SentenceView& view, std::size_t cue);

/// "an extension of the contract to the current provider (X)"
bool is_in_brackets_behind_role(const SentenceView& view, std::size_t at);

/// "That the bids of A (£14,850) and B (£19,200) be supported"
bool supports_bid_of(const SentenceView& view, std::size_t cue);

/// "accept the tenders from X", "accepted the quotation of X"
bool accepts_offer_of(const SentenceView& view, std::size_t cue);

/// "£7,250 to the outgoing provider, X"
bool is_named_behind_role(const SentenceView& view, std::size_t cue);

/// "to extend the X Ltd contract", "extensions of the X Trust contract (£298,000)"
bool names_contract_of(const SentenceView& view, std::size_t name);

} // namespace part_one
