// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/search_text.h"

namespace encours {

QString searchText(const QString& text) {
    QString found;
    found.reserve(text.size());
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.category() == QChar::Mark_NonSpacing)
            continue;
        switch (letter.unicode()) {
        case 0x0152: // Œ
        case 0x0153: // œ
            found += QLatin1String("oe");
            break;
        case 0x00C6: // Æ
        case 0x00E6: // æ
            found += QLatin1String("ae");
            break;
        case 0x2019: // ’
            found += u'\'';
            break;
        default:
            found += letter.toLower();
        }
    }
    return found;
}

} // namespace encours
