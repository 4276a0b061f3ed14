// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/dropped_files.h"

#include "ui/common/documents_folder.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Attachments)
};

const QStringList& endings() {
    static const QStringList list{QStringLiteral("pdf"),  QStringLiteral("png"),  QStringLiteral("jpg"),
                                  QStringLiteral("jpeg"), QStringLiteral("gif"),  QStringLiteral("tif"),
                                  QStringLiteral("tiff"), QStringLiteral("webp"), QStringLiteral("heic")};
    return list;
}

} // namespace

QStringList draggedAttachments(const QMimeData& mime) {
    QStringList files;
    for (const QUrl& url : mime.urls()) {
        if (!url.isLocalFile() || !endings().contains(QFileInfo(url.toLocalFile()).suffix().toLower()))
            return {};
        files << url.toLocalFile();
    }
    return files;
}

QFileDialog* attachmentDialog(const QString& name, QWidget* parent) {
    QStringList patterns;
    for (const QString& ending : endings())
        patterns << QStringLiteral("*.") + ending;
    auto* dialog = new QFileDialog(parent, Words::tr("Attach files"), documentsFolder().path(),
                                   Words::tr("PDF and pictures (%1);;All files (*)").arg(patterns.join(u' ')));
    dialog->setObjectName(name);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

std::vector<std::filesystem::path> pathsOf(const QStringList& files) {
    std::vector<std::filesystem::path> paths;
    for (const QString& file : files)
        paths.emplace_back(file.toStdU16String());
    return paths;
}

} // namespace encours
