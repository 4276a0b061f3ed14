// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/migrations.h"

namespace encours::store {

/// What happened, as a chain of digests; who is working; what the company prefers.
const char* const migration_003_journal = R"sql(
-- One event a row, in its order without gaps. `facts` is canonical JSON without personal data; `digest` is SHA-256 over
-- the previous digest, the columns here and the commitment to the personal text, which stands in journal_text.
CREATE TABLE journal_entry (
    id         INTEGER PRIMARY KEY,
    at_utc_ms  INTEGER NOT NULL,
    actor      TEXT NOT NULL,
    event      TEXT NOT NULL CHECK (event <> ''),
    entity     TEXT NOT NULL DEFAULT '',
    entity_id  INTEGER NOT NULL DEFAULT 0,
    facts      TEXT NOT NULL DEFAULT '{}',
    commitment BLOB NOT NULL CHECK (length(commitment) = 32),
    digest     BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
CREATE INDEX journal_entry_by_entity ON journal_entry (entity, entity_id);

-- Personal text of an event, beside the chain: erasing the row (text and salt) leaves the chain whole.
CREATE TABLE journal_text (
    journal_id INTEGER PRIMARY KEY REFERENCES journal_entry (id),
    salt       BLOB NOT NULL CHECK (length(salt) = 32),
    text       TEXT NOT NULL
) STRICT;

-- Long work that only one program may do at a time: "import", "run". It names its process and expires.
CREATE TABLE lease (
    name     TEXT PRIMARY KEY,
    holder   TEXT NOT NULL CHECK (holder <> ''),
    acquired INTEGER NOT NULL,
    expires  INTEGER NOT NULL CHECK (expires >= acquired)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

} // namespace encours::store
