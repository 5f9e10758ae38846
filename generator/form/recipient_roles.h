// Who is paid, told by the part he has in a sentence: the party to a contract, the bidder, the provider in a bracket.
#pragma once

#include "form/sentence_view.h"

namespace part_one {

/// "22 cars from X at £19,350 each", "Fitting of all cars by X at £450 each", and not what X offered or gives.
bool has_price(const SentenceView& view, std::size_t cue, std::size_t name);

/// "a contract between the Commissioner and X"
bool is_party_beside_office(const SentenceView& view, std::size_t cue);

/// "an extension of the contract to the current provider (X)"
bool is_in_brackets_behind_role(const SentenceView& view, std::size_t at);

/// "grants £100,000 to the Hill Villages Relief Fund": a grant goes to somebody, and not into a pot of the office's own.
bool is_grant_to_fund(const SentenceView& view, std::size_t name);

/// "the Silver Line Partnership, led by X": `cue` behind the word that leads up to X, which is not paid beside it.
bool leads_another(const SentenceView& view, std::size_t cue);

/// "appoints Ada Fenn as Chief Fire Officer": a person in a post, and nobody who is paid for work.
bool is_put_in_post(const SentenceView& view, std::size_t name);

/// "to give X, which advises in Welsh, £7,500"
bool is_given_behind_clause(const SentenceView& view, std::size_t cue, std::size_t name);

/// "to award X a grant of £n", "to pay X the sum of £n"
bool is_given_gift(const SentenceView& view, std::size_t cue, std::size_t name);

/// "contribute £n to the Futures project run by the charity X": `cue` as below
bool runs_what_is_paid(const SentenceView& view, std::size_t cue);
/// The Futures in it: the work, and not who does it.
bool is_run_by_another(const SentenceView& view, std::size_t name);

/// "To support the bid of X (£n)", "approve the application from Y, in part (£n)": `cue` behind the word that leads up to it.
bool is_bid_granted(const SentenceView& view, std::size_t cue, std::size_t name);

/// "That the bids of A (£14,850) and B (£19,200) be supported"
bool supports_bid_of(const SentenceView& view, std::size_t cue);

/// "accept the tenders from X", "accepted the quotation of X"
bool accepts_offer_of(const SentenceView& view, std::size_t cue);

/// "£7,250 to the outgoing provider, X"
bool is_named_behind_role(const SentenceView& view, std::size_t cue);

/// "to extend the X Ltd contract", "extensions of the X Trust contract (£298,000)"
bool names_contract_of(const SentenceView& view, std::size_t name);

} // namespace part_one
