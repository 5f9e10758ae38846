#include "audit/leaks/public_pieces.h"

#include "adapters/threads.h"
#include "audit/leaks/readings.h"
#include "audit/leaks/telling_words.h"

#include <algorithm>
#include <span>

namespace part_one {
namespace {

constexpr std::size_t most_parts = 3; // the end of one field, a field, the beginning of the next
constexpr int most_own_pieces = 2;    // "awarded to … by …" in one part
constexpr std::size_t texts_at_a_time = 64;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Hands out the runs of figures and those of anything else.
template <typename Take>
void for_each_run(std::string_view word, Take take) {
    while (!word.empty()) {
        std::size_t end = 1;
        while (end < word.size() && is_digit(word[end]) == is_digit(word[0])) ++end;
        take(word.substr(0, end));
        word.remove_prefix(end);
    }
}

void note_phrases(const PhraseSet& phrases, std::string_view text, std::vector<char>& seen) {
    const auto note = [&](std::size_t, std::size_t, std::uint32_t phrase) { seen[phrase] = 1; };
    thread_local std::vector<Word> words;
    read_words(text, words);
    for_each_reading(TextKind::other, text, words,
                     [&](const Reading& reading) { phrases.search(reading.codes, note); });
    const auto note_word = [&](std::string_view word) {
        for (const Word& read : words_of(word)) phrases.search(std::span(&read.code, 1), note);
    };
    for (const std::string& sum : sums_written_out(text)) note_word(sum);
    // "Pellowby1", a name and the mark of its footnote: the search finds either, so each is public.
    for (const Word& word : words)
        if (word.has_letter && word.has_digit && !word.in_tag)
            for_each_run(text.substr(word.begin, word.end - word.begin), note_word);
}

} // namespace

std::vector<PublicPieces::Part> PublicPieces::parts_of(const FoundRun& run) {
    std::vector<Part> parts(1);
    for (std::size_t k = 0; k < run.words; ++k) {
        if (k > 0 && run.is_divided[k]) parts.push_back({k, k});
        parts.back().to = k + 1;
    }
    return parts;
}

void PublicPieces::ask(const FoundRun& run) {
    asked_.add(PhraseSet::phrase(std::span(run.codes).first(run.words)));
    for (const Part& part : parts_of(run))
        for (std::size_t from = part.from; from < part.to; ++from)
            for (std::size_t to = from + 1; to <= part.to; ++to)
                asked_.add(PhraseSet::phrase(std::span(run.codes).subspan(from, to - from)));
}

void PublicPieces::answer(const std::vector<std::string_view>& public_texts, std::string_view own_words,
                          unsigned jobs) {
    asked_.settle();
    in_public_.assign(asked_.size(), 0);
    in_own_.assign(asked_.size(), 0);
    note_phrases(asked_, own_words, in_own_);
    const std::size_t groups = (public_texts.size() + texts_at_a_time - 1) / texts_at_a_time;
    std::vector<std::vector<std::uint32_t>> seen_by_group(groups);
    for_each_index(groups, jobs, [&](std::size_t group) {
        std::vector<char> seen(asked_.size(), 0);
        const std::size_t end = std::min(public_texts.size(), (group + 1) * texts_at_a_time);
        for (std::size_t i = group * texts_at_a_time; i < end; ++i) note_phrases(asked_, public_texts[i], seen);
        for (std::uint32_t phrase = 0; phrase < seen.size(); ++phrase)
            if (seen[phrase]) seen_by_group[group].push_back(phrase);
    });
    for (const std::vector<std::uint32_t>& seen : seen_by_group)
        for (std::uint32_t phrase : seen) in_public_[phrase] = 1;
}

bool PublicPieces::stands(const FoundRun& run, Part part, const std::vector<char>& where) const {
    const std::uint32_t phrase = asked_.find(phrase_key(std::span(run.codes).subspan(part.from, part.to - part.from)));
    return phrase != PhraseSet::none && where[phrase];
}

bool PublicPieces::is_public(const FoundRun& run) const {
    const Part whole{0, run.words};
    return stands(run, whole, in_public_) || stands(run, whole, in_own_);
}

bool PublicPieces::covers(const FoundRun& run, Part part, int public_pieces, int own_pieces) const {
    if (part.from == part.to) return true;
    if (run.is_neutral[part.from] && covers(run, {part.from + 1, part.to}, public_pieces, own_pieces)) return true;
    for (std::size_t to = part.to; to > part.from; --to) {
        const Part piece{part.from, to}, rest{to, part.to};
        if (own_pieces > 0 && stands(run, piece, in_own_) && covers(run, rest, public_pieces, own_pieces - 1))
            return true;
        if (public_pieces > 0 && stands(run, piece, in_public_) && covers(run, rest, public_pieces - 1, own_pieces))
            return true;
    }
    return false;
}

/// How many parts have words: a reference such as 042/2024 or a date beside them, which belongs to any, is none. A run
/// of nothing but numbers may be an account or a telephone, so there each counts.
std::size_t PublicPieces::count_of(const FoundRun& run, const std::vector<Part>& parts) {
    const auto has_words = [&](const Part& part) {
        for (std::size_t word = part.from; word < part.to; ++word)
            if (!run.is_neutral[word]) return true;
        return false;
    };
    const auto count = static_cast<std::size_t>(std::count_if(parts.begin(), parts.end(), has_words));
    return count == 0 ? parts.size() : count;
}

bool PublicPieces::is_made_of_public_pieces(const FoundRun& run) const {
    const std::vector<Part> parts = parts_of(run);
    return count_of(run, parts) <= most_parts && std::all_of(parts.begin(), parts.end(), [&](const Part& part) {
               return covers(run, part, 1, most_own_pieces);
           });
}

} // namespace part_one
