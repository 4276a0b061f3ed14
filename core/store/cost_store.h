// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/answer.h"
#include "core/ledger/channel.h"
#include "core/reminder/letter_milestone.h"
#include "core/store/act_scope.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours::store {

struct CostRow {
    std::int64_t kind = 0;
    Date on;
    std::int64_t amount = 0;
    std::optional<std::int64_t> minutes;
    std::optional<CustomerId> customer;
    std::string note;
};
std::int64_t add_cost(const ActScope& scope, const CostRow& cost);
[[nodiscard]] bool has_cost(const Connection& connection, const CostRow& cost);

/// Those who have not left.
[[nodiscard]] std::vector<ContactId> contacts_of(const Connection& connection, CustomerId customer);
struct ConsentRow {
    ContactId contact;
    Channel channel{};
    bool granted = false;
    Date on;
    std::string how;
};
void add_consent(const ActScope& scope, const ConsentRow& consent);
/// The same is said of that day.
[[nodiscard]] bool has_consent(const Connection& connection, const ConsentRow& consent);

/// What became of a posted message.
std::int64_t add_message_event(const ActScope& scope, MessageId message, LetterMilestone milestone, Date on,
                               const std::string& detail);
[[nodiscard]] bool has_message_event(const Connection& connection, MessageId message, LetterMilestone milestone,
                                     Date on);
/// The last message that was posted to a customer by the day: of a channel, or with a tracking number, where these are
/// given. 0: none.
[[nodiscard]] MessageId posted_message(const Connection& connection, CustomerId customer, Date by,
                                       std::optional<Channel> channel, const std::string& tracking);

/// A message of the step ("": of any) was posted to the customer on that day, by that channel where one is given.
[[nodiscard]] bool was_posted(const Connection& connection, CustomerId customer, Date on,
                              std::optional<Channel> channel, const std::string& step_key);
/// The first that is neither posted nor cancelled, of the step where one is given. 0: none.
[[nodiscard]] MessageId waiting_message(const Connection& connection, CustomerId customer, const std::string& step_key);

/// Cash of a customer that came by the day and of which a part is set against nothing; of a reference where one is given.
struct CashLeft {
    PaymentId payment;
    std::int64_t left = 0;
};
[[nodiscard]] std::vector<CashLeft> cash_left(const Connection& connection, CustomerId customer, Date by,
                                              const std::string& reference);
/// Sets a part of a payment against a due item.
void allocate(const ActScope& scope, PaymentId payment, DueItemId item, std::int64_t amount);
/// An act of the verb about the due item, of that day and amount, is in the journal and was not taken back.
[[nodiscard]] bool is_journaled(const Connection& connection, const std::string& verb, DueItemId item,
                                const std::string& on, std::int64_t amount);
/// The customer has this payment: same day, amount and reference.
[[nodiscard]] bool has_payment(const Connection& connection, CustomerId customer, Date paid, std::int64_t amount,
                               const std::string& reference);

} // namespace encours::store
