// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/sheet.h"

#include <algorithm>
#include <vector>

namespace encours::test {

/// All that is written on a page, a line for each piece.
[[nodiscard]] inline QString textOf(const Sheet& sheet) {
    QString text;
    for (const DrawnText& one : sheet.texts)
        text += one.text + u'\n';
    return text;
}

[[nodiscard]] inline QString textOf(const std::vector<Sheet>& sheets) {
    QString text;
    for (const Sheet& sheet : sheets)
        text += textOf(sheet);
    return text;
}

[[nodiscard]] inline QRectF roomOf(const DrawnText& text) {
    const double height = text.font.points * sheetResolution / 72.0;
    return {text.at.x(), text.at.y() - height * 0.75, text.width, height * 0.95};
}

/// The first piece that is not wholly between the margins, or that lies over another; empty: there is none.
[[nodiscard]] inline QString misplaced(const std::vector<Sheet>& sheets) {
    const QRectF inside(mm(20) - 1, mm(14), paperWidth - mm(40) + 2, paperHeight - mm(20));
    for (const Sheet& sheet : sheets) {
        for (std::size_t i = 0; i < sheet.texts.size(); ++i) {
            if (!inside.contains(roomOf(sheet.texts[i])))
                return QStringLiteral("outside: ") + sheet.texts[i].text;
            for (std::size_t j = i + 1; j < sheet.texts.size(); ++j)
                if (roomOf(sheet.texts[i]).intersects(roomOf(sheet.texts[j])))
                    return sheet.texts[i].text + QStringLiteral(" over ") + sheet.texts[j].text;
        }
    }
    return {};
}

[[nodiscard]] inline const DrawnText* find(const Sheet& sheet, const QString& text) {
    const auto at = std::find_if(sheet.texts.begin(), sheet.texts.end(),
                                 [&](const DrawnText& one) { return one.text.contains(text); });
    return at == sheet.texts.end() ? nullptr : &*at;
}

} // namespace encours::test
