// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/core/import/reading.h"

#include <string>

using namespace encours;
using namespace encours::test;

namespace {

const std::string header = "Facture;Client;Date;Échéance;Réglé le;Montant\n";

std::string listed(const std::vector<std::string>& rows) {
    std::string text = header;
    for (const auto& row : rows)
        text += row + "\n";
    return text;
}

std::vector<IssueCode> codes(const std::vector<Issue>& issues) {
    std::vector<IssueCode> codes;
    for (const auto& issue : issues)
        codes.push_back(issue.code);
    return codes;
}

using Codes = std::vector<IssueCode>;
using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("a column of days is read in the order that all its values have", "[import]") {
    auto reading = read_list(listed({"F1;C;05/01/2026;;;1", "F2;C;13/01/2026;;;1"}));
    CHECK(reading.rows.at(0).issued == iso_day("2026-01-05"));
    reading = read_list(listed({"F1;C;05/01/2026;;;1", "F2;C;01/13/2026;;;1"}));
    CHECK(reading.rows.at(0).issued == iso_day("2026-05-01"));
    reading = read_list(listed({"F1;C;2026-05-01;;;1"}));
    CHECK(reading.rows.at(0).issued == iso_day("2026-05-01"));
    reading = read_list(listed({"F1;C;20260501;;;1"}));
    CHECK(reading.rows.at(0).issued == iso_day("2026-05-01"));
    reading = read_list(listed({"F1;C;05/05/2026;;;1"})); // the same in both orders
    CHECK(reading.rows.at(0).issued == iso_day("2026-05-05"));
}

TEST_CASE("an ambiguous column of days is refused, with its candidates", "[import]") {
    auto reading = read_list(listed({"F1;C;05/01/2026;;;1", "F2;C;06/02/2026;;;1"}));
    REQUIRE(codes(reading.refusals) == Codes{IssueCode::date_order_ambiguous});
    CHECK(reading.refusals[0].arguments == Texts{"Date", "D/M/Y", "M/D/Y"});
    CsvOptions options;
    options.date_order = DateOrder::mdy;
    reading = read_list(listed({"F1;C;05/01/2026;;;1", "F2;C;06/02/2026;;;1"}), options);
    CHECK(reading.rows.at(0).issued == iso_day("2026-05-01"));
}

TEST_CASE("an ambiguous column follows what the file's others prove", "[import]") {
    auto reading = read_list(listed({"F1;C;15/01/2026;14/02/2026;05/02/2026;1"}));
    CHECK(reading.refusals.empty());
    CHECK(reading.rows.at(0).settled == iso_day("2026-02-05"));
    reading = read_list(listed({"F1;C;01/15/2026;02/14/2026;05/02/2026;1"}));
    CHECK(reading.rows.at(0).settled == iso_day("2026-05-02"));
    // Others that contradict each other, or that have another form, prove nothing.
    CHECK(codes(read_list(listed({"F1;C;01/15/2026;14/02/2026;05/02/2026;1"})).refusals) ==
          Codes{IssueCode::date_order_ambiguous});
    CHECK(codes(read_list(listed({"F1;C;2026-01-15;2026-02-14;05/02/2026;1"})).refusals) ==
          Codes{IssueCode::date_order_ambiguous});
}

TEST_CASE("days that do not read are left to their rows while they are few", "[import]") {
    std::vector<std::string> rows(300, "F;C;15/01/2026;;;1");
    rows[7] = "G;C;bientôt;;;1";
    rows[8] = "H;C;02/13/2026;;;1";
    rows[9] = "I;C;05/01/2026;;;1";
    auto reading = read_list(listed(rows));
    CHECK(reading.refusals.empty());
    REQUIRE(codes(reading.rejected) == Codes{IssueCode::date_unreadable, IssueCode::date_does_not_exist});
    CHECK(reading.rejected[0].line == 9);
    CHECK(reading.rejected[0].column == 3);
    CHECK(reading.rejected[0].column_name == "Date");
    CHECK(reading.rejected[0].arguments == Texts{"bientôt"});

    // Two orders that are really mixed are no order.
    for (std::size_t i = 20; i < 60; ++i)
        rows[i] = "J;C;02/13/2026;;;1";
    reading = read_list(listed(rows));
    REQUIRE(codes(reading.refusals) == Codes{IssueCode::date_order_unreadable});
    CHECK(reading.refusals[0].arguments == Texts{"Date", "D/M/Y", "42"});
    CHECK(codes(read_list(listed({"F1;C;soon;;;1", "F2;C;later;;;1"})).refusals) ==
          Codes{IssueCode::date_order_unreadable});
}

TEST_CASE("a column's amounts tell their decimal sign together", "[import]") {
    auto reading = read_list(listed({"F1;C;2026-01-15;;;1,234", "F2;C;2026-01-15;;;5,678.90"}));
    CHECK(reading.rows.at(0).amount == 123'400);
    CHECK(reading.rows.at(1).amount == 567'890);
    reading = read_list(listed({"F1;C;2026-01-15;;;1,234"}));
    CHECK(codes(reading.rejected) == Codes{IssueCode::amount_ambiguous});
    CsvOptions options;
    options.decimal_sign = DecimalSign::point;
    CHECK(read_list(listed({"F1;C;2026-01-15;;;1,234"}), options).rows.at(0).amount == 123'400);
}

TEST_CASE("the same list in every encoding, with every line end, gives the same rows", "[import]") {
    const std::string text = "N° facture;Société;Date de facturation;Montant TTC\n"
                             "F1;Épicerie Noël;15/01/2026;1 200,50\nF2;\"Sœurs; & Cœur\";16/01/2026;-3,00\n";
    const auto check = [](const std::string& bytes, const std::string& name) {
        INFO(name);
        const auto reading = read_list(bytes);
        REQUIRE(reading.rows.size() == 2);
        CHECK(reading.rows[0].name == "Épicerie Noël");
        CHECK(reading.rows[0].code == "Épicerie Noël");
        CHECK(reading.rows[0].amount == 120'050);
        CHECK(reading.rows[1].amount == -300);
        CHECK(reading.rows[1].kind == DocumentKind::credit_note);
        CHECK(reading.layout.encoding == name);
    };
    check(text, "UTF-8");
    check("\xEF\xBB\xBF" + text, "UTF-8");
    std::string latin;
    std::string wide("\xFF\xFE", 2);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto lead = static_cast<unsigned char>(text[i]);
        unsigned int character = lead;
        if (lead >= 0xC0)
            character = ((lead & 0x1FU) << 6) | (static_cast<unsigned char>(text[++i]) & 0x3FU);
        latin += static_cast<char>(character == 0x153 ? 0xBD : character);
        wide += static_cast<char>(character & 0xFFU);
        wide += static_cast<char>(character >> 8);
    }
    check(latin, "ISO-8859-15");
    check(wide, "UTF-16LE");
    for (const std::string end : {"\r", "\r\n", "\r\r\n"}) {
        std::string other;
        for (const char c : text)
            other += c == '\n' ? end : std::string(1, c);
        check(other, "UTF-8");
    }
}

TEST_CASE("what is no list is refused as a whole, with the reason", "[import]") {
    CHECK(codes(read_list("").refusals) == Codes{IssueCode::file_empty});
    CHECK(codes(read_list("\n \n;;;\n").refusals) == Codes{IssueCode::no_header});
    CHECK(codes(read_list("  \r\n \n").refusals) == Codes{IssueCode::file_empty});
    CHECK(codes(read_list("hello world\n").refusals) == Codes{IssueCode::no_header});
    CHECK(codes(read_list(std::string("PK\x03\x04\x14\0\0\0", 8)).refusals) == Codes{IssueCode::file_binary});
    CHECK(codes(read_list(std::string(500, '\x02')).refusals) == Codes{IssueCode::file_binary});
    const auto reading = read_list(listed({"F1;C;2026-01-15;;;1", std::string("F2;C\0;2026-01-15;;;1", 20)}));
    REQUIRE(codes(reading.refusals) == Codes{IssueCode::file_binary});
    CHECK(reading.refusals[0].line == 3);
    CsvOptions options;
    options.encoding = "klingon";
    CHECK(codes(read_list(header, options).refusals) == Codes{IssueCode::encoding_unknown});
    // Bytes that are not in the encoding that was given, before anything can be recognised.
    options.encoding = "UTF-8";
    const auto wrong = read_list("N\xB0;Soci\xE9t\xE9;Cr\xE9\xE9 le;R\xE9gl\xE9\n", options);
    REQUIRE(codes(wrong.refusals) == Codes{IssueCode::encoding_invalid});
    CHECK(wrong.refusals[0].arguments == Texts{"UTF-8", "1"});
}

TEST_CASE("bytes that the encoding does not know reject their row, with line and column", "[import]") {
    CsvOptions options;
    options.encoding = "UTF-8";
    const auto reading = read_list(
        "Facture;Client;Date;Montant;Commentaire\nF1;Caf\xE9;2026-01-15;1;\nF2;Bar;2026-01-15;1;d\xE9j\xE0\n", options);
    REQUIRE(codes(reading.rejected) == Codes{IssueCode::invalid_text});
    CHECK(reading.rejected[0].line == 2);
    CHECK(reading.rejected[0].column == 2);
    CHECK(reading.rows.at(0).number == "F2"); // its bad bytes stand where nobody looks
}

TEST_CASE("a column that was taken for choices and holds none is left alone", "[import]") {
    const std::string text = "Facture;Client;Date;Montant;Type;Litige\n";
    auto reading = read_list(text + "F1;C;2026-01-15;1;Vente;à voir\nF2;C;2026-01-15;1;Service;\n");
    CHECK(reading.rows.size() == 2);
    reading = read_list(text +
                        "F1;C;2026-01-15;1;Facture;oui\nF2;C;2026-01-15;1;Devis;\nF3;C;2026-01-15;1;Avoir;peut-être\n");
    CHECK(codes(reading.rejected) == Codes{IssueCode::kind_unknown, IssueCode::flag_unreadable});
    reading = read_list(text + "F1;C;2026-01-15;1;Avoir;31/01/2026\n");
    CHECK(reading.rows.at(0).amount == -100);
    CHECK(reading.rows.at(0).disputed_on == iso_day("2026-01-31"));
}

TEST_CASE("short rows are blank at their end where no row is broken", "[import]") {
    const std::string rows = "F1;C;2026-01-15;;;1;x\nF2;C;2026-01-15;;;1\nF3;C;2026-01-15;;;1\n";
    const std::string long_header = "Facture;Client;Date;Échéance;Réglé le;Montant;Litige\n";
    CHECK(read_list(long_header + rows).rows.size() == 3);
    auto reading = read_list(long_header + rows + "F4;C;2026\n");
    CHECK(codes(reading.rejected) == Codes(3, IssueCode::too_few_cells));
    reading = read_list(long_header + "F1;C;2026-01-15;;;1;x\nF2;C;2026-01-15;;;1\n");
    REQUIRE(codes(reading.rejected) == Codes{IssueCode::too_few_cells});
    CHECK(reading.rejected[0].arguments == Texts{"6", "7"});
    // The last row of a file that was cut off is never taken for one.
    reading = read_list(long_header + rows + "F4;C;2026-01-15;;;12");
    CHECK(reading.rows.size() == 3);
    CHECK(reading.rejected.at(0).line == 5);
}

TEST_CASE("columns that hold something nobody knows are named, blank ones and lines' own are not", "[import]") {
    auto reading = read_list("Facture;Client;Date;Chantier;Montant;Rien;Couleur;\n"
                             "F1;C;2026-01-15;;1;;;\nF2;C;2026-01-15;Lyon;1;;bleu;\n");
    CHECK(reading.layout.ignored == Texts{"Chantier", "Couleur"});
    // A title that promised kinds, over values that are none.
    reading = read_list("Facture;Client;Date;Type;Montant\nF1;C;2026-01-15;bois;1\n");
    CHECK(reading.layout.ignored == Texts{"Type"});
    reading = read_list("Facture;Client;Date;Quantité;Montant\nF1;C;2026-01-15;2;1\nF1;C;2026-01-15;3;2\n");
    CHECK(reading.layout.ignored.empty());
}

TEST_CASE("a survey can be cancelled", "[import]") {
    const auto text = listed({"F1;C;2026-01-15;;;1"});
    const auto survey =
        survey_csv([&text] { return std::make_unique<MemorySource>(text); }, {}, [](auto) { return false; });
    CHECK(survey.cancelled);
}

TEST_CASE("a title is quoted readable, whatever bytes it has", "[import]") {
    CsvOptions options;
    options.encoding = "UTF-8";
    options.columns["due"] = "#4";
    const auto reading = read_list("Facture;Client;Date;Éch\xFF\xFF\aéance " + std::string(300, 'x') +
                                       ";Montant\nF1;C;15/01/2026;never;1\n",
                                   options);
    REQUIRE(codes(reading.refusals) == Codes{IssueCode::date_order_unreadable});
    const auto& title = reading.refusals[0].arguments.at(0);
    CHECK(title.starts_with("Éch\xEF\xBF\xBD\xEF\xBF\xBD éance xxx"));
    CHECK(title.ends_with("x…"));
    CHECK(title.size() < 100);
}
