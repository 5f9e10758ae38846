#include "disclosure/closed_phrases.h"

#include "disclosure/composed_labels.h"
#include "disclosure/word_memory.h"
#include "disclosure/word_tables.h"

namespace part_one {

namespace {

// Whatever follows them.
constexpr PhraseTable closing{
    "end of part one|end of open session|open session ends|official and sensitive|official but sensitive|unclassified "
    "sensitive|second part closed|second part exempt|second "
    "part private|second part restricted|yn fasnachol gyfrinachol|yn fasnachol cyfrinachol|items from which the public "
    "may be excluded|items "
    "from "
    "which the press and public|resolved that the public be excluded|resolved that the press and public be "
    "excluded|the public are excluded|tlp amber strict|"
    "commercial im confidence|no for publication|nor for publication|not fo publication|not form publication|"
    "not fro publication|below here not public|end of public section|end of the public section|end "
    "of public version|"
    "ffeithiau a chyngor nad ydynt i'w cyhoeddi|part 1 ends|part 1 ends here|subject to contract and "
    "confidential|adran cyfrinachol|adroddiad cyfrinachol|adroddiad eithriedig|at ddefnydd mewnol yn unig|"
    "at ddefnydd swyddfa yn unig|at ddefnydd swyddogol yn unig|at sylw'r comisiynydd yn unig|atodiad cyfrinachol|"
    "atodiad eithriedig|by virtue of paragraph|by virtue of paragraphs|circulation restricted to|commercial in "
    "confidence|"
    "commercially confidential|commercially sensitive|commercially sensitive information|confidential until|"
    "confidential comments of|confidential comments by|contents exempt|cyfrinachol|cyfrinachol ac eithriedig|cyngor "
    "cyfrinachol|ddim ar gyfer cyhoeddi|"
    "ddim i'w gyhoeddi|dim i'w gyhoeddi|dim i'w ryddhau|delete before publication|delete before publishing|delete "
    "before release|"
    "distribution restricted to|do not disclose|do not publish|do not publish on the website|"
    "do not put on the website|eitem breifat|eitem eithriedig|eitem cyfrinachol|eitem gyfrinachol|item breifat|item "
    "gyfrinachol|eitemau "
    "cyfrinachol|"
    "eitemau eithriedig|eithriedig|embargoed until|end of part 1|exclude the press|exclusion of press|"
    "exclusion of public|exclusion of the press|exclusion of the public|exempt by virtue|exempt from the act|"
    "exempt in accordance|exempt pursuant|exempt under|exempt under foia|exempt until|exempt within the meaning|"
    "facts and advice that are confidential|ffeithiau a chyngor cyfrinachol|ffeithiau cyfrinachol|"
    "for internal use only|for office use only|for official use|for official use only|for pcc eyes only|"
    "gwahardd y cyhoedd|gwahardd y wasg|gwaharddwyd y cyhoedd|gwaharddwyd y wasg|gwybodaeth cyfrinachol|"
    "gwybodaeth eithriedig|gwybodaeth gyfrinachol|heb ei gyhoeddi|heb fod i'w gyhoeddi|held back from publication|"
    "i lygaid y comisiynydd yn unig|i'r comisiynydd yn unig|in strict confidence|in strictest confidence|"
    "in the strictest confidence|information exempt from|information exempt under|information withheld under|"
    "internal use only|investigation in confidence|items during which|keep off the website|keep off website|"
    "kept back from publication|legal in confidence|legal professional privilege|legally privileged|"
    "management in confidence|market sensitive|masnachol cyfrinachol|masnachol gyfrinachol|mater cyfrinachol|"
    "materion cyfrinachol|ni ddylid cyhoeddi|ni ddylid ei gyhoeddi|nid ar gyfer cyhoeddi|nid ar gyfer y cyhoedd|"
    "nid i'w gyhoeddi|nid i'w ryddhau|nid yw i'w gyhoeddi|non disclosable|non open|non public|not disclosable|"
    "not for circulation|not for disclosure|not for distribution|not for external|not for further|"
    "not for general|not for general publication|not for general release|not for immediate publication|"
    "not for onward|not for onward circulation|not for public|not for publication|not for release|"
    "not for release under foi|not for sharing|not for the public|not for the public domain|"
    "not for the public record|not for the website|not for website|not for wider|not made public|"
    "not open to the public|not part of the public record|not public|not releasable|not to be circulated|"
    "not to be copied|not to be disclosed|not to be distributed|not to be made public|not to be published|"
    "not to be put on the website|not to be released|not to be shared|not to be uploaded|"
    "not to go on the website|o s commercial|o s locsen|o s personal|off line note|off sen|office use only|"
    "official s|official secret|official sens|official sensitive|offline note|offsen|parts 2 and 3|"
    "peidiwch a chyhoeddi|personal and confidential|personal and private|personal in confidence|"
    "please redact|reserved and confidential|police in confidence|policy in confidence|preifat a chyfrinachol|"
    "prepared in contemplation of litigation|press and public are excluded|press and public excluded|"
    "press and public to be excluded|press and public were asked to leave|press and public were excluded|"
    "press and public will be excluded|priv and conf|private and conf|private and confidential|private until|"
    "public and press excluded|public and press were asked to leave|public will be excluded|"
    "reason for exemption from publication|reasons for exemption from publication|redact before|"
    "redact before publication|redact before publishing|redact before release|remove before publication|"
    "remove before publishing|remove before release|restricted until|s43 foia|second part confidential|"
    "section 43 commercial interests|section 43 exemption|section 43 foia|sesiwn breifat|sesiwn gaeedig|"
    "side note to|staff in confidence|strictly confidential|strictly embargoed|strictly private|"
    "subject to legal privilege|subject to legal professional privilege|swyddogol sensitif|wedi'i eithrio|i'w gadw'n "
    "cyfrinachol|yn cyfrinachol fasnachol|"
    "take out before publication|take out before publishing|tlp amber|tlp green|tlp red|"
    "to be deleted before publication|to be redacted|to be redacted before publication|"
    "to be removed before publication|to be taken out before publication|top secret|traffic light protocol amber|"
    "traffic light protocol red|withheld because|withheld from publication|withheld from the public|withheld on|"
    "withheld under|withheld until|without prejudice and subject to contract|without prejudice save as to costs"};

// Alone, or before a mark.
constexpr PhraseTable describing{
    "exempt para|exempt paragraph|exempt paragraphs|exemption applies|foi exempt|foi exempt s40|foi exempt s41|foi "
    "exempt s43|foia exempt|legal privilege applies|"
    "section 40 information|section 41 information|section 42 information|section 43 information|commercial interests "
    "exemption|personal data exemption|personal information exemption|embargo|"
    "not yet announced|not yet public|not yet in the public domain|paragraph 1 information|paragraph 2 information|"
    "paragraph 3 information|paragraph 4 information|paragraph 5 information|paragraph 6 information|paragraph 7 "
    "information|"
    "nonpublic|nonpublic information|protectively marked|s40 applies|s43 applies|section 40 applies|section 41 applies|"
    "section 42 applies|section 43 applies|sensitif|access restricted|advice in confidence|advice "
    "privileged|complainant details|complainant's details|confidential "
    "comments|confidentiality applies|confidentiality notice|confidentiality required|confidentiality requirement|"
    "details of complainant|details of the complainant|details of the victim|details of the victims|details of victim|"
    "details of victims|details of the witness|details of witnesses|don't publish|foi s 40|foi s 41|foi s 43|foia s 40|"
    "foia s 41|foia s 42|foia s 43|green sheet|green sheets|hidden from public|hidden from the public|hide from public|"
    "hide from the public|matter is sub judice|name of the victim|name of victim|names of the victims|names of victims|"
    "nda applies|no publication|non disclosure agreement applies|office copy|office copy only|office use|internal use|"
    "lga 1972 sch12a|offline only|paper copies only|paper copy only|personal details of the complainant|personal "
    "details of the victim|"
    "personal details of victims|sch12a|strip before upload|subject to a confidentiality agreement|subject to an nda|"
    "subject to confidentiality|subject to nda|under nda|victim details|victim's details|victim's name|victims' "
    "details|"
    "victims' names|witness details|witness's details|ail ran|below the line|between ourselves|between us|"
    "chatham house rule|braint gyfreithiol|circulation restricted|classified|"
    "classified information|closed|commercial confidence|commercial confidentiality|commercial sensitivity|"
    "confid|confidential|cyfyngedig|distribution restricted|do not circulate|do not copy|do not distribute|"
    "do not forward|do not release|do not share|do not share publicly|do not show|do not upload|embargoed|exempt|"
    "exempted|exemption|exemptions|exemption applied|exemption claimed|exemption engaged|exemption relied on|"
    "exemptions applied|exemptions claimed|exemptions engaged|eyes only|foi exemption|foi exemptions|foia "
    "exemption|foia exemptions|"
    "for consideration in private|for internal use|for office use|ground for exemption|grounds for exemption|handling "
    "code|"
    "in camera|in commercial confidence|in confidence|in private|in private session|information held back|information "
    "withheld|"
    "internal only|internal opcc|items taken in private|legal advice privilege|legal privilege|"
    "limited circulation|limited distribution|litigation privilege|lpp applies|mewn cyfrinachedd|not open|not "
    "published|"
    "o s|off the record|pre release access|pre release access only|opcc internal|part 3|part iii|part three|pink "
    "pages|pink paper|preifat|private|privileged|"
    "legal advice privileged|privileged advice|privileged information|protect|protected information|public "
    "excluded|publication refused|"
    "publication restricted|publication withheld|reason for exemption|reasons for exemption|redact|"
    "redacted version to be published|redaction needed|redaction pending|redaction required|redactions pending|"
    "redactions required|restricted|restricted access|s 43 2 foia|s 43 foia|schedule 12a|secret|section 36 "
    "foia|section 40 2 foia|"
    "section 40 foia|section 42 foia|section 43 2 foia|sensitive|sensitive information|sub judice|subject to lpp|"
    "subject to privilege|taken in private|to be considered in private|to be taken in private|to be withheld|"
    "undisclosed|unpublished|unredacted|unredacted version|withheld|withheld information|withhold|"
    "without prejudice|yn breifat|yn cyfrinachol|yn gyfrinachol"};

// In a heading, in bold or in capitals.
constexpr PhraseTable shouted{"excluded items|excluded information|locsen|conf|information in respect of which a claim "
                              "to legal|information relating to any individual|"
                              "information relating to the financial or business affairs|"
                              "information which is likely to reveal the identity|internal|n f p|nfp|redacted"};

/// Who a paper can be for: "for office use only", "PCC eyes only", "members only".
constexpr WordTable readers{
    "for your the of and to office official opcc pcc commissioner commissioner's police crime deputy chief executive "
    "member members board senior management team leadership officer officers staff recipients recipient named "
    "addressee addressees internal use eyes circulation commissioners internally pcc's addressee's member's members' "
    "finance chiefs panel uk be opened by note briefing advice additional information purposes"};
/// One of them at least.
constexpr WordTable few{
    "office official opcc pcc commissioner commissioner's commissioners members board management recipients "
    "recipient addressee addressees internal use eyes internally leadership pcc's addressee's member's members' "
    "briefing"};
/// Or one of them, where nothing else stands: "staff only" stands on doors too.
constexpr WordTable many{"officer officers staff police panel chief chiefs"};
constexpr std::size_t longest_readers = 9;

/// "For the PCC's eyes", "members only", "officers only"
ClosedPhrase for_few_only(const Words& words, std::size_t at) {
    bool is_few = false, is_many = false;
    for (std::size_t end = at; end < words.size() && end < at + longest_readers; ++end) {
        const WordNumber& word = words[end].text;
        if (word == "only" && !is_few && !is_many) return {};
        if (word == "only")
            return {end + 1 - at, ClosedPhrase::Strength::describes, is_few ? "for few only" : staff_only};
        if (!readers.holds(word)) return {};
        // A mark stands behind it, or nothing.
        const bool is_last = end + 1 == words.size() || words[end + 1].at > words[end].end + 1;
        if (((word == "eyes" && is_few) || (word == "use" && is_many)) && is_last)
            return {end + 1 - at, ClosedPhrase::Strength::describes, "for few only"};
        is_few = is_few || few.holds(word);
        is_many = is_many || many.holds(word);
    }
    return {};
}

/// "For office use only", "PCC eyes only": nobody writes so but to close. "Members only voted once" is a sentence.
bool is_ordered(const Words& words, std::size_t at, std::size_t length) {
    if (length < 2 || words[at + length - 1].text != "only") return false;
    const WordNumber& last = words[at + length - 2].text;
    return last == "use" || last == "eyes";
}

/// "…of Schedule 12A: the lowest bid": a small word that does not lead to the name of the act.
bool ends_before_act(const Words& words, std::size_t at) {
    if (!is_any(words[at].text, {"of", "to", "the"})) return false;
    return at + 1 >= words.size() || !is_any(words[at + 1].text, {"the", "lga", "local"});
}

/// "Paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972"
std::size_t words_of_schedule(const Words& words, std::size_t at) {
    static constexpr WordTable paragraphs{"paragraph paragraphs para paras"};
    static constexpr WordTable act{"of to the lga local government act 1972"};
    if (words[at].text[0] != 'p' || !paragraphs.holds(words[at].text)) return 0;
    for (std::size_t next = at + 1; next < words.size() && next < at + longest_readers; ++next) {
        if (!has(words, next, "schedule 12a") && !has(words, next, "sch 12a")) continue;
        std::size_t end = next + 2;
        while (end < words.size() && act.holds(words[end].text) && !ends_before_act(words, end)) ++end;
        return end - at;
    }
    return 0;
}

template <std::size_t N>
void look(const PhraseTable<N>& list, ClosedPhrase::Strength strength, const Words& words, std::size_t at,
          ClosedPhrase& longest) {
    list.first_at(words, at, [&](const typename PhraseTable<N>::Phrase& phrase) {
        if (phrase.words > longest.words) longest = {phrase.words, strength, phrase.text};
        return false;
    });
}

/// May a label begin with this word? For most words the answer is no.
bool may_begin_label(const WordNumber& word) {
    thread_local WordMemory<bool> memory;
    return memory.of(word, [](const WordNumber& unknown) {
        return closing.may_begin_with(unknown) || describing.may_begin_with(unknown) ||
               shouted.may_begin_with(unknown) || readers.holds(unknown) || may_begin_composed_label(unknown) ||
               unknown[0] == 'p';
    });
}

} // namespace

ClosedPhrase closed_phrase_at(const Words& words, std::size_t at) {
    ClosedPhrase longest;
    if (!may_begin_label(words[at].text)) return longest;
    look(closing, ClosedPhrase::Strength::closes, words, at, longest);
    look(describing, ClosedPhrase::Strength::describes, words, at, longest);
    look(shouted, ClosedPhrase::Strength::shouts, words, at, longest);
    if (ClosedPhrase few_only = for_few_only(words, at); few_only.words > longest.words) {
        if (is_ordered(words, at, few_only.words)) few_only.strength = ClosedPhrase::Strength::closes;
        longest = few_only;
    }
    if (const std::size_t schedule = words_of_schedule(words, at); schedule > longest.words)
        longest = {schedule, ClosedPhrase::Strength::describes, "paragraph of schedule 12a"};
    if (const std::size_t composed = words_of_composed_label(words, at); composed > longest.words)
        longest = {composed, ClosedPhrase::Strength::describes,
                   words_of_order_not_to_publish(words, at) == composed ? order_label : composed_label};
    return longest;
}

} // namespace part_one
