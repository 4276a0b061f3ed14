// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/export_ledger.h"

#include "core/usecase/create_demonstration.h"
#include "tests/catch.h"
#include "tests/temporary_folder.h"

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace encours;
using encours::test::TemporaryFolder;

namespace {

const Date last_day = *from_iso("2026-10-31");

std::string content(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::size_t file_count(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

/// A demonstration with more rows than are written between two looks at the progress.
class ExportedLedger {
public:
    ExportedLedger() {
        DemonstrationRequest request;
        request.target = folder_ / "demo.encours";
        request.invoices = 5000;
        request.customers = 200;
        REQUIRE(create_demonstration(request, FixedClock(last_day)));
        file_ = LedgerFile::open(request.target).value();
        std::filesystem::create_directory(out());
    }

    [[nodiscard]] const LedgerFile& file() const { return *file_; }
    [[nodiscard]] std::filesystem::path out() const { return folder_ / "out"; }

private:
    TemporaryFolder folder_;
    std::unique_ptr<LedgerFile> file_;
};

} // namespace

TEST_CASE("each list of a large ledger is written whole, in both formats", "[usecase]") {
    const ExportedLedger ledger;
    for (const char* name :
         {"open-items", "aging", "invoices", "payments", "customers", "contacts", "follow-up", "stopped"}) {
        INFO(name);
        const auto table = export_table_from_text(name);
        REQUIRE(table);
        const auto csv = ledger.out() / (std::string(name) + ".csv");
        const auto rows = export_table(ledger.file(), *table, last_day, csv);
        REQUIRE(rows);
        const auto text = content(csv);
        CHECK(std::count(text.begin(), text.end(), '\n') == rows.value() + 1);
        CHECK(text.ends_with("\r\n"));
        CHECK(export_table(ledger.file(), *table, last_day, ledger.out() / (std::string(name) + ".xlsx")).value() ==
              rows.value());
    }
    CHECK(file_count(ledger.out()) == 16);
    CHECK_FALSE(export_table_from_text("segments"));
}

TEST_CASE("the list of customers says their segments and how they pay", "[usecase]") {
    const ExportedLedger ledger;
    const auto csv = ledger.out() / "customers.csv";
    const auto rows = export_table(ledger.file(), ExportTable::customers, last_day, csv);
    REQUIRE(rows);
    const auto text = content(csv);
    CHECK(text.substr(0, text.find("\r\n")).ends_with(";tags;segment;profile"));
    const auto count = [&](const std::string& words) {
        std::int64_t found = 0;
        for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1))
            ++found;
        return found;
    };
    CHECK(count(";payer_") == rows.value());
    CHECK(count(";payer_prompt\r\n") > 0);
    CHECK(count(";;payer_") < rows.value()); // some are in a segment
}

TEST_CASE("the totals of the lists are those of the figures", "[usecase]") {
    const ExportedLedger ledger;
    const auto balance = aged_balance(*ledger.file().receivables(), last_day);
    const auto items = open_items(*ledger.file().receivables(), last_day);
    const auto target = ledger.out() / "a.csv";
    CHECK(export_table(ledger.file(), ExportTable::open_items, last_day, target).value() == std::ssize(items));
    CHECK(export_table(ledger.file(), ExportTable::aging, last_day, target).value() == std::ssize(balance.customers));
}

TEST_CASE("an export broken off leaves nothing, and what was there stays", "[usecase]") {
    const ExportedLedger ledger;
    const auto target = ledger.out() / "invoices.csv";
    std::ofstream(target) << "old";
    const Progress stop{[](std::int64_t, std::int64_t) { return false; }};
    const auto result = export_table(ledger.file(), ExportTable::invoices, last_day, target, stop);
    REQUIRE_FALSE(result);
    CHECK(result.error() == ExportError::cancelled);
    CHECK(content(target) == "old");
    CHECK(export_all_tables(ledger.file(), ledger.out() / "tables", stop).error() == ExportError::cancelled);
    CHECK(file_count(ledger.out()) == 1);
}

TEST_CASE("the ending of the name says the format", "[usecase]") {
    const ExportedLedger ledger;
    for (const char* name : {"a.pdf", "a", "a.csv.txt"}) {
        const auto result = export_table(ledger.file(), ExportTable::aging, last_day, ledger.out() / name);
        REQUIRE_FALSE(result);
        CHECK(result.error() == ExportError::unknown_ending);
    }
    CHECK(file_count(ledger.out()) == 0);
}

TEST_CASE("all tables go into a folder that may be there already", "[usecase]") {
    const ExportedLedger ledger;
    const auto folder = ledger.out() / "deep" / "tables";
    const auto first = export_all_tables(ledger.file(), folder);
    REQUIRE(first);
    const auto files = file_count(folder);
    std::ofstream(folder / "mine.txt") << "mine";
    std::ofstream(folder / "invoice.csv") << "old";
    CHECK(export_all_tables(ledger.file(), folder).value() == first.value());
    CHECK(file_count(folder) == files + 1);
    CHECK(content(folder / "mine.txt") == "mine");
    CHECK(content(folder / "invoice.csv").size() > 100'000);
    CHECK(file_count(ledger.out() / "deep") == 1);
}

TEST_CASE("values leave by what their columns hold", "[usecase]") {
    const ExportedLedger ledger;
    const auto folder = ledger.out() / "tables";
    REQUIRE(export_all_tables(ledger.file(), folder));
    const auto batch = content(folder / "import_batch.csv");
    CHECK(batch.find(",2026-10-31T00:00:00.000Z,encours demo,") != std::string::npos);
    CHECK(batch.find(",2023-11-01,2026-10-31,0,") != std::string::npos);
    const auto digest = batch.substr(batch.find(",Menuiserie Vauban,") + 19, 64);
    CHECK(digest.size() == 64);
    CHECK(digest.find_first_not_of("0123456789abcdef") == std::string::npos);
    CHECK_THAT(content(folder / "company.csv"), test::contains_text(",Menuiserie Vauban,SARL,"));
}
