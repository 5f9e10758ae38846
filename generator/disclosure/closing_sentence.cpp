#include "disclosure/closing_sentence.h"

#include "disclosure/closed_label.h"
#include "disclosure/word_tables.h"

#include <algorithm>

namespace part_one {

namespace {

/// Forms of words that close wherever in a sentence they stand.
constexpr PhraseTable closing_anywhere{
    "official sensitive|commercial in confidence|not for publication|swyddogol sensitif|not for the public|"
    "not for public release|not for disclosure|not for the website|not for onward circulation|"
    "not for general release|do not publish|do not disclose|withheld from publication|redact the|"
    "to be redacted before|must be redacted|should be redacted|take this out before|removed on publication|"
    "removed before publication|deleted before publication|resolved to exclude the press|agreed to exclude the press|"
    "went into private session|went into closed session|moved into private session|moved into closed session|"
    "public left the room|public left the meeting|"
    "press and public left|press and public withdrew|public withdrew|meeting continued in private|"
    "meeting continued in closed session|marked are exempt|marked are confidential|marked are restricted|press and "
    "public be excluded|"
    "public and press be excluded|contains information exempt|contain information exempt|start redaction|redact start|"
    "begin redaction"};
/// And those that close where they are said of this paper or of a part of it.
constexpr PhraseTable closing_of_this{"not to be published|not be published|not to be disclosed|not be disclosed|"
                                      "not be made public|confidential part of this|not go on the website|"
                                      "not go on our website"};
/// Said of people too, so only where what follows is named: "until then the following is not to be released".
constexpr PhraseTable closing_what_follows{"not to be released|not be released|not for release|commercially sensitive"};

/// "The name Marlow is to be redacted": an order, unless it is work on films.
bool orders_redaction(const Words& words, std::size_t at) {
    if (!has(words, at, "to be redacted")) return false;
    static constexpr WordTable recordings{"footage video videos films images recordings software camera cameras"};
    if (at + 3 < words.size() && is_any(words[at + 3].text, {"by", "from"})) return false;
    return std::none_of(words.begin(), words.end(), [](const SpokenWord& word) { return recordings.holds(word.text); });
}

/// "This information is provided in confidence", not "this service is"
bool is_told_in_confidence(const Words& words, std::size_t at) {
    if (at < 3 || !has(words, at + 1, "in confidence")) return false;
    static constexpr WordTable ways{"provided supplied given received shared told submitted"};
    static constexpr WordTable matter{"information figures advice details data prices following report paper"};
    if (!ways.holds(words[at].text) || !is_any(words[at - 1].text, {"is", "are", "was", "were", "been"})) return false;
    for (std::size_t back = 2; back <= 4 && back <= at; ++back)
        if (matter.holds(words[at - back].text)) return !is_negated(words, at);
    // "The information in this section was provided in confidence"
    const bool is_of_this = has(words, at - 3, "this section") || has(words, at - 3, "this report") ||
                            has(words, at - 3, "this part") || has(words, at - 3, "this form");
    return is_of_this && !is_negated(words, at);
}

/// "Members of the public were asked to leave at this point", not "… to leave comments"
bool sends_public_away(const Words& words, std::size_t at) {
    if (!has(words, at, "public were asked to leave") && !has(words, at, "public was asked to leave")) return false;
    static constexpr WordTable goes_on{"at the for while before during as and so because"};
    return at + 5 >= words.size() || goes_on.holds(words[at + 5].text);
}

/// "This part of the report is not open to the public", "This page is intentionally not published": not a building.
bool keeps_paper_back(const Words& words, std::size_t at) {
    static constexpr PhraseTable keeping{"is not open to the public|are not open to the public|is not available to the "
                                         "public|are not available to the public|intentionally not published|"
                                         "intentionally withheld"};
    static constexpr WordTable papers{"report form page section paper document appendix annex part table paragraph"};
    constexpr std::size_t nearest = 3; // words between
    if (!keeping.any_at(words, at)) return false;
    for (std::size_t back = 1; back <= nearest && back <= at; ++back)
        if (papers.holds(words[at - back].text)) return back == 1 || words[at - back].text != "part";
    return false;
}

/// "Names of bidders are not to be disclosed"
bool orders_silence_on_names(const Words& words, std::size_t at) {
    if (!has(words, at, "not to be disclosed") && !has(words, at, "not to be published") &&
        !has(words, at, "not to be named"))
        return false;
    constexpr std::size_t farthest = 8; // words
    for (std::size_t back = 1; back <= farthest && back <= at; ++back)
        if (is_any(words[at - back].text, {"names", "name", "identity", "identities", "bids", "prices", "scores"}))
            return true;
    return false;
}

/// Words by which a sentence speaks of this paper or of what it holds.
bool speaks_of_this_paper(const Words& words) {
    static constexpr WordTable this_paper{
        "this these report form paper document notice appendix annex section following "
        "below above here page what table paragraph paragraphs text passage it attached"};
    return std::any_of(words.begin(), words.end(), [](const SpokenWord& word) { return this_paper.holds(word.text); });
}

/// "Mark each page OFFICIAL or OFFICIAL-SENSITIVE", "the data is handled as OFFICIAL-SENSITIVE by the force", "the system is
/// accredited to OFFICIAL-SENSITIVE"
bool is_marking_of_other_things(const Words& words, std::size_t at) {
    if (at < 2 || !has(words, at, "official sensitive")) return false;
    if (words[at - 1].text == "or" && words[at - 2].text == "official") return true;
    if (speaks_of_this_paper(words)) return false;
    const bool is_handled = words[at - 1].text == "as" &&
                            is_any(words[at - 2].text, {"handled", "stored", "processed", "held", "marked", "treated"});
    if (is_handled && at + 2 < words.size() && words[at + 2].text == "by") return true;
    static constexpr WordTable before{
        "to marked up handle handles handling store stores carry carries process processes"};
    static constexpr WordTable things{
        "system systems network networks laptop laptops staff holder platform device devices "
        "cloud server servers supplier contractor vetting mail email storage software "
        "database application phones radios"};
    return before.holds(words[at - 1].text) &&
           std::any_of(words.begin(), words.end(), [](const SpokenWord& word) { return things.holds(word.text); });
}

/// "The refuge's address is not for publication.", "Photographs are not for publication without consent.": said of a thing
/// that this paper does not hold, in a short sentence without a number.
bool keeps_thing_back(const Words& words, std::size_t at) {
    constexpr std::size_t longest = 14; // words
    static constexpr WordTable things{"address addresses photograph photographs photo photos picture pictures location "
                                      "locations place places venue images footage recording recordings"};
    if (at < 2 || words.size() > longest || !has(words, at, "not for publication")) return false;
    if (!is_any(words[at - 1].text, {"is", "are"}) || !things.holds(words[at - 2].text)) return false;
    return !speaks_of_this_paper(words) &&
           std::none_of(words.begin(), words.end(), [](const SpokenWord& word) { return word.text.holds_digit(); });
}

/// "Information about bidders is commercial in confidence until the contract is let.": what all such matter is.
bool tells_of_such_matter(const Words& words, std::size_t at) {
    static constexpr WordTable plain{
        "the a information about details on of and bidders suppliers prices price rates rate costs "
        "contractors supplier's bidder's supplier terms contract pricing model commercial in "
        "confidence is are until let signed awarded"};
    return at > 1 && has(words, at, "commercial in confidence") && is_any(words[at - 1].text, {"is", "are"}) &&
           std::all_of(words.begin(), words.end(), [](const SpokenWord& word) { return plain.holds(word.text); });
}

/// Does the line say of some case what would be, and not of this paper what is?
bool is_conditional(const Words& words) {
    static constexpr WordTable conditions{"if where when whether unless may might could should must"};
    return std::any_of(words.begin(), words.end(), [](const SpokenWord& word) { return conditions.holds(word.text); });
}

} // namespace

bool weighs_withholding(const Words& words) {
    constexpr std::size_t longest_sentence = 40;
    if (words.size() > longest_sentence) return false;
    for (std::size_t at = 0; at + 4 < words.size(); ++at) {
        const bool weighs =
            has(words, at, "public interest in withholding") || has(words, at, "public interest in maintaining") ||
            has(words, at, "information would be withheld under") || has(words, at, "information is to be withheld");
        if (weighs && !is_conditional(words) &&
            (words[at].text == "information" || contains(words, "outweighs") || contains(words, "outweigh")))
            return true;
    }
    static constexpr WordTable keeping{"withholding maintaining withhold maintain"};
    return has(words, 0, "public interest test") &&
           std::any_of(words.begin(), words.end(), [](const SpokenWord& word) { return keeping.holds(word.text); });
}

namespace {

/// The words of the sentence in which the word at `at` stands, and its place among them.
std::pair<Words, std::size_t> sentence_around(std::string_view folded, const Words& all, std::size_t at) {
    const auto ends_behind = [&](std::size_t word) {
        const std::size_t from = all[word].end;
        return all[word + 1].at > from &&
               folded.substr(from, all[word + 1].at - from).find(". ") != std::string_view::npos;
    };
    std::size_t first = at;
    std::size_t last = at;
    while (first > 0 && !ends_behind(first - 1)) --first;
    while (last + 1 < all.size() && !ends_behind(last)) ++last;
    const auto place = [&all](std::size_t word) { return all.begin() + static_cast<std::ptrdiff_t>(word); };
    return {Words(place(first), place(last) + 1), at - first};
}

/// Is the form of words at `at` said of another thing than this paper?
bool is_said_of_other_thing(std::string_view folded, const Words& all, std::size_t at) {
    const auto& [sentence, place] = sentence_around(folded, all, at);
    return is_marking_of_other_things(sentence, place) || keeps_thing_back(sentence, place) ||
           tells_of_such_matter(sentence, place);
}

} // namespace

bool closes_in_a_sentence(std::string_view folded, const Words& all) {
    for (std::size_t at = 0; at < all.size(); ++at) {
        // "Some details have been removed before publication.": it was done.
        if (at > 1 && is_any(all[at].text, {"removed", "deleted"}) && is_any(all[at - 1].text, {"been", "was", "were"}))
            continue;
        if (is_said_of_paper_elsewhere(all, at, 3) && has(all, at, "not for publication")) continue;
        if (closing_anywhere.any_at(all, at) && is_said_of_other_thing(folded, all, at)) continue;
        if ((closing_anywhere.any_at(all, at) || orders_redaction(all, at)) && !is_negated(all, at)) return true;
        if (is_told_in_confidence(all, at) || sends_public_away(all, at) || keeps_paper_back(all, at)) return true;
        if (orders_silence_on_names(all, at)) return true;
        if (closing_what_follows.any_at(all, at))
            for (std::size_t back = 1; back <= 7 && back <= at; ++back)
                if (is_any(all[at - back].text, {"following", "next", "section", "appendix", "below"})) return true;
        const bool closes = closing_of_this.any_at(all, at);
        for (std::size_t back = 1; closes && back <= 7 && back <= at; ++back)
            if (is_any(all[at - back].text, {"this", "these", "next", "following", "rest", "remainder", "section",
                                             "appendix", "the", "follows"}))
                return true;
    }
    return false;
}

} // namespace part_one
