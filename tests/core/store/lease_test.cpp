// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lease.h"

#include "core/base/platform.h"
#include "tests/catch.h"
#include "tests/core/store/scratch_ledger.h"

using namespace encours;
using namespace encours::store;
using encours::test::ScratchLedger;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t now = 1'800'000'000'000;

void hand_over_to(const Connection& connection, const std::string& holder) {
    connection.execute("UPDATE lease SET holder = '" + holder + "'");
}

/// A process of this host that has ended: pids stop at 4,194,304 on Linux and are multiples of 4 on Windows.
std::string dead_process() {
    const auto own = this_process();
    return own.substr(0, own.rfind(':')) + ":2147483647";
}

} // namespace

TEST_CASE("a second program that wants the lease is told who has it") {
    const ScratchLedger ledger;
    auto one = ledger.open();
    auto other = ledger.open();
    auto lease = Lease::take(one, "import", now, 60s);
    REQUIRE(lease.ok());

    const auto refused = Lease::take(other, "import", now + 1000, 60s);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().holder == this_process());
    CHECK(refused.error().acquired == now);
    CHECK(refused.error().expires == now + 60'000);
    CHECK(Lease::take(other, "run", now, 60s).ok());

    auto held = std::move(lease).value();
    held.release(one);
    CHECK(Lease::take(other, "import", now + 2000, 60s).ok());
}

TEST_CASE("a lease ends with its time, and who lost it learns so") {
    const ScratchLedger ledger;
    auto connection = ledger.open();
    auto old = Lease::take(connection, "import", now, 60s).value();
    CHECK(old.renew(connection, now + 30'000, 60s));
    CHECK_FALSE(Lease::take(connection, "import", now + 89'999, 60s).ok());
    auto taken_over = Lease::take(connection, "import", now + 90'000, 60s);
    REQUIRE(taken_over.ok());
    CHECK_FALSE(old.renew(connection, now + 90'001, 60s));
    old.release(connection);
    CHECK_FALSE(Lease::take(connection, "import", now + 90'002, 60s).ok());
}

TEST_CASE("a lease of a process that died is taken over, one of another host only after its time") {
    const ScratchLedger ledger;
    auto connection = ledger.open();
    REQUIRE(Lease::take(connection, "import", now, 60s).ok());
    hand_over_to(connection, "some-other-host:1");
    CHECK_FALSE(Lease::take(connection, "import", now + 1, 60s).ok());
    hand_over_to(connection, dead_process());
    CHECK(Lease::take(connection, "import", now + 1, 60s).ok());
}

TEST_CASE("this process is alive, and nonsense is nobody known to be dead") {
    CHECK_FALSE(is_dead_process(this_process()));
    CHECK(is_dead_process(dead_process()));
    CHECK_FALSE(is_dead_process(""));
    CHECK_FALSE(is_dead_process("nobody"));
    CHECK_FALSE(is_dead_process(dead_process() + "x"));
    CHECK_FALSE(is_dead_process("some-other-host:1"));
}
