// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/late_checks.h"

#include "core/base/environment_error.h"
#include "core/store/bulk_load.h"
#include "core/store/migrations/migrations.h"
#include "core/store/statement.h"

#include <cassert>
#include <sqlite3.h>
#include <stdexcept>

namespace encours::store {

namespace {

constexpr const char* check_late = "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON";
constexpr const char* check_at_once = "PRAGMA foreign_keys = ON; PRAGMA ignore_check_constraints = OFF";
constexpr const char* heed_checks = "PRAGMA ignore_check_constraints = OFF"; // else the pass would ignore them too
constexpr const char* rows_without_parent = "PRAGMA foreign_key_check";
constexpr const char* first_fault = "PRAGMA quick_check(1)";

/// What SQLite says of a CHECK begins so, and what it says of pages and records does not.
bool is_of_check(const std::string& fault) { return fault.starts_with("CHECK"); }

bool holds_no_documents(const Connection& connection) {
    return connection.is_empty() || (connection.version() == newest_version() && is_without_documents(connection));
}

} // namespace

LateChecks::LateChecks(Connection& connection) : connection_(connection), active_(holds_no_documents(connection)) {
    assert(!connection.in_transaction());
    if (active_)
        connection_.execute(check_late);
}

LateChecks::~LateChecks() {
    assert(!connection_.in_transaction());
    if (active_) // not by `execute`: a destructor does not throw, and this needs no memory that could be lacking
        sqlite3_exec(connection_.handle(), check_at_once, nullptr, nullptr, nullptr);
}

void LateChecks::check(const Transaction& transaction) const {
    if (!active_)
        return;
    assert(&transaction.connection() == &connection_);
    connection_.execute(heed_checks);
    Statement orphan(transaction.connection(), rows_without_parent);
    if (orphan.step())
        throw std::logic_error("a row of " + orphan.text(0) + " refers to no row of " + orphan.text(2));
    Statement fault(transaction.connection(), first_fault);
    if (!fault.step() || fault.text(0) == "ok")
        return;
    if (is_of_check(fault.text(0)))
        throw std::logic_error(fault.text(0));
    throw EnvironmentError(EnvironmentCode::corrupt, connection_.file(), SQLITE_CORRUPT, fault.text(0));
}

} // namespace encours::store
