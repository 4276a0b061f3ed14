// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminder/planner.h"
#include "core/reminder/run.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace encours {

/// Why what was decided some time ago cannot be claimed any more on a day, by keys that stand in the file: "paid",
/// "withdrawn" (no source tells of the document any more), "other_customer" (it is another's now), or the hold's
/// ("promise", "dispute", …).
class Obstacles {
public:
    /// `input` as of the day.
    Obstacles(const PlannerInput& input, const Receivables& receivables);

    /// `customer`: of whom it is to be claimed. "": none.
    [[nodiscard]] std::string of(std::uint32_t item_id, CustomerId customer) const;
    /// What stands in the way of all items for which a message was made; "" where one of them can still be claimed, and
    /// of messages that are made for none or thank.
    [[nodiscard]] std::string of(const ReminderMessage& message, const std::vector<MessageItem>& items) const;

private:
    const PlannerInput& input_;
    const Receivables& receivables_;
    std::unordered_map<std::uint32_t, std::size_t> items_;              ///< places in the input
    std::unordered_map<std::uint32_t, std::vector<std::size_t>> holds_; ///< by item
    std::unordered_map<CustomerIndex, std::vector<std::size_t>> whole_; ///< of all that a customer owes
};

} // namespace encours
