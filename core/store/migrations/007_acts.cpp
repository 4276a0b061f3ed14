// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/migrations.h"

namespace encours::store {

/// What persons enter and correct, one act each, so that each can be taken back; and the due days that they corrected.
const char* const migration_007_acts = R"sql(
CREATE TABLE act (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid      TEXT NOT NULL UNIQUE,
    verb      TEXT NOT NULL CHECK (verb <> ''),
    done_at   INTEGER NOT NULL,
    actor     TEXT NOT NULL,
    undone_at INTEGER
) STRICT;

-- What an act changed, as batch_change says it of imports.
CREATE TABLE act_change (
    id         INTEGER PRIMARY KEY,
    act_id     INTEGER NOT NULL REFERENCES act (id),
    table_name TEXT NOT NULL,
    row_key    TEXT NOT NULL,
    change     INTEGER NOT NULL CHECK (change BETWEEN 0 AND 2),
    before_row TEXT NOT NULL DEFAULT '{}',
    after_row  TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX act_change_by_act ON act_change (act_id);

-- Due days that a person corrected, with what the sources say: imports keep this row up, and leave the due item.
CREATE TABLE due_correction (
    due_item_id  INTEGER PRIMARY KEY REFERENCES due_item (id),
    told_due     INTEGER NOT NULL,
    told_origin  INTEGER NOT NULL CHECK (told_origin IN (0, 1)),
    reason       TEXT NOT NULL DEFAULT '',
    corrected_at INTEGER NOT NULL,
    actor        TEXT NOT NULL
) STRICT;
)sql";

} // namespace encours::store
