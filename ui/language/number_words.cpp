// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/number_words.h"

#include "ui/language/cardinals.h"
#include "ui/language/numbers.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace encours {

namespace {

/// How a language counts money.
struct CountedMoney {
    QLocale::Language language;
    QString (*cardinal)(std::int64_t number, Counted counted);
    const char* also; ///< between units and their parts
    bool noughtIsOne; ///< "zéro euro": two and more are many
};
constexpr CountedMoney languages[] = {
    {QLocale::English, englishCardinal, " and ", false},
    {QLocale::French, frenchCardinal, " et ", true},
    {QLocale::German, germanCardinal, " und ", false},
    {QLocale::Spanish, spanishCardinal, " con ", false},
};

const CountedMoney& countedBy(const QLocale& locale) {
    const auto* found = std::find_if(std::begin(languages), std::end(languages),
                                     [&](const CountedMoney& one) { return one.language == locale.language(); });
    return found != std::end(languages) ? *found : languages[0];
}

/// The name of a currency and of its minor unit, singular then plural.
struct CurrencyNames {
    QLocale::Language language;
    const char* code;
    std::array<const char*, 4> words;
    Counted counted = Counted::masculine;
};
constexpr CurrencyNames names[] = {
    {QLocale::French, "EUR", {"euro", "euros", "centime", "centimes"}},
    {QLocale::French, "GBP", {"livre sterling", "livres sterling", "penny", "pence"}, Counted::feminine},
    {QLocale::French, "USD", {"dollar", "dollars", "cent", "cents"}},
    {QLocale::English, "EUR", {"euro", "euros", "cent", "cents"}},
    {QLocale::English, "GBP", {"pound", "pounds", "penny", "pence"}},
    {QLocale::English, "USD", {"dollar", "dollars", "cent", "cents"}},
    {QLocale::German, "EUR", {"Euro", "Euro", "Cent", "Cent"}},
    {QLocale::German, "GBP", {"Pfund Sterling", "Pfund Sterling", "Penny", "Pence"}},
    {QLocale::German, "USD", {"US-Dollar", "US-Dollar", "Cent", "Cent"}},
    {QLocale::Spanish, "EUR", {"euro", "euros", "c\u00e9ntimo", "c\u00e9ntimos"}},
    {QLocale::Spanish, "GBP", {"libra esterlina", "libras esterlinas", "penique", "peniques"}, Counted::feminine},
    {QLocale::Spanish, "USD", {"d\u00f3lar", "d\u00f3lares", "centavo", "centavos"}},
};

/// "un million d’euros", "un millón de euros": million and milliard are nouns there.
QString joining(std::int64_t whole, const QString& name, QLocale::Language language) {
    const bool isNoun = whole >= 1'000'000 && whole % 1'000'000 == 0 && whole < beyondCardinals;
    if (isNoun && language == QLocale::French)
        return name.startsWith(u'e') ? QStringLiteral(" d\u2019") : QStringLiteral(" de ");
    return isNoun && language == QLocale::Spanish ? QStringLiteral(" de ") : QStringLiteral(" ");
}

QString said(const CountedMoney& by, std::int64_t number, Counted counted, const QLocale& locale) {
    return number < 0 || number >= beyondCardinals ? countText(number, locale) : by.cardinal(number, counted);
}

} // namespace

QString numberInWords(std::int64_t number, const QLocale& locale) {
    return said(countedBy(locale), number, Counted::nothing, locale);
}

QString moneyInWords(std::int64_t minor, Currency currency, const QLocale& locale) {
    std::int64_t unit = 1;
    for (int i = 0; i < currency.decimals(); ++i)
        unit *= 10;
    const std::int64_t whole = minor / unit, rest = minor % unit;
    const CountedMoney& by = countedBy(locale);
    const QString also = QString::fromUtf8(by.also);
    const std::string code = currency.code();
    const auto* known = std::find_if(std::begin(names), std::end(names), [&](const CurrencyNames& one) {
        return one.language == by.language && code == one.code;
    });
    if (known == std::end(names)) {
        const QString text = said(by, whole, Counted::masculine, locale) + u' ' + QString::fromStdString(code);
        return rest == 0 ? text : text + also + QString::number(rest) + u'/' + QString::number(unit);
    }
    const auto isOne = [&](std::int64_t count) { return count == 1 || (by.noughtIsOne && count == 0); };
    QString text;
    if (whole > 0 || rest == 0) {
        const QString name = QString::fromUtf8(known->words[isOne(whole) ? 0 : 1]);
        text = said(by, whole, known->counted, locale) + joining(whole, name, by.language) + name;
    }
    if (rest == 0)
        return text;
    const QString parts =
        said(by, rest, Counted::masculine, locale) + u' ' + QString::fromUtf8(known->words[isOne(rest) ? 2 : 3]);
    return text.isEmpty() ? parts : text + also + parts;
}

} // namespace encours
