// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/migrations.h"

namespace encours::store {

/// What the sources say where a person corrected a customer or a contact: imports keep it up, so that the correction can
/// be given up at any time.
const char* const migration_010_customer_sheets = R"sql(
ALTER TABLE customer ADD COLUMN siret TEXT NOT NULL DEFAULT '';

-- Empty where the sources say nothing.
ALTER TABLE customer_correction ADD COLUMN told TEXT NOT NULL DEFAULT '';

CREATE TABLE contact_correction (
    contact_id   INTEGER NOT NULL REFERENCES contact (id),
    field        TEXT NOT NULL CHECK (field <> ''),
    corrected_at INTEGER NOT NULL,
    actor        TEXT NOT NULL,
    told         TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (contact_id, field)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace encours::store
