// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace encours::bench {

/// Writes a year's books of a trading company as its package exports them (tab, LF, UTF-8): sales, purchases, bank and
/// wages, day by day, every entry balanced; about a quarter of the lines on receivables. Stops at the size.
void write_fec(const std::filesystem::path& file, std::uint64_t bytes);

} // namespace encours::bench
