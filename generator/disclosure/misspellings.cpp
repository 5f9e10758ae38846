#include "disclosure/misspellings.h"

#include "basics/word_list.h"

#include <algorithm>

namespace part_one {

bool is_second(std::string_view word) {
    if (word.size() > 4) return false;
    constexpr WordList ways{"2 ii two ll il li dau 11 l1 1l i1 1i tow 2nd z || !! 02 dwy ddau"};
    return ways.holds(word);
}

bool is_nearly_part(std::string_view word) {
    if (word.size() > 5) return false;
    constexpr WordList slips{
        "prat patr aprt prt pat paart partt parrt ppart par pary parf parg psrt pzrt oart p4rt pa7t pqrt"};
    return slips.holds(word);
}

bool is_broken_word(std::string_view front, std::string_view back) {
    if (front.size() < 2 || back.empty()) return false;
    return std::any_of(repairable.begin(), repairable.end(), [&](const Root& root) {
        return root.word[0] == front[0] && root.word.size() == front.size() + back.size() &&
               root.word.starts_with(front) && root.word.ends_with(back);
    });
}

bool is_nearly(std::string_view a, std::string_view b, std::size_t slips) {
    // Damerau-Levenshtein: adjacent letters exchanged count as one.
    constexpr std::size_t longest = 40;
    if (a.size() > longest || b.size() > longest) return false;
    if (a.size() > b.size() + slips || b.size() > a.size() + slips) return false;
    std::array<std::array<std::uint8_t, longest + 1>, longest + 1> d;
    for (std::size_t i = 0; i <= a.size(); ++i) d[i][0] = static_cast<std::uint8_t>(i);
    for (std::size_t j = 0; j <= b.size(); ++j) d[0][j] = static_cast<std::uint8_t>(j);
    for (std::size_t i = 1; i <= a.size(); ++i)
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool same = a[i - 1] == b[j - 1] || a[i - 1] == '?' || b[j - 1] == '?';
            int least = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                least = std::min(least, d[i - 2][j - 2] + 1);
            d[i][j] = static_cast<std::uint8_t>(least);
        }
    return d[a.size()][b.size()] <= slips;
}

} // namespace part_one
