// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/migrations.h"

namespace encours::store {

/// Who the company is and on which conditions it sells, whole; and each change of it, so that it can be taken back.
const char* const migration_006_company = R"sql(
ALTER TABLE company ADD COLUMN website TEXT NOT NULL DEFAULT '';
ALTER TABLE company ADD COLUMN payment_contact TEXT NOT NULL DEFAULT '';
ALTER TABLE company ADD COLUMN payment_email TEXT NOT NULL DEFAULT '';
ALTER TABLE company ADD COLUMN payment_phone TEXT NOT NULL DEFAULT '';
ALTER TABLE company ADD COLUMN payment_means INTEGER NOT NULL DEFAULT 0 CHECK (payment_means BETWEEN 0 AND 63);
-- As the person wrote them; `terms` is what due days are estimated with: the last of these that could be read.
ALTER TABLE company ADD COLUMN terms_as_agreed TEXT NOT NULL DEFAULT '';
ALTER TABLE company ADD COLUMN penalty_kind INTEGER NOT NULL DEFAULT 0 CHECK (penalty_kind IN (0, 1, 2));
ALTER TABLE company ADD COLUMN penalty_rate INTEGER NOT NULL DEFAULT 1000 CHECK (penalty_rate BETWEEN 0 AND 100000);
ALTER TABLE company ADD COLUMN early_discount TEXT NOT NULL DEFAULT '';
ALTER TABLE company ADD COLUMN surety TEXT NOT NULL DEFAULT '';
ALTER TABLE company ADD COLUMN retention_of_title INTEGER NOT NULL DEFAULT 0 CHECK (retention_of_title IN (0, 1));
ALTER TABLE company ADD COLUMN credit_insurance INTEGER NOT NULL DEFAULT 0 CHECK (credit_insurance IN (0, 1));
ALTER TABLE company ADD COLUMN insurer TEXT NOT NULL DEFAULT '';
ALTER TABLE company ADD COLUMN insurance_policy TEXT NOT NULL DEFAULT '';
ALTER TABLE company ADD COLUMN insurance_note TEXT NOT NULL DEFAULT '';

CREATE TABLE company_revision (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid      TEXT NOT NULL UNIQUE,
    saved_at  INTEGER NOT NULL,
    actor     TEXT NOT NULL,
    undoes_id INTEGER REFERENCES company_revision (id)
) STRICT;
CREATE UNIQUE INDEX company_revision_by_undone ON company_revision (undoes_id) WHERE undoes_id IS NOT NULL;

CREATE TABLE company_revision_field (
    revision_id INTEGER NOT NULL REFERENCES company_revision (id),
    field       TEXT NOT NULL CHECK (field <> ''),
    before      TEXT NOT NULL,
    after       TEXT NOT NULL,
    PRIMARY KEY (revision_id, field)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace encours::store
