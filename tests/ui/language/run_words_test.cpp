// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/run_words.h"

#include "core/calendar/date.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/language/spoken_language.h"

using namespace encours;
using encours::test::SpokenLanguage;

TEST_CASE("how far a message has come says on which day it left, and with which collection it will", "[language]") {
    const SpokenLanguage french(Language::french);
    ReminderMessage message;
    message.state = MessageState::produced;
    CHECK(messageStateText(message) == QStringLiteral("produit, pas encore envoyé"));
    message.state = MessageState::posted;
    message.posted_on = message.handed_in_on = from_iso("2026-11-03").value();
    CHECK(messageStateText(message) == QStringLiteral("envoyé le 03/11/2026"));
    message.posted_on = from_iso("2026-11-04").value();
    CHECK(messageStateText(message) == QStringLiteral("remis pour la levée du 04/11/2026"));
    message.handed_in_on = message.posted_on;
    message.done_elsewhere = true;
    CHECK(messageStateText(message) == QStringLiteral("fait par d’autres moyens le 04/11/2026"));
}
