// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <filesystem>

namespace encours::store {
class Connection;
}

namespace encours {

/// The collection with which letters leave that are handed in now: that of today before its hour (collection_hour), else the
/// next one on a business day of the company's region on which the company is not closed. `hour`: local time, 0 … 23. Throws
/// store's EnvironmentError.
[[nodiscard]] Date next_posting_day(const std::filesystem::path& ledger, Date today, int hour);
/// The same for what is handed in at the day's end: the last day on which what the post has by then can leave.
[[nodiscard]] Date last_posting_day(const store::Connection& connection, Date today);

} // namespace encours
