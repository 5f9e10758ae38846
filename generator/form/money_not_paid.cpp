#include "form/money_not_paid.h"

#include "basics/text.h"
#include "form/sentences.h"

#include <algorithm>

namespace part_one {

void MoneyNotPaid::read_block(std::size_t first) {
    if (first == first_) return;
    first_ = first;
    read_sentence_ = nullptr;
    text_.clear();
    begins_.clear();
    for (std::size_t line = first; line < lines_.size() && (line == first || !lines_[line].begins_block); ++line) {
        if (line > first) text_ += " ";
        begins_.push_back(text_.size());
        text_ += lines_[line].kept();
    }
    sentences_ = sentences_of(text_);
}

std::string_view MoneyNotPaid::verb_of_sum(std::size_t line, std::size_t at) {
    const bool is_of_last = line >= first_ && line - first_ < begins_.size();
    std::size_t first = is_of_last ? first_ : line;
    while (!is_of_last && first > 0 && !lines_[first].begins_block) --first;
    read_block(first);
    if (line - first >= begins_.size()) return {};
    const std::size_t place = begins_[line - first] + at;
    const auto begin_of = [this](std::string_view sentence) {
        return static_cast<std::size_t>(sentence.data() - text_.data());
    };
    const auto behind =
        std::upper_bound(sentences_.begin(), sentences_.end(), place,
                         [&](std::size_t one, std::string_view other) { return one < begin_of(other); });
    if (behind == sentences_.begin()) return {};
    const std::string_view sentence = *(behind - 1);
    const std::size_t inside = place - begin_of(sentence);
    const std::size_t lead = is_listed(lines_[line]) ? leads_.lead_of(line) : line;
    const bool is_same = sentence.data() == read_sentence_;
    if (!is_same) direction_ = MoneyDirection(sentence);
    const bool is_below = lead != line && !verb_of_lead(lead).empty();
    if (!is_below) below_lead_.reset();
    if (is_below && !(is_same && below_lead_ && read_lead_ == lead)) below_lead_ = below_lead(line, sentence);
    read_sentence_ = sentence.data();
    read_lead_ = lead;
    const std::string_view verb = direction_.verb_at(inside);
    return verb.empty() && below_lead_ ? below_lead_->verb_at(text_of_lead_.size() + 1 + inside) : verb;
}

std::string_view MoneyNotPaid::verb_of_text(std::string_view text) const {
    std::string_view verb;
    for (std::string_view sentence : sentences_of(text)) {
        const std::size_t sum = sentence.find("£");
        if (sum == std::string_view::npos) continue;
        const MoneyDirection direction(sentence);
        // "£4,000 to reduce the loss of funding": what stands before the verb is no matter of it
        const std::string_view own = direction.pays() ? std::string_view() : direction.verb_at(sum);
        if (own.empty()) return {};
        verb = own;
    }
    return verb;
}

bool MoneyNotPaid::is_item_below_verb(std::size_t line, std::string_view item) {
    const auto direction = below_lead(line, item);
    return direction && !direction->verb_at(text_of_lead_.size() + 1 + item.size()).empty();
}

std::optional<MoneyDirection> MoneyNotPaid::below_lead(std::size_t line, std::string_view item) {
    if (!is_listed(lines_[line])) return std::nullopt;
    const std::size_t lead = leads_.lead_of(line);
    if (lead == line || verb_of_lead(lead).empty()) return std::nullopt;
    return MoneyDirection(text_of_lead_ + " " + std::string(item));
}

std::string_view MoneyNotPaid::verb_of_lead(std::size_t lead) {
    if (lead == lead_) return verb_of_lead_;
    lead_ = lead;
    verb_of_lead_ = {};
    const std::string text = paragraph_to(lines_, lead);
    if (!std::string_view(trimmed(text)).ends_with(":")) return {};
    const auto sentences = sentences_of(text);
    if (sentences.empty()) return {};
    text_of_lead_ = sentences.back();
    // the last thing that it does is done in the list
    verb_of_lead_ = MoneyDirection(text_of_lead_).verb_at(text_of_lead_.size());
    return verb_of_lead_;
}

} // namespace part_one
