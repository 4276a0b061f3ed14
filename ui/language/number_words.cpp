// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/number_words.h"

#include "ui/language/numbers.h"

#include <QStringList>

#include <array>

namespace encours {

namespace {

constexpr std::int64_t beyond = 1'000'000'000'000;

constexpr std::array<const char*, 20> french{
    "z\u00e9ro", "un",   "deux",  "trois",  "quatre",   "cinq",   "six",   "sept",     "huit",     "neuf",
    "dix",       "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"};
constexpr std::array<const char*, 9> frenchTens{"",          "",         "vingt",    "trente",      "quarante",
                                                "cinquante", "soixante", "soixante", "quatre-vingt"};
constexpr std::array<const char*, 20> english{
    "zero", "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",
    "ten",  "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<const char*, 10> englishTens{"",      "",      "twenty",  "thirty", "forty",
                                                  "fifty", "sixty", "seventy", "eighty", "ninety"};

template <std::size_t size>
QString word(const std::array<const char*, size>& words, std::int64_t at) {
    return QString::fromUtf8(words[static_cast<std::size_t>(at)]);
}

/// "vingts" and "cents" take their s where nothing follows but a noun (million, milliard); not before "mille".
QString frenchBelowHundred(std::int64_t number, bool isBeforeNoun) {
    if (number < 20)
        return word(french, number);
    const std::int64_t tens = number / 10;
    if (tens == 8 || tens == 9) {
        if (number == 80)
            return isBeforeNoun ? QStringLiteral("quatre-vingts") : QStringLiteral("quatre-vingt");
        return QStringLiteral("quatre-vingt-") + word(french, number - 80);
    }
    const std::int64_t rest = tens == 7 ? number - 60 : number % 10;
    const QString ten = word(frenchTens, tens);
    if (rest == 0)
        return ten;
    return ten + (rest == 1 || rest == 11 ? QStringLiteral(" et ") : QStringLiteral("-")) + word(french, rest);
}

QString frenchBelowThousand(std::int64_t number, bool isBeforeNoun) {
    const std::int64_t hundreds = number / 100, rest = number % 100;
    QStringList parts;
    if (hundreds > 1)
        parts << word(french, hundreds);
    if (hundreds > 0)
        parts << (hundreds > 1 && rest == 0 && isBeforeNoun ? QStringLiteral("cents") : QStringLiteral("cent"));
    if (rest > 0 || hundreds == 0)
        parts << frenchBelowHundred(rest, isBeforeNoun);
    return parts.join(u' ');
}

QString englishBelowThousand(std::int64_t number) {
    QString text;
    if (number >= 100)
        text = word(english, number / 100) + QStringLiteral(" hundred");
    const std::int64_t rest = number % 100;
    if (rest == 0 && number > 0)
        return text;
    if (!text.isEmpty())
        text += QStringLiteral(" and ");
    if (rest < 20)
        return text + word(english, rest);
    text += word(englishTens, rest / 10);
    return rest % 10 == 0 ? text : text + u'-' + word(english, rest % 10);
}

struct Scale {
    std::int64_t value;
    const char* french;
    const char* english;
};
constexpr std::array<Scale, 2> scales{{{1'000'000'000, "milliard", "billion"}, {1'000'000, "million", "million"}}};

QString frenchNumber(std::int64_t number) {
    QStringList parts;
    for (const Scale& scale : scales) {
        if (const auto count = number / scale.value; count > 0)
            parts << frenchBelowThousand(count, true) + u' ' + QString::fromUtf8(scale.french) +
                         (count > 1 ? QStringLiteral("s") : QString());
        number %= scale.value;
    }
    if (const auto thousands = number / 1000; thousands > 0)
        parts << (thousands > 1 ? frenchBelowThousand(thousands, false) + QStringLiteral(" mille")
                                : QStringLiteral("mille"));
    if (number % 1000 > 0 || parts.isEmpty())
        parts << frenchBelowThousand(number % 1000, true);
    return parts.join(u' ');
}

QString englishNumber(std::int64_t number) {
    QStringList parts;
    for (const Scale& scale : scales) {
        if (const auto count = number / scale.value; count > 0)
            parts << englishBelowThousand(count) + u' ' + QString::fromUtf8(scale.english);
        number %= scale.value;
    }
    if (const auto thousands = number / 1000; thousands > 0)
        parts << englishBelowThousand(thousands) + QStringLiteral(" thousand");
    const std::int64_t rest = number % 1000;
    if (rest > 0 || parts.isEmpty())
        parts << (rest < 100 && !parts.isEmpty() ? QStringLiteral("and ") : QString()) + englishBelowThousand(rest);
    return parts.join(u' ');
}

bool isFrench(const QLocale& locale) { return locale.language() == QLocale::French; }

/// The name of a currency, singular then plural, with its minor unit; nothing: none is known.
struct CurrencyNames {
    const char* code;
    std::array<const char*, 4> french, english;
    bool isFeminine = false; ///< in French: "une livre"
};
constexpr std::array<CurrencyNames, 3> names{{
    {"EUR", {"euro", "euros", "centime", "centimes"}, {"euro", "euros", "cent", "cents"}},
    {"GBP", {"livre sterling", "livres sterling", "penny", "pence"}, {"pound", "pounds", "penny", "pence"}, true},
    {"USD", {"dollar", "dollars", "cent", "cents"}, {"dollar", "dollars", "cent", "cents"}},
}};

} // namespace

QString numberInWords(std::int64_t number, const QLocale& locale) {
    if (number < 0 || number >= beyond)
        return countText(number, locale);
    return isFrench(locale) ? frenchNumber(number) : englishNumber(number);
}

QString moneyInWords(std::int64_t minor, Currency currency, const QLocale& locale) {
    std::int64_t unit = 1;
    for (int i = 0; i < currency.decimals(); ++i)
        unit *= 10;
    const std::int64_t whole = minor / unit, rest = minor % unit;
    const std::string code = currency.code();
    const CurrencyNames* known = nullptr;
    for (const CurrencyNames& one : names)
        if (code == one.code)
            known = &one;
    const QString also = isFrench(locale) ? QStringLiteral(" et ") : QStringLiteral(" and ");
    if (known == nullptr) {
        const QString text = numberInWords(whole, locale) + u' ' + QString::fromStdString(code);
        return rest == 0 ? text : text + also + QString::number(rest) + u'/' + QString::number(unit);
    }
    const auto& words = isFrench(locale) ? known->french : known->english;
    // French counts two and more as many, English all but one.
    const auto isOne = [&](std::int64_t count) { return isFrench(locale) ? count < 2 : count == 1; };
    QString text;
    if (whole > 0 || rest == 0) {
        // "un million d'euros": million and milliard are nouns.
        const bool isNoun = isFrench(locale) && whole >= 1'000'000 && whole % 1'000'000 == 0;
        const QString name = QString::fromUtf8(isOne(whole) ? words[0] : words[1]);
        const bool isVowel = name.startsWith(u'e');
        text = numberInWords(whole, locale);
        // "vingt et une livres"; in "vingt et un mille livres" the number counts thousands.
        if (isFrench(locale) && known->isFeminine && text.endsWith(QStringLiteral("un")))
            text += u'e';
        text += (isNoun ? (isVowel ? QStringLiteral(" d’") : QStringLiteral(" de ")) : QStringLiteral(" ")) + name;
    }
    if (rest == 0)
        return text;
    const QString cents = numberInWords(rest, locale) + u' ' + QString::fromUtf8(isOne(rest) ? words[2] : words[3]);
    return text.isEmpty() ? cents : text + also + cents;
}

} // namespace encours
