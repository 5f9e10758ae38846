#include "audit/audits/leaks.h"

#include "adapters/threads.h"
#include "audit/leaks/ordinary_words.h"
#include "audit/leaks/readings.h"
#include "audit/leaks/unpack.h"
#include "audit/page_audit.h"
#include "basics/text.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <iterator>

namespace part_one {
namespace {

constexpr std::size_t deepest_layer = 4;           // gzip in base64 in gzip in hexadecimal
constexpr std::size_t most_escapes = 2;            // JSON in JSON; what was escaped more often is read all the same
constexpr std::size_t most_sources_of_a_page = 16; // more has an index, which holds little of each
constexpr std::size_t most_runs_asked = 64;        // about who is at fault for what one source withholds
constexpr std::size_t most_pieces = 3;             // end of one field, a label, beginning of the next
constexpr std::size_t longest_count = 7;           // bytes: "999,999" records
constexpr std::size_t batch = 32;                  // files or texts handed to a thread at a time

std::vector<std::uint64_t> codes_of(std::string_view text) {
    std::vector<std::uint64_t> codes;
    for (const Word& word : words_of(text)) codes.push_back(word.code);
    return codes;
}

// Does what stands between two words set them apart, more than a space, a hyphen or a full stop does?
bool divides(std::string_view bytes, std::size_t from, std::size_t to, TextKind kind) {
    return bytes.substr(from, to - from)
               .find_first_of(kind == TextKind::markup ? "<>,;:\"()[]|=/" : "<>,;:\"()[]{}|=/\n") !=
           std::string_view::npos;
}

// "10,695": how many records there are may well be what one of them is numbered.
bool is_count(std::string_view bytes, const Word& word) {
    return word.end - word.begin <= longest_count && word.is_number() && is_ascii_digit(bytes[word.begin]) &&
           bytes[word.begin] != '0';
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
    leave_out_what_is_public(jobs);
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
            const bool is_none = words.kind == SecretKind::name &&
                                 std::any_of(words.codes.begin(), words.codes.end(),
                                             [&](std::uint64_t code) { return small_words.contains(code); });
            if (!is_none) secrets_.add(PhraseSet::phrase(words.codes), {owner, words.kind});
        }
        found[i] = {};
    }
    secrets_.phrases.settle();
}

// Marks in `seen` which phrases stand in a text. Threads may do so at once: a mark is only ever set.
void LeakCheck::mark_phrases_in(std::string_view text, std::vector<char>& seen) const {
    const auto note = [&](std::size_t, std::size_t, std::uint32_t phrase) {
        std::atomic_ref(seen[phrase]).store(1, std::memory_order_relaxed);
    };
    thread_local std::vector<Word> words;
    read_words(text, words);
    for_each_reading(TextKind::other, text, words,
                     [&](const Reading& reading) { secrets_.phrases.search(reading.codes, note); });
    for (const std::string& sum : sums_written_out(text)) secrets_.phrases.search(codes_of(sum), note);
}

// Most of a form is the same on every form, and what any published form says is public, like what the site itself says:
// that is left out before the site is read.
void LeakCheck::leave_out_what_is_public(unsigned jobs) {
    std::vector<char> seen(secrets_.phrases.size(), 0);
    mark_phrases_in(basis_.own_words, seen);
    for_each_batch(remainders_.size(), jobs, [&](std::size_t i) { mark_phrases_in(basis_.remainders[i].text, seen); });

    std::vector<std::uint32_t> kept;
    PhraseSet left = secrets_.phrases.without([&](std::uint32_t phrase) { return seen[phrase]; }, kept);
    std::vector<Secrets::About> about;
    about.reserve(kept.size());
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
bool LeakCheck::is_side_by_side(const Hit& hit, const SubRuns& pieces, const std::vector<SubRuns::Standing>& standing) {
    if (hit.run.words != longest_phrase) return false;
    std::size_t found = 0, at = 0;
    while (at < hit.run.words) {
        if (hit.run.is_neutral[at]) {
            ++at;
            continue;
        }
        std::size_t longest = 0;
        for (const SubRuns::Standing& text : standing)
            longest = std::max(longest, pieces.longest_from(hit.run, at, text));
        if (longest == 0 || ++found > most_pieces) return false;
        at += longest;
    }
    return true;
}

void LeakCheck::read_layer(std::string_view bytes, TextKind kind, Depth depth, Hits& hits) const {
    thread_local std::array<std::vector<Word>, deepest_layer + most_escapes + 1> words_by_depth;
    std::vector<Word>& words = words_by_depth[depth.packings + depth.escapes];
    read_words(bytes, words);
    for_each_reading(kind, bytes, words, [&](const Reading& reading) {
        secrets_.phrases.search(reading.codes, [&](std::size_t at, std::size_t length, std::uint32_t phrase) {
            Hit hit{phrase, {}, length == 1 && is_count(bytes, words[reading.words[at]])};
            hit.run.words = length;
            for (std::size_t k = 0; k < length; ++k) {
                const Word& word = words[reading.words[at + k]];
                hit.run.codes[k] = reading.codes[at + k];
                hit.run.is_neutral[k] = is_neutral_word(word);
                hit.run.is_divided[k] = k > 0 && divides(bytes, words[reading.words[at + k - 1]].end, word.begin, kind);
            }
            hits.found.push_back(hit);
        });
    });
    for_each_packed_layer(bytes, words, hits.allowance, [&](std::string_view layer, Wrapping) {
        if (depth.packings == deepest_layer) {
            hits.is_unreadable = true;
        } else {
            read_layer(layer, TextKind::other, {depth.packings + 1, depth.escapes}, hits);
        }
    });
    if (depth.escapes < most_escapes)
        for_each_escaped_layer(bytes, hits.allowance, [&](std::string_view layer, Wrapping) {
            read_layer(layer, TextKind::other, {depth.packings, depth.escapes + 1}, hits);
        });
    hits.is_unreadable = hits.is_unreadable || hits.allowance.is_exceeded;
}

LeakCheck::Hits LeakCheck::hits_of(const RenderedFile& file) const {
    Hits hits;
    const TextKind kind = is_page(file) || is_xml(file) ? TextKind::markup : TextKind::other;
    read_layer(file.path, TextKind::other, {}, hits);
    read_layer(file.bytes, kind, {}, hits);
    if (hits.found.empty() || file.sources.size() > most_sources_of_a_page) return hits;

    SubRuns pieces;
    for (const Hit& hit : hits.found) pieces.add(hit.run);
    pieces.settle();
    std::vector<SubRuns::Standing> standing = {pieces.standing_in(std::span<const std::uint64_t>(own_codes_))};
    for (std::string_view text : remainders_of(file)) standing.push_back(pieces.standing_in(text));
    std::erase_if(hits.found, [&](const Hit& hit) {
        return secrets_.about[hit.phrase].kind == SecretKind::wording && is_side_by_side(hit, pieces, standing);
    });
    return hits;
}

// An index that holds one record's unreadable text blames that record.
std::vector<std::string> LeakCheck::sources_of_unreadable(const RenderedFile& file) const {
    if (file.sources.size() < 2) return file.sources;
    std::vector<std::string> at_fault;
    for (const std::string& source : file.sources) {
        RenderedFile alone;
        alone.sources = {source};
        for (std::string_view text : remainders_of(alone)) {
            Hits hits;
            read_layer(text, TextKind::other, {}, hits);
            if (hits.is_unreadable) at_fault.push_back(source);
        }
    }
    return at_fault.empty() ? file.sources : at_fault;
}

// Asks every public text about the words that are still suspected, and takes back what they explain.
void LeakCheck::clear_by_public_texts(std::vector<Hits>& hits, unsigned jobs) const {
    PublicPieces pieces;
    bool is_any = false;
    for (const Hits& of_file : hits)
        for (const Hit& hit : of_file.found) {
            pieces.ask(hit.run);
            is_any = true;
        }
    if (!is_any) return;
    std::vector<std::string_view> texts;
    texts.reserve(basis_.remainders.size());
    for (const PublicRemainder& remainder : basis_.remainders) texts.push_back(remainder.text);
    pieces.answer(texts, basis_.own_words, jobs);
    for_each_batch(hits.size(), jobs, [&](std::size_t i) {
        std::erase_if(hits[i].found, [&](const Hit& hit) {
            const bool is_wording = secrets_.about[hit.phrase].kind == SecretKind::wording;
            return pieces.is_public(hit.run) || (is_wording && pieces.is_made_of_public_pieces(hit.run));
        });
    });
}

// Sums of public sums, and how many records there are: the site adds up what providers, years and bands come to.
void LeakCheck::clear_lone_numbers(const RenderedFile& file, std::vector<Hit>& hits) const {
    if (file.sources.size() == 1) return; // nothing is added up there that its source does not state
    std::set<std::uint32_t> owners;       // of other words than numbers
    for (const Hit& hit : hits)
        if (const Secrets::About about = secrets_.about[hit.phrase]; !is_number(about.kind) && !hit.may_be_a_count)
            owners.insert(about.owner);
    const bool is_index = file.sources.size() > most_sources_of_a_page || file.sources.empty();
    std::erase_if(hits, [&](const Hit& hit) {
        const Secrets::About about = secrets_.about[hit.phrase];
        const bool may_be_a_total = is_index || about.kind == SecretKind::round_number;
        const bool is_reckoned = is_number(about.kind) ? may_be_a_total : hit.may_be_a_count;
        return is_reckoned && !owners.contains(about.owner);
    });
}

// Nobody but the source that asks for an address puts its words on the site, least of all the one they are withheld from.
LeakCheck::Askers LeakCheck::askers_of(const std::vector<Hits>& hits) const {
    Askers askers;
    std::map<std::uint32_t, FoundRun> runs; // by phrase
    for (const Hits& of_file : hits)
        for (const Hit& hit : of_file.found) runs.try_emplace(hit.phrase, hit.run);
    if (runs.empty()) return askers;
    SubRuns pieces;
    for (const auto& [phrase, run] : runs) pieces.add(run);
    pieces.settle();
    for (const PublicRemainder& remainder : basis_.remainders) {
        if (remainder.addresses.empty()) continue;
        const SubRuns::Standing standing = pieces.standing_in(std::string_view(remainder.addresses));
        for (const auto& [phrase, run] : runs)
            if (pieces.longest_from(run, 0, standing) == run.words) askers[phrase].insert(remainder.source);
    }
    return askers;
}

Objection LeakCheck::objection(const RenderedFile& file, const std::vector<Hit>& hits, bool is_wording,
                               const Culprits& culprits, const Askers& askers) const {
    Objection out{file.path, {}, {Severity::error, is_wording ? "audit/leak-wording" : "audit/leak-name", 0, {}}, true};
    std::set<std::uint32_t> owners;
    for (const Hit& hit : hits) {
        if ((secrets_.about[hit.phrase].kind == SecretKind::wording) != is_wording) continue;
        if (const auto asked = askers.find(hit.phrase); asked != askers.end()) {
            out.sources.insert(out.sources.end(), asked->second.begin(), asked->second.end());
        } else {
            owners.insert(secrets_.about[hit.phrase].owner);
        }
    }
    for (std::uint32_t owner : owners) {
        out.sources.push_back(owners_[owner]);
        if (std::binary_search(file.sources.begin(), file.sources.end(), owners_[owner])) continue;
        if (const auto found = culprits.find(owner); found != culprits.end())
            out.sources.insert(out.sources.end(), found->second.begin(), found->second.end());
    }
    const std::string from = owners.size() == 1 ? owners_[*owners.begin()] : "a source";
    out.finding.message =
        is_wording ? "this file holds wording that is withheld from " + from + "; the sources named are left out"
                   : "this file holds a name, a reference or a sum that is withheld from " + from +
                         " and public in none; the sources named are left out";
    const bool blames_file = (file.sources.size() == 1 && !owners.empty()) || basis_.blame == Blame::everybody;
    if (!out.sources.empty() && blames_file)
        out.sources.insert(out.sources.end(), file.sources.begin(), file.sources.end());
    std::sort(out.sources.begin(), out.sources.end());
    out.sources.erase(std::unique(out.sources.begin(), out.sources.end()), out.sources.end());
    return out;
}

// A page of few sources tells who is at fault better than an index of them all.
LeakCheck::Culprits LeakCheck::culprits_of(const std::vector<RenderedFile>& files, const std::vector<Hits>& hits,
                                           unsigned jobs) const {
    std::map<std::uint32_t, std::size_t> fewest; // by owner: sources of the file that has fewest
    const auto for_each_hit = [&](auto take) {
        for (std::size_t i = 0; i < files.size(); ++i)
            for (const Hit& hit : hits[i].found)
                if (!files[i].sources.empty()) take(secrets_.about[hit.phrase].owner, files[i].sources);
    };
    for_each_hit([&](std::uint32_t owner, const std::vector<std::string>& sources) {
        std::size_t& count = fewest.try_emplace(owner, sources.size()).first->second;
        count = std::min(count, sources.size());
    });
    Culprits culprits;
    std::map<std::uint32_t, std::vector<FoundRun>> runs;
    for (std::size_t i = 0; i < files.size(); ++i)
        for (const Hit& hit : hits[i].found) {
            const std::uint32_t owner = secrets_.about[hit.phrase].owner;
            if (files[i].sources.empty() || files[i].sources.size() != fewest[owner]) continue;
            culprits[owner].insert(files[i].sources.begin(), files[i].sources.end());
            if (runs[owner].size() < most_runs_asked) runs[owner].push_back(hit.run);
        }
    if (basis_.blame == Blame::everybody) return culprits;
    for (auto& [owner, sources] : culprits)
        if (sources.size() > 1) sources = contributors_to(runs[owner], sources, jobs);
    return culprits;
}

// Of the sources of a list only those whose own text, or whose file's name, stands in what was found.
std::set<std::string> LeakCheck::contributors_to(const std::vector<FoundRun>& runs,
                                                 const std::set<std::string>& sources, unsigned jobs) const {
    std::vector<std::string> names;
    std::vector<std::string_view> texts;
    RenderedFile alone;
    for (const std::string& source : sources) {
        alone.sources = {source};
        for (std::string_view text : remainders_of(alone)) {
            names.push_back(source);
            texts.push_back(text);
        }
        names.push_back(source); // data files name the file itself
        texts.push_back(std::string_view(source).substr(source.rfind('/') + 1));
    }
    for (const PublicRemainder& remainder : basis_.remainders) {
        if (remainder.addresses.empty() || !sources.contains(remainder.source)) continue;
        names.push_back(remainder.source);
        texts.push_back(remainder.addresses);
    }
    std::set<std::string> at_fault;
    for (const std::vector<std::size_t>& best : contributors(runs, texts, jobs))
        for (std::size_t text : best) at_fault.insert(names[text]);
    return at_fault.empty() ? sources : at_fault;
}

std::vector<Objection> LeakCheck::objections(const std::vector<RenderedFile>& files, unsigned jobs) const {
    if (owners_.empty()) return {};
    std::vector<Hits> hits(files.size());
    for_each_batch(files.size(), jobs, [&](std::size_t i) { hits[i] = hits_of(files[i]); });
    clear_by_public_texts(hits, jobs);
    for (std::size_t i = 0; i < files.size(); ++i) clear_lone_numbers(files[i], hits[i].found);

    const Culprits culprits = culprits_of(files, hits, jobs);
    const Askers askers = askers_of(hits);
    std::vector<Objection> out;
    for (std::size_t i = 0; i < files.size(); ++i) {
        for (const bool is_wording : {false, true})
            if (Objection found = objection(files[i], hits[i].found, is_wording, culprits, askers);
                !found.sources.empty())
                out.push_back(std::move(found));
        if (hits[i].is_unreadable)
            out.push_back({files[i].path,
                           sources_of_unreadable(files[i]),
                           {Severity::error, "audit/leak-unread", 0,
                            "this file is packed more often or unpacks to more than the leak check reads; publish it "
                            "unpacked"},
                           true});
    }
    return out;
}

} // namespace part_one
