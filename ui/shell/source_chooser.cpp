// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/source_chooser.h"

#include "core/import/fec_file_name.h"
#include "ui/common/documents_folder.h"
#include "ui/common/ledger_session.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace encours {

namespace {

constexpr const char* sourceEndings[] = {".csv", ".txt", ".xlsx", ".ods"};

bool isSource(const QString& path) {
    return std::any_of(std::begin(sourceEndings), std::end(sourceEndings),
                       [&](const char* ending) { return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive); });
}

} // namespace

SourceChooser::SourceChooser(QWidget& window, LedgerSession& session)
    : QObject(&window), window_(window), session_(session) {}

void SourceChooser::ask() {
    auto* dialog =
        new QFileDialog(&window_, tr("Files to import"), documentsFolder().path(),
                        tr("Accounting entries, lists and workbooks (*.csv *.txt *.xlsx *.ods);;All files (*)"));
    dialog->setObjectName(QStringLiteral("importFileDialog"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &SourceChooser::take);
    dialog->open();
}

void SourceChooser::take(const QStringList& sources) {
    if (sources.isEmpty())
        return;
    if (const auto view = session_.view()) {
        emit chosen(sources, QString::fromStdU16String(view->snapshot->path.u16string()));
        return;
    }
    auto* dialog = new QFileDialog(&window_, tr("Where to keep the new ledger"), documentsFolder().path(),
                                   tr("Ledgers (*.encours)"));
    dialog->setObjectName(QStringLiteral("newLedgerFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // A ledger that is there already is not replaced: the source goes into it, and the preview says so.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(QStringLiteral("encours"));
    dialog->selectFile(proposedName(sources.front()) + QStringLiteral(".encours"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, sources](const QString& ledger) { emit chosen(sources, QFileInfo(ledger).absoluteFilePath()); });
    dialog->open();
}

QStringList SourceChooser::draggedSources(const QMimeData& mime) {
    QStringList sources;
    for (const QUrl& url : mime.urls())
        if (url.isLocalFile() && isSource(url.toLocalFile()))
            sources << url.toLocalFile();
    return sources;
}

QString SourceChooser::proposedName(const QString& source) {
    const QFileInfo file(source);
    const auto name = read_fec_file_name(file.fileName().toStdString());
    //: Name of a new ledger; %1 is the company's SIREN, its number in the register.
    return name.siren.empty() ? file.completeBaseName() : tr("Company %1").arg(QString::fromStdString(name.siren));
}

} // namespace encours
