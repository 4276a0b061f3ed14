// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/migrations.h"

namespace encours::store {

/// A letter that is handed in after the collection of its day leaves with the next one. `handed_in_on`: the day on which it
/// was done as far as the company is concerned, at the latest `posted_on`. From then on its steps are taken.
const char* const migration_017_collections = R"sql(
ALTER TABLE message ADD COLUMN handed_in_on INTEGER;
UPDATE message SET handed_in_on = posted_on;
)sql";

} // namespace encours::store
