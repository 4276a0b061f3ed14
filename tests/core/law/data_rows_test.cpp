// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/data_rows.h"

#include "tests/catch.h"

using namespace encours;

namespace {

using Cells = std::vector<std::string>;

} // namespace

TEST_CASE("rows of a data file bear the line on which they begin", "[law]") {
    const auto rows = data_rows("\xEF\xBB\xBF# why\na,b\r\n\n\"x\ny\",\"say \"\"so\"\"\"\nlast,\n");
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].line == 2);
    CHECK(rows[0].cells == Cells{"a", "b"});
    CHECK(rows[1].line == 4);
    CHECK(rows[1].cells == Cells{"x\ny", "say \"so\""});
    CHECK(rows[2].line == 6);
    CHECK(rows[2].cells == Cells{"last", ""});
}

TEST_CASE("a data file that ends anywhere is read to its end", "[law]") {
    CHECK(data_rows("").empty());
    CHECK(data_rows("# a comment alone").empty());
    CHECK(data_rows("\n\n").empty());
    CHECK(data_rows("a,\"open").front().cells == Cells{"a", "open"});
    CHECK(data_rows("a\r").front().cells == Cells{"a"});
    CHECK(data_rows("a;b,c", ';').front().cells == Cells{"a", "b,c"});
}

TEST_CASE("a cell is quoted so that it reads back", "[law]") {
    for (const std::string text : {"", "plain", "a,b", "a;b", "say \"so\"", "two\nlines", "\r", "# no comment", "é"}) {
        INFO(text);
        const auto rows = data_rows("x," + quoted_cell(text));
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].cells == Cells{"x", text});
    }
}
