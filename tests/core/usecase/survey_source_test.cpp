// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/survey_source.h"

#include "core/import/column_choice.h"
#include "core/import/column_map.h"
#include "core/import/kind_recognition.h"
#include "core/usecase/import_source.h"
#include "tests/catch.h"
#include "tests/core/import/workbooks.h"
#include "tests/core/usecase/importing.h"

using namespace encours;
using namespace encours::test;

namespace {

using Field = ReceivableField;

class Surveying : public Importing {
public:
    [[nodiscard]] SurveyRequest request(const std::string& file, const std::string& text) const {
        SurveyRequest request;
        request.import.ledger = ledger;
        request.import.source = folder() / file;
        std::ofstream(request.import.source, std::ios::binary) << text;
        return request;
    }
    [[nodiscard]] SourceSurvey survey(const SurveyRequest& request) const { return survey_source(request, clock); }
    /// As a person does: exactly these fields, in the order of the columns.
    static void choose(SurveyRequest& request, const SourceSurvey& seen,
                       const std::vector<std::optional<Field>>& fields) {
        request.import.csv.columns = column_choice(seen.options.kind, seen.layout.columns.headers, fields);
    }
};

std::optional<Field> field_of(const SourceSurvey& survey, std::size_t column) {
    return survey.columns.at(column).field;
}

} // namespace

TEST_CASE("a survey tells how a list is written, its columns, and its first rows as they are read", "[usecase]") {
    const Surveying at;
    const auto survey = at.survey(at.request("ventes.csv", "Export du 31/10;;;;\n"
                                                           "Facture;Client;Date;Montant TTC;\xC9"
                                                           "ch\xE9"
                                                           "ance\n"
                                                           "F1;Dupont;03/10/2026;1 250,50;30/11/2026\n"
                                                           "F2;Dupont;31/02/2026;douze;30/11/2026\n"
                                                           "Total;;;1 250,50;\n"));
    CHECK(survey.refusals.empty());
    CHECK(survey.options.kind == ListKind::receivables);
    CHECK(survey.layout.encoding == "windows-1252");
    CHECK(survey.layout.separator == ';');
    CHECK(survey.layout.header_line == 2);
    REQUIRE(survey.columns.size() == 5);
    CHECK(survey.columns[4].title == "Échéance");
    CHECK(field_of(survey, 4) == Field::due);
    CHECK(survey.layout.date_orders[index_of(Field::issued)] == DateOrder::dmy);
    REQUIRE(survey.rows.size() == 3);
    CHECK(survey.rows[0].standing == SurveyedRow::Standing::accepted);
    CHECK(survey.rows[0].cells[2].day == parse_date("2026-10-03", DateOrder::ymd).value());
    CHECK(survey.rows[0].cells[3].amount == 125050);
    // Both cells are marked, not the first alone.
    CHECK(survey.rows[1].standing == SurveyedRow::Standing::refused);
    REQUIRE(survey.rows[1].cells[2].fault);
    CHECK(survey.rows[1].cells[2].fault->code == IssueCode::date_does_not_exist);
    REQUIRE(survey.rows[1].cells[3].fault);
    CHECK(survey.rows[1].cells[3].fault->code == IssueCode::amount_unreadable);
    CHECK(survey.rows[2].standing == SurveyedRow::Standing::left_out);
}

TEST_CASE("a list whose titles nobody knows is shown by its shape, and read once its columns are said", "[usecase]") {
    const Surveying at;
    auto request = at.request("x.csv", "Journal;2026\n"
                                       "Zig;Zag;Zog;Zug;Zeg\n"
                                       "F1;Dupont;03/10/2026;1250,50;30/11/2026\n"
                                       "F2;Durand;13/10/2026;99,00;13/12/2026\n");
    const auto unknown = at.survey(request);
    REQUIRE(unknown.refusals.size() == 1);
    CHECK(unknown.refusals[0].code == IssueCode::no_header);
    REQUIRE(unknown.columns.size() == 5);
    CHECK(unknown.columns[0].title == "Zig");
    CHECK(unknown.layout.header_line == 2);
    REQUIRE(unknown.rows.size() == 2);
    CHECK(unknown.rows[0].cells[1].text == "Dupont");

    // Step by step: after each, what is said so far is shown as it is read.
    Surveying::choose(request, unknown, {{}, {}, {}, Field::amount, {}});
    const auto begun = at.survey(request);
    CHECK_FALSE(begun.refusals.empty());
    CHECK(field_of(begun, 3) == Field::amount);
    CHECK(begun.rows.at(0).cells[3].amount == 125050);
    Surveying::choose(request, unknown,
                      {Field::number, Field::customer_name, Field::issued, Field::amount, Field::due});
    const auto known = at.survey(request);
    CHECK(known.refusals.empty());
    CHECK(known.rows.at(1).cells[4].day == parse_date("2026-12-13", DateOrder::ymd).value());
    request.import.csv.kind = known.options.kind;
    CHECK(import_source(request.import, at.clock).invoices.added == 2);
}

TEST_CASE("a column that is left out is taken for nothing else", "[usecase]") {
    const std::vector<std::string> headers{"Client", "Facture", "Date", "Montant"};
    CsvOptions options;
    options.columns = column_choice(ListKind::receivables, headers, {{}, Field::number, {}, Field::amount});
    const auto map = map_columns(headers, options);
    for (std::size_t i = 0; i < receivable_field_count; ++i) {
        const auto field = static_cast<Field>(i);
        CHECK(map.has(field) == (field == Field::number || field == Field::amount));
    }
    CHECK(column_reference({"Montant", "montant", ""}, 1) == "#2");
    CHECK(column_reference({"Montant", "Date", ""}, 2) == "#3");
}

TEST_CASE("a person says on which line the titles are, or that there are none", "[usecase]") {
    const Surveying at;
    auto request = at.request("x.csv", "Facture;Client;Date;Montant\n"
                                       "F1;Dupont;2026-10-03;10.00\n"
                                       "F2;Durand;2026-10-04;20.00\n");
    request.import.csv.header_line = 2;
    const auto second = at.survey(request);
    CHECK(second.layout.header_line == 2);
    CHECK(second.columns.at(0).title == "F1");
    CHECK(second.rows.size() == 1);
    request.import.csv.header_line = 0;
    auto none = at.survey(request);
    CHECK(none.rows.size() == 3);
    Surveying::choose(request, none, {Field::number, Field::customer_name, Field::issued, Field::amount});
    none = at.survey(request);
    CHECK(none.refusals.empty());
    CHECK(none.rows.at(0).standing == SurveyedRow::Standing::refused); // the titles
    CHECK(none.rows.at(1).cells[3].amount == 1000);
    const auto report = import_source(request.import, at.clock);
    CHECK(report.invoices.added == 2);
    CHECK(report.rejected_count == 1);
}

TEST_CASE("what a list is a list of is recognised by its titles", "[usecase]") {
    const auto kind = [](std::vector<std::string> headers) { return recognise_list_kind(headers); };
    CHECK(kind({"Facture", "Client", "Date", "Montant"}) == ListKind::receivables);
    CHECK(kind({"Facture", "Client", "Date", "Montant", "Date de paiement"}) == ListKind::receivables);
    CHECK(kind({"Code client", "Nom", "Adresse", "CP", "Ville", "SIREN", "E-mail"}) == ListKind::customers);
    CHECK(kind({"Date de règlement", "Client", "Montant réglé", "Référence"}) == ListKind::payments);
    CHECK(kind({"Date de règlement", "N° facture", "Montant"}) == ListKind::payments);
    CHECK(kind({"Zig", "Zag"}) == ListKind::receivables);
    CHECK(kind({"Zig", "Tiers", "Zog", "Montant dû"}) == ListKind::receivables);
    const Surveying at;
    const auto survey = at.survey(at.request("clients.csv", "Code client;Raison sociale;Ville;E-mail\n"
                                                            "C1;Dupont;Lyon;compta@dupont.example\n"));
    CHECK(survey.options.kind == ListKind::customers);
    CHECK(survey.refusals.empty());
    CHECK(survey.rows.at(0).standing == SurveyedRow::Standing::accepted);
}

TEST_CASE("a workbook's sheets are told, and another one can be chosen", "[usecase]") {
    const Surveying at;
    const SheetRows list{{text("Facture"), text("Client"), text("Date"), text("Montant")},
                         {text("F1"), text("Dupont"), day("2026-10-03"), number("12.50")}};
    const SheetRows other{{text("Zig"), text("Zag")}, {text("a"), text("b")}};
    auto request = at.request("x.xlsx", zip_of(xlsx_parts({{"Notes", other}, {"Factures", list}})));
    const auto found = at.survey(request);
    CHECK(found.format == SourceFormat::xlsx);
    CHECK(found.sheets == std::vector<std::string>{"Notes", "Factures"});
    CHECK(found.layout.sheet == "Factures");
    CHECK(found.rows.at(0).cells[2].day == parse_date("2026-10-03", DateOrder::ymd).value());
    CHECK(found.rows.at(0).cells[3].amount == 1250);
    request.import.csv.sheet = "Notes";
    const auto notes = at.survey(request);
    CHECK_FALSE(notes.refusals.empty());
    CHECK(notes.layout.sheet == "Notes");
    CHECK(notes.columns.at(1).title == "Zag");
    CHECK(notes.rows.at(0).cells[0].text == "a");
}

TEST_CASE("a profile is recognised by the titles that it names", "[usecase]") {
    const Surveying at;
    const std::string list = "Zig;Zag;Zog;Zug\nF1;Dupont;03/10/2026;1250,50\n";
    auto request = at.request("semaine1.csv", list);
    Surveying::choose(request, at.survey(request), {Field::number, Field::customer_name, Field::issued, Field::amount});
    request.import.csv.date_order = DateOrder::dmy;
    request.import.profile = "Zig hebdo";
    REQUIRE(import_source(request.import, at.clock).profile == "Zig hebdo");

    auto next = at.request("semaine2.csv", "Zug;Zig;Zag;Zog;Zut\n99,00;F2;Durand;04/10/2026;x\n");
    const auto survey = at.survey(next);
    CHECK(survey.profile == "Zig hebdo");
    CHECK(survey.profiles == std::vector<std::string>{"Zig hebdo"});
    CHECK(survey.refusals.empty());
    CHECK(field_of(survey, 1) == Field::number);
    CHECK_FALSE(field_of(survey, 4));
    next.recognise_profile = false;
    CHECK(at.survey(next).profile.empty());
    CHECK(at.survey(at.request("autre.csv", "Facture;Client;Date;Montant\nF3;D;2026-10-03;1.00\n")).profile.empty());
}
