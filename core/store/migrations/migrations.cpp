// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations/migrations.h"

#include "core/store/migrations/newest_schema.h"

#include "core/store/transaction.h"

#include <array>
#include <cassert>
#include <string>

namespace encours::store {

namespace {

/// In their order for ever; the n-th makes version n.
const auto& all_migrations() {
    static const std::array migrations{migration_001_ledger,
                                       migration_002_follow_up,
                                       migration_003_journal,
                                       migration_004_books,
                                       migration_005_customers,
                                       migration_006_company,
                                       migration_007_acts,
                                       migration_008_imports,
                                       migration_009_attachments,
                                       migration_010_customer_sheets,
                                       migration_011_law,
                                       migration_012_reminders,
                                       migration_013_follow_up_views,
                                       migration_014_answers,
                                       migration_015_contact_indexes,
                                       migration_016_letters,
                                       migration_017_collections};
    return migrations;
}

} // namespace

int newest_version() { return static_cast<int>(all_migrations().size()); }

void migrate(const Transaction& transaction, int version) {
    assert(version <= newest_version());
    const auto& connection = transaction.connection();
    if (connection.is_empty()) {
        connection.execute("PRAGMA application_id = " + std::to_string(ledger_application_id));
        if (version == newest_version()) {
            for (const char* statement : newest_schema())
                connection.execute(statement);
            connection.execute("PRAGMA user_version = " + std::to_string(version));
            return;
        }
    }
    for (int next = connection.version() + 1; next <= version; ++next) {
        connection.execute(all_migrations()[static_cast<std::size_t>(next) - 1]);
        connection.execute("PRAGMA user_version = " + std::to_string(next));
    }
}

} // namespace encours::store
