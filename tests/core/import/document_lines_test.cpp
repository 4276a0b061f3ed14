// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/document_lines.h"

#include "tests/catch.h"
#include "tests/core/import/reading.h"

using namespace encours;
using namespace encours::test;

namespace {

using Rule = DocumentLines::Rule;

const std::string sage = "N° Facture;Date;Code tiers;Raison sociale;N° Ligne;Code article;Désignation;Quantité;Prix "
                         "unitaire;Montant TTC;Échéance\n";
std::string sage_line(const std::string& number, const std::string& line, const std::string& amount) {
    return number + ";13/03/2026;C1;Morel;" + line + ";A" + line + ";planche;1;5;" + amount + ";30/04/2026\n";
}

} // namespace

TEST_CASE("lines with their own amounts are summed to the cent, and finer") {
    const auto reading =
        read_list(sage + sage_line("F1", "1", "10,005") + sage_line("F1", "2", "20,105") +
                  sage_line("F2", "1", "1 234,56") + sage_line("F3", "1", "5") + sage_line("F3", "2", "-7,50"));
    REQUIRE(reading.refusals.empty());
    CHECK(reading.layout.lines.present);
    CHECK(reading.layout.lines.amount == Rule::summed);
    CHECK(reading.layout.lines.is_sure);
    REQUIRE(reading.rows.size() == 3);
    CHECK(reading.rows[0].amount == 3011);
    CHECK(reading.rows[0].line == 2);
    CHECK(reading.rows[1].amount == 123456);
    CHECK(reading.rows[2].amount == -250);
    CHECK(reading.rows[2].kind == DocumentKind::credit_note);
    CHECK(reading.read == 3);
}

TEST_CASE("a document's amount that is written on each of its rows counts once") {
    // As EBP writes: one row for each line.
    const std::string header = "Document - Numéro du document;Document - Date;Document - Code client;Document - Nom du "
                               "client;Document - Total TTC;Document - Ligne - Code article;Document - Ligne - PV HT\n";
    const auto reading = read_list(header + "FA1;13/03/2026;C1;Morel;120,00;P1;50\n" +
                                   "FA1;13/03/2026;C1;Morel;120,00;P2;50\n" + "FA2;14/03/2026;C2;Durand;60,00;P1;50\n");
    REQUIRE(reading.refusals.empty());
    CHECK(reading.layout.columns.package == "ebp");
    CHECK(reading.layout.lines.amount == Rule::repeated);
    CHECK(reading.layout.lines.is_sure);
    REQUIRE(reading.rows.size() == 2);
    CHECK(reading.rows[0].amount == 12000);
    CHECK(reading.rows[0].code == "C1");
    CHECK(reading.rows[1].amount == 6000);
}

TEST_CASE("where few documents speak and all agree, the smaller amount is taken and that is said") {
    auto reading = read_list(sage + sage_line("F1", "1", "10") + sage_line("F1", "2", "10"));
    REQUIRE(reading.rows.size() == 1);
    CHECK(reading.rows[0].amount == 1000);
    CHECK_FALSE(reading.layout.lines.is_sure);
    // The open amount decides for itself.
    reading = read_list("Facture;Date;Client;Article;Montant TTC;Reste dû\n"
                        "F1;13/03/2026;A;p;10;8\nF1;13/03/2026;A;q;20;8\nF2;13/03/2026;A;p;5;5\n");
    REQUIRE(reading.rows.size() == 2);
    CHECK(reading.rows[0].amount == 3000);
    CHECK(reading.rows[0].open_amount == 800);
}

TEST_CASE("one document whose rows contradict each other is refused where all others repeat theirs") {
    std::string list = sage;
    for (int i = 0; i < 100; ++i) {
        const auto number = "F" + std::to_string(i);
        list += sage_line(number, "1", "10") + sage_line(number, "2", i == 40 ? "12" : "10");
    }
    const auto reading = read_list(list);
    CHECK(reading.layout.lines.amount == Rule::repeated);
    CHECK(reading.rows.size() == 99);
    REQUIRE(reading.rejected.size() == 1);
    CHECK(reading.rejected[0].line == 82);
    CHECK(reading.rejected[0].arguments == std::vector<std::string>{"10 ≠ 12"});
}

TEST_CASE("Odoo writes the partner on the first row of an invoice alone, and drafts without number") {
    const auto reading = read_list(
        "Société,Nom d'affichage du partenaire de la facture,Numéro,Date de facturation,Date d'échéance,Lignes de "
        "facture/Libellé,Statut,Statut du paiement,Montant HT Signé,Total signé en devises\n"
        "Moi SAS,Morel,FAC/2026/0001,2026-03-12,2026-04-11,planches,Comptabilisé,Non payées,100.00,120.00\n"
        ",,,,,clous,,,,\n"
        "Moi SAS,Durand,FAC/2026/0002,2026-03-13,2026-04-12,pose,Comptabilisé,Payé,50.00,60.00\n"
        "Moi SAS,Durand,,2026-03-14,,pose,Brouillon,Non payées,50.00,60.00\n"
        "Moi SAS,Durand,RFAC/2026/0001,2026-03-14,2026-03-14,retour,Comptabilisé,Non payées,-50.00,-60.00\n"
        ",,,,,,,,200.00,240.00\n");
    REQUIRE(reading.refusals.empty());
    CHECK(reading.layout.columns.package == "odoo");
    CHECK(reading.layout.status_tells_settlement);
    REQUIRE(reading.rows.size() == 3);
    CHECK(reading.rows[0].name == "Morel");
    CHECK(reading.rows[0].amount == 12000);
    CHECK(reading.rows[0].open_amount == 12000);
    CHECK(reading.rows[1].open_amount == 0);
    CHECK(reading.rows[2].amount == -6000);
    CHECK(reading.rows[2].open_amount == -6000);
    CHECK(reading.drafts == 1);
}

TEST_CASE("a number that comes twice in a list of documents is no line") {
    const auto reading = read_list("Facture;Date;Client;Montant\nF1;13/03/2026;A;10\nF1;13/03/2026;A;10\n"
                                   "F2;13/03/2026;A;5\nF3;13/03/2026;A;7\n");
    CHECK_FALSE(reading.layout.lines.present);
    CHECK(reading.rows.size() == 4); // the ledger refuses the second
    // Instalments: the same number, another due day.
    const auto instalments = read_list("Facture;Date;Client;Échéance;Montant\nF1;13/03/2026;A;13/04/2026;10\n"
                                       "F1;13/03/2026;A;13/05/2026;10\nF2;13/03/2026;A;13/04/2026;1\n"
                                       "F2;13/03/2026;A;13/05/2026;2\nF3;13/03/2026;A;13/04/2026;1\n"
                                       "F3;13/03/2026;A;13/05/2026;2\n");
    CHECK_FALSE(instalments.layout.lines.present);
}

TEST_CASE("lines of one document that stand apart are refused as a whole") {
    const auto reading = read_list(sage + sage_line("F1", "1", "10") + sage_line("F2", "1", "5") +
                                   sage_line("F2", "2", "6") + sage_line("F1", "2", "20"));
    REQUIRE(reading.refusals.size() == 1);
    CHECK(reading.refusals[0].code == IssueCode::lines_scattered);
    CHECK(reading.refusals[0].line == 5);
    CHECK(reading.refusals[0].arguments == std::vector<std::string>{"F1"});
}

TEST_CASE("a status says what is open, where no amount does; drafts and cancelled documents are left out") {
    const std::string header = "N° facture;Date;Client;Montant TTC;Statut\n";
    auto reading =
        read_list(header + "F1;13/03/2026;A;10;Payée\nF2;13/03/2026;A;10;En retard\nF3;13/03/2026;A;10;Envoyée\n"
                           "F4;13/03/2026;A;10;Partiellement payée\n(PROV12);13/03/2026;A;10;Brouillon\n"
                           "F5;13/03/2026;A;10;Annulée\nTotal;;;50;\n");
    REQUIRE(reading.rows.size() == 4);
    CHECK(reading.rows[0].open_amount == 0);
    CHECK(reading.rows[1].open_amount == 1000);
    CHECK_FALSE(reading.rows[2].open_amount.has_value());
    CHECK_FALSE(reading.rows[3].open_amount.has_value());
    CHECK(reading.drafts == 1);
    CHECK(reading.read == 4);
    REQUIRE(reading.warnings.size() == 2);
    CHECK(reading.warnings[0].code == IssueCode::status_partly_paid);
    CHECK(reading.warnings[1].code == IssueCode::document_cancelled);
    CHECK(reading.warnings[1].arguments == std::vector<std::string>{"F5"});
    // Numbers that a package gives to its states are none of ours; yes and no are, where the title asks.
    reading = read_list(header + "F1;13/03/2026;A;10;1\nF2;13/03/2026;A;10;2\n");
    CHECK_FALSE(reading.layout.columns.has(ReceivableField::status));
    reading = read_list(
        "s.nom,f.ref,f.datef,f.total_ttc,f.paye,f.fk_statut\nA,FA1,2026-03-12,10,1,2\nB,FA2,2026-03-12,10,0,1\n");
    CHECK(reading.layout.columns.package == "dolibarr");
    REQUIRE(reading.rows.size() == 2);
    CHECK(reading.rows[0].open_amount == 0);
    CHECK(reading.rows[1].open_amount == 1000);
    // Without a status nobody knows what a row without number is.
    reading = read_list("N° facture;Date;Client;Montant TTC\nF1;13/03/2026;A;10\n;13/03/2026;A;10\n");
    REQUIRE(reading.rejected.size() == 1);
    CHECK(reading.rejected[0].code == IssueCode::value_missing);
}

TEST_CASE("lists as packages write them are read without a word from anybody") {
    const auto columns = [](const std::string& list) {
        const auto reading = read_list(list);
        INFO(list);
        CHECK(reading.refusals.empty());
        CHECK(reading.rows.size() == 1);
        return reading.layout.columns;
    };
    CHECK(columns(
              "name,partner_id,invoice_date,invoice_date_due,amount_total_signed,amount_residual_signed,payment_state\n"
              "INV/1,Morel,2026-03-12,2026-04-11,120.00,120.00,not_paid\n")
              .package == "odoo_technical");
    CHECK(columns("Réf. facture;Société;Date facturation;Date limite règlement;Total HT;Total TTC;Payée;Reste à payer\n"
                  "FA1;Morel;2026-03-12;2026-04-11;100;120;Non;120\n")
              .package == "dolibarr_titles");
    CHECK(columns("N° facture;Date;Client;Prestations;HT;TVA;TTC;Réglé;Reste dû;Statut;Mode\n"
                  "=\"0001234\";13/03/2026;Morel;pose;100;20;120;20;100;Partiel;CB\n")
              .has(ReceivableField::open_amount));
    CHECK(columns("N° Facture;Date;Échéance;Client;Email;Téléphone;Montant TTC;Statut\n"
                  "1;13/03/2026;13/04/2026;Morel;a@example.org;01;120;Impayée\n")
              .has(ReceivableField::status));
    const auto quickbooks =
        read_list("Numéro de facture,Client,Date de facturation,Échéance,Montant du produit/service,Taux de TVA du "
                  "produit/service\n1,Morel,13/03/2026,13/04/2026,100,20\n");
    CHECK(quickbooks.layout.columns.package == "quickbooks");
    REQUIRE(quickbooks.refusals.size() == 1); // its amounts are those of lines, without VAT
    CHECK(quickbooks.refusals[0].code == IssueCode::required_field_unmapped);
    CHECK(quickbooks.refusals[0].arguments == std::vector<std::string>{"amount"});
}
