// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/calendar/date.h"
#include "core/export/lists.h"
#include "core/usecase/ledger_file.h"

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace encours {

/// The lists that leave as a spreadsheet.
enum class ExportTable : std::uint8_t {
    open_items,
    aging,
    invoices,
    payments,
    customers,
    contacts,
    follow_up, ///< what is open, how far it has come, what comes next or why nothing does
    stopped,   ///< customers whose deliveries are stopped until they pay
};

enum class ExportError : std::uint8_t { unknown_ending, target_unwritable, disk_full, cancelled };

/// "open-items", "aging", "invoices", "payments", "customers", "contacts", "follow-up", "stopped".
[[nodiscard]] std::optional<ExportTable> export_table_from_text(std::string_view text);

/// Writes one list as of a date, `.csv` or `.xlsx` by the file's ending, complete or not at all (temporary file, then
/// rename). CSV for French Excel: UTF-8 with BOM, `;`, decimal comma, ISO days; cells that a spreadsheet would run as a
/// formula are guarded. `words` says titles and kinds in the reader's language. Gives the number of rows.
[[nodiscard]] Result<std::int64_t, ExportError> export_table(const LedgerFile& ledger, ExportTable table, Date at,
                                                             const std::filesystem::path& target,
                                                             const Progress& progress = {},
                                                             const ExportWords& words = {});

/// The way out: every table of the file as one CSV (neutral form: UTF-8, comma, dot, ISO days), with a README that says
/// what each column holds. The folder is created. Gives the number of rows of all tables.
[[nodiscard]] Result<std::int64_t, ExportError>
export_all_tables(const LedgerFile& ledger, const std::filesystem::path& folder, const Progress& progress = {});

} // namespace encours
