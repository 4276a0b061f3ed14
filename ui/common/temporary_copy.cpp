// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/temporary_copy.h"

#include "ui/common/documents_folder.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QUrl>

namespace encours {

namespace {

QStringList endingsOf(const QString& mediaType) {
    const QString format = mediaType.section(u'/', 1);
    if (format == QLatin1String("jpeg"))
        return {QStringLiteral("jpg"), QStringLiteral("jpeg")};
    if (format == QLatin1String("tiff"))
        return {QStringLiteral("tif"), QStringLiteral("tiff")};
    return {format};
}

} // namespace

QString safeFileName(const QString& name, const QString& mediaType) {
    QString safe = asFileName(name);
    if (safe.isEmpty())
        safe = QStringLiteral("document");
    const QStringList endings = endingsOf(mediaType);
    if (!endings.contains(QFileInfo(safe).suffix().toLower()))
        safe += u'.' + endings.front();
    return safe;
}

QString temporaryCopy(const QByteArray& bytes, const QString& name, const QString& mediaType) {
    static const QTemporaryDir folder(QDir::temp().filePath(QStringLiteral("encours-XXXXXX")));
    static int count = 0;
    // A folder each: two attachments may have one name, and a viewer may hold the first.
    const QString place = QString::number(++count);
    if (!folder.isValid() || !QDir(folder.path()).mkdir(place))
        return {};
    QFile file(QDir(folder.filePath(place)).filePath(safeFileName(name, mediaType)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return {};
    file.close();
    file.setPermissions(QFileDevice::ReadOwner);
    return file.fileName();
}

CopyOpened openTemporaryCopy(const QByteArray& bytes, const QString& name, const QString& mediaType) {
    const QString copy = temporaryCopy(bytes, name, mediaType);
    if (copy.isEmpty())
        return CopyOpened::notWritten;
    return QDesktopServices::openUrl(QUrl::fromLocalFile(copy)) ? CopyOpened::yes : CopyOpened::noProgram;
}

} // namespace encours
