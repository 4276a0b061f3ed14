// SPDX-License-Identifier: GPL-3.0-or-later
// The same books in every spelling: separators, encodings, line ends, layouts, and every place to break off.
#include "tests/catch.h"
#include "tests/core/import/encoded.h"
#include "tests/core/import/fec_reading.h"

#include <algorithm>

using namespace encours;
using namespace encours::test;
using Codes = std::vector<IssueCode>;

namespace {

/// Accents that all four encodings have, an opening balance, an invoice, a credit note, a payment.
const std::string& books() {
    static const auto text = fec({
        {.journal = "AN",
         .account = "411000",
         .customer = "CÉ",
         .reference = "F-99",
         .debit = "360,00",
         .label = "À nouveau F-99",
         .journal_name = "À nouveaux",
         .customer_name = "Élan & Fils"},
        {.journal = "AN", .account = "110000", .credit = "360,00", .label = "Report à nouveau"},
        {.number = "2",
         .booked = "20260110",
         .account = "411000",
         .customer = "CÉ",
         .debit = "1120,50",
         .label = "Facture n° 12 été",
         .customer_name = "Élan & Fils"},
        {.number = "2", .booked = "20260110", .account = "706000", .credit = "933,75"},
        {.number = "2", .booked = "20260110", .account = "445710", .credit = "186,75"},
        {.number = "3",
         .booked = "20260215",
         .account = "411000",
         .customer = "D",
         .reference = "AV1",
         .credit = "60,00",
         .customer_name = "Forêt çà et là"},
        {.number = "3", .booked = "20260215", .account = "706000", .reference = "AV1", .debit = "60,00"},
        {.journal = "BQ", .number = "4", .booked = "20260301", .account = "512000", .debit = "1120,50"},
        {.journal = "BQ",
         .number = "4",
         .booked = "20260301",
         .account = "411000",
         .customer = "CÉ",
         .reference = "VIR",
         .credit = "1120,50",
         .label = "Virement reçu",
         .lettering = "A"},
    });
    return text;
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

std::vector<std::string> cells_of(const std::string& line) {
    std::vector<std::string> cells(1);
    for (const char c : line) {
        if (c == '\t')
            cells.emplace_back();
        else
            cells.back() += c;
    }
    return cells;
}

/// The text with each line's cells changed.
template <class Change>
std::string with_cells(const std::string& text, Change change) {
    std::string result;
    std::size_t begin = 0;
    for (auto end = text.find('\n'); end != std::string::npos; begin = end + 1, end = text.find('\n', begin)) {
        auto cells = cells_of(text.substr(begin, end - begin));
        change(cells, begin == 0);
        for (std::size_t i = 0; i < cells.size(); ++i)
            result += (i > 0 ? "\t" : "") + cells[i];
        result += '\n';
    }
    return result;
}

std::string directed(const std::string& text, const char* debit, const char* credit) {
    return with_cells(text, [=](std::vector<std::string>& cells, bool header) {
        if (header) {
            cells[11] = "Montant";
            cells[12] = "Sens";
        } else {
            const bool is_credit = cells[11].empty();
            cells[11] = is_credit ? cells[12] : cells[11];
            cells[12] = is_credit ? credit : debit;
        }
    });
}

/// All that a report says of the books, its file's spelling apart.
std::string said(const FecReport& report) {
    std::string text = std::to_string(report.read) + " " + std::to_string(report.debit) + " " +
                       std::to_string(report.credit) + " " + std::to_string(report.entries) + " " +
                       std::to_string(report.entries_unbalanced) + " " + std::to_string(report.rejected_count) + " " +
                       std::to_string(report.warning_count) + "\n";
    const auto day = [](const std::optional<Date>& date) { return date ? to_iso(*date) : "-"; };
    for (const auto& line : report.lines) {
        for (const auto& part : {line.account_number, line.customer_code, line.customer_name, line.journal,
                                 line.entry_number, line.reference, line.label, line.lettering, to_iso(line.booked),
                                 day(line.document_day), day(line.lettered_on), day(line.validated_on),
                                 std::to_string(static_cast<int>(line.role)), std::to_string(line.amount),
                                 std::to_string(line.net), std::to_string(line.vat), std::to_string(line.identity)})
            text += part + "|";
        text += "\n";
    }
    for (const auto& balance : report.month_balances)
        text += balance.account + to_iso(balance.month_end) + std::to_string(balance.balance) + " ";
    return text;
}

} // namespace

TEST_CASE("the same books give the same report in every encoding, line end, separator and layout", "[fec]") {
    const auto expected = said(read_fec_text(books()));
    REQUIRE(read_fec_text(books()).lines.size() == 4);
    REQUIRE(expected.find("Facture n° 12 été") != std::string::npos);
    for (const auto& layout : {books(), directed(books(), "D", "C"), directed(books(), "+1", "-1")}) {
        for (const auto* separator : {"\t", "|"}) {
            for (const auto* line_end : {"\n", "\r\n", "\r", "\r\r\n"}) {
                const auto text = replaced(replaced(layout, "\t", separator), "\n", line_end);
                for (const auto* encoding : {"UTF-8", "ISO-8859-15", "windows-1252", "CP850", "UTF-16LE"}) {
                    INFO(encoding << " " << separator);
                    CHECK(said(read_fec_text(encoded(text, encoding), encoding)) == expected);
                }
                CHECK(said(read_fec_text("\xEF\xBB\xBF" + text)) == expected);
            }
        }
    }
}

TEST_CASE("the encoding is found out from all of the bytes", "[fec]") {
    const auto expected = said(read_fec_text(books()));
    CHECK(read_fec_text(books()).encoding == "UTF-8");
    auto report = read_fec_text(encoded(books(), "CP850"));
    CHECK(report.encoding == "CP850");
    CHECK(said(report) == expected);
    report = read_fec_text(encoded(books(), "windows-1252"));
    CHECK(report.encoding == "windows-1252");
    CHECK(said(report) == expected);
    report = read_fec_text("\xFF\xFE" + encoded(books(), "UTF-16LE"));
    CHECK(report.encoding == "UTF-16LE");
    CHECK(said(report) == expected);
    CHECK(said(read_fec_text(encoded(books(), "IBM1047"), "IBM1047")) == expected); // EBCDIC: the law names it
}

TEST_CASE("columns are known by name, in any order and case, misspelt, with others between them", "[fec]") {
    const auto expected = said(read_fec_text(books()));
    const auto rename = [](std::string_view from, std::string_view to) { return replaced(books(), from, to); };
    CHECK(said(read_fec_text(rename("Montantdevise", "MontantDevise"))) == expected);
    CHECK(said(read_fec_text(rename("Debit\tCredit", "DÉBIT\tcrédit"))) == expected);
    CHECK(said(read_fec_text(rename("CompteNum", "compte_num"))) == expected);
    CHECK(said(read_fec_text(rename("EcritureDate", "EcrituresDate"))) == expected);
    CHECK(said(read_fec_text(rename("EcritureNum", "EcitureNum"))) == expected);
    CHECK(said(read_fec_text(with_cells(books(), [](std::vector<std::string>& cells, bool) {
              std::reverse(cells.begin(), cells.end());
          }))) == expected);
    CHECK(said(read_fec_text(with_cells(books(), [](std::vector<std::string>& cells, bool header) {
              for (const auto* name : {"DateRglt", "ModeRglt", "NatOp", "IdClient"})
                  cells.emplace_back(header ? name : "x");
          }))) == expected);
    // Without the columns that may be missing.
    const auto report =
        read_fec_text(with_cells(books(), [](std::vector<std::string>& cells, bool) { cells.resize(13); }));
    CHECK(report.lines.size() == 4);
    CHECK(report.lines.at(3).lettering.empty());
    CHECK(report.rejected_count + report.warning_count == 0);
}

TEST_CASE("semicolons and commas are read with and without quotation marks", "[fec]") {
    const auto expected = said(read_fec_text(books()));
    CHECK(said(read_fec_text(replaced(books(), "\t", ";"))) == expected);
    const auto quote_all = [](const char* separator) {
        auto text = with_cells(books(), [](std::vector<std::string>& cells, bool) {
            for (auto& cell : cells)
                cell = "\"" + cell + "\"";
        });
        return replaced(text, "\t", separator);
    };
    for (const auto* separator : {";", ",", "\t", "|"})
        CHECK(said(read_fec_text(quote_all(separator))) == expected);
    const auto label = [](const std::string& cell) {
        return read_fec_text(replaced(fec({{.debit = "1", .label = cell}}), "\t", ";")).lines.at(0).label;
    };
    CHECK(label("\"a;b\"") == "a;b");
    CHECK(label("\"dit \"\"le grand\"\"\"") == "dit \"le grand\"");
    CHECK(label("\"ouvert") == "\"ouvert"); // not closed: an ordinary character
    CHECK(label("5\" de haut") == "5\" de haut");
}

TEST_CASE("a quotation mark is an ordinary character of a tab file", "[fec]") {
    const auto report =
        read_fec_text(fec({{.debit = "1", .label = "\"Le Bon\" coin"}, {.debit = "2", .label = "\"x"}}));
    CHECK(report.lines.at(0).label == "\"Le Bon\" coin");
    CHECK(report.lines.at(1).label == "\"x");
}

TEST_CASE("a separator within a text is put back where it came from", "[fec]") {
    CHECK(read_fec_text(fec({{.debit = "1", .label = "VIR | Dupont"}})).lines.at(0).label == "VIR | Dupont");
    const auto piped = [](FecLine line) {
        line.debit = "1";
        return replaced(fec({line, {.credit = "1"}}), "\t", "|");
    };
    for (const auto* label : {"VIR | Dupont", "FACT|2026", "a|b|c"}) {
        const auto report = read_fec_text(piped({.label = label}));
        REQUIRE(report.lines.size() == 2);
        CHECK(report.lines[0].label == label);
        CHECK(report.lines[0].amount == 100);
    }
    CHECK(read_fec_text(piped({.customer = "A", .customer_name = "A|B"})).lines.at(0).customer_name == "A|B");
    const auto report = read_fec_text(piped({.label = "x|y", .lettered_on = "hier"}));
    CHECK(issue_codes(report.rejected) == Codes{IssueCode::too_many_cells});
    CHECK(report.rejected[0].line == 2);
}

TEST_CASE("separators at line ends, blank lines, padding and NULs change nothing", "[fec]") {
    const auto expected = said(read_fec_text(books()));
    CHECK(said(read_fec_text(replaced(books(), "\n", "\t\n"))) == expected);
    CHECK(said(read_fec_text(replaced(replaced(books(), "\n", "\t\n"), "Idevise\t", "Idevise"))) == expected);
    CHECK(said(read_fec_text("\n" + books() + "\r\n\n  \n")) == expected);
    CHECK(said(read_fec_text(books() + std::string(17, '\t') + "\n")) == expected);
    CHECK(said(read_fec_text(books() + "\x1A")) == expected); // DOS's end of file
    CHECK(said(read_fec_text(books().substr(0, books().size() - 1))) == expected);
    CHECK(said(read_fec_text(replaced(books(), "A", std::string("A\0", 2)))) == expected);
    const auto padded = with_cells(books(), [](std::vector<std::string>& cells, bool header) {
        for (auto& cell : cells)
            cell = header ? cell : "  " + cell + "     ";
    });
    CHECK(said(read_fec_text(padded)) == expected);
    const auto zeros = with_cells(books(), [](std::vector<std::string>& cells, bool header) {
        for (auto* cell : {&cells[11], &cells[12]})
            *cell = header ? *cell : " 0000000" + (cell->empty() ? "0,00" : *cell);
    });
    CHECK(said(read_fec_text(zeros)) == expected);
}

TEST_CASE("bytes that the encoding does not know cost no line, and are named", "[fec]") {
    const auto report = read_fec_text(fec({{.debit = "1", .label = "\xC3\xA9t\xC3 x"}}), "UTF-8");
    CHECK(report.lines.at(0).label == "ét\xEF\xBF\xBD x");
    CHECK(issue_codes(report.warnings) == Codes{IssueCode::invalid_text, IssueCode::fec_entry_unbalanced});
    CHECK(report.warnings[0].line == 2);
}

TEST_CASE("a line that lacks columns that nothing replaces is rejected", "[fec]") {
    const auto report = read_fec_text(books() + "VE\tx\t9\t20260101\t411000\n" + fec_row({.debit = "1"}) + "\n");
    CHECK(issue_codes(report.rejected) == Codes{IssueCode::too_few_cells});
    CHECK(report.rejected[0].line == 11);
    CHECK(report.lines.size() == 5);
}

TEST_CASE("wherever a file breaks off, a report says what was read before", "[fec]") {
    const auto whole = read_fec_text(books());
    const auto header = books().find('\n') + 1;
    for (std::size_t size = 0; size <= books().size(); ++size) {
        INFO(size);
        const auto cut = books().substr(0, size);
        const auto report = read_fec_text(cut);
        if (size <= header) {
            CHECK(report.refused);
            continue;
        }
        const auto whole_lines = std::count(cut.begin(), cut.end(), '\n') - 1;
        // The last column of these books is blank: a line is complete with its last separator.
        const auto begin = cut.rfind('\n') + 1;
        const auto separators = std::count(cut.begin() + static_cast<std::ptrdiff_t>(begin), cut.end(), '\t');
        const bool is_cut = size > begin && separators < 17;
        CHECK(std::count_if(report.warnings.begin(), report.warnings.end(),
                            [](const Issue& issue) { return issue.code == IssueCode::fec_line_cut; }) == is_cut);
        CHECK(report.refused == false);
        CHECK(report.read == whole_lines + (size > begin ? 1 : 0));
        REQUIRE(report.lines.size() <= whole.lines.size());
        for (std::size_t i = 0; i < report.lines.size(); ++i)
            CHECK(report.lines[i].identity == whole.lines[i].identity);
    }
}
