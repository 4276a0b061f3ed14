// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <initializer_list>

namespace encours {

namespace {

/// The first of these families that the system has; empty when it has none.
QString firstInstalled(std::initializer_list<const char*> names) {
    // By the list of all: hasFamily would first ask fontconfig what each name may stand for, a millisecond for three.
    const QStringList installed = QFontDatabase::families();
    for (const char* name : names) {
        const QString family = QString::fromLatin1(name);
        if (installed.contains(family))
            return family;
    }
    return {};
}

} // namespace

void chooseApplicationFont(QApplication& app) {
    QFont font = QApplication::font();
    // What fontconfig falls back on when no desktop has chosen.
    if (QFontInfo(font).family() != QLatin1String("DejaVu Sans"))
        return;
    // One that is installed: for one that is not, Qt sorts all that are by likeness, which takes half a millisecond.
    const QString family = firstInstalled({"Noto Sans", "Open Sans", "Liberation Sans", "DejaVu Sans"});
    if (!family.isEmpty())
        font.setFamilies({family});
    font.setPointSizeF(10.0);
    app.setFont(font);
}

void applyTextSize(QApplication& app, int percent) {
    static const QFont unscaled = QApplication::font();
    QFont font = unscaled;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * percent / 100.0);
    else
        font.setPixelSize(font.pixelSize() * percent / 100);
    if (font != QApplication::font())
        app.setFont(font);
}

bool hasTabularDigits(const QFont& font) {
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) - width) > 0.01)
            return false;
    }
    return true;
}

QFont tabularFont() {
    QFont font = QApplication::font();
    if (hasTabularDigits(font))
        return font;
    const QString family = firstInstalled({"Noto Sans", "Liberation Sans", "DejaVu Sans", "Arial"});
    if (!family.isEmpty())
        font.setFamily(family);
    return font;
}

QFont scaledFont(double factor, QFont::Weight weight) {
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

QFont headingFont() { return scaledFont(1.5, QFont::Bold); }

} // namespace encours
