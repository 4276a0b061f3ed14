// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "core/policy/reminder_policy.h"
#include "core/reminder/message.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace encours::store {

/// A customer's word in the invented history.
struct InventedPromise {
    MessageId message;
    CustomerId customer;
    std::vector<std::uint32_t> items;
    std::int64_t amount = 0; ///< euro cents
    Date made, until;
    std::string actor;
};

/// What customers of a demonstration answered, and what was agreed with them.
class DemonstrationHistoryStore {
public:
    explicit DemonstrationHistoryStore(const Transaction& transaction) : transaction_(transaction) {}

    void adopt(std::uint32_t item_id, PolicyId policy, const std::string& step_key, Date posted);
    void promise(const InventedPromise& promise);
    void not_reached(MessageId message, CustomerId customer, Date on, const std::string& actor);
    void hand_over(RowHistory& none, CustomerId customer, Date on,
                   const std::vector<std::pair<std::uint32_t, std::int64_t>>& items);
    /// Said on a day: left in peace until another, and a plan is to be proposed meanwhile.
    void in_difficulty(CustomerId customer, Date said, Date until, const std::string& actor);
    void quiet(CustomerId customer, int from_month_day, int until_month_day, const std::string& note);

private:
    const Transaction& transaction_;
};

} // namespace encours::store
