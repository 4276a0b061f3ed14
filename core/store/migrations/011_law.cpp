// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/migrations.h"

namespace encours::store {

/// What interest, the indemnity and time limits are computed from: the company's own rates, the conditions that matter, what
/// the law counts from, and what is decided for one invoice. Nothing wrote rates, legal events or waivers before; rows that
/// are there all the same are kept.
const char* const migration_011_law = R"sql(
ALTER TABLE company ADD COLUMN private_creditor INTEGER NOT NULL DEFAULT 0 CHECK (private_creditor IN (0, 1));
ALTER TABLE company ADD COLUMN imputation INTEGER NOT NULL DEFAULT 0 CHECK (imputation IN (0, 1));
ALTER TABLE company ADD COLUMN days_in_year INTEGER NOT NULL DEFAULT 0 CHECK (days_in_year IN (0, 1));
ALTER TABLE company ADD COLUMN claim_nature INTEGER NOT NULL DEFAULT 0 CHECK (claim_nature BETWEEN 0 AND 2);
ALTER TABLE customer ADD COLUMN terms_stipulated INTEGER NOT NULL DEFAULT 0 CHECK (terms_stipulated IN (0, 1));

-- What the company added to the rates of the program, or corrected of them. Series: 0 main refinancing rate of the ECB,
-- 1 legal interest rate, every creditor but 2, 2 legal interest rate where a private person is the creditor. `half_year`:
-- twice the year, one more for its second half. In hundredths of a percent a year.
CREATE TEMP TABLE old_rate AS SELECT * FROM rate;
DROP TABLE rate;
CREATE TABLE rate (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    series     INTEGER NOT NULL CHECK (series BETWEEN 0 AND 2),
    half_year  INTEGER NOT NULL CHECK (half_year > 0),
    hundredths INTEGER NOT NULL CHECK (hundredths BETWEEN 0 AND 10000),
    note       TEXT NOT NULL DEFAULT '',
    entered_at INTEGER NOT NULL,
    actor      TEXT NOT NULL,
    UNIQUE (series, half_year)
) STRICT;
INSERT OR IGNORE INTO rate (series, half_year, hundredths, note, entered_at, actor)
SELECT CASE kind WHEN 0 THEN 1 WHEN 1 THEN 2 ELSE 0 END,
       2 * CAST(strftime('%Y', from_day * 86400, 'unixepoch') AS INTEGER)
           + (CAST(strftime('%m', from_day * 86400, 'unixepoch') AS INTEGER) > 6), rate, source, 0, ''
FROM old_rate WHERE kind < 3 AND rate BETWEEN 0 AND 10000 ORDER BY from_day;
DROP TABLE temp.old_rate;

-- Kinds: 0 acknowledgement of the debt, 1 court claim, 2 payment order served, 3 judgment (the day from which it can be
-- enforced), 4 enforcement, 5 insolvency opened, 6 claim declared in it, 7 insolvency closed, 8 guarantee called, 9 formal
-- notice presented, 10 formal notice received, 11 mediation. Without an item, of all that the customer owes.
CREATE TEMP TABLE old_event AS SELECT * FROM legal_event;
CREATE TEMP TABLE proof AS SELECT id, legal_event_id FROM attachment WHERE legal_event_id IS NOT NULL;
UPDATE attachment SET legal_event_id = NULL WHERE legal_event_id IS NOT NULL;
DROP TABLE legal_event;
CREATE TABLE legal_event (
    id                    INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid                  TEXT NOT NULL UNIQUE,
    customer_id           INTEGER NOT NULL REFERENCES customer (id),
    due_item_id           INTEGER REFERENCES due_item (id),
    kind                  INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 11),
    on_day                INTEGER NOT NULL,
    until_day             INTEGER,
    amount_minor          INTEGER,
    contract_rate_granted INTEGER NOT NULL DEFAULT 0 CHECK (contract_rate_granted IN (0, 1)),
    reference             TEXT NOT NULL DEFAULT '',
    note                  TEXT NOT NULL DEFAULT '',
    entered_at            INTEGER NOT NULL,
    actor                 TEXT NOT NULL,
    CHECK (until_day IS NULL OR until_day >= on_day)
) STRICT;
INSERT INTO legal_event (id, uuid, customer_id, due_item_id, kind, on_day, amount_minor, reference, note, entered_at, actor)
SELECT id, uuid, customer_id, due_item_id, kind, on_day, amount_minor, reference, note, 0, '' FROM old_event;
UPDATE attachment SET legal_event_id = (SELECT legal_event_id FROM proof WHERE proof.id = attachment.id)
WHERE id IN (SELECT id FROM proof);
DROP TABLE temp.proof;
DROP TABLE temp.old_event;
CREATE INDEX legal_event_by_customer ON legal_event (customer_id);
CREATE INDEX legal_event_by_item ON legal_event (due_item_id) WHERE due_item_id IS NOT NULL;
CREATE INDEX attachment_by_event ON attachment (legal_event_id) WHERE legal_event_id IS NOT NULL;

-- What is decided for one invoice; of a kind the last one holds. Kinds and values: 0 imputation (0 principal first,
-- 1 interest first), 1 days in a year (0 always 365, 1 as they are), 2 capitalisation, 3 statutory rate instead of the
-- clause, 4 indemnity for each due item, 5 credit notes from their own day (2 to 5: 0 no, 1 yes), 6 day of performance,
-- 7 nature (as company.claim_nature), 8 interest, 9 costs (8, 9: 0 claimed, 1 kept in reserve, 2 given up). No value: what
-- holds for all invoices.
CREATE TABLE claim_choice (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    invoice_id INTEGER NOT NULL REFERENCES invoice (id),
    kind       INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 9),
    value      INTEGER,
    ground     TEXT NOT NULL DEFAULT '',
    on_day     INTEGER NOT NULL,
    entered_at INTEGER NOT NULL,
    actor      TEXT NOT NULL
) STRICT;
CREATE INDEX claim_choice_by_invoice ON claim_choice (invoice_id);
)sql";

} // namespace encours::store
