// A large set of short runs of words, and a fast way to find which of them stand in a text.
//
// Runs of six words are found by a rolling hash, shorter ones by their first word. Nearly every place of a page is
// turned away by one look into a small table of bits, so that a page is read at the speed of its bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace part_one {

inline constexpr std::size_t longest_phrase = 6; // in words

/// A run of words as one number. The empty run has none.
std::uint64_t phrase_key(std::span<const std::uint64_t> codes);

class PhraseSet {
  public:
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    struct Phrase {
        std::uint64_t key;
        std::uint64_t first; // code of its first word
        std::uint32_t words;
    };
    static Phrase phrase(std::span<const std::uint64_t> codes) {
        return {phrase_key(codes), codes.front(), static_cast<std::uint32_t>(codes.size())};
    }

    /// The phrase's number, which is the same when it is added again. Not while others search.
    std::uint32_t add(const Phrase& phrase);
    /// To be called between the last add() and the first search.
    void settle();

    std::size_t size() const { return entries_.size(); }
    std::uint32_t find(std::uint64_t key) const;

    /// The set without the phrases that `drop` names, numbered anew; `old_number` of each stands in `kept`.
    template <class Drop>
    PhraseSet without(Drop drop, std::vector<std::uint32_t>& kept) const {
        PhraseSet out;
        for (std::uint32_t i = 0; i < entries_.size(); ++i) {
            if (drop(i)) continue;
            kept.push_back(i);
            out.entries_.push_back(entries_[i]);
        }
        out.settle();
        return out;
    }

    /// Calls hit(first word, how many words, number) for every phrase in `codes`, in order of its first word.
    template <class Hit>
    void search(std::span<const std::uint64_t> codes, Hit hit) const;

  private:
    void place(std::uint32_t number);
    void grow(std::size_t slots);
    bool may_hold(std::uint64_t key) const {
        const std::uint64_t wanted = bits_of(key);
        return (bits_[(key >> 18) & bits_mask_] & wanted) == wanted;
    }
    static std::uint64_t bits_of(std::uint64_t key) {
        return (std::uint64_t{1} << (key & 63)) | (std::uint64_t{1} << ((key >> 6) & 63)) |
               (std::uint64_t{1} << ((key >> 12) & 63));
    }
    bool may_begin(std::uint64_t code) const { return (first_bits_[(code >> 6) & first_mask_] >> (code & 63)) & 1; }

    std::vector<Phrase> entries_;
    std::vector<std::uint32_t> slots_; // open addressing: entry number + 1
    std::vector<std::uint64_t> bits_, first_bits_;
    std::uint64_t bits_mask_ = 0, first_mask_ = 0;
    bool has_length_[longest_phrase + 1] = {};
};

namespace phrase_arithmetic {
inline constexpr std::uint64_t base = 0xC2B2AE3D27D4EB4Fu;
inline constexpr std::uint64_t power(std::size_t exponent) {
    std::uint64_t out = 1;
    for (std::size_t i = 0; i < exponent; ++i) out *= base;
    return out;
}
inline std::uint64_t finished(std::uint64_t sum, std::size_t words) {
    sum = (sum ^ (sum >> 31)) * 0x94D049BB133111EBu + words * 0x2545F4914F6CDD1Du;
    return sum ^ (sum >> 32);
}
} // namespace phrase_arithmetic

template <class Hit>
void PhraseSet::search(std::span<const std::uint64_t> codes, Hit hit) const {
    using namespace phrase_arithmetic;
    if (entries_.empty()) return;
    constexpr std::uint64_t leaving = power(longest_phrase - 1);
    const bool has_long = has_length_[longest_phrase];
    std::uint64_t rolling = 0; // of the words from `i`
    for (std::size_t k = 0; k + 1 < longest_phrase && k < codes.size(); ++k) rolling = rolling * base + codes[k];
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (may_begin(codes[i])) {
            std::uint64_t sum = 0;
            for (std::size_t k = 1; k < longest_phrase && i + k <= codes.size(); ++k) {
                sum = sum * base + codes[i + k - 1];
                if (!has_length_[k]) continue;
                const std::uint64_t key = finished(sum, k);
                if (!may_hold(key)) continue;
                if (const std::uint32_t number = find(key); number != none) hit(i, k, number);
            }
        }
        if (has_long && i + longest_phrase <= codes.size()) {
            rolling = rolling * base + codes[i + longest_phrase - 1];
            const std::uint64_t key = finished(rolling, longest_phrase);
            if (may_hold(key))
                if (const std::uint32_t number = find(key); number != none) hit(i, longest_phrase, number);
            rolling -= codes[i] * leaving;
        }
    }
}

} // namespace part_one
