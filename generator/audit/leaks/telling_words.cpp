#include "audit/leaks/telling_words.h"

#include "audit/leaks/ordinary_words.h"
#include "audit/leaks/phrases.h"

#include <algorithm>
#include <string>

namespace part_one {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }

bool begins_with_capital(std::string_view text, const Word& word) {
    const auto first = static_cast<unsigned char>(text[word.begin]);
    if (first >= 'A' && first <= 'Z') return true;
    if (first != 0xC3 || word.begin + 1 >= text.size()) return false; // À to Þ
    const auto second = static_cast<unsigned char>(text[word.begin + 1]);
    return second >= 0x80 && second <= 0x9E;
}

// After a full stop, at the front of a line, a cell or a list item any word has a capital.
bool begins_sentence(std::string_view text, const Word& word) {
    std::size_t at = word.begin;
    while (at > 0) {
        const char c = text[--at];
        if (c == '.' || c == '!' || c == '?' || c == '\n' || c == '\r' || c == '|') return true;
        if (c != ' ' && c != '\t' && c != '"' && c != '\'' && c != '(' && c != '[' && c != '-' && c != '#' && c != '>')
            return false;
    }
    return true;
}

// Asked of the words in their order, so that a line is looked at once however many words it has.
class LinesInCapitals {
  public:
    explicit LinesInCapitals(std::string_view text) : text_(text) {}
    bool hold(const Word& word) {
        while (word.begin >= end_ && end_ < text_.size()) {
            const std::size_t from = end_;
            end_ = std::min(text_.find_first_of("\r\n", from), text_.size() - 1) + 1;
            const std::string_view line = text_.substr(from, end_ - from);
            is_in_capitals_ = std::none_of(line.begin(), line.end(), is_small);
        }
        return is_in_capitals_;
    }

  private:
    std::string_view text_;
    std::size_t end_ = 0; // behind the line that was looked at last
    bool is_in_capitals_ = false;
};

bool is_pounds(std::string_view text, const Word& word) {
    std::string_view before = text.substr(0, word.begin);
    while (before.ends_with(' ')) before.remove_suffix(1);
    return before.ends_with("\xC2\xA3") || before.ends_with("&pound;") || before.ends_with("GBP");
}

// 10,000 and 500,000 stand in any list of bands; years and days are everywhere.
bool is_round(std::string_view digits) {
    return digits.find_first_not_of('0', 1) == std::string_view::npos || digits == "25000" || digits == "250000" ||
           digits == "2500000";
}

bool is_telling_number(std::string_view text, const Word& word) {
    std::string digits;
    for (char c : text.substr(word.begin, word.end - word.begin))
        if (is_digit(c)) digits += c;
    if (is_round(digits)) return false;
    if (digits.size() >= 5) return true;
    return digits.size() == 4 && is_pounds(text, word) && !(digits >= "1900" && digits <= "2100");
}

// PCD1306 and £412k, but no 23rd and no 2020s.
bool is_telling_mixture(std::string_view text, const Word& word) {
    const std::string_view written = text.substr(word.begin, word.end - word.begin);
    const std::size_t digits = static_cast<std::size_t>(std::count_if(written.begin(), written.end(), is_digit));
    if (word.length - std::min<std::size_t>(digits, word.length) <= 2 && is_digit(written.front()) && word.length <= 6)
        return word.length >= 4 && is_pounds(text, word);
    return word.length >= 5;
}

// Totals that a site reckons are round where the sums are.
SecretKind kind_of_sum(std::string_view digits) {
    return digits.ends_with("000") || digits.ends_with("500") ? SecretKind::round_number : SecretKind::number;
}

// A number that is no sum is a reference or a telephone: nobody reckons those.
SecretKind kind_of_number(std::string_view text, const Word& word) {
    const std::string_view written = text.substr(word.begin, word.end - word.begin);
    const bool is_sum = is_pounds(text, word) || written.find(',') != std::string_view::npos;
    return is_sum ? kind_of_sum(written) : SecretKind::reference;
}

bool is_name(std::string_view text, const Word& word, LinesInCapitals& capitals) {
    return word.has_letter && begins_with_capital(text, word) && !is_ordinary_word(word.code) && !capitals.hold(word);
}

bool only_spaces_between(std::string_view text, const Word& first, const Word& second) {
    return text.substr(first.end, second.begin - first.end) == " ";
}

bool is_part_of_address(char c) {
    return is_digit(c) || is_small(c | 0x20) || c == '.' || c == '-' || c == '_' || c == '+';
}

void add_addresses(std::string_view text, std::vector<TellingWords>& found) {
    for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        std::size_t from = at, to = at + 1;
        while (from > 0 && is_part_of_address(text[from - 1])) --from;
        while (to < text.size() && is_part_of_address(text[to])) ++to;
        if (from == at || to == at + 1) continue;
        std::vector<std::uint64_t> codes;
        for (const Word& word : words_of(text.substr(from, to - from))) codes.push_back(word.code);
        if (codes.size() < 2) continue;
        codes.resize(std::min(codes.size(), longest_phrase - 1));
        found.push_back({std::move(codes), SecretKind::reference});
    }
}

} // namespace

std::vector<TellingWords> telling_words(std::string_view text, const std::vector<Word>& words) {
    std::vector<TellingWords> found;
    LinesInCapitals capitals(text);
    bool is_next_name = !words.empty() && is_name(text, words.front(), capitals);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Word& word = words[i];
        const bool is_a_name = is_next_name;
        is_next_name = i + 1 < words.size() && is_name(text, words[i + 1], capitals);
        if (word.in_tag) continue;
        if (word.has_digit) {
            if (word.is_number() && is_telling_number(text, word))
                found.push_back({{word.code}, kind_of_number(text, word)});
            if (!word.is_number() && is_telling_mixture(text, word))
                found.push_back({{word.code}, SecretKind::reference});
            continue;
        }
        if (!is_a_name) continue;
        const bool goes_on = is_next_name && only_spaces_between(text, word, words[i + 1]);
        if (goes_on) found.push_back({{word.code, words[i + 1].code}, SecretKind::name});
        if (word.length >= 4 && (goes_on || !begins_sentence(text, word)))
            found.push_back({{word.code}, SecretKind::name});
    }
    add_addresses(text, found);
    for (const std::string& sum : sums_written_out(text))
        if (sum.size() >= 5 && !is_round(sum)) found.push_back({{words_of(sum).front().code}, kind_of_sum(sum)});
    return found;
}

std::vector<std::string> sums_written_out(std::string_view text) {
    struct Unit {
        std::string_view name;
        std::size_t zeros;
    };
    constexpr Unit units[] = {{"million", 6}, {"billion", 9}, {"thousand", 3}, {"bn", 9},
                              {"k", 3},       {"K", 3},       {"m", 6},        {"M", 6}};
    std::vector<std::string> sums;
    for (std::size_t at = text.find("\xC2\xA3"); at != std::string_view::npos; at = text.find("\xC2\xA3", at + 2)) {
        std::string digits;
        std::size_t decimals = 0, i = at + 2;
        bool is_behind_point = false;
        for (; i < text.size() && (is_digit(text[i]) || text[i] == ',' || text[i] == '.' || text[i] == ' '); ++i) {
            if (text[i] == '.') is_behind_point = true;
            if (!is_digit(text[i])) continue;
            digits += text[i];
            decimals += is_behind_point;
        }
        for (const Unit& unit : units) {
            if (digits.empty() || !text.substr(i).starts_with(unit.name) || decimals > unit.zeros) continue;
            digits.append(unit.zeros - decimals, '0');
            digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
            sums.push_back(std::move(digits));
            break;
        }
    }
    return sums;
}

} // namespace part_one
