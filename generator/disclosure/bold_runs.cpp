#include "disclosure/bold_runs.h"

#include "adapters/unicode.h"
#include "basics/text.h"
#include "disclosure/harmless.h"
#include "disclosure/listen.h"
#include "disclosure/may_speak.h"
#include "disclosure/word_tables.h"
#include "form/answer.h"
#include "form/filled_form.h"

#include <string>
#include <vector>

namespace part_one {

namespace {

constexpr std::size_t longest_line = 1'000; // bytes
constexpr std::size_t longest_run = 80;     // bytes of a label

struct Run {
    std::size_t at = 0; // of its marks
    std::string_view words;
    std::string_view rest; // up to the next run
};

std::vector<Run> runs_of(std::string_view raw) {
    std::vector<Run> runs;
    for (std::size_t at = raw.find("**"); at != std::string_view::npos;) {
        const std::size_t end = raw.find("**", at + 2);
        if (end == std::string_view::npos) break;
        const std::size_t next = raw.find("**", end + 2);
        runs.push_back({at, trimmed(raw.substr(at + 2, end - at - 2)),
                        trimmed(raw.substr(end + 2, next == std::string_view::npos ? next : next - end - 2))});
        at = next;
    }
    return runs;
}

/// Do the words before it end a sentence or a field? Within a sentence a bold word is only loud.
bool begins_something(std::string_view before, bool is_line_of_fields) {
    before = trimmed(before);
    if (before.empty()) return false; // the front of the line
    if (std::string_view(".;:?!|/").find(before.back()) != std::string_view::npos) return true;
    static constexpr WordTable joining{
        "a an the and or of to in for by with is are was were be this that our its no not on at from any"};
    const std::string folded = fold(before);
    const std::string_view last = std::string_view(folded).substr(folded.find_last_of(' ') + 1);
    return is_line_of_fields &&
           (!joining.holds(WordNumber(last)) || is_only_an_answer(before.substr(before.size() - 2)));
}

bool closes_what_follows(const Run& run) {
    std::string_view name = run.words;
    while (!name.empty() && std::string_view(":?- ").find(name.back()) != std::string_view::npos) name.remove_suffix(1);
    const std::string label = fold(name);
    if (!run.rest.empty() && is_only_an_answer(run.rest)) {
        // "For publication: NO" is asked in full
        const std::string asked = (label.starts_with("for ") ? "is it " : "") + label + ": " + fold(run.rest);
        return may_speak(asked) && is_answered_closed(asked, spoken_words(asked));
    }
    Standing alone;
    alone.is_prominent = true;
    alone.is_whole_block = true;
    const Speech speech = may_speak(label) ? speech_of(label, alone) : Speech::nothing;
    const bool is_label = (speech == Speech::begins_private || speech == Speech::marks) && is_bare_label(label);
    if (is_label) return !run.rest.empty();
    // "Classification RESTRICTED"
    const std::string marked = label + ": " + fold(run.rest.substr(0, longest_run));
    const Speech marking = may_speak(marked) ? speech_of(marked, Standing{}) : Speech::nothing;
    return marking == Speech::doubt && is_in_capitals(run.rest);
}

} // namespace

bool closes_at_bold_run(std::string_view raw) {
    if (raw.size() > longest_line || raw.find("**", raw.find("**") + 2) == std::string_view::npos) return false;
    const std::vector<Run> runs = runs_of(raw);
    // "**Term:** two years **Part 2** …"
    const bool is_line_of_fields = !runs.empty() && trimmed(raw.substr(0, runs.front().at)).empty() && runs.size() > 1;
    for (const Run& run : runs) {
        if (run.words.empty() || run.words.size() > longest_run) continue;
        const bool starts_large = run.words.front() >= 'A' && run.words.front() <= 'Z';
        if (starts_large && begins_something(raw.substr(0, run.at), is_line_of_fields) && closes_what_follows(run))
            return true;
    }
    return false;
}

} // namespace part_one
