#include "form/award_cues.h"

#include "basics/needles.h"
#include "basics/text.h"
#include "basics/word_list.h"

#include <algorithm>
#include <string>

namespace part_one {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> of) {
    return std::find(of.begin(), of.end(), word) != of.end();
}

bool gives(std::string_view word) {
    static constexpr WordList words{
        "award awards awarded awarding grant grants granted granting give gives gave given pay pays paid "
        "payment payments payable fund funds funding allocate allocates allocated allocation contribute "
        "contributes contribution donate donation provide provides made sum sums let novated novate dyfarnu "
        "ddyfarnu dyfarniad rhoi grantiau support money monies released release transfer transfers transferred"};
    return words.holds(word);
}

bool binds(std::string_view word) {
    static constexpr WordList words{
        "contract contracts agreement agreements order lease arrangement sla licence cytundeb gontract deal "
        "renew renewal renewed placed insurance call-off"};
    return words.holds(word);
}

bool buys(std::string_view word) {
    static constexpr WordList words{
        "buy buys buying bought purchase purchases purchased purchasing procure procured procuring order ordered "
        "lease leased leasing rent rents rented renting hiring hired hire hired supplied supply system licences accept "
        "accepts accepted "
        "quotation quote costs tender"};
    return words.holds(word);
}

bool appoints(std::string_view word) {
    static constexpr WordList words{
        "appoint appoints appointed appointing appointment commission commissions engage engages instruct "
        "select reappoint re-appoint penodi"};
    return words.holds(word);
}

bool is_passive_of_giving(std::string_view word) {
    static constexpr WordList words{
        "awarded granted paid given contracted commissioned appointed funded allocated selected chosen "
        "engaged re-appointed reappointed offered"};
    return words.holds(word);
}

bool is_be(std::string_view word) {
    static constexpr WordList words{"is are was were be been being"};
    return words.holds(word);
}

bool is_light(std::string_view word) {
    static constexpr WordList words{"the a an both each of all following new to with be is was made total also local"};
    return words.holds(word);
}

namespace {

constexpr Needles refusals{
    "not supported|not support|declin|refus|reject|unsuccessful|not agreed|not agree|"
    "not to award|not to fund|not to support|not to grant|not to provide|not to buy|not to purchase|not to take up|"
    "put back to |held over to |not to enter into|not to appoint|not to give|not to pay|not awarded|not "
    "approve|not be awarded|turned down|no award|not fund|no further grant be|no further grant to|no grant be made|"
    "gets nothing|receives nothing|not succeed|not granted|not recommended|gwrthod"};

} // namespace

bool refuses(std::string_view folded) { return refusals.any_in(folded); }

bool is_given_from_outside(std::string_view folded) {
    if (folded.starts_with("the ")) folded.remove_prefix(4);
    for (std::string_view giver : {"ministry of justice", "home office", "moj ", "government", "uk government",
                                   "welsh government", "department ", "treasury", "national lottery", "big lottery"}) {
        if (!folded.starts_with(giver)) continue;
        const std::string_view behind = folded.substr(giver.size(), 60);
        for (std::string_view verb : {" has made ", " have made ", " made ", " has awarded ", " awarded ",
                                      " has allocated ", " allocated ", " has given ", " gave ", " has provided ",
                                      " provided ", " has granted ", " granted ", " is providing ", " will provide "})
            if (const std::size_t at = behind.find(verb); at == 0 || (giver == "department " && at < behind.size()))
                return true;
    }
    return false;
}

bool spends(std::string_view folded) {
    static constexpr Needles spending{
        "expenditure of|expenditure up to|expenditure from|purchase of|buy |at a cost of|spend of|"
        "spending of"};
    static constexpr Needles other{"receipt of|receive|accept|previously|would cost"};
    return spending.any_in(folded) && !other.any_in(folded);
}

bool only_refuses(std::string_view folded) {
    if (!refuses(folded)) return false;
    std::string rest(folded);
    for (std::string_view word : refusals) rest = replaced(std::move(rest), word, " ");
    for (std::string_view giving : {"approv", "award", "agree", "grant", "support", "allocat"})
        if (rest.find(giving) != std::string::npos) return false;
    return true;
}

namespace {

/// "…; (3)" → "…;": without the number or letter of an item.
std::string_view without_item_mark(std::string_view text) {
    const std::size_t open = text.rfind('(');
    return text.ends_with(")") && open != std::string_view::npos && text.size() - open <= 5
               ? trimmed(text.substr(0, open))
               : text;
}

} // namespace

std::size_t refusal_behind_award(std::string_view lower) {
    static constexpr Needles cues{" to reject | to decline | to refuse | rejects | reject | declines | decline | "
                                  "refuses | refuse | does not support |"
                                  " do not support | that no further grant be | that no grant be | not to support | "
                                  "not to fund | does not award | turns down "};
    if (!cues.any_in(lower)) return std::string_view::npos;
    for (std::string_view cue : cues) {
        const std::size_t at = lower.find(cue);
        if (at == std::string_view::npos) continue;
        for (std::string_view joint : {" and", " but", ", and", ", but", ";"}) {
            const std::string_view lead = without_item_mark(lower.substr(0, at));
            const std::size_t before = lead.size() >= joint.size() ? lead.size() - joint.size() : 0;
            const bool joined = lead.substr(before) == joint;
            const std::string_view award = lower.substr(0, before);
            if (joined && !refuses(award) && award.find("£") != std::string_view::npos) return before;
        }
    }
    return std::string_view::npos;
}

bool tells_of_end(std::string_view folded) {
    static constexpr Needles ends{" ends on| ends in| expires|comes to an end|comes to its end|runs out| dod i ben"};
    if (!ends.any_in(folded)) return false;
    for (std::string_view word : {"exten", "renew", "award", "approv", "new contract", "vary", "grants ", "to grant",
                                  "estyn", "hestyn", "dyfarnu", "adnewyddu"})
        if (folded.find(word) != std::string_view::npos) return false;
    return true;
}

bool renames(std::string_view folded) {
    return folded.find("change the name of") != std::string_view::npos ||
           folded.find("renam") != std::string_view::npos;
}

bool tells_of_before(std::string_view folded) {
    static constexpr Needles words{"asked for|asks for|applied for|applies for|has applied|have applied|requested|"
                                   "bid for|tendered|previously|was extended|were extended|had been|in the past|"
                                   "last year|expired|came to an end|formerly"};
    return words.any_in(folded);
}

bool decides_part(std::string_view folded) {
    static constexpr Needles decided{"funded at the|partially funded|part funded|partly funded|in part (|in part, "};
    return decided.any_in(folded);
}

bool only_tells(std::string_view folded) { return tells_of_before(folded) && !decides_part(folded); }

} // namespace part_one
