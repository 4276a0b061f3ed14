// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/migrations.h"

namespace encours::store {

/// The follow-up for people who open the file with another tool; the program itself reads none of these views.
const char* const migration_013_follow_up_views = R"sql(
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

CREATE VIEW v_promise AS
SELECT promise.id, customer.code AS customer_code, customer.name AS customer_name,
       date(made_on * 86400, 'unixepoch') AS made_on, date(until_day * 86400, 'unixepoch') AS until_day,
       printf('%.*f', coalesce(decimals, 2), 1.0 * amount_minor / coalesce(scale, 100)) AS amount, promise.currency,
       date(withdrawn_on * 86400, 'unixepoch') AS withdrawn_on, promise.actor, promise.note
FROM promise
JOIN customer ON customer.id = promise.customer_id
LEFT JOIN currency_decimals USING (currency);

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
)sql";

} // namespace encours::store
