// The sentence above a list, and what it makes of the items: awards, refusals, examples, contributions.
#pragma once

#include "basics/money.h"
#include "source/outline.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

/// "• Harbour Trust" → "Harbour Trust"
std::string_view without_bullet(std::string_view text);

/// "Quay Music – not approved", "Lot 3 – no award"
bool is_refused_item(const std::string& item);

/// The line above the list in which line `at` stands; its own where there is none.
std::size_t lead_of(const std::vector<OutlineLine>& lines, std::size_t at);

/// The paragraph that ends with this line, which a program may have broken into several.
std::string paragraph_to(const std::vector<OutlineLine>& lines, std::size_t last);

/// "We award the following grants"
bool speaks_of_awards(std::string_view text);
bool speaks_of_payments(std::string_view text);

/// "• Sea Scouts, £2,105": a bullet that Markdown does not know, each on a line of its own.
bool is_bulleted(const OutlineLine& line);

/// Is this an item of a list: one of Markdown's, or a paragraph behind "(a)" or "ii)"?
bool is_listed(const OutlineLine& line);

/// "The following awards are made:" above the list in which line `at` stands.
bool is_led_in_as_awards(const std::vector<OutlineLine>& lines, std::size_t at);

/// Below words that commission, appoint or contract: "The Commissioner agrees to commission:"
bool is_led_in_as_commissioned(const std::vector<OutlineLine>& lines, std::size_t at);
/// "£563,000 to 31 charities, including:" above it.
bool is_led_in_as_examples(const std::vector<OutlineLine>& lines, std::size_t at);
/// What the items below "The Commissioner approves the following contributions:" come to, where each has one sum.
std::optional<Pence> sum_of_items(const std::vector<OutlineLine>& lines, std::size_t lead);
/// Below words that name what is approved in each item: "to approve extensions of:"
bool is_led_in_as_objects(const std::vector<OutlineLine>& lines, std::size_t at);
/// "And refused the following:" above it.
bool is_led_in_as_refused(const std::vector<OutlineLine>& lines, std::size_t at);

/// "I have decided to award:" above the list "Lot 1 to X, at £n": the item `text` with that sentence before it.
std::string with_lead(const std::vector<OutlineLine>& lines, std::size_t at, const std::string& text);

/// "to give £5,000 to …": an item that pays somebody, whoever it is.
bool begins_by_giving(const std::string& item);

/// "Note the balance of £3,000", "to carry forward £500": an item that spends nothing.
bool is_beside_spending(const std::string& item);

/// How many sums stand in the items of "To fund the following: X £500; Y £750", refused ones left out.
std::size_t sums_behind_lead(const std::string& text);

} // namespace part_one
