// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsx_writer.h"

#include "tests/catch.h"
#include "tests/temporary_folder.h"

#include <fstream>
#include <iterator>

using namespace encours;
using encours::test::TemporaryFolder;

namespace {

std::string content(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("a spreadsheet holds its sheet", "[export]") {
    const TemporaryFolder folder;
    const auto file = folder / "a.xlsx";
    {
        XlsxWriter writer(file, "Factures",
                          {{"N°", 10}, {"Montant", 12}, {"Échéance", 12}, {"Retard", 8}, {"Rien", 8}});
        const Cell cells[] = {
            std::string_view("=1+1"), AmountCell{-123450, 2}, *from_iso("2026-10-31"), std::int64_t{42}, {}};
        REQUIRE(writer.row(cells));
        REQUIRE(writer.finish());
    }
    // The names of what a ZIP holds are not compressed.
    const auto all = content(file);
    CHECK(all.rfind("PK", 0) == 0);
    CHECK(all.find("xl/worksheets/sheet1.xml") != std::string::npos);
    CHECK(all.find("xl/worksheets/sheet2.xml") == std::string::npos);
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a spreadsheet that was given up leaves no work files", "[export]") {
    const TemporaryFolder folder;
    {
        XlsxWriter writer(folder / "a.xlsx", "A", {{"a"}});
        const Cell cells[] = {std::int64_t{1}};
        REQUIRE(writer.row(cells));
    }
    for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
        CHECK(entry.path().filename() == "a.xlsx");
}

TEST_CASE("a spreadsheet that cannot be written says so", "[export]") {
    const TemporaryFolder folder;
    XlsxWriter writer(folder / "missing" / "a.xlsx", "A", {{"a"}});
    const Cell cells[] = {std::string_view("x")};
    static_cast<void>(writer.row(cells));
    CHECK_FALSE(writer.finish());
}

TEST_CASE("a text longer than a cell may hold is cut between characters", "[export]") {
    const TemporaryFolder folder;
    XlsxWriter writer(folder / "a.xlsx", "A", {{"a"}});
    std::string text;
    for (int i = 0; i < 20'000; ++i)
        text += "é";
    const Cell cells[] = {std::string_view(text)};
    CHECK(writer.row(cells));
    CHECK(writer.finish());
}
