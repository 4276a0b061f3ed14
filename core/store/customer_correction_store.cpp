// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/customer_correction_store.h"

#include "core/import/list_kind.h"
#include "core/store/statement.h"

namespace encours::store {

namespace {

constexpr const char* upsert = "INSERT INTO customer_correction (customer_id, field, corrected_at, actor)"
                               " VALUES (?, ?, ?, ?) ON CONFLICT (customer_id, field)"
                               " DO UPDATE SET corrected_at = excluded.corrected_at, actor = excluded.actor";
constexpr const char* select_all = "SELECT customer_id, field FROM customer_correction";

} // namespace

void record_correction(const Transaction& transaction, CustomerId customer, ReceivableField field,
                       std::int64_t now_utc_ms, const std::string& actor) {
    Statement(transaction.connection(), upsert)
        .bind(customer.value, field_name(ListKind::customers, field), now_utc_ms, actor)
        .run();
}

void visit_corrections(const Connection& connection, const std::function<void(CustomerId, ReceivableField)>& visit) {
    Statement row(connection, select_all);
    while (row.step()) {
        if (const auto field = field_from_name(ListKind::customers, row.text(1)))
            visit(CustomerId{row.integer(0)}, *field);
    }
}

} // namespace encours::store
