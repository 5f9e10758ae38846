#include "disclosure/own_labels.h"

#include "adapters/unicode.h"
#include "basics/text.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace part_one {

namespace {

class Translator {
  public:
    explicit Translator(const Profile& profile) {
        for (const FormLabel& label : profile.labels())
            if (label.meaning == Meaning::part_two_begins) labels_.push_back(&label);
    }

    bool has_labels() const { return !labels_.empty(); }

    /// True where a label stood in the text.
    bool translate(std::string& text) const {
        if (!is_in(fold(text))) return false;
        std::string out;
        std::size_t from = 0;
        const auto words = folded_words(text);
        for (std::size_t at = 0; at < words.size(); ++at) {
            const std::size_t end = end_of_label(text, words, at);
            if (end == 0) continue;
            const char first = text[words[at].at];
            out += text.substr(from, words[at].at - from);
            // Written small in the middle of a line it may only be spoken of.
            out += first >= 'a' && first <= 'z' ? "part 2" : "PART 2";
            from = words[end - 1].end;
            at = end - 1;
        }
        if (from == 0) return false;
        text = out + text.substr(from);
        return true;
    }

    /// Most forms hold none, and are asked no more than this.
    bool may_be_in(const Document& document) const {
        for (const OutlineLine& line : document.outline.lines)
            for (const Segment& segment : line.segments)
                if (is_in(segment.folded)) return true;
        return std::any_of(document.lines.begin(), document.lines.end(),
                           [this](const std::string& line) { return is_in(fold(line)); }) ||
               std::any_of(document.comments.begin(), document.comments.end(),
                           [this](const Comment& comment) { return is_in(fold(comment.text)); });
    }

  private:
    bool is_in(const std::string& folded) const {
        return std::any_of(labels_.begin(), labels_.end(), [&](const FormLabel* label) {
            return folded.find(label->words.front()) != std::string::npos;
        });
    }

    /// The index behind the last word of the longest label that begins at word `at`; 0 if none does.
    std::size_t end_of_label(const std::string& text, const std::vector<FoldedWord>& words, std::size_t at) const {
        std::size_t longest = 0;
        for (const FormLabel* label : labels_) {
            std::size_t next = at;
            for (const std::string& word : label->words) {
                if (word == "…" || next >= words.size() || fold(words[next].text) != word) {
                    if (word != "…") next = 0;
                    break;
                }
                ++next;
            }
            if (next <= at || next <= longest) continue;
            if (is_label(text, words, at, next, label->where)) longest = next;
        }
        return longest;
    }

    /// Does it stand as its row of the table says, and not in the middle of a sentence that speaks of it?
    static bool is_label(const std::string& text, const std::vector<FoldedWord>& words, std::size_t at, std::size_t end,
                         Where where) {
        const bool is_last = end == words.size();
        const std::string_view behind =
            is_last ? std::string_view{}
                    : trimmed(std::string_view(text).substr(words[end - 1].end, words[end].at - words[end - 1].end));
        const std::string_view before =
            at == 0 ? std::string_view{}
                    : trimmed(std::string_view(text).substr(words[at - 1].end, words[at].at - words[at - 1].end));
        const bool begins = at == 0 || !before.empty();
        const bool ends = is_last || !behind.empty();
        switch (where) {
        case Where::anywhere: return begins || ends;
        case Where::with_colon: return ends;
        case Where::alone:
        case Where::heading: return begins && ends;
        }
        return true;
    }

    std::vector<const FormLabel*> labels_;
};

bool translate(const Translator& translator, Segment& segment) {
    bool changed = false;
    for (std::string* text : {&segment.text, &segment.kept, &segment.lead})
        changed = translator.translate(*text) || changed;
    if (changed) segment.folded = fold(segment.text);
    return changed;
}

} // namespace

std::optional<FilledForm> in_common_words(const FilledForm& form, const Profile& profile) {
    const Translator translator(profile);
    if (!translator.has_labels() || !translator.may_be_in(form.document)) return std::nullopt;
    FilledForm heard = form;
    bool changed = false;
    for (OutlineLine& line : heard.document.outline.lines)
        for (Segment& segment : line.segments) changed = translate(translator, segment) || changed;
    for (std::string& line : heard.document.lines) changed = translator.translate(line) || changed;
    for (Comment& comment : heard.document.comments) changed = translator.translate(comment.text) || changed;
    for (Labelled& label : heard.labels) changed = translator.translate(label.value) || changed;
    if (!changed) return std::nullopt;
    return heard;
}

} // namespace part_one
