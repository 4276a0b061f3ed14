// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace encours::store {

class Transaction;

// One text a file, 001_ledger.cpp and so on. What was once released never changes: a new wish is a new migration.
extern const char* const migration_001_ledger;
extern const char* const migration_002_follow_up;
extern const char* const migration_003_journal;
extern const char* const migration_004_books;
extern const char* const migration_005_customers;
extern const char* const migration_006_company;
extern const char* const migration_007_acts;
extern const char* const migration_008_imports;
extern const char* const migration_009_attachments;
extern const char* const migration_010_customer_sheets;
extern const char* const migration_011_law;
extern const char* const migration_012_reminders;
extern const char* const migration_013_follow_up_views;
extern const char* const migration_014_answers;
extern const char* const migration_015_contact_indexes;
extern const char* const migration_016_letters;
extern const char* const migration_017_collections;

/// The number of the last migration: what a file of this program bears as PRAGMA user_version.
[[nodiscard]] int newest_version();

/// Runs the migrations that the file has not seen, up to `version`, within the caller's transaction, and numbers it. An
/// empty file that is to be of the newest version is given its schema at once.
void migrate(const Transaction& transaction, int version);

} // namespace encours::store
