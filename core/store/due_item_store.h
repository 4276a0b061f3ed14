// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "core/ledger/kinds.h"
#include "core/money/currency.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <optional>
#include <string>

namespace encours::store {

/// A due item with what a person may correct about it.
struct StoredDueItem {
    DueItemId id;
    InvoiceId invoice;
    CustomerId customer;
    std::string number;
    Currency currency;
    Date issued, due;
    DueOrigin origin{};
    std::int64_t amount = 0;
    std::int64_t open = 0; ///< by all that the ledger holds
    /// What the sources say, where a person corrected it.
    struct Told {
        Date due;
        DueOrigin origin{};
    };
    std::optional<Told> told;
    /// The dispute that lasts; the last one where there are several.
    struct Dispute {
        std::int64_t id = 0;
        Date from;
    };
    std::optional<Dispute> dispute;
};

/// Nothing for an id that is not there.
[[nodiscard]] std::optional<StoredDueItem> read_due_item(const Connection& connection, DueItemId id);

/// Gives the item a due day of a person's, remembering what the sources said.
void correct_due(const Transaction& transaction, RowHistory& history, const StoredDueItem& item, Date due,
                 const std::string& reason, std::int64_t now_utc_ms, const std::string& actor);
/// Gives it the sources' again; `item.told` is there.
void reset_due(const Transaction& transaction, RowHistory& history, const StoredDueItem& item);

/// `part` in minor units; nothing: the whole item. `answer_by`: when it should be settled, by `owner`.
std::int64_t open_dispute(const Transaction& transaction, RowHistory& history, DueItemId item, Date from,
                          std::optional<std::int64_t> part, const std::string& cause, const std::string& owner = {},
                          std::optional<Date> answer_by = {});
void close_dispute(const Transaction& transaction, RowHistory& history, std::int64_t dispute, Date until,
                   const std::string& outcome);

/// On an invoice, or on the customer as a whole; gives its id. `corrects`: the note that it corrects.
std::int64_t add_note(const Transaction& transaction, RowHistory& history, CustomerId customer,
                      std::optional<InvoiceId> invoice, Date day, const std::string& actor, const std::string& text,
                      std::optional<std::int64_t> corrects = {});
struct StoredNote {
    std::int64_t id = 0;
    CustomerId customer;
    std::optional<InvoiceId> invoice;
    std::string text;
};
[[nodiscard]] std::optional<StoredNote> read_note(const Connection& connection, std::int64_t id);
/// On the customer as a whole, of that day and in these words.
[[nodiscard]] bool has_customer_note(const Connection& connection, CustomerId customer, Date day,
                                     const std::string& text);

} // namespace encours::store
