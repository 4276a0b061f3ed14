// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/record_reader.h"
#include "tests/catch.h"

#include <string>
#include <vector>

using namespace encours;

namespace {

struct Kept {
    std::int64_t line;
    std::vector<std::string> cells;
    RecordFault fault;

    friend bool operator==(const Kept&, const Kept&) = default;
};

/// A text that comes in pieces of so many bytes.
class InPieces final : public TextSource {
public:
    InPieces(std::string_view text, std::size_t piece) : text_(text), piece_(piece) {}
    std::size_t read(std::span<char> into) override { return text_.read(into.first(std::min(piece_, into.size()))); }

private:
    MemoryText text_;
    std::size_t piece_;
};

std::vector<Kept> read_all(std::string_view text, std::size_t expected = 0, std::size_t piece = 1 << 20) {
    InPieces source(text, piece);
    RecordReader reader(source, ';');
    reader.expect(expected);
    std::vector<Kept> records;
    Record record;
    while (reader.next(record)) {
        std::vector<std::string> cells(record.cells.begin(), record.cells.end());
        records.push_back({record.line, std::move(cells), record.fault});
    }
    return records;
}

constexpr auto none = RecordFault::none;

} // namespace

TEST_CASE("lines end in four ways, and each is one line", "[import]") {
    const std::vector<Kept> expected{{1, {"a", "b"}, none}, {2, {""}, none}, {3, {"c"}, none}};
    for (const std::string end : {"\n", "\r\n", "\r", "\r\r\n"}) {
        for (const std::size_t piece : {1U, 2U, 3U, 5U, 100U}) {
            CHECK(read_all("a;b" + end + end + "c" + end, 0, piece) == expected);
            CHECK(read_all("a;b" + end + end + "c", 0, piece) == expected);
        }
    }
    CHECK(read_all("").empty());
}

TEST_CASE("line ends within a cell are one character, however the file writes them", "[import]") {
    for (const std::string end : {"\n", "\r\n", "\r", "\r\r\n"}) {
        for (const std::size_t piece : {1U, 2U, 3U, 100U}) {
            const auto records = read_all("a;\"b" + end + "c \"\"d\"\"" + end + end + "\";e" + end + "f", 0, piece);
            REQUIRE(records.size() == 2);
            CHECK(records[0].cells == std::vector<std::string>{"a", "b\nc \"d\"\n\n", "e"});
            CHECK(records[1].line == 5);
        }
    }
}

TEST_CASE("cells in quotes hold separators, quotes and lines", "[import]") {
    const auto records = read_all("1;\"a;b\";\"say \"\"no\"\"\";\"two\r\nlines\"\n2;\"\";\"\"\"\"\r\n3");
    REQUIRE(records.size() == 3);
    CHECK(records[0] == Kept{1, {"1", "a;b", "say \"no\"", "two\nlines"}, none});
    CHECK(records[1] == Kept{3, {"2", "", "\""}, none});
    CHECK(records[2] == Kept{4, {"3"}, none});
}

TEST_CASE("a quote within a cell is a letter", "[import]") {
    CHECK(read_all("a\"b;\"c\"d;e\nf") == std::vector<Kept>{{1, {"a\"b", "\"c\"d", "e"}, none}, {2, {"f"}, none}});
    CHECK(read_all("\"a\" ;=\"007\"") == std::vector<Kept>{{1, {"a", "=\"007\""}, none}});
}

TEST_CASE("a quote that is never closed costs its own line", "[import]") {
    constexpr auto unclosed = RecordFault::quote_unclosed;
    SECTION("to the end of the text") {
        const auto records = read_all("1;a\n2;\"b\n3;c\n4;d\n");
        REQUIRE(records.size() == 4);
        CHECK(records[1] == Kept{2, {"2", "\"b"}, unclosed});
        CHECK(records[2] == Kept{3, {"3", "c"}, none});
    }
    SECTION("where the next row's quote would close it") {
        const auto records = read_all("1;\"a;x\n2;\"b\";y\n3;\"c\";z\n", 3);
        REQUIRE(records.size() == 3);
        CHECK(records[0] == Kept{1, {"1", "\"a", "x"}, unclosed});
        CHECK(records[1] == Kept{2, {"2", "b", "y"}, none});
        CHECK(records[2] == Kept{3, {"3", "c", "z"}, none});
    }
    SECTION("where the quote of a later row closes it cleanly, but the cells do not add up") {
        const auto records = read_all("1;\"a;x\n2;b\"\n3;c;z\n", 3);
        REQUIRE(records.size() == 3);
        CHECK(records[0] == Kept{1, {"1", "\"a", "x"}, unclosed});
        CHECK(records[1].cells == std::vector<std::string>{"2", "b\""});
    }
    SECTION("a million lines are not swallowed") {
        std::string text = "1;\"open;x\n";
        for (int i = 0; i < 400'000; ++i)
            text += "2;b;y\n";
        const auto records = read_all(text, 3);
        REQUIRE(records.size() == 400'001);
        CHECK(records[0].fault == unclosed);
        CHECK(records.back() == Kept{400'001, {"2", "b", "y"}, none});
    }
}

TEST_CASE("a record has a longest length", "[import]") {
    const std::string longest(RecordReader::longest_record, 'a');
    CHECK(read_all(longest + "\nb").front().fault == none);
    const auto records = read_all("1;" + longest + longest + longest + "\nb;c\n");
    REQUIRE(records.size() == 2);
    CHECK(records[0] == Kept{1, {}, RecordFault::too_long});
    CHECK(records[1] == Kept{2, {"b", "c"}, none});
    // In quotes too, where the lines within do not count.
    const auto quoted = read_all("\"" + longest + "\n\";x\nb;c\n");
    CHECK(quoted.front().fault == RecordFault::too_long);
    CHECK(quoted.back().cells == std::vector<std::string>{"b", "c"});
}

TEST_CASE("quotes never make the reader go over the same text again and again", "[import]") {
    // Every line leaves a quote open; the time would be hours if each searched the rest of its megabyte.
    for (const std::string line : {"\"a\"\"b;\n", "x;\"\n", "\"\"x\"\"\n", "a;\"\"\"b\n"}) {
        std::string text;
        while (text.size() < 4'000'000)
            text += line;
        CHECK(read_all(text, 2).size() > 1);
    }
}

TEST_CASE("many cells are counted, and a bounded number kept", "[import]") {
    MemoryText text(std::string_view(";;;;;;;;;;;"));
    const std::string many(5000, ';');
    MemoryText source(many);
    RecordReader reader(source, ';');
    Record record;
    REQUIRE(reader.next(record));
    CHECK(record.cell_count == 5001);
    CHECK(record.cells.size() == RecordReader::cells_kept);
}

TEST_CASE("a record tells of bytes that are no text", "[import]") {
    const std::string bytes("a\0;b\nc\xFF\nd\x01\n\te\v\n", 16);
    MemoryText source(bytes);
    RecordReader reader(source, ';');
    Record record;
    REQUIRE(reader.next(record));
    CHECK(record.has_nul);
    CHECK_FALSE(record.has_undecodable);
    REQUIRE(reader.next(record));
    CHECK(record.has_undecodable);
    REQUIRE(reader.next(record));
    CHECK(record.has_control);
    REQUIRE(reader.next(record));
    CHECK_FALSE((record.has_control || record.has_nul || record.has_undecodable));
    CHECK(record.line == 4);
}
