#include "disclosure/sign_off.h"

#include "basics/needles.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "disclosure/vocabulary.h"
#include "form/decision_day.h"

namespace part_one {

bool is_of_sign_off(Meaning meaning) {
    switch (meaning) {
    case Meaning::signature:
    case Meaning::date:
    case Meaning::decision_date:
    case Meaning::published_date:
    case Meaning::number:
    case Meaning::outcome:
    case Meaning::maker_approval:
    case Meaning::officer_approval:
    case Meaning::decision_maker: return true;
    default: return false;
    }
}

bool is_confirmation(std::string_view folded) {
    if (folded.find("£") != std::string_view::npos || folded.size() > 500) return false;
    for (std::string_view sentence : {"i confirm", "i have considered whether", "i have been consulted",
                                      "the above request", "i am satisfied that this"}) {
        const std::size_t at = folded.find(sentence);
        if (at <= 60) return true;
    }
    return false;
}

bool is_name_of_post(const OutlineLine& line) {
    for (std::size_t at = 1; at < line.segments.size(); ++at)
        if (!trimmed(line.segments[at].folded).empty()) return false;
    const std::string_view folded = trimmed(std::string_view(line.segments.front().folded));
    for (std::string_view post :
         {"office of the chief constable", "chief constable", "chief executive", "police and crime commissioner"})
        if (folded == post) return true;
    constexpr std::string_view of_area = "police and crime commissioner for ";
    return folded.starts_with(of_area) && spoken_words(folded.substr(of_area.size())).size() <= 3 &&
           folded.find_first_of("0123456789:") == std::string_view::npos;
}

bool ends_with_name_and_post(const std::vector<OutlineLine>& lines, std::size_t at) {
    const std::string name = lines[at].folded();
    const bool is_name = spoken_words(name).size() <= 4 && lines[at].segments.size() == 1 &&
                         name.find_first_of("0123456789:") == std::string::npos && !is_name_of_post(lines[at]);
    if (is_name) ++at;
    if (at >= lines.size() || !is_name_of_post(lines[at])) return false;
    ++at;
    return at == lines.size() || (at + 1 == lines.size() && is_whole_date(lines[at].kept()));
}

bool is_imprint(std::string_view folded) {
    constexpr std::size_t longest = 90; // bytes
    static constexpr Needles office{
        "©|copyright|www.|http|@|tel:|telephone|opcc|office of the police|office of the pcc|"
        "commissioner for |recycled|version|end of document|n° "};
    folded = trimmed(folded);
    if (folded.size() > longest || folded.ends_with(".")) return false;
    static constexpr WordList ends{"end ends diwedd fin"};
    return ends.holds(folded) || (office.any_in(folded) && folded.find("£") == std::string_view::npos);
}

} // namespace part_one
