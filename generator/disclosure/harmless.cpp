#include "disclosure/harmless.h"

#include "basics/text.h"

#include <algorithm>
#include <array>

namespace part_one {

namespace {

/// A word, and the things that it may describe without closing anything.
struct Describes {
    std::string_view word;
    std::string_view things; // a space before and behind each
};

constexpr std::array descriptions{
    Describes{"confidential",
              " helpline helplines hotline hotlines line service services support counselling counsellor counsellors "
              "reporting phone telephone chat webchat text texts listening advocacy mediation waste shredding space "
              "inquiry enquiry enquiries inquiries disposal therapy therapies mailbox conversation conversations "
              "setting environment manner basis help advisers adviser adviceline freephone surveys survey "
              "questionnaire interview interviews referral referrals place room rooms treatment email "},
    Describes{"restricted",
              " reserve reserves fund funds grant grants procedure procedures income donation donations parking byway "
              "byways growth patients area areas zone zones hours licence mobility diet vehicles balances folder "
              "folders tender movement duties airspace access "},
    Describes{"exempt",
              " accommodation vehicle vehicles supply supplies housing employee employees staff charity charities "
              "goods category categories supported rents "},
    Describes{"private",
              " sector sectors rented hire housing finance investigator investigators company companies car cars "
              "residence garden gardens road roads land landlord landlords life lives home homes vehicle vehicles "
              "room rooms office offices prosecution prosecutions individual individuals citizen citizens member "
              "members limited security tenant tenants tenancy business businesses school schools firm firms donor "
              "donors provider providers practice industry investment ownership property properties parking equity "
              "law members' "},
    Describes{"secret", " shopper shoppers shopping santa garden gardens world ballot filming recording cinema "},
    Describes{"closed", " circuit loop season case cases door doors road roads question questions account accounts "
                        "group groups station stations facebook "},
    Describes{"sensitive", " personal sites site skin subject handling approach areas manner way issues "},
};

/// Words that may stand between the two: "confidential 24-hour helpline", "confidential and free support".
constexpr std::string_view between = " free independent and specialist telephone phone 24 hour hours 7 national local "
                                     "anonymous impartial online web emotional one to advice therapeutic victim "
                                     "victims support reporting listening a safe general earmarked rural sensitive "
                                     "practical information ";

/// What makes a label of words that are harmless in a sentence.
constexpr std::string_view telling = " bid bids bidder bidders price prices pricing score scores tender tenders "
                                     "evaluation appraisal offer offers quote quotes quotations details breakdown ";

constexpr std::array<std::string_view, 46> phrases{
    "part 2 ltd",
    "part 2 limited",
    "part 2 trust",
    "part 2 cic",
    "part 2 llp",
    "part 2 plc",
    "part 2 cio",
    "part 2 foundation",
    "part 2 charity",
    "part 2 community",
    "vat exempt",
    "tax exempt",
    "tax exempted",
    "items during which the press and public may attend",
    "the press and public may attend",
    "press and public should not be excluded",
    "press and public are not excluded",
    "private public partnership",
    "private public partnerships",
    "public private partnership",
    "public private",
    "public and private",
    "private and public",
    "private and voluntary",
    "voluntary and private",
    "no longer confidential",
    "no longer exempt",
    "no longer restricted",
    "formerly confidential",
    "previously confidential",
    "restricted and unrestricted",
    "unrestricted and restricted",
    "confidential free and independent",
    "confidential free independent",
    "free and confidential",
    "confidential and free",
    "free confidential",
    "independent and confidential",
    "confidential and independent",
    "friendly and confidential",
    "safe and confidential",
    "confidential and impartial",
    "official secrets act",
    "official secrets",
    "freedom of information act exemptions",
    "exempt charity",
};

/// Does a mark that ends a label or a sentence stand between these two words?
bool is_parted(std::string_view folded, const SpokenWord& front, const SpokenWord& back) {
    if (back.at < front.end) return false;
    const std::string_view gap = folded.substr(front.end, back.at - front.end);
    return gap.find_first_of(":;.|()[]?!\t") != std::string_view::npos || gap.find(" - ") != std::string_view::npos;
}

void silence(Words& words, std::size_t from, std::size_t behind) {
    for (std::size_t at = from; at < behind; ++at) words[at].text = "~";
}

/// Where the thing stands that the word at `at` describes; 0 if it describes nothing harmless.
std::size_t described_by(std::string_view folded, const Words& words, std::size_t at, std::string_view things) {
    for (std::size_t next = at + 1; next < words.size() && next <= at + 6; ++next) {
        if (is_parted(folded, words[next - 1], words[next])) return 0;
        if (stands_in(things, words[next].text)) return next;
        if (!stands_in(between, words[next].text)) return 0;
    }
    return 0;
}

/// "restricted to two pages", "restricted to buses", "exempt from VAT": to or from something that is no reader.
bool is_limit(const Words& words, std::size_t at) {
    if (at + 2 >= words.size()) return false;
    const std::string_view by = words[at + 1].text;
    const std::string_view what = words[at + 2].text;
    bool of_paper = false;
    for (std::size_t back = 1; back <= 4 && back <= at; ++back)
        if (is_any(words[at - back].text, {"report", "paper", "form", "document", "appendix", "annex", "information"}))
            of_paper = true;
    if (words[at].text == "restricted" && by == "to") {
        if (is_any(what, {"the", "officers", "opcc", "pcc", "commissioner", "commissioners", "members", "management",
                          "named", "those", "internal", "chief", "recipients", "board"}))
            return false;
        return !of_paper || what.find_first_of("0123456789") != std::string_view::npos ||
               is_any(what, {"one", "two", "three", "four", "matters", "issues"});
    }
    const bool from_duty = at + 3 < words.size() && what == "the" &&
                           is_any(words[at + 3].text, {"requirement", "requirements", "duty", "rules", "regulations",
                                                       "charge", "levy", "need", "tax", "scheme", "obligation"});
    if (words[at].text == "exempt" && by == "from" && from_duty) return true;
    return words[at].text == "exempt" && by == "from" &&
           !is_any(what, {"publication", "disclosure", "release", "foi", "foia", "the", "public", "inspection",
                          "access", "section", "being", "publishing"});
}

/// "Rural Crime Programme - Part 2": the second part of a work.
bool is_part_of_work(const Words& words, std::size_t at) {
    return at > 1 && at + 2 >= words.size() && words[at].text == "part" && at + 1 < words.size() &&
           words[at + 1].text == "2" &&
           is_any(words[at - 1].text, {"programme", "project", "strategy", "phase", "scheme", "study", "course",
                                       "campaign", "pilot", "act", "training", "series", "film", "roadshow"});
}

struct Question {
    std::size_t answer = 0; // the first word behind the mark; 0 if there is none
    std::size_t words = 0;  // how many words it asks with
};

Question question_in(std::string_view folded, const Words& words) {
    std::size_t mark = folded.rfind('?');
    if (mark == std::string_view::npos) mark = folded.rfind(':');
    if (mark == std::string_view::npos) mark = folded.rfind(" - ");
    if (mark == std::string_view::npos) return {};
    std::size_t at = 0;
    while (at < words.size() && words[at].at < mark) ++at;
    return at == 0 || at >= words.size() ? Question{} : Question{at, at};
}

bool is_no(const Words& words, std::size_t at) {
    const std::size_t left = words.size() - at;
    return (left == 1 && is_any(words[at].text, {"no", "none", "nil", "na", "nothing", "dim"})) ||
           (left == 2 && (has(words, at, "n a") || has(words, at, "not applicable") || has(words, at, "nac oes")));
}

} // namespace

bool is_answered_no(std::string_view folded, const Words& words) {
    const Question question = question_in(folded, words);
    if (question.answer == 0 || question.words > 16 || !is_no(words, question.answer)) return false;
    // "Can this form be published? No"
    return !contains(words, "published") && !contains(words, "publication") && !contains(words, "publish");
}

bool is_answered_closed(std::string_view folded, const Words& words) {
    const Question question = question_in(folded, words);
    if (question.answer == 0 || question.words > 16) return false;
    const std::string_view answer = words[question.answer].text;
    bool closed = false;
    bool open = false;
    bool publishes = false;
    bool of_paper = question.words <= 3;
    for (std::size_t at = 0; at < question.answer; ++at) {
        const std::string_view word = words[at].text;
        closed = closed || is_any(word, {"confidential", "exempt", "restricted", "private", "privileged", "sensitive",
                                         "closed", "cyfrinachol", "eithriedig"});
        open = open || is_any(word, {"open", "public"});
        publishes =
            publishes || is_any(word, {"published", "publish", "publishable"}) || (at == 0 && word == "publication");
        of_paper = of_paper || is_any(word, {"this", "report", "form", "document", "paper", "information", "item",
                                             "decision", "appendix", "annex", "appendices", "part"});
        if (is_any(word, {"postponed", "later", "until", "delayed", "put", "held", "before", "after", "press", "media",
                          "deferred", "delay", "reason", "hold", "helpline", "service"}))
            return false;
    }
    if (closed && of_paper && answer == "yes") return true;
    if (publishes && question.words <= 8 && is_no(words, question.answer)) return true;
    // "Open/exempt: Exempt"
    return open && closed && question.words <= 4 && is_closed_word(answer) && question.answer + 1 == words.size();
}

Words without_harmless(std::string_view folded, Words words, bool may_be_label) {
    const bool tells = may_be_label && std::any_of(words.begin(), words.end(), [](const SpokenWord& word) {
                           return stands_in(telling, word.text);
                       });
    // "was confidential until May and is now public"
    const bool is_over = contains(words, "is now public") || contains(words, "are now public") ||
                         contains(words, "now released") || contains(words, "now published");
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (is_over && is_closed_word(words[at].text)) silence(words, at, at + 1);
        if (is_limit(words, at)) silence(words, at, at + 1);
        if (is_part_of_work(words, at)) silence(words, at, at + 2);
        for (std::string_view phrase : phrases) {
            if (words[at].text != phrase.substr(0, phrase.find(' ')) || !has(words, at, phrase)) continue;
            const std::size_t behind = at + length_of(phrase);
            if (words[behind - 1].at > words[at].end && phrase.starts_with("part 2") &&
                is_parted(folded, words[behind - 2], words[behind - 1]))
                continue;
            silence(words, at, behind);
            break;
        }
        for (const Describes& description : descriptions) {
            if (words[at].text != description.word || (at >= 2 && has(words, at - 2, "private and"))) continue;
            const std::size_t thing = described_by(folded, words, at, description.things);
            if (thing == 0) continue;
            if (!tells || is_any(words[thing].text, {"procedure", "procedures", "tender"})) silence(words, at, at + 1);
        }
    }
    return words;
}

} // namespace part_one
