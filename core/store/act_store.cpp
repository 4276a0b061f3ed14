// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/act_store.h"

#include "core/base/random.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* insert_act = "INSERT INTO act (uuid, verb, done_at, actor) VALUES (?, ?, ?, ?) RETURNING id";
constexpr const char* select_act = "SELECT id, verb, undone_at IS NOT NULL FROM act WHERE uuid = ?";
constexpr const char* set_undone = "UPDATE act SET undone_at = ? WHERE id = ?";
// What the act itself recorded goes with it.
constexpr const char* select_milestone =
    "WITH told (kind, id, message) AS (SELECT 'message_event', id, message_id FROM message_event"
    "  UNION ALL SELECT 'attachment', id, message_id FROM attachment WHERE message_id IS NOT NULL)"
    " SELECT EXISTS (SELECT 1 FROM act_change c JOIN told t ON t.message = json_extract(c.row_key, '$.id')"
    "  WHERE c.act_id = ?1 AND c.table_name = 'message'"
    "   AND (c.change = 0 OR json_extract(c.after_row, '$.state') IS NOT NULL)"
    "   AND NOT EXISTS (SELECT 1 FROM act_change own WHERE own.act_id = ?1 AND own.table_name = t.kind"
    "    AND json_extract(own.row_key, '$.id') = t.id))";

} // namespace

StoredAct begin_act(const Transaction& transaction, const std::string& verb, std::int64_t now_utc_ms,
                    const std::string& actor) {
    StoredAct act{{}, new_uuid(), verb, false};
    Statement row(transaction.connection(), insert_act);
    (void)row.bind(act.uuid, verb, now_utc_ms, actor).step();
    act.id = ActId{row.integer(0)};
    return act;
}

std::optional<StoredAct> find_act(const Connection& connection, const std::string& uuid) {
    Statement row(connection, select_act);
    if (!row.bind(uuid).step())
        return std::nullopt;
    return StoredAct{ActId{row.integer(0)}, uuid, row.text(1), row.integer(2) != 0};
}

bool has_milestone_since(const Connection& connection, ActId act) {
    Statement row(connection, select_milestone);
    return row.bind(act.value).step() && row.integer(0) != 0;
}

void mark_undone(const Transaction& transaction, ActId act, std::int64_t now_utc_ms) {
    Statement(transaction.connection(), set_undone).bind(now_utc_ms, act.value).run();
}

} // namespace encours::store
