// SPDX-License-Identifier: GPL-3.0-or-later
// Imports that are killed at any moment: the ledger is as before, or complete. Processes and signals are POSIX's.
#include "core/base/environment_error.h"
#include "core/usecase/verify_ledger.h"
#include "tests/catch.h"
#include "tests/core/usecase/importing_books.h"

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <random>
#include <thread>

using namespace encours;
using namespace encours::test;

namespace {

using std::chrono::duration_cast;
using std::chrono::microseconds;
using std::chrono::steady_clock;

/// 20,000 rows; of another week, those that were open are settled or disputed, and some have changed.
void write_list(const std::filesystem::path& file, bool later) {
    std::ofstream out(file, std::ios::binary);
    out << "number;customer_code;customer_name;issued;due;amount;settled;disputed\n";
    for (int i = 0; i < (later ? 20'000 : 3'000); ++i) {
        const int day = 1 + i % 28;
        const auto date = (day < 10 ? "0" : "") + std::to_string(day);
        out << 'F' << i << ";C" << i % 900 << ";Customer " << i % 900 << ";2026-01-" << date << ";2026-02-" << date
            << ';' << 10 + i % 77 + (later && i % 50 == 0 ? 1 : 0) << ",50;"
            << (i % 3 == 0 || later ? "2026-03-" + date : std::string()) << ';' << (later && i % 40 == 0 ? "oui" : "")
            << '\n';
    }
}

ImportRequest request(const std::filesystem::path& list, const std::filesystem::path& ledger) {
    ImportRequest request;
    request.source = list;
    request.ledger = ledger;
    request.actor = "test";
    return request;
}

/// A process that imports.
pid_t start(const ImportRequest& what) {
    const auto child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const auto report = import_source(what, FixedClock(Date{20'782}));
        _exit(report.refused || report.cancelled ? 1 : 0);
    }
    return child;
}

/// True when it ended by itself, well; false when it was killed.
bool ended_by_itself(pid_t child) {
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    if (!WIFEXITED(status))
        return false;
    REQUIRE(WEXITSTATUS(status) == 0);
    return true;
}

/// What a ledger holds, in a few numbers that half an import would show in; "nothing" for one without content.
std::string holdings(const std::filesystem::path& ledger) {
    if (!std::filesystem::exists(ledger))
        return "nothing";
    try {
        const auto connection = store::open_ledger(ledger, store::Access::write);
        store::Statement sums(
            connection,
            "SELECT (SELECT count(*) || '/' || sum(gross_minor) || '/' || sum(row_digest % 1000) FROM invoice),"
            " (SELECT count(*) || '/' || sum(amount_minor) FROM due_item),"
            " (SELECT count(*) || '/' || sum(amount_minor) FROM payment),"
            " (SELECT count(*) || '/' || sum(amount_minor) FROM allocation),"
            " (SELECT count(*) FROM dispute), (SELECT count(*) FROM customer),"
            " (SELECT count(*) FROM import_batch), (SELECT count(*) FROM journal_entry),"
            " (SELECT sum(last_id) FROM id_sequence), (SELECT count(*) FROM sqlite_master),"
            " (SELECT count(*) || '/' || count(gone_batch_id) FROM book_line), (SELECT count(*) FROM batch_change)");
        REQUIRE(sums.step());
        std::string text;
        for (int i = 0; i < 12; ++i)
            text += sums.text(i) + " ";
        return text;
    } catch (const EnvironmentError& error) {
        REQUIRE(error.code() == EnvironmentCode::empty);
        return "nothing";
    }
}

void check_sound(const std::filesystem::path& ledger) {
    const auto checks = verify_ledger(ledger);
    REQUIRE(checks.ok());
    for (const auto& check : checks.value()) {
        INFO(check.name << ": " << check.detail);
        REQUIRE(check.holds);
    }
}

/// Nothing lies beside the ledger but the journal of SQLite: undone when the ledger was opened where it was needed, and
/// gone with the next change where it was not.
void check_lies_alone(const std::filesystem::path& ledger, bool is_empty) {
    const auto journal = std::filesystem::path(ledger) += "-journal";
    for (const auto& entry : std::filesystem::directory_iterator(ledger.parent_path()))
        REQUIRE((entry.path() == ledger || entry.path() == journal));
    if (is_empty)
        return;
    auto connection = store::open_ledger(ledger, store::Access::write);
    store::Transaction transaction(connection);
    connection.execute("UPDATE company SET city = 'Rennes'");
    transaction.commit();
    REQUIRE_FALSE(std::filesystem::exists(journal));
}

struct Kills {
    int killed = 0;
    int as_before = 0;
    int complete = 0;
};

/// Kills imports at moments spread over the time that one takes. `base` is the ledger as it is before each; an empty path:
/// there is none.
Kills kill_many(const std::filesystem::path& list, const std::filesystem::path& base, int times) {
    const TemporaryFolder folder;
    const auto ledger = folder / "ledger.encours";
    const auto what = request(list, ledger);
    const auto prepare = [&] {
        std::filesystem::remove(ledger);
        if (!base.empty())
            std::filesystem::copy_file(base, ledger);
    };
    prepare();
    const auto before = holdings(ledger);
    const auto begin = steady_clock::now();
    REQUIRE(ended_by_itself(start(what)));
    const auto duration = duration_cast<microseconds>(steady_clock::now() - begin);
    const auto complete = holdings(ledger);
    REQUIRE(complete != before);
    check_sound(ledger);

    Kills kills;
    std::mt19937 random(static_cast<unsigned>(times));
    for (int i = 0; i < times; ++i) {
        prepare();
        const auto child = start(what);
        const auto share = (i + std::uniform_real_distribution<>()(random)) / times;
        std::this_thread::sleep_for(duration_cast<microseconds>(duration * share));
        kill(child, SIGKILL);
        kills.killed += ended_by_itself(child) ? 0 : 1;
        const auto after = holdings(ledger);
        INFO("killed after " << share << " of the time");
        REQUIRE((after == before || after == complete));
        ++(after == complete ? kills.complete : kills.as_before);
        // A ledger of 20,000 documents takes its time to verify: a few of those that are complete stand for all.
        if (after != "nothing" && (after != complete || kills.complete <= 4))
            check_sound(ledger);
        check_lies_alone(ledger, after == "nothing");
    }
    // Whatever the last one left, an import of today goes on from there.
    REQUIRE(ended_by_itself(start(what)));
    std::filesystem::remove(ledger);
    return kills;
}

} // namespace

TEST_CASE("killed at any moment, an import into a ledger leaves it as before or complete", "[usecase]") {
    const TemporaryFolder folder;
    const auto base = folder / "base.encours";
    write_list(folder / "first.csv", false);
    write_list(folder / "later.csv", true);
    REQUIRE(ended_by_itself(start(request(folder / "first.csv", base))));
    const auto kills = kill_many(folder / "later.csv", base, 32);
    CHECK(kills.killed >= 8);
    CHECK(kills.as_before >= 8);
}

TEST_CASE("killed at any moment, an import that makes a ledger leaves none or a complete one", "[usecase]") {
    const TemporaryFolder folder;
    write_list(folder / "list.csv", true);
    const auto kills = kill_many(folder / "list.csv", {}, 32);
    CHECK(kills.killed >= 8);
    CHECK(kills.as_before >= 8);
}

TEST_CASE("killed at any moment, an import of books leaves the ledger as before or complete", "[usecase]") {
    const TemporaryFolder folder;
    const auto base = folder / "base.encours";
    BooksOfACompany books(17, 300);
    const auto lines = books.year(2025, 4000);
    std::ofstream(folder / "part.txt", std::ios::binary) << fec(lines, 0, lines.size() / 2);
    std::ofstream(folder / "whole.txt", std::ios::binary) << fec(lines);
    REQUIRE(ended_by_itself(start(request(folder / "part.txt", base))));
    const auto kills = kill_many(folder / "whole.txt", base, 16);
    CHECK(kills.killed >= 4);
    CHECK(kills.as_before >= 4);
}
