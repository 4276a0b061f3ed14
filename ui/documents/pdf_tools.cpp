// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdf_tools.h"

#include <QCoreApplication>
#include <QPluginLoader>
#include <QtGlobal>

namespace encours {

namespace {

const PdfTools* loadedTools() {
    QString why;
    for (const char* folder : {"", ENCOURS_MODULES_FROM_PROGRAM}) {
        QPluginLoader loader(QCoreApplication::applicationDirPath() + u'/' + QLatin1String(folder) +
                             QStringLiteral("/encours_pdf"));
        if (const auto* tools = qobject_cast<PdfTools*>(loader.instance()))
            return tools;
        why += loader.errorString() + u' ';
    }
    qWarning("PDFs can neither be shown nor put together: %s", qUtf8Printable(why));
    return nullptr;
}

} // namespace

const PdfTools* pdfTools() {
    static const PdfTools* const tools = loadedTools();
    return tools;
}

} // namespace encours
