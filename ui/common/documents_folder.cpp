// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/documents_folder.h"

#include <QStandardPaths>

namespace encours {

QDir documentsFolder() {
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.exists() ? documents : QDir::home();
}

} // namespace encours
