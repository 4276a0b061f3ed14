// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/migrations.h"

namespace encours::store {

/// What is owed: company, customers, documents, settlements. Money in minor units of the row's currency, days as days
/// since 1970-01-01, times as milliseconds since then (UTC).
const char* const migration_001_ledger = R"sql(
CREATE TABLE company (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    uuid           TEXT NOT NULL,
    name           TEXT NOT NULL,
    legal_form     TEXT NOT NULL DEFAULT '',
    siren          TEXT NOT NULL DEFAULT '',
    siret          TEXT NOT NULL DEFAULT '',
    vat_number     TEXT NOT NULL DEFAULT '',
    register       TEXT NOT NULL DEFAULT '',
    capital_minor  INTEGER,
    address        TEXT NOT NULL DEFAULT '',
    postcode       TEXT NOT NULL DEFAULT '',
    city           TEXT NOT NULL DEFAULT '',
    country        TEXT NOT NULL DEFAULT 'FR' CHECK (length(country) = 2),
    iban           TEXT NOT NULL DEFAULT '',
    bic            TEXT NOT NULL DEFAULT '',
    email          TEXT NOT NULL DEFAULT '',
    phone          TEXT NOT NULL DEFAULT '',
    language       TEXT NOT NULL DEFAULT 'fr',
    currency       TEXT NOT NULL DEFAULT 'EUR' CHECK (length(currency) = 3),
    terms          TEXT NOT NULL DEFAULT '30',
    holiday_region TEXT NOT NULL DEFAULT 'metropolitan',
    is_demonstration INTEGER NOT NULL DEFAULT 0 CHECK (is_demonstration IN (0, 1))
) STRICT;

-- The highest id ever given in the tables that are loaded by the million, so that none is given twice.
CREATE TABLE id_sequence (
    table_name TEXT PRIMARY KEY,
    last_id    INTEGER NOT NULL CHECK (last_id >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    key    TEXT NOT NULL UNIQUE,
    format TEXT NOT NULL
) STRICT;

CREATE TABLE import_batch (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid          TEXT NOT NULL UNIQUE,
    source_id     INTEGER NOT NULL REFERENCES source (id),
    file_name     TEXT NOT NULL,
    file_digest   BLOB NOT NULL CHECK (length(file_digest) = 32),
    imported_at   INTEGER NOT NULL,
    actor         TEXT NOT NULL,
    rows_read     INTEGER NOT NULL CHECK (rows_read >= 0),
    rows_rejected INTEGER NOT NULL CHECK (rows_rejected >= 0),
    covers_first  INTEGER,
    covers_last   INTEGER,
    balances_only INTEGER NOT NULL DEFAULT 0 CHECK (balances_only IN (0, 1)),
    undone_at     INTEGER,
    CHECK ((covers_first IS NULL) = (covers_last IS NULL)),
    CHECK (covers_first IS NULL OR covers_first <= covers_last)
) STRICT;

CREATE TABLE customer_group (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE customer (
    id            INTEGER PRIMARY KEY,
    uuid          TEXT NOT NULL UNIQUE,
    code          TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name          TEXT NOT NULL,
    legal_name    TEXT NOT NULL DEFAULT '',
    kind          INTEGER NOT NULL DEFAULT 0 CHECK (kind IN (0, 1, 2)),
    address       TEXT NOT NULL DEFAULT '',
    postcode      TEXT NOT NULL DEFAULT '',
    city          TEXT NOT NULL DEFAULT '',
    country       TEXT NOT NULL DEFAULT 'FR',
    language      TEXT NOT NULL DEFAULT '',
    siren         TEXT NOT NULL DEFAULT '',
    vat_number    TEXT NOT NULL DEFAULT '',
    iban          TEXT NOT NULL DEFAULT '',
    email         TEXT NOT NULL DEFAULT '',
    phone         TEXT NOT NULL DEFAULT '',
    terms         TEXT NOT NULL DEFAULT '',
    penalty_rate  INTEGER CHECK (penalty_rate >= 0),
    credit_limit  INTEGER CHECK (credit_limit >= 0),
    category      TEXT NOT NULL DEFAULT '',
    tags          TEXT NOT NULL DEFAULT '',
    payer_id      INTEGER REFERENCES customer (id),
    group_id      INTEGER REFERENCES customer_group (id),
    merged_into   INTEGER REFERENCES customer (id),
    batch_id      INTEGER REFERENCES import_batch (id)
) STRICT;
CREATE INDEX customer_by_payer ON customer (payer_id) WHERE payer_id IS NOT NULL;
CREATE INDEX customer_by_merged ON customer (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX customer_by_batch ON customer (batch_id) WHERE batch_id IS NOT NULL;

CREATE TABLE customer_alias (
    source_id   INTEGER NOT NULL REFERENCES source (id),
    code        TEXT NOT NULL,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    PRIMARY KEY (source_id, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_alias_by_customer ON customer_alias (customer_id);

CREATE TABLE invoice (
    id           INTEGER PRIMARY KEY,
    customer_id  INTEGER NOT NULL REFERENCES customer (id),
    kind         INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
    issued       INTEGER NOT NULL,
    booked       INTEGER,
    gross_minor  INTEGER NOT NULL,
    currency     TEXT NOT NULL CHECK (length(currency) = 3),
    number       TEXT NOT NULL CHECK (number <> ''),
    batch_id     INTEGER REFERENCES import_batch (id),
    row_digest   INTEGER NOT NULL DEFAULT 0,
    received     INTEGER,
    net_minor    INTEGER,
    vat_minor    INTEGER,
    category     TEXT NOT NULL DEFAULT '',
    label        TEXT NOT NULL DEFAULT '',
    CHECK (kind <> 1 OR gross_minor <= 0)
) STRICT;
CREATE UNIQUE INDEX invoice_by_number ON invoice (customer_id, number, kind);
CREATE INDEX invoice_by_batch ON invoice (batch_id);

CREATE TABLE due_item (
    id           INTEGER PRIMARY KEY,
    invoice_id   INTEGER NOT NULL REFERENCES invoice (id),
    due          INTEGER NOT NULL,
    amount_minor INTEGER NOT NULL,
    due_origin   INTEGER NOT NULL DEFAULT 0 CHECK (due_origin IN (0, 1, 2))
) STRICT;
CREATE INDEX due_item_by_invoice ON due_item (invoice_id);

CREATE TABLE standing (
    due_item_id INTEGER NOT NULL REFERENCES due_item (id),
    from_day    INTEGER NOT NULL,
    standing    INTEGER NOT NULL CHECK (standing BETWEEN 0 AND 3),
    PRIMARY KEY (due_item_id, from_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE payment (
    id           INTEGER PRIMARY KEY,
    customer_id  INTEGER NOT NULL REFERENCES customer (id),
    kind         INTEGER NOT NULL DEFAULT 0 CHECK (kind BETWEEN 0 AND 4),
    paid         INTEGER NOT NULL,
    booked       INTEGER,
    amount_minor INTEGER NOT NULL,
    currency     TEXT NOT NULL CHECK (length(currency) = 3),
    reversed_on  INTEGER,
    batch_id     INTEGER REFERENCES import_batch (id),
    reference    TEXT NOT NULL DEFAULT '',
    label        TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX payment_by_customer ON payment (customer_id);
CREATE INDEX payment_by_batch ON payment (batch_id);

-- What settles what. Clustered by the due item, so that an item's allocations lie together and load in its order.
CREATE TABLE allocation (
    due_item_id    INTEGER NOT NULL REFERENCES due_item (id),
    position       INTEGER NOT NULL CHECK (position >= 0),
    payment_id     INTEGER REFERENCES payment (id),
    credit_item_id INTEGER REFERENCES due_item (id),
    amount_minor   INTEGER NOT NULL CHECK (amount_minor <> 0),
    target         INTEGER NOT NULL DEFAULT 0 CHECK (target IN (0, 1, 2)),
    proposed       INTEGER NOT NULL DEFAULT 0 CHECK (proposed IN (0, 1)),
    PRIMARY KEY (due_item_id, position),
    CHECK ((payment_id IS NULL) <> (credit_item_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX allocation_by_payment ON allocation (payment_id) WHERE payment_id IS NOT NULL;
CREATE INDEX allocation_by_credit ON allocation (credit_item_id) WHERE credit_item_id IS NOT NULL;

CREATE TABLE dispute (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    due_item_id  INTEGER NOT NULL REFERENCES due_item (id),
    from_day     INTEGER NOT NULL,
    until_day    INTEGER,
    part_minor   INTEGER CHECK (part_minor > 0),
    cause        TEXT NOT NULL DEFAULT '',
    owner        TEXT NOT NULL DEFAULT '',
    answer_by    INTEGER,
    outcome      TEXT NOT NULL DEFAULT '',
    batch_id     INTEGER REFERENCES import_batch (id),
    CHECK (until_day IS NULL OR until_day >= from_day)
) STRICT;
CREATE INDEX dispute_by_item ON dispute (due_item_id);
CREATE INDEX dispute_by_batch ON dispute (batch_id) WHERE batch_id IS NOT NULL;
)sql";

} // namespace encours::store
