// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/shipped_templates.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/documents/sample_letter.h"
#include "ui/documents/letter_rendering.h"
#include "ui/documents/pdf_pages.h"

#include <thread>
#include <utility>
#include <vector>

using namespace encours;
using namespace encours::test;

namespace {

std::vector<LetterTemplate> templates() {
    LetterTemplate letter;
    letter.key = "formal_notice";
    letter.language = "fr";
    letter.form = LetterForm::letter;
    letter.version = 3;
    letter.name = "Mise en demeure";
    letter.tone = Tone::formal;
    letter.subject = "mise en demeure de payer {numbers}";
    letter.title = "MISE EN DEMEURE";
    letter.blocks = {{BlockKind::paragraph, {}, "{salutation}"},
                     {BlockKind::paragraph,
                      {},
                      "Nous vous mettons en demeure de nous régler **{total}** au plus tard le **{deadline}**, par "
                      "virement, pour {numbers} dont {principal} en principal. Vous pouvez contester : {reach_us}."},
                     {BlockKind::items, {}, ""},
                     {BlockKind::account, {}, ""},
                     {BlockKind::payment, {}, ""},
                     {BlockKind::signature, {}, ""}};
    LetterTemplate email = letter;
    email.form = LetterForm::email;
    return {letter, email};
}

} // namespace

TEST_CASE("a letter becomes a PDF with a telling and harmless name", "[documents]") {
    const DocumentLetterRenderer renderer;
    LetterCase letter = sampleLetter();
    letter.debtor.name = "Bâtiment / Rive: Gauche?";
    const RenderedLetter made = renderer.render(letter, templates());
    CHECK_FALSE(made.stopped());
    CHECK(made.media_type == "application/pdf");
    CHECK(made.bytes.starts_with("%PDF-"));
    CHECK(made.pages >= 1);
    CHECK(made.file_name == "411RIVEG Bâtiment Rive Gauche - Mise en demeure.pdf");
    CHECK(made.template_key == "formal_notice");
    CHECK(made.template_language == "fr");
    CHECK(made.template_version == 3);
    CHECK(made.recipient.find("48 quai de Strasbourg, 25000 BESANÇON") != std::string::npos);
    CHECK(made.subject.find("F-2026-412") != std::string::npos);
    RenderedLetter again;
    std::thread([&] { again = renderer.render(letter, templates()); }).join();
    CHECK(again.bytes == made.bytes);
}

TEST_CASE("an e-mail goes to its address as plain text", "[documents]") {
    LetterCase letter = sampleLetter();
    letter.channel = Channel::email;
    const RenderedLetter made = DocumentLetterRenderer().render(letter, templates());
    CHECK(made.media_type == "text/plain; charset=utf-8");
    CHECK(made.recipient == letter.email);
    CHECK(made.pages == 0);
    CHECK(made.file_name.ends_with(".txt"));
    CHECK(made.bytes.find("Madame Ferrand,") == 0);
}

TEST_CASE("what is stopped has its reasons and no bytes", "[documents]") {
    LetterCase letter = sampleLetter();
    letter.address.clear();
    letter.postcode.clear();
    letter.city.clear();
    const RenderedLetter made = DocumentLetterRenderer().render(letter, templates());
    CHECK(made.stopped());
    CHECK(made.bytes.empty());
    CHECK(std::any_of(made.faults.begin(), made.faults.end(),
                      [](const LetterFault& fault) { return fault.reason == LetterFault::Reason::address_missing; }));
    letter = sampleLetter();
    letter.channel = Channel::sms; // there is no text of that form
    CHECK(DocumentLetterRenderer().render(letter, templates()).stopped());
    CHECK(DocumentLetterRenderer().render(letter, {}).bytes.empty());
}

TEST_CASE("German and Spanish letters are read out of their PDF as they were written", "[documents]") {
    const std::pair<const char*, std::vector<QString>> expected[] = {
        {"de",
         {QStringLiteral("INVERZUGSETZUNG"), QStringLiteral("setzen wir Sie in Verzug"), QStringLiteral("Fällig am"),
          QStringLiteral("Mit freundlichen Grüßen"), QStringLiteral("französischen Zivilgesetzbuchs")}},
        {"es",
         {QStringLiteral("REQUERIMIENTO FORMAL DE PAGO"), QStringLiteral("requerimos formalmente"),
          QStringLiteral("Vencimiento"), QStringLiteral("Atentamente"), QStringLiteral("Código Civil francés")}}};
    for (const auto& [language, words] : expected) {
        LetterCase letter = sampleLetter();
        letter.language = language;
        letter.document = "formal_notice";
        const RenderedLetter made = DocumentLetterRenderer().render(letter, shipped_templates());
        REQUIRE_FALSE(made.stopped());
        CHECK(made.template_language == language);
        const PdfPages pages(QByteArray::fromStdString(made.bytes));
        QString text;
        for (int page = 0; page < pages.count(); ++page)
            text += pages.text(page).simplified() + u' ';
        for (const QString& one : words) {
            INFO(one.toStdString() << " in " << text.toStdString());
            CHECK(text.contains(one));
        }
    }
}
