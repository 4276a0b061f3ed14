// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/answer.h"
#include "core/ledger/customer_sheet.h"
#include "core/ledger/kinds.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// A payment, or what else lowers the balance, with what it settles.
struct CustomerPayment {
    struct Part {
        InvoiceId invoice;
        std::string number;
        std::int64_t amount = 0;
        bool is_proposed = false; ///< found by the program, not told
    };
    PaymentId id;
    SettlementKind kind{};
    Date paid;
    std::int64_t amount = 0;
    Currency currency;
    std::string reference, label;
    std::optional<Date> reversed_on;
    std::string source; ///< of the import that brought it; empty: a person entered it
    std::string payer;  ///< the name of who paid, where that is another customer
    std::vector<Part> parts;

    [[nodiscard]] std::int64_t unallocated() const;
};

/// Something that happened with a customer.
struct TimelineEntry {
    enum class Kind : std::uint8_t {
        document,
        payment,
        bounced,
        dispute_opened,
        dispute_closed,
        note,
        correction, ///< or entry by a person; `text`: its verb
        import,
        merge,
        message,
        answer,
        promise,
        legal_event, ///< what the law counts from; `text`: its proof and note
        decision,    ///< what is done about the interest or costs of an invoice; `text`: its ground
        waiver,      ///< an amount given up; `text`: why
        // What was said, agreed and decided about reminders.
        promise_withdrawn,
        promise_kept,   ///< computed: on the day on which enough had come
        promise_broken, ///< computed: on the day after its grace; `amount`: what had come
        hold_begun,     ///< code: HoldKind
        hold_ended,     ///< by a person
        plan,           ///< `amount`: of all instalments; `documents`: how many
        plan_ended,     ///< by a person
        task,           ///< code: TaskKind
        task_done,
        complaint,
        complaint_closed,
        consent,           ///< code: channel; `documents`: 1 agreed, 0 refused; `number`: who
        assignment,        ///< `number`: whose it is from then on; empty: nobody's
        message_planned,   ///< code: channel; it waits to be made, posted or cancelled
        message_cancelled, ///< dated by the day on which it was planned
    };
    /// What a correction made of a field, in neutral form.
    struct Change {
        std::string field; ///< column of the file
        std::string before, after;
    };
    Kind kind{};
    Date on;
    std::int64_t at_utc_ms = 0; ///< where the moment is known
    InvoiceId invoice;          ///< 0 where it is about none
    std::string number;         ///< of that document; of an import the file; of a merge the other customer
    std::string actor, text;
    std::int64_t amount = 0;
    Currency currency;
    /// DocumentKind, SettlementKind, LegalEventKind, ChoiceKind, AnswerOutcome; of a message its channel.
    std::int64_t code = 0;
    std::optional<std::int64_t> chosen; ///< of a decision; nothing: again what holds for all. Of an answer its channel
    std::int64_t documents = 0, payments = 0; ///< that an import brought
    std::vector<Change> changes;
    /// Of a message whose bytes are kept; 0: there is nothing to look at.
    MessageId letter;
};

/// All that the file tells of one customer beside its numbers.
struct CustomerFile {
    CustomerSheet sheet;
    std::vector<CustomerPayment> payments; ///< the last first
    std::vector<TimelineEntry> timeline;   ///< likewise
};

} // namespace encours
