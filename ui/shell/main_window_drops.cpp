// SPDX-License-Identifier: GPL-3.0-or-later
// What is dropped on the window: a ledger opens, sources are imported, PDFs and pictures go to their invoices.
#include "ui/invoices/attachments_widget.h"
#include "ui/invoices/dropped_files.h"
#include "ui/invoices/invoice_page.h"
#include "ui/invoices/invoices_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/source_chooser.h"

#include <QDragEnterEvent>
#include <QMimeData>

namespace encours {

namespace {

const auto ledgerEnding = QStringLiteral(".encours");

/// The one ledger that is dragged, if it is one.
QString draggedLedger(const QMimeData& mime) {
    const auto urls = mime.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString path = urls.front().toLocalFile();
    return path.endsWith(ledgerEnding, Qt::CaseInsensitive) ? path : QString();
}

} // namespace

bool MainWindow::attachDropped(const QMimeData& mime) {
    const QStringList files = draggedAttachments(mime);
    if (session_.view() == nullptr || files.isEmpty())
        return false;
    if (place().page == Place::Page::invoice)
        invoice().attachments().attach(files);
    else
        invoices().attach(files);
    return true;
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QMimeData& mime = *event->mimeData();
    if (!draggedLedger(mime).isEmpty() || !SourceChooser::draggedSources(mime).isEmpty() ||
        (session_.view() != nullptr && !draggedAttachments(mime).isEmpty()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = draggedLedger(*event->mimeData());
    if (!path.isEmpty()) {
        event->acceptProposedAction();
        openLedger(path);
    } else if (const QStringList sources = SourceChooser::draggedSources(*event->mimeData()); !sources.isEmpty()) {
        event->acceptProposedAction();
        chooser_->take(sources);
    } else if (attachDropped(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

} // namespace encours
