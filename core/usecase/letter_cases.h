// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_case.h"
#include "core/reminder/message.h"
#include "core/usecase/ledger_file.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace encours {

// What messages are about, in numbers, names and days: read for many at once, to be rendered. All throw store's
// EnvironmentError.

/// A message's case; the order of the messages.
struct MessageCase {
    MessageId message;
    LetterCase letter;
};
/// As the messages would be written on the day (a renderer turns them into what leaves). Those that are not there, and calls
/// and what the office does, have none. Each bears the company's pictures: ask for as many as are looked at.
[[nodiscard]] std::vector<MessageCase> read_letter_cases(const std::filesystem::path& ledger,
                                                         const Receivables& receivables,
                                                         const std::vector<MessageId>& messages, Date on);

/// The same one after the other, some tens of them in memory at once.
void visit_letter_cases(const std::filesystem::path& ledger, const Receivables& receivables,
                        const std::vector<MessageId>& messages, Date on,
                        const std::function<void(MessageCase one)>& visit);

/// Of those messages that are calls: whom, and what to speak of, in the order of the messages.
[[nodiscard]] std::vector<MessageCase> read_call_cases(const std::filesystem::path& ledger,
                                                       const Receivables& receivables,
                                                       const std::vector<MessageId>& messages, Date on);

/// An action that the planner plans, as a specimen.
struct PlannedCase {
    LetterCase letter;
    std::string step_key;
    bool needs_approval = false;
};
/// What the planner says of a day, one after the other, some tens of them in memory at once; calls and what the office does
/// have none. The file is free to others meanwhile. `visit` gets their number too, and says false to stop.
void letter_cases_of_day(const LedgerFile& ledger, Date at,
                         const std::function<bool(const PlannedCase& planned, std::size_t total)>& visit);

/// Documents that no step asks for.
enum class OwnDocument : std::uint8_t {
    account_statement,
    receipt,          ///< of a payment
    dispute_received, ///< what the customer contests is being looked at
    payment_plan,     ///< for both to sign
    debt_acknowledgement,
};
[[nodiscard]] std::string_view template_key_of(OwnDocument document);

struct OwnDocumentRequest {
    OwnDocument document{};
    CustomerId customer;
    Channel channel = Channel::letter;
    Date on;
    std::optional<PaymentId> payment = {}; ///< of a receipt; nothing: the last one
    std::optional<LetterPlan> plan = {};   ///< monthly_instalments (instalments.h)
    std::vector<std::uint32_t> items = {}; ///< due items that it is about; none: all that are open
    std::optional<int> deadline_days = {};
};
/// Nothing for a customer that is not there, and for a receipt or a dispute where there is none.
[[nodiscard]] std::optional<LetterCase> own_document_case(const std::filesystem::path& ledger,
                                                          const Receivables& receivables,
                                                          const OwnDocumentRequest& request);

/// The account of each of these that owes something or has something to its credit, one after the other, some tens of them in
/// memory at once; the day's basis is read once for all. `visit` gets how many of the customers were looked at, this one
/// with them; it says false to stop.
void account_statement_cases(const std::filesystem::path& ledger, const Receivables& receivables,
                             const std::vector<CustomerId>& customers, Date on,
                             const std::function<bool(const LetterCase& letter, std::size_t looked_at)>& visit);

} // namespace encours
