// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/reminder/letter_milestone.h"
#include "core/reminder/run.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace encours::store {

/// A message as it leaves, as the file keeps it. Its bytes stand in `document` (document_store.h).
struct KeptLetter {
    std::int64_t document = 0; ///< id
    ContactId contact;         ///< to whom; 0: the customer itself
    std::string recipient, subject, file_name;
    int pages = 0; ///< 0: it has none
    Date dated;    ///< the day that it bears
    std::string template_key, template_language;
    int template_version = 0;                ///< 0: the program's own
    std::optional<std::int64_t> template_id; ///< of the company's version
    std::int64_t total = 0, credits = 0;     ///< minor units, as stated
};
/// Its state stays what it is.
void keep_letter(const Transaction& transaction, RowHistory& history, MessageId message, const KeptLetter& letter);

/// What it says of an item, minor units.
struct StatedItem {
    std::uint32_t item_id = 0;
    std::int64_t open = 0;
    int days_late = 0;
    std::int64_t interest = 0, indemnity = 0;
};
void state_item(const Transaction& transaction, RowHistory& history, MessageId message, const StatedItem& item);

/// Nothing of a message without bytes.
[[nodiscard]] std::optional<KeptLetter> read_kept_letter(const Connection& connection, MessageId message);

/// Messages whose bytes are kept: UUID, and the digest under which these are.
void visit_kept_letters(const Connection& connection,
                        const std::function<void(const std::string& uuid, const Digest& digest)>& visit);
/// Really sent to the customer by the day, by the day of posting.
[[nodiscard]] std::vector<MessageId> posted_messages_of(const Connection& connection, CustomerId customer, Date at);

/// Registered letters that are written or posted, of a run or (0) of all; the latest first.
[[nodiscard]] std::vector<ReminderMessage> read_registered_messages(const Connection& connection, RunId run);
struct MessageEventRow {
    MessageId message;
    LetterMilestone milestone{};
    Date on;
    std::string detail;
};
/// Of registered letters, in the order of entry.
[[nodiscard]] std::vector<MessageEventRow> read_registered_events(const Connection& connection);
/// "" takes the number back.
void set_tracking(const Transaction& transaction, RowHistory& history, MessageId message, const std::string& tracking);

} // namespace encours::store
