#include "audit/leaks/secrets.h"

#include "audit/leaks/ordinary_words.h"
#include "audit/leaks/readings.h"

#include <algorithm>
#include <string>

namespace part_one {
namespace {

constexpr std::size_t shortest_line = 3;      // words
constexpr std::size_t letters_of_a_line = 15; // "Date signed off" is no secret
constexpr std::size_t letters_of_a_whole_text =
    4;                                    // a redaction may be a single short name, but no date and no "approved"
constexpr std::size_t least_speaking = 2; // words that are no number and no date

void gather_runs(std::string_view text, const std::vector<Word>& words, std::vector<PhraseSet::Phrase>& found) {
    std::vector<std::size_t> speaking_before(1, 0); // how many before each word of the reading
    for_each_reading(TextKind::other, text, words, [&](const Reading& reading) {
        speaking_before.resize(1);
        for (std::uint32_t word : reading.words)
            speaking_before.push_back(speaking_before.back() + !is_neutral_word(words[word]));
        for (std::size_t i = 0; i + longest_phrase <= reading.codes.size(); ++i)
            if (speaking_before[i + longest_phrase] - speaking_before[i] >= least_speaking)
                found.push_back(PhraseSet::phrase(std::span(reading.codes).subspan(i, longest_phrase)));
    });
}

void gather_short_lines(std::string_view text, const std::vector<Word>& words, std::vector<PhraseSet::Phrase>& found) {
    std::vector<std::uint64_t> line;
    std::size_t letters = 0, speaking = 0, unusual = 0;
    const auto finish = [&] {
        const bool is_whole_text = line.size() == words.size() && unusual > 0 && letters >= letters_of_a_whole_text;
        const bool is_line = line.size() >= shortest_line && letters >= letters_of_a_line && speaking >= least_speaking;
        if (!line.empty() && line.size() < longest_phrase && (is_line || is_whole_text))
            found.push_back(PhraseSet::phrase(line));
        line.clear();
        letters = speaking = unusual = 0;
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::size_t before = i == 0 ? 0 : words[i - 1].end;
        if (text.substr(before, words[i].begin - before).find_first_of("\r\n") != std::string_view::npos) finish();
        line.push_back(words[i].code);
        letters += words[i].length;
        speaking += !is_neutral_word(words[i]);
        unusual += !is_neutral_word(words[i]) && !is_ordinary_word(words[i].code);
    }
    finish();
}

// Addresses write names small: kestrel.example, /providers/kestrel.
bool is_in_address(std::string_view text, const Word& word) {
    constexpr std::string_view joints = "@/._-=";
    const bool hangs_before = word.begin > 0 && joints.find(text[word.begin - 1]) != std::string_view::npos;
    const std::string_view behind = text.substr(word.end, 2);
    const bool ends_sentence =
        behind.starts_with('.') && (behind.size() == 1 || behind[1] == ' ' || behind[1] == '\n' || behind[1] == '\r');
    return hangs_before || (!behind.empty() && joints.find(behind.front()) != std::string_view::npos && !ends_sentence);
}

void gather_small_words(std::string_view text, const std::vector<Word>& words,
                        std::unordered_set<std::uint64_t>& found) {
    for (const Word& word : words)
        if (word.has_letter && text[word.begin] >= 'a' && text[word.begin] <= 'z' && !is_in_address(text, word))
            found.insert(word.code);
}

} // namespace

std::unordered_set<std::uint64_t> small_words_of(std::string_view text) {
    std::unordered_set<std::uint64_t> found;
    gather_small_words(text, words_of(text), found);
    return found;
}

SecretsOfText secrets_of(std::string_view text) {
    SecretsOfText found;
    const std::vector<Word> words = words_of(text);
    gather_runs(text, words, found.wording);
    gather_short_lines(text, words, found.wording);
    gather_small_words(text, words, found.small_words);
    std::string bare(text); // without Markdown's marks, which may stand inside a word: "Kes**trel**"
    std::erase_if(bare, [](char c) { return c == '*' || c == '`' || c == '~' || c == '\\'; });
    if (bare.size() == text.size()) {
        found.telling = telling_words(text, words);
        return found;
    }
    const std::vector<Word> bare_words = words_of(bare);
    gather_runs(bare, bare_words, found.wording);
    gather_short_lines(bare, bare_words, found.wording);
    found.telling = telling_words(bare, bare_words);
    return found;
}

void Secrets::add(const PhraseSet::Phrase& phrase, About is) {
    const std::uint32_t number = phrases.add(phrase);
    if (number == about.size()) about.push_back(is);
    about[number].kind = std::min(about[number].kind, is.kind);
}

} // namespace part_one
