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

/// The paragraph that ends with this line, which a program may have broken into several.
std::string paragraph_to(const std::vector<OutlineLine>& lines, std::size_t last);

/// "We award the following grants"
bool speaks_of_awards(std::string_view text);
/// "To fund the following: X (£500); Y (£750)": the colon behind the first words of the text that award, pay or divide
/// money; npos without one.
std::size_t colon_behind_lead(std::string_view text);

/// "• Sea Scouts, £2,105": a bullet that Markdown does not know, each on a line of its own.
bool is_bulleted(const OutlineLine& line);

/// Is this an item of a list: one of Markdown's, or a paragraph behind "(a)" or "ii)"?
bool is_listed(const OutlineLine& line);

/// What the items below "The Commissioner approves the following contributions:" come to, where each has one sum.
std::optional<Pence> sum_of_items(const std::vector<OutlineLine>& lines, std::size_t lead);

/// The sentences above the lists of a form. A list may have ten thousand items: each line is looked at once, and the
/// words of a lead once for all its items.
class ListLeads {
  public:
    explicit ListLeads(const std::vector<OutlineLine>& lines);

    /// The line above the list in which line `at` stands; its own where there is none.
    std::size_t lead_of(std::size_t at) const;
    /// "The following awards are made:" above the list in which line `at` stands.
    bool is_led_in_as_awards(std::size_t at) const;
    /// Below words that commission, appoint or contract: "The Commissioner agrees to commission:"
    bool is_led_in_as_commissioned(std::size_t at) const;
    /// "£563,000 to 31 charities, including:" above it.
    bool is_led_in_as_examples(std::size_t at) const;
    /// Below words that name what is approved in each item: "to approve extensions of:"
    bool is_led_in_as_objects(std::size_t at) const;
    /// "And refused the following:" above it.
    bool is_led_in_as_refused(std::size_t at) const;
    /// "I have decided to award:" above the list "Lot 1 to X, at £n": the item `text` with that sentence before it.
    std::string with_lead(std::size_t at, const std::string& text) const;

  private:
    struct Item {
        bool is_listed = false;
        bool ends_in_colon = false;
        char numbering = ' ';  // how it is told from the next one
        std::size_t above = 0; // the next line above that is no item, or ends in a colon
    };
    struct Lead {
        std::size_t line = 0;
        bool speaks_of_awards = false;
        bool speaks_of_commissions = false;
        bool leads_in_examples = false;
        bool leads_in_objects = false;
        bool only_refuses = false;
        std::string sentence; // the last one of its line; empty where it cannot stand before an item
    };

    /// "b) make grants to the groups below:" leads in the list below it, and not the item c).
    bool leads_in_below(std::size_t lead, std::size_t item) const;
    /// What the line above the list of `at` says; nothing where there is none.
    const Lead* lead_above(std::size_t at) const;
    Lead read_lead(std::size_t line) const;
    /// "*Domestic abuse*" between "The following awards are made:" and a part of the list: the line of those words.
    std::size_t above_heads(std::size_t line) const;

    const std::vector<OutlineLine>& lines_;
    std::vector<Item> items_;
    mutable std::optional<Lead> last_; // that was asked for: most often the next one too
};

/// "to give £5,000 to …": an item that pays somebody, whoever it is.
bool begins_by_giving(const std::string& item);

/// "Note the balance of £3,000", "to carry forward £500": an item that spends nothing.
bool is_beside_spending(const std::string& item);

/// How many sums stand in the items of "To fund the following: X £500; Y £750", refused ones left out.
std::size_t sums_behind_lead(const std::string& text);

} // namespace part_one
