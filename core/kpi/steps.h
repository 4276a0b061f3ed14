// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/cuts.h"

#include <algorithm>
#include <span>
#include <vector>

namespace encours {

/// Books, as differences at the cuts, a value that changes on some days only and is zero before the first of them:
/// evaluate(Date) is asked once at each cut that follows a change. `slots` is scratch.
template <class Value, class Evaluate>
void add_steps(std::vector<Value>& differences, const Cuts& cuts, std::span<const Date> change_days,
               std::vector<std::size_t>& slots, Evaluate&& evaluate) {
    slots.clear();
    for (const auto day : change_days) {
        if (const auto slot = cuts.slot(day); slot != cuts.size()) {
            slots.push_back(slot);
        }
    }
    std::sort(slots.begin(), slots.end());
    slots.erase(std::unique(slots.begin(), slots.end()), slots.end());
    Value before{};
    for (const auto slot : slots) {
        const Value now = evaluate(cuts.days()[slot]);
        differences[slot] += now;
        differences[slot] -= before;
        before = now;
    }
}

/// Turns differences into the values.
template <class Value>
void accumulate_steps(std::vector<Value>& differences) {
    for (std::size_t slot = 1; slot < differences.size(); ++slot) {
        differences[slot] += differences[slot - 1];
    }
}

} // namespace encours
