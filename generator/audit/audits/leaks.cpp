#include "audit/audits/leaks.h"

#include "adapters/threads.h"
#include "audit/leaks/ordinary_words.h"
#include "audit/leaks/readings.h"
#include "audit/leaks/unpack.h"
#include "audit/page_audit.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace part_one {
namespace {

constexpr int deepest_layer = 4;                   // gzip in base64 in JSON in gzip
constexpr std::size_t texts_asked_first = 512;     // of the public texts, for the wording of the forms
constexpr std::size_t most_sources_of_a_page = 16; // more has an index, which holds little of each
constexpr std::size_t most_pieces = 3;             // end of one field, a label, beginning of the next
constexpr std::size_t batch = 32;                  // files or texts handed to a thread at a time

void settle(std::vector<std::uint32_t>& numbers) {
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

std::vector<std::uint64_t> codes_of(std::string_view text) {
    std::vector<std::uint64_t> codes;
    for (const Word& word : words_of(text)) codes.push_back(word.code);
    return codes;
}

// How many of `wanted`, from its front, stand in this order somewhere in `text`.
std::size_t longest_run(std::span<const std::uint64_t> wanted, const std::vector<std::uint64_t>& text) {
    std::size_t longest = 0;
    for (std::size_t i = 0; i < text.size() && longest < wanted.size(); ++i) {
        std::size_t k = 0;
        while (k < wanted.size() && i + k < text.size() && text[i + k] == wanted[k]) ++k;
        longest = std::max(longest, k);
    }
    return longest;
}

void for_each_batch(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work) {
    for_each_index((count + batch - 1) / batch, jobs, [&](std::size_t b) {
        for (std::size_t i = b * batch; i < std::min(count, (b + 1) * batch); ++i) work(i);
    });
}

} // namespace

LeakCheck::LeakCheck(const Confidential& withheld, const AuditBasis& basis, unsigned jobs)
    : basis_(basis), own_codes_(codes_of(basis.own_words)) {
    for (std::size_t i = 0; i < basis.remainders.size(); ++i) remainders_.push_back(i);
    std::sort(remainders_.begin(), remainders_.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(std::string_view(basis.remainders[a].source), a) <
               std::pair(std::string_view(basis.remainders[b].source), b);
    });
    gather(withheld, jobs);
    leave_out_what_everybody_says(jobs);
}

void LeakCheck::gather(const Confidential& withheld, unsigned jobs) {
    for (const Confidential::Text& text : withheld.texts_) owners_.push_back(text.source);
    std::sort(owners_.begin(), owners_.end());
    owners_.erase(std::unique(owners_.begin(), owners_.end()), owners_.end());

    const std::vector<Confidential::Text>& texts = withheld.texts_;
    std::vector<SecretsOfText> found(texts.size());
    for_each_batch(texts.size(), jobs, [&](std::size_t i) { found[i] = secrets_of(texts[i].words); });
    std::unordered_set<std::uint64_t> small_words = small_words_of(basis_.own_words);
    for (SecretsOfText& of_text : found) small_words.merge(of_text.small_words);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto owner = static_cast<std::uint32_t>(
            std::lower_bound(owners_.begin(), owners_.end(), texts[i].source) - owners_.begin());
        for (const PhraseSet::Phrase& phrase : found[i].wording) secrets_.add(phrase, {owner, SecretKind::wording});
        for (const TellingWords& words : found[i].telling) {
            const bool is_none =
                words.is_name && std::any_of(words.codes.begin(), words.codes.end(),
                                             [&](std::uint64_t code) { return small_words.contains(code); });
            if (!is_none) secrets_.add(PhraseSet::phrase(words.codes), {owner, SecretKind::telling});
        }
        found[i] = {};
    }
    secrets_.phrases.settle();
}

LeakCheck::Phrases LeakCheck::phrases_in(std::string_view text) const {
    Phrases found;
    const auto note = [&](std::size_t, std::size_t, std::uint32_t phrase) { found.push_back(phrase); };
    thread_local std::vector<Word> words;
    read_words(text, words);
    for_each_reading(TextKind::other, text, words,
                     [&](const Reading& reading) { secrets_.phrases.search(reading.codes, note); });
    for (const std::string& sum : sums_written_out(text)) secrets_.phrases.search(codes_of(sum), note);
    settle(found);
    return found;
}

// Most of a form is the same on every form, and what any published form says is public. What the site itself says, and
// what some of the public texts say, is left out at once; the other public texts are asked only about words that were found in the site.
void LeakCheck::leave_out_what_everybody_says(unsigned jobs) {
    std::vector<bool> seen(secrets_.phrases.size(), false);
    for (std::uint32_t phrase : phrases_in(basis_.own_words)) seen[phrase] = true;
    const std::size_t step = remainders_.size() / texts_asked_first + 1;
    std::vector<Phrases> said((remainders_.size() + step - 1) / step);
    for_each_batch(said.size(), jobs,
                   [&](std::size_t i) { said[i] = phrases_in(basis_.remainders[remainders_[i * step]].text); });
    for (const Phrases& phrases : said)
        for (std::uint32_t phrase : phrases) seen[phrase] = true;

    std::vector<std::uint32_t> kept;
    PhraseSet left = secrets_.phrases.without([&](std::uint32_t phrase) { return seen[phrase]; }, kept);
    std::vector<Secrets::About> about;
    for (std::uint32_t old : kept) about.push_back(secrets_.about[old]);
    secrets_ = {std::move(left), std::move(about)};
}

std::vector<std::string_view> LeakCheck::remainders_of(const RenderedFile& file) const {
    std::vector<std::string_view> texts;
    for (const std::string& source : file.sources) {
        auto at = std::lower_bound(
            remainders_.begin(), remainders_.end(), source,
            [&](std::size_t i, const std::string& wanted) { return basis_.remainders[i].source < wanted; });
        for (; at != remainders_.end() && basis_.remainders[*at].source == source; ++at)
            texts.push_back(basis_.remainders[*at].text);
    }
    return texts;
}

// "Decision maker" (the theme's) and "Commissioner for Cumbria" (the form's) make a run that no public text holds:
// a few public pieces, with numbers and dates between them, are no leak.
bool LeakCheck::is_side_by_side(const Hit& hit, const std::vector<std::vector<std::uint64_t>>& public_texts) const {
    if (hit.words != longest_phrase) return false;
    std::size_t pieces = 0, at = 0;
    while (at < hit.words) {
        if (hit.neutral[at]) {
            ++at;
            continue;
        }
        const auto rest = std::span(hit.codes).subspan(at);
        std::size_t longest = longest_run(rest, own_codes_);
        for (const auto& text : public_texts) longest = std::max(longest, longest_run(rest, text));
        if (longest == 0 || ++pieces > most_pieces) return false;
        at += longest;
    }
    return true;
}

void LeakCheck::read_layer(std::string_view bytes, const RenderedFile& file, int depth, Hits& hits) const {
    thread_local std::array<std::vector<Word>, deepest_layer + 1> words_by_depth;
    std::vector<Word>& words = words_by_depth[static_cast<std::size_t>(depth)];
    read_words(bytes, words);
    const TextKind kind = depth == 0 && (is_page(file) || is_xml(file)) ? TextKind::markup : TextKind::other;
    for_each_reading(kind, bytes, words, [&](const Reading& reading) {
        secrets_.phrases.search(reading.codes, [&](std::size_t at, std::size_t length, std::uint32_t phrase) {
            Hit hit{phrase, length, {}, {}};
            for (std::size_t k = 0; k < length; ++k) {
                hit.codes[k] = reading.codes[at + k];
                hit.neutral[k] = is_neutral_word(words[reading.words[at + k]]);
            }
            hits.found.push_back(hit);
        });
    });
    const std::vector<std::string> layers = unpacked_layers(bytes, words);
    if (layers.empty()) return;
    if (depth == deepest_layer) {
        hits.is_unreadable = true;
        return;
    }
    for (const std::string& layer : layers) read_layer(layer, file, depth + 1, hits);
}

LeakCheck::Suspicion LeakCheck::suspicion_of(const RenderedFile& file) const {
    Hits hits;
    read_layer(file.path, file, 0, hits);
    read_layer(file.bytes, file, 0, hits);
    Suspicion suspicion{{}, hits.is_unreadable};
    if (hits.found.empty()) return suspicion;

    const bool is_page_of_few = file.sources.size() <= most_sources_of_a_page;
    const std::vector<std::string_view> texts = is_page_of_few ? remainders_of(file) : std::vector<std::string_view>{};
    Phrases own;
    for (std::string_view text : texts) {
        const Phrases phrases = phrases_in(text);
        own.insert(own.end(), phrases.begin(), phrases.end());
    }
    settle(own);
    std::erase_if(hits.found, [&](const Hit& hit) { return std::binary_search(own.begin(), own.end(), hit.phrase); });
    if (hits.found.empty()) return suspicion;

    std::vector<std::vector<std::uint64_t>> codes;
    for (std::string_view text : texts) codes.push_back(codes_of(text));
    for (const Hit& hit : hits.found) {
        const bool is_wording = secrets_.about[hit.phrase].kind == SecretKind::wording;
        if (!is_wording || !is_page_of_few || !is_side_by_side(hit, codes)) suspicion.phrases.push_back(hit.phrase);
    }
    settle(suspicion.phrases);
    return suspicion;
}

// Asks every public text about the phrases that are still suspected, and takes back what they explain.
void LeakCheck::clear_by_public_texts(std::vector<Suspicion>& suspicions, unsigned jobs) const {
    Phrases suspected;
    for (const Suspicion& of_file : suspicions)
        suspected.insert(suspected.end(), of_file.phrases.begin(), of_file.phrases.end());
    settle(suspected);
    if (suspected.empty()) return;

    std::vector<Phrases> shown(remainders_.size()); // by public text, of the suspected ones
    for_each_batch(remainders_.size(), jobs, [&](std::size_t i) {
        const Phrases phrases = phrases_in(basis_.remainders[remainders_[i]].text);
        std::set_intersection(phrases.begin(), phrases.end(), suspected.begin(), suspected.end(),
                              std::back_inserter(shown[i]));
    });
    Phrases shown_somewhere;
    for (const Phrases& phrases : shown) shown_somewhere.insert(shown_somewhere.end(), phrases.begin(), phrases.end());
    settle(shown_somewhere);
    for (Suspicion& of_file : suspicions)
        std::erase_if(of_file.phrases, [&](std::uint32_t phrase) {
            return std::binary_search(shown_somewhere.begin(), shown_somewhere.end(), phrase);
        });
}

Objection LeakCheck::objection(const RenderedFile& file, const Phrases& phrases, SecretKind kind,
                               const Culprits& culprits) const {
    const bool is_wording = kind == SecretKind::wording;
    Objection out{
        file.path,
        {},
        {Severity::error, is_wording ? "audit/leak-wording" : "audit/leak-name", 0,
         is_wording ? "this file holds wording that is withheld from a source; the sources named are left out"
                    : "this file holds a name, a reference or a sum that is withheld from a source and public in none; "
                      "the sources named are left out"},
        true};
    for (std::uint32_t phrase : phrases) {
        if (secrets_.about[phrase].kind != kind) continue;
        const std::uint32_t owner = secrets_.about[phrase].owner;
        out.sources.push_back(owners_[owner]);
        if (std::binary_search(file.sources.begin(), file.sources.end(), owners_[owner])) continue;
        if (const auto found = culprits.find(owner); found != culprits.end())
            out.sources.insert(out.sources.end(), found->second.begin(), found->second.end());
    }
    if (!out.sources.empty() && file.sources.size() == 1) out.sources.push_back(file.sources.front());
    std::sort(out.sources.begin(), out.sources.end());
    out.sources.erase(std::unique(out.sources.begin(), out.sources.end()), out.sources.end());
    return out;
}

// A page of few sources tells who is at fault better than an index of them all.
LeakCheck::Culprits LeakCheck::culprits_of(const std::vector<RenderedFile>& files,
                                           const std::vector<Suspicion>& suspicions) const {
    std::map<std::uint32_t, std::size_t> fewest; // by owner: sources of the file that has fewest
    const auto for_each_hit = [&](auto take) {
        for (std::size_t i = 0; i < files.size(); ++i)
            for (std::uint32_t phrase : suspicions[i].phrases)
                if (!files[i].sources.empty()) take(secrets_.about[phrase].owner, files[i].sources);
    };
    for_each_hit([&](std::uint32_t owner, const std::vector<std::string>& sources) {
        std::size_t& count = fewest.try_emplace(owner, sources.size()).first->second;
        count = std::min(count, sources.size());
    });
    Culprits culprits;
    for_each_hit([&](std::uint32_t owner, const std::vector<std::string>& sources) {
        if (sources.size() == fewest[owner]) culprits[owner].insert(sources.begin(), sources.end());
    });
    return culprits;
}

std::vector<Objection> LeakCheck::objections(const std::vector<RenderedFile>& files, unsigned jobs) const {
    if (owners_.empty()) return {};
    std::vector<Suspicion> suspicions(files.size());
    for_each_batch(files.size(), jobs, [&](std::size_t i) { suspicions[i] = suspicion_of(files[i]); });
    clear_by_public_texts(suspicions, jobs);

    const Culprits culprits = culprits_of(files, suspicions);
    std::vector<Objection> out;
    for (std::size_t i = 0; i < files.size(); ++i) {
        for (const SecretKind kind : {SecretKind::telling, SecretKind::wording})
            if (Objection found = objection(files[i], suspicions[i].phrases, kind, culprits); !found.sources.empty())
                out.push_back(std::move(found));
        if (suspicions[i].is_unreadable)
            out.push_back({files[i].path,
                           files[i].sources,
                           {Severity::error, "audit/leak-unread", 0,
                            "this file is packed more often than the leak check unpacks; publish it unpacked"},
                           true});
    }
    return out;
}

} // namespace part_one
