// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/migrations.h"

namespace encours::store {

/// What policies, runs, answers and holds need once they are really used. Nothing wrote the tables that are made anew
/// here. Channels: 0 letter, 1 registered letter, 2 e-mail, 3 SMS, 4 telephone, 5 nobody is written to (a file for the
/// agency).
const char* const migration_012_reminders = R"sql(
DROP TABLE run_line;
DROP TABLE message_item;
DROP TABLE hold;
DROP TABLE item_state;
DROP TABLE answer;
DROP TABLE message;
DROP TABLE policy_step;
DROP TABLE policy_choice;
DROP TABLE segment;
DROP TABLE persona;

-- A draft may still change; a published version never does. A customer is contacted at most `max_contacts` times in
-- `max_contacts_days` days; 0: no such limit.
ALTER TABLE policy ADD COLUMN description TEXT NOT NULL DEFAULT '';
ALTER TABLE policy ADD COLUMN is_draft INTEGER NOT NULL DEFAULT 0 CHECK (is_draft IN (0, 1));
ALTER TABLE policy ADD COLUMN max_contacts INTEGER NOT NULL DEFAULT 0 CHECK (max_contacts >= 0);
ALTER TABLE policy ADD COLUMN max_contacts_days INTEGER NOT NULL DEFAULT 30 CHECK (max_contacts_days > 0);

-- Kinds: 0 notice before due, 1 thanks, 2 reminder, 3 call, 4 formal notice, 5 hand-over, 6 reminder of the terms,
-- 7 sanction. `anchor`: 0 due day, 1 last step posted, 2 deadline granted, 3 full payment. `channels` are tried in
-- their order: "2,0". Tones: 0 friendly, 1 neutral, 2 firm, 3 formal.
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

-- The first segment in order of position whose rule holds is a customer's. `policy_key`: the policy that its customers
-- follow; '': the default one. `prevention_…`: what is done before debts arise.
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

-- Who follows which policy by a person's choice, from the nearest to the widest: item, invoice, customer; else the
-- segment's policy, else the default one.
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

-- How far an item has come: the last step that was posted ('': none), how often in this cycle. `cycle` counts how often
-- it began anew (paid, then the payment bounced). `adopted`: a person said where it stands, no message of ours did.
-- `not_before`: a person put its next step off until then, or (`moved_earlier`) moved it to that very day.
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
CREATE INDEX item_state_by_policy ON item_state (policy_id);

-- A step that a person let fall: the planner takes the next one.
CREATE TABLE skipped_step (
    due_item_id INTEGER NOT NULL REFERENCES due_item (id),
    step_key    TEXT NOT NULL CHECK (step_key <> ''),
    cycle       INTEGER NOT NULL CHECK (cycle > 0),
    reason      TEXT NOT NULL,
    on_day      INTEGER NOT NULL,
    actor       TEXT NOT NULL,
    PRIMARY KEY (due_item_id, step_key, cycle)
) STRICT, WITHOUT ROWID;

-- Kinds of runs: 0 the day's work, at most one a day that is not cancelled; 1 a campaign, of chosen customers.
-- `accepted_stale`: payments were not up to date, and a person went on.
ALTER TABLE run ADD COLUMN kind INTEGER NOT NULL DEFAULT 0 CHECK (kind IN (0, 1));
ALTER TABLE run ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE run ADD COLUMN accepted_stale INTEGER NOT NULL DEFAULT 0 CHECK (accepted_stale IN (0, 1));
CREATE UNIQUE INDEX run_daily ON run (as_of) WHERE kind = 0 AND state <> 3;

-- States: 0 proposed, 1 approved, 2 produced, 3 posted, 4 failed, 5 uncertain (the answer to the sending was lost; it
-- is never sent again without a person), 6 cancelled. Only a posted one advances its items. `planned`: the day on which
-- it was to be done; `deadline`: the last day that it grants, known once posted. `done_elsewhere`: by other means.
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
    detail         TEXT NOT NULL DEFAULT '',
    CHECK ((state = 3) = (posted_on IS NOT NULL))
) STRICT;
CREATE INDEX message_by_customer ON message (customer_id);
CREATE INDEX message_by_run ON message (run_id) WHERE run_id IS NOT NULL;
CREATE INDEX message_by_state ON message (state) WHERE state IN (0, 1, 2, 4, 5);

-- What a message listed, as it was stated. Without a step the item stands for information only. `occurrence` counts
-- how often the step came, where it repeats. `claimed` 0: stands beside what a formal notice claims. `withdrawn`: the
-- message was cancelled, or the item was paid or taken back, so that it does not count; `withdrawn_why` says which.
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
CREATE UNIQUE INDEX message_item_once ON message_item (due_item_id, step_id, cycle, occurrence)
    WHERE step_id IS NOT NULL AND withdrawn = 0;
CREATE INDEX message_item_by_item ON message_item (due_item_id);

-- What was known of an item then, and what was decided. `left_out`: why nothing was done (the number of its reason),
-- none where something was; `until_day`: the first day on which that reason holds no more, where it was known.
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
CREATE INDEX run_line_by_customer ON run_line (customer_id);
CREATE INDEX run_line_by_item ON run_line (due_item_id) WHERE due_item_id IS NOT NULL;

-- What the customer said: 0 will pay, 1 has paid, 2 contests, 3 in difficulty, 4 wrong addressee, 5 invoice not
-- received, 6 could not be reached, 7 other, 8 wants a plan, 9 complains about the reminder, 10 insolvent, 11 all in
-- order.
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
) STRICT;
CREATE INDEX answer_by_customer ON answer (customer_id);

-- Why nobody is reminded meanwhile, beside promises, disputes, plans and agency cases, which hold by their own rows:
-- 3 left in peace until a day, 4 stopped by a person, 6 insolvency, 7 direct debit, 8 factored, 9 in difficulty, 10
-- wrong addressee, 11 invoice not received, 12 complaint. Without an item, all of the customer's; `until_day` excluded;
-- `ended_on`: a person ended it, and from that day on it holds no more.
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
    answer_id   INTEGER REFERENCES answer (id),
    CHECK (until_day IS NULL OR until_day >= from_day),
    CHECK (ended_on IS NULL OR ended_on >= from_day)
) STRICT;
CREATE INDEX hold_by_customer ON hold (customer_id);
CREATE INDEX hold_by_item ON hold (due_item_id) WHERE due_item_id IS NOT NULL;

-- A customer's busy periods, every year, both days included: month * 100 + day.
CREATE TABLE customer_quiet (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id     INTEGER NOT NULL REFERENCES customer (id),
    from_month_day  INTEGER NOT NULL CHECK (from_month_day BETWEEN 101 AND 1231),
    until_month_day INTEGER NOT NULL CHECK (until_month_day BETWEEN 101 AND 1231),
    note            TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX customer_quiet_by_customer ON customer_quiet (customer_id);

-- Days on which the company is closed, both included.
CREATE TABLE company_closing (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    first INTEGER NOT NULL,
    last  INTEGER NOT NULL,
    note  TEXT NOT NULL DEFAULT '',
    CHECK (last >= first)
) STRICT;

-- What somebody has to do: 0 declare the claim in the insolvency, 1 answer a complaint, 2 find the right addressee, 3
-- send the invoice again, 4 propose a plan, 5 settle a dispute, 6 verify a payment that is said to be made, 7 other,
-- 8 acknowledge a dispute.
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
) STRICT;
CREATE INDEX task_by_customer ON task (customer_id);
CREATE INDEX task_by_item ON task (due_item_id) WHERE due_item_id IS NOT NULL;

-- Who looks after a customer, from a day until another (excluded). Without a customer: all that is `instead_of`'s.
CREATE TABLE assignment (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER REFERENCES customer (id),
    person      TEXT NOT NULL,
    from_day    INTEGER NOT NULL,
    until_day   INTEGER,
    instead_of  TEXT NOT NULL DEFAULT '',
    reason      TEXT NOT NULL DEFAULT '',
    actor       TEXT NOT NULL,
    CHECK (until_day IS NULL OR until_day >= from_day)
) STRICT;
CREATE INDEX assignment_by_customer ON assignment (customer_id) WHERE customer_id IS NOT NULL;

-- Call guides and negotiation cards that the company edited; those of the program are not in the file.
CREATE TABLE guide (
    key       TEXT NOT NULL CHECK (key <> ''),
    language  TEXT NOT NULL CHECK (language <> ''),
    title     TEXT NOT NULL,
    body      TEXT NOT NULL,
    edited_at INTEGER NOT NULL,
    actor     TEXT NOT NULL,
    PRIMARY KEY (key, language)
) STRICT, WITHOUT ROWID;

-- Who entered it.
ALTER TABLE promise ADD COLUMN actor TEXT NOT NULL DEFAULT '';
ALTER TABLE payment_plan ADD COLUMN actor TEXT NOT NULL DEFAULT '';
ALTER TABLE complaint ADD COLUMN actor TEXT NOT NULL DEFAULT '';
ALTER TABLE consent ADD COLUMN actor TEXT NOT NULL DEFAULT '';
ALTER TABLE cost_entry ADD COLUMN actor TEXT NOT NULL DEFAULT '';
)sql";

} // namespace encours::store
