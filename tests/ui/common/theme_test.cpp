// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/common/contrast.h"

#include <QApplication>
#include <QToolTip>

using namespace encours;
using encours::test::contrast;

namespace {

constexpr double forText = 4.5;  // WCAG 2.2, 1.4.3
constexpr double forParts = 3.0; // 1.4.11

} // namespace

TEST_CASE("text can be read in both themes", "[theme]") {
    for (const Theme* theme : {&Theme::light(), &Theme::darkened()}) {
        CAPTURE(theme->dark);
        for (const QColor* ground : {&theme->window, &theme->surface, &theme->raised, &theme->accentSoft}) {
            CAPTURE(ground->name().toStdString());
            CHECK(contrast(theme->text, *ground) >= forText);
            CHECK(contrast(theme->secondaryText, *ground) >= forText);
        }
        for (const QColor* words : {&theme->good, &theme->bad, &theme->warning, &theme->accent})
            CHECK(contrast(*words, theme->surface) >= forText);
        CHECK(contrast(theme->accent, theme->accentSoft) >= forText);
        CHECK(contrast(theme->accent, theme->window) >= forText);
        CHECK(contrast(theme->onAccent, theme->accent) >= forText);
        CHECK(contrast(theme->warning, theme->warningSoft) >= forText);
        CHECK(contrast(theme->text, theme->warningSoft) >= forText);
        CHECK(contrast(theme->text, theme->badSoft) >= forText);
    }
}

TEST_CASE("the palette's pairs can be read, the highlighted and the placeholder too", "[theme]") {
    for (const Theme* theme : {&Theme::light(), &Theme::darkened()}) {
        const QPalette palette = theme->palette();
        const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
            {QPalette::WindowText, QPalette::Window},         {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},        {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::PlaceholderText, QPalette::Base},
            {QPalette::ToolTipText, QPalette::ToolTipBase},   {QPalette::Link, QPalette::Base},
        };
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            for (const auto& [words, ground] : pairs) {
                CAPTURE(theme->dark, int(group), int(words), int(ground));
                CHECK(palette.color(group, words).alpha() == 255);
                CHECK(contrast(palette.color(group, words), palette.color(group, ground)) >= forText);
            }
        }
    }
}

TEST_CASE("what tells parts apart stands out", "[theme]") {
    for (const Theme* theme : {&Theme::light(), &Theme::darkened()}) {
        CAPTURE(theme->dark);
        CHECK(contrast(theme->control, theme->surface) >= forParts);
        CHECK(contrast(theme->accent, theme->surface) >= forParts);
        // Layers of a bar are parted by a line of the surface; the oldest must stand out by itself.
        CHECK(contrast(theme->ages.back(), theme->surface) >= forParts);
        CHECK(contrast(theme->unallocated, theme->surface) >= forParts);
    }
}

TEST_CASE("an appearance is applied and taken back", "[theme]") {
    applyAppearance(*qApp, Appearance::dark);
    CHECK(theme().dark);
    CHECK(QApplication::palette().color(QPalette::Window) == Theme::darkened().window);
    applyAppearance(*qApp, Appearance::light);
    CHECK_FALSE(theme().dark);
    CHECK(QApplication::palette().color(QPalette::Base) == Theme::light().surface);
    // No name of a colour is left in the style sheet.
    CHECK_FALSE(theme().styleSheet().contains(u'@'));
    CHECK(theme().styleSheet().contains(theme().accent.name()));
}

TEST_CASE("a tip is drawn in colours that can be read", "[theme]") {
    for (const auto appearance : {Appearance::light, Appearance::dark}) {
        applyAppearance(*qApp, appearance);
        QToolTip::showText(QPoint(40, 40), QStringLiteral("How it is computed"));
        QWidget* tip = nullptr;
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (widget->inherits("QTipLabel") && widget->isVisible())
                tip = widget;
        REQUIRE(tip != nullptr);
        const QImage drawn = tip->grab().toImage();
        const QColor ground = drawn.pixelColor(3, drawn.height() / 2); // between the border and the words
        double best = 1.0;
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 2; x < drawn.width() - 2; ++x)
                best = std::max(best, contrast(drawn.pixelColor(x, y), ground));
        CAPTURE(theme().dark, ground.name().toStdString());
        CHECK(best >= forText);
        QToolTip::hideText();
        delete tip;
    }
    applyAppearance(*qApp, Appearance::light);
}
