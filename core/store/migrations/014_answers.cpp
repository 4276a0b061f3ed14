// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/migrations.h"

namespace encours::store {

/// What an answer was about, and what it said; which note corrects which; who was erased; and the act by which each of
/// these came, so that a screen can take it back without searching what acts changed.
const char* const migration_014_answers = R"sql(
ALTER TABLE answer ADD COLUMN until_day INTEGER;
ALTER TABLE answer ADD COLUMN amount_minor INTEGER;
ALTER TABLE answer ADD COLUMN act_id INTEGER REFERENCES act (id);

-- What an answer was about; none: all that the customer owes.
CREATE TABLE answer_item (
    answer_id   INTEGER NOT NULL REFERENCES answer (id),
    due_item_id INTEGER NOT NULL REFERENCES due_item (id),
    PRIMARY KEY (answer_id, due_item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_item_by_item ON answer_item (due_item_id);

ALTER TABLE hold ADD COLUMN act_id INTEGER REFERENCES act (id);
ALTER TABLE promise ADD COLUMN act_id INTEGER REFERENCES act (id);
ALTER TABLE payment_plan ADD COLUMN act_id INTEGER REFERENCES act (id);
ALTER TABLE complaint ADD COLUMN act_id INTEGER REFERENCES act (id);
ALTER TABLE complaint ADD COLUMN answer_id INTEGER REFERENCES answer (id);
ALTER TABLE task ADD COLUMN act_id INTEGER REFERENCES act (id);
ALTER TABLE assignment ADD COLUMN act_id INTEGER REFERENCES act (id);
ALTER TABLE promise ADD COLUMN withdrawn_why TEXT NOT NULL DEFAULT '';
ALTER TABLE payment_plan ADD COLUMN ended_why TEXT NOT NULL DEFAULT '';

-- A note is never changed: another one corrects it.
ALTER TABLE note ADD COLUMN corrects_id INTEGER REFERENCES note (id);
-- What it held about a person was erased on that day.
ALTER TABLE contact ADD COLUMN erased_on INTEGER;
)sql";

} // namespace encours::store
