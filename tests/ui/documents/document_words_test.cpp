// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "ui/documents/document_words.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <string_view>
#include <utility>

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
    for (const char* language : {"en", "de", "es"}) {
        const QDir other(QStringLiteral(":/letters/") + QLatin1String(language));
        QStringList expected = french.entryList();
        if (language != std::string_view("en")) // the office's own paper, in the languages of the window
            expected.removeAll(QStringLiteral("policy_document.json"));
        CHECK(other.entryList() == expected);
        for (const QString& file : expected) {
            const auto fr = textsOf(french.filePath(file)), said = textsOf(other.filePath(file));
            CHECK(fr.keys() == said.keys());
            for (const QString& key : fr.keys()) {
                INFO(language << ": " << key.toStdString());
                if (key !=
                    QStringLiteral("salutation.civil")) // "Sehr geehrte Frau," is no German: it names nobody then
                    CHECK(placeholdersOf(fr[key].toString()) == placeholdersOf(said[key].toString()));
                CHECK(!said[key].toString().trimmed().isEmpty());
                CHECK(!said[key].toString().contains(u'\''));
            }
        }
    }
}

TEST_CASE("French parts its high signs by a space that does not break", "[documents]") {
    const QDir french(QStringLiteral(":/letters/fr"));
    for (const QString& file : french.entryList()) {
        const auto texts = textsOf(french.filePath(file));
        for (const QString& key : texts.keys()) {
            INFO(key.toStdString());
            CHECK(!texts[key].toString().trimmed().isEmpty());
            CHECK(!texts[key].toString().contains(u'\''));
            CHECK(!texts[key].toString().contains(QRegularExpression(QStringLiteral(" [:;?!»%€]|« "))));
        }
    }
}

TEST_CASE("a customer is written to in its language, in French where nobody said, in English where there are no texts",
          "[documents]") {
    const std::pair<const char*, const char*> expected[] = {
        {"", "fr"}, {"fr-CA", "fr"}, {"DE", "de"}, {"de_AT", "de"}, {"es", "es"}, {"it", "en"}, {"en", "en"}};
    for (const auto& [asked, written] : expected)
        CHECK(documentLanguage(QString::fromLatin1(asked)) == QString::fromLatin1(written));
}

TEST_CASE("values stand in their places, braces in them untouched", "[documents]") {
    const DocumentWords words(QStringLiteral("fr"), QStringLiteral("interest_statement"));
    CHECK(words(QStringLiteral("mentions.siren"), {{"number", QStringLiteral("{day}")}}) ==
          QStringLiteral("SIREN {day}"));
    CHECK(words(QStringLiteral("pageOf")).replace(QChar(0x00A0), u' ') == QStringLiteral("Page %1 sur %2"));
    CHECK(DocumentWords(QStringLiteral("de"), QStringLiteral("interest_statement")).locale().language() ==
          QLocale::German);
}
