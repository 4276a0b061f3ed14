// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/documents/sample_letter.h"
#include "ui/documents/letter_message.h"

using namespace encours;
using namespace encours::test;

TEST_CASE("an e-mail lists what is owed in short lines, whose amounts end below each other", "[documents]") {
    const LetterCase letter = sampleLetter(3);
    const QString mail = emailText(sampleText(), letter);
    CHECK_FALSE(mail.contains(QStringLiteral("**")));
    CHECK(mail.contains(QStringLiteral("11 586,39 €")));
    CHECK(mail.contains(QStringLiteral("F-2026-412, échéance 17/08/2026 (74\u00a0j de retard)")));
    CHECK(mail.contains(QStringLiteral("IBAN\u00a0: FR14")));
    CHECK(mail.contains(QStringLiteral("Montant\u00a0: ")));
    CHECK(mail.contains(QStringLiteral("Claire Vauban, gérante\nMenuiserie Vauban")));
    QList<qsizetype> ends;
    for (const QString& line : mail.split(u'\n'))
        if (line.startsWith(QStringLiteral("F-2026-4")))
            ends << line.size();
    REQUIRE(ends.size() == 3);
    CHECK(ends.first() == ends.last());
    CHECK(mail.endsWith(u'\n'));
    CHECK_FALSE(mail.contains(QStringLiteral("\n\n\n")));
}

TEST_CASE("an e-mail asks for nothing where nothing is to be paid, and names no one sum of a plan", "[documents]") {
    LetterCase letter = sampleLetter(1);
    letter.settings.payment_link = "https://pay.example/{amount}";
    CHECK(emailText(sampleText(), letter).contains(QStringLiteral("https://pay.example/")));
    letter.plan = LetterPlan{{{1, on(2026, 11, 30), 784'000}}, 784'000, 0, ""};
    const QString planned = emailText(sampleText(), letter);
    CHECK(planned.contains(QStringLiteral("IBAN\u00a0: FR14")));
    for (const char* one : {"Montant\u00a0:", "Au plus tard\u00a0:", "https://pay.example/"})
        CHECK_FALSE(planned.contains(QString::fromUtf8(one)));
    letter.plan.reset();
    letter.credit = letter.principal + letter.interest + letter.costs;
    CHECK_FALSE(emailText(sampleText(), letter).contains(QStringLiteral("IBAN")));
}

TEST_CASE("an e-mail in English", "[documents]") {
    LetterCase letter = sampleLetter(1);
    letter.language = "en";
    const QString mail = emailText(sampleText(), letter);
    CHECK(mail.contains(QStringLiteral("Total owed on 30 October 2026")));
    CHECK(mail.contains(QStringLiteral("Reference: VAUBAN-411RIVEG-3010")));
}

TEST_CASE("an SMS is its text alone, in one line", "[documents]") {
    LetterText text;
    text.parts = {{BlockKind::paragraph, "Menuiserie Vauban : **7 840 €**\nà régler."},
                  {BlockKind::payment, ""},
                  {BlockKind::paragraph, "Merci."}};
    CHECK(smsText(text) == QStringLiteral("Menuiserie Vauban : 7 840 € à régler. Merci."));
    CHECK(smsText({}) == QString());
}
