// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/sentences.h"

#include "core/usecase/export_ledger.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/language/spoken_language.h"

#include <set>

using namespace encours;
using encours::test::SpokenLanguage;

namespace {

constexpr auto last_issue_code = static_cast<int>(IssueCode::absent_from_list);

Issue issue(IssueCode code, std::vector<std::string> arguments = {}) {
    Issue made;
    made.file = "ventes.csv";
    made.line = 12;
    made.code = code;
    made.arguments = std::move(arguments);
    return made;
}

std::string sentence(IssueCode code, std::vector<std::string> arguments = {}) {
    return issueSentence(issue(code, std::move(arguments))).toStdString();
}

std::vector<std::string> all_sentences() {
    std::vector<std::string> all;
    const auto add = [&](const QString& text) { all.push_back(text.toStdString()); };
    for (int code = 0; code <= last_issue_code; ++code)
        add(issueSentence(issue(static_cast<IssueCode>(code), {"1", "2", "3"})));
    for (int code = 0; code <= static_cast<int>(OpenError::cancelled); ++code)
        add(openErrorSentence(static_cast<OpenError>(code), "a.encours"));
    for (int code = 0; code <= static_cast<int>(BackupError::cancelled); ++code)
        add(backupErrorSentence(static_cast<BackupError>(code), "a.encours", "b.encours"));
    for (int code = 0; code <= static_cast<int>(ExportError::cancelled); ++code)
        add(exportErrorSentence(static_cast<ExportError>(code), "a.csv"));
    for (int code = 0; code <= static_cast<int>(DemonstrationError::cancelled); ++code)
        add(demonstrationErrorSentence(static_cast<DemonstrationError>(code), "a.encours"));
    for (int code = 0; code <= static_cast<int>(EnvironmentCode::io); ++code)
        add(environmentSentence(static_cast<EnvironmentCode>(code), "a.encours"));
    add(unexpectedSentence("std::bad_alloc"));
    for (int code = 1; code <= static_cast<int>(NoFigure::no_events); ++code)
        add(noFigureSentence(static_cast<NoFigure>(code)));
    return all;
}

} // namespace

TEST_CASE("every code has a whole sentence in both languages", "[language]") {
    std::vector<std::string> english_sentences;
    {
        const SpokenLanguage english(Language::english);
        english_sentences = all_sentences();
    }
    const SpokenLanguage french(Language::french);
    REQUIRE(french.loaded());
    const auto french_sentences = all_sentences();

    for (std::size_t i = 0; i < english_sentences.size(); ++i) {
        INFO(english_sentences[i] << "\n" << french_sentences[i]);
        CHECK(english_sentences[i].size() > 20);
        CHECK(english_sentences[i].back() == '.');
        CHECK(french_sentences[i].back() == '.');
        CHECK(english_sentences[i] != french_sentences[i]);
        CHECK(english_sentences[i].find('%') == std::string::npos);
        CHECK(french_sentences[i].find('%') == std::string::npos);
    }
    CHECK(noFigureSentence(NoFigure::none).isEmpty());
}

TEST_CASE("each code of an issue has a sentence of its own", "[language]") {
    const SpokenLanguage english(Language::english);
    std::set<std::string> sentences;
    for (int code = 0; code <= last_issue_code; ++code)
        sentences.insert(sentence(static_cast<IssueCode>(code), {"1", "2", "3"}));
    CHECK(sentences.size() == std::size_t{last_issue_code} + 1);
}

TEST_CASE("the arguments of an issue stand in its sentence as a person reads them", "[language]") {
    const SpokenLanguage french(Language::french);
    using Catch::Matchers::Equals;
    CHECK(sentence(IssueCode::open_above_amount, {"1500.00", "1200.00"}) ==
          "Il resterait 1\u00A0500,00 à payer sur une pièce de 1\u00A0200,00. Corrigez l’un des deux montants dans le "
          "fichier.");
    CHECK(sentence(IssueCode::date_in_future, {"2027-01-31"}) == "La date du 31/01/2027 est à venir. Vérifiez-la.");
    CHECK(sentence(IssueCode::value_missing, {"amount"}) ==
          "Le champ montant (amount) est vide. Remplissez-le dans le fichier.");
    CHECK(sentence(IssueCode::date_order_ambiguous, {"Échéance", "D/M/Y", "M/D/Y"}) ==
          "Les dates de la colonne «\u00A0Échéance\u00A0» se lisent aussi bien jour/mois/année (D/M/Y) que "
          "mois/jour/année (M/D/Y). Indiquez la bonne lecture.");
    CHECK(sentence(IssueCode::kind_contradicts_sign, {"credit_note", "120.00"}) ==
          "Avoir de 120,00\u00A0: le signe dit le contraire. Corrigez l’un des deux dans le fichier.");
}

TEST_CASE("a value of the file that looks like a place of an argument stays as it is", "[language]") {
    const SpokenLanguage english(Language::english);
    CHECK(sentence(IssueCode::currency_differs, {"%2", "%3", "%1"}) ==
          "The document \"%2\" is in %3 in the file and in %1 in the ledger. Correct the currency in the file.");
}

TEST_CASE("one value and several are told apart", "[language]") {
    const std::vector<std::string> one{"Date", "D/M/Y", "1"};
    const std::vector<std::string> three{"Date", "D/M/Y", "3"};
    {
        const SpokenLanguage english(Language::english);
        CHECK_THAT(sentence(IssueCode::date_order_unreadable, one), test::contains_text("fails on 1 value. "));
        CHECK_THAT(sentence(IssueCode::date_order_unreadable, three), test::contains_text("fails on 3 values. "));
    }
    const SpokenLanguage french(Language::french);
    CHECK_THAT(sentence(IssueCode::date_order_unreadable, one), test::contains_text("échoue sur 1 valeur. "));
    CHECK_THAT(sentence(IssueCode::date_order_unreadable, three), test::contains_text("échoue sur 3 valeurs. "));
}

TEST_CASE("the place of an issue is as exact as it can be", "[language]") {
    const SpokenLanguage french(Language::french);
    auto placed = issue(IssueCode::amount_unreadable, {"abc"});
    placed.line = 1234;
    placed.column = 3;
    placed.column_name = "Montant";
    CHECK(issuePlace(placed) == "ventes.csv, ligne 1\u00A0234, colonne «\u00A0Montant\u00A0»");
    placed.column_name.clear();
    CHECK(issuePlace(placed) == "ventes.csv, ligne 1\u00A0234, cellule 3");
    placed.column = 0;
    CHECK(issuePlace(placed) == "ventes.csv, ligne 1\u00A0234");
    placed.line = 0;
    CHECK(issuePlace(placed) == "ventes.csv");
}

TEST_CASE("statements in one line are parted as the language does", "[language]") {
    {
        const SpokenLanguage french(Language::french);
        CHECK(joinedStatements({"tenue", "rompue", "attendue"}) ==
              QStringLiteral("tenue\u00A0; rompue\u00A0; attendue"));
    }
    const SpokenLanguage english(Language::english);
    CHECK(joinedStatements({"kept", "broken"}) == "kept; broken");
    CHECK(joinedStatements({"kept"}) == "kept");
    CHECK(joinedStatements({}).isEmpty());
}
