// SPDX-License-Identifier: GPL-3.0-or-later

// The day's work of a company with 100,000 overdue invoices of 20,000 customers: read from the file, planned and frozen in one
// transaction, beside a program that writes the very rows through the bare SQLite C API into a copy of the file:
//   bench_reminder [--smoke] [--invoices N] [--customers N] [--runs N]

#include "core/store/open_ledger.h"
#include "core/store/transaction.h"
#include "core/usecase/clock.h"
#include "core/usecase/ledger_file.h"
#include "core/usecase/reminder_runs.h"
#include "tests/bench/bench_ledger.h"
#include "tests/bench/reminder_floor.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>

using namespace encours;

namespace {

constexpr const char* make_overdue =
    "DELETE FROM allocation; DELETE FROM payment;"
    "UPDATE due_item SET due = 20500 + id % 250;"
    "INSERT INTO contact (uuid, customer_id, name, email, is_default)"
    " SELECT 'bench-' || id, id, 'Comptabilite', 'compta' || id || '@example.fr', 1 FROM customer;"
    "INSERT INTO policy (id, key, version, name, is_default, valid_from) VALUES (1, 'bench', 1, 'Bench', 1, 0);"
    "INSERT INTO policy_step (id, policy_id, key, name, position, kind, anchor, days, channels) VALUES"
    " (1, 1, 'reminder_1', 'First', 0, 2, 0, 3, '2,0'), (2, 1, 'reminder_2', 'Second', 1, 2, 1, 10, '2,0')";

void write_overdue_ledger(const std::filesystem::path& file, std::int64_t invoices, std::int64_t customers) {
    bench::write_ledger(file, invoices, customers);
    auto connection = store::open_ledger(file, store::Access::write);
    store::Transaction transaction(connection);
    connection.execute(make_overdue);
    transaction.commit();
}

template <typename Act>
double milliseconds(Act act) {
    const auto start = std::chrono::steady_clock::now();
    act();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    return took.count();
}

} // namespace

int main(int argc, char** argv) {
    std::int64_t invoices = 100'000;
    std::int64_t customers = 20'000;
    int runs = 5;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--smoke") == 0) {
            invoices = 1'000;
            customers = 200;
            runs = 1;
        } else if (std::strcmp(argv[i], "--invoices") == 0 && i + 1 < argc) {
            invoices = std::atoll(argv[++i]);
        } else if (std::strcmp(argv[i], "--customers") == 0 && i + 1 < argc) {
            customers = std::atoll(argv[++i]);
        } else if (std::strcmp(argv[i], "--runs") == 0 && i + 1 < argc) {
            runs = std::max(1, std::atoi(argv[++i]));
        }
    }
    const auto folder = std::filesystem::temp_directory_path() / "encours_reminder_bench";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    const auto before = folder / "before.encours";
    const auto after = folder / "after.encours";
    const auto bare = folder / "bare.encours";
    write_overdue_ledger(before, invoices, customers);
    const auto opened = LedgerFile::open(before);
    const auto receivables = opened.value()->receivables();
    const Date today = make_date(2026, 11, 26).value(); // a Thursday, behind all due days
    const FixedClock clock(today);

    double engine = 1e9;
    double floor = 1e9;
    bench::RowCounts rows;
    for (int run = 0; run != runs; ++run) {
        std::filesystem::copy_file(before, after, std::filesystem::copy_options::overwrite_existing);
        std::filesystem::copy_file(before, bare, std::filesystem::copy_options::overwrite_existing);
        FreezeRunRequest request;
        request.ledger = after;
        request.on = today;
        request.actor = "bench";
        request.accept_stale = true;
        engine = std::min(engine, milliseconds([&] {
                              if (!freeze_run(request, *receivables, clock).ok()) {
                                  std::abort();
                              }
                          }));
        const bench::RunRows written(after);
        rows = written.counts();
        floor = std::min(floor, milliseconds([&] { written.write(bare); }));
    }
    std::filesystem::remove_all(folder);
    std::printf("%lld invoices of %lld customers: %zu messages, %zu items, %zu lines of the run\n",
                static_cast<long long>(invoices), static_cast<long long>(customers), rows.messages, rows.items,
                rows.lines);
    std::printf("bare C API, rows alone      %8.1f ms\nread, planned and frozen    %8.1f ms   %.2fx\n", floor, engine,
                engine / floor);
    return rows.messages > 0 ? 0 : 1;
}
