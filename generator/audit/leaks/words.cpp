// Most of a site is plain words in ASCII: those are classified and folded eight bytes at a time. Whatever else may stand in
// a word (accents, references, percent signs) goes letter by letter into `spelt`, and the word is coded from there.

#include "audit/leaks/words.h"

#include "audit/leaks/letters.h"
#include "audit/leaks/spelling.h"
#include "basics/text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <string>

namespace part_one {
namespace {

static_assert(std::endian::native == std::endian::little, "the first byte of a block must be its lowest");

constexpr std::uint64_t every_byte(std::uint64_t byte) { return byte * 0x0101010101010101u; }
constexpr std::uint64_t high_bits = every_byte(0x80);
constexpr std::size_t longest_number = 64; // digits; no sum has more
constexpr std::uint64_t seed = 0x6A09E667F3BCC909u;

// The high bit of every byte that lies between `first` and `last`, both ASCII.
std::uint64_t bytes_between(std::uint64_t block, std::uint64_t first, std::uint64_t last) {
    const std::uint64_t low = block & ~high_bits;
    return (low + every_byte(0x80 - first)) & ~(low + every_byte(0x7F - last)) & ~block & high_bits;
}

std::uint64_t block_at(std::string_view text, std::size_t at) {
    std::uint64_t block = 0;
    if (text.size() - at >= 8) { // a size known when compiling is one instruction
        std::memcpy(&block, text.data() + at, 8);
    } else {
        std::memcpy(&block, text.data() + at, text.size() - at);
    }
    return block;
}

std::uint64_t with_block(std::uint64_t code, std::uint64_t block) {
    code = (code ^ block) * 0x9E3779B97F4A7C15u;
    return code ^ (code >> 32);
}

std::uint64_t code_of_letters(std::string_view letters) {
    std::uint64_t code = seed;
    for (std::size_t at = 0; at < letters.size(); at += 8) code = with_block(code, block_at(letters, at));
    return code;
}

// What a byte that is no letter or digit means inside a word or behind it.
enum class Sign : unsigned char { ends_word, tag_opens, tag_closes, reference, percent, comma, wide, quote };

constexpr std::array<Sign, 256> signs = [] {
    std::array<Sign, 256> table{};
    for (std::size_t c = 0x80; c < 256; ++c) table[c] = Sign::wide;
    table['<'] = Sign::tag_opens;
    table['>'] = Sign::tag_closes;
    table['&'] = Sign::reference;
    table['%'] = Sign::percent;
    table[','] = Sign::comma;
    table['"'] = table['\''] = Sign::quote;
    return table;
}();

constexpr std::array<bool, 256> plain = [] {
    std::array<bool, 256> table{};
    for (std::size_t c = 0; c < 256; ++c)
        table[c] = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return table;
}();

class WordReading {
  public:
    WordReading(std::string_view text, std::vector<Word>& words) : text_(text), words_(words) {}

    void read_all() {
        while (at_ < text_.size()) {
            if (is_plain(text_[at_]) && take_plain_word()) continue;
            const Sign sign = signs[static_cast<unsigned char>(text_[at_])];
            if (sign == Sign::ends_word) {
                if (!spelt_.empty()) end_spelt_word();
                ++at_;
                continue;
            }
            if (take_spelt_letter(sign)) continue;
            end_spelt_word();
            take_markup(sign);
            ++at_;
        }
        end_spelt_word();
    }

    /// Letter by letter: the folded letters of a piece of text.
    std::string letters() {
        while (at_ < text_.size()) {
            const Sign sign = signs[static_cast<unsigned char>(text_[at_])];
            if (sign == Sign::ends_word && is_plain(text_[at_])) {
                spell(static_cast<unsigned char>(text_[at_]));
            } else if (take_spelt_letter(sign)) {
                continue;
            }
            ++at_;
        }
        return std::move(spelt_);
    }

  private:
    enum class Place : unsigned char { text, tag, quoted, comment };

    static bool is_plain(char c) { return plain[static_cast<unsigned char>(c)]; }

    // A run of ASCII letters and digits from here on, however long.
    bool take_plain_word() {
        std::uint64_t code = seed, letter_bits = 0, digit_bits = 0;
        std::size_t end = at_;
        while (true) {
            const std::uint64_t block = block_at(text_, end);
            std::uint64_t small = bytes_between(block | every_byte(0x20), 'a', 'z');
            std::uint64_t digit = bytes_between(block, '0', '9');
            const std::uint64_t others = ~(small | digit) & high_bits;
            const int bits = others == 0 ? 64 : std::countr_zero(others) - 7;
            if (bits == 0) break;
            const std::uint64_t kept = bits == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << bits) - 1;
            letter_bits |= small & kept;
            digit_bits |= digit & kept;
            code = with_block(code, (block | every_byte(0x20)) & kept);
            end += static_cast<std::size_t>(bits) / 8;
            if (bits != 64 || end >= text_.size()) break;
        }
        if (end == at_) return false;
        const bool goes_on =
            end < text_.size() && may_go_on(signs[static_cast<unsigned char>(text_[end])], end, letter_bits == 0);
        if (goes_on || !spelt_.empty()) {
            if (spelt_.empty()) begin_word(at_);
            for (char c : text_.substr(at_, end - at_)) spell(static_cast<unsigned char>(c));
            at_ = end;
            return true;
        }
        begin_word(at_);
        at_ = end;
        push(code, end - begin_, letter_bits != 0, digit_bits != 0);
        return true;
    }

    bool may_go_on(Sign sign, std::size_t at, bool is_number) const {
        if (sign == Sign::ends_word || sign == Sign::tag_opens) return false;
        if (sign == Sign::comma) return is_number && groups_thousands(text_, at);
        return sign == Sign::wide || sign == Sign::reference || sign == Sign::percent;
    }

    void begin_word(std::size_t at) {
        begin_ = at;
        is_glued_ = is_touching_ && text_from_ == at && place_ == Place::text;
    }

    void push(std::uint64_t code, std::size_t length, bool has_letter, bool has_digit) {
        Word& word = words_.emplace_back(); // filled in place: a copy would have to wait for its single bytes
        word.code = code;
        word.begin = static_cast<std::uint32_t>(begin_);
        word.end = static_cast<std::uint32_t>(at_);
        word.length = static_cast<std::uint16_t>(std::min<std::size_t>(length, 0xFFFF));
        word.in_tag = place_ != Place::text;
        word.glued = is_glued_;
        word.has_letter = has_letter;
        word.has_digit = has_digit;
    }

    void end_spelt_word() {
        if (spelt_.empty()) return;
        const bool has_digit = std::any_of(spelt_.begin(), spelt_.end(), is_ascii_digit);
        const bool has_letter = !std::all_of(spelt_.begin(), spelt_.end(), is_ascii_digit);
        push(code_of_letters(spelt_), spelt_.size(), has_letter, has_digit);
        spelt_.clear();
    }

    void spell(char32_t point) {
        if (point < 0x80) point |= 0x20;
        append_utf8(point, spelt_);
    }

    // An accented letter, a reference, a percent sign, a comma inside a number: read, and stepped over.
    bool take_spelt_letter(Sign sign) {
        if (sign == Sign::comma) {
            const bool is_inside = !spelt_.empty() && spelt_.size() < longest_number &&
                                   std::all_of(spelt_.begin(), spelt_.end(), is_ascii_digit) &&
                                   groups_thousands(text_, at_);
            at_ += is_inside;
            return is_inside;
        }
        SpeltLetter letter;
        if (sign == Sign::wide) letter = read_wide(text_, at_);
        if (sign == Sign::reference) letter = read_reference(text_, at_);
        if (sign == Sign::percent) letter = read_percent(text_, at_);
        if (letter.size == 0) return false;
        const FoldedLetter folded = folded_letter(letter.point);
        if (folded.kind == FoldedLetter::Kind::ends_word) end_spelt_word();
        for (std::size_t k = 0; k < folded.count; ++k) {
            if (spelt_.empty()) begin_word(at_);
            spell(folded.letters[k]);
        }
        at_ += letter.size;
        return true;
    }

    void take_markup(Sign sign) {
        if (sign == Sign::tag_opens && place_ == Place::text) {
            const char next = at_ + 1 < text_.size() ? text_[at_ + 1] : '\0';
            if (!is_ascii_letter(next) && next != '/' && next != '!' && next != '?' && next != '>') return;
            const bool touches = (!words_.empty() && !words_.back().in_tag && words_.back().end == at_) ||
                                 (is_touching_ && text_from_ == at_);
            is_touching_ = touches && !parts_words(text_.substr(at_ + (next == '/' ? 2 : 1), 24));
            place_ = text_.substr(at_, 4) == "<!--" ? Place::comment : Place::tag;
        } else if (sign == Sign::tag_closes) {
            const bool closes =
                place_ == Place::tag || (place_ == Place::comment && at_ >= 2 && text_.substr(at_ - 2, 2) == "--");
            if (!closes) return;
            place_ = Place::text;
            text_from_ = at_ + 1;
        } else if (sign == Sign::quote) {
            if (place_ == Place::tag && text_[at_ - 1] == '=') {
                place_ = Place::quoted;
                quote_ = text_[at_];
            } else if (place_ == Place::quoted && text_[at_] == quote_) {
                place_ = Place::tag;
            }
        }
    }

    std::string_view text_;
    std::vector<Word>& words_;
    std::size_t at_ = 0;
    std::size_t begin_ = 0; // of the word that is being read
    bool is_glued_ = false;
    std::string spelt_; // the folded letters of a word that is not plain, so far
    Place place_ = Place::text;
    char quote_ = '"';
    bool is_touching_ = false;  // a word stood right before the tag
    std::size_t text_from_ = 0; // where text went on behind it
};

} // namespace

void read_words(std::string_view text, std::vector<Word>& words) {
    words.clear();
    WordReading(text, words).read_all();
}

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    read_words(text, words);
    return words;
}

std::uint64_t joined_code(std::string_view text, const std::vector<Word>& words, std::size_t first, std::size_t last) {
    std::vector<Word> none;
    std::string letters;
    for (std::size_t i = first; i <= last; ++i)
        if (!words[i].in_tag)
            letters += WordReading(text.substr(words[i].begin, words[i].end - words[i].begin), none).letters();
    return code_of_letters(letters);
}

} // namespace part_one
