#include "form/promise.h"

#include "form/profile.h"

#include <string>

namespace part_one {

std::optional<int> promised_working_days(const Outline& outline) {
    constexpr std::string_view numbers[] = {"one", "two",   "three", "four", "five",
                                            "six", "seven", "eight", "nine", "ten"};
    for (const OutlineLine& line : outline.lines) {
        const std::string folded = line.folded();
        const std::size_t at = folded.find(" working day");
        if (at == std::string::npos) continue;
        const std::size_t within = folded.rfind("within ", at);
        if (within == std::string::npos || at - within > 20) continue;
        const auto words = folded_words(std::string_view(folded).substr(within + 7, at - within - 7));
        if (words.size() != 1) continue;
        for (int n = 0; n < 10; ++n)
            if (words[0].text == numbers[n] || words[0].text == std::to_string(n + 1)) return n + 1;
    }
    return std::nullopt;
}

} // namespace part_one
