#include "form/names_in_list.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "basics/word_list.h"
#include "form/answer.h"
#include "form/proper_names.h"

#include <algorithm>

namespace part_one {

namespace {

bool is_sure(const ProperName& name) {
    return name.kind == ProperName::Kind::known || name.kind == ProperName::Kind::organisation;
}

/// "Mill Lane", "Victoria Street"
bool ends_like_a_street(std::string_view part) {
    constexpr WordList streets{"street road lane avenue crescent terrace drive close st rd way parade quay wharf"};
    const std::string folded = fold(trimmed(part));
    const std::size_t space = folded.rfind(' ');
    return space != std::string::npos && streets.holds(std::string_view(folded).substr(space + 1));
}

/// A number or a street between two commas tells an address: "X Ltd, 12 High Street, Leeds", "Y, Old Hall, Mill Lane".
std::size_t begin_of_address(std::string_view value) {
    const std::size_t first = value.find(", ");
    for (std::size_t at = first; at != std::string_view::npos; at = value.find(", ", at + 1)) {
        if (at + 2 < value.size() && is_ascii_digit(value[at + 2])) return at;
        const std::string_view part = value.substr(at + 2, value.find(", ", at + 2) - at - 2);
        if (part.size() < value.size() && ends_like_a_street(part)) return first;
    }
    return value.size();
}

/// "X Consortium (led by Y Ltd, with Z CIC)": who is in it is told, and the consortium is the provider.
std::string without_members(std::string_view value) {
    std::string out(value);
    const std::string lower = lower_ascii(value);
    for (std::string_view note :
         {"(led by", "(lead:", "(lead ", "(partners:", "(partners ", "(members:", "(members ", "(with ", "(comprising",
          "(made up of", "(consisting", "(a consortium of", "(whose"}) {
        const std::size_t open = lower.find(note);
        if (open == std::string::npos) continue;
        const std::size_t close = lower.find(')', open);
        out.erase(open, close == std::string::npos ? std::string::npos : close + 1 - open);
        break;
    }
    return out;
}

} // namespace

std::vector<std::string> names_in_list(std::string_view value, const KnownOrganisations& known) {
    value = trimmed(value);
    if (says_nothing(value)) return {};
    if (known.find(value)) return {std::string(value)};
    const std::string alone = without_members(value.substr(0, begin_of_address(value)));
    value = trimmed(alone);
    std::vector<ProperName> names = proper_names(value, known);
    const bool any_sure = std::any_of(names.begin(), names.end(), is_sure);
    std::erase_if(names,
                  [&](const ProperName& name) { return !may_be_provider(name) || (any_sure && !is_sure(name)); });
    std::vector<std::string> list;
    for (const ProperName& name : names)
        if (name.name.size() > 2 && std::find(list.begin(), list.end(), name.name) == list.end())
            list.push_back(name.name);
    return list;
}

} // namespace part_one
