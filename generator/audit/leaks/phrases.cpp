#include "audit/leaks/phrases.h"

#include <bit>

namespace part_one {

std::uint64_t phrase_key(std::span<const std::uint64_t> codes) {
    std::uint64_t sum = 0;
    for (std::uint64_t code : codes) sum = sum * phrase_arithmetic::base + code;
    return phrase_arithmetic::finished(sum, codes.size());
}

std::uint32_t PhraseSet::find(std::uint64_t key) const {
    if (slots_.empty()) return none;
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = (key >> 20) & mask; slots_[at] != 0; at = (at + 1) & mask)
        if (entries_[slots_[at] - 1].key == key) return slots_[at] - 1;
    return none;
}

std::uint32_t PhraseSet::add(const Phrase& phrase) {
    if (const std::uint32_t number = find(phrase.key); number != none) return number;
    entries_.push_back(phrase);
    if (entries_.size() * 2 > slots_.size()) {
        grow(slots_.empty() ? 1024 : slots_.size() * 2);
    } else {
        place(static_cast<std::uint32_t>(entries_.size() - 1));
    }
    return static_cast<std::uint32_t>(entries_.size() - 1);
}

void PhraseSet::place(std::uint32_t number) {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = (entries_[number].key >> 20) & mask;
    while (slots_[at] != 0) at = (at + 1) & mask;
    slots_[at] = number + 1;
}

void PhraseSet::grow(std::size_t slots) {
    slots_.assign(slots, 0);
    for (std::uint32_t i = 0; i < entries_.size(); ++i) place(i);
}

void PhraseSet::settle() {
    grow(std::bit_ceil(entries_.size() * 2 + 2));
    std::size_t shorter = 0;
    for (const Phrase& entry : entries_) shorter += entry.words < longest_phrase;
    bits_.assign(std::bit_ceil(entries_.size() / 4 + 64), 0); // 16 bits a phrase
    first_bits_.assign(std::bit_ceil(shorter / 4 + 64), 0);
    bits_mask_ = bits_.size() - 1;
    first_mask_ = first_bits_.size() - 1;
    for (const Phrase& entry : entries_) {
        bits_[(entry.key >> 18) & bits_mask_] |= bits_of(entry.key);
        has_length_[entry.words] = true;
        if (entry.words == longest_phrase) continue;
        first_bits_[(entry.first >> 6) & first_mask_] |= std::uint64_t{1} << (entry.first & 63);
    }
}

} // namespace part_one
