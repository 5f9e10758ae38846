#include "disclosure/loose_label.h"

#include "basics/text.h"
#include "basics/word_list.h"

#include <algorithm>
#include <array>

namespace part_one {

namespace {

constexpr std::size_t longest_run = 70; // bytes of a label

/// Bytes of the mark at `at` that may end a label loosely; 0 where none stands. Not a dash with spaces round it: the
/// reading of labels knows that one.
std::size_t bytes_of_loose_mark(std::string_view text, std::size_t at) {
    if (text[at] == '~' || text[at] == '\\') return 1;
    if (text[at] == ',') return at + 1 < text.size() && text[at + 1] == ' ' ? 1 : 0;
    const bool is_long = text.compare(at, 3, "–") == 0 || text.compare(at, 3, "—") == 0;
    if (!is_long && text[at] != '-') return 0;
    const std::size_t bytes = is_long ? 3 : 1;
    const bool is_tight = at > 0 && text[at - 1] != ' ' && at + bytes < text.size() && text[at + bytes] != ' ';
    return is_tight ? bytes : 0;
}

/// A sentence and no list of words: "The bidder asked for more.", not "Voluntary and Independent sector".
bool begins_sentence(std::string_view rest, bool is_plain_start_enough) {
    constexpr std::size_t fewest_words = 4;
    constexpr WordList starts{
        "the a an this these that those our his her its their it in at on for from to by as if mr mrs ms miss dr he "
        "she "
        "they we i you no one two three bidder bidders price prices victim victims details names name legal bid bids"};
    rest = trimmed(rest);
    if (rest.empty() || (!(rest[0] >= 'A' && rest[0] <= 'Z') && !is_ascii_digit(rest[0]) && !rest.starts_with("£")))
        return false;
    if (std::count(rest.begin(), rest.end(), ' ') + 1 < static_cast<std::ptrdiff_t>(fewest_words)) return false;
    const std::string first = lower_ascii(rest.substr(0, rest.find_first_of(" ,'")));
    if (starts.holds(first) || !is_ascii_letter(rest[0])) return true;
    return is_plain_start_enough && rest.ends_with(".");
}

} // namespace

std::string_view run_before_sentence(std::string_view text) {
    for (std::size_t at = 3; at < text.size() && at < longest_run; ++at) {
        const std::size_t bytes = bytes_of_loose_mark(text, at);
        if (bytes == 0) continue;
        const std::string_view run = trimmed(text.substr(0, at));
        // "Private, Voluntary and Independent nurseries": an ordinary word needs the plainest of sentences behind it
        constexpr WordList ordinary{"private closed protect restricted secret open public sensitive"};
        if (begins_sentence(text.substr(at + bytes), text[at] != '-' && !ordinary.holds(lower_ascii(run)))) return run;
    }
    return {};
}

std::string_view run_before_article(std::string_view text) {
    for (std::string_view quote : {"'", "\"", "\u2018", "\u201C"}) // "'Don't publish The lowest bid …'"
        if (text.starts_with(quote)) text.remove_prefix(quote.size());
    if (text.empty() || (!is_ascii_letter(text[0]) && !is_ascii_digit(text[0]) && text[0] != '(')) return {};
    constexpr WordList articles{"The A An This These It In Our We He She They There I All Y Yr Mae"};
    for (std::size_t space = text.find(' '); space < longest_run; space = text.find(' ', space + 1)) {
        const std::string_view next = text.substr(space + 1, text.find(' ', space + 1) - space - 1);
        const char before = space > 0 ? text[space - 1] : ' ';
        const bool is_letter = is_ascii_letter(before) || is_ascii_digit(before) || before == ')';
        if (!is_letter || !articles.holds(next)) continue;
        // What stands behind a dash or a colon is a label, or none, without this.
        const std::string_view run = trimmed(text.substr(0, space));
        return run.find(" – ") == run.npos && run.find(" - ") == run.npos && run.find(": ") == run.npos
                   ? run
                   : std::string_view{};
    }
    return {};
}

std::string_view behind_tight_number(std::string_view text) {
    text = trimmed(text);
    std::size_t at = 0;
    bool has_mark = false;
    while (at < text.size() && at < 8 && (is_ascii_digit(text[at]) || text[at] == '.' || text[at] == ')')) {
        has_mark = has_mark || !is_ascii_digit(text[at]);
        ++at;
    }
    if (at == 0 || !is_ascii_digit(text[0]) || !has_mark || at >= text.size() || !is_ascii_letter(text[at])) return {};
    return text.substr(at);
}

std::string_view said_of_what_follows(std::string_view folded) {
    constexpr std::array<std::string_view, 14> openings{
        "the following is ",         "what follows is ",     "the below is ",       "below is ",
        "everything below is ",      "all that follows is ", "this section is ",    "the rest is ",
        "the rest of this form is ", "the remainder is ",    "below this line is ", "from here on this is ",
        "the next section is ",      "the next part is "};
    folded = trimmed(folded);
    for (std::string_view opening : openings)
        if (folded.starts_with(opening)) return trimmed(folded.substr(opening.size()));
    return {};
}

} // namespace part_one
