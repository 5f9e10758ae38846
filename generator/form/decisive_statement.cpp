#include "form/decisive_statement.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/written_date.h"
#include "form/option_words.h"

#include <array>

namespace part_one {

namespace {

constexpr std::array<std::string_view, 12> makers{" commissioner ",    " pcc ",  " pfcc ",          " dpcc ",
                                                  " mayor ",           " opcc ", " commissioners ", " pccs ",
                                                  " chief executive ", " i ",    " comisiynydd ",   " we "};
constexpr std::array<std::string_view, 31> verbs{
    "agreed ",        "approved ",     "awarded ",     "authorised ", "authorized ", "decided ",
    "resolved ",      "accepted ",     "granted ",     "noted ",      "declined ",   "refused ",
    "rejected ",      "approves ",     "agrees ",      "awards ",     "authorises ", "accepts ",
    "notes ",         "approve ",      "agree ",       "declines ",   "endorsed ",   "made the following ",
    "made an award ", "made a grant ", "made grants ", "allocated ",  "appointed ",  "chose ",
    "turned down "};
constexpr std::array<std::string_view, 7> between{"", "has ", "have ", "hereby ", "has today ", "does not ", "do not "};

/// "The Commissioner has, with the agreement of the Panel, appointed": without what stands between the commas.
std::string without_aside(std::string_view sentence) {
    for (std::string_view helper : {" has, ", " have, "}) {
        const std::size_t begin = sentence.find(helper);
        if (begin == std::string_view::npos) continue;
        const std::size_t end = sentence.find(", ", begin + helper.size());
        if (end == std::string_view::npos) continue;
        return std::string(sentence.substr(0, begin + helper.size() - 2)) + std::string(sentence.substr(end + 1));
    }
    // "The Deputy Commissioner, acting under the scheme of delegation, decided"
    for (std::string_view maker : {"ommissioner, ", "PCC, ", "PFCC, ", "Mayor, ", "xecutive, "}) {
        const std::size_t begin = sentence.find(maker);
        if (begin == std::string_view::npos || begin > 60) continue;
        const std::size_t end = sentence.find(", ", begin + maker.size());
        if (end == std::string_view::npos) continue;
        return std::string(sentence.substr(0, begin + maker.size() - 2)) + std::string(sentence.substr(end + 1));
    }
    return std::string(sentence);
}

/// "I, Rufus Vale, Commissioner for the Vale, hereby award"
bool declares(std::string_view words) {
    if (!words.starts_with(" i ")) return false;
    for (std::string_view verb : {" hereby award ", " hereby approve ", " hereby agree ", " hereby authorise ",
                                  " hereby grant ", " hereby determine ", " hereby decide "})
        if (words.find(verb) != std::string_view::npos) return true;
    // "I, A. Clerk, Commissioner for Midshire, approve the recommendation"
    const std::size_t post = words.find(" commissioner ");
    const std::size_t verb = words.find(" approve the ");
    return post < verb && verb != std::string_view::npos && verb < 100;
}

} // namespace

bool is_decisive(std::string_view sentence) {
    // Most sentences name nobody who decides: they are not looked at word by word.
    const auto holds = [sentence](std::string_view word) { return sentence.find(word) != std::string_view::npos; };
    if (!holds("ommissioner") && !holds("OMMISSIONER") && !holds("PCC") && !holds("pcc") && !holds("PFCC") &&
        !holds("ayor") && !holds("I ") && !holds("I, ") && !holds(" i ") && !holds("We ") && !holds("xecutive") &&
        !holds("omisiynydd") && !holds("decided to ") && !holds("decision") && !holds("esolved") && !holds("ESOLVED") &&
        !holds("delegat"))
        return false;
    const std::string words = words_only(without_aside(sentence));
    if (words.size() < 12) return false;
    if (declares(words)) return true;
    for (std::string_view impersonal :
         {" it has been decided to ", " it was decided to ", " it has been decided that ", " it was decided that ",
          " a decision has been made to ", " a decision has been taken to ", " a decision was made to ",
          " a decision was taken to ", " the decision has been made to ", " the decision has been taken to "})
        if (words.starts_with(impersonal)) return true;
    for (std::string_view maker : makers) {
        std::size_t at = words.find(maker);
        // Who decides is named at the beginning of the sentence, or of its last clause.
        for (; at != std::string::npos && at < 160; at = words.find(maker, at + 1)) {
            const std::string_view behind = std::string_view(words).substr(at + maker.size());
            for (std::string_view helper : between) {
                if (!behind.starts_with(helper)) continue;
                for (std::string_view verb : verbs)
                    if (behind.substr(helper.size()).starts_with(verb)) return true;
            }
        }
    }
    if (const std::size_t resolved = words.find(" resolved "); resolved < 200)
        for (std::string_view maker : makers)
            if (words.find(maker) < resolved) return true;
    if (words.starts_with(" approved under delegat") || words.starts_with(" agreed under delegat")) return true;
    for (std::string_view signed_off : {" approved by ", " agreed by ", " authorised by "})
        if (words.starts_with(signed_off))
            for (std::string_view maker : {" commissioner ", " pcc ", " pfcc ", " mayor "})
                if (words.find(maker) < 60) return true;
    return false;
}

bool is_outcome_alone(std::string_view line) {
    const std::string words = words_only(line);
    for (std::string_view whole :
         {" recommendations approved ", " recommendation approved ", " recommendations agreed ", " decision approved ",
          " recommendations not approved ", " recommendations noted ", " recommendations rejected ", " approved ",
          " not approved ", " rejected ", " refused ", " declined ", " noted ", " for information noted ",
          " decision made approved ", " cymeradwywyd "})
        if (words == whole) return true;
    return false;
}

bool is_outcome_with_day(std::string_view sentence) {
    const std::string folded = fold(trimmed(sentence));
    const auto dates = find_dates(folded);
    if (dates.size() != 1 || dates[0].at + dates[0].length + 2 < folded.size()) return false;
    std::string_view before = trimmed(std::string_view(folded).substr(0, dates[0].at));
    if (before.ends_with(" on")) before = trimmed(before.substr(0, before.size() - 3));
    return is_outcome_alone(before);
}

bool is_declared_by_maker(const std::vector<OutlineLine>& lines, const Labelled& label) {
    std::string text = fold(label.value);
    for (std::size_t at = label.at + 1; at < lines.size() && at <= label.at + 2; ++at) text += " " + lines[at].folded();
    return text.find("take the decision") != std::string::npos ||
           text.find("take the proposed decision") != std::string::npos;
}

std::vector<char> lines_outside_sections(const Outline& outline, const std::vector<Labelled>& labels) {
    std::vector<char> outside(outline.lines.size(), 1);
    bool inside = false;
    std::size_t next = 0;
    for (std::size_t at = 0; at < outline.lines.size(); ++at) {
        bool labelled = false;
        for (; next < labels.size() && labels[next].at <= at; ++next) {
            labelled = true;
            switch (labels[next].meaning) {
            case Meaning::section:
            case Meaning::part_one_begins:
            case Meaning::papers:
            case Meaning::officer_approval:
            case Meaning::declaration:
            case Meaning::recommendation:
            case Meaning::income:
            case Meaning::media: inside = true; break;
            case Meaning::maker_approval:
            case Meaning::decision:
            case Meaning::outcome:
            case Meaning::title:
            case Meaning::decision_date:
            case Meaning::number: inside = false; break;
            default: break;
            }
        }
        // An unknown heading begins a section that nobody knows; "Background", "Reasons" are told by its words.
        if (!labelled && outline.lines[at].place == OutlineLine::Place::heading && at > 2) {
            const std::string words = words_only(outline.lines[at].kept());
            inside = true;
            for (std::string_view of_decision :
                 {" decid", " decision ", " minute ", " minutes ", " resolution ", " resolved "})
                if (words.find(of_decision) != std::string::npos) inside = false;
        }
        outside[at] = !inside;
    }
    return outside;
}

} // namespace part_one
