// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/documents/sample_letter.h"
#include "ui/documents/letter_phrases.h"

using namespace encours;
using namespace encours::test;

namespace {

const DocumentWords& wordsOf(const char* language) {
    LetterCase letter;
    letter.language = language;
    return letterWords(letter);
}
const DocumentWords& french() { return wordsOf("fr"); }
const DocumentWords& english() { return wordsOf("it"); } // there is no Italian
const DocumentWords& german() { return wordsOf("de"); }
const DocumentWords& spanish() { return wordsOf("es"); }

std::vector<LetterContact> contacts(std::initializer_list<Date> days) {
    std::vector<LetterContact> made;
    for (const Date day : days)
        made.push_back({day, Channel::letter, StepKind::reminder});
    return made;
}

} // namespace

TEST_CASE("a list names five, then how many more", "[documents]") {
    CHECK(listed({}, french()) == QString());
    CHECK(listed({"F-12"}, french()) == QStringLiteral("F-12"));
    CHECK(listed({"F-12", "F-13"}, french()) == QStringLiteral("F-12 et F-13"));
    CHECK(listed({"a", "b", "c"}, english()) == QStringLiteral("a, b and c"));
    CHECK(listed({"1", "2", "3", "4", "5"}, french()) == QStringLiteral("1, 2, 3, 4 et 5"));
    CHECK(listed({"1", "2", "3", "4", "5", "6"}, french()) == QStringLiteral("1, 2, 3, 4, 5 et 1\u00a0autre"));
    CHECK(listed({"1", "2", "3", "4", "5", "6", "7", "8", "9"}, french()) ==
          QStringLiteral("1, 2, 3, 4, 5 et 4 autres"));
}

TEST_CASE("a person is greeted by name only where a civility is known", "[documents]") {
    const std::pair<const char*, const char*> expected[] = {
        {"", "Madame, Monsieur,"},
        {"Lucie Ferrand", "Madame, Monsieur,"},
        {"M", "Monsieur,"},
        {"Mme Ferrand", "Madame Ferrand,"},
        {"Mme Lucie Ferrand", "Madame Ferrand,"},
        {"Madame Lucie FERRAND MOREL", "Madame FERRAND MOREL,"},
        {"M. Jean de La Tour", "Monsieur de La Tour,"},
        {"Mlle Petit", "Madame Petit,"}, // the word has left letters of administration (circulaire of 21 February 2012)
        {"Monsieur", "Monsieur,"},
        {"Me Dupond", "Maître Dupond,"},
        {"Marc Dupond", "Madame, Monsieur,"},
        // Initials are of first names.
        {"M. J. Dupont", "Monsieur Dupont,"},
        {"Mme J.-P. Martin", "Madame Martin,"},
        {"Mme DUPONT J.", "Madame DUPONT,"},
        {"M. J Petit", "Monsieur Petit,"},
        {"M. J.-P.", "Monsieur,"},
        {"J. Dupont", "Madame, Monsieur,"},
        {"J.-P. Martin", "Madame, Monsieur,"},
        // Two are not one.
        {"M. et Mme Durand", "Madame, Monsieur,"},
        {"Mme et M. Durand", "Madame, Monsieur,"},
        {"M. ou Mme Paul DURAND", "Madame, Monsieur,"},
        {"M. & Mme Durand", "Madame, Monsieur,"},
        {"M./Mme Durand", "Madame, Monsieur,"},
        {"M. Mme Durand", "Madame, Monsieur,"},
        {"MM. Durand", "Madame, Monsieur,"},
        {"M. Durand et Mme Petit", "Madame, Monsieur,"},
        // What a person does is no name, and capitals do not tell the surname where all are so.
        {"Mme Ferrand, comptable", "Madame Ferrand,"},
        {"M. Petit (achats)", "Monsieur Petit,"},
        {"Mme Roux - service paie", "Madame Roux,"},
        {"Mme Durand-Petit", "Madame Durand-Petit,"},
        {"MME LUCIE FERRAND", "Madame,"},
        {"MME FERRAND", "Madame FERRAND,"},
        {"M.\u00a0Petit", "Monsieur Petit,"},
        {"Service comptable", "Madame, Monsieur,"},
    };
    for (const auto& [contact, greeting] : expected)
        CHECK(salutationOf(QString::fromUtf8(contact), french()) == QString::fromUtf8(greeting));
    CHECK(salutationOf(QStringLiteral("Ms Jane Smith"), english()) == QStringLiteral("Dear Ms Smith,"));
    CHECK(salutationOf(QStringLiteral("Mr and Mrs Smith"), english()) == QStringLiteral("Dear Sir or Madam,"));
    CHECK(salutationOf(QStringLiteral("Mr J. Smith"), english()) == QStringLiteral("Dear Mr Smith,"));
    CHECK(salutationOf(QStringLiteral("M. Petit"), english()) == QStringLiteral("Dear Mr Petit,"));
    CHECK(salutationOf(QStringLiteral("Jane Smith"), english()) == QStringLiteral("Dear Sir or Madam,"));
}

TEST_CASE("Germans keep their titles, Spaniards their two surnames", "[documents]") {
    const std::pair<const char*, const char*> inGerman[] = {
        {"", "Sehr geehrte Damen und Herren,"},
        {"Frau Anna Meier", "Sehr geehrte Frau Meier,"},
        {"Herrn Dr. Karl Huber", "Sehr geehrter Herr Dr. Huber,"},
        {"Herr K. von der Heide", "Sehr geehrter Herr von der Heide,"},
        {"Herr und Frau Meier", "Sehr geehrte Damen und Herren,"},
        {"Frau", "Sehr geehrte Damen und Herren,"},
        {"Mme Ferrand", "Sehr geehrte Frau Ferrand,"},
        {"Me Dupond", "Guten Tag Maître Dupond,"},
        {"Anna Meier", "Sehr geehrte Damen und Herren,"},
    };
    for (const auto& [contact, greeting] : inGerman)
        CHECK(salutationOf(QString::fromUtf8(contact), german()) == QString::fromUtf8(greeting));
    const std::pair<const char*, const char*> inSpanish[] = {
        {"", "Estimados señores:"},
        {"Sra. Lucía García López", "Estimada señora Lucía García López:"},
        {"Sr. García", "Estimado señor García:"},
        {"Don José Ortega", "Estimado señor José Ortega:"},
        {"D. José García", "Estimado señor José García:"},
        {"D.ª Ana Ruiz", "Estimada señora Ana Ruiz:"},
        {"Sr. Ramón y Cajal", "Estimado señor Ramón y Cajal:"},
        {"Sr. y Sra. García", "Estimados señores:"},
        {"Sra.", "Estimada señora:"},
        {"Lucía García", "Estimados señores:"},
    };
    for (const auto& [contact, greeting] : inSpanish)
        CHECK(salutationOf(QString::fromUtf8(contact), spanish()) == QString::fromUtf8(greeting));
    CHECK(salutationOf(QStringLiteral("Lucía García"), spanish(), true) == QStringLiteral("Estimado/a cliente:"));
    CHECK(salutationOf(QStringLiteral("Anna Meier"), german(), true) == QStringLiteral("Guten Tag,"));
    CHECK(salutationOf(QStringLiteral("Paul Petit"), french(), true) == QStringLiteral("Madame, Monsieur,"));
    CHECK(salutationOf(QStringLiteral("Mme E Martin"), french()) == QStringLiteral("Madame Martin,"));
}

TEST_CASE("contacts are named by their days, those of a month together", "[documents]") {
    CHECK(contactsPhrase({}, french()) == QString());
    CHECK(contactsPhrase(contacts({on(2026, 9, 3)}), french()) == QStringLiteral("notre relance du 3 septembre 2026"));
    CHECK(contactsPhrase(contacts({on(2026, 9, 3), on(2026, 9, 21), on(2026, 10, 20)}), french()) ==
          QStringLiteral("nos relances des 3 et 21 septembre et du 20 octobre 2026"));
    CHECK(contactsPhrase(contacts({on(2026, 9, 1), on(2026, 9, 15)}), french()) ==
          QStringLiteral("nos relances des 1er et 15 septembre 2026"));
    CHECK(contactsPhrase(contacts({on(2025, 12, 30), on(2026, 1, 12), on(2026, 2, 2)}), french()) ==
          QStringLiteral("nos relances du 30 décembre 2025, du 12 janvier et du 2 février 2026"));
    CHECK(contactsPhrase(contacts({on(2026, 9, 3), on(2026, 9, 21), on(2026, 10, 20)}), english()) ==
          QStringLiteral("our reminders of 3 and 21 September and 20 October 2026"));
    CHECK(contactsPhrase(contacts({on(2026, 9, 1), on(2026, 9, 21), on(2026, 10, 20)}), german()) ==
          QStringLiteral("unsere Zahlungserinnerungen vom 1. und 21. September und vom 20. Oktober 2026"));
    CHECK(
        contactsPhrase(contacts({on(2025, 12, 3), on(2026, 9, 3), on(2026, 9, 21)}), spanish()) ==
        QStringLiteral("nuestros recordatorios del 3 de diciembre de 2025 y de los días 3 y 21 de septiembre de 2026"));
    // Two on one day are one; of many the last ones.
    CHECK(contactsPhrase(contacts({on(2026, 9, 3), on(2026, 9, 3)}), french()) ==
          QStringLiteral("notre relance du 3 septembre 2026"));
    std::vector<LetterContact> many;
    for (int month = 1; month <= 12; ++month)
        many.push_back({on(2026, month, 5), Channel::email, StepKind::reminder});
    const QString phrase = contactsPhrase(many, french());
    CHECK(phrase.startsWith(QStringLiteral("nos relances du 5 mai")));
    CHECK(phrase.endsWith(QStringLiteral("du 5 novembre et du 5 décembre 2026")));
    CHECK(contactPhrase({on(2026, 9, 3), Channel::registered_letter, StepKind::formal_notice}, french()) ==
          QStringLiteral("notre lettre recommandée du 3 septembre 2026"));
    CHECK(contactPhrase({on(2026, 10, 1), Channel::email, StepKind::reminder}, french()) ==
          QStringLiteral("notre courriel du 1er octobre 2026"));
}

TEST_CASE("how the company is reached, as far as it says", "[documents]") {
    CompanyIdentity company = sampleLetter().sender;
    CHECK(
        reachPhrase(company, french()) ==
        QStringLiteral("par téléphone au 03\u00a081\u00a000\u00a000\u00a000 ou par courriel à compta@vauban.example"));
    company.payment_phone = "01 02 03 04 05";
    company.email.clear();
    CHECK(reachPhrase(company, french()) == QStringLiteral("par téléphone au 01\u00a002\u00a003\u00a004\u00a005"));
    company.phone.clear();
    company.payment_phone.clear();
    CHECK(reachPhrase(company, french()) ==
          QStringLiteral("par courrier à l’adresse 12 rue des Remparts, 25000 Besançon"));
}

TEST_CASE("a deadline bears its day of the week", "[documents]") {
    CHECK(dayWithWeekday(on(2026, 11, 13), french()) == QStringLiteral("vendredi 13 novembre 2026"));
    CHECK(dayWithWeekday(on(2026, 11, 1), french()) == QStringLiteral("dimanche 1er novembre 2026"));
    CHECK(dayWithWeekday(on(2026, 11, 13), english()) == QStringLiteral("Friday 13 November 2026"));
    CHECK(dayWithWeekday(on(2026, 11, 13), german()) == QStringLiteral("Freitag, 13. November 2026"));
    CHECK(dayWithWeekday(on(2026, 11, 1), spanish()) == QStringLiteral("domingo 1 de noviembre de 2026"));
    CHECK(groupedIban("FR1420041010050500013M02606").startsWith(QStringLiteral("FR14\u00a02004\u00a01010")));
}
