#include "form/form_names.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/written_date.h"
#include "form/profile.h"
#include "form/written_number.h"

#include <algorithm>
#include <array>

namespace part_one {

namespace {

/// Words of which names of forms are made. Sorted.
constexpr std::array<std::string_view, 77> form_words{"a",
                                                      "and",
                                                      "approval",
                                                      "approvals",
                                                      "authority",
                                                      "benderfyniad",
                                                      "benderfyniadau",
                                                      "by",
                                                      "cofnod",
                                                      "comisiynydd",
                                                      "commissioner",
                                                      "commissioner's",
                                                      "commissioning",
                                                      "crime",
                                                      "de",
                                                      "decision",
                                                      "decisions",
                                                      "delegated",
                                                      "deputy",
                                                      "details",
                                                      "dpcc",
                                                      "entry",
                                                      "executive",
                                                      "fire",
                                                      "for",
                                                      "form",
                                                      "formal",
                                                      "heddlu",
                                                      "hysbysiad",
                                                      "i",
                                                      "key",
                                                      "log",
                                                      "made",
                                                      "making",
                                                      "mayor",
                                                      "mayor's",
                                                      "mayoral",
                                                      "no",
                                                      "notice",
                                                      "notification",
                                                      "number",
                                                      "o",
                                                      "of",
                                                      "office",
                                                      "officer",
                                                      "official",
                                                      "opcc",
                                                      "opfcc",
                                                      "paper",
                                                      "part",
                                                      "pcc",
                                                      "penderfyniad",
                                                      "penderfyniadau",
                                                      "pfcc",
                                                      "police",
                                                      "powers",
                                                      "public",
                                                      "record",
                                                      "records",
                                                      "ref",
                                                      "reference",
                                                      "register",
                                                      "report",
                                                      "request",
                                                      "rhif",
                                                      "sheet",
                                                      "statement",
                                                      "summary",
                                                      "swyddfa",
                                                      "taken",
                                                      "template",
                                                      "the",
                                                      "throsedd",
                                                      "throseddu",
                                                      "under",
                                                      "urgent",
                                                      "y"};

bool is_form_word(std::string_view word) { return std::binary_search(form_words.begin(), form_words.end(), word); }

/// The word behind which a form's number stands.
bool announces_number(std::string_view word) {
    for (std::string_view noun :
         {"decision", "notice", "notification", "record", "entry", "log", "form", "no", "number", "ref", "reference",
          "penderfyniad", "benderfyniad", "report", "sheet", "paper"})
        if (word == noun) return true;
    return false;
}

bool is_year(std::string_view word) {
    return word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) &&
           std::all_of(word.begin(), word.end(), [](char c) { return is_ascii_digit(c); });
}

/// Letters in capitals, digits, strokes: "2022/C14", "B/2024/9", "0093", "DN61". `behind_report`: more is asked, since
/// "report 2" is no number.
bool is_number_token(std::string_view token, bool behind_report) {
    if (token.starts_with("COVID")) return false; // a disease
    std::size_t digits = 0, signs = 0, letters = 0;
    for (const char& c : token) {
        if (is_ascii_digit(c)) {
            ++digits;
        } else if (c == '/' || c == '-' || c == '.') {
            ++signs;
        } else if ((c >= 'A' && c <= 'Z') || (is_ascii_letter(c) && &c == &token.back() && digits > 0)) {
            ++letters;
        } else {
            return false;
        }
    }
    if (digits == 0 || token.size() > 20 || letters > 8 || is_year(token)) return false;
    if (behind_report) return digits >= 2 && (signs > 0 || letters > 0);
    return true;
}

std::string_view without_dashes(std::string_view text) {
    while (true) {
        text = trimmed(text);
        if (!text.empty() && (text.front() == '-' || text.front() == ':')) {
            text.remove_prefix(1);
        } else if (text.starts_with("–") || text.starts_with("—")) {
            text.remove_prefix(3);
        } else if (!text.empty() && (text.back() == '-' || text.back() == ':')) {
            text.remove_suffix(1);
        } else if (text.ends_with("–") || text.ends_with("—")) {
            text.remove_suffix(3);
        } else {
            return text;
        }
    }
}

bool has_form_words_only(std::string_view text) {
    const std::string folded = fold(text);
    const auto words = folded_words(folded);
    // "Request by" asks for a name; "Decision log 2020" is the name of a form
    return !words.empty() && words.back().text != "by" && !is_year(words.front().text) &&
           std::all_of(words.begin(), words.end(),
                       [](const FoldedWord& word) { return is_form_word(word.text) || is_year(word.text); });
}

/// "Changes in management of the Commissioner's fund": words of a sentence before the office's name.
bool speaks_before(std::string_view text, std::string_view body) {
    if (body.find("commissioner") == std::string_view::npos) return false;
    const std::string lower = lower_ascii(text);
    const std::size_t at = lower.find(body);
    if (at == std::string::npos) return false;
    for (std::string_view word : split(text.substr(0, at), ' ')) {
        const bool is_small = !word.empty() && word[0] >= 'a' && word[0] <= 'z';
        if (is_small && !is_form_word(word)) return true;
    }
    return false;
}

} // namespace

bool names_a_body(std::string_view text) {
    const std::string folded = fold(text);
    // "2016 Decisions"
    if (folded.size() > 5 && is_year(std::string_view(folded).substr(0, 4)) && folded[4] == ' ' &&
        has_form_words_only(std::string_view(folded).substr(5)))
        return true;
    // "Decision by the PCC for Midshire"
    for (std::string_view maker : {" by the pcc for ", " of the pcc for ", " by the commissioner for ",
                                   " of the commissioner for ", " by the pfcc for ", " of the pfcc for "})
        if (const std::size_t at = folded.find(maker);
            at != std::string::npos && has_form_words_only(std::string_view(folded).substr(0, at)))
            return true;
    // What a council's program calls its pages
    if (folded == "issue details" || folded == "decision details") return true;
    // "Minutes of decision meeting"
    if (folded.starts_with("minutes of ") && folded_words(folded).size() <= 8) return true;
    for (std::string_view body : {"office of the police",
                                  "police and crime commissioner",
                                  "police & crime commissioner",
                                  "police and crime panel",
                                  "police, fire and crime",
                                  "decision record",
                                  "request for",
                                  "decision making record",
                                  "record of decision",
                                  "decision notice",
                                  "decision form",
                                  "mayor's office",
                                  "greater london authority",
                                  "police authority",
                                  "swyddfa comisiynydd",
                                  "combined authority",
                                  "notice of decision",
                                  "record of a decision",
                                  "comisiynydd heddlu",
                                  "comisiynydd yr heddlu"})
        if (const std::size_t at = folded.find(body); at != std::string::npos && !speaks_before(text, body)) {
            // "Request for PCC decision", and not "Request for additional cameras"
            if (body != "request for" || folded.find("decision", at) != std::string::npos) return true;
        }
    if (has_form_words_only(text)) return true;
    // "Midshire PCC", "PCC for Midshire"
    const auto words = folded_words(folded);
    if (words.empty() || words.size() > 6) return false;
    const auto is_body = [](std::string_view word) {
        return word == "pcc" || word == "opcc" || word == "pfcc" || word == "opfcc";
    };
    // "Midshire Commissioner's decisions"
    const bool is_list = words.size() > 2 && words.size() <= 5 && words.back().text == "decisions";
    if (is_list && words[words.size() - 2].text == "commissioner's") return true;
    // "Midshire OPCC decision log"
    for (std::size_t at = 1; at < words.size(); ++at) {
        if (!is_body(words[at].text)) continue;
        const bool is_form = std::all_of(words.begin() + static_cast<std::ptrdiff_t>(at), words.end(),
                                         [](const FoldedWord& word) { return is_form_word(word.text); });
        if (is_form && at <= 3) return true;
    }
    return is_body(words.back().text) || (words.size() > 1 && is_body(words[0].text) && words[1].text == "for");
}

bool is_form_name_with(std::string_view text, std::string_view number) {
    text = trimmed(text);
    return text.ends_with(number) && has_form_words_only(text.substr(0, text.size() - number.size()));
}

bool is_name_of_board(std::string_view text) {
    const std::string folded = fold(text);
    const auto words = folded_words(folded);
    if (words.empty() || words.size() > 6) return false;
    for (std::string_view last : {"board", "committee", "authority", "executive", "meeting"})
        if (words.back().text == last) return true;
    return false;
}

std::string_view without_item_number(std::string_view text) {
    const std::string lower = lower_ascii(text);
    for (std::string_view word : {"item ", "agenda item "}) {
        if (!lower.starts_with(word)) continue;
        const std::size_t mark = text.find_first_of(":-", word.size());
        const bool is_numbered =
            mark != std::string_view::npos && mark <= word.size() + 6 && is_ascii_digit(text[word.size()]);
        if (is_numbered) return trimmed(text.substr(mark + 1));
    }
    return text;
}

std::optional<NumberInName> number_in_form_name(std::string_view text) {
    text = trimmed(text);
    // "Decision notice: buying cameras (DN 61B)"
    if (text.ends_with(")")) {
        const std::size_t open = text.rfind('(');
        const std::string_view inside =
            open == std::string_view::npos ? std::string_view() : text.substr(open + 1, text.size() - open - 2);
        std::string joined = replaced(clean_number(inside), " ", "");
        const bool has_letter = std::any_of(joined.begin(), joined.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
        if (open != std::string_view::npos && open > 3 && joined.size() >= 4 && is_number_token(joined, true) &&
            has_letter)
            return NumberInName{clean_number(inside),
                                std::string(without_item_number(without_form_name(text.substr(0, open))))};
    }
    std::size_t at = 0;
    std::string_view last; // the word before
    std::string last_folded;
    while (at < text.size()) {
        while (at < text.size() && is_ascii_space(text[at])) ++at;
        std::size_t end = at;
        while (end < text.size() && !is_ascii_space(text[end])) ++end;
        std::string_view token = text.substr(at, end - at);
        std::string_view bare = token;
        while (!bare.empty() && std::string_view(":,;.)(*").find(bare.back()) != std::string_view::npos)
            bare.remove_suffix(1);
        while (!bare.empty() && (bare.front() == '(' || bare.front() == '*')) bare.remove_prefix(1);
        // "Decision record DN 12/2019"
        const std::size_t next_at = std::min(end + 1, text.size());
        const std::string_view next = without_at_ends(text.substr(next_at, text.find(' ', next_at) - next_at), ":,;)");
        const bool is_prefix = !is_form_word(fold(bare)) && bare.size() >= 2 && bare.size() <= 5 && bare == token &&
                               std::all_of(bare.begin(), bare.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) &&
                               (next.find_first_of("/-") != std::string_view::npos
                                    ? is_number_token(next, true)
                                    : next_at + next.size() == text.size() && is_number_token(next, false));
        // "Mayor of Midshire: police and crime decision MD 14/2018"
        const std::string_view lead = text.substr(0, at);
        const std::size_t colon = lead.rfind(": ");
        const bool is_named = has_form_words_only(lead) || names_a_body(lead) ||
                              (colon != std::string_view::npos && has_form_words_only(lead.substr(colon + 2)));
        if (is_prefix && !last_folded.empty() && announces_number(last_folded) && is_named)
            return NumberInName{clean_number(std::string(bare) + " " + std::string(next)),
                                std::string(without_dashes(text.substr(std::min(next_at + next.size(), text.size()))))};
        if (!last_folded.empty() && announces_number(last_folded) && is_number_token(bare, last_folded == "report")) {
            const std::string_view before = trimmed(text.substr(0, at));
            std::string_view behind = without_dashes(text.substr(end));
            const std::string number =
                clean_number(text.substr(at, end - at + std::min<std::size_t>(8, text.size() - end)));
            // "Decision number 9 of 2021"
            const bool has_year = lower_ascii(number).find(" of ") != std::string::npos;
            if (has_year) behind = without_dashes(trimmed(behind.substr(std::min<std::size_t>(7, behind.size()))));
            const bool is_date =
                !find_dates(fold(text.substr(at))).empty() && find_dates(fold(text.substr(at)))[0].at == 0;
            // What stands before the number must be the name of a form: "the second report 14/2" in a title is none.
            if (!is_date && (before.size() < 40 || names_a_body(before)))
                return NumberInName{has_year ? number : clean_number(bare), std::string(behind)};
        }
        if (!bare.empty() && bare != "-" && bare != "–") {
            last = bare;
            last_folded = fold(bare);
        }
        at = end;
    }
    return std::nullopt;
}

std::optional<Referenced> reference_in_line(std::string_view text) {
    const std::string lower = lower_ascii(text);
    for (std::string_view word : {" ref: ", " ref. ", " ref ", " (ref: ", " (ref ", " [ref: ", " reference: "}) {
        const std::size_t at = lower.find(word);
        if (at == std::string::npos || at < 8) continue;
        const std::string_view rest = trimmed(text.substr(at + word.size()));
        std::string_view token = rest.substr(0, rest.find(' '));
        const std::string_view behind = trimmed(rest.substr(token.size()));
        while (!token.empty() && std::string_view(":,;.)]*").find(token.back()) != std::string_view::npos)
            token.remove_suffix(1);
        // "ref: 2092 Recommendations Approved": what looks like a year is the number there
        if (token.size() > 20 || !(is_number_token(token, false) || is_year(token))) continue;
        return Referenced{trimmed(text.substr(0, at)), token, behind};
    }
    return std::nullopt;
}

bool is_post_of_maker(std::string_view value) {
    const std::string folded = fold(trimmed(value));
    return folded.starts_with("police") && folded.find("commissioner") != std::string::npos &&
           folded_words(folded).size() <= 9;
}

std::string_view without_form_name(std::string_view text) {
    text = trimmed(text);
    for (std::string_view mark : {": ", " – ", " - ", " — "}) {
        const std::size_t at = text.find(mark);
        if (at != std::string_view::npos && has_form_words_only(text.substr(0, at)))
            return trimmed(text.substr(at + mark.size()));
    }
    return text;
}

} // namespace part_one
