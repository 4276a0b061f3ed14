// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/written_document.h"

#include "ui/common/acts.h"
#include "ui/common/documents_folder.h"
#include "ui/common/printing.h"
#include "ui/common/temporary_copy.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WrittenDocument)
};

} // namespace

void openWritten(Acts& acts, const WrittenDocument& written) {
    if (openTemporaryCopy(written.pdf, written.name, QStringLiteral("application/pdf")) != CopyOpened::yes)
        acts.warn(Words::tr("No program of this computer opens PDF files. Save the document instead."));
}

void saveWritten(Acts& acts, const WrittenDocument& written, const QString& name, QWidget* parent) {
    auto* dialog = new QFileDialog(parent, Words::tr("Save the document"),
                                   proposedFile(written.name, QStringLiteral("pdf")), Words::tr("PDF (*.pdf)"));
    dialog->setObjectName(name);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [&acts, save = written.save](const QString& file) {
        const QString called = file.section(u'/', -1);
        if (save(file))
            acts.tell(Words::tr("The document is in “%1”.").arg(called));
        else
            acts.warn(Words::tr("“%1” could not be written. Choose another folder.").arg(called));
    });
    dialog->open();
}

void printWritten(Acts& acts, const WrittenDocument& written, const QString& name, QWidget* parent) {
    const auto print = [&acts, print = written.print](const std::shared_ptr<ChosenPrinter>& printer) {
        if (!print(printer->device()))
            acts.warn(Words::tr("The printer did not answer. Save the document as PDF instead."));
    };
    if (const auto refused = askPrinter(*parent, name, QPageLayout::Portrait, print))
        acts.warn(*refused);
}

} // namespace encours
