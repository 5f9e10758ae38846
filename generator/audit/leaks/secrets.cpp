#include "audit/leaks/secrets.h"

#include "audit/leaks/ordinary_words.h"
#include "audit/leaks/readings.h"
#include "audit/leaks/telling_words.h"

#include <algorithm>

namespace part_one {
namespace {

constexpr std::size_t shortest_line = 3;          // words
constexpr std::size_t letters_of_a_line = 15;     // "Date signed off" is no secret
constexpr std::size_t letters_of_a_whole_text = 4; // a redaction may be a single short name

class Gatherer {
  public:
    Gatherer(std::uint32_t owner, Secrets& secrets) : owner_(owner), secrets_(secrets) {}

    void add(std::span<const std::uint64_t> codes, SecretKind kind) {
        const std::uint32_t number = secrets_.phrases.add(codes);
        if (number == secrets_.about.size()) secrets_.about.push_back({owner_, kind});
        if (kind == SecretKind::wording) secrets_.about[number].kind = kind;
    }

  private:
    std::uint32_t owner_;
    Secrets& secrets_;
};

// Numbers and dates say nothing about where a run of words comes from.
bool is_neutral(const Word& word) { return (word.is_number() && word.length <= 4) || is_calendar_word(word.code); }

// Addresses write names small: kestrel.example, /providers/kestrel.
bool is_in_address(std::string_view text, const Word& word) {
    constexpr std::string_view joints = "@/._-=";
    const bool hangs_before = word.begin > 0 && joints.find(text[word.begin - 1]) != std::string_view::npos;
    const std::string_view behind = text.substr(word.end, 2);
    const bool ends_sentence = behind.starts_with('.') && (behind.size() == 1 || behind[1] == ' ' || behind[1] == '\n' || behind[1] == '\r');
    return hangs_before || (!behind.empty() && joints.find(behind.front()) != std::string_view::npos && !ends_sentence);
}

void gather_runs(const std::vector<Word>& words, Gatherer& gatherer) {
    for_each_reading(words, [&](const Reading& reading) {
        for (std::size_t i = 0; i + longest_phrase <= reading.codes.size(); ++i) {
            std::size_t speaking = 0;
            for (std::size_t k = 0; k < longest_phrase; ++k) speaking += !is_neutral(words[reading.words[i + k]]);
            if (speaking >= 2) gatherer.add(std::span(reading.codes).subspan(i, longest_phrase), SecretKind::wording);
        }
    });
}

void gather_short_lines(std::string_view text, const std::vector<Word>& words, Gatherer& gatherer) {
    std::vector<std::uint64_t> line;
    std::size_t letters = 0, speaking = 0;
    const auto finish = [&] {
        const bool is_whole_text = line.size() == words.size() && letters >= letters_of_a_whole_text;
        const bool is_line = line.size() >= shortest_line && letters >= letters_of_a_line && speaking >= 2;
        if (!line.empty() && line.size() < longest_phrase && (is_line || is_whole_text)) gatherer.add(line, SecretKind::wording);
        line.clear();
        letters = speaking = 0;
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::size_t before = i == 0 ? 0 : words[i - 1].end;
        if (text.substr(before, words[i].begin - before).find_first_of("\r\n") != std::string_view::npos) finish();
        line.push_back(words[i].code);
        letters += words[i].length;
        speaking += !is_neutral(words[i]);
    }
    finish();
}

} // namespace

void gather_small_words(std::string_view text, std::unordered_set<std::uint64_t>& small_words) {
    for (const Word& word : words_of(text))
        if (word.has_letter && text[word.begin] >= 'a' && text[word.begin] <= 'z' && !is_in_address(text, word))
            small_words.insert(word.code);
}

void gather_secrets(std::string_view text, std::uint32_t owner, const std::unordered_set<std::uint64_t>& small_words,
                    Secrets& secrets) {
    Gatherer gatherer(owner, secrets);
    std::string bare(text); // Markdown's marks inside a word: "Kes**trel**"
    std::erase_if(bare, [](char c) { return c == '*' || c == '`' || c == '~' || c == '\\'; });
    const std::vector<Word> words = words_of(text), bare_words = words_of(bare);
    gather_runs(words, gatherer);
    gather_short_lines(text, words, gatherer);
    if (bare.size() != text.size()) {
        gather_runs(bare_words, gatherer);
        gather_short_lines(bare, bare_words, gatherer);
    }
    for (const std::vector<std::uint64_t>& phrase : telling_words(bare, bare_words, small_words))
        gatherer.add(phrase, SecretKind::telling);
}

} // namespace part_one
