// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_dialog.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/shell/opened_window.h"
#include "ui/language/translation.h"

#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>

using namespace encours;
using namespace encours::test;

namespace {

QString textOf(const QString& topic) {
    QFile file(HelpDialog::fileOf(topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList linksOf(const QString& text) {
    QStringList links;
    auto found = QRegularExpression(QStringLiteral(R"(\]\(([^)]+)\))")).globalMatch(text);
    while (found.hasNext())
        links << found.next().captured(1);
    return links;
}

} // namespace

TEST_CASE("each page of help is there in each language, says as much, and its links lead somewhere", "[help]") {
    std::map<QString, QStringList> links;
    for (const auto language : {QLocale::French, QLocale::English}) {
        installTranslations(*qApp, QLocale(language));
        for (const QString& topic : HelpDialog::topics()) {
            const QString text = textOf(topic);
            INFO(HelpDialog::fileOf(topic).toStdString());
            CHECK(text.startsWith(QStringLiteral("# ")));
            CHECK(text.size() > 300);
            for (const QString& link : linksOf(text)) {
                INFO(link.toStdString());
                CHECK(HelpDialog::topics().contains(QString(link).remove(QStringLiteral(".md"))));
            }
            if (language == QLocale::French) {
                // No line begins with a high sign: the space before it does not break.
                static const QRegularExpression broken(QStringLiteral(" [:;!?»%](?=\\s|$)|« "));
                CHECK(broken.match(text).captured() == QString());
                links[topic] = linksOf(text);
            } else {
                CHECK(links[topic] == linksOf(text));
            }
        }
    }
    installTranslations(*qApp, QLocale(QLocale::French));
}

TEST_CASE("F1 opens the help of the page that is shown, and its links and contents lead on", "[help]") {
    OpenedWindow opened;
    REQUIRE(opened.openDemonstration());
    opened.window.go({Place::Page::customers, {}, {}});
    QTest::keyClick(&opened.window, Qt::Key_F1);
    auto* dialog = opened.find<HelpDialog>("helpDialog");
    REQUIRE(dialog != nullptr);
    REQUIRE(dialog->isVisible());
    CHECK(dialog->topic() == QStringLiteral("customers"));
    auto* browser = opened.find<QTextBrowser>("helpTextBrowser");
    CHECK(browser->toPlainText().contains(QStringLiteral("31–60")));
    auto* contents = opened.find<QListWidget>("helpContentsListWidget");
    CHECK(contents->currentItem()->text() == browser->document()->begin().text());
    contents->setCurrentRow(static_cast<int>(HelpDialog::topics().indexOf(QStringLiteral("keyboard"))));
    CHECK(dialog->topic() == QStringLiteral("keyboard"));
    CHECK(browser->toPlainText().contains(QStringLiteral("F10")));
    // Another page, the same window of help.
    opened.window.go({Place::Page::dashboard, {}, {}});
    QTest::keyClick(&opened.window, Qt::Key_F1);
    CHECK(opened.window.findChildren<HelpDialog*>().size() == 1);
    CHECK(dialog->topic() == QStringLiteral("dashboard"));
    // It changes its language as the window does.
    const QString before = browser->toPlainText();
    installTranslations(*qApp, QLocale(QLocale::English));
    QApplication::processEvents();
    CHECK(browser->toPlainText() != before);
    CHECK(dialog->topic() == QStringLiteral("dashboard"));
    installTranslations(*qApp, QLocale(QLocale::French));
}
