// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/migrations.h"

namespace encours::store {

/// What each import had to agree with, and whether it did; what a payment of a list says it pays, for documents that come
/// later than it.
const char* const migration_008_imports = R"sql(
CREATE TABLE batch_control (
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    name     TEXT NOT NULL CHECK (name <> ''),
    expected TEXT NOT NULL,
    found    TEXT NOT NULL,
    holds    INTEGER NOT NULL CHECK (holds IN (0, 1)),
    PRIMARY KEY (batch_id, position)
) STRICT, WITHOUT ROWID;

ALTER TABLE payment ADD COLUMN pays TEXT NOT NULL DEFAULT '';
)sql";

} // namespace encours::store
