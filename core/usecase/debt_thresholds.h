// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/debt_class.h"
#include "core/usecase/act.h"

#include <filesystem>
#include <string>

namespace encours {

/// Where small and recent end, as the company set it; else as usual. Throws store's EnvironmentError, as below.
[[nodiscard]] DebtThresholds read_debt_thresholds(const std::filesystem::path& ledger);

struct SaveDebtThresholdsRequest {
    std::filesystem::path ledger;
    DebtThresholds thresholds;
    std::string actor;
};
/// Refused: amount_missing (below 0, or more than 3660 days), nothing_changes.
[[nodiscard]] Result<DoneAct, ActFailure> save_debt_thresholds(const SaveDebtThresholdsRequest& request,
                                                               const Clock& clock);

} // namespace encours
