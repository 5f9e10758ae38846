// The verbs that take money in, cut what is paid or move it, and those that pay it out, told by the words round them:
// "accept a grant" and not "accept the tender", "reduce the grant" and not "reduce crime".
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace part_one {

/// The words, sums and marks of a sentence in a row.
class SentenceWords {
  public:
    /// `lower` is the sentence in lower case, of the same length.
    SentenceWords(std::string_view sentence, std::string_view lower);

    std::size_t size() const { return words_.size(); }
    /// Where the word stands in the sentence.
    std::size_t at(std::size_t word) const { return words_[word].at; }
    std::string_view operator[](std::size_t word) const {
        return word < words_.size() ? words_[word].text : std::string_view();
    }
    bool is(std::size_t word, std::string_view text) const { return (*this)[word] == text; }
    bool is_sum(std::size_t word) const { return (*this)[word].starts_with("£"); }
    bool is_mark(std::size_t word) const;
    bool is_capital(std::size_t word) const { return word < words_.size() && words_[word].is_capital; }

  private:
    struct Word {
        std::string_view text;
        std::size_t at = 0;
        bool is_capital = false;
    };
    std::vector<Word> words_;
};

/// The verb that takes in, cuts or moves at this word, as a finding names it; empty where there is none.
std::string_view verb_of_taking(const SentenceWords& words, std::size_t at);

/// "award", "and pay", "at a cost of"
bool pays_at(const SentenceWords& words, std::size_t at);

/// "be reduced", "is recovered": the verb; empty for "be paid"; nothing where the word is no such participle.
std::optional<std::string_view> passive_turn(const SentenceWords& words, std::size_t at);

/// "contract", "tender": in whose sentence "disposal of" may be what is bought.
bool names_purchase(const SentenceWords& words, std::size_t at);

/// "and to sell", ", (b) that the Commissioner sells": not what something else is for.
bool begins_clause(const SentenceWords& words, std::size_t at);

} // namespace part_one
