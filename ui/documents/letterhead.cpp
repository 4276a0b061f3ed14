// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/letterhead.h"

#include "ui/documents/document_words.h"
#include "ui/documents/letter_phrases.h"
#include "ui/language/numbers.h"

#include <utility>

namespace encours {

namespace {

const QString between = QStringLiteral(" · ");

QString text(const std::string& field) { return QString::fromStdString(field).trimmed(); }

QStringList linesOf(const std::string& field) {
    QStringList lines;
    for (const QString& line : text(field).split(u'\n', Qt::SkipEmptyParts))
        lines << line.trimmed();
    return lines;
}

QString joined(const std::string& first, const QString& second) {
    return QStringList({text(first), second}).join(u' ').trimmed();
}

QString legalForm(const CompanyIdentity& company, Currency currency, const DocumentWords& words) {
    if (company.legal_form.empty() || !company.capital)
        return text(company.legal_form);
    auto capital = moneyText(*company.capital, currency, words.locale());
    // "120 000 €": a capital has no cents where it has none.
    const QString whole = wholeMoneyText(*company.capital, currency, words.locale());
    std::int64_t unit = 1;
    for (int i = 0; i < currency.decimals(); ++i)
        unit *= 10;
    if (*company.capital % unit == 0)
        capital = whole;
    return words(QStringLiteral("mentions.company"), {{"form", text(company.legal_form)}, {"capital", capital}});
}

/// The entry in the register with its number, which people often leave out of it.
QString registerEntry(const CompanyIdentity& company, const DocumentWords& words) {
    const QString entry = text(company.register_entry), siren = groupedSiren(company.siren);
    if (entry.isEmpty())
        return siren.isEmpty() ? QString() : words(QStringLiteral("mentions.siren"), {{"number", siren}});
    const bool isNamed = compact_identifier(company.register_entry).find(company.siren) != std::string::npos;
    return siren.isEmpty() || isNamed ? entry : entry + u' ' + siren;
}

} // namespace

QString groupedSiren(const std::string& siren) {
    QString grouped = text(siren);
    if (grouped.size() != 9)
        return grouped;
    return grouped.insert(6, QChar(0x00A0)).insert(3, QChar(0x00A0));
}

namespace {

QString groupedSiret(const std::string& siret) {
    const QString number = text(siret);
    return number.size() == 14 ? groupedSiren(number.first(9).toStdString()) + QChar(0x00A0) + number.mid(9) : number;
}

} // namespace

Letterhead letterheadOf(const CompanyIdentity& company, Currency currency, const DocumentWords& words) {
    Letterhead head;
    head.name = text(company.name);
    const QString form = legalForm(company, currency, words);
    if (!form.isEmpty())
        head.lines << form;
    const QStringList street = linesOf(company.address);
    const QString city = joined(company.postcode, text(company.city));
    head.lines << street;
    if (!city.isEmpty())
        head.lines << city;
    const QString phone = text(company.phone);
    QStringList reach;
    if (!phone.isEmpty())
        reach << words(QStringLiteral("mentions.phone"), {{"number", phone}});
    for (const auto& one : {company.email, company.website})
        if (!one.empty())
            reach << text(one);
    head.lines << reach;

    QStringList mentions{head.name};
    if (!form.isEmpty())
        mentions.back() += QStringLiteral(", ") + form;
    QStringList seat = street;
    if (!city.isEmpty())
        seat << city;
    if (!seat.isEmpty())
        mentions << words(QStringLiteral("mentions.seat"), {{"address", seat.join(QStringLiteral(", "))}});
    for (const QString& one :
         {registerEntry(company, words),
          company.siret.empty() ? QString()
                                : words(QStringLiteral("mentions.siret"), {{"number", groupedSiret(company.siret)}}),
          company.vat_number.empty() ? QString()
                                     : words(QStringLiteral("mentions.vat"), {{"number", text(company.vat_number)}})})
        if (!one.isEmpty())
            mentions << QString(one).replace(u' ', QChar(0x00A0)); // a number stays with what it is
    head.legalMentions = mentions.join(between);
    return head;
}

QStringList addresseeOf(const CustomerIdentity& customer) {
    QStringList lines{text(customer.legal_name.empty() ? customer.name : customer.legal_name)};
    lines << linesOf(customer.address);
    const QString city = joined(customer.postcode, text(customer.city).toUpper());
    if (!city.isEmpty())
        lines << city;
    const QString country = text(customer.country);
    if (!country.isEmpty() && country != QLatin1String("FR")) {
        // In the language of the post that takes it, not of the one that delivers it.
        const DocumentWords& french = letterWords(QStringLiteral("fr"));
        const QString key = QStringLiteral("country.") + country;
        lines << (french.has(key) ? french(key) : country).toUpper();
    }
    return lines;
}

QString placeAndDay(const CompanyIdentity& company, Date day, const DocumentWords& words) {
    const QString written = longDate(day, words.locale());
    return company.city.empty()
               ? written
               : words(QStringLiteral("placeAndDay"), {{"place", text(company.city)}, {"day", written}});
}

} // namespace encours
