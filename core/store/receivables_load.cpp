// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/receivables_load.h"

#include "core/base/environment_error.h"
#include "core/store/allocation_columns.h"
#include "core/store/rare_facts.h"
#include "core/store/sqlite_error.h"
#include "core/store/transaction.h"

#include <atomic>
#include <chrono>
#include <future>
#include <optional>

namespace encours::store {

namespace {

constexpr const char* last_item = "SELECT max(id) FROM due_item";
constexpr const char* bytes_of_file = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size";

struct Settlements {
    PaymentBlocks payments;
    AllocationRows allocations;
};

Settlements read_settlements(const Connection& connection, const LoadOptions& options,
                             const CustomerPlaces& customers) {
    Settlements settlements;
    settlements.payments = read_payments(connection, {}, options.block_rows, customers);
    settlements.allocations = read_all_allocations(connection, settlements.payments);
    return settlements;
}

/// A second connection in a read transaction on the same state as the first, which holds its own. Nothing when it must
/// not wait (a writer wants to commit, and waits for the first), when WAL would let it see a later state, and when
/// another file lies under the name by now.
std::unique_ptr<Connection> second_connection(const Connection& first, const LoadOptions& options) {
    if (first.file().empty() || !first.readers_exclude_writers() ||
        first.integer(bytes_of_file) < options.second_thread_from) {
        return nullptr;
    }
    try {
        auto second = std::make_unique<Connection>(first.file(), Access::read);
        return first.has_moved() ? nullptr : std::move(second);
    } catch (const EnvironmentError&) {
        return nullptr;
    }
}

/// Reads settlements on a thread of its own where it can, else when they are asked for.
class SettlementReading {
public:
    SettlementReading(const Connection& first, const LoadOptions& options, const CustomerPlaces& customers)
        : first_(first), options_(options), customers_(customers), second_(second_connection(first, options)) {
        if (second_) {
            second_->wait_for_locks(std::chrono::milliseconds(0));
            second_->stop_when([this] { return given_up_.load(); });
            future_ = std::async(std::launch::async, [this] {
                const ReadTransaction state(*second_);
                return read_settlements(*second_, options_, customers_);
            });
        }
    }
    ~SettlementReading() { given_up_ = true; } // the future waits for its thread
    SettlementReading(const SettlementReading&) = delete;
    SettlementReading& operator=(const SettlementReading&) = delete;

    [[nodiscard]] Settlements get() {
        if (future_.valid()) {
            try {
                return future_.get();
            } catch (const EnvironmentError& error) {
                if (error.code() != EnvironmentCode::locked) {
                    throw;
                }
            }
        }
        return read_settlements(first_, options_, customers_);
    }

private:
    const Connection& first_;
    const LoadOptions& options_;
    const CustomerPlaces& customers_;
    std::unique_ptr<Connection> second_;
    std::atomic<bool> given_up_{false};
    std::future<Settlements> future_;
};

std::shared_ptr<const Receivables> load_in_transaction(const Connection& connection, const LoadOptions& options) {
    auto receivables = std::make_shared<Receivables>();
    receivables->customers = read_customers(connection);
    const CustomerPlaces places(*receivables->customers, connection.file());
    SettlementReading settlement_reading(connection, options, places);

    const auto total = connection.integer(last_item);
    auto items = read_items(connection, {}, options.block_rows, places, false, [&](std::int64_t done) {
        if (options.progress && !options.progress(done, total)) {
            throw Interrupted{};
        }
    });
    receivables->disputes = read_disputes(connection);
    receivables->standings = read_standings(connection);
    receivables->coverage = read_coverage(connection);
    receivables->currency = read_company_currency(connection);
    mark_rare(items, receivables->disputes, receivables->standings);

    auto settlements = settlement_reading.get();
    receivables->items.assign(items.begin(), items.end());
    receivables->payments.assign(settlements.payments.begin(), settlements.payments.end());
    auto rare = attach_allocations(settlements.allocations, items, receivables->items, connection.file());
    receivables->reversals = std::move(rare.reversals);
    receivables->other_payers = std::move(rare.other_payers);
    return receivables;
}

} // namespace

std::shared_ptr<const Receivables> load_receivables(const Connection& connection, const LoadOptions& options) {
    std::optional<ReadTransaction> state;
    if (!connection.in_transaction()) {
        state.emplace(connection);
    }
    return load_in_transaction(connection, options);
}

} // namespace encours::store
