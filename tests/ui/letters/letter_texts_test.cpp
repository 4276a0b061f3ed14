// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letter_texts_widget.h"

#include "core/usecase/templates.h"
#include "tests/ui/catch_qt.h"
#include "tests/ui/policy/at_policy.h"
#include "ui/common/typed_text.h"
#include "ui/language/translation.h"
#include "ui/letters/letter_preview.h"
#include "ui/letters/sheet_view.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

using namespace encours;
using namespace encours::test;

namespace {

/// The texts of letters before the person, the formal notice chosen.
class AtTexts : public AtPolicy {
public:
    explicit AtTexts(const char* copy) : AtPolicy(copy) {
        show(PolicyPage::letters);
        opened = opened && settles([this] { return texts().shown().has_value(); });
        texts().show("formal_notice");
        opened = opened && settles([this] { return texts().preview().isShowing(); });
    }
    [[nodiscard]] LetterTextsWidget& texts() const { return page().letterTexts(); }
    template <class Condition>
    [[nodiscard]] bool settles(Condition condition) const {
        return QTest::qWaitFor([&] { return !texts().isBusy() && condition(); }, 20000);
    }
    [[nodiscard]] QPlainTextEdit& words(int block) const {
        return *find<QPlainTextEdit>(qPrintable(QStringLiteral("block%1PlainTextEdit").arg(block)));
    }
    [[nodiscard]] bool isPrinted(const QString& word) const {
        const auto& sheets = texts().preview().sheetView().sheets();
        return std::any_of(sheets.begin(), sheets.end(), [&](const Sheet& sheet) {
            return std::any_of(sheet.texts.begin(), sheet.texts.end(),
                               [&](const DrawnText& text) { return text.text.contains(word); });
        });
    }
    [[nodiscard]] int versions() const {
        return static_cast<int>(
            read_template_versions(path(), "formal_notice", texts().shown()->language, LetterForm::letter).size());
    }
    [[nodiscard]] std::filesystem::path path() const {
        return const_cast<MainWindow&>(window).session().view()->snapshot->path;
    }
};

} // namespace

TEST_CASE("a text is tried on a real customer as it is typed, saved as a version and taken back", "[letters]") {
    AtTexts at("letter_texts.encours");
    REQUIRE(at.opened);
    CHECK(at.versions() == 1);
    auto* save = at.find<QPushButton>("saveTemplatePushButton");
    CHECK_FALSE(save->isEnabled());
    at.words(1).setFocus();
    QTest::keyClicks(&at.words(1), QStringLiteral("Salutations distinctes, "));
    REQUIRE(at.settles([&] { return at.isPrinted(QStringLiteral("distinctes")); }));
    REQUIRE(save->isEnabled());
    REQUIRE(at.changing([&] { QTest::mouseClick(save, Qt::LeftButton); }));
    REQUIRE(at.settles([&] { return at.versions() == 2; }));
    CHECK_FALSE(save->isEnabled());
    REQUIRE(at.changing([&] { at.undo(); }));
    REQUIRE(at.settles([&] { return !at.isPrinted(QStringLiteral("distinctes")); }));
}

TEST_CASE("a wrong field is said where it stands and cannot be saved; what was typed stays while one looks around",
          "[letters]") {
    AtTexts at("letter_texts_wrong.encours");
    REQUIRE(at.opened);
    QTest::keyClicks(&at.words(1), QStringLiteral("{nothing} "));
    CHECK_FALSE(at.find<QPushButton>("saveTemplatePushButton")->isEnabled());
    auto* card = at.find<QWidget>("block1Frame");
    const auto labels = card->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(),
                      [](const QLabel* one) { return one->isVisible() && one->text().contains("nothing"); }));
    at.texts().show("thanks");
    REQUIRE(at.settles([&] { return at.texts().shown()->key == "thanks"; }));
    at.texts().show("formal_notice");
    REQUIRE(at.settles([&] { return at.texts().shown()->key == "formal_notice"; }));
    CHECK(at.words(1).toPlainText().contains("{nothing}"));
    at.click("discardTemplatePushButton");
    REQUIRE(at.settles([&] { return !at.words(1).toPlainText().contains("{nothing}"); }));
    CHECK(at.versions() == 1);
}

TEST_CASE("blocks are added, moved and removed, and e-mails are tried as words", "[letters]") {
    AtTexts at("letter_texts_blocks.encours");
    REQUIRE(at.opened);
    const QString first = at.words(1).toPlainText();
    at.find<QPushButton>("block1DownPushButton")->click();
    CHECK(at.words(2).toPlainText() == first);
    at.find<QPushButton>("block2RemovePushButton")->click();
    REQUIRE(at.settles([&] { return at.words(2).toPlainText() != first; }));
    at.click("discardTemplatePushButton");
    auto* forms = at.find<QComboBox>("templateFormComboBox");
    forms->setCurrentIndex(1);
    emit forms->activated(1);
    REQUIRE(at.settles([&] { return !at.texts().preview().text().isEmpty(); }));
}

TEST_CASE("a key that is taken back leaves the text as it shipped, with its no-break spaces", "[letters]") {
    AtTexts at("letter_texts_spaces.encours");
    REQUIRE(at.opened);
    auto* languages = at.find<QComboBox>("templateLanguageComboBox");
    const int french = languages->findData(QStringLiteral("fr"));
    languages->setCurrentIndex(french);
    emit languages->activated(french);
    at.texts().show("formal_notice");
    REQUIRE(at.settles([&] { return at.texts().shown()->language == "fr"; }));
    const QString shipped = typedText(at.words(1));
    const QPointer<QPlainTextEdit> words(&at.words(1));
    auto* discard = at.find<QPushButton>("discardTemplatePushButton");
    QTest::keyClicks(words, QStringLiteral("x"));
    CHECK(discard->isEnabled());
    QTest::keyClick(words, Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(discard->isEnabled());
    CHECK(typedText(*words) == shipped);
    QString all;
    for (int block = 1; at.find<QPlainTextEdit>(qPrintable(QStringLiteral("block%1PlainTextEdit").arg(block))); ++block)
        all += typedText(at.words(block));
    CHECK(all.contains(QChar::Nbsp));
    // What else the ledger learns leaves the editor alone, and with it what can be undone.
    QTest::keyClicks(words, QStringLiteral("y"));
    REQUIRE(at.changing([&] { at.window.session().setDate(at.window.session().view()->today - 1); }));
    REQUIRE(at.settles([&] { return at.texts().preview().isShowing(); }));
    REQUIRE_FALSE(words.isNull());
    QTest::keyClick(words, Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(discard->isEnabled());
}

TEST_CASE("the parts of a block are called in the language of now", "[letters]") {
    AtTexts at("letter_texts_names.encours");
    REQUIRE(at.opened);
    const QString english = at.words(1).accessibleName();
    installTranslations(*qApp, QLocale(QLocale::French));
    CHECK(QTest::qWaitFor([&] { return at.words(1).accessibleName() != english; }, 20000));
    installTranslations(*qApp, QLocale::c());
}
