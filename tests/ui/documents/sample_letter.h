// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_case.h"
#include "core/letters/letter_text.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>

namespace encours::test {

[[nodiscard]] inline Date on(int year, int month, int at) { return *make_date(year, month, at); }

[[nodiscard]] inline LetterPicture sampleLogo() {
    QImage image(300, 200, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(QColor(0x0f, 0x6b, 0x78));
        painter.setPen(Qt::NoPen);
        painter.drawRoundedRect(QRectF(0, 0, 200, 200), 30, 30);
        painter.drawEllipse(QRectF(215, 115, 80, 80));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {"image/png", bytes.toStdString()};
}

[[nodiscard]] inline LetterItem sampleItem(std::string number, Date issued, std::int64_t amount, std::int64_t paid,
                                           Date at) {
    LetterItem item;
    item.number = std::move(number);
    item.issued = issued;
    item.due = issued + 31;
    item.amount = amount;
    item.paid = paid;
    item.open = amount - paid;
    item.days_late = std::max(at - item.due, 0);
    item.rate = 1240;
    return item;
}

/// What the items and their accessories come to.
inline void addUp(LetterCase& letter) {
    letter.principal = letter.interest = letter.costs = 0;
    for (LetterItem& item : letter.items) {
        if (item.days_late > 0 && letter.debtor.kind == CustomerKind::business) {
            item.interest = item.open * item.days_late * 1240 / 10000 / 365;
            item.costs = 4000;
        }
        letter.principal += item.open - item.contested;
        letter.interest += item.interest;
        letter.costs += item.costs;
    }
    letter.daily = letter.principal * 1240 / 10000 / 365;
}

/// A formal notice of two invoices, registered, with everything that a letter may bear.
[[nodiscard]] inline LetterCase sampleLetter(int invoices = 2) {
    LetterCase letter;
    letter.document = "formal_notice";
    letter.kind = StepKind::formal_notice;
    letter.channel = Channel::registered_letter;
    letter.language = "fr";
    letter.tone = Tone::formal;
    letter.on = on(2026, 10, 30);
    letter.deadline = on(2026, 11, 13);
    CompanyIdentity& from = letter.sender;
    from.name = "Menuiserie Vauban";
    from.legal_form = "SARL";
    from.capital = 3'000'000;
    from.siren = "552100554";
    from.register_entry = "RCS Besançon";
    from.vat_number = "FR62552100554";
    from.address = "12 rue des Remparts";
    from.postcode = "25000";
    from.city = "Besançon";
    from.phone = "03 81 00 00 00";
    from.email = "compta@vauban.example";
    from.payment_contact = "Mme Ferrand";
    from.iban = "FR1420041010050500013M02606";
    from.bic = "PSSTFRPPXXX";
    letter.settings.logo = sampleLogo();
    letter.settings.accent = "#0f6b78";
    letter.settings.signatory = "Claire Vauban";
    letter.settings.signatory_capacity = "gérante";
    letter.customer_code = "411RIVEG";
    letter.debtor.name = "Bâtiment Rive Gauche SAS";
    letter.contact = "Mme Lucie Ferrand";
    letter.address = "48 quai de Strasbourg";
    letter.postcode = "25000";
    letter.city = "Besançon";
    letter.country = "FR";
    letter.email = "achats@rive-gauche.example";
    letter.regime.regime = Regime::business_statutory;
    for (int i = 0; i < invoices; ++i)
        letter.items.push_back(sampleItem("F-2026-" + std::to_string(412 + 43 * i), on(2026, 7, 17) + i % 60,
                                          984'000 - 2017 * i, i % 3 == 0 ? 200'000 : 0, letter.on));
    letter.claims_interest = true;
    addUp(letter);
    letter.contacts = {{on(2026, 9, 3), Channel::email, StepKind::reminder},
                       {on(2026, 9, 21), Channel::letter, StepKind::reminder},
                       {on(2026, 10, 20), Channel::letter, StepKind::reminder}};
    letter.promise = LetterPromise{500'000, on(2026, 9, 25), on(2026, 9, 20), true};
    letter.information = {sampleItem("F-2026-0531", on(2026, 9, 27), 115'000, 0, letter.on)};
    letter.reference = "VAUBAN-411RIVEG-3010";
    letter.tracking = "1A 204 567 8901 2";
    letter.enclosures = {"factures F-2026-0412 et F-2026-0455", "décompte des pénalités"};
    return letter;
}

[[nodiscard]] inline LetterText sampleText() {
    LetterText text;
    text.subject = "mise en demeure de payer";
    text.title = "MISE EN DEMEURE";
    text.parts = {
        {BlockKind::paragraph, "Madame,"},
        {BlockKind::paragraph,
         "Malgré nos relances des 3 et 21 septembre et du 20 octobre, et votre promesse de règlement au 25 septembre, "
         "les factures ci-dessous restent impayées. Par la présente, nous vous mettons en demeure de nous régler "
         "**11 586,39 €**, au plus tard le **vendredi 13 novembre 2026**."},
        {BlockKind::items, ""},
        {BlockKind::account, ""},
        {BlockKind::note,
         "Pénalités : art. L441-10 II du code de commerce, taux directeur de la BCE au 1er juillet 2026 majoré de "
         "10 points ; elles courent de plein droit, jusqu’au paiement. Indemnité : art. D441-5. Ces sommes sont hors "
         "du champ de la TVA."},
        {BlockKind::information, "Pour mémoire, échue et non réclamée ici :"},
        {BlockKind::payment, ""},
        {BlockKind::paragraph,
         "À défaut de règlement à cette date, nous nous réservons de saisir le tribunal compétent. Si vous contestez "
         "tout ou partie de ces sommes, ou si vous souhaitez convenir d’un échéancier, écrivez-nous avant cette date "
         "à compta@vauban.example ou appelez le 03 81 00 00 00."},
        {BlockKind::paragraph, "Veuillez agréer, Madame, nos salutations distinguées."},
        {BlockKind::signature, ""},
        {BlockKind::enclosures, ""},
    };
    return text;
}

} // namespace encours::test
