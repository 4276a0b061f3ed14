// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace encours {

using TaskId = Id<struct TaskTag>;

/// What a person has to do besides reminding. The numbers are those of the file.
enum class TaskKind : std::uint8_t {
    declare_claim = 0, ///< in an insolvency, to the court's officer (C. com. L622-24, R622-24)
    answer_complaint = 1,
    find_addressee = 2,
    send_invoice = 3, ///< again
    propose_plan = 4,
    settle_dispute = 5,
    verify_payment = 6, ///< said to be made
    other = 7,
    acknowledge_dispute = 8, ///< tell the customer that its objection came in, and what stays due
};
inline constexpr std::size_t task_kind_count = 9;

[[nodiscard]] std::string_view key_of(TaskKind kind);

struct Task {
    TaskId id;
    std::string uuid;
    TaskKind kind{};
    CustomerId customer;
    std::string customer_code, customer_name;
    std::optional<DueItemId> item;
    std::string number; ///< of its document; "" without an item
    Date due_on;
    std::optional<std::int64_t> amount; ///< minor units of the company's currency
    std::string addressee;              ///< to whom: the court's officer
    std::string note;
    Date created_on;
    std::optional<Date> done_on;
    std::string done_why;
    std::string assignee; ///< whose it is; "": of whoever has the customer
    std::string actor;    ///< who made it
    std::string act;      ///< UUID by which it can be taken back
};

} // namespace encours
