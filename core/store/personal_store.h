// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace encours::store {

// What the file holds about a person, and its erasure. Nothing here is remembered for undoing.

using NamedTexts = std::vector<std::pair<std::string, std::string>>; ///< column, text

/// A contact, one who left too; nothing for one who is not there or was erased.
struct PersonRow {
    ContactId id;
    CustomerId customer;
    std::string customer_code, customer_name;
    NamedTexts fields; ///< name, role, addresses …
    [[nodiscard]] const std::string& field(std::string_view column) const;
};
[[nodiscard]] std::optional<PersonRow> read_person(const Connection& connection, ContactId id);

/// Rows about the person, by tables: consent, message, answer, and the journal's texts about the contact; days as ISO.
struct PersonRecord {
    std::string table;
    NamedTexts columns;
};
[[nodiscard]] std::vector<PersonRecord> records_of(const Connection& connection, ContactId id);

/// Free texts about a customer, by the table that they stand in; several columns of a row are several texts.
struct FreeText {
    std::string table, column;
    std::int64_t id = 0;
    Date on;
    std::string text;
};
[[nodiscard]] std::vector<FreeText> free_texts_of(const Connection& connection, CustomerId customer);
/// Writes a text of a row anew, and forgets what acts remember of the row and what the journal says of it.
void redact(const Transaction& transaction, const FreeText& text, const std::string& redacted);

/// Blanks a contact and all that is remembered of it; what is deleted is overwritten in the file.
void erase_person(const Transaction& transaction, ContactId id, Date on);
/// From now on what is deleted is overwritten in the file. Before a transaction.
void overwrite_deleted(const Connection& connection);
/// Writes the file anew, without what earlier deletions left in it. After a transaction; not where another program
/// reads: then
/// what is left goes when the pages are used again.
void rewrite_file(const Connection& connection);

/// What happened last with each customer that was not merged.
struct LastActivity {
    CustomerId customer;
    std::string code, name;
    std::optional<Date> activity;   ///< whatever happened; else the day of the import that brought it
    std::optional<Date> accounting; ///< its last document or payment
    std::int64_t contacts = 0;      ///< that are not erased
};
void visit_last_activity(const Connection& connection, const std::function<void(const LastActivity&)>& visit);
struct ContactCounts {
    std::int64_t kept = 0, erased = 0;
};
[[nodiscard]] ContactCounts count_contacts(const Connection& connection);

} // namespace encours::store
