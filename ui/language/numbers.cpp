// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/numbers.h"

#include "core/money/money.h"

#include <QCoreApplication>
#include <QDate>

#include <cmath>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

const QChar no_break_space(0x00A0);
const QChar minus_sign(0x2212);

bool isEnglish(const QLocale& locale) { return locale.language() == QLocale::English; }

/// "-1234567.50" in the locale's signs. Written out, because QLocale parts thousands by country (India) and needs a
/// double, which does not hold every amount.
QString localised(const QString& neutral, const QLocale& locale) {
    const bool negative = neutral.startsWith(u'-');
    const auto digits = negative ? neutral.mid(1) : neutral;
    const auto point = digits.indexOf(u'.');
    auto whole = point < 0 ? digits : digits.left(point);
    // The narrow space of French (U+202F) is missing from Liberation and other fonts: taken from another font it makes
    // lines of another height, and thousands that hardly part.
    const QString separator = locale.groupSeparator().replace(QChar(0x202F), no_break_space);
    for (auto at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, separator);
    QString text = negative ? QString(minus_sign) + whole : whole;
    return point < 0 ? text : text + locale.decimalPoint() + digits.mid(point + 1);
}

QString withCurrency(const QString& amount, Currency currency, const QLocale& locale) {
    const auto sign = currencyText(currency);
    if (!isEnglish(locale))
        return amount + no_break_space + sign;
    const bool negative = amount.startsWith(minus_sign);
    const auto unsigned_amount = negative ? amount.mid(1) : amount;
    const auto prefix = negative ? QString(minus_sign) + sign : sign;
    return sign.size() == 1 ? prefix + unsigned_amount : prefix + no_break_space + unsigned_amount;
}

std::int64_t wholeUnits(std::int64_t minor, Currency currency) {
    std::int64_t unit = 1;
    for (int i = 0; i < currency.decimals(); ++i)
        unit *= 10;
    const auto rest = minor % unit;
    const auto whole = minor / unit;
    if (2 * (rest < 0 ? -rest : rest) < unit)
        return whole;
    return minor < 0 ? whole - 1 : whole + 1;
}

QDate qtDate(Date date) {
    const auto parts = year_month_day(date);
    return {parts.year, parts.month, parts.day};
}

} // namespace

QString currencyText(Currency currency) {
    const auto code = currency.code();
    if (code == "EUR")
        return QStringLiteral("€");
    if (code == "GBP")
        return QStringLiteral("£");
    return QString::fromStdString(code);
}

QString amountText(std::int64_t minor, Currency currency, const QLocale& locale) {
    return localised(QString::fromStdString(minor_to_text(minor, currency.decimals())), locale);
}

QString moneyText(std::int64_t minor, Currency currency, const QLocale& locale) {
    return withCurrency(amountText(minor, currency, locale), currency, locale);
}

QString wholeAmountText(std::int64_t minor, Currency currency, const QLocale& locale) {
    return localised(QString::number(wholeUnits(minor, currency)), locale);
}

QString wholeMoneyText(std::int64_t minor, Currency currency, const QLocale& locale) {
    return withCurrency(wholeAmountText(minor, currency, locale), currency, locale);
}

QString numberText(double value, int decimals, const QLocale& locale) {
    if (!std::isfinite(value))
        return {};
    auto neutral = QString::number(value, 'f', decimals);
    const bool is_zero = neutral.count(u'0') + neutral.count(u'.') + neutral.count(u'-') == neutral.size();
    if (is_zero && neutral.startsWith(u'-')) // −0,0 would say that there is something
        neutral.remove(0, 1);
    return localised(neutral, locale);
}

QString countText(std::int64_t count, const QLocale& locale) { return localised(QString::number(count), locale); }

QString daysText(double days, int decimals, const QLocale& locale) {
    //: A number of days, as short as it gets; %1 is the number.
    return Words::tr("%1 d").arg(numberText(days, decimals, locale)).replace(u' ', no_break_space);
}

QString percentText(double percent, int decimals, const QLocale& locale) {
    const auto number = numberText(percent, decimals, locale);
    return isEnglish(locale) ? number + u'%' : number + no_break_space + u'%';
}

QString shortDate(Date date, const QLocale& locale) {
    const auto day = qtDate(date);
    switch (locale.language()) {
    case QLocale::French:
    case QLocale::Spanish:
        return day.toString(QStringLiteral("dd/MM/yyyy"));
    case QLocale::German:
        return day.toString(QStringLiteral("dd.MM.yyyy"));
    default:
        return locale.toString(day, QStringLiteral("d MMM yyyy"));
    }
}

QString longDate(Date date, const QLocale& locale) {
    const auto day = qtDate(date);
    switch (locale.language()) {
    case QLocale::French:
        return locale.toString(day, day.day() == 1 ? QStringLiteral("d'er' MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
    case QLocale::German:
        return locale.toString(day, QStringLiteral("d. MMMM yyyy"));
    case QLocale::Spanish:
        return locale.toString(day, QStringLiteral("d 'de' MMMM 'de' yyyy"));
    default:
        return locale.toString(day, QStringLiteral("d MMMM yyyy"));
    }
}

QString monthText(Date date, const QLocale& locale) {
    return locale.toString(qtDate(date), QStringLiteral("MMM yyyy"));
}

QString neutralText(const QString& text, const QLocale& locale) {
    if (const auto date = from_iso(text.toStdString()))
        return shortDate(*date, locale);
    bool is_number = !text.isEmpty() && text.count(u'.') <= 1 && text.at(text.size() - 1) != u'.';
    for (qsizetype i = 0; i < text.size(); ++i)
        is_number = is_number && ((text[i] >= u'0' && text[i] <= u'9') || (text[i] == u'.' && i > 0) ||
                                  (text[i] == u'-' && i == 0 && text.size() > 1));
    return is_number ? localised(text, locale) : text;
}

} // namespace encours
