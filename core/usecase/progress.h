// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace encours {

/// How long work tells how far it is, and learns that it is no longer wanted. Called from the thread that works, a few
/// times a second at most.
struct Progress {
    /// done and total in bytes or rows, total 0 when unknown. Returns false to cancel: the work then ends as if it had
    /// never begun.
    std::function<bool(std::int64_t done, std::int64_t total)> report;

    [[nodiscard]] bool goes_on(std::int64_t done, std::int64_t total) const { return !report || report(done, total); }
};

} // namespace encours
