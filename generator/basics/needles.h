// A fixed list of pieces of text, looked for all at once: `Needles{"declin|refus|turned down"}.any_in(text)`.
//
// One look at each two letters of the text says whether a piece can begin there; nearly always none can.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace part_one {

template <std::size_t Length>
class Needles {
  public:
    /// Pieces of two letters and more, parted by '|'.
    consteval explicit Needles(const char (&text)[Length]) {
        std::string_view rest(text, Length - 1);
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find('|'), rest.size());
            if (end >= 2) {
                needles_[count_++] = rest.substr(0, end);
                const std::size_t front = front_of(rest[0], rest[1]);
                fronts_[front / 64] |= std::uint64_t{1} << (front % 64);
            }
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }

    /// Where the first of them stands that stands foremost; npos if none does.
    constexpr std::size_t first_in(std::string_view text) const {
        for (std::size_t at = 0; at + 1 < text.size(); ++at) {
            const std::size_t front = front_of(text[at], text[at + 1]);
            if ((fronts_[front / 64] >> (front % 64) & 1) == 0) continue;
            const std::string_view here = text.substr(at);
            for (std::size_t i = 0; i < count_; ++i)
                if (here[0] == needles_[i][0] && here.starts_with(needles_[i])) return at;
        }
        return std::string_view::npos;
    }

    /// In the order in which they were written.
    constexpr const std::string_view* begin() const { return needles_.data(); }
    constexpr const std::string_view* end() const { return needles_.data() + count_; }

    constexpr bool any_in(std::string_view text) const { return first_in(text) != std::string_view::npos; }

  private:
    static constexpr std::size_t front_of(char first, char second) {
        return (static_cast<unsigned char>(first) & 31U) * 32 + (static_cast<unsigned char>(second) & 31U);
    }

    std::array<std::string_view, Length / 3 + 1> needles_;
    std::size_t count_ = 0;
    std::array<std::uint64_t, 16> fronts_{};
};

} // namespace part_one
