#include "fuzz/targets.h"

#include "adapters/unicode.h"
#include "disclosure/disclose.h"
#include "form/profile.h"
#include "properties/generated_form.h"
#include "properties/planted_words.h"
#include "publication/select.h"
#include "source/read_documents.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>

using namespace part_one;
using namespace std::chrono_literals;

namespace fuzz {

namespace {

constexpr const char* path = "content/offices/testmoor/decisions/1-2024.md";

void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

/// The labels seen on real forms, as the program reads them.
const Profile& profile() {
    static const Profile common = [] {
        const char* root = std::getenv("PARTONE_SOURCE_ROOT");
        require(root != nullptr, "PARTONE_SOURCE_ROOT is not set; use scripts/fuzz or ctest");
        std::ifstream file(std::string(root) + "/content/forms/common.md", std::ios::binary);
        const std::string labels{std::istreambuf_iterator<char>(file), {}};
        require(!labels.empty(), "content/forms/common.md cannot be read");
        return Profile::parse(labels, "").profile;
    }();
    return common;
}

/// Everything that would leave the stages before the audit: public words, and what findings say.
std::string what_comes_out_of(const std::string& text) {
    std::vector<Document> documents = read_documents({{path, text}}, 1);
    std::vector<Disclosed> disclosed;
    for (Document& document : documents)
        disclosed.push_back(disclose(recognise(std::move(document), profile()), profile(), {}));
    const Selected selected = Release::select(std::move(disclosed), {{"testmoor", {}}}, {},
                                              std::chrono::sys_days{2026y / std::chrono::November / 22});
    std::string out;
    for (const PublicForm& form : selected.selection.forms) out += Release::words_of(form) + "\n";
    for (const PublicTombstone& tombstone : selected.selection.tombstones) out += tombstone.reason.get() + "\n";
    for (const SourceOutcome& outcome : selected.selection.outcomes)
        for (const Finding& finding : outcome.findings) out += finding.message + "\n";
    return out;
}

void require_no_canary(const std::string& text) {
    require(properties::canaries_in(what_comes_out_of(text)).empty(), "a canary came out");
}

/// Would these bytes end the front matter themselves?
bool end_front_matter(std::string_view bytes) {
    for (std::string_view end : {"---", "..."})
        if (bytes.starts_with(end) || bytes.find("\n" + std::string(end)) != std::string_view::npos ||
            bytes.find("\r" + std::string(end)) != std::string_view::npos)
            return true;
    return false;
}

} // namespace

void front_matter(std::string_view bytes) {
    if (end_front_matter(bytes) || !properties::canaries_in(bytes).empty()) return;
    require_no_canary("---\n" + std::string(bytes) + "\npart2: |\n  The bid of " + properties::canary(1) +
                      " was low.\n---\n\nDecision number: 1/2024\n\nTitle: Lamps for the lane\n\n" +
                      "Date of decision: 5 March 2024\n");
}

void outline(std::string_view bytes) {
    for (const Document& document : read_documents({{path, std::string(bytes)}}, 1)) {
        int last = 0;
        for (const OutlineLine& line : document.outline.lines) {
            require(!line.segments.empty(), "a line of the outline has no segment");
            require(line.line >= 1 && line.line <= static_cast<int>(document.lines.size()),
                    "a line of the outline stands outside the document");
            last = line.line;
        }
        require(last <= static_cast<int>(document.lines.size()), "the outline is longer than the document");
        for (const std::string& line : document.lines) {
            const std::string shadow = raw_shadow(line);
            require(fold(shadow) == shadow, "the shadow of a line is not folded");
        }
    }
}

void disclosure(std::string_view bytes) {
    if (bytes.size() < 2 || !properties::canaries_in(bytes).empty()) return;
    properties::Dice dice(static_cast<unsigned char>(bytes[0]));
    properties::GeneratedForm form = properties::form_with_part_two(1, dice);
    while (form.shape->has_own_profile) form.shape = &dice.pick(properties::shapes());
    const std::string words(bytes.substr(2));
    const std::string part_two = "## PART 2 – CONFIDENTIAL FACTS AND ADVICE\n\nThe bid of " + properties::canary(2) +
                                 " Holdings was for the eastern lot.\n\n";
    const bool stands_before = bytes[1] % 2 == 0;
    form.place = properties::Place::end;
    form.inserted = stands_before ? words + "\n\n" + part_two : part_two + words + "\n";
    require_no_canary(form.text());
}

const std::vector<Target>& targets() {
    static const std::vector<Target> all{
        {"front_matter", front_matter}, {"outline", outline}, {"disclosure", disclosure}};
    return all;
}

} // namespace fuzz
