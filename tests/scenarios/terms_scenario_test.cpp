// SPDX-License-Identifier: GPL-3.0-or-later
// Due days that follow from payment terms (C. com. L441-10), from a file without due days to the exported list.
#include "tests/catch.h"
#include "tests/scenarios/program.h"

#include <map>
#include <sstream>

using namespace encours::test;

namespace {

/// number → due day, of an exported list of invoices.
std::map<std::string, std::string> due_days(const std::string& csv) {
    std::map<std::string, std::string> days;
    std::istringstream lines(csv);
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
        std::vector<std::string> cells(1);
        for (const char c : line)
            c == ';' ? static_cast<void>(cells.emplace_back()) : cells.back().push_back(c);
        days[cells.at(2)] = cells.at(6);
    }
    return days;
}

std::map<std::string, std::string> due_days_under(const std::string& terms) {
    const ImportedLedger ledger(data("terms.csv"), {"--terms", terms, "--covers", "2026-01-01..2028-12-31"});
    INFO(ledger.import().error);
    REQUIRE(ledger.import().json()["invoices"]["added"] == 7);
    const auto target = (ledger / "invoices.csv").string();
    REQUIRE(run_encours({"export", ledger.path(), "invoices", target, "--at", "2028-12-31"}).exit_code == 0);
    return due_days(content(target));
}

} // namespace

TEST_CASE("due days follow from the terms", "[scenario]") {
    using Days = std::map<std::string, std::string>;
    CHECK(due_days_under("30") == Days{{"2026-01-10", "2026-02-09"},
                                       {"2026-01-15", "2026-02-14"},
                                       {"2026-01-31", "2026-03-02"},
                                       {"2026-02-15", "2026-03-17"},
                                       {"2026-03-10", "2026-04-09"},
                                       {"2026-12-20", "2027-01-19"},
                                       {"2028-01-30", "2028-02-29"}});
    CHECK(due_days_under("30 FDM") == Days{{"2026-01-10", "2026-02-28"},
                                           {"2026-01-15", "2026-02-28"},
                                           {"2026-01-31", "2026-03-31"},
                                           {"2026-02-15", "2026-03-31"},
                                           {"2026-03-10", "2026-04-30"},
                                           {"2026-12-20", "2027-01-31"},
                                           {"2028-01-30", "2028-02-29"}});
    CHECK(due_days_under("45 FDM A") == Days{{"2026-01-10", "2026-02-28"},
                                             {"2026-01-15", "2026-03-31"},
                                             {"2026-01-31", "2026-03-31"},
                                             {"2026-02-15", "2026-04-30"},
                                             {"2026-03-10", "2026-04-30"},
                                             {"2026-12-20", "2027-02-28"},
                                             {"2028-01-30", "2028-03-31"}});
    CHECK(due_days_under("45 FDM B") == Days{{"2026-01-10", "2026-03-17"},
                                             {"2026-01-15", "2026-03-17"},
                                             {"2026-01-31", "2026-03-17"},
                                             {"2026-02-15", "2026-04-14"},
                                             {"2026-03-10", "2026-05-15"},
                                             {"2026-12-20", "2027-02-14"},
                                             {"2028-01-30", "2028-03-16"}});
    CHECK(due_days_under("60") == Days{{"2026-01-10", "2026-03-11"},
                                       {"2026-01-15", "2026-03-16"},
                                       {"2026-01-31", "2026-04-01"},
                                       {"2026-02-15", "2026-04-16"},
                                       {"2026-03-10", "2026-05-09"},
                                       {"2026-12-20", "2027-02-18"},
                                       {"2028-01-30", "2028-03-30"}});
    CHECK(due_days_under("30 FDM LE 10") == Days{{"2026-01-10", "2026-03-10"},
                                                 {"2026-01-15", "2026-03-10"},
                                                 {"2026-01-31", "2026-04-10"},
                                                 {"2026-02-15", "2026-04-10"},
                                                 {"2026-03-10", "2026-05-10"},
                                                 {"2026-12-20", "2027-02-10"},
                                                 {"2028-01-30", "2028-03-10"}});
}

TEST_CASE("45 days end of month must say which of its two readings", "[scenario]") {
    const TemporaryFolder folder;
    const auto ledger = (folder / "a.encours").string();
    const auto run = run_encours({"import", ledger, data("terms.csv"), "--terms", "45 FDM"});
    CHECK(run.exit_code == 2);
    CHECK_THAT(run.error, contains_text("two readings"));
    CHECK_FALSE(std::filesystem::exists(ledger));
}
