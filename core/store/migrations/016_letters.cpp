// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/migrations.h"

namespace encours::store {

/// What letters need once they are really written: texts of the company by form, what a message was made from, and what
/// became of a registered letter. Nothing wrote `template` so far, and no message names one.
const char* const migration_016_letters = R"sql(
DROP TABLE template;

-- A text that the company wrote or edited, every version of it; those of the program are not in the file. Forms: 0 letter,
-- 1 e-mail, 2 SMS. Tones: 0 friendly, 1 neutral, 2 firm, 3 formal. `instead_of`: key of the text in whose place it is
-- chosen, under the `conditions` (a list of names). `blocks`: a list of {"kind", "when", "text"}. The newest version is in
-- force unless it is retired: then the program's text holds again.
CREATE TABLE template (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    key        TEXT NOT NULL CHECK (key <> ''),
    language   TEXT NOT NULL CHECK (language <> ''),
    form       INTEGER NOT NULL CHECK (form BETWEEN 0 AND 2),
    version    INTEGER NOT NULL CHECK (version > 0),
    name       TEXT NOT NULL DEFAULT '',
    tone       INTEGER NOT NULL DEFAULT 1 CHECK (tone BETWEEN 0 AND 3),
    subject    TEXT NOT NULL DEFAULT '',
    title      TEXT NOT NULL DEFAULT '',
    instead_of TEXT NOT NULL DEFAULT '',
    conditions TEXT NOT NULL DEFAULT '[]' CHECK (conditions <> ''),
    blocks     TEXT NOT NULL CHECK (blocks <> ''),
    edited_at  INTEGER NOT NULL,
    retired_at INTEGER,
    actor      TEXT NOT NULL DEFAULT '',
    UNIQUE (key, language, form, version)
) STRICT;

-- What a message was made from and how it leaves: the text's key, language and version (0: the program's own), the day
-- that it bears, the file's name and number of pages (0: it has none).
ALTER TABLE message ADD COLUMN template_key TEXT NOT NULL DEFAULT '';
ALTER TABLE message ADD COLUMN template_language TEXT NOT NULL DEFAULT '';
ALTER TABLE message ADD COLUMN template_version INTEGER NOT NULL DEFAULT 0 CHECK (template_version >= 0);
ALTER TABLE message ADD COLUMN dated INTEGER;
ALTER TABLE message ADD COLUMN file_name TEXT NOT NULL DEFAULT '';
ALTER TABLE message ADD COLUMN pages INTEGER NOT NULL DEFAULT 0 CHECK (pages >= 0);

-- What became of a message: 0 delivered, 1 notice received (signed for), 2 returned, 3 bounced, 4 opened, 5 first
-- presented.
CREATE TABLE message_event_of_letters (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id INTEGER NOT NULL REFERENCES message (id),
    kind       INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
    on_day     INTEGER NOT NULL,
    detail     TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO message_event_of_letters SELECT id, message_id, kind, on_day, detail FROM message_event;
-- Ids that were given once are not given again.
DELETE FROM sqlite_sequence WHERE name = 'message_event_of_letters';
INSERT INTO sqlite_sequence (name, seq)
    SELECT 'message_event_of_letters', seq FROM sqlite_sequence WHERE name = 'message_event';
DROP TABLE message_event;
ALTER TABLE message_event_of_letters RENAME TO message_event;
CREATE INDEX message_event_by_message ON message_event (message_id);

CREATE INDEX attachment_by_message ON attachment (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX message_by_template ON message (template_id) WHERE template_id IS NOT NULL;
)sql";

} // namespace encours::store
