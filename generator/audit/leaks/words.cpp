#include "audit/leaks/words.h"

#include "audit/leaks/letters.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace part_one {
namespace {

constexpr std::uint64_t step = 0x9E3779B97F4A7C15u; // odd, so that no letter is ever multiplied away

// What a byte is: a folded letter or digit (itself), 0 for an end of the word, or one of these.
enum Special : unsigned char { tag_opens = 0x80, tag_closes, reference, percent, comma, wide };

constexpr std::array<unsigned char, 256> byte_table = [] {
    std::array<unsigned char, 256> table{};
    for (unsigned c = 0; c < 256; ++c) {
        if (c >= 'a' && c <= 'z') table[c] = static_cast<unsigned char>(c);
        if (c >= 'A' && c <= 'Z') table[c] = static_cast<unsigned char>(c + 32);
        if (c >= '0' && c <= '9') table[c] = static_cast<unsigned char>(c);
        if (c >= 0x80) table[c] = wide;
    }
    table['<'] = tag_opens;
    table['>'] = tag_closes;
    table['&'] = reference;
    table['%'] = percent;
    table[','] = comma;
    return table;
}();

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return byte_table[static_cast<unsigned char>(c)] >= 'a' && byte_table[static_cast<unsigned char>(c)] <= 'z'; }

int hex_digit(char c) {
    if (is_digit(c)) return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

struct Found {
    char32_t point = 0;
    std::size_t size = 0; // in bytes of the text; 0 where there is nothing of the kind
};

char at_or_nul(std::string_view text, std::size_t at) { return at < text.size() ? text[at] : '\0'; }

// A UTF-8 sequence whose bytes `byte(k)` gives; a byte that begins none is taken for Latin-1.
template <class Byte>
Found sequence(Byte byte) {
    const auto lead = static_cast<unsigned char>(byte(0));
    const std::size_t more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC2 ? 1 : 0;
    char32_t point = more == 3 ? lead & 0x07u : more == 2 ? lead & 0x0Fu : lead & 0x1Fu;
    for (std::size_t k = 1; k <= more; ++k) {
        const auto next = static_cast<unsigned char>(byte(k));
        if ((next & 0xC0) != 0x80) return {lead, 1};
        point = (point << 6) | (next & 0x3Fu);
    }
    return more == 0 ? Found{lead, 1} : Found{point, more + 1};
}

// &#233; &#xE9; &eacute; &amp; : what stands for a letter, or anything else as an end of the word.
Found read_reference(std::string_view text, std::size_t at) {
    const std::size_t end = text.substr(at, 12).find(';');
    if (end == std::string_view::npos || end < 2) return {};
    const std::string_view name = text.substr(at + 1, end - 1);
    if (name[0] == '#') {
        const bool is_hex = name.size() > 1 && (name[1] | 0x20) == 'x';
        char32_t point = 0;
        for (char c : name.substr(is_hex ? 2 : 1)) {
            const int digit = hex_digit(c);
            if (digit < 0 || (!is_hex && digit > 9) || point > 0x10FFFF) return {};
            point = point * (is_hex ? 16 : 10) + static_cast<char32_t>(digit);
        }
        return {point, end + 1};
    }
    for (char c : name)
        if (!is_letter(c) && !is_digit(c)) return {};
    if (name == "shy" || name == "zwj" || name == "zwnj") return {0xAD, end + 1};
    if (name == "szlig") return {0xDF, end + 1};
    if (name == "aelig" || name == "AElig") return {0xE6, end + 1};
    for (std::string_view accent : {"acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "slash", "caron"})
        if (name.substr(1) == accent) return {static_cast<char32_t>(name[0]), end + 1};
    return {' ', end + 1};
}

// %C3%A9 : bytes written in hexadecimal.
Found read_percent(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t k) {
        const std::size_t from = at + 3 * k;
        if (at_or_nul(text, from) != '%') return '\0';
        const int high = hex_digit(at_or_nul(text, from + 1)), low = hex_digit(at_or_nul(text, from + 2));
        return high < 0 || low < 0 ? '\0' : static_cast<char>(high * 16 + low);
    };
    if (byte(0) == '\0') return {};
    if (static_cast<unsigned char>(byte(0)) < 0x80) return {static_cast<char32_t>(byte(0)), 3};
    const Found found = sequence(byte);
    return {found.point, found.size * 3};
}

// 412,500 : a comma between one to three digits and exactly three.
bool groups_thousands(std::string_view text, std::size_t at) {
    if (!is_digit(at_or_nul(text, at + 1)) || !is_digit(at_or_nul(text, at + 2)) || !is_digit(at_or_nul(text, at + 3)) ||
        is_digit(at_or_nul(text, at + 4)))
        return false;
    std::size_t digits = 0;
    while (digits < at && is_digit(text[at - digits - 1])) ++digits;
    return digits >= 1 && digits <= 3 && (digits == at || !is_letter(text[at - digits - 1]));
}

// Between blocks every reader sees a gap, whether or not the file has a space there. The names of Word's XML count too.
bool parts_words(std::string_view tag) {
    constexpr std::string_view blocks[] = {"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "td", "th", "tr", "table", "thead",
                                           "tbody", "caption", "section", "article", "main", "header", "footer", "nav", "aside", "dl", "dt", "dd",
                                           "br", "hr", "form", "fieldset", "legend", "label", "button", "option", "select", "title", "body", "head",
                                           "html", "meta", "link", "script", "style", "figure", "figcaption", "blockquote", "details", "summary", "tc"};
    std::size_t end = 0;
    while (end < tag.size() && (is_letter(tag[end]) || is_digit(tag[end]) || tag[end] == ':')) ++end;
    tag = tag.substr(0, end);
    tag.remove_prefix(tag.find(':') + 1); // npos + 1 is the front
    return std::find(std::begin(blocks), std::end(blocks), tag) != std::end(blocks);
}

// Where a tag, a comment or a quoted attribute ends.
struct Markup {
    enum class Place { text, tag, quoted, comment } place = Place::text;
    char quote = '"';
    bool is_touching = false;   // a word stood right before the tag
    std::size_t text_from = 0;  // where text went on after it
};

} // namespace

void read_words(std::string_view text, std::vector<Word>& words) {
    words.clear();
    Markup markup;
    Word word;
    std::uint64_t code = 0;
    std::size_t length = 0;
    bool has_letter = false, has_digit = false;

    const auto begin_word = [&](std::size_t at) {
        word.begin = static_cast<std::uint32_t>(at);
        word.in_tag = markup.place != Markup::Place::text;
        word.glued = !word.in_tag && markup.is_touching && markup.text_from == at && at != 0;
    };
    const auto end_word = [&](std::size_t at) {
        if (length == 0) return;
        word.code = code;
        word.end = static_cast<std::uint32_t>(at);
        word.length = static_cast<std::uint16_t>(length < 0xFFFF ? length : 0xFFFF);
        word.has_letter = has_letter;
        word.has_digit = has_digit;
        words.push_back(word);
        code = length = 0;
        has_letter = has_digit = false;
    };
    const auto take_point = [&](char32_t point, std::size_t at) {
        const FoldedLetter folded = folded_letter(point);
        if (folded.kind == FoldedLetter::Kind::ends_word) end_word(at);
        for (std::size_t k = 0; k < folded.count; ++k) {
            if (length++ == 0) begin_word(at);
            code = code * step + folded.letters[k];
            const bool digit = folded.letters[k] >= '0' && folded.letters[k] <= '9';
            has_digit |= digit;
            has_letter |= !digit;
        }
    };

    std::size_t at = 0;
    while (at < text.size()) {
        const unsigned char kind = byte_table[static_cast<unsigned char>(text[at])];
        if (kind != 0 && kind < 0x80) {
            if (length == 0) begin_word(at);
            unsigned char letter = kind;
            do {
                code = code * step + letter;
                ++length;
                has_letter |= letter >= 'a';
                has_digit |= letter < 'a';
                if (++at == text.size()) break;
                letter = byte_table[static_cast<unsigned char>(text[at])];
            } while (letter != 0 && letter < 0x80);
            continue;
        }
        if (kind == wide) {
            const Found found = sequence([&](std::size_t k) { return at_or_nul(text, at + k); });
            take_point(found.point, at);
            at += found.size;
            continue;
        }
        if (kind == reference || kind == percent) {
            const Found found = kind == reference ? read_reference(text, at) : read_percent(text, at);
            if (found.size > 0) {
                take_point(found.point, at);
                at += found.size;
                continue;
            }
        }
        if (kind == comma && length > 0 && !has_letter && groups_thousands(text, at)) {
            ++at;
            continue;
        }
        if (kind == tag_opens && markup.place == Markup::Place::text) {
            const char next = at_or_nul(text, at + 1);
            if (is_letter(next) || next == '/' || next == '!' || next == '?' || next == '>') {
                const std::string_view tag = text.substr(at + (next == '/' ? 2 : 1), 24);
                markup.is_touching = (length > 0 || (markup.is_touching && markup.text_from == at)) && !parts_words(tag);
                end_word(at);
                markup.place = text.substr(at, 4) == "<!--" ? Markup::Place::comment : Markup::Place::tag;
                ++at;
                continue;
            }
        }
        end_word(at);
        const char c = text[at];
        const bool closes = markup.place == Markup::Place::tag ||
                            (markup.place == Markup::Place::comment && at >= 2 && text.substr(at - 2, 2) == "--");
        if (c == '>' && closes) {
            markup.place = Markup::Place::text;
            markup.text_from = at + 1;
        } else if (markup.place == Markup::Place::tag && (c == '"' || c == '\'') && text[at - 1] == '=') {
            markup.place = Markup::Place::quoted;
            markup.quote = c;
        } else if (markup.place == Markup::Place::quoted && c == markup.quote) {
            markup.place = Markup::Place::tag;
        }
        ++at;
    }
    end_word(at);
}

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    read_words(text, words);
    return words;
}

std::uint64_t joined_code(const Word& first, const Word& second) {
    std::uint64_t power = 1, base = step;
    for (unsigned left = second.length; left != 0; left >>= 1) {
        if (left & 1u) power *= base;
        base *= base;
    }
    return first.code * power + second.code;
}

} // namespace part_one
