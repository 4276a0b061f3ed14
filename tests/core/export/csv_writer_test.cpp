// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv_writer.h"

#include "tests/catch.h"
#include "tests/temporary_folder.h"

#include <iterator>

using namespace encours;
using encours::test::TemporaryFolder;

namespace {

std::string content(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The only row of a CSV with one column of text.
std::string cell(std::string_view text, const CsvForm& form = spreadsheet_csv) {
    const TemporaryFolder folder;
    CsvWriter writer(folder / "a.csv", {{"a"}}, form);
    const Cell cells[] = {text};
    REQUIRE(writer.row(cells));
    REQUIRE(writer.finish());
    auto all = content(folder / "a.csv");
    all.erase(0, all.find('\n') + 1);
    all.resize(all.size() - 2);
    return all;
}

} // namespace

TEST_CASE("a CSV as French Excel opens it", "[export]") {
    const TemporaryFolder folder;
    CsvWriter writer(folder / "a.csv", {{"N°"}, {"Montant"}, {"Échéance"}, {"Retard"}, {"Rien"}}, spreadsheet_csv);
    const Cell cells[] = {
        std::string_view("F1"), AmountCell{-123450, 2}, *from_iso("2026-10-31"), std::int64_t{42}, {}};
    REQUIRE(writer.row(cells));
    REQUIRE(writer.finish());
    CHECK(content(folder / "a.csv") == "\xEF\xBB\xBFN°;Montant;Échéance;Retard;Rien\r\nF1;-1234,50;2026-10-31;42;\r\n");
}

TEST_CASE("a neutral CSV", "[export]") {
    const TemporaryFolder folder;
    CsvWriter writer(folder / "a.csv", {{"a"}, {"b"}}, neutral_csv);
    const Cell cells[] = {std::string_view("x,y;z"), AmountCell{5, 3}};
    REQUIRE(writer.row(cells));
    REQUIRE(writer.finish());
    CHECK(content(folder / "a.csv") == "a,b\r\n\"x,y;z\",0.005\r\n");
}

TEST_CASE("what would break a row is quoted", "[export]") {
    CHECK(cell("a;b") == "\"a;b\"");
    CHECK(cell("a,b") == "a,b");
    CHECK(cell("say \"no\"") == "\"say \"\"no\"\"\"");
    CHECK(cell("two\nlines") == "\"two\nlines\"");
    CHECK(cell("two\r\nlines") == "\"two\r\nlines\"");
    CHECK(cell(" blank ") == "\" blank \"");
    CHECK(cell("") == "");
    CHECK(cell("Lefèvre & Fils") == "Lefèvre & Fils");
}

TEST_CASE("what a spreadsheet would run as a formula is guarded, numbers apart", "[export]") {
    CHECK(cell("=HYPERLINK(\"http://a.example\")") == "\"'=HYPERLINK(\"\"http://a.example\"\")\"");
    CHECK(cell("=1+1") == "'=1+1");
    CHECK(cell("+33 1 99 00") == "'+33 1 99 00");
    CHECK(cell("-cmd|' /C calc'!A0") == "'-cmd|' /C calc'!A0");
    CHECK(cell("@SUM(A1)") == "'@SUM(A1)");
    CHECK(cell("\t=1") == "'\t=1");
    CHECK(cell("\r=1") == "\"'\r=1\"");
    CHECK(cell("-") == "'-");
    CHECK(cell("-12,50") == "-12,50");
    CHECK(cell("+1") == "+1");
    CHECK(cell("a=1") == "a=1");
    CHECK(cell("=1+1", neutral_csv) == "=1+1");
}

TEST_CASE("many rows go to the disk as they come", "[export]") {
    const TemporaryFolder folder;
    CsvWriter writer(folder / "a.csv", {{"a"}}, neutral_csv);
    for (std::int64_t i = 0; i < 20'000; ++i) {
        const Cell cells[] = {i};
        REQUIRE(writer.row(cells));
    }
    CHECK(std::filesystem::file_size(folder / "a.csv") > 60'000);
    REQUIRE(writer.finish());
    const auto all = content(folder / "a.csv");
    CHECK(std::count(all.begin(), all.end(), '\n') == 20'001);
    CHECK(all.ends_with("\r\n19999\r\n"));
}

TEST_CASE("a CSV that cannot be written says so", "[export]") {
    const TemporaryFolder folder;
    CsvWriter writer(folder / "missing" / "a.csv", {{"a"}}, neutral_csv);
    CHECK_FALSE(writer.finish());
}
