// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/documents_folder.h"

#include <QRegularExpression>
#include <QStandardPaths>

namespace encours {

QDir documentsFolder() {
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.exists() ? documents : QDir::home();
}

QString asFileName(const QString& text) {
    constexpr int longest = 80;
    static const QRegularExpression forbidden(QStringLiteral("[^\\P{C}]|[\\\\/:*?\"<>|]"),
                                              QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression around(QStringLiteral("^[. ]+|[. ]+$")); // hidden, or lost on Windows
    QString name = text;
    return name.replace(forbidden, QStringLiteral(" ")).simplified().remove(around).left(longest).trimmed();
}

QString proposedFile(const QString& title, const QString& ending) {
    const QString name = asFileName(title);
    return documentsFolder().filePath((name.isEmpty() ? QStringLiteral("encours") : name) + u'.' + ending);
}

} // namespace encours
