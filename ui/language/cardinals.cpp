// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/cardinals.h"

#include <QStringList>

#include <array>
#include <span>
#include <tuple>

namespace encours {

namespace {

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

QString word(std::span<const char* const> words, std::int64_t at) {
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

} // namespace

QString frenchCardinal(std::int64_t number, Counted counted) {
    QStringList parts;
    for (const auto& scale : scales) {
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
    QString text = parts.join(u' ');
    // "vingt et une livres"; in "vingt et un mille livres" the number counts thousands.
    if (counted == Counted::feminine && text.endsWith(QStringLiteral("un")))
        text += u'e';
    return text;
}

QString englishCardinal(std::int64_t number, Counted) {
    QStringList parts;
    for (const auto& scale : scales) {
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

namespace {

constexpr std::array<const char*, 20> german{"null",          "ein",      "zwei",       "drei",     "vier",
                                             "f\u00fcnf",     "sechs",    "sieben",     "acht",     "neun",
                                             "zehn",          "elf",      "zw\u00f6lf", "dreizehn", "vierzehn",
                                             "f\u00fcnfzehn", "sechzehn", "siebzehn",   "achtzehn", "neunzehn"};
constexpr std::array<const char*, 10> germanTens{
    "", "", "zwanzig", "drei\u00dfig", "vierzig", "f\u00fcnfzig", "sechzig", "siebzig", "achtzig", "neunzig"};

/// Its last "ein" as if more followed.
QString germanBelowThousand(std::int64_t number) {
    QString text;
    if (number >= 100)
        text = word(german, number / 100) + QStringLiteral("hundert");
    const std::int64_t rest = number % 100;
    if (rest == 0)
        return text;
    if (rest < 20)
        return text + word(german, rest);
    if (rest % 10 != 0)
        text += word(german, rest % 10) + QStringLiteral("und");
    return text + word(germanTens, rest / 10);
}

} // namespace

QString germanCardinal(std::int64_t number, Counted counted) {
    if (number == 0)
        return word(german, 0);
    QStringList parts;
    const std::int64_t milliards = number / 1'000'000'000, millions = number / 1'000'000 % 1000;
    for (const auto& [count, one, many] :
         {std::tuple(milliards, "Milliarde", "Milliarden"), std::tuple(millions, "Million", "Millionen")}) {
        if (count == 1)
            parts << QStringLiteral("eine ") + QString::fromLatin1(one);
        else if (count > 0) // "einhunderteine Millionen": they are feminine
            parts << germanBelowThousand(count) + (count % 100 == 1 ? QStringLiteral("e ") : QStringLiteral(" ")) +
                         QString::fromLatin1(many);
    }
    QString text;
    if (const auto thousands = number / 1000 % 1000; thousands > 0)
        text = germanBelowThousand(thousands) + QStringLiteral("tausend");
    text += germanBelowThousand(number % 1000);
    if (number % 100 == 1)
        text += counted == Counted::nothing    ? QStringLiteral("s")
                : counted == Counted::feminine ? QStringLiteral("e")
                                               : QString();
    if (!text.isEmpty())
        parts << text;
    return parts.join(u' ');
}

namespace {

constexpr std::array<const char*, 30> spanish{"cero",
                                              "uno",
                                              "dos",
                                              "tres",
                                              "cuatro",
                                              "cinco",
                                              "seis",
                                              "siete",
                                              "ocho",
                                              "nueve",
                                              "diez",
                                              "once",
                                              "doce",
                                              "trece",
                                              "catorce",
                                              "quince",
                                              "diecis\u00e9is",
                                              "diecisiete",
                                              "dieciocho",
                                              "diecinueve",
                                              "veinte",
                                              "veintiuno",
                                              "veintid\u00f3s",
                                              "veintitr\u00e9s",
                                              "veinticuatro",
                                              "veinticinco",
                                              "veintis\u00e9is",
                                              "veintisiete",
                                              "veintiocho",
                                              "veintinueve"};
constexpr std::array<const char*, 10> spanishTens{"",          "",        "",        "treinta", "cuarenta",
                                                  "cincuenta", "sesenta", "setenta", "ochenta", "noventa"};
constexpr std::array<const char*, 10> spanishHundreds{
    "",           "ciento",      "doscientos",  "trescientos", "cuatrocientos",
    "quinientos", "seiscientos", "setecientos", "ochocientos", "novecientos"};

QString spanishBelowHundred(std::int64_t number, Counted counted) {
    if (number == 21 && counted == Counted::masculine)
        return QStringLiteral("veinti\u00fan");
    QString text;
    std::int64_t rest = number;
    if (number >= 30) {
        text = word(spanishTens, number / 10);
        rest = number % 10;
        if (rest == 0)
            return text;
        text += QStringLiteral(" y ");
    }
    text += word(spanish, rest);
    if (rest % 10 == 1 && rest != 11 && counted != Counted::nothing) {
        text.chop(1); // "un" of "uno"
        if (counted == Counted::feminine)
            text += u'a';
    }
    return text;
}

QString spanishBelowThousand(std::int64_t number, Counted counted) {
    const std::int64_t rest = number % 100;
    if (number == 100)
        return QStringLiteral("cien");
    QStringList parts;
    if (number >= 100) {
        parts << word(spanishHundreds, number / 100);
        if (number >= 200 && counted == Counted::feminine)
            parts.back().replace(parts.back().size() - 2, 1, u'a'); // "doscientas"
    }
    if (rest > 0)
        parts << spanishBelowHundred(rest, counted);
    return parts.join(u' ');
}

QString spanishBelowMillion(std::int64_t number, Counted counted) {
    QStringList parts;
    if (const auto thousands = number / 1000; thousands == 1)
        parts << QStringLiteral("mil");
    else if (thousands > 1) // "veintiún mil", "doscientas mil libras"
        parts << spanishBelowThousand(thousands, counted == Counted::nothing ? Counted::masculine : counted) +
                     QStringLiteral(" mil");
    if (number % 1000 > 0)
        parts << spanishBelowThousand(number % 1000, counted);
    return parts.join(u' ');
}

} // namespace

QString spanishCardinal(std::int64_t number, Counted counted) {
    if (number == 0)
        return word(spanish, 0);
    QStringList parts;
    if (const auto millions = number / 1'000'000; millions > 0)
        parts << spanishBelowMillion(millions, Counted::masculine) +
                     (millions > 1 ? QStringLiteral(" millones") : QStringLiteral(" mill\u00f3n"));
    if (number % 1'000'000 > 0)
        parts << spanishBelowMillion(number % 1'000'000, counted);
    return parts.join(u' ');
}

} // namespace encours
