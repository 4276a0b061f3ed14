// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "ui/documents/document_words.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace encours;

namespace {

QJsonObject textsOf(const QString& file) {
    QFile stored(file);
    REQUIRE(stored.open(QIODevice::ReadOnly));
    QJsonParseError error;
    const auto read = QJsonDocument::fromJson(stored.readAll(), &error);
    INFO(file.toStdString());
    CHECK(error.error == QJsonParseError::NoError);
    return read.object();
}

QStringList placeholdersOf(const QString& text) {
    static const QRegularExpression placeholder(QStringLiteral("\\{([a-z]+)\\}|%[12]"));
    QStringList names;
    for (auto at = placeholder.globalMatch(text); at.hasNext();)
        names << at.next().captured();
    names.sort();
    names.removeDuplicates();
    return names;
}

} // namespace

TEST_CASE("every language says the same with the same values", "[documents]") {
    const QDir french(QStringLiteral(":/letters/fr"));
    REQUIRE(french.entryList().size() >= 2);
    CHECK(QDir(QStringLiteral(":/letters/en")).entryList() == french.entryList());
    for (const QString& file : french.entryList()) {
        const auto fr = textsOf(french.filePath(file)), en = textsOf(QStringLiteral(":/letters/en/") + file);
        CHECK(fr.keys() == en.keys());
        for (const QString& key : fr.keys()) {
            INFO(key.toStdString());
            CHECK(placeholdersOf(fr[key].toString()) == placeholdersOf(en[key].toString()));
            CHECK(!fr[key].toString().trimmed().isEmpty());
            CHECK(!fr[key].toString().contains(u'\''));
            // French parts its high signs by a space that does not break.
            CHECK(!fr[key].toString().contains(QRegularExpression(QStringLiteral(" [:;?!»%€]|« "))));
        }
    }
}

TEST_CASE("values stand in their places, braces in them untouched", "[documents]") {
    const DocumentWords words(QStringLiteral("fr"), QStringLiteral("interest_statement"));
    CHECK(words(QStringLiteral("mentions.siren"), {{"number", QStringLiteral("{day}")}}) ==
          QStringLiteral("SIREN {day}"));
    CHECK(words(QStringLiteral("pageOf")).replace(QChar(0x00A0), u' ') == QStringLiteral("Page %1 sur %2"));
    CHECK(DocumentWords(QStringLiteral("de"), QStringLiteral("interest_statement")).locale().language() ==
          QLocale::French);
}
