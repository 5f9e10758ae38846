// Where on a form money is named that is not paid out: in a sentence that sells, accepts or reduces, and in the items below
// "To sell the following:".
//
// Knows lines and the sentences above lists; what a sentence does with its money is form/money_direction.
#pragma once

#include "form/list_leads.h"
#include "form/money_direction.h"
#include "source/outline.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

class MoneyNotPaid {
  public:
    MoneyNotPaid(const std::vector<OutlineLine>& lines, const ListLeads& leads) : lines_(lines), leads_(leads) {}

    /// For the sum at `at` of a line's text: the verb by which it is not paid out ("sell"); empty where none is.
    std::string_view verb_of_sum(std::size_t line, std::size_t at);
    /// Of a whole item or paragraph: the verb, where it pays nothing out.
    std::string_view verb_of_text(std::string_view text) const;
    /// "a van to X, £500" below "To sell the following:"
    bool is_item_below_verb(std::size_t line, std::string_view item);
    /// Of the sentence that stands above a list or a table which begins behind this line.
    std::string_view verb_of_lead(std::size_t lead);

  private:
    void read_block(std::size_t first);
    /// Of an item with the sentence above its list before it, where that sentence takes in.
    std::optional<MoneyDirection> below_lead(std::size_t line, std::string_view item);

    const std::vector<OutlineLine>& lines_;
    const ListLeads& leads_;
    // The block and the lead that were asked for last: most often the next ones too.
    std::size_t first_ = static_cast<std::size_t>(-1);
    std::string text_;
    std::vector<std::size_t> begins_; // of the block's lines, in its text
    std::vector<std::string_view> sentences_;
    const char* read_sentence_ = nullptr; // what the next two tell of
    std::size_t read_lead_ = 0;
    MoneyDirection direction_{""};
    std::optional<MoneyDirection> below_lead_;
    std::size_t lead_ = static_cast<std::size_t>(-1);
    std::string text_of_lead_;
    std::string_view verb_of_lead_;
};

} // namespace part_one
