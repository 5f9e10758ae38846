#include "audit/leaks/ordinary_words.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace part_one {
namespace {

constexpr std::string_view calendar =
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "
    "ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr";

// What forms, pages and data formats are made of. An organisation or a person is in none of these.
constexpr std::string_view forms_and_formats =
    "about accessibility accordance advice agreed agreement also amount amounts annual annum appendix applicant "
    "application appropriate approval approve approved april areas attachment attachments author award awarded awards "
    "background band body budget business charity chief code comments commercial commissioner commissioners "
    "commissioning "
    "committee community company confidential consultation contact contract contractor contracts costs council county "
    "county court crime criminal data date dated dates days decided decision decisions declaration deferral deferred "
    "department "
    "deputy description details director disclosure district document documents does each email equality error "
    "evidence "
    "executive exempt expenditure facts feed files finance financial force form forms from fund funded funder funders "
    "funding "
    "funds grant grants head health home however human implications index information interest interests issue issues "
    "item "
    "items justice key kind last lead legal letter licence limited list local magistrates management manager mayor "
    "media "
    "meeting mention mentions minister ministry monitoring month months name national network neighbourhood next note "
    "noted "
    "notice number office officer offices open operational options order organisation organisations original outcome "
    "outcomes "
    "page pages panel paper papers part partner partners partnership people period person plan police policy position "
    "previous "
    "private probation procurement programme project property protective provided provider providers provision public "
    "publication "
    "publish published publisher purpose quarter reason reasons recommendation recommendations record records redacted "
    "reference "
    "register regulations rejected related report reports request required resource resources restricted review rights "
    "risk role "
    "safety safer sale schedule scheme search secret secretary section sensitive service services share sign signature "
    "signed site "
    "sites source "
    "sources staff state statement status strategic strategy street summary supplier support supporting system table "
    "tender term "
    "terms text that their there these this through title topic topics total totals under unit update updated value "
    "version victim "
    "victims violence website welsh were what when where which will with withdrawn witness women work would year years "
    "young your youth classification classified commercially embargo embargoed marking officially operationally "
    "privileged protect protectively unclassified unrestricted";

std::vector<std::uint64_t> codes_of(std::string_view list) {
    std::vector<std::uint64_t> codes;
    for (const Word& word : words_of(list)) codes.push_back(word.code);
    std::sort(codes.begin(), codes.end());
    return codes;
}

// 1st to 31st, for the days of a month.
bool is_ordinal(std::uint64_t code) {
    static const std::vector<std::uint64_t> codes =
        codes_of("1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th "
                 "19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st");
    return std::binary_search(codes.begin(), codes.end(), code);
}

bool is_calendar_word(std::uint64_t code) {
    static const std::vector<std::uint64_t> codes = codes_of(calendar);
    return std::binary_search(codes.begin(), codes.end(), code);
}

} // namespace

bool is_neutral_word(const Word& word) {
    if (!word.has_digit) return is_calendar_word(word.code);
    return word.length <= 4 && (word.is_number() || is_ordinal(word.code));
}

bool is_ordinary_word(std::uint64_t code) {
    static const std::vector<std::uint64_t> codes = codes_of(forms_and_formats);
    return std::binary_search(codes.begin(), codes.end(), code) || is_calendar_word(code);
}

} // namespace part_one
