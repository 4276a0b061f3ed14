// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/object_name.h"

#include <QStringList>

namespace encours {

QString fieldObjectName(const char* owner, std::string_view key, const char* widgetClass) {
    QString name = QString::fromLatin1(owner);
    for (const QString& part : QString::fromLatin1(key.data(), static_cast<int>(key.size())).split(u'_'))
        name += part.left(1).toUpper() + part.mid(1);
    return name + QString::fromLatin1(widgetClass);
}

} // namespace encours
