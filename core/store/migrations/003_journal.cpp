// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/migrations.h"

namespace encours::store {

/// What happened, as a chain of digests; who is working; what the company prefers; and views for people.
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

-- The views show the ledger to whoever opens the file with another tool: ISO days, amounts with a decimal point, words
-- for numbers. The program itself reads none of them.

-- ISO 4217: currencies whose minor unit is not a hundredth.
CREATE TABLE currency_decimals (
    currency TEXT PRIMARY KEY CHECK (length(currency) = 3),
    decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
    scale    INTEGER NOT NULL CHECK (scale > 0)
) STRICT, WITHOUT ROWID;
INSERT INTO currency_decimals (currency, decimals, scale) VALUES
    ('BIF', 0, 1), ('CLP', 0, 1), ('DJF', 0, 1), ('GNF', 0, 1), ('ISK', 0, 1), ('JPY', 0, 1), ('KMF', 0, 1),
    ('KRW', 0, 1), ('PYG', 0, 1), ('RWF', 0, 1), ('UGX', 0, 1), ('UYI', 0, 1), ('VND', 0, 1), ('VUV', 0, 1),
    ('XAF', 0, 1), ('XOF', 0, 1), ('XPF', 0, 1),
    ('BHD', 3, 1000), ('IQD', 3, 1000), ('JOD', 3, 1000), ('KWD', 3, 1000), ('LYD', 3, 1000), ('OMR', 3, 1000),
    ('TND', 3, 1000), ('CLF', 4, 10000), ('UYW', 4, 10000);

CREATE VIEW v_customer AS
SELECT id, code, name, legal_name,
       CASE kind WHEN 0 THEN 'business' WHEN 1 THEN 'consumer' ELSE 'public' END AS kind,
       address, postcode, city, country, siren, vat_number, iban, email, phone, terms, category, tags
FROM customer;

CREATE VIEW v_invoice AS
SELECT invoice.id, customer.code AS customer_code, customer.name AS customer_name, invoice.number,
       CASE invoice.kind WHEN 0 THEN 'invoice' WHEN 1 THEN 'credit_note' WHEN 2 THEN 'opening' ELSE 'deposit' END
           AS kind,
       date(issued * 86400, 'unixepoch') AS issued, date(booked * 86400, 'unixepoch') AS booked,
       printf('%.*f', coalesce(decimals, 2), 1.0 * gross_minor / coalesce(scale, 100)) AS amount,
       invoice.currency, invoice.category, invoice.label
FROM invoice
JOIN customer ON customer.id = invoice.customer_id
LEFT JOIN currency_decimals USING (currency);

-- Open by all that the file holds, days ahead included; allocations of settlements that bounced do not count.
CREATE VIEW v_open_item AS
WITH item AS (
    SELECT due_item.id, due_item.invoice_id, due_item.due, due_item.amount_minor,
           due_item.amount_minor
           - (SELECT coalesce(sum(allocation.amount_minor), 0) FROM allocation
              LEFT JOIN payment ON payment.id = allocation.payment_id
              WHERE allocation.due_item_id = due_item.id AND target = 0 AND payment.reversed_on IS NULL)
           + (SELECT coalesce(sum(amount_minor), 0) FROM allocation
              WHERE credit_item_id = due_item.id AND target = 0) AS open_minor
    FROM due_item
)
SELECT item.id, customer.code AS customer_code, customer.name AS customer_name, invoice.number,
       date(invoice.issued * 86400, 'unixepoch') AS issued, date(item.due * 86400, 'unixepoch') AS due,
       printf('%.*f', coalesce(decimals, 2), 1.0 * item.amount_minor / coalesce(scale, 100)) AS amount,
       printf('%.*f', coalesce(decimals, 2), 1.0 * open_minor / coalesce(scale, 100)) AS open,
       invoice.currency
FROM item
JOIN invoice ON invoice.id = item.invoice_id
JOIN customer ON customer.id = invoice.customer_id
LEFT JOIN currency_decimals USING (currency)
WHERE open_minor <> 0;

CREATE VIEW v_payment AS
SELECT payment.id, customer.code AS customer_code, customer.name AS customer_name,
       CASE payment.kind WHEN 0 THEN 'cash' WHEN 1 THEN 'cash of unknown day' WHEN 2 THEN 'written off'
                         WHEN 3 THEN 'set off' ELSE 'difference' END AS kind,
       date(paid * 86400, 'unixepoch') AS paid, date(payment.booked * 86400, 'unixepoch') AS booked,
       printf('%.*f', coalesce(decimals, 2), 1.0 * amount_minor / coalesce(scale, 100)) AS amount,
       payment.currency, date(reversed_on * 86400, 'unixepoch') AS reversed_on, payment.reference, payment.label
FROM payment
JOIN customer ON customer.id = payment.customer_id
LEFT JOIN currency_decimals USING (currency);

CREATE VIEW v_journal AS
SELECT journal_entry.id, strftime('%Y-%m-%dT%H:%M:%SZ', at_utc_ms / 1000, 'unixepoch') AS at_utc, actor, event, entity,
       entity_id, facts, coalesce(text, '') AS text, lower(hex(digest)) AS digest
FROM journal_entry
LEFT JOIN journal_text ON journal_text.journal_id = journal_entry.id;
)sql";

} // namespace encours::store
