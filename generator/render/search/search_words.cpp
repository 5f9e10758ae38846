#include "render/search/search_words.h"

#include "adapters/unicode.h"
#include "adapters/unicode_letters.h"
#include "basics/text.h"

#include <algorithm>

namespace part_one {

namespace {

constexpr std::size_t shortest_with_pence = 3; // digits before a point: "61482.50" is a sum, "19.05.17" is a day

/// How many digits stand in `text` from `at` on.
std::size_t digits_at(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && is_ascii_digit(text[end])) ++end;
    return end - at;
}

/// A mark that nobody sees: a word goes on over it.
bool is_unseen(char32_t c) { return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF; }

struct Step {
    std::size_t size = 0; // 0: no letter, and the word ends
    bool is_unseen = false;
};

Step letter_at(std::string_view text, std::size_t at) {
    if (static_cast<unsigned char>(text[at]) < 0x80) return {is_ascii_letter(text[at]) ? std::size_t{1} : 0, false};
    std::size_t end = at;
    const char32_t c = next_code_point(text, end);
    if (is_unseen(c)) return {end - at, true};
    return {is_letter(c) ? end - at : 0, false};
}

} // namespace

bool SearchWords::next() {
    while (at_ < text_.size()) {
        const char c = text_[at_];
        if (is_ascii_digit(c)) {
            take_number(at_);
            return true;
        }
        const Step step = letter_at(text_, at_);
        if (step.size == 0 || step.is_unseen) {
            if (static_cast<unsigned char>(c) < 0x80) {
                ++at_;
            } else {
                next_code_point(text_, at_);
            }
            continue;
        }
        take_letters(at_);
        return true;
    }
    return false;
}

void SearchWords::take_letters(std::size_t from) {
    is_number_ = false;
    const char first = text_[from];
    may_be_name_ = static_cast<unsigned char>(first) >= 0x80 || (first >= 'A' && first <= 'Z');
    word_.clear();
    bool is_plain = true;
    for (std::size_t at = from; at < text_.size();) {
        const Step step = letter_at(text_, at);
        if (step.size == 0) break;
        is_plain = is_plain && step.size == 1;
        if (!step.is_unseen) word_.append(text_, at, step.size);
        at += step.size;
        at_ = at;
    }
    if (!is_plain) {
        word_ = without_accents(word_);
        return;
    }
    for (char& c : word_) c = static_cast<char>(c | 0x20);
}

void SearchWords::take_number(std::size_t from) {
    is_number_ = true;
    may_be_name_ = false;
    std::size_t end = from + digits_at(text_, from);
    word_.assign(text_, from, end - from);
    if (word_.size() <= 3) {
        while (end < text_.size() && text_[end] == ',' && digits_at(text_, end + 1) == 3) {
            word_.append(text_, end + 1, 3);
            end += 4;
        }
    }
    const bool is_pounds = from >= 2 && text_.substr(from - 2, 2) == "\u00A3";
    const bool has_pence = (is_pounds || word_.size() >= shortest_with_pence) && end < text_.size() &&
                           text_[end] == '.' && digits_at(text_, end + 1) == 2;
    const std::size_t zeros = std::min(word_.find_first_not_of('0'), word_.size() - 1);
    word_.erase(0, zeros);
    if (has_pence) {
        if (text_.substr(end, 3) != ".00") word_.append(text_, end, 3);
        end += 3;
    }
    at_ = end;
}

} // namespace part_one
