// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/migrations.h"

namespace encours::store {

/// Attachments share the bytes of a document: who refers to it is asked before it is deleted, and by the foreign keys.
const char* const migration_009_attachments = R"sql(
CREATE INDEX attachment_by_document ON attachment (document_id);
CREATE INDEX message_by_document ON message (document_id) WHERE document_id IS NOT NULL;
)sql";

} // namespace encours::store
