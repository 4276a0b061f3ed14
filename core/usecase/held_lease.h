// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/lease.h"

#include <cstdint>

namespace encours {

/// The right to import or to take an import back, for as long as this lives: given back whatever happens, once the
/// transaction is over. Throws EnvironmentCode::locked, with who has it.
class HeldLease {
public:
    HeldLease(store::Connection& connection, std::int64_t now_utc_ms);
    ~HeldLease();
    HeldLease(const HeldLease&) = delete;
    HeldLease& operator=(const HeldLease&) = delete;

private:
    store::Connection& connection_;
    store::Lease lease_;
};

} // namespace encours
