// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/channel.h"
#include "core/ledger/customer_identity.h"
#include "core/ledger/ids.h"
#include "core/ledger/receivables.h"
#include "core/policy/reminder_policy.h"
#include "core/reminder/message.h"
#include "core/store/connection.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace encours::store {

// What letters say beside the numbers, read for many at once: one query each, however many customers.

struct LetterDebtor {
    std::string code;
    CustomerIdentity identity;
};
/// Those that are there.
[[nodiscard]] std::unordered_map<CustomerId, LetterDebtor> read_letter_debtors(const Connection& connection,
                                                                               const std::vector<CustomerId>& ids);

/// Somebody to write to.
struct LetterPerson {
    ContactId id;
    std::string name, role, address, postcode, city, country, language, email, phone, mobile;
    bool is_default = false;
    Channels refused = 0; ///< said no, last
};
/// Those who are there on the day, the default one first.
[[nodiscard]] std::unordered_map<CustomerId, std::vector<LetterPerson>>
read_letter_people(const Connection& connection, const std::vector<CustomerId>& ids, Date at);

/// A due item's document.
struct LetterDocument {
    InvoiceId invoice;
    std::string number;
    Date issued, due;
    std::int64_t amount = 0; ///< of the due item
};
[[nodiscard]] std::unordered_map<std::uint32_t, LetterDocument>
read_letter_documents(const Connection& connection, const std::vector<std::uint32_t>& items);

/// A message that was posted and claimed an item, by posting day. Thanks and what the office does are no contacts.
struct PostedBefore {
    CustomerId customer;
    MessageId message;
    std::uint32_t item_id = 0;
    Date on;
    Channel channel{};
    StepKind kind{};
};
[[nodiscard]] std::vector<PostedBefore> read_posted_before(const Connection& connection,
                                                           const std::vector<CustomerId>& ids, Date at);

/// A dispute that lasts on the day, by its beginning.
struct LetterDisputeRow {
    std::int64_t id = 0;
    CustomerId customer;
    std::uint32_t item_id = 0;
    std::string number, owner;
    std::int64_t part = 0; ///< 0: the whole item
    Date from, answer_by = no_day;
};
[[nodiscard]] std::vector<LetterDisputeRow> read_letter_disputes(const Connection& connection,
                                                                 const std::vector<CustomerId>& ids, Date at);

/// What the step of a message says of its text.
struct LetterStep {
    std::string template_key;
    Tone tone{};
};
[[nodiscard]] std::unordered_map<MessageId, LetterStep> read_letter_steps(const Connection& connection,
                                                                          const std::vector<MessageId>& ids);

/// The last cash that came by the day in that currency, of a customer or the payment itself, with what it was set against.
struct LetterPaymentRow {
    std::int64_t payment = 0;
    Date on;
    std::int64_t amount = 0;
    std::vector<InvoiceId> invoices;  ///< those that it was set against
    std::vector<std::string> numbers; ///< theirs
    bool on_time = true;              ///< nothing of it was late on that day
};
[[nodiscard]] std::optional<LetterPaymentRow> read_letter_payment(const Connection& connection, CustomerId customer,
                                                                  std::optional<PaymentId> payment, Currency currency,
                                                                  Date at);

/// The only agency that there is; "": none, or several.
[[nodiscard]] std::string only_agency(const Connection& connection);

} // namespace encours::store
