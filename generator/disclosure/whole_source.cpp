#include "disclosure/whole_source.h"

#include "disclosure/withheld_words.h"

namespace part_one {

void withhold_whole(const Document& document, Confidential& into) {
    const std::string& path = document.path;
    const FrontMatter& front = document.front_matter;
    into.add(path, words_of_lines(document, 1, static_cast<int>(document.lines.size())));
    if (front.summary) into.add(path, *front.summary);
    for (const FrontMatter::Change& change : front.changes) into.add(path, change.reason);
    for (const auto* names : {&front.providers, &front.funders})
        if (*names)
            for (const std::string& name : **names) into.add(path, name);
    for (const FrontMatterAward& award : front.awards) {
        for (const std::string* text : {&award.provider, &award.purpose, &award.funder})
            if (!text->empty()) into.add(path, *text);
        if (award.amount) into.add(path, format_pounds(*award.amount));
    }
    if (front.funding) into.add(path, format_pounds(*front.funding));
}

void withhold_titles(const Document& document, Confidential& into) {
    for (const auto* text : {&document.front_matter.title, &document.front_matter.title_cy})
        if (*text) into.add(document.path, **text);
}

} // namespace part_one
