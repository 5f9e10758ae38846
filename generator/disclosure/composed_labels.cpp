#include "disclosure/composed_labels.h"

#include "disclosure/word_tables.h"

#include <algorithm>

namespace part_one {

namespace {

constexpr std::size_t longest = 12;

/// Every word that one of the grammars below may begin with.
constexpr WordTable fronts{
    "not never cannot non do must should may can shall advice facts information to unsuitable inappropriate exclude "
    "excluded omit omitted remove removed delete deleted strip stripped withhold publication peidio peidiwch nid ni "
    "commercial commercially financial financially political politically operational operationally personal personally "
    "security police policing law price market legal legally contractual contractually tactical tactically "
    "reputationally highly very extremely gdpr dpa and masnachol gweithredol special sensitive "
    "shared provided supplied given received submitted communicated obtained written held treat treated told sent "
    "medical contract contracts budget honours appointments visits locsen regulatory crime investigations please "
    "be keep kept remain as strictly this these document report paper page section contains containing "
    "matters matter items item business considered discussed taken heard for consideration discussion at in "
    "local government act lga schedule sch atodlen 12a paragraph paragraphs para paras paraff paragraff baragraff part "
    "rhan s sec adran under by virtue yn rhinwedd trwy o dan or i a 100a of the foi foia eir "
    "printed pink yellow buff gold lilac salmon blue papurau papur on heb dim ddim keep kept suppress suppressed "
    "hidden "
    "hide entire facts matters material details 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 21 "
    "confidential exempt restricted private closed secret protect cyfrinachol eithriedig privileged withheld "
    "1972 enforcement s31 s36 s38 s40 s41 s42 s43 end public open published redacted unrestricted"};

/// "Must not be disclosed", "do not place on the website", "facts that should not be made public", "unsuitable for
/// publication", "omit from the published version"
std::size_t order_not_to_publish(const Words& words, std::size_t at) {
    static constexpr WordTable begins{
        "not never cannot non do must should may can shall advice facts information to unsuitable "
        "inappropriate exclude excluded omit omitted remove removed delete deleted strip stripped withhold "
        "publication peidio peidiwch nid ni heb dim ddim keep kept suppress suppressed hidden hide"};
    static constexpr WordTable denies{
        "not never cannot non unsuitable inappropriate exclude excluded omit omitted remove removed delete deleted "
        "strip stripped withhold withheld peidio peidiwch nid ni heb dim ddim off suppress suppressed hidden hide"};
    static constexpr WordTable shows{
        "publish published publishing publication publishable disclose disclosed disclosure release released releasing "
        "releasable share shared circulate circulated circulation copy copied distribute distributed forward "
        "forwarded upload uploaded website web webpage public press media minuted minuting minutes register site "
        "attribution inspection viewing consumption domain dissemination transmission transmit rhannu cyhoeddi "
        "gyhoeddi chyhoeddi ryddhau"};
    static constexpr WordTable joins{
        "do must should may can shall will to be is are being made this these that which it for in into on onto of the "
        "a an any or and from by with at our its we shown visible displayed seen facts advice information report paper "
        "section appendix version "
        "copy text record put post posted place placed put available suitable appropriate included inclusion out "
        "before outside open ever yet general further wider onward a ar gyfer ei i'w fod y go of out"};
    static constexpr WordTable names{"advice facts information"};
    static constexpr WordTable after_name{
        "that which and not never unsuitable inappropriate omitted withheld excluded"};
    if (!begins.holds(words[at].text)) return 0;
    // "Information will be shared" is a sentence.
    if (names.holds(words[at].text) && (at + 1 >= words.size() || !after_name.holds(words[at + 1].text))) return 0;
    bool is_denied = false;
    bool is_put = false; // "not on the site" is said of cars, "do not put on the site" of papers
    std::size_t length = 0;
    for (std::size_t next = at; next < words.size() && next < at + longest; ++next) {
        const WordNumber& word = words[next].text;
        is_put = is_put || is_any(word, {"put", "post", "posted", "place", "placed", "go", "for", "public"});
        const bool shown = shows.holds(word) && (is_put || !is_any(word, {"site", "register"}));
        if (is_any(words[at].text, {"keep", "kept"}) && is_any(word, {"off", "out"})) is_denied = true;
        if (shown && is_denied) length = next + 1 - at;
        if (denies.holds(word)) {
            if (length != 0 && is_any(word, {"withheld", "excluded", "removed"})) length = next + 1 - at;
            is_denied = true;
        } else if (length != 0 && is_any(word, {"version", "domain", "copy"})) {
            length = next + 1 - at;
        } else if (!shown && !joins.holds(word) && !(next == at && is_any(word, {"keep", "kept"}))) {
            break;
        }
    }
    return length;
}

/// "Operationally sensitive", "price sensitive information", "commercial and legal sensitivity", "special category data"
std::size_t sensitive_matter(const Words& words, std::size_t at) {
    static constexpr WordTable kinds{
        "commercial commercially financial financially political politically operational operationally personal "
        "personally security police policing law enforcement price market legal legally contractual contractually "
        "tactical tactically reputationally highly very extremely gdpr dpa and masnachol gweithredol"};
    static constexpr WordTable matter{
        "information data material content details document report paper matters personal"};
    std::size_t next = at;
    while (next < words.size() && next < at + 4 && kinds.holds(words[next].text)) ++next;
    if (next == at || next >= words.size()) {
        const bool is_special = has(words, at, "special category data") || has(words, at, "special category personal");
        const bool is_personal =
            has(words, at, "sensitive personal data") || has(words, at, "sensitive personal information");
        return is_special || is_personal ? 3 : 0;
    }
    if (!is_any(words[next].text, {"sensitive", "sensitivity", "sensitivities", "sensitif"})) return 0;
    ++next;
    while (next < words.size() && matter.holds(words[next].text)) ++next;
    return next - at;
}

/// "Provided in confidence", "treat in the strictest confidence", "medical in confidence"
std::size_t told_in_confidence(const Words& words, std::size_t at) {
    static constexpr WordTable ways{
        "shared provided supplied given received submitted communicated obtained written held treat treated told sent "
        "medical contract contracts budget honours appointments visits locsen regulatory crime investigations"};
    std::size_t next = at;
    if (is_any(words[at].text, {"information", "advice", "please", "to"})) ++next;
    if (next < words.size() && words[next].text == "be") ++next;
    if (next >= words.size() || !ways.holds(words[next].text) || !has(words, next + 1, "in")) return 0;
    next += 2;
    if (next < words.size() && words[next].text == "the") ++next;
    if (next < words.size() && is_any(words[next].text, {"strict", "strictest", "complete"})) ++next;
    return next < words.size() && words[next].text == "confidence" ? next + 1 - at : 0;
}

/// "Keep confidential", "to be treated as strictly confidential", "please treat as restricted"
std::size_t order_to_keep(const Words& words, std::size_t at) {
    static constexpr WordTable orders{"please to be must keep kept treat treated remain as strictly this these"};
    std::size_t next = at;
    while (next < words.size() && next < at + 6 && orders.holds(words[next].text)) ++next;
    if (next == at || next >= words.size() || !is_closed_word(words[next].text)) return 0;
    const bool keeps_this = is_any(words[next - 1].text, {"this", "these"}) && next - at >= 2 &&
                            is_any(words[next - 2].text, {"keep", "treat"});
    return keeps_this || is_any(words[next - 1].text, {"keep", "kept", "as", "remain", "strictly"}) ? next + 1 - at : 0;
}

/// "Contains personal data", "contains confidential and exempt information"
std::size_t says_what_it_contains(const Words& words, std::size_t at) {
    static constexpr WordTable matter{
        "personal personally commercially commercial legally and or highly identifiable identifying sensitive "
        "confidential exempt restricted privileged secret special category"};
    static constexpr WordTable ends{"data information material details matter advice"};
    std::size_t next = at;
    if (is_any(words[at].text, {"this", "document", "report", "paper", "page", "section"}))
        while (next < words.size() && next < at + 3 && !has(words, next, "contains")) ++next;
    if (!has(words, next, "contains") && !has(words, next, "containing")) return 0;
    const std::size_t first = ++next;
    while (next < words.size() && next < first + 6 && matter.holds(words[next].text)) ++next;
    return next > first && next < words.size() && ends.holds(words[next].text) ? next + 1 - at : 0;
}

/// "Held in camera", "matters to be considered in private", "in closed session"
std::size_t behind_closed_doors(const Words& words, std::size_t at) {
    static constexpr WordTable leads{
        "matters matter items item business to be held considered discussed taken heard for "
        "consideration discussion at this part of the"};
    std::size_t next = at;
    while (next < words.size() && next < at + 6 && leads.holds(words[next].text)) ++next;
    if (next > at && is_any(words[next - 1].text, {"the", "for"}) &&
        (has(words, next, "private part") || has(words, next, "closed part") || has(words, next, "private session") ||
         has(words, next, "closed session"))) {
        next += 2;
        if (has(words, next, "of the meeting") || has(words, next, "of the agenda")) next += 3;
        return next - at;
    }
    if (!has(words, next, "in") || next + 1 >= words.size()) return 0;
    if (!is_any(words[next + 1].text, {"private", "closed", "camera"})) return 0;
    next += 2;
    if (next < words.size() && is_any(words[next].text, {"session", "meeting"})) ++next;
    return next - at;
}

/// "LGA 1972, Schedule 12A, paragraph 3", "Schedule 12A paragraph 3", "under paragraph 14 of Schedule 12A"
std::size_t paragraph_of_schedule(const Words& words, std::size_t at) {
    static constexpr WordTable parts{
        "local government act lga schedule sch atodlen 12a paragraph paragraphs para paras paragraff baragraff part "
        "pt rhan section s of to the under by virtue yn rhinwedd trwy rinwedd o dan and or i a 100a as amended"};
    std::size_t next = at;
    bool names_schedule = false, names_paragraph = false;
    while (next < words.size() && next < at + longest + 6 &&
           (parts.holds(words[next].text) || words[next].text.is_number())) {
        names_schedule = names_schedule || words[next].text == "12a";
        names_paragraph = names_paragraph || words[next].text.starts_with("para") || words[next].text == "baragraff";
        ++next;
    }
    // "… paragraph 3 – the lowest bid": small words that lead on belong to what follows
    while (next > at && is_any(words[next - 1].text, {"the", "of", "to", "and", "or", "by", "under", "a", "i", "as"}))
        --next;
    return names_schedule && names_paragraph ? next - at : 0;
}

/// The exemptions that offices claim.
bool is_exempting(const WordNumber& section) { return is_any(section, {"31", "36", "38", "40", "41", "42", "43"}); }

/// "s43"
bool is_section_in_one_word(const WordNumber& word) {
    return is_any(word, {"s31", "s36", "s38", "s40", "s41", "s42", "s43"});
}

/// "Section 43 – commercial interests", "s.40 personal data", "FOI exemption applies": the headings of the Freedom of
/// Information Act 2000, Part II, sections 22 to 44.
std::size_t section_of_foia(const Words& words, std::size_t at) {
    const auto words_of_number = [&words](std::size_t from) -> std::size_t {
        if (from < words.size() && is_section_in_one_word(words[from].text)) {
            std::size_t next = from + 1;
            while (next < words.size() && words[next].text.is_number() && words[next].text.size() == 1) ++next;
            while (next < words.size() && is_any(words[next].text, {"foi", "foia"})) ++next;
            return next - from;
        }
        if (from + 1 >= words.size() || !is_any(words[from].text, {"section", "s", "sec", "adran"})) return 0;
        const WordNumber& number = words[from + 1].text;
        if (!number.is_number() || number.size() != 2 || number.letters() < "22" || number.letters() > "44") return 0;
        std::size_t next = from + 2;
        while (next < words.size() && words[next].text.is_number() && words[next].text.size() == 1) ++next;
        if (next + 2 < words.size() && has(words, next, "of the") && is_any(words[next + 2].text, {"foi", "foia"}))
            next += 3;
        while (next < words.size() && is_any(words[next].text, {"foi", "foia"})) ++next;
        return next - from;
    };
    const auto words_of_heading = [&words](std::size_t from) -> std::size_t {
        for (std::string_view heading :
             {"commercial interests", "personal information", "personal data", "law enforcement",
              "legal professional privilege", "information provided in confidence", "investigations",
              "health and safety", "formulation of government policy",
              "prejudice to effective conduct of public affairs", "intended for future publication",
              "national security"})
            if (has(words, from, heading)) return length_of(heading);
        return 0;
    };
    std::size_t next = at;
    bool is_named = false;
    while (next < words.size() && is_any(words[next].text, {"foi", "foia", "eir", "under"})) {
        is_named = is_named || words[next].text != "under";
        ++next;
    }
    // "Personal data (s.40)", "FOI exemption s.40(2)"
    if (const std::size_t heading = words_of_heading(next); heading > 0) {
        const std::size_t number = words_of_number(next + heading);
        return number == 0 ? 0 : next + heading + number - at;
    }
    if (is_named && next < words.size() && is_any(words[next].text, {"exemption", "exemptions"}))
        if (const std::size_t number = words_of_number(next + 1); number > 0) return next + 1 + number - at;
    const std::size_t number = words_of_number(next);
    next += number;
    if (number == 0 && !is_named) return 0;
    const std::size_t heading = number > 0 ? words_of_heading(next) : 0;
    next += heading;
    if (next < words.size() && is_any(words[next].text, {"exemption", "exemptions", "exempt"})) {
        ++next;
        if (next < words.size() && is_any(words[next].text, {"applies", "apply", "applied", "engaged", "claimed"}))
            ++next;
        if (has(words, next, "to the following") || has(words, next, "to this")) next += 2;
        if (next < words.size() && words[next].text == "following") ++next;
        return next - at;
    }
    // "s.43(2): …": a subsection is given of no other act without its name
    const bool has_subsection = number >= 3 && words[next - 1].text.is_number() && words[next - 1].text.size() == 1;
    return heading > 0 || (has_subsection && is_exempting(words[next - number + 1].text)) ? next - at : 0;
}

/// "End of the public part", "public version ends here": what comes behind it is not public.
std::size_t end_of_open_part(const Words& words, std::size_t at) {
    static constexpr WordTable open{"public open published non confidential exempt unrestricted redacted restricted"};
    static constexpr WordTable parts{"part section version report facts text matter information copy form extract"};
    std::size_t next = at;
    const bool is_end = is_any(words[at].text, {"end", "ends"});
    if (is_end) ++next;
    if (is_end && has(words, next, "of")) ++next;
    if (next < words.size() && words[next].text == "the") ++next;
    const std::size_t first = next;
    while (next < words.size() && next < first + 3 && open.holds(words[next].text)) ++next;
    const bool is_closed_itself =
        next == first + 1 && is_any(words[first].text, {"confidential", "exempt", "restricted", "non"});
    if (next == first || is_closed_itself || next >= words.size() || !parts.holds(words[next].text)) return 0;
    ++next;
    if (is_end) return next - at;
    if (next >= words.size() || !is_any(words[next].text, {"ends", "ended", "finishes", "stops"})) return 0;
    ++next;
    if (next < words.size() && is_any(words[next].text, {"here", "above"})) ++next;
    return next - at;
}

/// "PRIVATE BELOW THIS LINE", "Exempt from here", "Confidential information from this point on"
std::size_t closed_from_here(const Words& words, std::size_t at) {
    static constexpr WordTable matter{"information material matter matters items advice"};
    static constexpr WordTable places{"here line point onwards on downwards paragraph page"};
    std::size_t next = at;
    if (has(words, at, "in confidence")) {
        next += 2;
    } else if (is_closed_word(words[at].text) || words[at].text == "protect") {
        ++next;
    } else {
        return 0;
    }
    while (next < words.size() && matter.holds(words[next].text)) ++next;
    if (next >= words.size() || !is_any(words[next].text, {"from", "below", "beyond", "after"})) return 0;
    ++next;
    if (next < words.size() && is_any(words[next].text, {"this", "the"})) ++next;
    const std::size_t place = next;
    while (next < words.size() && places.holds(words[next].text)) ++next;
    return next > place ? next - at : 0;
}

/// "Facts and advice which are confidential", "matters that are exempt"
std::size_t matter_that_closes(const Words& words, std::size_t at) {
    static constexpr WordTable names{"facts fact advice information matters matter material details and or other all"};
    static constexpr WordTable ways{"commercially legally operationally politically personally market price"};
    std::size_t next = at;
    while (next < words.size() && next < at + 6 && names.holds(words[next].text)) ++next;
    if (next == at || next + 2 >= words.size() || !is_any(words[next].text, {"which", "that"})) return 0;
    if (!is_any(words[next + 1].text, {"is", "are"})) return 0;
    if (ways.holds(words[next + 2].text) && has(words, next + 3, "sensitive")) return next + 4 - at;
    return is_closed_word(words[next + 2].text) ? next + 3 - at : 0;
}

/// "Pink papers", "printed on yellow paper": what a meeting takes in private has a colour of its own. "Green paper" and
/// "white paper" are policy.
std::size_t coloured_paper(const Words& words, std::size_t at) {
    static constexpr WordTable colours{"pink yellow buff gold lilac salmon blue"};
    std::size_t next = at;
    if (words[at].text == "printed") ++next;
    if (next < words.size() && words[next].text == "on") ++next;
    if (has(words, next, "papurau pinc") || has(words, next, "papur pinc")) return next + 2 - at;
    if (next + 1 >= words.size() || !colours.holds(words[next].text)) return 0;
    return is_any(words[next + 1].text, {"paper", "papers", "pages", "sheet", "sheets"}) ? next + 2 - at : 0;
}

} // namespace

bool may_begin_composed_label(const WordNumber& word) { return fronts.holds(word); }

std::size_t words_of_order_not_to_publish(const Words& words, std::size_t at) {
    return order_not_to_publish(words, at);
}

std::size_t words_of_composed_label(const Words& words, std::size_t at) {
    std::size_t most = 0;
    for (const auto grammar : {order_not_to_publish, sensitive_matter, told_in_confidence, order_to_keep,
                               says_what_it_contains, behind_closed_doors, paragraph_of_schedule, section_of_foia,
                               matter_that_closes, coloured_paper, end_of_open_part, closed_from_here})
        most = std::max(most, grammar(words, at));
    return most;
}

} // namespace part_one
