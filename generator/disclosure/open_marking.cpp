#include "disclosure/open_marking.h"

#include "basics/word_list.h"
#include "form/profile.h"

#include <string>

namespace part_one {

bool is_open_marking(std::string_view folded) {
    // "Official – for public release": each half is
    if (const std::size_t dash = folded.find(" - "); dash != std::string_view::npos && dash > 0)
        return is_open_marking(folded.substr(0, dash)) && is_open_marking(folded.substr(dash + 3));
    std::string text;
    for (const FoldedWord& word : folded_words(folded)) {
        if (!text.empty()) text += ' ';
        text += word.text;
    }
    // "Not protectively marked (NPM)": so is what the bracket holds
    if (const std::size_t open = folded.find(" ("); open != std::string_view::npos && open > 0 && folded.ends_with(")"))
        if (is_open_marking(folded.substr(0, open)) &&
            is_open_marking(folded.substr(open + 2, folded.size() - open - 3)))
            return true;
    static constexpr WordList open{
        "official|not protectively marked|unclassified|public|open|none|n a|not applicable|na|"
        "non confidential|nonconfidential|unrestricted|non exempt|official public|npm|not restricted|"
        "not confidential|no|nil|official open|official not sensitive|official non sensitive|"
        "for publication|swyddogol|not marked|not protectively marked official|official for publication|"
        "unmarked|published|final|approved|noted|agreed|not protected|official release|for information|"
        "for decision|for noting|for approval|official part a|for public release|for release|"
        "public document|suitable for publication|suitable for public release|suitable for release|"
        "official part 1|no descriptor|complete|completed|taken|decision taken|implemented|"
        "no restrictions|no restriction on publication|no restrictions on publication|"
        "official public release|part 1|open report|public report|rejected|refused|declined|not approved|"
        "not agreed|not supported|recommendations approved|recommendation approved|decided|decision made|"
        "final decision|signed|authorised|awarded|public paper|public item|public record|public decision|"
        "open item|open paper|open decision|official document|official report|unrestricted report|"
        "non confidential report|public information",
        '|'};
    return open.holds(text);
}

} // namespace part_one
