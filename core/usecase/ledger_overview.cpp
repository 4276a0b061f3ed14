// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/ledger_overview.h"

#include "core/base/environment_error.h"
#include "core/kpi/aging.h"
#include "core/store/batch_list_store.h"
#include "core/store/connection.h"
#include "core/store/ledger_texts.h"
#include "core/store/migrations/migrations.h"
#include "core/store/policy_store.h"
#include "core/store/receivables_load.h"
#include "core/store/sqlite_error.h"
#include "core/store/task_store.h"
#include "core/store/transaction.h"
#include "core/usecase/day_basis.h"
#include "core/usecase/import_faults.h"

#include <algorithm>
#include <chrono>

namespace encours {

namespace {

constexpr std::chrono::milliseconds patience{100};

OverviewError overview_error(EnvironmentCode code) {
    switch (code) {
    case EnvironmentCode::not_found:
        return OverviewError::not_found;
    case EnvironmentCode::empty:
        return OverviewError::empty;
    case EnvironmentCode::not_a_ledger:
        return OverviewError::not_a_ledger;
    case EnvironmentCode::newer_version:
        return OverviewError::newer_version;
    case EnvironmentCode::locked:
        return OverviewError::locked;
    case EnvironmentCode::corrupt:
        return OverviewError::corrupt;
    case EnvironmentCode::read_only:
    case EnvironmentCode::no_permission:
    case EnvironmentCode::backup_failed:
    case EnvironmentCode::disk_full:
    case EnvironmentCode::part_missing:
    case EnvironmentCode::io:
        return OverviewError::unreadable;
    }
    return OverviewError::unreadable;
}

void add_amounts(const AgedBalance& balance, LedgerOverview& overview) {
    overview.at = balance.at;
    overview.open = balance.total.total();
    overview.overdue = balance.total.overdue();
    overview.unallocated = -balance.total.unallocated;
    overview.overdue_customers = std::count_if(balance.customers.begin(), balance.customers.end(),
                                               [](const auto& line) { return line.aging.overdue() > 0; });
    overview.has_other_currencies = !balance.other_currencies.empty();
}

/// As the agenda of that day lists them.
std::int64_t to_do_on(const store::Connection& connection, const Receivables& receivables, Date today) {
    const auto tasks = store::open_tasks(connection, today);
    const auto due =
        std::count_if(tasks.begin(), tasks.end(), [today](const Task& task) { return task.due_on <= today; });
    const auto plan = plan_day(day_basis(connection, receivables, today).input, today);
    return static_cast<std::int64_t>(plan.actions.size()) + due;
}

} // namespace

Result<LedgerOverview, OverviewError> ledger_overview(const std::filesystem::path& ledger, Date today,
                                                      const Progress& progress) {
    try {
        store::Connection connection(ledger, store::Access::read);
        connection.wait_for_locks(patience);
        if (connection.version() < store::newest_version())
            return failure(OverviewError::older_version);
        store::LoadOptions options;
        options.progress = [&](std::int64_t done, std::int64_t total) { return progress.goes_on(done, total); };
        const store::ReadTransaction state(connection);
        const auto company = store::read_company_texts(connection);
        const auto receivables = store::load_receivables(connection, options);
        LedgerOverview overview;
        overview.company = company.name;
        overview.is_demonstration = company.is_demonstration;
        overview.currency = receivables->currency;
        overview.last_known_day = receivables->coverage.last_known_day();
        const auto faults = import_faults(store::list_batches(connection));
        overview.rows_refused = faults.rows_refused;
        overview.controls_failed = faults.controls_failed;
        add_amounts(aged_balance(*receivables, default_date(receivables->coverage, today)), overview);
        if (store::has_policies(connection))
            overview.to_do = to_do_on(connection, *receivables, today);
        return overview;
    } catch (const store::Interrupted&) {
        return failure(OverviewError::cancelled);
    } catch (const EnvironmentError& error) {
        return failure(overview_error(error.code()));
    }
}

} // namespace encours
