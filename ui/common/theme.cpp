// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/window_style.h"

#include <QApplication>
#include <QFile>
#include <QStyle>
#include <QStyleHints>

namespace encours {

namespace {

const Theme* inForce = &Theme::light();

/// The desktop's choice. Qt tells it plainly from 6.5 on; before, a dark desktop shows in the palette it gives, once
/// ours is taken away.
bool systemIsDark(QApplication& app) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    Q_UNUSED(app)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    app.setPalette(QPalette());
    const QPalette given = QApplication::palette();
    return given.color(QPalette::Window).lightness() < given.color(QPalette::WindowText).lightness();
#endif
}

} // namespace

const Theme& Theme::light() {
    static const Theme colors{
        .dark = false,
        .window = QColor(0xF5F6F8),
        .surface = QColor(0xFFFFFF),
        .raised = QColor(0xF1F3F6),
        .border = QColor(0xE0E4EA),
        .control = QColor(0x7E8896),
        .text = QColor(0x1B2430),
        .secondaryText = QColor(0x596473),
        .accent = QColor(0x0F6B78),
        .onAccent = QColor(0xFFFFFF),
        .accentSoft = QColor(0xE2F1F2),
        .good = QColor(0x17743C),
        .bad = QColor(0xAF2A22),
        .warning = QColor(0x9A4A04),
        .warningSoft = QColor(0xFDF3E4),
        .badSoft = QColor(0xFBEAE8),
        .grid = QColor(0xE3E7EC),
        .ages = {QColor(0x9FB8C4), QColor(0xF2C66D), QColor(0xE79A4A), QColor(0xD56A3C), QColor(0xA8322A)},
        .unallocated = QColor(0x6F7F8C),
    };
    return colors;
}

const Theme& Theme::darkened() {
    static const Theme colors{
        .dark = true,
        .window = QColor(0x151A20),
        .surface = QColor(0x1D242C),
        .raised = QColor(0x252E38),
        .border = QColor(0x2D3742),
        .control = QColor(0x778594),
        .text = QColor(0xE6EBF0),
        .secondaryText = QColor(0xA3AFBC),
        .accent = QColor(0x4CB8C4),
        .onAccent = QColor(0x0B2126),
        .accentSoft = QColor(0x17343A),
        .good = QColor(0x5CC98A),
        .bad = QColor(0xF28B82),
        .warning = QColor(0xE5A04B),
        .warningSoft = QColor(0x33291B),
        .badSoft = QColor(0x3A2325),
        .grid = QColor(0x2D3742),
        .ages = {QColor(0x55717F), QColor(0xC79A3D), QColor(0xC97C35), QColor(0xC25B33), QColor(0xD0493F)},
        .unallocated = QColor(0x8796A4),
    };
    return colors;
}

QPalette Theme::palette() const {
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& color) { palette.setColor(role, color); };
    set(QPalette::Window, window);
    set(QPalette::WindowText, text);
    set(QPalette::Base, surface);
    set(QPalette::AlternateBase, raised);
    set(QPalette::Text, text);
    set(QPalette::PlaceholderText, secondaryText);
    set(QPalette::Button, surface);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, bad);
    set(QPalette::Highlight, accent);
    set(QPalette::HighlightedText, onAccent);
    set(QPalette::ToolTipBase, raised);
    set(QPalette::ToolTipText, text);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    set(QPalette::Light, raised);
    set(QPalette::Midlight, border);
    set(QPalette::Mid, border);
    set(QPalette::Dark, control);
    set(QPalette::Shadow, dark ? QColor(0x0B0E12) : control);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, secondaryText);
    return palette;
}

QString Theme::styleSheet() const {
    QFile file(QStringLiteral(":/style/encours.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QString sheet = opened ? QString::fromUtf8(file.readAll()) : QString();
    const std::pair<const char*, const QColor*> names[] = {
        {"@window", &window},
        {"@surface", &surface},
        {"@raised", &raised},
        {"@border", &border},
        {"@control", &control},
        {"@text", &text},
        {"@secondary", &secondaryText},
        {"@accent-soft", &accentSoft},
        {"@accent", &accent},
        {"@on-accent", &onAccent},
        {"@bad-soft", &badSoft},
        {"@bad", &bad},
        {"@warning-soft", &warningSoft},
        {"@warning", &warning},
    };
    for (const auto& [name, color] : names)
        sheet.replace(QLatin1String(name), color->name());
    sheet.replace(QLatin1String("@check"),
                  dark ? QStringLiteral(":/style/check_dark.svg") : QStringLiteral(":/style/check_light.svg"));
    sheet.replace(QLatin1String("@arrow"),
                  dark ? QStringLiteral(":/style/arrow_dark.svg") : QStringLiteral(":/style/arrow_light.svg"));
    return sheet;
}

const Theme& theme() { return *inForce; }

void applyAppearance(QApplication& app, Appearance appearance) {
    const bool dark = appearance == Appearance::dark || (appearance == Appearance::system && systemIsDark(app));
    inForce = dark ? &Theme::darkened() : &Theme::light();
    static bool styled = false;
    if (!styled) {
        QApplication::setStyle(new WindowStyle);
        styled = true;
    }
    QApplication::setPalette(inForce->palette());
    app.setStyleSheet(inForce->styleSheet());
}

} // namespace encours
