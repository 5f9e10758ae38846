#include "form/option_words.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "form/profile.h"
#include "form/sentences.h"

#include <array>

namespace part_one {

std::string words_only(std::string_view text) {
    std::string out = " ";
    const std::string folded = fold(text);
    for (const FoldedWord& word : folded_words(folded)) out += std::string(word.text) + " ";
    return out;
}

namespace {

bool take(std::string& text, std::string_view phrase) {
    bool found = false;
    const std::string padded = " " + std::string(phrase) + " ";
    for (std::size_t at = text.find(padded); at != std::string::npos; at = text.find(padded, at)) {
        text.replace(at, padded.size(), " ");
        found = true;
    }
    return found;
}

constexpr std::array<std::string_view, 48> rejecting{"do not approve",
                                                     "does not approve",
                                                     "did not approve",
                                                     "not approve",
                                                     "not approved",
                                                     "not been approved",
                                                     "not given approval",
                                                     "has not my approval",
                                                     "has not got my approval",
                                                     "does not have my approval",
                                                     "do not agree",
                                                     "does not agree",
                                                     "not agree",
                                                     "not agreed",
                                                     "not support",
                                                     "not supported",
                                                     "not to support",
                                                     "not to approve",
                                                     "not accept",
                                                     "not accepted",
                                                     "has not",
                                                     "not authorise",
                                                     "not authorised",
                                                     "not to award",
                                                     "not to fund",
                                                     "not to grant",
                                                     "decided not to",
                                                     "decided against",
                                                     "decides against",
                                                     "resolved not to",
                                                     "no award",
                                                     "no grant",
                                                     "no funding",
                                                     "not upheld",
                                                     "not awarded",
                                                     "reject",
                                                     "rejected",
                                                     "refuse",
                                                     "refused",
                                                     "decline",
                                                     "declined",
                                                     "disapprove",
                                                     "turned down",
                                                     "unsuccessful",
                                                     "ddim yn cymeradwyo",
                                                     "gwrthod",
                                                     "gwrthodwyd",
                                                     "gwrthodir"};
constexpr std::array<std::string_view, 52> approving{"approve",
                                                     "approved",
                                                     "approves",
                                                     "approval",
                                                     "agree",
                                                     "agreed",
                                                     "agrees",
                                                     "accept",
                                                     "accepted",
                                                     "accepts",
                                                     "support",
                                                     "supported",
                                                     "authorise",
                                                     "authorised",
                                                     "authorize",
                                                     "authorized",
                                                     "award",
                                                     "awarded",
                                                     "awards",
                                                     "endorse",
                                                     "endorsed",
                                                     "granted",
                                                     "grant",
                                                     "ratified",
                                                     "confirmed",
                                                     "cymeradwyo",
                                                     "cymeradwyo'r",
                                                     "cymeradwywyd",
                                                     "cymeradwyir",
                                                     "extended",
                                                     "appointed",
                                                     "adopted",
                                                     "resolved",
                                                     "authorises",
                                                     "decided to award",
                                                     "decided to fund",
                                                     "decided to grant",
                                                     "consented",
                                                     "cytunwyd",
                                                     "cytuno",
                                                     "cytunodd",
                                                     "dyfarnwyd",
                                                     "awdurdodwyd",
                                                     "renewed",
                                                     "sanctioned",
                                                     "allocated",
                                                     "i ratify",
                                                     "commissioner chose",
                                                     "pcc chose",
                                                     "issue a precept",
                                                     "issues a precept",
                                                     "issue the precept"};
constexpr std::array<std::string_view, 5> noting{"noted", "note", "notes", "nodwyd", "for information"};

/// "decided to give £10,000 to each council"
bool decides_to_do(std::string_view words) {
    constexpr WordList doings{"give pay make contribute buy purchase enter extend renew continue appoint provide use "
                              "transfer allocate sell lease commission proceed set increase adopt invest add let"};
    // "decided that appeals shall be heard by a panel of three"
    if (const std::size_t that = words.find(" decided that "); that != std::string_view::npos) {
        const std::string_view what = words.substr(that);
        const bool is_done = what.find(" shall be ") != std::string_view::npos ||
                             what.find(" should be ") != std::string_view::npos ||
                             what.find(" will be ") != std::string_view::npos;
        if (is_done && what.find(" not ") == std::string_view::npos && what.find(" no ") == std::string_view::npos)
            return true;
    }
    constexpr std::string_view lead = " decided to ";
    const std::size_t at = words.find(lead);
    if (at == std::string_view::npos) return false;
    const std::string_view verb = words.substr(at + lead.size());
    return doings.holds(verb.substr(0, verb.find(' ')));
}

} // namespace

std::optional<Outcome> OptionWords::outcome() const {
    if (count() != 1) return std::nullopt;
    if (approves) return Outcome::approved;
    if (rejects) return Outcome::rejected;
    if (notes) return Outcome::noted;
    if (defers) return Outcome::deferred_decision;
    return Outcome::withdrawn;
}

OptionWords read_option(std::string_view text) {
    std::string words = words_only(text);
    OptionWords option;
    for (std::string_view form :
         {"decision deferred", "defer the decision", "deferred", "defer", "gohiriwyd", "puts off her decision",
          "puts off his decision", "puts off the decision", "put off the decision", "decision put off",
          "postpone the decision", "postpones the decision", "postponed the decision", "decision postponed",
          "decision is postponed"})
        option.defers = take(words, form) || option.defers;
    for (std::string_view form : {"withdrawn", "withdraw", "tynnwyd yn ol"})
        option.withdraws = take(words, form) || option.withdraws;
    for (std::string_view form : rejecting) option.rejects = take(words, form) || option.rejects;
    for (std::string_view form : approving) option.approves = take(words, form) || option.approves;
    option.approves = option.approves || decides_to_do(words);
    for (std::string_view form : noting) option.notes = take(words, form) || option.notes;
    // "HAS my approval" and the like are one approval; noting beside an approval adds nothing to it.
    if (option.approves && option.notes) option.notes = false;
    return option;
}

namespace {

/// One clause that refuses: "agreed to decline", "has not approved the award". Approving words behind the refusal are
/// what is refused; those before it must lead up to it.
bool only_refuses(const std::string& clause) {
    std::size_t first_refusal = std::string::npos;
    std::size_t first_approval = std::string::npos;
    for (std::string_view form : rejecting)
        first_refusal = std::min(first_refusal, clause.find(" " + std::string(form) + " "));
    for (std::string_view form : approving)
        first_approval = std::min(first_approval, clause.find(" " + std::string(form) + " "));
    if (first_refusal < first_approval) return true;
    for (std::string_view lead : {" agreed to ", " agreed not to ", " decided to ", " accepted the recommendation to ",
                                  " agrees to ", " agree to "})
        if (const std::size_t at = clause.find(lead);
            at != std::string::npos && at < first_refusal && first_refusal <= at + lead.size())
            return true;
    return false;
}

/// "agree the recommendation above": whatever it says
bool adopts_recommendation(const std::string& clause) {
    for (std::string_view recommended : {" the recommendation ", " the recommendations ", " recommendation above "})
        if (const std::size_t at = clause.find(recommended); at != std::string::npos && at < 60) return true;
    return false;
}

} // namespace

std::size_t first_refusal_in(std::string_view words) {
    std::size_t first = std::string_view::npos;
    for (std::string_view form : rejecting) first = std::min(first, words.find(" " + std::string(form) + " "));
    return first;
}

ProseOutcome read_decision_prose(std::string_view prose) {
    bool approves = false, rejects = false, notes = false, defers = false, withdraws = false, adopts = false;
    // "Withdrawn by the Commissioner, since the supplier that was approved has closed"
    if (words_only(prose).starts_with(" withdrawn ")) return {Outcome::withdrawn, false};
    bool gives_an_item = false, defers_an_item = false; // "To …", each of them whole
    for (std::string_view sentence : sentences_of(prose)) {
        const OptionWords whole = read_option(sentence);
        const std::string words = words_only(sentence);
        // "is minded to support the bid": nothing is decided yet
        if (words.find(" minded to ") != std::string::npos) {
            defers = defers || whole.defers;
            continue;
        }
        const bool is_item = words.starts_with(" to ");
        gives_an_item = gives_an_item || (is_item && whole.approves && !whole.defers && !whole.rejects);
        defers_an_item = defers_an_item || (is_item && whole.defers && !whole.approves);
        std::string clauses = words_only(replaced(std::string(sentence), ": ", " and "));
        for (std::string_view joint : {" and ", " but ", " whereas ", " while "})
            clauses = replaced(std::move(clauses), joint, " \x1f ");
        for (std::string_view clause : split(clauses, '\x1f')) {
            const std::string padded = " " + squeezed(clause) + " ";
            const OptionWords option = read_option(padded);
            if (option.rejects && (!option.approves || only_refuses(padded))) {
                rejects = true;
            } else if (option.rejects) {
                return {}; // which of the two holds, nobody can tell
            } else if (option.approves && adopts_recommendation(padded)) {
                adopts = true;
            } else {
                approves = approves || option.approves;
                notes = notes || option.notes;
                defers = defers || option.defers;
                withdraws = withdraws || option.withdraws;
            }
        }
    }
    // "1. To support the bid of X. 2. To defer the bid of Y.": one is approved and another put off
    if (gives_an_item && defers_an_item) return {Outcome::approved, true};
    // "to defer the decision on the award": what is put off is not approved
    if (defers) return {rejects ? std::nullopt : std::optional(Outcome::deferred_decision), false};
    // "agree the recommendation: the application is declined": what the recommendation says is what was decided
    approves = approves || (adopts && !rejects);
    if (withdraws && !approves && !rejects) return {Outcome::withdrawn, false};
    if (approves) return {Outcome::approved, rejects};
    if (rejects) return {Outcome::rejected, false};
    if (notes) return {Outcome::noted, false};
    return {};
}

namespace {

/// "To give", "to contribute", "to buy" … in Welsh, as they stand and as they stand behind "i", with and without article.
constexpr WordList welsh_doings{
    "rhoi rhoi'r roi roi'r dyfarnu dyfarnu'r ddyfarnu cyfrannu gyfrannu talu talu'r dalu "
    "darparu ddarparu prynu prynu'r brynu ariannu ariannu'r penodi benodi ymestyn adnewyddu "
    "parhau comisiynu gomisiynu mabwysiadu fabwysiadu"};

/// "That visitors are paid 45p a mile", "That the scheme be extended": how a resolution is worded.
bool resolves(std::string_view words) {
    for (std::string_view verb : {" be ", " is ", " are ", " may ", " will ", " shall "})
        if (words.find(verb) != std::string_view::npos) return true;
    return false;
}

/// "The OPCC will: pay £6,500 to …"
bool will_give(std::string_view words) {
    for (std::string_view who :
         {" the opcc will ", " the commissioner will ", " the pcc will ", " the office will ", " the mayor will "}) {
        if (!words.starts_with(who)) continue;
        const std::string_view does = words.substr(who.size() - 1);
        for (std::string_view gives :
             {" pay ", " fund ", " award ", " provide ", " contribute ", " make a ", " give ", " grant ", " extend "})
            if (does.starts_with(gives)) return true;
    }
    return false;
}

} // namespace

std::optional<Outcome> outcome_of_action(std::string_view prose) {
    const auto sentences = sentences_of(prose);
    if (sentences.empty()) return std::nullopt;
    std::string words = words_only(sentences.front());
    // "1. To …", "(a) to …", "(i) To …"
    if (words.starts_with(" i to ") || words.starts_with(" i that ")) words.erase(0, 2);
    while (words.size() > 3 && (is_ascii_digit(words[1]) || words[2] == ' ') && !words.starts_with(" i "))
        words.erase(0, words.find(' ', 1));
    for (std::string_view whole :
         {" as proposed ", " as recommended ", " as set out above ", " ok to proceed ", " proceed ", " go ahead "})
        if (words == whole) return Outcome::approved;
    for (std::string_view nothing :
         {" to be ", " to follow ", " to consider ", " to discuss ", " to receive ", " that is "})
        if (words.starts_with(nothing)) return std::nullopt;
    // "To note the report and to send the response": noting adds nothing to what is done
    if (words.starts_with(" to note "))
        return words.find(" and to ") != std::string::npos ? Outcome::approved : Outcome::noted;
    // "Rhoi'r grantiau canlynol", "I gyfrannu £500": what Welsh says with the noun of a verb
    if (words.starts_with(" i ") && welsh_doings.holds(words.substr(3, words.find(' ', 3) - 3)))
        return Outcome::approved;
    if (welsh_doings.holds(std::string_view(words).substr(1, words.find(' ', 1) - 1))) return Outcome::approved;
    if (words.starts_with(" to ") || (words.starts_with(" that ") && resolves(words))) return Outcome::approved;
    if (will_give(words)) return Outcome::approved;
    for (std::string_view done :
         {" is made to ", " are made to ", " was made to ", " has been made ", " have been made ", " will receive ",
          " is awarded to ", " are awarded to ", " is granted to ", " are granted to ", " will be paid to ",
          " has entered into ", " has made ", " has signed the ", " has signed an ", " have signed the ",
          " have signed an "})
        if (words.find(done) != std::string::npos) return Outcome::approved;
    return std::nullopt;
}

} // namespace part_one
