// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/agency_file.h"

#include <QString>

namespace encours {

/// Writes what an agency is given of a customer into a new folder of `parent`: the statement of interest as PDF where something
/// is late, the lists, the history in the words of the program's language, and the proofs. `today`: the day of the documents.
/// Throws store's EnvironmentError.
[[nodiscard]] Result<WrittenAgencyFile, ExportError> writeAgencyFolder(const LedgerFile& ledger, CustomerId customer,
                                                                       Date at, Date today,
                                                                       const std::filesystem::path& parent);

} // namespace encours
