#include "disclosure/web_order.h"

#include "disclosure/word_tables.h"

#include <algorithm>

namespace part_one {

namespace {

constexpr std::size_t longest_line = 26; // words of an order; a longer line tells something

/// "Do not include the following on the website", "website: do not show"
bool denies_the_website(const Words& words) {
    static constexpr WordTable places{"website web webpage webpages internet online"};
    static constexpr WordTable acts{
        "include put show place add load display post upload copy paste print transfer move carry enter reproduce"};
    const bool has_place =
        std::any_of(words.begin(), words.end(), [](const SpokenWord& word) { return places.holds(word.text); });
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        if (has(words, at, "not for") && places.holds(words[std::min(at + 2, words.size() - 1)].text)) return true;
        const bool denies = has(words, at, "do not") || has(words, at, "must not") || has(words, at, "should not") ||
                            has(words, at, "not to");
        if (!denies || !has_place) continue;
        std::size_t act = at + 2;
        if (act < words.size() && words[act].text == "be") ++act;
        if (act < words.size() &&
            (acts.holds(words[act].text) ||
             is_any(words[act].text, {"included", "shown", "added", "loaded", "displayed", "copied", "posted", "put"})))
            return true;
    }
    return false;
}

/// "Details were removed before publication", "Personal data is removed before any report is published": it was done.
bool is_reported(const Words& words, std::size_t at) {
    return at > 1 && words[at].text.letters().ends_with("ed") &&
           (is_any(words[at - 1].text, {"was", "were", "been"}) ||
            (is_any(words[at - 1].text, {"is", "are"}) && has(words, at + 1, "before any")));
}

/// "Cut here before publishing", "should be removed before this goes on the website", "do not upload below this line"
bool takes_out_before_publishing(const Words& words) {
    static constexpr WordTable acts{"remove removed delete deleted cut strip stripped redact redacted omit omitted "
                                    "erase erased hide hidden detach"};
    static constexpr WordTable shows{
        "publish publishing published publication website web upload uploading uploaded online"};
    static constexpr WordTable leads{
        "before this it is the form page report goes going being on to our onto we put up are they any"};
    constexpr std::size_t farthest = 8; // words between the act and where it would be seen
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool takes_out = acts.holds(words[at].text) || has(words, at, "take out") ||
                               has(words, at, "taken out") || has(words, at, "take this out") ||
                               has(words, at, "take it out");
        if (has(words, at, "do not upload") && words.size() > at + 3 && !is_any(words[at + 3].text, {"photographs"}))
            return true;
        if (!takes_out || is_negated(words, at) || is_reported(words, at)) continue;
        // "Graffiti is removed before photographs are published": something else is
        bool leads_on = false;
        for (std::size_t next = at + 1; next < words.size() && next <= at + farthest; ++next) {
            if (leads_on && shows.holds(words[next].text)) return true;
            leads_on = words[next].text == "before" || (leads_on && leads.holds(words[next].text));
        }
    }
    return false;
}

} // namespace

bool orders_off_website(const Words& words) {
    if (words.size() < 2 || words.size() > longest_line) return false;
    return denies_the_website(words) || takes_out_before_publishing(words);
}

} // namespace part_one
