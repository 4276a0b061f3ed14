// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lease.h"

#include "core/base/platform.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <utility>

namespace encours::store {

namespace {

constexpr const char* read_lease = "SELECT holder, acquired, expires FROM lease WHERE name = ?";
constexpr const char* write_lease =
    "INSERT INTO lease (name, holder, acquired, expires) VALUES (?, ?, ?, ?) ON CONFLICT (name) DO UPDATE"
    " SET holder = excluded.holder, acquired = excluded.acquired, expires = excluded.expires";
constexpr const char* prolong_lease = "UPDATE lease SET expires = ? WHERE name = ? AND holder = ? AND acquired = ?";
constexpr const char* delete_lease = "DELETE FROM lease WHERE name = ? AND holder = ? AND acquired = ?";

} // namespace

Lease::Lease(std::string name, std::string holder, std::int64_t acquired)
    : name_(std::move(name)), holder_(std::move(holder)), acquired_(acquired) {}

Result<Lease, LeaseHeld> Lease::take(Connection& connection, const std::string& name, std::int64_t now_utc_ms,
                                     std::chrono::milliseconds duration) {
    Transaction transaction(connection);
    Statement found(connection, read_lease);
    if (found.bind(name).step()) {
        LeaseHeld held{found.text(0), found.integer(1), found.integer(2)};
        if (held.expires > now_utc_ms && !is_dead_process(held.holder)) {
            return failure(std::move(held));
        }
    }
    Lease lease(name, this_process(), now_utc_ms);
    Statement(connection, write_lease).bind(name, lease.holder_, now_utc_ms, now_utc_ms + duration.count()).run();
    transaction.commit();
    return lease;
}

bool Lease::renew(Connection& connection, std::int64_t now_utc_ms, std::chrono::milliseconds duration) {
    Transaction transaction(connection);
    const auto changed =
        Statement(connection, prolong_lease).bind(now_utc_ms + duration.count(), name_, holder_, acquired_).run();
    transaction.commit();
    return changed == 1;
}

void Lease::release(Connection& connection) {
    Transaction transaction(connection);
    Statement(connection, delete_lease).bind(name_, holder_, acquired_).run();
    transaction.commit();
}

} // namespace encours::store
