// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/dice.h"

#include <cassert>

namespace encours::demo {

namespace {

constexpr std::uint64_t golden_step = 0x9E3779B97F4A7C15U;

std::uint64_t mixed(std::uint64_t z) {
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
}

} // namespace

Dice::Dice(std::uint64_t seed, std::uint64_t stream)
    : state_(mixed(mixed(seed + golden_step) ^ (stream * golden_step))) {}

std::uint64_t Dice::next() {
    state_ += golden_step;
    return mixed(state_);
}

std::int64_t Dice::below(std::int64_t n) {
    assert(n >= 1 && n <= (std::int64_t{1} << 32));
    return static_cast<std::int64_t>(((next() >> 32) * static_cast<std::uint64_t>(n)) >> 32);
}

std::int64_t Dice::between(std::int64_t least, std::int64_t most) { return least + below(most - least + 1); }

std::int64_t Dice::around(std::int64_t least, std::int64_t most) {
    const auto width = most - least;
    return least + below(width / 2 + 1) + below(width - width / 2 + 1);
}

} // namespace encours::demo
