#include "disclosure/repeated_keys.h"

#include "disclosure/withheld_words.h"

#include <string>
#include <utility>

namespace part_one {

namespace {

constexpr std::size_t run_that_tells = 4; // words; fewer stand in any two texts

struct Key {
    std::string_view name;
    std::string text;
    bool is_name = false; // looked for as a whole: an organisation, a sum
};

std::vector<Key> public_keys(const FrontMatter& shown) {
    std::vector<Key> keys;
    const auto prose = [&keys](std::string_view name, const std::string& text) { keys.push_back({name, text, false}); };
    const auto whole = [&keys](std::string_view name, const std::string& text) { keys.push_back({name, text, true}); };
    if (shown.title) prose("title", *shown.title);
    if (shown.title_cy) prose("title_cy", *shown.title_cy);
    if (shown.summary) prose("summary", *shown.summary);
    if (shown.part_two_reason) prose("part2_reason", *shown.part_two_reason);
    if (shown.decision_maker) whole("decision_maker", *shown.decision_maker);
    if (shown.providers)
        for (const std::string& name : *shown.providers) whole("providers", name);
    if (shown.funders)
        for (const std::string& name : *shown.funders) whole("funders", name);
    for (const std::string& topic : shown.topics) whole("topics", topic);
    for (const FrontMatter::Change& change : shown.changes) prose("changed", change.reason);
    for (const FrontMatter::Attachment& attachment : shown.attachments) prose("attachments", attachment.title);
    if (shown.funding) whole("funding", format_pounds(*shown.funding));
    for (const FrontMatterAward& award : shown.awards) {
        whole("funding", award.provider);
        prose("funding", award.purpose);
        if (award.amount) whole("funding", format_pounds(*award.amount));
    }
    return keys;
}

/// Runs of `count` words, each with a space before and behind.
std::vector<std::string> runs_of(const std::string& spaced, std::size_t count) {
    std::vector<std::size_t> spaces;
    for (std::size_t at = 0; at < spaced.size(); ++at)
        if (spaced[at] == ' ') spaces.push_back(at);
    std::vector<std::string> runs;
    for (std::size_t at = 0; at + count < spaces.size(); ++at)
        runs.push_back(spaced.substr(spaces[at], spaces[at + count] - spaces[at] + 1));
    return runs;
}

bool repeats(const Key& key, const std::string& withheld, const std::string& shown) {
    const std::string spaced = spaced_words(key.text);
    if (spaced.size() < 5) return false;
    const std::vector<std::string> runs =
        key.is_name ? std::vector<std::string>{spaced} : runs_of(spaced, run_that_tells);
    for (const std::string& run : runs)
        if (withheld.find(run) != std::string::npos && shown.find(run) == std::string::npos) return true;
    return false;
}

} // namespace

Findings keys_that_repeat_part_two(const Document& document, const std::vector<CutLines>& taken_out,
                                   const FrontMatter& shown, const Outline& remainder) {
    Findings findings;
    const std::vector<Key> keys = public_keys(shown);
    if (taken_out.empty() || keys.empty()) return findings;
    std::string withheld, open;
    for (const CutLines& cut : taken_out) withheld += spaced_words(words_of_lines(document, cut.first, cut.last));
    for (const OutlineLine& line : remainder.lines) open += spaced_words(line.text());
    std::string_view told;
    for (const Key& key : keys) {
        if (key.name == told || !repeats(key, withheld, open)) continue;
        told = key.name;
        findings.push_back({Severity::warning, "disclosure/key-repeats-part-two", 0,
                            "words under " + std::string(key.name) +
                                " in the front matter stand also in what is withheld of the form; what a key says is "
                                "public, so take them out of the key unless everybody may read them"});
    }
    return findings;
}

} // namespace part_one
