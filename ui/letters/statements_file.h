// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "core/ledger/receivables.h"
#include "core/usecase/progress.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <filesystem>
#include <vector>

namespace encours {

/// Where statements of account go, and as of when.
struct StatementsTarget {
    Date on;
    bool isMerged = true;
    QString title; ///< of the one PDF
    QString where; ///< the PDF, or the folder
};

struct WrittenStatements {
    std::size_t count = 0;
    QStringList refused;    ///< customers whose statement a fault stops
    bool isStopped = false; ///< of one PDF nothing is written then
    bool hasFailed = false; ///< the place cannot be written to
};

/// Writes the customers' statements of account, on a worker; the progress counts the customers that were looked at. In a folder
/// what is there stays. Throws store's EnvironmentError.
[[nodiscard]] WrittenStatements writeStatements(const std::filesystem::path& ledger, const Receivables& receivables,
                                                const std::vector<CustomerId>& customers,
                                                const StatementsTarget& target, const Progress& progress);

} // namespace encours
