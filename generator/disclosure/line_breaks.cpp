#include "disclosure/line_breaks.h"

#include "adapters/unicode.h"
#include "disclosure/listen.h"
#include "disclosure/may_speak.h"
#include "disclosure/spelt_label.h"
#include "form/filled_form.h"

namespace part_one {

bool is_broken_label(std::string first, const std::string& second) {
    if (first.empty() || first.size() > 24 || second.empty() || second.size() > 70) return false;
    // "N/A" above "PART 2 – CONFIDENTIAL": the second line is a label without the first.
    Standing own;
    own.is_prominent = true;
    own.is_whole_block = true;
    const Speech alone = may_speak(second) ? speech_of(second, own) : Speech::nothing;
    if (alone == Speech::begins_private || alone == Speech::marks) return false;
    const std::string spaced = first + " " + second;
    while (first.ends_with("-")) first.pop_back();
    Standing whole;
    whole.is_prominent = true;
    whole.is_whole_block = true;
    for (const std::string& joined : {first + second, spaced}) {
        if (!may_speak(joined)) continue;
        if (speech_of(first, whole) != Speech::nothing) return false;
        const Speech speech = speech_of(joined, whole);
        const bool closes = speech == Speech::begins_private || speech == Speech::marks;
        if ((closes && is_bare_label(joined)) || is_label_of_letters(joined)) return true;
    }
    return false;
}

bool closes_across_lines(const std::vector<OutlineLine>& lines, std::size_t at) {
    constexpr std::size_t most_lines = 3;
    constexpr std::size_t longest_label = 120; // bytes
    const auto is_of_block = [&](std::size_t next) {
        return next < lines.size() && lines[next].place == OutlineLine::Place::paragraph &&
               lines[next].block_first == lines[at].block_first && lines[next].segments.size() == 1 &&
               !lines[next].segments.front().has_struck;
    };
    if (!lines[at].begins_block || lines[at].ends_block || !is_of_block(at)) return false;
    std::string text;
    bool is_bold = true;
    std::size_t last = at;
    for (; last < at + most_lines && is_of_block(last); ++last) {
        // A line of its own begins large, or is parted into a label and its answer.
        const std::string& line = lines[last].segments.front().text;
        const bool goes_on = last == at || (!line.empty() && line.front() >= 'a' && line.front() <= 'z');
        if (!goes_on || line.find_first_of(":?") != std::string::npos) return false;
        text += (text.empty() ? "" : " ") + lines[last].segments.front().text;
        is_bold = is_bold && lines[last].segments.front().is_bold;
        if (lines[last].ends_block) break;
    }
    if (last >= at + most_lines || !is_of_block(last) || !lines[last].ends_block || text.size() > longest_label)
        return false;
    const auto speaks = [](Speech speech) { return speech != Speech::nothing && speech != Speech::begins_public; };
    const std::string folded = fold(text);
    if (!may_speak(folded)) return false;
    for (std::size_t line = at; line <= last; ++line)
        if (speaks(speech_in(lines[line], 0, false))) return false; // heard by itself
    Standing whole;
    whole.is_whole_block = true;
    whole.is_prominent = is_bold || is_in_capitals(text);
    return speaks(speech_in_text(text, folded, whole));
}

} // namespace part_one
