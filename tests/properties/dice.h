// Choices that come out the same on every machine: a seed in, a sequence of small numbers out (splitmix64).
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace properties {

class Dice {
  public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        std::uint64_t mixed = state_ += 0x9e3779b97f4a7c15u;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
        return mixed ^ (mixed >> 31);
    }
    /// A number from 0 to `count` - 1.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(next() % count); }
    bool one_in(std::size_t count) { return below(count) == 0; }
    template <typename Kind>
    const Kind& pick(const std::vector<Kind>& kinds) {
        return kinds[below(kinds.size())];
    }

  private:
    std::uint64_t state_;
};

} // namespace properties
