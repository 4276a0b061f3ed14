// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <filesystem>

namespace encours {

/// The collection with which letters leave that are handed in now: that of today before its hour (collection_hour), else the
/// next one on a business day of the company's region on which the company is not closed. `hour`: local time, 0 … 23. Throws
/// store's EnvironmentError.
[[nodiscard]] Date next_posting_day(const std::filesystem::path& ledger, Date today, int hour);

} // namespace encours
