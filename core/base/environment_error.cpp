// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/environment_error.h"

#include <utility>

namespace encours {

EnvironmentError::EnvironmentError(EnvironmentCode code, std::filesystem::path file, int sqlite_code,
                                   const std::string& detail)
    : code_(code), file_(std::move(file)), sqlite_code_(sqlite_code), what_(to_text(code)) {
    if (sqlite_code_ != 0) {
        what_ += " (SQLite " + std::to_string(sqlite_code_) + ")";
    }
    if (!detail.empty()) {
        what_ += ": " + detail;
    }
}

const char* to_text(EnvironmentCode code) {
    switch (code) {
    case EnvironmentCode::not_found:
        return "not_found";
    case EnvironmentCode::empty:
        return "empty";
    case EnvironmentCode::not_a_ledger:
        return "not_a_ledger";
    case EnvironmentCode::newer_version:
        return "newer_version";
    case EnvironmentCode::corrupt:
        return "corrupt";
    case EnvironmentCode::locked:
        return "locked";
    case EnvironmentCode::read_only:
        return "read_only";
    case EnvironmentCode::no_permission:
        return "no_permission";
    case EnvironmentCode::disk_full:
        return "disk_full";
    case EnvironmentCode::backup_failed:
        return "backup_failed";
    case EnvironmentCode::part_missing:
        return "part_missing";
    case EnvironmentCode::io:
        return "io";
    }
    return "";
}

} // namespace encours
