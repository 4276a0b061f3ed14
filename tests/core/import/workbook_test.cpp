// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sheet_survey.h"
#include "tests/catch.h"
#include "tests/core/import/reading.h"
#include "tests/core/import/workbooks.h"

using namespace encours;
using namespace encours::test;

namespace {

const SheetRows list = {
    {text("N° facture"), text("Code client"), text("Client"), text("Date"), text("Échéance"), text("Montant TTC"),
     text("Reste dû"), text("Libellé")},
    {text("F1"),
     {SheetCell::Kind::code, "12"},
     text("Charpente & Fils"),
     day("2026-03-12"),
     day("2026-04-30"),
     number("1234.56"),
     number("1234.56"),
     text("pose <toit>")},
    {},
    {text("F2"),
     {SheetCell::Kind::code, "345"},
     text("Été \"Sud\""),
     day("2026-02-01"),
     {},
     number("1250"),
     number("0"),
     {}},
    {text("A3"),
     {SheetCell::Kind::code, "12"},
     text("Charpente & Fils"),
     day("2026-03-13"),
     day("2026-03-13"),
     number("-0.1"),
     number("-0.1"),
     {}},
    {text("Total"), {}, {}, {}, {}, number("2484.46"), number("1234.46")},
};

Reading read_workbook(const std::string& bytes, const CsvOptions& options = {}) {
    Reading reading;
    const auto workbook = open_workbook(std::make_shared<std::string>(bytes));
    if (!workbook) {
        reading.refusals.push_back(workbook.error());
        return reading;
    }
    auto survey = survey_workbook(*workbook.value(), options);
    reading.layout = std::move(survey.layout);
    reading.refusals = std::move(survey.refusals);
    if (!reading.refusals.empty())
        return reading;
    const auto records = workbook.value()->open(reading.layout.sheet_place);
    ReceivableReader reader(*records, reading.layout, options.currency.value_or(Currency()), reading_day);
    read_all(reader, reading);
    return reading;
}

void check_same(const Reading& a, const Reading& b) {
    REQUIRE(a.rows.size() == b.rows.size());
    for (std::size_t i = 0; i < a.rows.size(); ++i) {
        INFO("row " << i);
        const auto& x = a.rows[i];
        const auto& y = b.rows[i];
        CHECK(x.line == y.line);
        CHECK(x.code == y.code);
        CHECK(x.name == y.name);
        CHECK(x.number == y.number);
        CHECK(x.label == y.label);
        CHECK(x.kind == y.kind);
        CHECK(x.issued == y.issued);
        CHECK(x.due == y.due);
        CHECK(x.amount == y.amount);
        CHECK(x.open_amount == y.open_amount);
    }
    CHECK(a.read == b.read);
    CHECK(a.rejected.size() == b.rejected.size());
}

IssueCode refusal(const std::string& bytes) {
    const auto reading = read_workbook(bytes);
    REQUIRE(reading.refusals.size() == 1);
    return reading.refusals.front().code;
}

std::string& part_of(ZipParts& parts, const std::string& name) {
    for (auto& [part, bytes] : parts) {
        if (part == name)
            return bytes;
    }
    throw std::logic_error(name);
}

void replace(std::string& text, const std::string& what, const std::string& by) {
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    text.replace(at, what.size(), by);
}

} // namespace

TEST_CASE("the same list as CSV, XLSX and ODS gives the same rows at the same lines") {
    const auto csv = read_list(csv_of(list));
    REQUIRE(csv.rows.size() == 3);
    CHECK(csv.rows[0].amount == 123456);
    CHECK(csv.rows[0].code == "00012");
    const std::vector<SheetOf> sheets = {{"Factures", list}};
    check_same(csv, read_workbook(zip_of(xlsx_parts(sheets))));
    check_same(csv, read_workbook(zip_of(xlsx_parts(sheets, true))));
    check_same(csv, read_workbook(zip_of(xlsx_parts(sheets, false, Strings::in_line))));
    check_same(csv, read_workbook(zip_of(ods_parts(sheets))));
}

TEST_CASE("the first visible sheet with a fitting header is read, and named") {
    const SheetRows notes = {{text("Notes")}, {text("vu le"), text("par")}};
    const std::vector<SheetOf> sheets = {{"Notes", notes}, {"Vieux", list, true}, {"Liste", list}, {"Copie", list}};
    for (const auto& bytes : {zip_of(xlsx_parts(sheets)), zip_of(ods_parts(sheets))}) {
        const auto reading = read_workbook(bytes);
        CHECK(reading.layout.sheet == "Liste");
        CHECK(reading.rows.size() == 3);
    }
    const std::vector<SheetOf> hidden = {{"Notes", notes}, {"Vieux", list, true}};
    const auto reading = read_workbook(zip_of(xlsx_parts(hidden)));
    REQUIRE(reading.refusals.size() == 1);
    CHECK(reading.refusals[0].code == IssueCode::no_sheet_fits);
    CHECK(reading.refusals[0].arguments == std::vector<std::string>{"Notes"});
}

TEST_CASE("binary fractions lose no cent, and typed cells need no column to be read by") {
    SheetRows rows = {list[0]};
    rows.push_back({text("F1"), text("C"), text("C"), day("2026-03-12"), {}, number("1234.5599999999999"), {}});
    rows.push_back({text("F2"), text("C"), text("C"), number("46093"), {}, number("1.2345600000000001E3"), {}});
    rows.push_back({text("F3"), text("C"), text("C"), text("12 mars 2026"), {}, text("1.234,56"), {}});
    rows.push_back({text("F4"), text("C"), text("C"), number("20260312"), {}, number("1.234"), {}});
    const auto reading = read_workbook(zip_of(xlsx_parts({{"F", rows}})));
    REQUIRE(reading.rows.size() == 3);
    for (const auto& row : reading.rows) {
        CHECK(row.amount == 123456);
        CHECK(row.issued == from_iso("2026-03-12"));
    }
    REQUIRE(reading.rejected.size() == 1); // 1.234 is no thousand
    CHECK(reading.rejected[0].code == IssueCode::amount_too_many_decimals);
    CHECK(reading.rejected[0].line == 5);
    CHECK(reading.rejected[0].column == 6);
}

TEST_CASE("a failed formula refuses its row, where it stands") {
    SheetRows rows = {list[0]};
    rows.push_back({text("F1"), text("C"), text("C"), day("2026-03-12"), {}, {SheetCell::Kind::error, "#REF!"}, {}});
    rows.push_back({text("F2"), text("C"), text("C"), day("2026-03-12"), {}, number("5"), number("5")});
    for (const auto& bytes : {zip_of(xlsx_parts({{"F", rows}})), zip_of(ods_parts({{"F", rows}}))}) {
        const auto reading = read_workbook(bytes);
        REQUIRE(reading.rejected.size() == 1);
        CHECK(reading.rejected[0].code == IssueCode::cell_error);
        CHECK(reading.rejected[0].arguments == std::vector<std::string>{"#REF!"});
        CHECK(reading.rejected[0].column_name == "Montant TTC");
        CHECK(reading.rows.size() == 1);
    }
}

TEST_CASE("titles merged over two rows are titles of the second") {
    SheetRows rows = {
        {text("N°"), text("Client"), text("Date"), text("Montants")},
        {{}, {}, {}, text("TTC"), text("Reste dû")},
        {text("F1"), text("Morel"), day("2026-03-12"), number("10"), number("4")},
    };
    // Row 1 alone has no amount; its titles stand in row 2, too.
    auto sheet = SheetOf{"F", rows};
    sheet.merged = "A1:A2\"/><mergeCell ref=\"B1:B2\"/><mergeCell ref=\"C1:C2\"/><mergeCell ref=\"D1:E1";
    auto ods = ods_parts({sheet});
    auto& content = part_of(ods, "content.xml");
    for (int i = 0; i < 3; ++i) {
        const auto at = content.find("<table:table-cell office:value-type=\"string\">");
        content.replace(at, 17, "<table:table-cell table:number-rows-spanned=\"2\"");
    }
    for (const auto& bytes : {zip_of(xlsx_parts({sheet})), zip_of(ods)}) {
        const auto reading = read_workbook(bytes);
        REQUIRE(reading.refusals.empty());
        REQUIRE(reading.rows.size() == 1);
        CHECK(reading.layout.header_line == 2);
        CHECK(reading.rows[0].number == "F1");
        CHECK(reading.rows[0].open_amount == 400);
    }
}

TEST_CASE("comments, spans and repeated rows of an ODS are what they look like") {
    auto parts = ods_parts({{"F", list}});
    auto& content = part_of(parts, "content.xml");
    replace(
        content, "<text:p>F1</text:p>",
        "<office:annotation><text:p>à revoir</text:p></office:annotation><text:p><text:span>F</text:span>1</text:p>");
    replace(content, "<text:p>Charpente &amp; Fils</text:p>", "<text:p>Charpente<text:s/>&amp; Fils</text:p>");
    replace(
        content, "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>F2",
        "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"string\"><text:p>F2");
    const auto reading = read_workbook(zip_of(parts));
    REQUIRE(reading.rows.size() == 4);
    CHECK(reading.rows[0].number == "F1");
    CHECK(reading.rows[0].name == "Charpente & Fils");
    CHECK(reading.rows[1].line == 4);
    CHECK(reading.rows[2].line == 5);
    CHECK(reading.rows[2].number == "F2");
    CHECK(reading.rows[3].line == 6);
}

TEST_CASE("what is no workbook, asks for a password, or is old, is said so") {
    CHECK(refusal("PK\x03\x04 and nothing") == IssueCode::workbook_damaged);
    CHECK(refusal(zip_of({{"word/document.xml", "<d/>"}})) == IssueCode::workbook_unknown);
    CHECK(refusal(zip_of(
              {{"xl/workbook.bin", ""},
               {"_rels/.rels", "<R><Relationship Type=\"x/officeDocument\" Target=\"xl/workbook.bin\"/></R>"}})) ==
          IssueCode::workbook_old_format);
    auto parts = ods_parts({{"F", list}});
    replace(part_of(parts, "META-INF/manifest.xml"), "<manifest:file-entry/>",
            "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>");
    CHECK(refusal(zip_of(parts)) == IssueCode::workbook_encrypted);
}

TEST_CASE("entities, deep trees and what lies about its size are refused") {
    auto parts = xlsx_parts({{"F", list}});
    replace(part_of(parts, "xl/worksheets/sheet1.xml"), "<worksheet",
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet");
    const auto reading = read_workbook(zip_of(parts));
    REQUIRE(reading.refusals.size() == 1);
    CHECK(reading.refusals[0].code == IssueCode::workbook_damaged);
    CHECK(reading.refusals[0].arguments[0] == "xl/worksheets/sheet1.xml");
    CHECK(reading.refusals[0].arguments[1].find("document type") == 2);

    parts = xlsx_parts({{"F", list}});
    std::string deep;
    for (int i = 0; i < 400; ++i)
        deep += "<x>";
    replace(part_of(parts, "xl/worksheets/sheet1.xml"), "<sheetData>", deep + "<sheetData>");
    CHECK(refusal(zip_of(parts)) == IssueCode::workbook_damaged);

    auto ods = ods_parts({{"F", list}});
    replace(part_of(ods, "content.xml"), "table:number-rows-repeated=\"1000000\"",
            "table:number-rows-repeated=\"99999999999\"");
    CHECK(refusal(zip_of(ods)) == IssueCode::workbook_damaged);
}

TEST_CASE("a workbook cut anywhere is refused or whole, never read in part") {
    for (const auto& bytes : {zip_of(xlsx_parts({{"F", list}})), zip_of(ods_parts({{"F", list}}))}) {
        for (std::size_t size = 1; size < bytes.size(); size += 97) {
            const auto reading = read_workbook(bytes.substr(0, size));
            REQUIRE(reading.refusals.size() == 1);
            CHECK(reading.refusals[0].code == IssueCode::workbook_damaged);
        }
        // A byte that changed: the archive's checksum tells.
        for (std::size_t place = 40; place < bytes.size(); place += 31) {
            auto damaged = bytes;
            damaged[place] = static_cast<char>(damaged[place] ^ 0x15);
            const auto reading = read_workbook(damaged);
            CHECK((reading.refusals.size() == 1 || reading.rows.size() == 3));
        }
    }
}
