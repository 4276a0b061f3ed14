// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <optional>
#include <string>

namespace encours::store {

/// What a person did to the ledger, which can be taken back: its rows are remembered by RowHistory.
struct StoredAct {
    ActId id;
    std::string uuid;
    std::string verb; ///< a stable key, as the journal's event
    bool undone = false;
};

/// A new one, of which nothing is remembered yet.
[[nodiscard]] StoredAct begin_act(const Transaction& transaction, const std::string& verb, std::int64_t now_utc_ms,
                                  const std::string& actor);
[[nodiscard]] std::optional<StoredAct> find_act(const Connection& connection, const std::string& uuid);
/// Something became of a message since the act posted it or wrote it: it was delivered, it came back, its deposit was proved.
[[nodiscard]] bool has_milestone_since(const Connection& connection, ActId act);
void mark_undone(const Transaction& transaction, ActId act, std::int64_t now_utc_ms);

} // namespace encours::store
