// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "ui/letters/letter_file.h"

using namespace encours;

namespace {

LetterFile messageTo(const char* recipient) {
    LetterFile letter;
    letter.recipient = QString::fromUtf8(recipient);
    letter.subject = QStringLiteral("Facture F&12 : 100 % + 1 €");
    return letter;
}

} // namespace

TEST_CASE("a mail link says the subject and the text whole, whatever signs they hold", "[letters]") {
    const QString body = QStringLiteral("Bonjour,\n\nA & B = 50 % + 1, n° #7 ; é€?\r\nCordialement");
    const QByteArray link = messageLink(messageTo("compta+relances@client.example"), body).toEncoded();
    CHECK(
        link.startsWith("mailto:compta+relances@client.example?subject=Facture%20F%2612%20%3A%20100%20%25%20%2B%201"));
    CHECK(
        link.contains("&body=Bonjour%2C%0D%0A%0D%0AA%20%26%20B%20%3D%2050%20%25%20%2B%201%2C%20n%C2%B0%20%237%20%3B"));
    CHECK(link.endsWith("%0D%0ACordialement"));
    CHECK(link.count('&') == 1);
    CHECK_FALSE(link.contains("%250D"));
    CHECK_FALSE(link.contains('#'));
}

TEST_CASE("an SMS has a number and a text, no subject", "[letters]") {
    const QByteArray link = messageLink(messageTo("+33612345678"), QStringLiteral("A & B")).toEncoded();
    CHECK(link == "sms:+33612345678?body=A%20%26%20B");
}
