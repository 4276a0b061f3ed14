// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace encours::store {

/// What all migrations together make of an empty file, statement by statement: a new ledger has it at once, without the
/// tables' history. newest_schema.sql, which a test holds equal to the migrations.
[[nodiscard]] std::span<const char* const> newest_schema();

} // namespace encours::store
