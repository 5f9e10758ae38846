// A sentence as the reading of awards looks at it: its words, its names and its sums, in a row, with what stands where.
#pragma once

#include "form/amounts.h"
#include "form/award_cues.h"
#include "form/proper_names.h"
#include "form/sentence_tokens.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

class SentenceView {
  public:
    SentenceView(std::string_view sentence, const KnownOrganisations& known);

    bool is_word(std::size_t at, std::string_view word) const {
        return at < tokens.size() && tokens[at].kind == Token::Kind::word && tokens[at].word == word;
    }
    bool is_mark(std::size_t at, std::string_view mark) const {
        return at < tokens.size() && tokens[at].kind == Token::Kind::mark && tokens[at].word == mark;
    }
    bool is_name(std::size_t at) const { return at < tokens.size() && tokens[at].kind == Token::Kind::name; }
    bool is_sum(std::size_t at) const { return at < tokens.size() && tokens[at].kind == Token::Kind::sum; }
    const ProperName& name_of(std::size_t at) const { return names[tokens[at].index]; }
    bool is_sure(std::size_t at) const {
        const auto kind = name_of(at).kind;
        return kind == ProperName::Kind::known || kind == ProperName::Kind::organisation;
    }
    bool has_sum() const { return !sums.empty(); }

    /// Does one of the words before `at` answer the question, in the same clause?
    template <typename Question>
    bool stands_before(std::size_t at, std::size_t reach, Question question) const {
        int inside = 0;
        for (std::size_t back = at; back > 0 && at - back < reach; --back) {
            const Token& token = tokens[back - 1];
            // A bracket that opens before the name and a semicolon part it from what stands before them; a bracket
            // that is closed again is passed over.
            if (token.kind == Token::Kind::mark && token.word == ")") ++inside;
            if (token.kind == Token::Kind::mark && token.word == ";") return false;
            if (token.kind == Token::Kind::mark && token.word == "(" && inside-- == 0) return false;
            if (inside > 0) continue;
            if (token.kind == Token::Kind::word && question(token.word)) return true;
        }
        return false;
    }

    /// Does a word before `at` answer the question, with nothing but light words between?
    template <typename Question>
    bool stands_close_before(std::size_t at, Question question) const {
        for (std::size_t back = at; back > 0; --back) {
            const Token& token = tokens[back - 1];
            if (token.kind == Token::Kind::word && question(token.word)) return true;
            if (token.kind != Token::Kind::sum && !(token.kind == Token::Kind::word && is_light(token.word)))
                return false;
        }
        return false;
    }

    /// "£1,500 to each of the four centres", "£1,500 was paid to each of them"
    bool is_sum_to_each(std::size_t at) const {
        std::size_t next = at + 1;
        while (next < tokens.size() && next < at + 4 && tokens[next].kind == Token::Kind::word &&
               (is_be(tokens[next].word) || is_passive_of_giving(tokens[next].word)))
            ++next;
        return is_sum(at) && (is_word(next, "to") || is_word(next, "for")) &&
               (is_word(next + 1, "each") || is_word(next + 1, "all"));
    }

    /// "(£62,500)", "(City, £402,110)": the bracket that opens at this token, where it holds one sum.
    struct SumInBracket {
        std::size_t sum = 0;
        std::size_t behind = 0; // the token behind the bracket
    };
    std::optional<SumInBracket> sum_in_bracket(std::size_t at) const;

    /// The token behind "(£62,500)", "(City, £402,110)", "for £45,000" or "£18,500" before "and Vale Rovers £12,000".
    std::size_t behind_own_sum(std::size_t at) const;

    /// "£1,500 to each of the four centres: X": a list behind a colon, of which each gets the sum
    bool leads_in_list(std::size_t cue) const;

    std::string_view sentence;
    std::string lower;
    std::vector<ProperName> names;
    std::vector<WrittenAmount> sums;
    std::vector<Token> tokens;
};

} // namespace part_one
