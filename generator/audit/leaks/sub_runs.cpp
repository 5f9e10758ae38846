#include "audit/leaks/sub_runs.h"

#include "adapters/threads.h"
#include "audit/leaks/ordinary_words.h"
#include "audit/leaks/readings.h"

#include <algorithm>

namespace part_one {
namespace {

constexpr std::size_t most_questions = 4'000'000; // runs times texts; beyond that nobody is singled out

void settle_numbers(SubRuns::Standing& numbers) {
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

bool tells_anything(const FoundRun& run, std::size_t from, std::size_t length) {
    for (std::size_t k = from; k < from + length; ++k)
        if (!run.is_neutral[k] && !is_ordinary_word(run.codes[k])) return true;
    return false;
}

} // namespace

void SubRuns::add(const FoundRun& run) {
    for (std::size_t from = 0; from < run.words; ++from)
        for (std::size_t to = from + 1; to <= run.words; ++to)
            pieces_.add(PhraseSet::phrase(std::span(run.codes).subspan(from, to - from)));
}

SubRuns::Standing SubRuns::standing_in(std::span<const std::uint64_t> codes) const {
    Standing standing;
    pieces_.search(codes, [&](std::size_t, std::size_t, std::uint32_t piece) { standing.push_back(piece); });
    settle_numbers(standing);
    return standing;
}

SubRuns::Standing SubRuns::standing_in(std::string_view text) const {
    Standing standing;
    thread_local std::vector<Word> words;
    read_words(text, words);
    for_each_reading(TextKind::other, text, words, [&](const Reading& reading) {
        pieces_.search(reading.codes,
                       [&](std::size_t, std::size_t, std::uint32_t piece) { standing.push_back(piece); });
    });
    settle_numbers(standing);
    return standing;
}

std::size_t SubRuns::longest_from(const FoundRun& run, std::size_t at, const Standing& standing) const {
    for (std::size_t length = run.words - at; length > 0; --length) {
        const std::uint32_t piece = pieces_.find(phrase_key(std::span(run.codes).subspan(at, length)));
        if (piece != PhraseSet::none && std::binary_search(standing.begin(), standing.end(), piece)) return length;
    }
    return 0;
}

std::vector<std::vector<std::size_t>> contributors(const std::vector<FoundRun>& runs,
                                                   const std::vector<std::string_view>& texts, unsigned jobs) {
    std::vector<std::vector<std::size_t>> best(runs.size());
    if (runs.size() * texts.size() > most_questions) return best;

    SubRuns pieces;
    for (const FoundRun& run : runs) pieces.add(run);
    pieces.settle();
    std::vector<SubRuns::Standing> standing(texts.size());
    for_each_index(texts.size(), jobs, [&](std::size_t i) { standing[i] = pieces.standing_in(texts[i]); });
    for (std::size_t r = 0; r < runs.size(); ++r) {
        std::size_t most = 0;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            std::size_t here = 0;
            for (std::size_t at = 0; at < runs[r].words; ++at) {
                const std::size_t length = pieces.longest_from(runs[r], at, standing[i]);
                if (length > here && tells_anything(runs[r], at, length)) here = length;
            }
            if (here == 0 || here < most) continue;
            if (here > most) best[r].clear();
            most = here;
            best[r].push_back(i);
        }
    }
    return best;
}

} // namespace part_one
