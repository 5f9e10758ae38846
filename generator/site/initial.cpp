#include "site/initial.h"

#include "adapters/unicode.h"
#include "basics/text.h"

namespace part_one {

namespace {

constexpr std::string_view letters_of_two_signs = " ch dd ff ng ll ph rh th ";

/// The letters that a name begins with, plain and in lower case: "ll" of "Llanelli"; empty where it begins with none.
std::string first_letter(const std::string& name, bool is_welsh) {
    const std::string plain = without_accents(name);
    std::size_t at = 0;
    while (at < plain.size() && !is_ascii_letter(plain[at]) && !is_ascii_digit(plain[at]) &&
           static_cast<unsigned char>(plain[at]) < 0x80)
        ++at;
    if (at >= plain.size() || !is_ascii_letter(plain[at])) return {};
    std::string two = plain.substr(at, 2);
    if (is_welsh && two.size() == 2 && letters_of_two_signs.find(" " + two + " ") != std::string_view::npos) return two;
    return plain.substr(at, 1);
}

std::string of_english(const std::string& name) { return first_letter(name, false); }
std::string of_welsh(const std::string& name) { return first_letter(name, true); }

std::string as_heading(const std::string& letter) {
    return static_cast<char>(letter[0] - 'a' + 'A') + letter.substr(1);
}

std::string as_anchor(const std::string& letter) { return "letter_" + letter; }

} // namespace

Initial initial_of(const PublicText& name, std::string_view language) {
    const PublicText letter =
        language == "cy" ? derive<std::string>([](const std::string& words) { return of_welsh(words); }, name)
                         : derive<std::string>([](const std::string& words) { return of_english(words); }, name);
    if (letter.get().empty()) return {Phrase{"providers.digits", {}}, own_word("letter_0")};
    return {derive<std::string>([](const std::string& words) { return as_heading(words); }, letter),
            derive<std::string>([](const std::string& words) { return as_anchor(words); }, letter)};
}

} // namespace part_one
