// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/facts.h"
#include "core/store/act_scope.h"
#include "core/store/act_store.h"
#include "core/store/open_ledger.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"
#include "core/usecase/act.h"
#include "core/usecase/held_lease.h"

namespace encours {

/// An act from its lease to its commit: one transaction, rows remembered, one journal entry. Without `commit` nothing was done.
class ActInProgress {
public:
    ActInProgress(const std::filesystem::path& ledger, const char* verb, const std::string& actor, const Clock& clock);

    [[nodiscard]] const store::Connection& connection() const { return connection_; }
    [[nodiscard]] const store::Transaction& transaction() const { return transaction_; }
    [[nodiscard]] store::RowHistory& history() { return history_; }
    [[nodiscard]] std::int64_t now() const { return now_; }
    [[nodiscard]] const std::string& actor() const { return actor_; }
    [[nodiscard]] ActId id() const { return act_.id; }
    [[nodiscard]] store::ActScope scope() { return {transaction_, history_, act_.id, actor_}; }

    /// `facts` without personal data; the act's UUID is added. `number` is told to the caller, and stands in the journal's personal
    /// text, before `text`.
    DoneAct commit(const char* entity, std::int64_t entity_id, Facts facts, const std::string& number,
                   const std::string& text = {});

private:
    std::int64_t now_;
    std::string actor_;
    store::Connection connection_;
    HeldLease lease_;
    store::Transaction transaction_;
    store::StoredAct act_;
    store::RowHistory history_;
};

} // namespace encours
