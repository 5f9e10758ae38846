#include "form/name_words.h"

#include "basics/word_list.h"
#include "basics/written_date.h"

#include <string>

namespace part_one {

namespace {

/// Words by which bodies call themselves.
constexpr WordList body_words{
    "academy action agency aid alliance association authority bureau cadets care cbc centre chaplaincy charity church "
    "cic cio builders construction contractors engineering logistics motors "
    "club clubs co-op college committee community company consortium constabulary consultancy consultants "
    "consulting cooperative council counselling cyf cyfyngedig cymdeithas cyngor enterprise enterprises facilities "
    "federation fellowship forum foundation group groups hall health healthcare helpline homes hospice hospital "
    "house housing hub inc initiative institute limited llp ltd mbc mdc media mediation ministries mission mosque "
    "mutual "
    "network nhs partners partnership plc project projects refuge research school sefydliad service services "
    "society software solutions support systems technologies theatre trust union university watch women's "
    "ymddiriedolaeth"};

/// What bodies do: behind "and" a part of a name, alone never one.
constexpr WordList service_words{
    "advice advocacy awareness counselling education enterprise guidance mentoring outreach prevention protection "
    "recovery rehabilitation rescue resettlement restoration safety support training welfare wellbeing"};

constexpr WordList legal_endings{"ltd limited llp cic cio plc cyf c.i.c. c.i.o. cbc"};

/// What is never paid: posts, documents, funds, parts of a form. By its last word.
constexpr WordList post_words{
    "act agreement appendix approval award awards bid bids board budget cabinet code comisiynydd commissioner "
    "conduct consent constable contract contracts covid decision director executive finance force form framework "
    "fund funding grant grants head manager mayor minister notice objective objectives office officer officers "
    "order panel part phase plan policy priorities priority procedure programme recommendation regulations report "
    "review round scheme section statement strategy treasurer year road street lane avenue crescent terrace"};

/// Capitalised at the beginning of a sentence or on their own, and no name.
constexpr WordList plain_words{
    "a accept add after agree all allocate also an and any applications appoint approve as at authorise award "
    "awards because bids both but by commission contract contracts csp csps delegate during each eight endorse "
    "enter every extend five following for four from fund funding funds further given grant grants he how however "
    "i if ii iii in it its iv last match money nine no not note of on one opcc option our part pay payment "
    "payments pcc people police procure provide purchase renew seven she since six some staff support ten tenders "
    "that the their then there these they this those three to total two under until victims volunteers we what "
    "when where which while with work members residents families survivors administration contingency evaluation "
    "equipment management marketing "
    "publicity balance remainder other overheads salaries travel venue materials insurance miscellaneous"};

/// What is told apart by numbers: never a name.
constexpr WordList numbered_words{
    "action annex appendix application applicant area bid bidder category component condition day district figure "
    "grant "
    "item line lot month note objective offer option page paragraph part phase priority project proposal question "
    "quote "
    "recommendation round schedule section stage step strand supplier table tender tier tranche unit version wave week "
    "workstream year zone"};

constexpr WordList courtesies{
    "baroness canon cllr col colonel councillor dame dr inspector lady lord miss mr mrs ms prof professor rev reverend "
    "sergeant sir superintendent"};

/// First names that are common in England and Wales.
constexpr WordList first_names{
    "adam aisha alan alex alice alison amanda amy andrew angela ann anna anne anthony barbara ben brian carl carol "
    "caroline catherine charles charlotte chris christine claire clare colin daniel david dawn deborah derek diane "
    "donna edward elizabeth emily emma fiona frank gareth gary geoff george graham hannah heather helen ian jack "
    "jacqueline james jane janet jason jean jennifer joan joanne john jonathan joseph julia julie karen keith "
    "kevin laura linda lisa louise margaret mark martin mary matthew michael mohammed nicola nigel patricia paul "
    "peter philip rachel rebecca richard robert ruth samantha sarah sharon simon sophie stephen steven susan "
    "thomas tony tracey victoria wendy william abigail alexander alun bill bob bryn cath clive craig dan dave deb "
    "debbie dewi duncan eleanor eve freya gemma glyn greg harriet harry hugh hywel irene jake jill jim jo "
    "joe "
    "jon judith justin kate katherine kathryn katie keir kim kirsty lauren leigh lesley liam liz lucy luke lynn "
    "marc maria matt megan mike mohammad molly natalie nathan neil nick olivia owen pam pete phil "
    "rhys rob roger rory ruby russell ryan sally sam sandra sean shaun sian stacey steve stuart sue "
    "terry tim toby tom trevor zoe"};

} // namespace

bool is_body_word(std::string_view folded) {
    if (folded == "c.i.c" || folded == "c.i.c." || folded == "c.i.o" || folded == "c.i.o.") return true;
    return body_words.holds(folded);
}

bool is_legal_ending(std::string_view folded) { return legal_endings.holds(folded); }

bool is_service_word(std::string_view folded) { return service_words.holds(folded); }

bool is_kind_of_work(std::string_view folded) {
    constexpr WordList kinds{
        "alarms catering cleaning custody custodial diagnostics environmental facilities forensic legal "
        "logistics maintenance medical security social technical"};
    return kinds.holds(folded) || is_service_word(folded);
}

bool is_post_word(std::string_view folded) { return post_words.holds(folded); }

bool is_plain_word(std::string_view folded) {
    return plain_words.holds(folded) || month_named(std::string(folded)) != 0 || folded.size() < 2;
}

bool is_region(std::string_view folded) {
    constexpr WordList regions{
        "north south east west central northern southern eastern western midlands wales scotland "
        "england ireland london"};
    return regions.holds(folded);
}

bool is_kind_in_plural(std::string_view folded) {
    constexpr WordList kinds{"authorities boroughs charities councils districts forces partnerships providers schools "
                             "suppliers"};
    return kinds.holds(folded);
}

bool is_numbered_word(std::string_view folded) { return numbered_words.holds(folded); }

bool is_name_of_place(std::string_view folded) {
    if (folded.size() < 5) return false;
    for (std::string_view ending : {"shire", "sex", "borough", "chester", "cester", "mouth", "minster", "bury", "side",
                                    "ford", "ham", "ton", "pool", "port", "wich", "dale", "stead", "ley"})
        if (folded.ends_with(ending) && folded.size() > ending.size()) return true;
    return false;
}

bool is_courtesy(std::string_view folded) { return courtesies.holds(folded); }

bool is_first_name(std::string_view folded) { return first_names.holds(folded); }

} // namespace part_one
