// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace encours::store {

// Settings of the company that are a number or a word, by their keys ("reminders.fresh_days").

[[nodiscard]] std::optional<std::string> read_setting(const Connection& connection, std::string_view key);
/// What stands there when it is none, or no number.
[[nodiscard]] std::int64_t read_number_setting(const Connection& connection, std::string_view key,
                                               std::int64_t otherwise);
void write_setting(const Transaction& transaction, RowHistory& history, const std::string& key,
                   const std::string& value);

} // namespace encours::store
