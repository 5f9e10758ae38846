#include "form/refused_lots.h"

#include "form/option_words.h"
#include "form/sentences.h"

#include <string>

namespace part_one {

namespace {

bool is_refused(const std::string& lot, const std::vector<OutlineLine>& lines) {
    const std::string named = lot.starts_with("lot ") ? " " + lot + " " : " lot " + lot + " ";
    for (const OutlineLine& line : lines) {
        if (line.place == OutlineLine::Place::table) continue;
        const std::string text = line.kept();
        for (std::string_view sentence : sentences_of(text)) {
            const std::string words = words_only(sentence);
            const std::size_t at = words.find(named);
            if (at == std::string::npos) continue;
            const std::string_view behind = std::string_view(words).substr(at + named.size() - 1);
            for (std::string_view refusal : {" is not ", " was not ", " will not ", " has not been ", " should not "})
                if (behind.starts_with(refusal)) return true;
            const std::string_view before = std::string_view(words).substr(0, at);
            for (std::string_view refusal : {" not to award", " not to extend", " not to renew", " no award for",
                                             " no award is made for", " no contract for"})
                if (before.ends_with(refusal)) return true;
        }
    }
    return false;
}

} // namespace

void take_out_refused_lots(AwardTable& table, const std::vector<OutlineLine>& lines) {
    for (std::size_t at = table.awards.size(); at-- > 0;) {
        if (table.lots[at].empty() || !is_refused(table.lots[at], lines)) continue;
        const auto row = static_cast<std::ptrdiff_t>(at);
        table.awards.erase(table.awards.begin() + row);
        table.lots.erase(table.lots.begin() + row);
        for (auto& column : table.rivals) column.erase(column.begin() + row);
        table.total.reset(); // of all lots
    }
}

} // namespace part_one
