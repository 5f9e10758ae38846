#include "form/sentence_tokens.h"

#include "basics/text.h"

#include <algorithm>

namespace part_one {

bool stands_in_sum(const std::vector<WrittenAmount>& sums, std::size_t at) {
    return std::any_of(sums.begin(), sums.end(),
                       [at](const WrittenAmount& sum) { return sum.at <= at && at < sum.at + sum.length; });
}

std::vector<Token> sentence_tokens(std::string_view sentence, std::string_view lower,
                                   const std::vector<ProperName>& names, const std::vector<WrittenAmount>& sums) {
    std::vector<Token> tokens;
    std::size_t at = 0, name = 0, sum = 0;
    while (at < sentence.size()) {
        if (name < names.size() && names[name].at <= at) {
            tokens.push_back({Token::Kind::name, {}, names[name].at, names[name].end, name});
            at = std::max(at + 1, names[name++].end);
            continue;
        }
        if (sum < sums.size() && sums[sum].at <= at) {
            tokens.push_back({Token::Kind::sum, {}, sums[sum].at, sums[sum].at + sums[sum].length, sum});
            at = sums[sum].at + sums[sum].length;
            ++sum;
            continue;
        }
        const char c = sentence[at];
        if (is_ascii_space(c)) {
            ++at;
            continue;
        }
        if (c == ',' || c == ';' || c == ':' || c == '(' || c == ')') {
            tokens.push_back({Token::Kind::mark, std::string(1, c), at, at + 1, 0});
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < sentence.size() && !is_ascii_space(sentence[end]) &&
               std::string_view(",;:()").find(sentence[end]) == std::string_view::npos &&
               !(name < names.size() && end == names[name].at) && !(sum < sums.size() && end == sums[sum].at))
            ++end;
        std::string word(lower.substr(at, end - at));
        while (!word.empty() && (word.back() == '.' || word.back() == '*' || word.back() == '!')) word.pop_back();
        if (!word.empty()) tokens.push_back({Token::Kind::word, std::move(word), at, end, 0});
        at = std::max(at + 1, end);
    }
    return tokens;
}

} // namespace part_one
