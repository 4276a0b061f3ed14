// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/open_error.h"

namespace encours {

std::optional<OpenError> open_error(const EnvironmentError& error) {
    switch (error.code()) {
    case EnvironmentCode::not_found:
        return OpenError::not_found;
    case EnvironmentCode::empty:
        return OpenError::empty;
    case EnvironmentCode::not_a_ledger:
        return OpenError::not_a_ledger;
    case EnvironmentCode::newer_version:
        return OpenError::newer_version;
    case EnvironmentCode::corrupt:
        return OpenError::corrupt;
    case EnvironmentCode::locked:
        return OpenError::locked;
    case EnvironmentCode::read_only:
    case EnvironmentCode::no_permission:
        return OpenError::no_permission;
    case EnvironmentCode::backup_failed:
        return OpenError::backup_failed;
    case EnvironmentCode::disk_full:
    case EnvironmentCode::part_missing:
    case EnvironmentCode::io:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace encours
