// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/segment.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <vector>

namespace encours::store {

/// In their order. A rule that cannot be read, since a newer program or a person wrote it, meets nobody: it has no condition
/// and any must hold.
[[nodiscard]] std::vector<Segment> read_segments(const Connection& connection);
/// By id.
[[nodiscard]] std::vector<Persona> read_personas(const Connection& connection);

/// Makes the file hold exactly these, in this order: those with id 0 are added, those of the file that are absent here
/// removed. Personas that segments name by the id of the list are theirs; a negative id −n means the n-th persona of the
/// list, for those that are added with it.
void write_segments(const Transaction& transaction, RowHistory& history, const std::vector<Segment>& segments,
                    const std::vector<Persona>& personas);

} // namespace encours::store
