// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace encours::bench {

/// Writes a ledger of so many documents, shaped like a company's: 3 % in two or three parts, 2 % credit notes set
/// against an invoice, 93 % paid, some in part, some together, texts of usual length. The same numbers give the same
/// rows.
void write_ledger(const std::filesystem::path& file, std::int64_t invoices, std::int64_t customers);

} // namespace encours::bench
