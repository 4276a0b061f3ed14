// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date_parser.h"
#include "core/import/report.h"
#include "core/money/amount_parser.h"

#include <string>
#include <string_view>

namespace encours {

/// A file's text as a person can read it: valid UTF-8, on one line; U+FFFD for what the encoding does not know.
[[nodiscard]] std::string readable(std::string_view text);

/// A value as an issue quotes it: readable, and cut where it is long, so that a report of thousands of bad rows stays
/// small.
[[nodiscard]] std::string shown(std::string_view value);

/// What a report says of a cell that could not be read.
[[nodiscard]] IssueCode issue_code(AmountError error);
[[nodiscard]] IssueCode issue_code(DateError error);

} // namespace encours
