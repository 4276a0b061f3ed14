// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

namespace encours {

namespace {

struct SpokenLanguage {
    const char* code;
    QLocale::Language language;
    QLocale::Country country; ///< whose numbers and days are written
};
constexpr SpokenLanguage spoken[] = {{"en", QLocale::English, QLocale::UnitedKingdom},
                                     {"fr", QLocale::French, QLocale::France},
                                     {"de", QLocale::German, QLocale::Germany},
                                     {"es", QLocale::Spanish, QLocale::Spain}};

} // namespace

QString documentLanguage(const QString& asked) {
    if (asked.isEmpty())
        return QStringLiteral("fr");
    const QString code = asked.left(2).toLower();
    const auto* found = std::find_if(std::begin(spoken), std::end(spoken),
                                     [&](const auto& one) { return code == QLatin1String(one.code); });
    return QString::fromLatin1(found != std::end(spoken) ? found->code : spoken[0].code);
}

DocumentWords::DocumentWords(const QString& language, const QString& document) {
    const QString code = documentLanguage(language);
    for (const SpokenLanguage& one : spoken)
        if (code == QLatin1String(one.code))
            locale_ = QLocale(one.language, one.country);
    const QString folder = QStringLiteral(":/letters/%1/").arg(code);
    read(folder + QStringLiteral("common.json"));
    read(folder + document + QStringLiteral(".json"));
}

void DocumentWords::read(const QString& file) {
    QFile stored(file);
    const bool isOpen = stored.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    if (!isOpen)
        return;
    const QJsonObject texts = QJsonDocument::fromJson(stored.readAll()).object();
    for (auto at = texts.begin(); at != texts.end(); ++at)
        texts_.insert(at.key(), at.value().toString());
}

QString DocumentWords::operator()(const QString& key, Values values) const {
    const auto found = texts_.constFind(key);
    Q_ASSERT_X(found != texts_.constEnd(), "DocumentWords", qPrintable(key));
    if (found == texts_.constEnd())
        return key;
    // One pass, so that a value with a brace in it stays as it is.
    QString text;
    qsizetype at = 0;
    for (qsizetype open = found->indexOf(u'{'); open >= 0; open = found->indexOf(u'{', at)) {
        const qsizetype close = found->indexOf(u'}', open);
        if (close < 0)
            break;
        text += QStringView(*found).mid(at, open - at);
        const auto name = QStringView(*found).mid(open + 1, close - open - 1);
        bool isKnown = false;
        for (const auto& [placeholder, value] : values) {
            if (name == QLatin1String(placeholder)) {
                text += value;
                isKnown = true;
            }
        }
        Q_ASSERT_X(isKnown, "DocumentWords", qPrintable(key));
        at = close + 1;
    }
    return text += QStringView(*found).mid(at);
}

} // namespace encours
