#include "audit/audits/leaks.h"

#include "adapters/threads.h"
#include "audit/leaks/ordinary_words.h"
#include "audit/leaks/readings.h"
#include "audit/leaks/telling_words.h"
#include "audit/leaks/unpack.h"

#include <algorithm>
#include <atomic>

namespace part_one {
namespace {

constexpr int deepest_layer = 4;              // gzip in base64 in JSON in gzip
constexpr std::size_t most_sources_to_compare = 16; // for side_by_side: a page's own sources, not an index's
constexpr std::size_t most_pieces = 3;        // end of one field, a label, beginning of the next
constexpr std::size_t batch = 32;             // files or texts handed to a thread at a time

void settle(std::vector<std::uint32_t>& numbers) {
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

std::vector<std::uint64_t> codes_of(std::string_view text) {
    std::vector<std::uint64_t> codes;
    for (const Word& word : words_of(text)) codes.push_back(word.code);
    return codes;
}

// How many of `wanted` stand, in this order, somewhere in `text`: the longest beginning of it.
std::size_t longest_run(std::span<const std::uint64_t> wanted, std::span<const std::uint64_t> text) {
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
        return basis.remainders[a].source != basis.remainders[b].source ? basis.remainders[a].source < basis.remainders[b].source : a < b;
    });
    gather(withheld);
    compare_with_public_texts(jobs);
}

void LeakCheck::gather(const Confidential& withheld) {
    for (const Confidential::Text& text : withheld.texts_) owners_.push_back(text.source);
    std::sort(owners_.begin(), owners_.end());
    owners_.erase(std::unique(owners_.begin(), owners_.end()), owners_.end());

    std::unordered_set<std::uint64_t> small_words;
    gather_small_words(basis_.own_words, small_words);
    for (const Confidential::Text& text : withheld.texts_) gather_small_words(text.words, small_words);
    for (const Confidential::Text& text : withheld.texts_) {
        const auto owner = std::lower_bound(owners_.begin(), owners_.end(), text.source) - owners_.begin();
        gather_secrets(text.words, static_cast<std::uint32_t>(owner), small_words, secrets_);
    }
    secrets_.phrases.settle();
}

// Strikes out what is public wording, and notes for the rest which one or two sources show it.
void LeakCheck::compare_with_public_texts(unsigned jobs) {
    const std::size_t count = secrets_.phrases.size();
    std::vector<std::atomic<unsigned>> seen(count);
    const auto phrases_in = [&](std::string_view text) {
        std::vector<std::uint32_t> found;
        thread_local std::vector<Word> words;
        read_words(text, words);
        for_each_reading(words, [&](const Reading& reading) {
            secrets_.phrases.search(reading.codes, [&](std::size_t, std::size_t, std::uint32_t phrase) { found.push_back(phrase); });
        });
        for (const std::string& sum : sums_written_out(text))
            secrets_.phrases.search(codes_of(sum), [&](std::size_t, std::size_t, std::uint32_t phrase) { found.push_back(phrase); });
        settle(found);
        return found;
    };
    for (std::uint32_t phrase : phrases_in(basis_.own_words)) seen[phrase] = enough_sources;

    struct Showing {
        std::uint32_t phrase, source;
    };
    std::vector<std::vector<Showing>> shown((remainders_.size() + batch - 1) / batch);
    for_each_batch(remainders_.size(), jobs, [&](std::size_t i) {
        for (std::uint32_t phrase : phrases_in(basis_.remainders[remainders_[i]].text)) {
            if (secrets_.about[phrase].kind == SecretKind::telling) {
                seen[phrase] = enough_sources;
            } else if (seen[phrase].fetch_add(1, std::memory_order_relaxed) < enough_sources) {
                shown[i / batch].push_back({phrase, static_cast<std::uint32_t>(i)});
            }
        }
    });

    std::vector<std::uint32_t> kept;
    PhraseSet left = secrets_.phrases.without([&](std::uint32_t phrase) { return seen[phrase] >= enough_sources; }, kept);
    std::vector<std::uint32_t> new_number(count, nobody);
    std::vector<Secrets::About> about;
    for (std::uint32_t i = 0; i < kept.size(); ++i) {
        new_number[kept[i]] = i;
        about.push_back(secrets_.about[kept[i]]);
    }
    public_in_.assign(kept.size(), {});
    for (const std::vector<Showing>& group : shown)
        for (const Showing& showing : group) {
            if (new_number[showing.phrase] == nobody) continue;
            auto& sources = public_in_[new_number[showing.phrase]].sources;
            *std::find(sources.begin(), sources.end() - 1, nobody) = showing.source;
        }
    secrets_ = {std::move(left), std::move(about)};
}

LeakCheck::Sources LeakCheck::sources_of(const RenderedFile& file) const {
    Sources out;
    for (const std::string& source : file.sources) {
        auto at = std::lower_bound(remainders_.begin(), remainders_.end(), source,
                                   [&](std::size_t i, const std::string& wanted) { return basis_.remainders[i].source < wanted; });
        for (; at != remainders_.end() && basis_.remainders[*at].source == source; ++at)
            out.push_back(static_cast<std::uint32_t>(at - remainders_.begin()));
    }
    return out;
}

bool LeakCheck::may_stand(std::uint32_t phrase, const Sources& sources) const {
    return std::any_of(public_in_[phrase].sources.begin(), public_in_[phrase].sources.end(), [&](std::uint32_t shows) {
        return shows != nobody && std::find(sources.begin(), sources.end(), shows) != sources.end();
    });
}

// "Decision maker" (the theme's) and "Commissioner for Cumbria" (the form's) make a run that no public text holds:
// a few public pieces, with numbers and dates between them, are no leak.
bool LeakCheck::is_side_by_side(std::span<const std::uint64_t> codes, std::span<const bool> neutral, const Sources& sources) const {
    if (sources.size() > most_sources_to_compare) return false;
    std::vector<std::vector<std::uint64_t>> texts;
    for (std::uint32_t source : sources) texts.push_back(codes_of(basis_.remainders[remainders_[source]].text));
    std::size_t pieces = 0, at = 0;
    while (at < codes.size()) {
        if (neutral[at]) {
            ++at;
            continue;
        }
        std::size_t longest = longest_run(codes.subspan(at), own_codes_);
        for (const auto& text : texts) longest = std::max(longest, longest_run(codes.subspan(at), text));
        if (longest == 0 || ++pieces > most_pieces) return false;
        at += longest;
    }
    return true;
}

void LeakCheck::read_layer(std::string_view bytes, const RenderedFile& file, const Sources& sources, int depth, Hits& hits) const {
    thread_local std::vector<std::vector<Word>> words_by_depth(deepest_layer + 1);
    std::vector<Word>& words = words_by_depth[static_cast<std::size_t>(depth)];
    read_words(bytes, words);
    for_each_reading(words, [&](const Reading& reading) {
        secrets_.phrases.search(reading.codes, [&](std::size_t at, std::size_t length, std::uint32_t phrase) {
            if (may_stand(phrase, sources)) return;
            const Secrets::About about = secrets_.about[phrase];
            if (about.kind == SecretKind::wording && length == longest_phrase) {
                std::array<bool, longest_phrase> neutral{};
                for (std::size_t k = 0; k < length; ++k) {
                    const Word& word = words[reading.words[at + k]];
                    neutral[k] = (word.is_number() && word.length <= 4) || is_calendar_word(word.code);
                }
                if (is_side_by_side(std::span(reading.codes).subspan(at, length), neutral, sources)) return;
            }
            (about.kind == SecretKind::wording ? hits.wording : hits.telling).push_back(about.owner);
        });
    });
    const std::vector<std::string> layers = unpacked_layers(bytes, words);
    if (layers.empty()) return;
    if (depth == deepest_layer) {
        hits.is_unreadable = true;
        return;
    }
    for (const std::string& layer : layers) read_layer(layer, file, sources, depth + 1, hits);
}

LeakCheck::Hits LeakCheck::hits_of(const RenderedFile& file) const {
    Hits hits;
    const Sources sources = sources_of(file);
    read_layer(file.path, file, sources, 0, hits);
    read_layer(file.bytes, file, sources, 0, hits);
    settle(hits.wording);
    settle(hits.telling);
    return hits;
}

Objection LeakCheck::objection(const RenderedFile& file, const std::vector<std::uint32_t>& owners, const char* rule,
                               const char* message, const std::map<std::uint32_t, std::vector<std::string>>& culprits) const {
    Objection out{file.path, {}, {Severity::error, rule, 0, message}, true};
    for (std::uint32_t owner : owners) {
        out.sources.push_back(owners_[owner]);
        if (std::binary_search(file.sources.begin(), file.sources.end(), owners_[owner])) continue;
        const auto found = culprits.find(owner);
        const std::vector<std::string>& others = found == culprits.end() ? file.sources : found->second;
        out.sources.insert(out.sources.end(), others.begin(), others.end());
    }
    if (file.sources.size() == 1) out.sources.push_back(file.sources.front());
    std::sort(out.sources.begin(), out.sources.end());
    out.sources.erase(std::unique(out.sources.begin(), out.sources.end()), out.sources.end());
    return out;
}

std::vector<Objection> LeakCheck::objections(const std::vector<RenderedFile>& files, unsigned jobs) const {
    if (owners_.empty()) return {};
    std::vector<Hits> hits(files.size());
    for_each_batch(files.size(), jobs, [&](std::size_t i) { hits[i] = hits_of(files[i]); });

    std::map<std::uint32_t, std::vector<std::string>> culprits; // by owner: the sources of pages of one source that were hit
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (files[i].sources.size() != 1) continue;
        for (const auto* owners : {&hits[i].wording, &hits[i].telling})
            for (std::uint32_t owner : *owners) culprits[owner].push_back(files[i].sources.front());
    }
    std::vector<Objection> out;
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (!hits[i].telling.empty())
            out.push_back(objection(files[i], hits[i].telling, "audit/leak-name",
                                    "this file holds a name, a reference or a sum that is withheld from a source and public in none; "
                                    "the sources named are left out", culprits));
        if (!hits[i].wording.empty())
            out.push_back(objection(files[i], hits[i].wording, "audit/leak-wording",
                                    "this file holds wording that is withheld from a source; the sources named are left out", culprits));
        if (hits[i].is_unreadable)
            out.push_back({files[i].path, files[i].sources,
                           {Severity::error, "audit/leak-unread", 0,
                            "this file is packed more often than the leak check unpacks; publish it unpacked"}, true});
    }
    return out;
}

} // namespace part_one
