// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/connection.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace encours::store {

/// Who does long work on the ledger.
struct LeaseHeld {
    std::string holder;    ///< "host:pid"
    std::int64_t acquired; ///< UTC, milliseconds since 1970-01-01
    std::int64_t expires;
};

/// The right to do a kind of long work ("import", "run") that only one program may do at a time, also between its
/// transactions. Committed to the file at once, so that others see it; names its process, and ends by itself when that
/// is dead (on the same host) or the time is over. Call `release` when done, also after an error: no destructor commits.
class Lease {
public:
    static constexpr std::chrono::minutes default_duration{10};

    /// Takes it in a transaction of its own; one of a dead process or of the past is taken over. The error says who has
    /// it. On a file with nothing in it there is no lease to take: who creates a ledger holds its lock throughout.
    [[nodiscard]] static Result<Lease, LeaseHeld> take(Connection& connection, const std::string& name,
                                                       std::int64_t now_utc_ms,
                                                       std::chrono::milliseconds duration = default_duration);
    /// Makes it last from now on, in a transaction of its own. False when it was lost meanwhile: stop the work.
    [[nodiscard]] bool renew(Connection& connection, std::int64_t now_utc_ms,
                             std::chrono::milliseconds duration = default_duration);
    /// In a transaction of its own. Releasing what was taken over by another leaves the other's.
    void release(Connection& connection);

private:
    Lease(std::string name, std::string holder, std::int64_t acquired);

    std::string name_;
    std::string holder_;
    std::int64_t acquired_;
};

} // namespace encours::store
