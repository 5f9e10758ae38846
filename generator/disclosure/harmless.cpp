#include "disclosure/harmless.h"

#include "basics/text.h"
#include "basics/written_date.h"
#include "disclosure/word_memory.h"
#include "disclosure/word_tables.h"

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
    Describes{
        "confidential",
        " helpline helplines hotline hotlines line service services support counselling counsellor counsellors "
        "reporting phone telephone chat webchat listening advocacy mediation waste shredding space "
        "inquiry enquiry enquiries inquiries disposal therapy therapies mailbox conversation conversations "
        "setting environment manner basis intelligence network networks unit help advisers adviser adviceline "
        "freephone surveys survey "
        "questionnaire interview interviews referral referrals place room rooms treatment email care careline textline "
        "translator translators translation interpreter interpreters interpreting mentoring clinic clinics testing "
        "destruction bin bins drop workshop workshops course courses mailing hub "},
    Describes{
        "restricted",
        " reserve reserves fund funds grant grants procedure procedures income donation donations parking byway "
        "byways growth patients area areas zone zones hours licence mobility diet vehicles balances folder "
        "folders tender movement duties airspace access network networks spaces bays view working covenant covenants "
        "entry "},
    Describes{
        "exempt",
        " accommodation vehicle vehicles supply supplies housing employee employees staff charity charities "
        "goods category categories supported rents groups group income organisations persons person bodies body "},
    Describes{"private",
              " sector sectors rented bays spaces donations funding ambulance dwelling dwellings hands hire housing "
              "finance investigator investigators company companies car cars "
              "residence garden gardens road roads land landlord landlords life lives home homes vehicle vehicles "
              "room rooms office offices prosecution prosecutions individual individuals citizen citizens member "
              "members limited security tenant tenants tenancy business businesses school schools firm firms donor "
              "donors provider providers practice industry investment ownership property properties parking equity "
              "law members' "},
    Describes{"secret", " shopper shoppers shopping santa garden gardens world ballot filming recording cinema "},
    Describes{"closed", " circuit loop season case cases door doors road roads question questions account accounts "
                        "group groups station stations facebook "},
    Describes{"sensitive", " personal sites site skin subject handling approach areas manner way issues policing "},
    Describes{"privileged", " access user users account accounts "},
    Describes{"in confidence", " victims witnesses callers survivors residents children anybody anyone everybody "},
};

constexpr auto described = [] {
    std::array<WordNumber, descriptions.size()> words;
    std::transform(descriptions.begin(), descriptions.end(), words.begin(),
                   [](const Describes& description) { return WordNumber(description.word); });
    return words;
}();

/// Words that may stand between the two: "confidential 24-hour helpline", "confidential and free support".
constexpr std::string_view between =
    " free independent and specialist telephone phone 24 hour hours 7 national local "
    "anonymous impartial online web emotional one to advice therapeutic victim "
    "victims support reporting listening a safe general earmarked rural sensitive text texts "
    "practical information anti corruption integrity whistleblowing ";

/// What makes a label of words that are harmless in a sentence.
constexpr WordTable telling{" bid bids bidder bidders price prices pricing score scores tender tenders "
                            "evaluation appraisal offer offers quote quotes quotations details breakdown "};

constexpr PhraseTable phrases{
    "confidential and free|confidential and impartial|confidential and independent|"
    "confidential free and independent|confidential free independent|exempt charity|formerly confidential|"
    "free and confidential|free confidential|freedom of information act exemptions|friendly and confidential|"
    "independent and confidential|items during which the press and public may attend|no longer confidential|"
    "no longer exempt|no longer restricted|official secrets|official secrets act|part 2 charity|part 2 cic|"
    "part 2 cio|part 2 community|part 2 foundation|part 2 limited|part 2 llp|part 2 ltd|part 2 plc|part 2 trust|"
    "press and public are not excluded|press and public should not be excluded|previously confidential|"
    "private and public|private and voluntary|private public partnership|private public partnerships|"
    "public and private|public private|public private partnership|restricted and unrestricted|"
    "safe and confidential|tax exempt|unless exempt|unless it is exempt|unless they are exempt|tax exempted|the press "
    "and public may attend|unrestricted and restricted|"
    "vat exempt|voluntary and private|commercial in confidence clause|commercial in confidence clauses|"
    "legal professional privilege training|top secret mission|not for general use"};

/// Does a mark that ends a label or a sentence stand between these two words?
bool is_parted(std::string_view folded, const SpokenWord& front, const SpokenWord& back) {
    if (back.at < front.end) return false;
    const std::string_view gap = folded.substr(front.end, back.at - front.end);
    if (gap.find_first_of(":;.|()[]?!\t=>*~#") != std::string_view::npos || gap.find("- ") != std::string_view::npos)
        return true;
    for (std::size_t at = 0; at < gap.size(); ++at)
        if (bytes_of_sign(gap, at) > 1) return true;
    return false;
}

void silence(Words& words, std::size_t from, std::size_t behind) {
    for (std::size_t at = from; at < behind; ++at) words[at].text = "~";
}

/// Silences the phrase that begins at this word, if one does.
void silence_phrase(std::string_view folded, Words& words, std::size_t at) {
    const auto* found = phrases.first_at(words, at, [&](const auto& phrase) {
        const std::size_t behind = at + phrase.words;
        return !phrase.text.starts_with("part 2") || !is_parted(folded, words[behind - 2], words[behind - 1]);
    });
    if (found) silence(words, at, at + found->words);
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

/// "Restricted: £40,000; unrestricted: £12,000", "the restricted and unrestricted split": a charity's accounts.
bool is_split_of_funds(std::string_view folded, const Words& words) {
    if (!contains(words, "unrestricted") || !contains(words, "restricted")) return false;
    static constexpr WordTable accounts{
        "split fund funds reserves reserve income balance balances total totals grants donations accounts"};
    return folded.find("£") != std::string_view::npos ||
           std::any_of(words.begin(), words.end(), [](const SpokenWord& word) { return accounts.holds(word.text); });
}

/// "restricted to two pages", "restricted to buses", "exempt from VAT": to or from something that is no reader.
bool is_limit(const Words& words, std::size_t at) {
    if (at + 2 >= words.size()) return false;
    if (!(words[at].text == "restricted" || words[at].text == "exempt")) return false;
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
        return !of_paper || words[at + 2].text.holds_digit() ||
               is_any(what, {"one", "two", "three", "four", "matters", "issues"});
    }
    const bool from_duty =
        at + 3 < words.size() && what == "the" &&
        is_any(words[at + 3].text, {"requirement", "requirements", "duty", "rules", "regulations", "charge", "levy",
                                    "need", "tax", "scheme", "obligation", "fee", "fees", "charges"});
    if (words[at].text == "exempt" && by == "from" && from_duty) return true;
    return words[at].text == "exempt" && by == "from" &&
           !is_any(what, {"publication", "disclosure", "release", "foi", "foia", "the", "public", "inspection",
                          "access", "section", "being", "publishing", "here"});
}

/// "Rural Crime Programme - Part 2": the second part of a work.
bool is_part_of_work(const Words& words, std::size_t at) {
    return at > 1 && at + 2 >= words.size() && words[at].text == "part" && at + 1 < words.size() &&
           words[at + 1].text == "2" &&
           is_any(words[at - 1].text, {"programme", "project", "strategy", "phase", "scheme", "study", "course",
                                       "campaign", "pilot", "act", "training", "series", "film", "roadshow"});
}

/// Could the word be the first of harmless ones? For most words the answer is no.
bool may_be_silenced(const WordNumber& word) {
    thread_local WordMemory<bool> memory;
    return memory.of(word, [](const WordNumber& unknown) {
        return phrases.may_begin_with(unknown) || is_any(unknown, {"part", "restricted", "exempt"}) ||
               std::find(described.begin(), described.end(), unknown) != described.end();
    });
}

/// "Restricted access", "Sensitive personal data", "Private business": things that are also markings, where nothing else
/// stands on the line or before a mark.
bool is_marking_too(std::string_view folded, const Words& words, std::size_t at, std::size_t thing) {
    // "Commercially sensitive personal data"
    const bool is_first = at == 0 || (at == 1 && is_any(words[0].text, {"commercially", "highly", "politically"}));
    if (!is_first || !is_any(words[thing].text, {"access", "personal", "business"})) return false;
    while (thing + 1 < words.size() && is_any(words[thing + 1].text, {"data", "information", "item", "items"}) &&
           !is_parted(folded, words[thing], words[thing + 1]))
        ++thing;
    return thing + 1 == words.size() || is_parted(folded, words[thing], words[thing + 1]);
}

struct Question {
    std::size_t answer = 0; // the first word behind the mark; 0 if there is none
    std::size_t words = 0;  // how many words it asks with
};

/// Where the mark stands for the last time. Most lines hold none, which is seen fastest from the front.
std::size_t last_of(std::string_view folded, std::string_view mark, char sign) {
    return folded.find(sign) == std::string_view::npos ? std::string_view::npos : folded.rfind(mark);
}

Question question_in(std::string_view folded, const Words& words) {
    std::size_t mark = last_of(folded, "?", '?');
    if (mark == std::string_view::npos) mark = last_of(folded, ":", ':');
    if (mark == std::string_view::npos) mark = last_of(folded, " - ", '-');
    if (mark == std::string_view::npos) return {};
    std::size_t at = 0;
    while (at < words.size() && words[at].at < mark) ++at;
    return at == 0 || at >= words.size() ? Question{} : Question{at, at};
}

bool is_no(const Words& words, std::size_t at) {
    const std::size_t left = words.size() - at;
    if (left == 1) return is_any(words[at].text, {"no", "none", "nil", "na", "nothing", "dim", "n", "false"});
    const auto denies = [&words](std::size_t word) {
        return is_any(words[word].text, {"no", "none", "nil", "na", "nothing", "dim"});
    };
    if (left == 2 && denies(at) && denies(at + 1)) return true; // "None / Dim"
    return left == 2 && (has(words, at, "n a") || has(words, at, "not applicable") || has(words, at, "nac oes") ||
                         has(words, at, "not required") || has(words, at, "not needed") || has(words, at, "not used") ||
                         has(words, at, "none made") || has(words, at, "nac ydy") || has(words, at, "no information"));
}

/// "Not for publication: No", "Exempt from publication? No": a NO to what would close.
bool asks_whether_closed(const Words& words) {
    for (std::string_view asked :
         {"not for publication", "not to be published", "exempt from publication", "withheld from publication",
          "not for release", "not for disclosure", "withhold from publication", "not to publish",
          "should not be published", "publication restrictions", "publication restriction",
          "restrictions on publication", "exempt from disclosure"})
        if (contains(words, asked)) return true;
    return false;
}

/// "Publication restrictions: commercial", "Any reasons not to publish? Yes – prices": whatever stands there but a NO.
bool asks_what_closes(const Words& words, std::size_t behind) {
    static constexpr WordTable asked{"restriction restrictions reason reasons"};
    return std::any_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(behind),
                       [](const SpokenWord& word) { return asked.holds(word.text); });
}

} // namespace

/// "Part 2 review date: 1 December 2027": when somebody looks again whether it still need be closed.
static bool is_day_of_review(std::string_view folded) {
    for (std::string_view asked :
         {"part 2 review date:", "review date of part 2:", "review date for part 2:", "part 2 to be reviewed on",
          "part 2 to be reviewed:", "date part 2 to be reviewed:"}) {
        if (!folded.starts_with(asked)) continue;
        std::string_view rest = trimmed(folded.substr(asked.size()));
        if (rest.starts_with(":")) rest = trimmed(rest.substr(1));
        const auto dates = find_dates(rest);
        return dates.size() == 1 && dates[0].at == 0 && dates[0].length + 1 >= rest.size();
    }
    return false;
}

bool is_answered_no(std::string_view folded, const Words& words) {
    if (is_day_of_review(folded)) return true;
    const Question question = question_in(folded, words);
    if (question.answer == 0 || question.words > 16 || !is_no(words, question.answer)) return false;
    // "Can this form be published? No"
    const bool asks_to_publish =
        contains(words, "published") || contains(words, "publication") || contains(words, "publish");
    return asks_whether_closed(words) || !asks_to_publish;
}

std::size_t behind_denied_question(std::string_view folded, const Words& words) {
    const std::size_t mark = std::min(folded.find('?'), folded.find(": "));
    if (mark == std::string_view::npos) return 0;
    std::size_t at = 0;
    while (at < words.size() && words[at].at < mark) ++at;
    if (at == 0 || at > 16 || at >= words.size() || !denies_at(folded, words, at)) return 0;
    const bool asks_to_publish =
        contains(words, "published") || contains(words, "publication") || contains(words, "publish");
    const std::size_t stop = folded.find('.', words[at].end);
    if ((asks_to_publish && !asks_whether_closed(words)) || stop == std::string_view::npos || stop + 1 >= folded.size())
        return 0;
    return stop + 1;
}

/// "Release", "FOI release", "Add to website", "Disclosable", "Public"
static bool asks_to_show(const Words& words, std::size_t behind) {
    for (std::size_t at = 0; at < behind; ++at)
        if (is_any(words[at].text, {"date", "day", "when"})) return false; // "Date for release: N/A"
    if (behind == 1)
        return is_any(words[0].text,
                      {"release", "public", "open", "website", "disclosable", "releasable", "disclosure"});
    if (has(words, 0, "public document") || has(words, 0, "public access") || has(words, 0, "open report") ||
        has(words, 0, "should this be made public") || has(words, 0, "is this public") || has(words, 0, "is it public"))
        return true;
    for (std::size_t at = 0; at < behind; ++at)
        if (is_any(words[at].text, {"release", "website", "disclosable", "releasable"})) return true;
    return false;
}

bool is_answered_closed(std::string_view folded, const Words& words) {
    const Question question = question_in(folded, words);
    if (question.answer == 0 || question.words > 16) return false;
    const WordNumber& answer = words[question.answer].text;
    if (asks_whether_closed(words))
        return answer == "yes" || answer == "y" ||
               (asks_what_closes(words, question.answer) && !is_no(words, question.answer));
    bool closed = false;
    bool open = false;
    bool publishes = false;
    bool of_paper = question.words <= 3;
    for (std::size_t at = 0; at < question.answer; ++at) {
        const std::string_view word = words[at].text;
        closed = closed || is_any(word, {"confidential", "exempt", "restricted", "private", "privileged", "sensitive",
                                         "closed", "cyfrinachol", "eithriedig"});
        open = open || is_any(word, {"open", "public"});
        publishes = publishes || is_any(word, {"published", "publish", "publishable"}) ||
                    (at == 0 && word == "publication") ||
                    (at > 1 && word == "publication" && words[at - 1].text == "for");
        of_paper = of_paper ||
                   is_any(word, {"this", "report", "form", "document", "paper", "information", "item", "decision",
                                 "appendix", "annex", "appendices", "part", "adroddiad", "ffurflen", "penderfyniad"});
        if (is_any(word, {"postponed", "later", "until", "delayed", "put", "held", "before", "after", "press", "media",
                          "deferred", "delay", "reason", "hold", "helpline", "service"}))
            return false;
    }
    if (closed && of_paper && is_any(answer, {"yes", "y", "ydy", "ydyw", "oes"})) return true;
    // "Disclosable under FOI: No", "Website: No"; "Website: none" has no address.
    const bool says_no = question.answer + 1 == words.size() &&
                         (is_any(answer, {"no", "na", "n"}) || (answer == "none" && has(words, 0, "public access")));
    if (says_no && question.words <= 5 && asks_to_show(words, question.answer)) return true;
    if (publishes && question.words <= 8 && is_no(words, question.answer)) return true;
    // "Open/exempt: Exempt"
    return open && closed && question.words <= 8 && is_closed_word(answer) && question.answer + 1 == words.size();
}

bool describes_harmless(std::string_view word, std::string_view thing) {
    return std::any_of(descriptions.begin(), descriptions.end(), [&](const Describes& description) {
        return description.word == word && stands_in(description.things, thing);
    });
}

bool tells_of_bids(const Words& words) {
    return std::any_of(words.begin(), words.end(), [](const SpokenWord& word) { return telling.holds(word.text); });
}

Words without_harmless(std::string_view folded, Words words, bool may_be_label) {
    const bool tells = may_be_label && tells_of_bids(words);
    // "was confidential until May and is now public"
    const bool is_over = contains(words, "is now public") || contains(words, "are now public") ||
                         contains(words, "now released") || contains(words, "now published");
    const bool splits_funds = is_split_of_funds(folded, words);
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (is_over && is_closed_word(words[at].text)) silence(words, at, at + 1);
        if (splits_funds && words[at].text == "restricted") silence(words, at, at + 1);
        if (!may_be_silenced(words[at].text)) continue;
        if (is_limit(words, at)) silence(words, at, at + 1);
        if (is_part_of_work(words, at)) silence(words, at, at + 2);
        silence_phrase(folded, words, at);
        for (std::size_t i = 0; i < described.size(); ++i) {
            if (!(words[at].text == described[i]) || (at >= 1 && words[at - 1].text == "official") ||
                (at >= 2 && has(words, at - 2, "private and")))
                continue;
            const std::size_t thing = described_by(folded, words, at, descriptions[i].things);
            if (thing == 0) continue;
            if ((may_be_label || words[thing].text == "access") && is_marking_too(folded, words, at, thing)) continue;
            if (!tells || is_any(words[thing].text, {"procedure", "procedures", "tender"})) silence(words, at, at + 1);
        }
    }
    return words;
}

} // namespace part_one
