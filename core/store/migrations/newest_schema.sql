CREATE VIEW v_answer AS
SELECT answer.id, customer.code AS customer_code, customer.name AS customer_name,
       date(on_day * 86400, 'unixepoch') AS on_day,
       CASE outcome WHEN 0 THEN 'will pay' WHEN 1 THEN 'has paid' WHEN 2 THEN 'contests' WHEN 3 THEN 'in difficulty'
                    WHEN 4 THEN 'wrong addressee' WHEN 5 THEN 'invoice not received' WHEN 6 THEN 'could not be reached'
                    WHEN 7 THEN 'other' WHEN 8 THEN 'wants a plan' WHEN 9 THEN 'complains about the reminder'
                    WHEN 10 THEN 'insolvent' ELSE 'all in order' END AS outcome,
       actor, answer.note
FROM answer
JOIN customer ON customer.id = answer.customer_id;
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
CREATE VIEW v_customer AS
SELECT id, code, name, legal_name,
       CASE kind WHEN 0 THEN 'business' WHEN 1 THEN 'consumer' ELSE 'public' END AS kind,
       address, postcode, city, country, siren, vat_number, iban, email, phone, terms, category, tags
FROM customer;
CREATE VIEW v_hold AS
SELECT hold.id, customer.code AS customer_code, customer.name AS customer_name, invoice.number,
       CASE hold.kind WHEN 3 THEN 'left in peace' WHEN 4 THEN 'stopped' WHEN 6 THEN 'insolvency'
                      WHEN 7 THEN 'direct debit' WHEN 8 THEN 'factored' WHEN 9 THEN 'in difficulty'
                      WHEN 10 THEN 'wrong addressee'
                      WHEN 11 THEN 'invoice not received' ELSE 'complaint' END AS kind,
       date(from_day * 86400, 'unixepoch') AS from_day, date(until_day * 86400, 'unixepoch') AS until_day,
       date(ended_on * 86400, 'unixepoch') AS ended_on, reason, ended_why, actor
FROM hold
JOIN customer ON customer.id = hold.customer_id
LEFT JOIN due_item ON due_item.id = hold.due_item_id
LEFT JOIN invoice ON invoice.id = due_item.invoice_id;
CREATE VIEW v_import AS
SELECT import_batch.id, source.key AS source, source.format, file_name,
       strftime('%Y-%m-%dT%H:%M:%SZ', imported_at / 1000, 'unixepoch') AS imported_at_utc, actor, rows_read, rows_rejected,
       date(covers_first * 86400, 'unixepoch') AS covers_first, date(covers_last * 86400, 'unixepoch') AS covers_last,
       strftime('%Y-%m-%dT%H:%M:%SZ', undone_at / 1000, 'unixepoch') AS undone_at_utc
FROM import_batch
JOIN source ON source.id = import_batch.source_id;
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
CREATE VIEW v_item_state AS
SELECT item_state.due_item_id, customer.code AS customer_code, customer.name AS customer_name, invoice.number,
       policy.name AS policy, policy.version AS policy_version,
       coalesce(policy_step.name, item_state.step_key) AS last_step, date(last_posted * 86400,
       'unixepoch') AS last_posted,
       date(granted_deadline * 86400, 'unixepoch') AS granted_deadline, cycle, occurrence,
       date(not_before * 86400, 'unixepoch') AS not_before
FROM item_state
JOIN due_item ON due_item.id = item_state.due_item_id
JOIN invoice ON invoice.id = due_item.invoice_id
JOIN customer ON customer.id = invoice.customer_id
JOIN policy ON policy.id = item_state.policy_id
LEFT JOIN policy_step ON policy_step.policy_id = item_state.policy_id AND policy_step.key = item_state.step_key;
CREATE VIEW v_journal AS
SELECT journal_entry.id, strftime('%Y-%m-%dT%H:%M:%SZ', at_utc_ms / 1000, 'unixepoch') AS at_utc, actor, event, entity,
       entity_id, facts, coalesce(text, '') AS text, lower(hex(digest)) AS digest
FROM journal_entry
LEFT JOIN journal_text ON journal_text.journal_id = journal_entry.id;
CREATE VIEW v_message AS
SELECT message.id, customer.code AS customer_code, customer.name AS customer_name, policy.name AS policy,
       coalesce(policy_step.name, step_key) AS step,
       CASE channel WHEN 0 THEN 'letter' WHEN 1 THEN 'registered letter' WHEN 2 THEN 'e-mail' WHEN 3 THEN 'SMS'
                    WHEN 4 THEN 'telephone' ELSE 'office' END AS channel,
       CASE state WHEN 0 THEN 'proposed' WHEN 1 THEN 'approved' WHEN 2 THEN 'produced' WHEN 3 THEN 'posted'
                  WHEN 4 THEN 'failed' WHEN 5 THEN 'uncertain' ELSE 'cancelled' END AS state,
       date(planned * 86400, 'unixepoch') AS planned, date(posted_on * 86400, 'unixepoch') AS posted_on,
       date(deadline * 86400, 'unixepoch') AS deadline,
       printf('%.*f', coalesce(decimals, 2), 1.0 * total_minor / coalesce(scale, 100)) AS total,
       recipient, subject, tracking, detail
FROM message
JOIN customer ON customer.id = message.customer_id
LEFT JOIN company ON company.id = 1
LEFT JOIN currency_decimals ON currency_decimals.currency = company.currency
LEFT JOIN policy ON policy.id = message.policy_id
LEFT JOIN policy_step ON policy_step.id = message.step_id;
CREATE VIEW v_message_item AS
SELECT message_item.message_id, customer.code AS customer_code, invoice.number,
       date(due_item.due * 86400, 'unixepoch') AS due, policy_step.name AS step, days_late,
       printf('%.*f', coalesce(decimals, 2), 1.0 * open_minor / coalesce(scale, 100)) AS open,
       CASE claimed WHEN 1 THEN 'yes' ELSE 'no' END AS claimed, withdrawn_why
FROM message_item
JOIN due_item ON due_item.id = message_item.due_item_id
JOIN invoice ON invoice.id = due_item.invoice_id
JOIN customer ON customer.id = invoice.customer_id
LEFT JOIN currency_decimals USING (currency)
LEFT JOIN policy_step ON policy_step.id = message_item.step_id;
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
CREATE VIEW v_promise AS
SELECT promise.id, customer.code AS customer_code, customer.name AS customer_name,
       date(made_on * 86400, 'unixepoch') AS made_on, date(until_day * 86400, 'unixepoch') AS until_day,
       printf('%.*f', coalesce(decimals, 2), 1.0 * amount_minor / coalesce(scale, 100)) AS amount, promise.currency,
       date(withdrawn_on * 86400, 'unixepoch') AS withdrawn_on, promise.actor, promise.note
FROM promise
JOIN customer ON customer.id = promise.customer_id
LEFT JOIN currency_decimals USING (currency);
CREATE VIEW v_task AS
SELECT task.id, customer.code AS customer_code, customer.name AS customer_name,
       CASE task.kind WHEN 0 THEN 'declare the claim' WHEN 1 THEN 'answer a complaint'
                      WHEN 2 THEN 'find the right addressee' WHEN 3 THEN 'send the invoice again'
                      WHEN 4 THEN 'propose a plan' WHEN 5 THEN 'settle a dispute'
                      WHEN 6 THEN 'verify a payment' WHEN 8 THEN 'acknowledge a dispute' ELSE 'other' END AS kind,
       date(due_on * 86400, 'unixepoch') AS due_on, date(done_on * 86400, 'unixepoch') AS done_on,
       printf('%.*f', coalesce(decimals, 2), 1.0 * amount_minor / coalesce(scale, 100)) AS amount,
       addressee, assignee, actor, task.note, done_why
FROM task
JOIN customer ON customer.id = task.customer_id
LEFT JOIN company ON company.id = 1
LEFT JOIN currency_decimals ON currency_decimals.currency = company.currency;
CREATE TABLE act (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid      TEXT NOT NULL UNIQUE,
    verb      TEXT NOT NULL CHECK (verb <> ''),
    done_at   INTEGER NOT NULL,
    actor     TEXT NOT NULL,
    undone_at INTEGER
) STRICT;
CREATE TABLE act_change (
    id         INTEGER PRIMARY KEY,
    act_id     INTEGER NOT NULL REFERENCES act (id),
    table_name TEXT NOT NULL,
    row_key    TEXT NOT NULL,
    change     INTEGER NOT NULL CHECK (change BETWEEN 0 AND 2),
    before_row TEXT NOT NULL DEFAULT '{}',
    after_row  TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE agency (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    name             TEXT NOT NULL UNIQUE,
    fee_rate         INTEGER CHECK (fee_rate BETWEEN 0 AND 10000),
    fixed_fee_minor  INTEGER CHECK (fixed_fee_minor >= 0),
    agreement_on     INTEGER,
    is_insured       INTEGER NOT NULL DEFAULT 0 CHECK (is_insured IN (0, 1)),
    separate_account INTEGER NOT NULL DEFAULT 0 CHECK (separate_account IN (0, 1)),
    note             TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE agency_case (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid        TEXT NOT NULL UNIQUE,
    agency_id   INTEGER NOT NULL REFERENCES agency (id),
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    handed_on   INTEGER NOT NULL,
    closed_on   INTEGER,
    reference   TEXT NOT NULL DEFAULT '',
    note        TEXT NOT NULL DEFAULT '',
    CHECK (closed_on IS NULL OR closed_on >= handed_on)
) STRICT;
CREATE TABLE agency_case_item (
    case_id     INTEGER NOT NULL REFERENCES agency_case (id),
    due_item_id INTEGER NOT NULL REFERENCES due_item (id),
    open_minor  INTEGER NOT NULL,
    PRIMARY KEY (case_id, due_item_id)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE answer (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    contact_id  INTEGER REFERENCES contact (id),
    message_id  INTEGER REFERENCES message (id),
    on_day      INTEGER NOT NULL,
    channel     INTEGER NOT NULL CHECK (channel BETWEEN 0 AND 5),
    outcome     INTEGER NOT NULL CHECK (outcome BETWEEN 0 AND 11),
    actor       TEXT NOT NULL,
    note        TEXT NOT NULL DEFAULT ''
, until_day INTEGER, amount_minor INTEGER, act_id INTEGER REFERENCES act (id)) STRICT;
CREATE TABLE answer_item (
    answer_id   INTEGER NOT NULL REFERENCES answer (id),
    due_item_id INTEGER NOT NULL REFERENCES due_item (id),
    PRIMARY KEY (answer_id, due_item_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE assignment (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER REFERENCES customer (id),
    person      TEXT NOT NULL,
    from_day    INTEGER NOT NULL,
    until_day   INTEGER,
    instead_of  TEXT NOT NULL DEFAULT '',
    reason      TEXT NOT NULL DEFAULT '',
    actor       TEXT NOT NULL, act_id INTEGER REFERENCES act (id),
    CHECK (until_day IS NULL OR until_day >= from_day)
) STRICT;
CREATE TABLE attachment (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id    INTEGER NOT NULL REFERENCES document (id),
    customer_id    INTEGER NOT NULL REFERENCES customer (id),
    invoice_id     INTEGER REFERENCES invoice (id),
    message_id     INTEGER REFERENCES message (id),
    legal_event_id INTEGER REFERENCES legal_event (id),
    name           TEXT NOT NULL CHECK (name <> ''),
    added_at       INTEGER NOT NULL
) STRICT;
CREATE TABLE batch_change (
    id         INTEGER PRIMARY KEY,
    batch_id   INTEGER NOT NULL REFERENCES import_batch (id),
    table_name TEXT NOT NULL,
    row_key    TEXT NOT NULL,
    change     INTEGER NOT NULL CHECK (change BETWEEN 0 AND 2),
    before_row TEXT NOT NULL DEFAULT '{}',
    after_row  TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE TABLE batch_control (
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    name     TEXT NOT NULL CHECK (name <> ''),
    expected TEXT NOT NULL,
    found    TEXT NOT NULL,
    holds    INTEGER NOT NULL CHECK (holds IN (0, 1)),
    PRIMARY KEY (batch_id, position)
) STRICT, WITHOUT ROWID;
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
, website TEXT NOT NULL DEFAULT '', payment_contact TEXT NOT NULL DEFAULT '', payment_email TEXT NOT NULL DEFAULT '', payment_phone TEXT NOT NULL DEFAULT '', payment_means INTEGER NOT NULL DEFAULT 0 CHECK (payment_means BETWEEN 0 AND 63), terms_as_agreed TEXT NOT NULL DEFAULT '', penalty_kind INTEGER NOT NULL DEFAULT 0 CHECK (penalty_kind IN (0, 1, 2)), penalty_rate INTEGER NOT NULL DEFAULT 1000 CHECK (penalty_rate BETWEEN 0 AND 100000), early_discount TEXT NOT NULL DEFAULT '', surety TEXT NOT NULL DEFAULT '', retention_of_title INTEGER NOT NULL DEFAULT 0 CHECK (retention_of_title IN (0, 1)), credit_insurance INTEGER NOT NULL DEFAULT 0 CHECK (credit_insurance IN (0, 1)), insurer TEXT NOT NULL DEFAULT '', insurance_policy TEXT NOT NULL DEFAULT '', insurance_note TEXT NOT NULL DEFAULT '', private_creditor INTEGER NOT NULL DEFAULT 0 CHECK (private_creditor IN (0, 1)), imputation INTEGER NOT NULL DEFAULT 0 CHECK (imputation IN (0, 1)), days_in_year INTEGER NOT NULL DEFAULT 0 CHECK (days_in_year IN (0, 1)), claim_nature INTEGER NOT NULL DEFAULT 0 CHECK (claim_nature BETWEEN 0 AND 2)) STRICT;
CREATE TABLE company_closing (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    first INTEGER NOT NULL,
    last  INTEGER NOT NULL,
    note  TEXT NOT NULL DEFAULT '',
    CHECK (last >= first)
) STRICT;
CREATE TABLE company_revision (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid      TEXT NOT NULL UNIQUE,
    saved_at  INTEGER NOT NULL,
    actor     TEXT NOT NULL,
    undoes_id INTEGER REFERENCES company_revision (id)
) STRICT;
CREATE TABLE company_revision_field (
    revision_id INTEGER NOT NULL REFERENCES company_revision (id),
    field       TEXT NOT NULL CHECK (field <> ''),
    before      TEXT NOT NULL,
    after       TEXT NOT NULL,
    PRIMARY KEY (revision_id, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE complaint (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    message_id  INTEGER REFERENCES message (id),
    on_day      INTEGER NOT NULL,
    reason      TEXT NOT NULL DEFAULT '',
    closed_on   INTEGER,
    outcome     TEXT NOT NULL DEFAULT '', actor TEXT NOT NULL DEFAULT '', act_id INTEGER REFERENCES act (id), answer_id INTEGER REFERENCES answer (id),
    CHECK (closed_on IS NULL OR closed_on >= on_day)
) STRICT;
CREATE TABLE consent (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    channel    INTEGER NOT NULL CHECK (channel BETWEEN 0 AND 4),
    granted    INTEGER NOT NULL CHECK (granted IN (0, 1)),
    on_day     INTEGER NOT NULL,
    how        TEXT NOT NULL DEFAULT ''
, actor TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE contact (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid        TEXT NOT NULL UNIQUE,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    name        TEXT NOT NULL,
    role        TEXT NOT NULL DEFAULT '',
    address     TEXT NOT NULL DEFAULT '',
    postcode    TEXT NOT NULL DEFAULT '',
    city        TEXT NOT NULL DEFAULT '',
    country     TEXT NOT NULL DEFAULT '',
    language    TEXT NOT NULL DEFAULT '',
    email       TEXT NOT NULL DEFAULT '',
    phone       TEXT NOT NULL DEFAULT '',
    mobile      TEXT NOT NULL DEFAULT '',
    is_default  INTEGER NOT NULL DEFAULT 0 CHECK (is_default IN (0, 1)),
    left_on     INTEGER,
    batch_id    INTEGER REFERENCES import_batch (id)
, erased_on INTEGER) STRICT;
CREATE TABLE contact_correction (
    contact_id   INTEGER NOT NULL REFERENCES contact (id),
    field        TEXT NOT NULL CHECK (field <> ''),
    corrected_at INTEGER NOT NULL,
    actor        TEXT NOT NULL,
    told         TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (contact_id, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE cost_entry (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    kind           INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),
    on_day         INTEGER NOT NULL,
    amount_minor   INTEGER NOT NULL,
    minutes        INTEGER CHECK (minutes >= 0),
    customer_id    INTEGER REFERENCES customer (id),
    message_id     INTEGER REFERENCES message (id),
    agency_case_id INTEGER REFERENCES agency_case (id),
    note           TEXT NOT NULL DEFAULT ''
, actor TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE currency_decimals (
    currency TEXT PRIMARY KEY CHECK (length(currency) = 3),
    decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
    scale    INTEGER NOT NULL CHECK (scale > 0)
) STRICT, WITHOUT ROWID;
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
, siret TEXT NOT NULL DEFAULT '', terms_stipulated INTEGER NOT NULL DEFAULT 0 CHECK (terms_stipulated IN (0, 1))) STRICT;
CREATE TABLE customer_alias (
    source_id   INTEGER NOT NULL REFERENCES source (id),
    code        TEXT NOT NULL,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    PRIMARY KEY (source_id, code)
) STRICT, WITHOUT ROWID;
CREATE TABLE customer_correction (
    customer_id  INTEGER NOT NULL REFERENCES customer (id),
    field        TEXT NOT NULL CHECK (field <> ''),
    corrected_at INTEGER NOT NULL,
    actor        TEXT NOT NULL, told TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (customer_id, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE customer_group (
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE
) STRICT;
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
CREATE TABLE customer_merge_row (
    merge_id INTEGER NOT NULL REFERENCES customer_merge (id),
    place    TEXT NOT NULL,
    row_key  TEXT NOT NULL,
    PRIMARY KEY (merge_id, place, row_key)
) STRICT, WITHOUT ROWID;
CREATE TABLE customer_quiet (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id     INTEGER NOT NULL REFERENCES customer (id),
    from_month_day  INTEGER NOT NULL CHECK (from_month_day BETWEEN 101 AND 1231),
    until_month_day INTEGER NOT NULL CHECK (until_month_day BETWEEN 101 AND 1231),
    note            TEXT NOT NULL DEFAULT ''
) STRICT;
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
CREATE TABLE document (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    digest     BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
    media_type TEXT NOT NULL CHECK (media_type <> ''),
    bytes      BLOB NOT NULL
) STRICT;
CREATE TABLE due_correction (
    due_item_id  INTEGER PRIMARY KEY REFERENCES due_item (id),
    told_due     INTEGER NOT NULL,
    told_origin  INTEGER NOT NULL CHECK (told_origin IN (0, 1)),
    reason       TEXT NOT NULL DEFAULT '',
    corrected_at INTEGER NOT NULL,
    actor        TEXT NOT NULL
) STRICT;
CREATE TABLE due_item (
    id           INTEGER PRIMARY KEY,
    invoice_id   INTEGER NOT NULL REFERENCES invoice (id),
    due          INTEGER NOT NULL,
    amount_minor INTEGER NOT NULL,
    due_origin   INTEGER NOT NULL DEFAULT 0 CHECK (due_origin IN (0, 1, 2))
) STRICT;
CREATE TABLE guide (
    key       TEXT NOT NULL CHECK (key <> ''),
    language  TEXT NOT NULL CHECK (language <> ''),
    title     TEXT NOT NULL,
    body      TEXT NOT NULL,
    edited_at INTEGER NOT NULL,
    actor     TEXT NOT NULL,
    PRIMARY KEY (key, language)
) STRICT, WITHOUT ROWID;
CREATE TABLE hold (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    kind        INTEGER NOT NULL CHECK (kind IN (3, 4) OR kind BETWEEN 6 AND 12),
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    due_item_id INTEGER REFERENCES due_item (id),
    from_day    INTEGER NOT NULL,
    until_day   INTEGER,
    reason      TEXT NOT NULL DEFAULT '',
    actor       TEXT NOT NULL DEFAULT '',
    ended_on    INTEGER,
    ended_why   TEXT NOT NULL DEFAULT '',
    answer_id   INTEGER REFERENCES answer (id), act_id INTEGER REFERENCES act (id),
    CHECK (until_day IS NULL OR until_day >= from_day),
    CHECK (ended_on IS NULL OR ended_on >= from_day)
) STRICT;
CREATE TABLE id_sequence (
    table_name TEXT PRIMARY KEY,
    last_id    INTEGER NOT NULL CHECK (last_id >= 0)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE instalment (
    plan_id      INTEGER NOT NULL REFERENCES payment_plan (id),
    position     INTEGER NOT NULL CHECK (position >= 0),
    due          INTEGER NOT NULL,
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    PRIMARY KEY (plan_id, position)
) STRICT, WITHOUT ROWID;
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
    label        TEXT NOT NULL DEFAULT '', book_source_id INTEGER REFERENCES source (id), book_key INTEGER, listed INTEGER NOT NULL DEFAULT 0 CHECK (listed IN (0, 1)),
    CHECK (kind <> 1 OR gross_minor <= 0)
) STRICT;
CREATE TABLE item_state (
    due_item_id      INTEGER PRIMARY KEY REFERENCES due_item (id),
    policy_id        INTEGER NOT NULL REFERENCES policy (id),
    step_key         TEXT NOT NULL DEFAULT '',
    last_posted      INTEGER,
    granted_deadline INTEGER,
    cycle            INTEGER NOT NULL DEFAULT 1 CHECK (cycle > 0),
    occurrence       INTEGER NOT NULL DEFAULT 0 CHECK (occurrence >= 0),
    adopted          INTEGER NOT NULL DEFAULT 0 CHECK (adopted IN (0, 1)),
    not_before       INTEGER,
    moved_earlier    INTEGER NOT NULL DEFAULT 0 CHECK (moved_earlier IN (0, 1)),
    CHECK (moved_earlier = 0 OR not_before IS NOT NULL)
) STRICT;
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
CREATE TABLE journal_text (
    journal_id INTEGER PRIMARY KEY REFERENCES journal_entry (id),
    salt       BLOB NOT NULL CHECK (length(salt) = 32),
    text       TEXT NOT NULL
) STRICT;
CREATE TABLE lease (
    name     TEXT PRIMARY KEY,
    holder   TEXT NOT NULL CHECK (holder <> ''),
    acquired INTEGER NOT NULL,
    expires  INTEGER NOT NULL CHECK (expires >= acquired)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE mapping_profile (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    name    TEXT NOT NULL UNIQUE CHECK (name <> ''),
    kind    TEXT NOT NULL CHECK (kind IN ('receivables', 'payments', 'customers')),
    options TEXT NOT NULL
) STRICT;
CREATE TABLE message (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid           TEXT NOT NULL UNIQUE,
    customer_id    INTEGER NOT NULL REFERENCES customer (id),
    contact_id     INTEGER REFERENCES contact (id),
    run_id         INTEGER REFERENCES run (id),
    policy_id      INTEGER REFERENCES policy (id),
    step_id        INTEGER REFERENCES policy_step (id),
    step_key       TEXT NOT NULL DEFAULT '',
    template_id    INTEGER REFERENCES template (id),
    channel        INTEGER NOT NULL CHECK (channel BETWEEN 0 AND 5),
    state          INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 6),
    total_minor    INTEGER NOT NULL DEFAULT 0,
    credits_minor  INTEGER NOT NULL DEFAULT 0 CHECK (credits_minor >= 0),
    recipient      TEXT NOT NULL DEFAULT '',
    subject        TEXT NOT NULL DEFAULT '',
    document_id    INTEGER REFERENCES document (id),
    created_at     INTEGER NOT NULL,
    planned        INTEGER NOT NULL,
    posted_on      INTEGER,
    deadline       INTEGER,
    done_elsewhere INTEGER NOT NULL DEFAULT 0 CHECK (done_elsewhere IN (0, 1)),
    approved_by    TEXT NOT NULL DEFAULT '',
    actor          TEXT NOT NULL,
    tracking       TEXT NOT NULL DEFAULT '',
    detail         TEXT NOT NULL DEFAULT '', template_key TEXT NOT NULL DEFAULT '', template_language TEXT NOT NULL DEFAULT '', template_version INTEGER NOT NULL DEFAULT 0 CHECK (template_version >= 0), dated INTEGER, file_name TEXT NOT NULL DEFAULT '', pages INTEGER NOT NULL DEFAULT 0 CHECK (pages >= 0), handed_in_on INTEGER,
    CHECK ((state = 3) = (posted_on IS NOT NULL))
) STRICT;
CREATE TABLE "message_event" (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id INTEGER NOT NULL REFERENCES message (id),
    kind       INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
    on_day     INTEGER NOT NULL,
    detail     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE message_item (
    message_id      INTEGER NOT NULL REFERENCES message (id),
    due_item_id     INTEGER NOT NULL REFERENCES due_item (id),
    step_id         INTEGER REFERENCES policy_step (id),
    cycle           INTEGER NOT NULL CHECK (cycle > 0),
    occurrence      INTEGER NOT NULL DEFAULT 1 CHECK (occurrence > 0),
    open_minor      INTEGER NOT NULL,
    days_late       INTEGER NOT NULL,
    claimed         INTEGER NOT NULL DEFAULT 1 CHECK (claimed IN (0, 1)),
    interest_minor  INTEGER NOT NULL DEFAULT 0 CHECK (interest_minor >= 0),
    indemnity_minor INTEGER NOT NULL DEFAULT 0 CHECK (indemnity_minor >= 0),
    withdrawn       INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    withdrawn_why   TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (message_id, due_item_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE month_balance (
    source_id     INTEGER NOT NULL REFERENCES source (id),
    account       TEXT NOT NULL,
    month_end     INTEGER NOT NULL,
    balance_minor INTEGER NOT NULL,
    batch_id      INTEGER NOT NULL REFERENCES import_batch (id),
    PRIMARY KEY (source_id, account, month_end)
) STRICT, WITHOUT ROWID;
CREATE TABLE note (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    invoice_id  INTEGER REFERENCES invoice (id),
    on_day      INTEGER NOT NULL,
    actor       TEXT NOT NULL,
    text        TEXT NOT NULL
, corrects_id INTEGER REFERENCES note (id)) STRICT;
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
, book_source_id INTEGER REFERENCES source (id), book_key INTEGER, pays TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE payment_plan (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid        TEXT NOT NULL UNIQUE,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    agreed_on   INTEGER NOT NULL,
    signed_on   INTEGER,
    currency    TEXT NOT NULL CHECK (length(currency) = 3),
    ended_on    INTEGER,
    note        TEXT NOT NULL DEFAULT '', actor TEXT NOT NULL DEFAULT '', act_id INTEGER REFERENCES act (id), ended_why TEXT NOT NULL DEFAULT '',
    CHECK (ended_on IS NULL OR ended_on >= agreed_on)
) STRICT;
CREATE TABLE payment_plan_item (
    plan_id     INTEGER NOT NULL REFERENCES payment_plan (id),
    due_item_id INTEGER NOT NULL REFERENCES due_item (id),
    PRIMARY KEY (plan_id, due_item_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE persona (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    name         TEXT NOT NULL UNIQUE,
    motivations  TEXT NOT NULL DEFAULT '',
    frustrations TEXT NOT NULL DEFAULT '',
    channel      INTEGER CHECK (channel BETWEEN 0 AND 4),
    hours        TEXT NOT NULL DEFAULT '',
    tone         INTEGER CHECK (tone BETWEEN 0 AND 3),
    template_set TEXT NOT NULL DEFAULT '',
    incentive    TEXT NOT NULL DEFAULT '',
    note         TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE policy (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    key              TEXT NOT NULL CHECK (key <> ''),
    version          INTEGER NOT NULL CHECK (version > 0),
    name             TEXT NOT NULL,
    is_default       INTEGER NOT NULL DEFAULT 0 CHECK (is_default IN (0, 1)),
    min_total_minor  INTEGER NOT NULL DEFAULT 0 CHECK (min_total_minor >= 0),
    contact_gap_days INTEGER NOT NULL DEFAULT 0 CHECK (contact_gap_days >= 0),
    valid_from       INTEGER NOT NULL,
    retired_on       INTEGER, description TEXT NOT NULL DEFAULT '', is_draft INTEGER NOT NULL DEFAULT 0 CHECK (is_draft IN (0, 1)), max_contacts INTEGER NOT NULL DEFAULT 0 CHECK (max_contacts >= 0), max_contacts_days INTEGER NOT NULL DEFAULT 30 CHECK (max_contacts_days > 0),
    UNIQUE (key, version),
    CHECK (retired_on IS NULL OR retired_on >= valid_from)
) STRICT;
CREATE TABLE policy_choice (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    policy_key  TEXT NOT NULL CHECK (policy_key <> ''),
    due_item_id INTEGER UNIQUE REFERENCES due_item (id),
    invoice_id  INTEGER UNIQUE REFERENCES invoice (id),
    customer_id INTEGER UNIQUE REFERENCES customer (id),
    reason      TEXT NOT NULL DEFAULT '',
    on_day      INTEGER NOT NULL,
    actor       TEXT NOT NULL DEFAULT '',
    CHECK ((due_item_id IS NOT NULL) + (invoice_id IS NOT NULL) + (customer_id IS NOT NULL) = 1)
) STRICT;
CREATE TABLE policy_step (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    policy_id         INTEGER NOT NULL REFERENCES policy (id),
    key               TEXT NOT NULL CHECK (key <> ''),
    name              TEXT NOT NULL DEFAULT '',
    position          INTEGER NOT NULL CHECK (position >= 0),
    kind              INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 7),
    anchor            INTEGER NOT NULL CHECK (anchor BETWEEN 0 AND 3),
    days              INTEGER NOT NULL,
    min_gap_days      INTEGER NOT NULL DEFAULT 0 CHECK (min_gap_days >= 0),
    deadline_days     INTEGER CHECK (deadline_days >= 0),
    channels          TEXT NOT NULL CHECK (channels <> ''),
    tone              INTEGER NOT NULL DEFAULT 1 CHECK (tone BETWEEN 0 AND 3),
    template_key      TEXT NOT NULL DEFAULT '',
    needs_approval    INTEGER NOT NULL DEFAULT 0 CHECK (needs_approval IN (0, 1)),
    mandatory         INTEGER NOT NULL DEFAULT 0 CHECK (mandatory IN (0, 1)),
    min_amount_minor  INTEGER NOT NULL DEFAULT 0 CHECK (min_amount_minor >= 0),
    repeat_every_days INTEGER CHECK (repeat_every_days > 0),
    UNIQUE (policy_id, key),
    UNIQUE (policy_id, position)
) STRICT;
CREATE TABLE promise (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid         TEXT NOT NULL UNIQUE,
    customer_id  INTEGER NOT NULL REFERENCES customer (id),
    answer_id    INTEGER REFERENCES answer (id),
    made_on      INTEGER NOT NULL,
    until_day    INTEGER NOT NULL,
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    currency     TEXT NOT NULL CHECK (length(currency) = 3),
    withdrawn_on INTEGER,
    note         TEXT NOT NULL DEFAULT '', actor TEXT NOT NULL DEFAULT '', act_id INTEGER REFERENCES act (id), withdrawn_why TEXT NOT NULL DEFAULT '',
    CHECK (until_day >= made_on)
) STRICT;
CREATE TABLE promise_item (
    promise_id  INTEGER NOT NULL REFERENCES promise (id),
    due_item_id INTEGER NOT NULL REFERENCES due_item (id),
    PRIMARY KEY (promise_id, due_item_id)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE run (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    as_of      INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    actor      TEXT NOT NULL,
    state      INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 3)
, kind INTEGER NOT NULL DEFAULT 0 CHECK (kind IN (0, 1)), name TEXT NOT NULL DEFAULT '', accepted_stale INTEGER NOT NULL DEFAULT 0 CHECK (accepted_stale IN (0, 1))) STRICT;
CREATE TABLE run_line (
    run_id      INTEGER NOT NULL REFERENCES run (id),
    position    INTEGER NOT NULL CHECK (position >= 0),
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    due_item_id INTEGER REFERENCES due_item (id),
    message_id  INTEGER REFERENCES message (id),
    step_id     INTEGER REFERENCES policy_step (id),
    open_minor  INTEGER NOT NULL,
    days_late   INTEGER NOT NULL,
    left_out    INTEGER CHECK (left_out >= 0),
    until_day   INTEGER,
    PRIMARY KEY (run_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE segment (
    id                     INTEGER PRIMARY KEY AUTOINCREMENT,
    key                    TEXT NOT NULL DEFAULT '',
    name                   TEXT NOT NULL UNIQUE,
    description            TEXT NOT NULL DEFAULT '',
    position               INTEGER NOT NULL UNIQUE,
    rule                   TEXT NOT NULL,
    persona_id             INTEGER REFERENCES persona (id),
    policy_key             TEXT NOT NULL DEFAULT '',
    deposit_percent        INTEGER CHECK (deposit_percent BETWEEN 1 AND 100),
    prevention_terms       TEXT NOT NULL DEFAULT '',
    prevention_limit_minor INTEGER CHECK (prevention_limit_minor >= 0),
    prevention_note        TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE setting (
    key   TEXT PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE skipped_step (
    due_item_id INTEGER NOT NULL REFERENCES due_item (id),
    step_key    TEXT NOT NULL CHECK (step_key <> ''),
    cycle       INTEGER NOT NULL CHECK (cycle > 0),
    reason      TEXT NOT NULL,
    on_day      INTEGER NOT NULL,
    actor       TEXT NOT NULL,
    PRIMARY KEY (due_item_id, step_key, cycle)
) STRICT, WITHOUT ROWID;
CREATE TABLE source (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    key    TEXT NOT NULL UNIQUE,
    format TEXT NOT NULL
) STRICT;
CREATE TABLE standing (
    due_item_id INTEGER NOT NULL REFERENCES due_item (id),
    from_day    INTEGER NOT NULL,
    standing    INTEGER NOT NULL CHECK (standing BETWEEN 0 AND 3),
    PRIMARY KEY (due_item_id, from_day)
) STRICT, WITHOUT ROWID;
CREATE TABLE task (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid         TEXT NOT NULL UNIQUE,
    kind         INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 8),
    customer_id  INTEGER NOT NULL REFERENCES customer (id),
    due_item_id  INTEGER REFERENCES due_item (id),
    due_on       INTEGER NOT NULL,
    amount_minor INTEGER,
    addressee    TEXT NOT NULL DEFAULT '',
    note         TEXT NOT NULL DEFAULT '',
    created_on   INTEGER NOT NULL,
    done_on      INTEGER,
    done_why     TEXT NOT NULL DEFAULT '',
    assignee     TEXT NOT NULL DEFAULT '',
    actor        TEXT NOT NULL,
    answer_id    INTEGER REFERENCES answer (id)
, act_id INTEGER REFERENCES act (id)) STRICT;
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
CREATE TABLE waiver (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid         TEXT NOT NULL UNIQUE,
    due_item_id  INTEGER NOT NULL REFERENCES due_item (id),
    target       INTEGER NOT NULL CHECK (target IN (0, 1, 2)),
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    offered_on   INTEGER NOT NULL,
    expires_on   INTEGER,
    accepted_on  INTEGER,
    approved_by  TEXT NOT NULL,
    reason       TEXT NOT NULL DEFAULT '',
    CHECK (expires_on IS NULL OR expires_on >= offered_on),
    CHECK (accepted_on IS NULL OR accepted_on >= offered_on)
) STRICT;
CREATE TABLE withdrawal (
    invoice_id INTEGER PRIMARY KEY REFERENCES invoice (id),
    batch_id   INTEGER NOT NULL REFERENCES import_batch (id),
    on_day     INTEGER NOT NULL,
    reason     INTEGER NOT NULL CHECK (reason IN (0, 1))
) STRICT;
CREATE INDEX act_change_by_act ON act_change (act_id);
CREATE INDEX agency_case_by_customer ON agency_case (customer_id);
CREATE INDEX agency_case_item_by_item ON agency_case_item (due_item_id);
CREATE INDEX allocation_by_credit ON allocation (credit_item_id) WHERE credit_item_id IS NOT NULL;
CREATE INDEX allocation_by_payment ON allocation (payment_id) WHERE payment_id IS NOT NULL;
CREATE INDEX answer_by_contact ON answer (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX answer_by_customer ON answer (customer_id);
CREATE INDEX answer_item_by_item ON answer_item (due_item_id);
CREATE INDEX assignment_by_customer ON assignment (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX attachment_by_customer ON attachment (customer_id);
CREATE INDEX attachment_by_document ON attachment (document_id);
CREATE INDEX attachment_by_event ON attachment (legal_event_id) WHERE legal_event_id IS NOT NULL;
CREATE INDEX attachment_by_invoice ON attachment (invoice_id) WHERE invoice_id IS NOT NULL;
CREATE INDEX attachment_by_message ON attachment (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX batch_change_by_batch ON batch_change (batch_id);
CREATE INDEX batch_change_by_row ON batch_change (table_name, row_key);
CREATE INDEX book_line_by_batch ON book_line (batch_id);
CREATE INDEX book_line_by_customer ON book_line (customer_id);
CREATE INDEX book_line_by_gone_batch ON book_line (gone_batch_id) WHERE gone_batch_id IS NOT NULL;
CREATE INDEX claim_choice_by_invoice ON claim_choice (invoice_id);
CREATE UNIQUE INDEX company_revision_by_undone ON company_revision (undoes_id) WHERE undoes_id IS NOT NULL;
CREATE INDEX complaint_by_customer ON complaint (customer_id);
CREATE INDEX consent_by_contact ON consent (contact_id);
CREATE INDEX contact_by_customer ON contact (customer_id);
CREATE UNIQUE INDEX contact_default ON contact (customer_id) WHERE is_default = 1;
CREATE INDEX cost_entry_by_customer ON cost_entry (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX customer_by_batch ON customer (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX customer_by_merged ON customer (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX customer_by_payer ON customer (payer_id) WHERE payer_id IS NOT NULL;
CREATE INDEX customer_alias_by_customer ON customer_alias (customer_id);
CREATE INDEX customer_merge_by_customer ON customer_merge (customer_id);
CREATE INDEX customer_merge_by_into ON customer_merge (into_id);
CREATE INDEX customer_quiet_by_customer ON customer_quiet (customer_id);
CREATE INDEX dispute_by_batch ON dispute (batch_id) WHERE batch_id IS NOT NULL;
CREATE INDEX dispute_by_item ON dispute (due_item_id);
CREATE INDEX due_item_by_invoice ON due_item (invoice_id);
CREATE INDEX hold_by_customer ON hold (customer_id);
CREATE INDEX hold_by_item ON hold (due_item_id) WHERE due_item_id IS NOT NULL;
CREATE INDEX invoice_by_batch ON invoice (batch_id);
CREATE UNIQUE INDEX invoice_by_number ON invoice (customer_id, number, kind);
CREATE INDEX item_state_by_policy ON item_state (policy_id);
CREATE INDEX journal_entry_by_entity ON journal_entry (entity, entity_id);
CREATE INDEX legal_event_by_customer ON legal_event (customer_id);
CREATE INDEX legal_event_by_item ON legal_event (due_item_id) WHERE due_item_id IS NOT NULL;
CREATE INDEX message_by_contact ON message (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX message_by_customer ON message (customer_id);
CREATE INDEX message_by_run ON message (run_id) WHERE run_id IS NOT NULL;
CREATE INDEX message_by_state ON message (state) WHERE state IN (0, 1, 2, 4, 5);
CREATE INDEX message_by_template ON message (template_id) WHERE template_id IS NOT NULL;
CREATE INDEX message_event_by_message ON message_event (message_id);
CREATE INDEX message_item_by_item ON message_item (due_item_id);
CREATE UNIQUE INDEX message_item_once ON message_item (due_item_id, step_id, cycle, occurrence)
    WHERE step_id IS NOT NULL AND withdrawn = 0;
CREATE INDEX note_by_customer ON note (customer_id);
CREATE INDEX note_by_invoice ON note (invoice_id) WHERE invoice_id IS NOT NULL;
CREATE INDEX payment_by_batch ON payment (batch_id);
CREATE INDEX payment_by_customer ON payment (customer_id);
CREATE INDEX payment_plan_by_customer ON payment_plan (customer_id);
CREATE INDEX payment_plan_item_by_item ON payment_plan_item (due_item_id);
CREATE INDEX promise_by_customer ON promise (customer_id);
CREATE INDEX promise_item_by_item ON promise_item (due_item_id);
CREATE UNIQUE INDEX run_daily ON run (as_of) WHERE kind = 0 AND state <> 3;
CREATE INDEX run_line_by_customer ON run_line (customer_id);
CREATE INDEX run_line_by_item ON run_line (due_item_id) WHERE due_item_id IS NOT NULL;
CREATE INDEX task_by_customer ON task (customer_id);
CREATE INDEX task_by_item ON task (due_item_id) WHERE due_item_id IS NOT NULL;
CREATE INDEX waiver_by_item ON waiver (due_item_id);
INSERT INTO currency_decimals (currency, decimals, scale) VALUES
    ('BHD', 3, 1000),
    ('BIF', 0, 1),
    ('CLF', 4, 10000),
    ('CLP', 0, 1),
    ('DJF', 0, 1),
    ('GNF', 0, 1),
    ('IQD', 3, 1000),
    ('ISK', 0, 1),
    ('JOD', 3, 1000),
    ('JPY', 0, 1),
    ('KMF', 0, 1),
    ('KRW', 0, 1),
    ('KWD', 3, 1000),
    ('LYD', 3, 1000),
    ('OMR', 3, 1000),
    ('PYG', 0, 1),
    ('RWF', 0, 1),
    ('TND', 3, 1000),
    ('UGX', 0, 1),
    ('UYI', 0, 1),
    ('UYW', 4, 10000),
    ('VND', 0, 1),
    ('VUV', 0, 1),
    ('XAF', 0, 1),
    ('XOF', 0, 1),
    ('XPF', 0, 1);
