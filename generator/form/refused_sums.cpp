#include "form/refused_sums.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "form/award_cues.h"
#include "form/sentences.h"

namespace part_one {

std::vector<char> refused_sums(const std::string& text, const std::vector<WrittenAmount>& sums) {
    std::vector<char> refused(sums.size(), 0);
    std::size_t sum = 0;
    for (std::string_view sentence : sentences_of(text)) {
        const std::size_t begin = static_cast<std::size_t>(sentence.data() - text.data());
        const std::size_t end = begin + sentence.size();
        while (sum < sums.size() && sums[sum].at < begin) ++sum;
        if (sum == sums.size() || sums[sum].at >= end) continue;
        const std::size_t refusal = refusal_behind_award(lower_ascii(sentence));
        const bool is_whole = refusal == std::string_view::npos && refuses(fold(sentence));
        for (; sum < sums.size() && sums[sum].at < end; ++sum)
            refused[sum] = is_whole || (refusal != std::string_view::npos && sums[sum].at >= begin + refusal);
    }
    return refused;
}

} // namespace part_one
