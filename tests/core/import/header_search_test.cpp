// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/header_search.h"
#include "tests/catch.h"

#include <map>

using namespace encours;
using Field = ReceivableField;

namespace {

/// field → header, as found.
std::map<std::string, std::string> found(const std::string& text, const CsvOptions& options = {}) {
    std::map<std::string, std::string> columns;
    if (const auto header = find_header(text, options)) {
        for (std::size_t i = 0; i < receivable_field_count; ++i) {
            const auto field = static_cast<Field>(i);
            if (header->columns.has(field))
                columns[std::string(to_text(field))] = header->columns.header_of(field);
        }
    }
    return columns;
}

using Columns = std::map<std::string, std::string>;

std::vector<IssueCode> wrong(const std::string& text, const CsvOptions& options) {
    std::vector<IssueCode> codes;
    const auto header = find_header(text, options);
    REQUIRE(header);
    for (const auto& issue : check_columns(header->columns, options))
        codes.push_back(issue.code);
    return codes;
}

} // namespace

TEST_CASE("the headers of packages are understood without a map", "[import]") {
    CHECK(found("N° Facture;Date;Échéance;Client;Email;Téléphone;Montant TTC;Statut\n") ==
          Columns{{"number", "N° Facture"},
                  {"issued", "Date"},
                  {"due", "Échéance"},
                  {"customer_name", "Client"},
                  {"customer_email", "Email"},
                  {"status", "Statut"},
                  {"customer_phone", "Téléphone"},
                  {"amount", "Montant TTC"}});
    CHECK(found("N° facture;Date;Client;Prestations;HT;TVA;TTC;Réglé;Reste dû;Statut;Mode\n") ==
          Columns{{"number", "N° facture"},
                  {"issued", "Date"},
                  {"customer_name", "Client"},
                  {"amount", "TTC"},
                  {"status", "Statut"},
                  {"open_amount", "Reste dû"}});
    // A name beside it makes "Client" and "Code tiers" codes.
    CHECK(found("N° Facture;Date;Code tiers;Raison sociale;Montant HT;Montant TVA;Montant TTC;Échéance\n") ==
          Columns{{"number", "N° Facture"},
                  {"issued", "Date"},
                  {"customer_code", "Code tiers"},
                  {"customer_name", "Raison sociale"},
                  {"amount", "Montant TTC"},
                  {"due", "Échéance"}});
    CHECK(
        found(
            "Pièce\tTiers\tNom\tDate de pièce\tDate limite de règlement\tReste à payer\tMontant\tRéglé le\tLitige\n") ==
        Columns{{"number", "Pièce"},
                {"customer_code", "Tiers"},
                {"customer_name", "Nom"},
                {"issued", "Date de pièce"},
                {"due", "Date limite de règlement"},
                {"open_amount", "Reste à payer"},
                {"amount", "Montant"},
                {"settled", "Réglé le"},
                {"disputed", "Litige"}});
    CHECK(found("countryCode,customerID,PaperlessDate,invoiceNumber,InvoiceDate,DueDate,InvoiceAmount,Disputed,"
                "SettledDate,PaperlessBill,DaysToSettle,DaysLate\n") == Columns{{"customer_country", "countryCode"},
                                                                                {"customer_code", "customerID"},
                                                                                {"number", "invoiceNumber"},
                                                                                {"issued", "InvoiceDate"},
                                                                                {"due", "DueDate"},
                                                                                {"amount", "InvoiceAmount"},
                                                                                {"disputed", "Disputed"},
                                                                                {"settled", "SettledDate"}});
    CHECK(found("Société,Nom d'affichage du partenaire de la facture,Numéro,Date de facturation,Date d'échéance,Statut,"
                "Statut du paiement,Montant HT Signé,Total signé en devises\n")["customer_name"] ==
          "Nom d'affichage du partenaire de la facture");
    CHECK(found("number,issued,due,amount,customer_code,settled\n").size() == 6);
    CHECK(
        found(
            "Document - Numéro du document;Document - Date;Document - Code client;Document - Nom du client;Document - "
            "Total TTC\n")
            .size() == 5);
}

TEST_CASE("what is open is the amount where nothing else is", "[import]") {
    CHECK(found("Facture;Client;Date;Échéance;Solde\n")["amount"] == "Solde");
    CHECK(found("Facture;Client;Date;Échéance;Solde\n").count("open_amount") == 0);
}

TEST_CASE("a header may stand below what the export says about itself", "[import]") {
    const std::string preamble = "Export du 25/11/2026;\n\nSARL Exemple;Siret;123\n\"Liste des\nfactures\";Client\n";
    const auto header = find_header(preamble + "Facture;Client;Date;Montant\nF1;C1;01/02/2026;10\n", {});
    REQUIRE(header);
    CHECK(header->line == 6);
    CHECK(header->separator == ';');
    CHECK(header->cells == 4);
    std::string far;
    for (int i = 0; i < 25; ++i)
        far += "some text\n";
    CHECK_FALSE(find_header(far + "Facture;Client;Date;Montant\n", {}));
    CHECK_FALSE(find_header("nothing;of;this\n1;2;3\n", {}));
}

TEST_CASE("the separator is the one that gives the most fields", "[import]") {
    for (const std::string separator : {";", ",", "\t", "|"}) {
        const auto header =
            find_header("Facture" + separator + "Client" + separator + "Date" + separator + "Montant\n", {});
        REQUIRE(header);
        CHECK(header->separator == separator[0]);
    }
    CsvOptions options;
    options.separator = ':';
    CHECK(found("Facture:Client:Date:Montant\n", options).size() == 4);
}

TEST_CASE("a person's map comes first", "[import]") {
    CsvOptions options;
    options.columns = {
        {"number", "Doc"}, {"amount", "total ttc"}, {"due", "#2"}, {"customer_code", "Client"}, {"label", ""}};
    const auto columns = found("Doc;Délai;Montant;TOTAL TTC;Client;Date;Libellé\n", options);
    CHECK(columns == Columns{{"number", "Doc"},
                             {"amount", "TOTAL TTC"},
                             {"due", "Délai"},
                             {"customer_code", "Client"},
                             {"issued", "Date"}});
}

TEST_CASE("columns known by their positions need no header", "[import]") {
    CsvOptions options;
    options.columns = {{"number", "#1"}, {"customer_code", "#2"}, {"issued", "#3"}, {"amount", "#4"}};
    auto header = find_header("F1;C1;2026-01-05;10,00\nF2;C1;2026-02-05;20,00\n", options);
    REQUIRE(header);
    CHECK(header->line == 0);
    CHECK(header->columns.header_of(Field::issued) == "#3");
    header = find_header("eins,zwei,drei,vier\nF1,C1,2026-01-05,10.00\n", options);
    REQUIRE(header);
    CHECK(header->line == 1);
    CHECK(header->separator == ',');
    CHECK(header->columns.header_of(Field::issued) == "drei");
}

TEST_CASE("what is wrong with a map is said", "[import]") {
    const std::string text = "Facture;Client;Date;Montant\n";
    using Codes = std::vector<IssueCode>;
    CsvOptions options;
    options.columns = {{"colour", "Facture"}};
    CHECK(wrong(text, options) == Codes{IssueCode::field_unknown});
    options.columns = {{"due", "Échéance"}};
    CHECK(wrong(text, options) == Codes{IssueCode::column_missing});
    options.columns = {{"due", "#5"}};
    CHECK(wrong(text, options) == Codes{IssueCode::column_missing});
    options.columns = {{"due", "Date"}, {"issued", "Date"}};
    CHECK(wrong(text, options) == Codes{IssueCode::column_mapped_twice});
    options.columns = {{"customer_code", "Client"}, {"customer_name", "Client"}};
    CHECK(wrong(text, options).empty());
    options.columns = {{"amount", ""}, {"customer_name", ""}, {"customer_code", ""}};
    CHECK(wrong(text, options) == Codes{IssueCode::required_field_unmapped, IssueCode::required_field_unmapped});
    CHECK(wrong("Facture;Client;Date\n", {}) == Codes{IssueCode::required_field_unmapped});
}

TEST_CASE("every field has its name", "[import]") {
    for (std::size_t i = 0; i < receivable_field_count; ++i) {
        const auto field = static_cast<Field>(i);
        CHECK(receivable_field_from_text(to_text(field)) == field);
    }
    CHECK_FALSE(receivable_field_from_text("nothing"));
}
