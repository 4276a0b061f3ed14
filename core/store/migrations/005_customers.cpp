// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/migrations.h"

namespace encours::store {

/// What persons decided about customers: what they corrected, and which two are one.
const char* const migration_005_customers = R"sql(
-- Fields of a customer that a person corrected: no import changes them any more. `field` as --kind customers names it.
CREATE TABLE customer_correction (
    customer_id  INTEGER NOT NULL REFERENCES customer (id),
    field        TEXT NOT NULL CHECK (field <> ''),
    corrected_at INTEGER NOT NULL,
    actor        TEXT NOT NULL,
    PRIMARY KEY (customer_id, field)
) STRICT, WITHOUT ROWID;

-- Two customers that were found to be one: everything of the first is the other's from then on, and the first one's code
-- means the other.
CREATE TABLE customer_merge (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid        TEXT NOT NULL UNIQUE,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    into_id     INTEGER NOT NULL REFERENCES customer (id),
    merged_at   INTEGER NOT NULL,
    actor       TEXT NOT NULL,
    undone_at   INTEGER,
    CHECK (customer_id <> into_id)
) STRICT;
CREATE INDEX customer_merge_by_customer ON customer_merge (customer_id);
CREATE INDEX customer_merge_by_into ON customer_merge (into_id);

-- What moved, so that exactly that moves back: "table.column" and the row's primary key as a JSON array.
CREATE TABLE customer_merge_row (
    merge_id INTEGER NOT NULL REFERENCES customer_merge (id),
    place    TEXT NOT NULL,
    row_key  TEXT NOT NULL,
    PRIMARY KEY (merge_id, place, row_key)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace encours::store
