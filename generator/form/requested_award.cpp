#include "form/requested_award.h"

#include "form/award_sentences.h"
#include "form/item_parts.h"
#include "form/option_words.h"
#include "form/proper_names.h"
#include "form/sentences.h"

namespace part_one {

namespace {

bool asks(std::string_view sentence) {
    const std::string words = words_only(sentence);
    return words.find(" to seek ") < 20 || words.find(" seeks ") < 60 || words.find(" asks the ") < 60 ||
           words.find(" requests ") < 60;
}

bool is_sure_body(const std::string& name, const KnownOrganisations& known) {
    const auto names = proper_names(name, known);
    return names.size() == 1 &&
           (names[0].kind == ProperName::Kind::known || names[0].kind == ProperName::Kind::organisation);
}

} // namespace

std::optional<Award> requested_award(const std::vector<OutlineLine>& lines, Pence sum,
                                     const KnownOrganisations& known) {
    std::optional<Award> found;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const OutlineLine& line = lines[at];
        if (line.place == OutlineLine::Place::table || !line.begins_block) continue;
        std::string text = line.kept();
        for (std::size_t next = at + 1; next < lines.size() && !lines[next].begins_block; ++next)
            text += " " + lines[next].kept();
        if (text.find("£") == std::string::npos) continue;
        if (const auto asked = award_requested(text, known); asked && asked->amount == sum && !found)
            found = Award{asked->provider, asked->amount, {}, {}, {}, line.line, {}};
        for (std::string_view sentence : sentences_of(text)) {
            if (!asks(sentence)) continue;
            for (const SentenceAward& award : read_award_sentence(sentence, Firmness::tells, known).awards) {
                if (award.amount != sum || !is_sure_body(award.provider, known)) continue;
                if (found && organisation_key(found->provider) != organisation_key(award.provider)) return std::nullopt;
                found = Award{award.provider, award.amount, {}, {}, {}, line.line, {}};
            }
        }
    }
    return found;
}

} // namespace part_one
