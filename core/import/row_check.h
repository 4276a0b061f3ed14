// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/row_cells.h"

namespace encours {

/// Whether a record can be a row of its list at all: cut into as many cells as the header has, with text in them, and no
/// formula that failed. False when not, which is then said. `cells_needed` is the column map's.
[[nodiscard]] bool check_row(const RowCells& cells, std::size_t cells_needed);

/// A blank record; or one without a value of `telling` that begins with "Total" or the like, unless that is something else
/// than its value of `name`.
[[nodiscard]] bool is_no_row(const RowCells& cells, ReceivableField telling, ReceivableField name);

/// Rejects the row for a value that it cannot do without: gives false.
bool value_missing(const RowCells& cells, ReceivableField field);

} // namespace encours
