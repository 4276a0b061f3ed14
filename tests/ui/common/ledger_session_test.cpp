// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ledger_session.h"

#include "core/usecase/import_source.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/common/demonstration.h"

#include <QSignalSpy>
#include <QTest>

#include <fstream>

using namespace encours;
using namespace encours::test;

namespace {

constexpr Date lastDay{20757}; // 2026-10-31, where the demonstration ends

struct Session {
    FixedClock clock{lastDay + 3};
    LedgerSession session{clock};
    QSignalSpy failed{&session, &LedgerSession::failed};
    QSignalSpy changed{&session, &LedgerSession::viewChanged};

    [[nodiscard]] bool waitForView() { return !changed.isEmpty() || changed.wait(20000); }
    [[nodiscard]] bool waitForFailure() { return !failed.isEmpty() || failed.wait(20000); }
    [[nodiscard]] LedgerFailure failure() const { return failed.at(0).at(0).value<LedgerFailure>(); }
};

} // namespace

TEST_CASE("a ledger is read and computed away from the window", "[session]") {
    Session open;
    open.session.open(demonstrationFile());
    CHECK(open.session.isOpening());
    CHECK(open.session.view() == nullptr); // nothing happens before the worker answers
    REQUIRE(open.waitForView());
    CHECK_FALSE(open.session.isOpening());
    const auto view = open.session.view();
    CHECK(view->at == lastDay + 3); // the data end three days ago: still today
    CHECK_FALSE(view->isDataOld());
    CHECK(view->series.month_ends.size() == LedgerView::months);
    CHECK(view->snapshot->customers.size() == view->snapshot->receivables->customer_count());
    CHECK(view->balance.total == view->now().aging);
    CHECK(view->balance.total.total() > 0);
    CHECK_FALSE(view->snapshot->customers.front().name.empty());
}

TEST_CASE("what was opened waits until it may be shown, or is given up meanwhile", "[session]") {
    Session open;
    open.session.setWaiting(true);
    open.session.open(demonstrationFile());
    QTest::qWait(500); // it has been read by then
    CHECK(open.session.view() == nullptr);
    CHECK(open.session.isOpening());
    SECTION("shown") {
        open.session.setWaiting(false);
        CHECK(open.session.view() != nullptr);
        CHECK_FALSE(open.session.isOpening());
    }
    SECTION("cancelled") {
        open.session.cancel();
        open.session.setWaiting(false);
        REQUIRE(open.waitForFailure());
        CHECK(std::get<OpenError>(open.failure().reason) == OpenError::cancelled);
        CHECK(open.session.view() == nullptr);
        CHECK_FALSE(open.session.isOpening());
    }
    SECTION("another is opened") {
        open.session.open(demonstrationFile());
        open.session.setWaiting(false);
        CHECK(open.session.view() == nullptr);
        REQUIRE(open.waitForView());
        CHECK_FALSE(open.session.isOpening());
    }
}

TEST_CASE("another date gives another view, the same ledger", "[session]") {
    Session open;
    open.session.open(demonstrationFile());
    REQUIRE(open.waitForView());
    const auto before = open.session.view();
    open.changed.clear();
    open.session.setDate(lastDay - 365);
    REQUIRE(open.waitForView());
    const auto after = open.session.view();
    CHECK(after->at == lastDay - 365);
    CHECK(after->isDateAsked());
    CHECK(after->snapshot == before->snapshot);
    CHECK(after->balance.total.total() != before->balance.total.total());
    open.changed.clear();
    open.session.setDate(std::nullopt);
    REQUIRE(open.waitForView());
    CHECK_FALSE(open.session.view()->isDateAsked());
}

TEST_CASE("of dates asked for quickly, the last one is shown", "[session]") {
    Session open;
    open.session.open(demonstrationFile());
    REQUIRE(open.waitForView());
    open.changed.clear();
    for (int back = 10; back >= 1; --back)
        open.session.setDate(lastDay - back);
    REQUIRE(open.waitForView());
    CHECK(open.session.view()->at == lastDay - 1);
    QTest::qWait(50);
    CHECK(open.changed.size() == 1);
}

TEST_CASE("data that end long before today stand at their last day", "[session]") {
    FixedClock later(lastDay + 100);
    LedgerSession session(later);
    QSignalSpy changed(&session, &LedgerSession::viewChanged);
    session.open(demonstrationFile());
    REQUIRE(changed.wait(20000));
    CHECK(session.view()->at == lastDay);
    CHECK(session.view()->isDataOld());
    CHECK_FALSE(session.view()->isDateAsked());
}

TEST_CASE("a file that is no ledger, and one that is not there", "[session]") {
    {
        const auto broken = scratchFolder() / "broken.encours";
        std::ofstream(broken) << "this is no database, whatever its name says, and long enough to have a header";
        Session open;
        open.session.open(broken);
        REQUIRE(open.waitForFailure());
        CHECK(std::get<OpenError>(open.failure().reason) == OpenError::not_a_ledger);
        CHECK(open.session.view() == nullptr);
    }
    Session open;
    open.session.open(scratchFolder() / "missing.encours");
    REQUIRE(open.waitForFailure());
    CHECK(std::get<OpenError>(open.failure().reason) == OpenError::not_found);
    CHECK_FALSE(open.session.isOpening());
}

TEST_CASE("what is open stays open when another file cannot be", "[session]") {
    Session open;
    open.session.open(demonstrationFile());
    REQUIRE(open.waitForView());
    open.session.open(scratchFolder() / "missing.encours");
    REQUIRE(open.waitForFailure());
    REQUIRE(open.session.view() != nullptr);
    CHECK(open.session.view()->snapshot->path == demonstrationFile());
}

TEST_CASE("an opening can be cancelled", "[session]") {
    Session open;
    open.session.open(demonstrationFile());
    open.session.cancel();
    REQUIRE(open.waitForFailure());
    CHECK(std::get<OpenError>(open.failure().reason) == OpenError::cancelled);
    CHECK(open.session.view() == nullptr);
    CHECK_FALSE(open.session.isOpening());
    open.session.open(demonstrationFile()); // and begun again
    CHECK(open.waitForView());
}

TEST_CASE("a demonstration that is cancelled leaves nothing behind", "[session]") {
    Session open;
    DemonstrationRequest request;
    request.target = scratchFolder() / "cancelled.encours";
    open.session.openDemonstration(request);
    open.session.cancel();
    REQUIRE(open.waitForFailure());
    CHECK(std::get<DemonstrationError>(open.failure().reason) == DemonstrationError::cancelled);
    CHECK_FALSE(std::filesystem::exists(request.target));
}

TEST_CASE("a demonstration that is there is opened, not written again", "[session]") {
    Session open;
    DemonstrationRequest request;
    request.target = copyOfDemonstration("again.encours");
    request.invoices = 7;
    request.customers = 3;
    open.session.openDemonstration(request);
    REQUIRE(open.waitForView());
    CHECK(open.session.view()->snapshot->receivables->customer_count() > 3);
}

TEST_CASE("a change by another program is seen", "[session]") {
    const auto file = copyOfDemonstration("changed.encours");
    Session open;
    open.session.open(file);
    REQUIRE(open.waitForView());
    const auto before = open.session.view();
    open.changed.clear();

    const auto list = scratchFolder() / "new.csv";
    std::ofstream(list) << "customer_code;customer_name;number;issued;due;amount\n"
                           "NEW1;Nouveau client;N-1;2026-10-30;2026-11-30;1234,56\n";
    ImportRequest request;
    request.ledger = file;
    request.source = list;
    request.actor = "test";
    const ImportReport report = import_source(request, open.clock);
    REQUIRE(report.invoices.added == 1);

    open.session.poll();
    REQUIRE(open.waitForView());
    const auto after = open.session.view();
    CHECK(after->balance.total.total() == before->balance.total.total() + 123456);
    CHECK(after->snapshot->customers.back().name == "Nouveau client");
}

TEST_CASE("nothing happens while nothing changes", "[session]") {
    Session open;
    open.session.open(demonstrationFile());
    REQUIRE(open.waitForView());
    open.changed.clear();
    open.session.poll();
    QTest::qWait(100);
    CHECK(open.changed.isEmpty());
}

TEST_CASE("a customer's page holds its open items with their numbers", "[session]") {
    Session open;
    open.session.open(demonstrationFile());
    REQUIRE(open.waitForView());
    const auto view = open.session.view();
    REQUIRE_FALSE(view->balance.customers.empty());
    const CustomerAging& first = view->balance.customers.front();
    const CustomerId id = view->snapshot->receivables->customers->at(first.customer);
    std::optional<CustomerDetail> detail;
    open.session.readCustomer(id, &open.session, [&](CustomerDetail read) { detail = std::move(read); });
    REQUIRE(QTest::qWaitFor([&] { return detail.has_value(); }, 20000));
    CHECK(detail->items.size() == first.open_items);
    CHECK(detail->aging == first.aging);
    for (const ItemLine& line : detail->items) {
        CHECK_FALSE(line.invoice.number.empty());
        CHECK(line.invoice.id.value == line.item.invoice_id);
    }
}

TEST_CASE("a closed ledger is gone", "[session]") {
    Session open;
    open.session.open(demonstrationFile());
    REQUIRE(open.waitForView());
    open.session.close();
    CHECK(open.session.view() == nullptr);
    open.session.setDate(lastDay);
    open.session.poll();
    QTest::qWait(50);
    CHECK(open.session.view() == nullptr);
}
