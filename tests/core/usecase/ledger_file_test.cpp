// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/ledger_file.h"

#include "core/base/environment_error.h"
#include "core/store/memory_check.h"
#include "core/store/transaction.h"
#include "core/usecase/back_up_ledger.h"
#include "tests/core/usecase/demonstration_ledger.h"

#include <fstream>

using namespace encours;
using encours::test::DemonstrationLedger;

namespace {

std::unique_ptr<LedgerFile> opened(const std::filesystem::path& file) {
    auto ledger = LedgerFile::open(file);
    REQUIRE(ledger.ok());
    return std::move(ledger).value();
}

OpenError error_of_opening(const std::filesystem::path& file) {
    const auto ledger = LedgerFile::open(file);
    REQUIRE_FALSE(ledger.ok());
    return ledger.error();
}

} // namespace

TEST_CASE("an open ledger gives its numbers, and texts for what is on screen", "[usecase]") {
    const DemonstrationLedger demonstration;
    const auto ledger = opened(demonstration.file());
    CHECK(ledger->path() == demonstration.file());
    CHECK(ledger->company().is_demonstration);
    CHECK_FALSE(ledger->company().name.empty());
    CHECK(ledger->company().currency == "EUR");
    const auto receivables = ledger->receivables();
    CHECK(receivables->customer_count() == 15);
    CHECK(receivables->item_count() >= 150);
    CHECK_FALSE(receivables->coverage.empty());

    const auto all = ledger->all_customers();
    REQUIRE(all.size() == 15);
    const auto some = ledger->customers({7, 2, 7});
    REQUIRE(some.size() == 3);
    CHECK(some[0].code == all[7].code);
    CHECK(some[1].name == all[2].name);
    CHECK(some[2].id == all[7].id);
    CHECK(ledger->customer_by_code(all[3].code) == CustomerIndex{3});
    CHECK_FALSE(ledger->customer_by_code("nobody"));

    const auto first = receivables->items.front()->invoice_id.front();
    const auto invoices = ledger->invoices({first, 4'000'000'000});
    REQUIRE(invoices.size() == 2);
    CHECK(invoices[0].id.value == first);
    CHECK_FALSE(invoices[0].number.empty());
    CHECK_FALSE(invoices[1].id);
}

TEST_CASE("what does not open says why, and stays as it is", "[usecase]") {
    const DemonstrationLedger demonstration;
    const auto& folder = demonstration.folder();
    CHECK(error_of_opening(folder / "absent.encours") == OpenError::not_found);
    CHECK(error_of_opening(folder.path()) == OpenError::not_a_ledger);
    std::ofstream(folder / "empty.encours");
    CHECK(error_of_opening(folder / "empty.encours") == OpenError::empty);
    std::ofstream(folder / "text.encours") << "Facture;Montant\nF1;100\n";
    CHECK(error_of_opening(folder / "text.encours") == OpenError::not_a_ledger);
    CHECK_FALSE(std::filesystem::exists(folder / "absent.encours"));
    CHECK(std::filesystem::file_size(folder / "empty.encours") == 0);

    const auto size = std::filesystem::file_size(demonstration.file());
    std::filesystem::copy_file(demonstration.file(), folder / "half.encours");
    std::filesystem::resize_file(folder / "half.encours", size / 2);
    CHECK(error_of_opening(folder / "half.encours") == OpenError::corrupt);
    std::filesystem::copy_file(demonstration.file(), folder / "cut.encours");
    std::filesystem::resize_file(folder / "cut.encours", size / 2 + 100);
    CHECK(error_of_opening(folder / "cut.encours") == OpenError::corrupt);

    demonstration.change("PRAGMA user_version = 999");
    CHECK(error_of_opening(demonstration.file()) == OpenError::newer_version);
}

TEST_CASE("opening can be given up", "[usecase]") {
    const DemonstrationLedger demonstration(6000);
    const auto ledger =
        LedgerFile::open(demonstration.file(), {[](std::int64_t done, std::int64_t) { return done == 0; }});
    REQUIRE_FALSE(ledger.ok());
    CHECK(ledger.error() == OpenError::cancelled);
}

TEST_CASE("a change of another connection is seen, loaded, and the old snapshot stands for who keeps it", "[usecase]") {
    const DemonstrationLedger demonstration;
    const auto ledger = opened(demonstration.file());
    const auto before = ledger->receivables();
    const auto due = before->items[0]->due[0];
    CHECK_FALSE(ledger->refresh().changed);
    CHECK(ledger->receivables() == before);

    demonstration.change("UPDATE due_item SET due = due + 1 WHERE id = 1");
    const auto refresh = ledger->refresh();
    CHECK(refresh.changed);
    CHECK_FALSE(refresh.locked);
    CHECK(ledger->receivables()->items[0]->due[0] == due + 1);
    CHECK(before->items[0]->due[0] == due);
    CHECK_FALSE(ledger->refresh().changed);
}

TEST_CASE("who meets a lock keeps the old numbers, says so, and sees the change later", "[usecase]") {
    const DemonstrationLedger demonstration;
    const auto ledger = opened(demonstration.file());
    const auto before = ledger->receivables();
    {
        const store::Connection other(demonstration.file(), store::Access::write);
        other.execute("BEGIN EXCLUSIVE; UPDATE due_item SET due = due + 1 WHERE id = 1");
        const auto refresh = ledger->refresh();
        CHECK(refresh.locked);
        CHECK_FALSE(refresh.changed);
        CHECK(ledger->receivables() == before);
        const auto second = LedgerFile::open(demonstration.file());
        REQUIRE_FALSE(second.ok());
        CHECK(second.error() == OpenError::locked);
        other.execute("COMMIT");
    }
    const auto refresh = ledger->refresh();
    CHECK(refresh.changed);
    CHECK_FALSE(refresh.locked);
}

TEST_CASE("customers that came after the snapshot do not shift the names", "[usecase]") {
    const DemonstrationLedger demonstration;
    const auto ledger = opened(demonstration.file());
    const auto names = ledger->all_customers();
    demonstration.change("INSERT INTO customer (id, uuid, code, name) VALUES (999, 'late', 'LATE', 'Late')");
    const auto later = ledger->all_customers();
    REQUIRE(later.size() == names.size());
    CHECK(later.back().name == names.back().name);
    CHECK_FALSE(ledger->customer_by_code("LATE"));
    CHECK(ledger->refresh().changed);
    CHECK(ledger->all_customers().back().name == "Late");
    CHECK(ledger->customer_by_code("LATE") == CustomerIndex{15});
}

TEST_CASE("a backup that is put in the file's place while it is open is what is shown then", "[usecase]") {
    const DemonstrationLedger demonstration;
    const auto copy = demonstration.folder() / "backup.encours";
    REQUIRE(back_up_ledger(demonstration.file(), copy).ok());
    demonstration.change("UPDATE due_item SET due = due + 1");
    const auto ledger = opened(demonstration.file());
    const auto due = ledger->receivables()->items[0]->due[0];
    std::filesystem::rename(copy, demonstration.file());
    CHECK(ledger->refresh().changed);
    CHECK(ledger->receivables()->items[0]->due[0] == due - 1);
    std::filesystem::remove(demonstration.file());
    CHECK_FALSE(ledger->refresh().changed);
}

TEST_CASE("the date that is looked at is today, or the last covered day when that is long ago", "[usecase]") {
    const Date today = *from_iso("2026-11-23");
    CHECK(default_date({}, today) == today);
    const auto covered_until = [](const char* day) { return Coverage({{*from_iso("2024-01-01"), *from_iso(day)}}); };
    CHECK(default_date(covered_until("2026-11-20"), today) == today);
    CHECK(default_date(covered_until("2026-10-23"), today) == today);
    CHECK(default_date(covered_until("2026-10-22"), today) == *from_iso("2026-10-22"));
    CHECK(default_date(covered_until("2027-01-31"), today) == today);
    CHECK(default_date(Coverage({}, from_iso("2026-07-31")), today) == *from_iso("2026-07-31")); // balances alone
}
