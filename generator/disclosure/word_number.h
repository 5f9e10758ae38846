// A word as a number: its letters, sixteen bytes at most, are the digits of it.
//
// Two words are compared, and a word is looked up in a list, by two numbers of 64 bits; no letter is looked at. No word
// of a label is longer. A longer word keeps its front, and a byte that no text holds, so it is equal to no word of a list.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace part_one {

class WordNumber {
  public:
    static constexpr std::size_t longest = 16;

    constexpr WordNumber() = default;
    constexpr explicit WordNumber(std::string_view letters) {
        if (letters.size() <= longest) {
            size_ = static_cast<std::uint8_t>(letters.size());
            take(letters);
            return;
        }
        size_ = longest;
        holds_digit_ = has_digit(letters);
        take(letters.substr(0, longest - 1));
        letters_[longest - 1] = '\xFF';
    }
    constexpr WordNumber& operator=(std::string_view letters) { return *this = WordNumber(letters); }

    /// Its letters; of a word longer than `longest` the front, and the byte that marks it.
    constexpr std::string_view letters() const { return {letters_.data(), size_}; }
    constexpr operator std::string_view() const { return letters(); }
    constexpr std::size_t size() const { return size_; }
    constexpr bool is_cut() const { return letters_[longest - 1] == '\xFF'; }
    constexpr char operator[](std::size_t at) const { return letters_[at]; } // '\0' behind its end
    constexpr bool starts_with(std::string_view front) const { return letters().starts_with(front); }
    constexpr bool holds_digit() const { return holds_digit_ || has_digit(letters()); }
    constexpr bool is_number() const {
        return !is_cut() && letters().find_first_not_of("0123456789") == letters().npos;
    }

    /// Spread evenly over all 64 bits, those at the top best.
    constexpr std::uint64_t hash() const {
        const auto [front, back] = halves();
        return (front * 0x9E3779B97F4A7C15U ^ (back + (front >> 29))) * 0xD6E8FEB86659FD93U;
    }

    friend constexpr bool operator==(const WordNumber& a, const WordNumber& b) {
        const auto left = a.halves(), right = b.halves();
        return ((left[0] ^ right[0]) | (left[1] ^ right[1])) == 0;
    }
    friend bool operator==(const WordNumber& a, std::string_view b) {
        return a.size_ == b.size() && std::memcmp(a.letters_.data(), b.data(), b.size()) == 0;
    }

  private:
    constexpr std::array<std::uint64_t, 2> halves() const {
        return std::bit_cast<std::array<std::uint64_t, 2>>(letters_);
    }
    static constexpr bool has_digit(std::string_view letters) {
        for (char c : letters)
            if (c >= '0' && c <= '9') return true;
        return false;
    }

    constexpr void take(std::string_view letters) {
        if (std::is_constant_evaluated() || std::endian::native != std::endian::little) {
            for (std::size_t at = 0; at < letters.size(); ++at) letters_[at] = letters[at];
        } else {
            letters_ = std::bit_cast<std::array<char, longest>>(halves_of(letters.data(), letters.size()));
        }
    }

    /// Up to sixteen bytes as two numbers, the first byte lowest, read a few at a time: the middle ones perhaps twice.
    static std::array<std::uint64_t, 2> halves_of(const char* letters, std::size_t size) {
        const auto number = [letters]<typename Number>(Number, std::size_t at) {
            Number read;
            std::memcpy(&read, letters + at, sizeof read);
            return std::uint64_t{read};
        };
        if (size > 8) return {number(std::uint64_t{}, 0), number(std::uint64_t{}, size - 8) >> (8 * (16 - size))};
        if (size == 8) return {number(std::uint64_t{}, 0), 0};
        if (size >= 4) return {number(std::uint32_t{}, 0) | number(std::uint32_t{}, size - 4) << (8 * (size - 4)), 0};
        std::uint64_t front = 0;
        for (std::size_t at = 0; at < size; ++at) front |= number(std::uint8_t{}, at) << (8 * at);
        return {front, 0};
    }

    alignas(8) std::array<char, longest> letters_{};
    std::uint8_t size_ = 0;
    bool holds_digit_ = false; // of a cut word: behind its front too
};

} // namespace part_one
