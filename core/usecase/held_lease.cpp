// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/held_lease.h"

#include "core/base/environment_error.h"

#include <exception>

namespace encours {

namespace {

store::Lease take(store::Connection& connection, std::int64_t now_utc_ms) {
    auto lease = store::Lease::take(connection, "import", now_utc_ms);
    if (!lease.ok())
        throw EnvironmentError(EnvironmentCode::locked, connection.file(), 0, lease.error().holder);
    return std::move(lease).value();
}

} // namespace

HeldLease::HeldLease(store::Connection& connection, std::int64_t now_utc_ms)
    : connection_(connection), lease_(take(connection, now_utc_ms)) {}

HeldLease::~HeldLease() {
    try {
        lease_.release(connection_);
    } catch (const std::exception&) { // it ends by itself
    }
}

} // namespace encours
