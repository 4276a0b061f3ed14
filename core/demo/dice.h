// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace encours::demo {

/// Chance that falls the same on every machine: splitmix64 and whole numbers. Each subject draws from a stream of its
/// own, so that one more customer changes nothing for the others.
class Dice {
public:
    Dice(std::uint64_t seed, std::uint64_t stream);

    /// 0 to n − 1; n from 1 to 2^32.
    [[nodiscard]] std::int64_t below(std::int64_t n);
    /// Both ends included.
    [[nodiscard]] std::int64_t between(std::int64_t least, std::int64_t most);
    /// The same ends, the middle more often.
    [[nodiscard]] std::int64_t around(std::int64_t least, std::int64_t most);
    [[nodiscard]] bool per_mille(std::int64_t chance) { return below(1000) < chance; }

    template <class T>
    [[nodiscard]] const T& one_of(std::span<const T> choices) {
        return choices[static_cast<std::size_t>(below(static_cast<std::int64_t>(choices.size())))];
    }
    template <class T, std::size_t n>
    [[nodiscard]] const T& one_of(const T (&choices)[n]) {
        return one_of(std::span<const T>(choices));
    }

private:
    [[nodiscard]] std::uint64_t next();

    std::uint64_t state_;
};

} // namespace encours::demo
