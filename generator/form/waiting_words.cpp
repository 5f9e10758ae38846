#include "form/waiting_words.h"

#include "basics/needles.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "basics/written_date.h"
#include "form/day_of_publication.h"
#include "form/profile.h"

#include <algorithm>
#include <vector>

namespace part_one {

namespace {

using Words = std::vector<FoldedWord>;

/// What may stand before the word of publishing where the form itself is to be published.
constexpr WordList about_the_form{
    "this the form record notice decision document approval part 1 one to be is it not no yet will may can cannot "
    "should shall must only please do don't never for of date dates proposed planned expected earliest scheduled "
    "target due when on put go goes keep off make made become becomes available remain remains hold held withhold "
    "withheld back timing our being first added placed uploaded i'w ni chaiff ei dim record's form's now are "
    "strictly currently publicly here which from in web ddim nothing none any ok okay ready safe cleared fit under "
    "keep kept "
    "wait with pre stay stays treat treated as strictly approved completely website add upload web page post posted"};

/// What may not be seen yet, where "until" follows at once: "Private until 4 January".
constexpr WordList not_to_be_seen{
    "private secret internal sealed closed hidden exempt suppressed confidential restricted invisible unpublished "
    "offline wait preifat cyfrinachol back gyfrinachol breifat"};

/// What may stand behind "once", "after" and the like in words that every form prints of itself.
constexpr WordList of_every_form{
    "it is has have been was be being this the a an that form forms record notice decision decisions document "
    "report signed signature signing approval approved approving taken made making complete completed by pcc opcc "
    "commissioner police and crime deputy mayor chief executive of for within working days day hours on in our "
    "website page site soon as possible practicable reasonably thereafter its either or defer deferral deferred "
    "date register to one two three five ten any comments officers them at meeting panel"};

bool begins(std::string_view word, std::initializer_list<std::string_view> stems) {
    return std::any_of(stems.begin(), stems.end(), [word](std::string_view stem) { return word.starts_with(stem); });
}
bool is_any(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string_view word(const Words& words, std::size_t at) {
    return at < words.size() ? words[at].text : std::string_view{};
}

bool publishes_at(const Words& words, std::size_t at) {
    const std::string_view here = words[at].text;
    const std::string_view before = at > 0 ? words[at - 1].text : std::string_view{};
    const std::string_view earlier = at > 1 ? words[at - 2].text : std::string_view{};
    if (begins(here, {"publish", "publica", "releas", "cyhoedd", "gyhoedd", "chyhoedd", "upload", "disclos"}))
        return true;
    if (here == "public")
        return at == 0 ||
               is_any(before, {"made", "make", "go", "goes", "be", "become", "becomes", "is", "not", "yet"}) ||
               (before == "the" && earlier == "to");
    if (here == "live") return is_any(before, {"go", "goes", "going"});
    if (here == "up")
        return is_any(before, {"put", "go", "goes"}) || (earlier == "put" && is_any(before, {"this", "it", "form"}));
    if (here == "website" || here == "online") {
        if (at == 0) return word(words, 1) == "date";
        return is_any(before, {"on", "off", "for", "to"}) ||
               (is_any(before, {"the", "our"}) && is_any(earlier, {"on", "off", "for", "to"}));
    }
    return false;
}

bool is_of_the_form(const Words& words, std::size_t behind) {
    for (std::size_t at = 0; at < behind; ++at) {
        const bool reviews = at == 0 && words[at].text == "review" && word(words, 1) != "will";
        if (!about_the_form.holds(words[at].text) && !reviews) return false;
    }
    return true;
}

/// "Publication of the annual report": of something else.
bool is_of_another(const Words& words, std::size_t at) {
    if (word(words, at + 1) != "of") return false;
    for (std::size_t next = at + 2; next < words.size() && next < at + 8; ++next) {
        const std::string_view here = words[next].text;
        if (is_any(here, {"is", "was", "will", "has", "must", "may", "should", "awaits", "follows", "to"}))
            return false;
        if (!is_any(here, {"the", "this", "form", "record", "notice", "decision", "document", "part", "1", "one"}))
            return true;
    }
    return false;
}

/// "Public meeting", "Released prisoners", "released from prison": the word describes something, or somebody is free.
bool names_a_thing(const Words& words, std::size_t at) {
    const std::string_view next = word(words, at + 1);
    const bool has_figure = word(words, at + 2).find_first_of("0123456789") != std::string_view::npos;
    if (words[at].text.starts_with("releas") && next == "from") return !has_figure && word(words, at + 2) != "the";
    if (!is_any(words[at].text, {"public", "released", "published"}) || at > 0) return false;
    return !is_any(next, {"on", "from", "after", "until", "till",      "once",    "when",   "in", "later", "not", "yet",
                          "by", "to",   "for",   "only",  "following", "pending", "before", "at", "no",    "date"});
}

bool is_number(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "Public from April 2027", "Release on completion of the lease": a month or an event where a day should stand.
bool waits_for_event(std::string_view folded, const Words& words, std::size_t publishing) {
    constexpr std::size_t longest = 9; // words; a longer line tells something
    const std::string_view marker = word(words, publishing + 1);
    const bool has_colon = folded.substr(words[publishing].end).starts_with(":");
    if (words.size() > longest || publishing + 1 >= words.size()) return false;
    if (has_colon) return end_of_month_alone(folded.substr(words[publishing].end)).has_value();
    if (!is_any(marker, {"from", "on", "date"}) || publishing + 2 >= words.size()) return false;
    const std::string_view event = folded.substr(words[publishing + 2].at);
    if (end_of_month_alone(event)) return true;
    static constexpr WordList events{
        "contract lease trial sale inquest notice completion exchange inquiry election tender court hearing verdict "
        "sentence transfer announcement signed clearance clears ended ends concluded concludes expiry expires award"};
    return is_any(marker, {"from", "on"}) &&
           std::any_of(words.begin() + static_cast<std::ptrdiff_t>(publishing) + 2, words.end(),
                       [](const FoldedWord& here) { return events.holds(here.text); }) &&
           !trimmed(folded).ends_with(".");
}

/// "once the contract is signed": something beside the form has to happen first.
bool is_condition(const Words& words, std::size_t marker) {
    for (std::size_t at = marker + 1; at < words.size(); ++at)
        if (!of_every_form.holds(words[at].text) && !is_number(words[at].text)) return true;
    return false;
}

bool is_month_to_come(const Words& words, std::size_t at) {
    if (words[at].text != "in") return false;
    const std::string_view next = word(words, at + 1);
    // "in the new year", "in the spring", "in Q1"
    const std::string_view named = next == "the" ? word(words, at + 2) : next;
    if (is_any(named, {"new", "spring", "summer", "autumn", "winter", "q1", "q2", "q3", "q4"})) return true;
    return month_named(next) != 0 || (next.size() == 4 && is_number(next)) ||
           (next == "due" && word(words, at + 2) == "course");
}

bool waits_behind(std::string_view folded, const Words& words, std::size_t publishing) {
    for (const WrittenDate& date : find_dates(folded))
        if (date.at > words[publishing].at) return true;
    for (std::size_t at = publishing + 1; at < words.size(); ++at) {
        const std::string_view here = words[at].text;
        if (is_any(here, {"later", "afterwards", "awaits", "awaiting", "wait", "yet"}) || begins(here, {"postpon"}))
            return true;
        if (here == "follow" && is_any(word(words, at - 1), {"will", "to", "shall"})) return true;
        if (is_month_to_come(words, at)) return true;
        if (here == "alongside" && is_condition(words, at)) return true;
        if (here == "at" && is_any(word(words, at + 1), {"end", "the"}) &&
            is_any(word(words, words.size() - 1), {"standstill", "period"}))
            return true;
        if (here == "ol" && word(words, at - 1) == "ar" && is_condition(words, at)) return true;
        if (is_any(here,
                   {"until", "till", "once", "when", "after", "following", "pending", "before", "tan", "cyn", "nes"}) &&
            is_condition(words, at))
            return true;
    }
    return false;
}

/// "Not yet public", "is not yet to be published"
bool is_not_yet(const Words& words, std::size_t publishing) {
    for (std::size_t at = 1; at < publishing; ++at)
        if (words[at].text == "yet" && words[at - 1].text == "not") return true;
    return false;
}

/// "was published", "has been released": it is done.
bool is_done(const Words& words, std::size_t publishing) {
    for (std::size_t at = 0; at < publishing; ++at)
        if (is_any(words[at].text, {"was", "were", "been"})) return true;
    return false;
}

/// "Held until the award", "This decision is withheld until 4 January 2027": nothing else is held.
bool is_held_back(const Words& words) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!is_any(words[at].text, {"hold", "held", "withhold", "withheld", "moratorium", "wraps", "gadw'n"}))
            continue;
        if (!is_of_the_form(words, at)) return false;
        for (std::size_t next = at + 1; next < words.size(); ++next) {
            if (is_any(words[next].text, {"until", "till", "pending", "tan"})) return true;
            if (!is_any(words[next].text, {"back", "over", "off", "from", "publication", "this", "form", "ol"}))
                return false;
        }
        return false;
    }
    return false;
}

/// "To remain confidential until the sale", "Keep this form private until May", "To be kept from the public until …"
bool is_kept_back(const Words& words) {
    static constexpr WordList keeps{"keep kept remain remains stay stays treat treated hold held cadw gadw'n"};
    constexpr std::size_t longest = 16; // words
    if (words.size() > longest) return false;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool is_behind_public =
            words[at].text == "public" && at > 1 && words[at - 1].text == "the" && words[at - 2].text == "from";
        const bool hides = not_to_be_seen.holds(words[at].text) || is_behind_public;
        if (!hides || !is_any(word(words, at + 1), {"until", "till", "before", "pending", "tan", "nes"})) continue;
        return is_of_the_form(words, at) && std::any_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(at),
                                                        [](const FoldedWord& here) { return keeps.holds(here.text); });
    }
    return false;
}

/// "Purdah – hold publication"
bool holds_publication(const Words& words) {
    for (std::size_t at = 0; at + 1 < words.size(); ++at)
        if (is_any(words[at].text, {"hold", "holding", "pause", "suspend", "stop"}) &&
            begins(words[at + 1].text, {"publica", "publish", "releas"}) &&
            (at == 0 || !is_any(words[at - 1].text, {"not", "don't", "no"})))
            return true;
    return false;
}

/// The text behind the only colon of a short label: "Website: April 2027"
std::string_view behind_colon(std::string_view folded) {
    const std::size_t colon = folded.find(": ");
    return colon == std::string_view::npos ? std::string_view{} : folded.substr(colon + 2);
}

/// "On hold", "Deferred to 4 January", "Private until the sale", "Await the announcement before publishing"
bool is_bare_order(std::string_view folded, const Words& words) {
    if (words.size() == 2 && words[0].text == "on" && words[1].text == "hold") return true;
    const bool is_short = words.size() <= 10;
    const std::string_view next = word(words, 1);
    if (is_short && begins(words[0].text, {"defer"}) &&
        (is_any(next, {"until", "till", "to", "pending"}) || (next == "for" && is_number(word(words, 2)))))
        return true;
    if (is_short && not_to_be_seen.holds(words[0].text) && is_any(next, {"until", "till", "before", "pending", "tan"}))
        return true;
    if (is_short && words[0].text == "to" && next == "be" && begins(word(words, 2), {"defer"}) &&
        is_any(word(words, 3), {"until", "till", "pending"}))
        return true;
    // "Subject to purdah until 7 May", "Publication subject to legal clearance"
    const std::size_t subject = begins(words[0].text, {"publica", "releas"}) ? 1 : 0;
    if (is_short && word(words, subject) == "subject" && word(words, subject + 1) == "to" &&
        std::any_of(words.begin(), words.end(), [subject](const FoldedWord& here) {
            return is_any(here.text, {"purdah", "embargo"}) ||
                   (subject == 1 &&
                    is_any(here.text, {"clearance", "approval", "consent", "agreement", "confirmation"}));
        }))
        return true;
    if (is_short && words[0].text == "no" && next == "publicity" && is_any(word(words, 2), {"until", "till", "before"}))
        return true;
    if (is_short && words[0].text == "publish" &&
        is_any(next, {"with", "alongside", "together", "once", "when", "after", "following", "afterwards"}))
        return true;
    // "Website: from 12 December 2026"
    const auto has_day = [&] { return !find_dates(folded).empty() || end_of_month_alone(behind_colon(folded)); };
    if (is_short && is_any(words[0].text, {"website", "web", "online"}) &&
        (is_any(next, {"from", "on", "after", "not", "until", "date"}) || !behind_colon(folded).empty()) && has_day())
        return true;
    if (is_short && holds_publication(words)) return true;
    const bool bounds =
        (words[0].text == "not" && word(words, 1) == "before") ||
        (is_any(words[0].text, {"no", "not"}) && word(words, 1) == "earlier" && word(words, 2) == "than");
    static constexpr WordList events{"contract lease trial sale inquest notice election purdah verdict announcement"};
    const auto names_event = [&] {
        return std::any_of(words.begin() + 2, words.end(),
                           [](const FoldedWord& here) { return events.holds(here.text); });
    };
    if (bounds && words.size() <= 8 &&
        (!find_dates(folded).empty() || end_of_month_alone(folded.substr(words[1].end)) || names_event()))
        return true;
    if (!begins(words[0].text, {"await", "wait"})) return false;
    for (std::size_t at = 1; at < words.size(); ++at)
        if (publishes_at(words, at)) return true;
    return false;
}

/// "Note to the web team: …", "Time-sensitive: …": the rest behind who is told, or why; empty where nobody is.
std::string_view behind_address(std::string_view folded) {
    static constexpr WordList addressed{
        "time sensitive note to web editor team website webmaster comms communications nb important urgent timing "
        "please for the attention of publication officer pre election pre-election purdah period"};
    const std::size_t colon = folded.find(": ");
    if (colon == std::string_view::npos || colon > 50) return {};
    const Words words = folded_words(folded.substr(0, colon));
    const bool is_address = !words.empty() && std::all_of(words.begin(), words.end(), [](const FoldedWord& word) {
        return addressed.holds(word.text);
    });
    return is_address ? folded.substr(colon + 2) : std::string_view{};
}

/// "Notice of proposed decision first published: 14/04/2022": an earlier paper, of before the decision
bool is_of_proposed_decision(std::string_view folded) {
    constexpr std::string_view notice = "notice of proposed decision ";
    if (!folded.starts_with(notice)) return false;
    const std::string_view behind = folded.substr(notice.size());
    return behind.starts_with("first published") || behind.starts_with("published");
}

/// "Approved for publication: pending", "Publication – delayed"
bool is_answered_later(const Words& words, std::size_t publishing) {
    return publishing + 2 == words.size() &&
           is_any(words.back().text, {"pending", "deferred", "delayed", "postponed", "awaited", "later"});
}

} // namespace

bool may_wait(std::string_view folded) {
    static constexpr Needles stems{"blish|blic|held|hold|before|bsite|hoedd|fer|live|elease|pload|nline|earlier than|"
                                   "oratorium|wraps|gadw'n|wait| until| till| tan "};
    return stems.any_in(folded);
}

bool waits_for_publication(std::string_view folded, bool is_label) {
    const Words words = folded_words(folded);
    if (words.empty() || is_of_proposed_decision(folded)) return false;
    if (const std::string_view told = behind_address(folded); !told.empty() && waits_for_publication(told, true))
        return true;
    if (is_label && is_bare_order(folded, words)) return true;
    if (is_held_back(words) || is_kept_back(words)) return true;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!publishes_at(words, at)) continue;
        if (!is_of_the_form(words, at) || is_of_another(words, at) || is_done(words, at) || names_a_thing(words, at))
            return false;
        if (is_not_yet(words, at) || waits_behind(folded, words, at)) return true;
        if (is_label && (waits_for_event(folded, words, at) || is_answered_later(words, at))) return true;
    }
    return false;
}

bool is_of_accounts(std::string_view folded) {
    const auto words = folded_words(folded.substr(0, 60));
    return words.size() > 1 && words[0].text == "deferred" &&
           is_any(words[1].text, {"pension", "pensions", "pensioners", "members", "payment", "payments", "income",
                                  "tax", "benefit", "benefits", "liabilities", "capital", "prosecution", "prosecutions",
                                  "sentence", "sentences", "maintenance"});
}

} // namespace part_one
