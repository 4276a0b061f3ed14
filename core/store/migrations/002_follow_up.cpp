// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/migrations.h"

namespace encours::store {

/// What is done about what is owed: whom to write to, what was agreed, what the policy says, what was sent, what came
/// back, what it cost. Facts bear their day; whether a promise was kept or a plan is in default is computed.
/// Channels everywhere: 0 letter, 1 registered letter, 2 e-mail, 3 SMS, 4 telephone.
const char* const migration_002_follow_up = R"sql(
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
) STRICT;
CREATE INDEX contact_by_customer ON contact (customer_id);
CREATE UNIQUE INDEX contact_default ON contact (customer_id) WHERE is_default = 1;

-- What a person said about being written to on a channel; the latest day counts.
CREATE TABLE consent (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    contact_id INTEGER NOT NULL REFERENCES contact (id),
    channel    INTEGER NOT NULL CHECK (channel BETWEEN 0 AND 4),
    granted    INTEGER NOT NULL CHECK (granted IN (0, 1)),
    on_day     INTEGER NOT NULL,
    how        TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX consent_by_contact ON consent (contact_id);

-- Bytes as they were sent or received, once each.
CREATE TABLE document (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    digest     BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
    media_type TEXT NOT NULL CHECK (media_type <> ''),
    bytes      BLOB NOT NULL
) STRICT;

-- The texts of messages that the company edited; those of the program are not in the file.
CREATE TABLE template (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    key       TEXT NOT NULL CHECK (key <> ''),
    language  TEXT NOT NULL CHECK (language <> ''),
    version   INTEGER NOT NULL CHECK (version > 0),
    channel   INTEGER NOT NULL CHECK (channel BETWEEN 0 AND 4),
    tone      TEXT NOT NULL DEFAULT '',
    subject   TEXT NOT NULL DEFAULT '',
    body      TEXT NOT NULL,
    edited_at INTEGER NOT NULL,
    UNIQUE (key, language, version)
) STRICT;

-- A policy is never changed once it was used: a new version is made.
CREATE TABLE policy (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    key              TEXT NOT NULL CHECK (key <> ''),
    version          INTEGER NOT NULL CHECK (version > 0),
    name             TEXT NOT NULL,
    is_default       INTEGER NOT NULL DEFAULT 0 CHECK (is_default IN (0, 1)),
    min_total_minor  INTEGER NOT NULL DEFAULT 0 CHECK (min_total_minor >= 0),
    contact_gap_days INTEGER NOT NULL DEFAULT 0 CHECK (contact_gap_days >= 0),
    valid_from       INTEGER NOT NULL,
    retired_on       INTEGER,
    UNIQUE (key, version),
    CHECK (retired_on IS NULL OR retired_on >= valid_from)
) STRICT;

-- Kinds: 0 notice before due, 1 thanks, 2 reminder, 3 call, 4 formal notice, 5 hand-over. `anchor`: 0 due day, 1 last
-- step posted, 2 deadline granted. `channels` are tried in their order: "2,0".
CREATE TABLE policy_step (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    policy_id         INTEGER NOT NULL REFERENCES policy (id),
    key               TEXT NOT NULL CHECK (key <> ''),
    position          INTEGER NOT NULL CHECK (position >= 0),
    kind              INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 5),
    anchor            INTEGER NOT NULL CHECK (anchor IN (0, 1, 2)),
    days              INTEGER NOT NULL,
    min_gap_days      INTEGER NOT NULL DEFAULT 0 CHECK (min_gap_days >= 0),
    deadline_days     INTEGER CHECK (deadline_days >= 0),
    channels          TEXT NOT NULL CHECK (channels <> ''),
    tone              TEXT NOT NULL DEFAULT '',
    template_key      TEXT NOT NULL DEFAULT '',
    needs_approval    INTEGER NOT NULL DEFAULT 0 CHECK (needs_approval IN (0, 1)),
    mandatory         INTEGER NOT NULL DEFAULT 0 CHECK (mandatory IN (0, 1)),
    min_amount_minor  INTEGER NOT NULL DEFAULT 0 CHECK (min_amount_minor >= 0),
    repeat_every_days INTEGER CHECK (repeat_every_days > 0),
    UNIQUE (policy_id, key),
    UNIQUE (policy_id, position)
) STRICT;

CREATE TABLE persona (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    name         TEXT NOT NULL UNIQUE,
    motivations  TEXT NOT NULL DEFAULT '',
    frustrations TEXT NOT NULL DEFAULT '',
    channel      INTEGER CHECK (channel BETWEEN 0 AND 4),
    tone         TEXT NOT NULL DEFAULT '',
    note         TEXT NOT NULL DEFAULT ''
) STRICT;

-- The first segment in order of position whose rule holds is a customer's.
CREATE TABLE segment (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT NOT NULL UNIQUE,
    position   INTEGER NOT NULL UNIQUE,
    rule       TEXT NOT NULL,
    persona_id INTEGER REFERENCES persona (id)
) STRICT;

-- Who follows which policy, from the nearest to the widest: item, invoice, customer, segment; else the default one.
CREATE TABLE policy_choice (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    policy_key  TEXT NOT NULL CHECK (policy_key <> ''),
    due_item_id INTEGER UNIQUE REFERENCES due_item (id),
    invoice_id  INTEGER UNIQUE REFERENCES invoice (id),
    customer_id INTEGER UNIQUE REFERENCES customer (id),
    segment_id  INTEGER UNIQUE REFERENCES segment (id),
    reason      TEXT NOT NULL DEFAULT '',
    CHECK ((due_item_id IS NOT NULL) + (invoice_id IS NOT NULL) + (customer_id IS NOT NULL)
           + (segment_id IS NOT NULL) = 1)
) STRICT;

-- How far an item has come. `cycle` counts how often it began anew (paid, then the payment bounced).
CREATE TABLE item_state (
    due_item_id      INTEGER PRIMARY KEY REFERENCES due_item (id),
    policy_id        INTEGER NOT NULL REFERENCES policy (id),
    step_id          INTEGER REFERENCES policy_step (id),
    last_posted      INTEGER,
    granted_deadline INTEGER,
    cycle            INTEGER NOT NULL DEFAULT 1 CHECK (cycle > 0),
    CHECK ((step_id IS NULL) = (last_posted IS NULL))
) STRICT;

-- A day's work as it was decided, frozen. States: 0 proposed, 1 approved, 2 done, 3 cancelled.
CREATE TABLE run (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid       TEXT NOT NULL UNIQUE,
    as_of      INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    actor      TEXT NOT NULL,
    state      INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 3)
) STRICT;

-- What was known of an item then, and what was decided; `left_out` says why nothing was done, '' when something was.
CREATE TABLE run_line (
    run_id      INTEGER NOT NULL REFERENCES run (id),
    position    INTEGER NOT NULL CHECK (position >= 0),
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    due_item_id INTEGER REFERENCES due_item (id),
    step_id     INTEGER REFERENCES policy_step (id),
    open_minor  INTEGER NOT NULL,
    days_late   INTEGER NOT NULL,
    left_out    TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (run_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX run_line_by_customer ON run_line (customer_id);
CREATE INDEX run_line_by_item ON run_line (due_item_id) WHERE due_item_id IS NOT NULL;

-- States: 0 proposed, 1 approved, 2 produced, 3 posted, 4 failed, 5 uncertain (the answer to the sending was lost; it
-- is never sent again without a person), 6 cancelled. Only a posted one advances its items.
CREATE TABLE message (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid        TEXT NOT NULL UNIQUE,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    contact_id  INTEGER REFERENCES contact (id),
    run_id      INTEGER REFERENCES run (id),
    step_id     INTEGER REFERENCES policy_step (id),
    template_id INTEGER REFERENCES template (id),
    channel     INTEGER NOT NULL CHECK (channel BETWEEN 0 AND 4),
    state       INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 6),
    recipient   TEXT NOT NULL DEFAULT '',
    subject     TEXT NOT NULL DEFAULT '',
    document_id INTEGER REFERENCES document (id),
    created_at  INTEGER NOT NULL,
    posted_on   INTEGER,
    tracking    TEXT NOT NULL DEFAULT '',
    detail      TEXT NOT NULL DEFAULT '',
    CHECK ((state = 3) = (posted_on IS NOT NULL)),
    CHECK (state NOT IN (2, 3) OR channel = 4 OR document_id IS NOT NULL)
) STRICT;
CREATE INDEX message_by_customer ON message (customer_id);
CREATE INDEX message_by_run ON message (run_id) WHERE run_id IS NOT NULL;
CREATE INDEX message_by_state ON message (state) WHERE state IN (0, 1, 2, 4, 5);

-- What a message listed, as it was stated. Without a step the item stands for information only. `withdrawn`: the
-- message was cancelled or failed, so that the step may be done again.
CREATE TABLE message_item (
    message_id      INTEGER NOT NULL REFERENCES message (id),
    due_item_id     INTEGER NOT NULL REFERENCES due_item (id),
    step_id         INTEGER REFERENCES policy_step (id),
    cycle           INTEGER NOT NULL CHECK (cycle > 0),
    open_minor      INTEGER NOT NULL,
    days_late       INTEGER NOT NULL,
    interest_minor  INTEGER NOT NULL DEFAULT 0 CHECK (interest_minor >= 0),
    indemnity_minor INTEGER NOT NULL DEFAULT 0 CHECK (indemnity_minor >= 0),
    withdrawn       INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    PRIMARY KEY (message_id, due_item_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX message_item_once ON message_item (due_item_id, step_id, cycle)
    WHERE step_id IS NOT NULL AND withdrawn = 0;
CREATE INDEX message_item_by_item ON message_item (due_item_id);

-- What became of a message: 0 delivered, 1 notice received (signed for), 2 returned, 3 bounced, 4 opened.
CREATE TABLE message_event (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    message_id INTEGER NOT NULL REFERENCES message (id),
    kind       INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),
    on_day     INTEGER NOT NULL,
    detail     TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX message_event_by_message ON message_event (message_id);

-- What the customer said: 0 will pay, 1 has paid, 2 contests, 3 in difficulty, 4 wrong addressee, 5 not received,
-- 6 could not be reached, 7 other.
CREATE TABLE answer (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    contact_id  INTEGER REFERENCES contact (id),
    message_id  INTEGER REFERENCES message (id),
    on_day      INTEGER NOT NULL,
    channel     INTEGER NOT NULL CHECK (channel BETWEEN 0 AND 4),
    outcome     INTEGER NOT NULL CHECK (outcome BETWEEN 0 AND 7),
    actor       TEXT NOT NULL,
    note        TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX answer_by_customer ON answer (customer_id);

CREATE TABLE note (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    invoice_id  INTEGER REFERENCES invoice (id),
    on_day      INTEGER NOT NULL,
    actor       TEXT NOT NULL,
    text        TEXT NOT NULL
) STRICT;
CREATE INDEX note_by_customer ON note (customer_id);
CREATE INDEX note_by_invoice ON note (invoice_id) WHERE invoice_id IS NOT NULL;

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
    note         TEXT NOT NULL DEFAULT '',
    CHECK (until_day >= made_on)
) STRICT;
CREATE INDEX promise_by_customer ON promise (customer_id);

CREATE TABLE promise_item (
    promise_id  INTEGER NOT NULL REFERENCES promise (id),
    due_item_id INTEGER NOT NULL REFERENCES due_item (id),
    PRIMARY KEY (promise_id, due_item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX promise_item_by_item ON promise_item (due_item_id);

CREATE TABLE payment_plan (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid        TEXT NOT NULL UNIQUE,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    agreed_on   INTEGER NOT NULL,
    signed_on   INTEGER,
    currency    TEXT NOT NULL CHECK (length(currency) = 3),
    ended_on    INTEGER,
    note        TEXT NOT NULL DEFAULT '',
    CHECK (ended_on IS NULL OR ended_on >= agreed_on)
) STRICT;
CREATE INDEX payment_plan_by_customer ON payment_plan (customer_id);

CREATE TABLE payment_plan_item (
    plan_id     INTEGER NOT NULL REFERENCES payment_plan (id),
    due_item_id INTEGER NOT NULL REFERENCES due_item (id),
    PRIMARY KEY (plan_id, due_item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX payment_plan_item_by_item ON payment_plan_item (due_item_id);

CREATE TABLE instalment (
    plan_id      INTEGER NOT NULL REFERENCES payment_plan (id),
    position     INTEGER NOT NULL CHECK (position >= 0),
    due          INTEGER NOT NULL,
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    PRIMARY KEY (plan_id, position)
) STRICT, WITHOUT ROWID;

-- Why nobody is chased meanwhile, beside promises, disputes, plans and agency cases, which hold by their own rows:
-- 0 quiet period, 1 decided by a person, 2 insolvency, 3 direct debit, 4 factored. Without an item, all of the
-- customer's; `until_day` excluded.
CREATE TABLE hold (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    kind        INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    due_item_id INTEGER REFERENCES due_item (id),
    from_day    INTEGER NOT NULL,
    until_day   INTEGER,
    reason      TEXT NOT NULL DEFAULT '',
    CHECK (until_day IS NULL OR until_day >= from_day)
) STRICT;
CREATE INDEX hold_by_customer ON hold (customer_id);
CREATE INDEX hold_by_item ON hold (due_item_id) WHERE due_item_id IS NOT NULL;

-- What the law counts from: 0 acknowledgement of the debt, 1 court claim, 2 payment order, 3 judgment, 4 enforcement,
-- 5 insolvency opened, 6 claim declared in it, 7 insolvency closed, 8 guarantee called.
CREATE TABLE legal_event (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid         TEXT NOT NULL UNIQUE,
    customer_id  INTEGER NOT NULL REFERENCES customer (id),
    due_item_id  INTEGER REFERENCES due_item (id),
    kind         INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 8),
    on_day       INTEGER NOT NULL,
    amount_minor INTEGER,
    reference    TEXT NOT NULL DEFAULT '',
    note         TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX legal_event_by_customer ON legal_event (customer_id);
CREATE INDEX legal_event_by_item ON legal_event (due_item_id) WHERE due_item_id IS NOT NULL;

CREATE TABLE complaint (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    message_id  INTEGER REFERENCES message (id),
    on_day      INTEGER NOT NULL,
    reason      TEXT NOT NULL DEFAULT '',
    closed_on   INTEGER,
    outcome     TEXT NOT NULL DEFAULT '',
    CHECK (closed_on IS NULL OR closed_on >= on_day)
) STRICT;
CREATE INDEX complaint_by_customer ON complaint (customer_id);

-- What the company gives up, in part or whole: 0 principal, 1 interest, 2 costs. An offer until it is accepted.
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
CREATE INDEX waiver_by_item ON waiver (due_item_id);

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
CREATE INDEX agency_case_by_customer ON agency_case (customer_id);

CREATE TABLE agency_case_item (
    case_id     INTEGER NOT NULL REFERENCES agency_case (id),
    due_item_id INTEGER NOT NULL REFERENCES due_item (id),
    open_minor  INTEGER NOT NULL,
    PRIMARY KEY (case_id, due_item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX agency_case_item_by_item ON agency_case_item (due_item_id);

-- What collecting costs: 0 time, 1 postage, 2 fees of an agency, 3 court and bailiff, 4 other. Minor units of the
-- company's currency.
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
) STRICT;
CREATE INDEX cost_entry_by_customer ON cost_entry (customer_id) WHERE customer_id IS NOT NULL;

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
CREATE INDEX attachment_by_customer ON attachment (customer_id);
CREATE INDEX attachment_by_invoice ON attachment (invoice_id) WHERE invoice_id IS NOT NULL;

-- Rates that the company entered beside those that come with the program: 0 legal interest of professionals, 1 of
-- individuals, 2 main refinancing rate of the ECB, 3 the company's own. In hundredths of a percent a year.
CREATE TABLE rate (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    kind     INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
    from_day INTEGER NOT NULL,
    rate     INTEGER NOT NULL,
    source   TEXT NOT NULL DEFAULT '',
    UNIQUE (kind, from_day)
) STRICT;

-- How a file of this kind is read: column → field and the rest, as JSON.
CREATE TABLE mapping_profile (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    name    TEXT NOT NULL UNIQUE CHECK (name <> ''),
    kind    TEXT NOT NULL CHECK (kind IN ('receivables', 'payments', 'customers')),
    options TEXT NOT NULL
) STRICT;
)sql";

} // namespace encours::store
