// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// What the law counts from. The numbers are those of the file.
enum class LegalEventKind : std::uint8_t {
    acknowledgement = 0, ///< by the debtor: in writing, or by a part payment that amounts to one (C. civ. 2240)
    court_claim = 1,     ///< until the instance ends (C. civ. 2241)
    payment_order = 2,   ///< an order to pay was served (CPC 1411)
    judgment = 3,        ///< the day from which it can be enforced
    enforcement = 4,     ///< conservatory or enforcement act (C. civ. 2244)
    insolvency_opened = 5,
    claim_declared = 6, ///< in the insolvency (C. com. L622-24)
    insolvency_closed = 7,
    guarantee_called = 8,
    notice_presented = 9, ///< a formal notice, on the day of its first presentation
    notice_received = 10, ///< a formal notice, delivered
    mediation = 11,       ///< agreed, until its end (C. civ. 2238)
};
inline constexpr int legal_event_kind_count = 12;

/// "acknowledgement", …: as the file's notes, the journal and `record` name it.
[[nodiscard]] std::string_view key_of(LegalEventKind kind);
[[nodiscard]] std::optional<LegalEventKind> legal_event_kind_from_key(std::string_view key);
/// It may bear a day on which it ended.
[[nodiscard]] bool has_end(LegalEventKind kind);
/// It is about the customer as a whole, never about one invoice.
[[nodiscard]] bool is_of_customer(LegalEventKind kind);

struct LegalEvent {
    LegalEventId id;
    CustomerId customer;
    std::optional<DueItemId> item;    ///< nothing: of all that the customer owes
    std::optional<InvoiceId> invoice; ///< of the item
    std::string number;               ///< of that invoice
    LegalEventKind kind{};
    Date on;
    std::optional<Date> until;          ///< of an instance or a mediation; nothing while it lasts
    std::optional<std::int64_t> amount; ///< minor units: principal awarded, or acknowledged
    bool contract_rate_granted = false; ///< of a judgment: the contract's rate goes on, without the increase
    std::string reference;              ///< of the proof: number of the letter, of the decision
    std::string note;
    std::int64_t entered_at_utc_ms = 0;
    std::string actor;
    std::string act;                        ///< UUID by which it can be taken back
    std::optional<AttachmentId> attachment; ///< its proof
    std::string attachment_name;

    [[nodiscard]] bool proved() const { return attachment.has_value() || !reference.empty(); }
};

} // namespace encours
