// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment_error.h"
#include "core/usecase/create_demonstration.h"
#include "core/usecase/ledger_file.h"

#include <QString>

#include <filesystem>
#include <string>
#include <variant>

namespace encours {

/// Why a ledger could not be opened, read or written: the code of what was done, of the environment (disk, network), or
/// the words of an exception that nobody foresaw.
struct LedgerFailure {
    std::filesystem::path path;
    std::variant<OpenError, DemonstrationError, EnvironmentCode, std::string> reason;
};

/// Of the exception that is being handled: on a worker nobody else could catch it.
[[nodiscard]] LedgerFailure currentLedgerFailure(const std::filesystem::path& path);

/// What happened and what to do, in the person's language.
[[nodiscard]] QString ledgerFailureSentence(const LedgerFailure& failure);

} // namespace encours
