// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/hand_over_file.h"

#include "core/store/cost_store.h"
#include "core/store/open_ledger.h"
#include "core/store/run_store.h"
#include "core/store/transaction.h"
#include "core/usecase/reminder_runs.h"

namespace encours {

bool produce_hand_over(const std::filesystem::path& ledger, const Receivables& receivables, CustomerId customer,
                       const std::string& actor, const Clock& clock) {
    MessagesRequest request;
    {
        const auto connection = store::open_ledger(ledger, store::Access::read);
        const store::ReadTransaction state(connection);
        const auto id = store::waiting_message(connection, customer, {});
        const auto message = id ? store::read_message(connection, id) : std::nullopt;
        if (!message || message->kind != StepKind::hand_over || message->state != MessageState::approved)
            return false;
        request.messages = {id};
    }
    request.ledger = ledger;
    request.actor = actor;
    const auto done = produce_messages(request, receivables, clock);
    return done && done.value().count > 0;
}

} // namespace encours
