#include "audit/labels/label_words.h"

#include "audit/leaks/letters.h"
#include "audit/leaks/spelling.h"
#include "basics/text.h"

#include <algorithm>
#include <array>

namespace part_one {
namespace {

constexpr std::size_t least_spaced_letters = 4;
// What spaced letters may spell; the longer of two with one beginning first.
constexpr std::array<std::string_view, 26> spelt = {
    "confidential", "information", "publication", "commercial", "restricted", "appendices", "sensitive",
    "confidence",   "disclosure",  "appendix",    "official",   "private",    "exempt",     "closed",
    "advice",       "annex",       "facts",       "part",       "rhan",       "two",        "not",
    "for",          "and",         "ii",          "in",         "2"};

bool is_dash(char32_t c) { return c == '-' || c == 0x2212 || (c >= 0x2010 && c <= 0x2015); }

Parting parting_of(char32_t c) {
    switch (c) {
    case ':':
    case 0xFF1A:
    case 0x2236:
    case 0xA789: return Parting::colon;
    case '(':
    case ')':
    case '[':
    case ']':
    case '{':
    case '|': return Parting::bracket;
    case '.':
    case ';':
    case '!':
    case '?': return Parting::stop;
    case ',':
    case '/': return Parting::comma;
    default: return Parting::space;
    }
}

class LineReading {
  public:
    LineReading(std::string_view line, std::size_t most) : line_(line), most_(most) {}

    std::vector<LabelWord> words() {
        for (std::size_t at = 0; at < line_.size() && words_.size() < most_;) {
            const auto byte = static_cast<unsigned char>(line_[at]);
            const SpeltLetter letter = byte < 0x80 ? SpeltLetter{byte, 1} : read_wide(line_, at);
            take(letter.point, at + letter.size);
            at += letter.size;
        }
        finish();
        return std::move(words_);
    }

  private:
    void take(char32_t point, std::size_t next) {
        const FoldedLetter folded = folded_letter(point);
        if (folded.kind == FoldedLetter::Kind::invisible) return;
        if (folded.kind == FoldedLetter::Kind::ends_word) {
            finish();
            Parting sign = parting_of(point);
            const bool has_space = is_behind_space_ || next >= line_.size() || is_ascii_space(line_[next]);
            if (is_dash(point)) sign = has_space ? Parting::dash : Parting::hyphen;
            before_ = std::max(before_, sign);
            is_behind_space_ = is_ascii_space(static_cast<char>(point < 0x80 ? point : ' '));
            return;
        }
        is_behind_space_ = false;
        for (std::size_t k = 0; k < folded.count; ++k) {
            const char32_t c = folded.letters[k];
            const bool is_digit = c >= '0' && c <= '9';
            if (!word_.letters.empty() && is_digit != is_ascii_digit(word_.letters.back())) finish();
            if (word_.letters.empty()) word_.is_small = c == point;
            word_.is_capital = (word_.letters.empty() || word_.is_capital) && c != point;
            append_utf8(c, word_.letters);
        }
    }

    void finish() {
        if (word_.letters.empty()) return;
        word_.before = before_;
        words_.push_back(std::move(word_));
        word_ = {};
        before_ = Parting::space;
    }

    std::string_view line_;
    std::size_t most_;
    std::vector<LabelWord> words_;
    LabelWord word_;
    Parting before_ = Parting::space;
    bool is_behind_space_ = true;
};

// "partiiconfidential" into its words, or nothing where it is made of others.
std::vector<std::string> words_spelt_by(std::string_view letters) {
    std::vector<std::string> words;
    while (!letters.empty()) {
        const auto* const found =
            std::find_if(spelt.begin(), spelt.end(), [&](std::string_view one) { return letters.starts_with(one); });
        if (found == spelt.end()) return words;
        words.emplace_back(*found);
        letters.remove_prefix(found->size());
    }
    return words;
}

std::vector<LabelWord> with_spaced_letters_joined(std::vector<LabelWord> words) {
    std::vector<LabelWord> out;
    for (std::size_t i = 0; i < words.size();) {
        std::size_t end = i;
        std::string letters;
        while (end < words.size() && words[end].letters.size() == 1) letters += words[end++].letters;
        const std::vector<std::string> made =
            end - i >= least_spaced_letters ? words_spelt_by(letters) : std::vector<std::string>{};
        if (made.empty()) {
            out.push_back(std::move(words[i++]));
            continue;
        }
        Parting before = words[i].before;
        for (const std::string& word : made) {
            out.push_back({word, before, true, false});
            before = Parting::space;
        }
        i = end;
    }
    return out;
}

} // namespace

std::vector<LabelWord> label_words(std::string_view line, std::size_t most) {
    return with_spaced_letters_joined(LineReading(line, most).words());
}

} // namespace part_one
