// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/migrations.h"

namespace encours::store {

/// The lines of the books from which documents and settlements are derived, and what each batch changed of what was there,
/// so that any batch can be taken back.
const char* const migration_004_books = R"sql(
-- A line of the books on an account of receivables, as one import told it. When a later one tells it otherwise, or no
-- longer, it is gone in that batch; what holds are the lines that are not gone. `identity` is what stays the same of a
-- line when the same year is exported again, `content` a digest of the rest.
-- Accounts: 0 customer (411), 1 bill (413), 2 doubtful (416), 3 accrued (418), 4 advance (419).
CREATE TABLE book_line (
    id               INTEGER PRIMARY KEY,
    source_id        INTEGER NOT NULL REFERENCES source (id),
    batch_id         INTEGER NOT NULL REFERENCES import_batch (id),
    gone_batch_id    INTEGER REFERENCES import_batch (id),
    customer_id      INTEGER NOT NULL REFERENCES customer (id),
    account          INTEGER NOT NULL CHECK (account BETWEEN 0 AND 4),
    role             INTEGER NOT NULL CHECK (role BETWEEN 0 AND 12),
    booked           INTEGER NOT NULL,
    amount_minor     INTEGER NOT NULL,
    net_minor        INTEGER NOT NULL DEFAULT 0,
    vat_minor        INTEGER NOT NULL DEFAULT 0,
    identity         INTEGER NOT NULL,
    content          INTEGER NOT NULL,
    ordinal          INTEGER NOT NULL CHECK (ordinal >= 0),
    document_day     INTEGER,
    lettered_on      INTEGER,
    validated_on     INTEGER,
    foreign_minor    INTEGER NOT NULL DEFAULT 0,
    foreign_currency TEXT NOT NULL DEFAULT '',
    account_number   TEXT NOT NULL,
    customer_code    TEXT NOT NULL,
    customer_name    TEXT NOT NULL,
    journal          TEXT NOT NULL,
    entry_number     TEXT NOT NULL,
    reference        TEXT NOT NULL,
    label            TEXT NOT NULL,
    lettering        TEXT NOT NULL
) STRICT;
CREATE INDEX book_line_by_customer ON book_line (customer_id);
CREATE INDEX book_line_by_batch ON book_line (batch_id);
CREATE INDEX book_line_by_gone_batch ON book_line (gone_batch_id) WHERE gone_batch_id IS NOT NULL;

-- Balances of groups of accounts at the close of months, debit less credit since the books' file begins: for controls.
CREATE TABLE month_balance (
    source_id     INTEGER NOT NULL REFERENCES source (id),
    account       TEXT NOT NULL,
    month_end     INTEGER NOT NULL,
    balance_minor INTEGER NOT NULL,
    batch_id      INTEGER NOT NULL REFERENCES import_batch (id),
    PRIMARY KEY (source_id, account, month_end)
) STRICT, WITHOUT ROWID;

-- Documents and settlements of which the books tell: whose books, and the identity of the first line each is made of.
ALTER TABLE invoice ADD COLUMN book_source_id INTEGER REFERENCES source (id);
ALTER TABLE invoice ADD COLUMN book_key INTEGER;
-- 1: an invoicing list told of it too, after the books: its number, issue day, due day, label and category are from there.
ALTER TABLE invoice ADD COLUMN listed INTEGER NOT NULL DEFAULT 0 CHECK (listed IN (0, 1));
ALTER TABLE payment ADD COLUMN book_source_id INTEGER REFERENCES source (id);
ALTER TABLE payment ADD COLUMN book_key INTEGER;

-- What a batch changed of rows that were there: 0 added (where the row does not name its batch), 1 updated, 2 deleted.
-- `row_key` is the primary key, `before_row` and `after_row` the columns that changed, all as JSON.
CREATE TABLE batch_change (
    id         INTEGER PRIMARY KEY,
    batch_id   INTEGER NOT NULL REFERENCES import_batch (id),
    table_name TEXT NOT NULL,
    row_key    TEXT NOT NULL,
    change     INTEGER NOT NULL CHECK (change BETWEEN 0 AND 2),
    before_row TEXT NOT NULL DEFAULT '{}',
    after_row  TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX batch_change_by_batch ON batch_change (batch_id);
CREATE INDEX batch_change_by_row ON batch_change (table_name, row_key);

-- Documents that no source tells of any more but that somebody acted upon: they stand as cancelled. Reasons: 0 the import
-- was taken back, 1 gone from the books.
CREATE TABLE withdrawal (
    invoice_id INTEGER PRIMARY KEY REFERENCES invoice (id),
    batch_id   INTEGER NOT NULL REFERENCES import_batch (id),
    on_day     INTEGER NOT NULL,
    reason     INTEGER NOT NULL CHECK (reason IN (0, 1))
) STRICT;

CREATE VIEW v_book_line AS
SELECT book_line.id, customer.code AS customer_code, customer.name AS customer_name, account_number, journal, entry_number,
       date(booked * 86400, 'unixepoch') AS booked, reference, date(document_day * 86400, 'unixepoch') AS document_day,
       label, printf('%.*f', coalesce(decimals, 2), 1.0 * amount_minor / coalesce(scale, 100)) AS amount, lettering,
       CASE role WHEN 0 THEN 'unclassified' WHEN 1 THEN 'invoice' WHEN 2 THEN 'credit note' WHEN 3 THEN 'payment'
                 WHEN 4 THEN 'money out' WHEN 5 THEN 'bill' WHEN 6 THEN 'doubtful' WHEN 7 THEN 'written off'
                 WHEN 8 THEN 'set off' WHEN 9 THEN 'advance' WHEN 10 THEN 'difference' WHEN 11 THEN 'opening'
                 ELSE 'between customers' END AS role
FROM book_line
JOIN customer ON customer.id = book_line.customer_id
CROSS JOIN company
LEFT JOIN currency_decimals ON currency_decimals.currency = company.currency
WHERE gone_batch_id IS NULL;

CREATE VIEW v_import AS
SELECT import_batch.id, source.key AS source, source.format, file_name,
       strftime('%Y-%m-%dT%H:%M:%SZ', imported_at / 1000, 'unixepoch') AS imported_at_utc, actor, rows_read, rows_rejected,
       date(covers_first * 86400, 'unixepoch') AS covers_first, date(covers_last * 86400, 'unixepoch') AS covers_last,
       strftime('%Y-%m-%dT%H:%M:%SZ', undone_at / 1000, 'unixepoch') AS undone_at_utc
FROM import_batch
JOIN source ON source.id = import_batch.source_id;
)sql";

} // namespace encours::store
