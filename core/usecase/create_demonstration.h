// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/usecase/clock.h"
#include "core/usecase/progress.h"

#include <cstdint>
#include <filesystem>

namespace encours {

struct DemonstrationRequest {
    std::filesystem::path target;
    Date at = Date{20757};        ///< 2026-10-31: the last day it knows
    std::int64_t invoices = 2600; ///< 1 to 1,000,000
    std::int64_t customers = 140; ///< 1 to invoices
    std::uint64_t seed = 1;
};

enum class DemonstrationError : std::uint8_t { target_exists, target_unwritable, bad_numbers, cancelled };

/// Writes a believable company of three years: seasons, good and bad payers, credit notes, part payments, disputes,
/// cash not yet allocated; with the shipped policies and segments, and three months of reminders (up to 20,000 invoices).
/// The same arguments give the same tables, salts, UUIDs and clock times excepted. Gives the
/// number of invoices written; on an error nothing is left behind.
[[nodiscard]] Result<std::int64_t, DemonstrationError>
create_demonstration(const DemonstrationRequest& request, const Clock& clock, const Progress& progress = {});

} // namespace encours
