// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/ledger_file.h"

#include "core/store/ledger_texts.h"
#include "core/store/open_ledger.h"
#include "core/store/receivables_load.h"
#include "core/store/sqlite_error.h"
#include "core/store/transaction.h"
#include "core/usecase/open_error.h"

#include <chrono>

namespace encours {

namespace {

/// Who looks at the ledger does not wait for another's commit: the old numbers stand meanwhile.
constexpr std::chrono::milliseconds patience_while_looking{100};
constexpr std::int32_t days_until_the_last_covered_day = 31;

} // namespace

struct LedgerFile::State {
    std::filesystem::path path;
    store::Connection connection;
    std::shared_ptr<const Receivables> receivables;
    std::int64_t data_version = 0; ///< of the state that receivables show

    explicit State(std::filesystem::path file)
        : path(std::move(file)), connection(store::open_ledger(path, store::Access::read)) {}

    void load(const Progress& progress = {}) {
        store::LoadOptions options;
        options.progress = [&](std::int64_t done, std::int64_t total) { return progress.goes_on(done, total); };
        const store::ReadTransaction state(connection);
        const auto version = connection.data_version();
        receivables = store::load_receivables(connection, options);
        data_version = version;
    }

    /// A backup was put in its place, say: the old file is open still, the new one is meant.
    void open_anew() {
        connection = store::open_ledger(path, store::Access::read);
        connection.wait_for_locks(patience_while_looking);
        data_version = -1;
    }
};

LedgerFile::LedgerFile(std::unique_ptr<State> state) : state_(std::move(state)) {}

LedgerFile::~LedgerFile() = default;

Result<std::unique_ptr<LedgerFile>, OpenError> LedgerFile::open(const std::filesystem::path& path,
                                                                const Progress& progress) {
    try {
        auto state = std::make_unique<State>(path);
        state->load(progress);
        state->connection.wait_for_locks(patience_while_looking);
        return std::unique_ptr<LedgerFile>(new LedgerFile(std::move(state)));
    } catch (const store::Interrupted&) {
        return failure(OpenError::cancelled);
    } catch (const EnvironmentError& error) {
        if (const auto expected = open_error(error)) {
            return failure(*expected);
        }
        throw;
    }
}

const std::filesystem::path& LedgerFile::path() const { return state_->path; }

CompanyRow LedgerFile::company() const { return store::read_company_texts(state_->connection); }

std::shared_ptr<const Receivables> LedgerFile::receivables() const { return state_->receivables; }

LedgerFile::Refresh LedgerFile::refresh() {
    try {
        std::error_code gone;
        if (state_->connection.has_moved() && std::filesystem::exists(state_->path, gone)) {
            state_->open_anew();
        }
        if (state_->connection.data_version() == state_->data_version) {
            return {};
        }
        state_->load();
        return {.changed = true, .locked = false};
    } catch (const EnvironmentError& error) {
        if (error.code() == EnvironmentCode::locked) {
            return {.changed = false, .locked = true};
        }
        throw;
    }
}

std::vector<CustomerRow> LedgerFile::customers(const std::vector<CustomerIndex>& indexes) const {
    std::vector<CustomerId> ids;
    ids.reserve(indexes.size());
    for (const auto index : indexes) {
        ids.push_back((*state_->receivables->customers)[index]);
    }
    return store::read_customer_texts(state_->connection, ids);
}

std::vector<InvoiceRow> LedgerFile::invoices(const std::vector<std::uint32_t>& invoice_ids) const {
    return store::read_invoice_texts(state_->connection, invoice_ids);
}

void LedgerFile::visit_invoice_numbers(
    const std::function<bool(std::uint32_t id, std::string_view number)>& visit) const {
    store::visit_invoice_numbers(state_->connection, visit);
}

std::vector<CustomerRow> LedgerFile::all_customers() const {
    auto rows = store::read_all_customer_texts(state_->connection);
    const auto& known = *state_->receivables->customers;
    const bool same =
        rows.size() == known.size() && std::equal(rows.begin(), rows.end(), known.begin(),
                                                  [](const CustomerRow& row, CustomerId id) { return row.id == id; });
    // Another program may have added customers since the snapshot: then those that it knows are asked for one by one.
    return same ? rows : store::read_customer_texts(state_->connection, known);
}

std::optional<CustomerIndex> LedgerFile::customer_by_code(const std::string& code) const {
    const auto id = store::find_customer(state_->connection, code);
    return id ? state_->receivables->index_of(*id) : std::nullopt;
}

Date default_date(const Coverage& coverage, Date today) {
    const auto last = coverage.last_known_day();
    return last && today - *last > days_until_the_last_covered_day ? *last : today;
}

} // namespace encours
