// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/migrations.h"

namespace encours::store {

/// What refers to a contact: an import that is taken back asks it of each that it brought.
const char* const migration_015_contact_indexes = R"sql(
CREATE INDEX message_by_contact ON message (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX answer_by_contact ON answer (contact_id) WHERE contact_id IS NOT NULL;
)sql";

} // namespace encours::store
