// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/ledger_overview.h"

#include "core/store/migrations/migrations.h"
#include "core/store/transaction.h"
#include "core/usecase/create_company.h"
#include "core/usecase/imports.h"
#include "tests/catch.h"
#include "tests/core/usecase/importing.h"

using namespace encours;
using namespace encours::test;

namespace {

OverviewError error_of(const std::filesystem::path& ledger) {
    const auto overview = ledger_overview(ledger, Date{20782});
    REQUIRE_FALSE(overview.ok());
    return overview.error();
}

void write_with_version(const std::filesystem::path& file, int version, const char* afterwards) {
    store::Connection connection(file, store::Access::write, store::WhenAbsent::create);
    store::Transaction transaction(connection);
    store::migrate(transaction, version);
    connection.execute(afterwards);
    transaction.commit();
}

} // namespace

TEST_CASE("a ledger at a glance: what is open, overdue, unallocated, and how old its data are", "[usecase]") {
    Importing file;
    CHECK(file.import("number;issued;due;amount;customer_code\n"
                      "F1;2026-10-01;2026-10-31;100;A\n"
                      "F2;2026-10-01;2026-11-30;250;A\n"
                      "F3;2026-10-01;2026-11-01;70;B\n"
                      "F4;2026-10-01;2026-11-01;many;B\n",
                      [](ImportRequest& request) {
                          request.covers = CoveredSpan{*from_iso("2026-10-01"), *from_iso("2026-11-20")};
                      })
              .rejected.size() == 1);
    CHECK_FALSE(file.import("customer_code;paid;amount;reference\nA;2026-11-02;30;unknown\n",
                            [](ImportRequest& request) { request.csv.kind = ListKind::payments; })
                    .refused);
    const auto overview = ledger_overview(file.ledger, file.clock.today());
    REQUIRE(overview.ok());
    CHECK(overview.value().company == "Menuiserie Dubois");
    CHECK(overview.value().at == file.clock.today());
    CHECK(overview.value().overdue == 17'000 - 3'000);
    CHECK(overview.value().open == 39'000);
    CHECK(overview.value().overdue_customers == 2);
    CHECK(overview.value().last_known_day == from_iso("2026-11-20"));
}

TEST_CASE("old data are looked at on their last day, and a new company has none", "[usecase]") {
    Importing file;
    REQUIRE_FALSE(create_company({file.ledger, "Dubois", "Jeanne"}, file.clock));
    const auto fresh = ledger_overview(file.ledger, file.clock.today());
    REQUIRE(fresh.ok());
    CHECK_FALSE(fresh.value().last_known_day);
    CHECK(fresh.value().open == 0);
    CHECK(fresh.value().rows_refused == 0);
    CHECK(file.import("number;issued;due;amount;customer_code\nF1;2026-01-01;2026-01-31;100;A\nF2;2026-01-01;x;1;A\n",
                      [](ImportRequest& request) {
                          request.covers = CoveredSpan{*from_iso("2026-01-01"), *from_iso("2026-02-10")};
                      })
              .rejected.size() == 1);
    const auto old = ledger_overview(file.ledger, file.clock.today());
    REQUIRE(old.ok());
    CHECK(old.value().at == from_iso("2026-02-10"));
    CHECK(old.value().rows_refused == 1);
}

TEST_CASE("controls that fail in the last import of a source are an alarm, until the next one holds", "[usecase]") {
    Importing file;
    const std::string list = "number;customer_code;issued;due;amount;open_amount;settled\n";
    const auto failed = [&file] { return ledger_overview(file.ledger, file.clock.today()).value().controls_failed; };
    (void)file.import(list + "F1;C1;2026-03-01;2026-03-31;100;;2026-04-10\n");
    CHECK(failed() == 0);
    const auto taken_back = list + "F1;C1;2026-03-01;2026-03-31;100;80;\n";
    (void)file.import(taken_back);
    CHECK(failed() == 1);
    // Another source says nothing of it.
    (void)file.import("customer_code;paid;amount\nC1;2026-11-02;30\n",
                      [](ImportRequest& request) { request.csv.kind = ListKind::payments; });
    CHECK(failed() == 1);
    (void)file.import(list + "F1;C1;2026-03-01;2026-03-31;100;;2026-04-10\n");
    CHECK(failed() == 0);
    // What was taken back counts no more.
    (void)file.import(taken_back);
    CHECK(failed() == 1);
    CHECK(undo_import({file.ledger, "5", "test"}, file.clock).ok());
    CHECK(failed() == 0);
}

TEST_CASE("what is no ledger of this version says why, and is not touched", "[usecase]") {
    const Importing file;
    const auto& path = file.ledger;
    CHECK(error_of(path) == OverviewError::not_found);
    std::ofstream(path).close();
    CHECK(error_of(path) == OverviewError::empty);
    std::ofstream(path) << "this is no database, whatever its name says, and long enough to have a header: "
                           "a hundred bytes are needed for that";
    CHECK(error_of(path) == OverviewError::not_a_ledger);
    const auto older = file.folder() / "older.encours";
    write_with_version(older, 1, "SELECT 1");
    CHECK(error_of(older) == OverviewError::older_version);
    CHECK(store::Connection(older, store::Access::read).version() == 1);
    const auto newer = file.folder() / "newer.encours";
    write_with_version(newer, store::newest_version(), "PRAGMA user_version = 9999");
    CHECK(error_of(newer) == OverviewError::newer_version);
}

TEST_CASE("a ledger that another program writes to is not waited for, and a glance can be cancelled", "[usecase]") {
    Importing file;
    REQUIRE_FALSE(create_company({file.ledger, "Dubois", "Jeanne"}, file.clock));
    {
        store::Connection writer(file.ledger, store::Access::write);
        writer.execute("BEGIN EXCLUSIVE");
        CHECK(error_of(file.ledger) == OverviewError::locked);
        writer.execute("ROLLBACK");
    }
    CHECK(ledger_overview(file.ledger, file.clock.today()).ok());
}
