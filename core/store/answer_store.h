// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/answer.h"
#include "core/store/act_scope.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours::store {

struct StoredAnswer {
    std::int64_t id = 0;
    CustomerId customer;
    std::optional<ContactId> contact;
    std::optional<MessageId> message;
    AnswerOutcome outcome{};
    Channel channel{};
    Date on;
    std::optional<Date> until;
    std::optional<std::int64_t> amount;
    std::string note;
    std::vector<DueItemId> items; ///< ascending
};

/// Gives its id.
std::int64_t add_answer(const ActScope& scope, const StoredAnswer& answer);
/// One that says exactly the same is there.
[[nodiscard]] bool has_answer(const Connection& connection, const StoredAnswer& answer);
/// The latest first.
[[nodiscard]] std::vector<RecordedAnswer> answers_of(const Connection& connection, CustomerId customer);
/// The customer's message is there.
[[nodiscard]] bool has_message(const Connection& connection, CustomerId customer, MessageId message);

struct StoredComplaint {
    std::int64_t id = 0;
    CustomerId customer;
    std::optional<MessageId> message;
    Date on;
    std::string reason;
    std::optional<Date> closed_on;
    std::string outcome, act;
};
std::int64_t add_complaint(const ActScope& scope, CustomerId customer, std::optional<MessageId> message, Date on,
                           const std::string& reason, std::optional<std::int64_t> answer);
void close_complaint(const ActScope& scope, std::int64_t complaint, Date on, const std::string& outcome);
[[nodiscard]] std::optional<StoredComplaint> read_complaint(const Connection& connection, std::int64_t id);
/// The latest first.
[[nodiscard]] std::vector<StoredComplaint> complaints_of(const Connection& connection, CustomerId customer);

} // namespace encours::store
