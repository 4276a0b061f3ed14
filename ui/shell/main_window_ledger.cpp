// SPDX-License-Identifier: GPL-3.0-or-later
// Which ledger a window shows: made, chosen, opened here or in another window, left with what was written saved.
#include "ui/common/documents_folder.h"
#include "ui/common/preferences.h"
#include "ui/common/qt_date.h"
#include "ui/common/show_whole.h"
#include "ui/common/theme.h"
#include "ui/imports/imports_page.h"
#include "ui/settings/company_page.h"
#include "ui/shell/header.h"
#include "ui/shell/main_window.h"
#include "ui/shell/new_company_dialog.h"
#include "ui/shell/rail.h"
#include "ui/shell/start_page.h"
#include "ui/shell/window_menu.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

namespace encours {

namespace {

std::filesystem::path fileOf(const QString& path) { return std::filesystem::path(path.toStdU16String()); }

/// The window that shows that file, by whatever path it was opened.
MainWindow* windowShowing(const std::filesystem::path& file) {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<MainWindow*>(widget);
        const auto view = window != nullptr ? window->session().view() : nullptr;
        std::error_code unknown;
        if (view != nullptr && window->isVisible() && std::filesystem::equivalent(view->snapshot->path, file, unknown))
            return window;
    }
    return nullptr;
}

} // namespace

void MainWindow::askForCompany() {
    auto* dialog = new NewCompanyDialog(session_.clock(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewCompanyDialog::created, this, [this](const QString& ledger) {
        newCompany_ = ledger;
        openLedger(ledger);
    });
    dialog->open();
}

void MainWindow::askForLedger(bool inNewWindow) {
    auto* dialog =
        new QFileDialog(this, tr("Open a ledger"), documentsFolder().path(), tr("Ledgers (*.encours);;All files (*)"));
    dialog->setObjectName(QStringLiteral("openFileDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            inNewWindow ? &MainWindow::openInNewWindow : &MainWindow::openLedger);
    dialog->open();
}

void MainWindow::openLedger(const QString& path) {
    const auto file = fileOf(QFileInfo(path).absoluteFilePath());
    if (auto* other = windowShowing(file); other != nullptr && other != this) {
        other->raise();
        other->activateWindow();
    } else if (saveCompany()) {
        session_.open(file);
    }
}

void MainWindow::openInNewWindow(const QString& path) {
    if (windowShowing(fileOf(QFileInfo(path).absoluteFilePath())) != nullptr)
        return openLedger(path); // which raises it
    auto* window = new MainWindow(session_.clock());
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->resize(size());
    window->move(pos() + QPoint(gap(4), gap(4)));
    showWhole(*window);
    window->openLedger(path);
}

void MainWindow::openDemonstration() {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("."));
    DemonstrationRequest request;
    request.target = fileOf(folder.filePath(QStringLiteral("demonstration.encours")));
    request.at = session_.clock().today() - 1; // when it is first opened, its day's work is today's
    session_.openDemonstration(request);
}

void MainWindow::importInto(const QStringList& sources, const QString& ledger) {
    imports().start(sources, fileOf(ledger));
    go({Place::Page::imports, {}, {}});
}

void MainWindow::onLedgerChanged() {
    const auto view = session_.view();
    if (view != nullptr) {
        const auto last = view->snapshot->receivables->coverage.last_known_day();
        Preferences::rememberLedger({QString::fromStdU16String(view->snapshot->path.u16string()),
                                     QString::fromStdString(view->snapshot->company.name),
                                     last ? toQDate(*last) : QDate()});
    }
    if (start_ != nullptr)
        start_->refresh();
    // Where reminders have rules, the day's work is what one opens a ledger for.
    const auto first = view != nullptr && view->snapshot->hasPolicies ? Place::Page::today : Place::Page::dashboard;
    history_ = History(view != nullptr ? Place{first, {}, {}} : Place{});
    if (view != nullptr && !newCompany_.isEmpty() && fileOf(newCompany_) == view->snapshot->path)
        history_ = History({Place::Page::company, {}, {}});
    newCompany_.clear();
    // The ledger that an import has just made: its result stays before the person.
    if (view != nullptr && imports_ != nullptr && imports_->isImporting() && imports_->ledger() == view->snapshot->path)
        history_.visit({Place::Page::imports, {}, {}});
    rail_->setLedgerOpen(view != nullptr);
    menu_->setLedgerOpen(view != nullptr);
    header_->setVisible(view != nullptr);
    retitle();
}

bool MainWindow::saveCompany() {
    if (company_ == nullptr || company_->saveNow())
        return true;
    go({Place::Page::company, {}, {}});
    return false;
}

void MainWindow::askToGiveUp() {
    auto* box = new QMessageBox(QMessageBox::Warning, tr("The company could not be saved"),
                                tr("What you wrote about the company could not be saved: the page says why. If you "
                                   "close the window now, it is lost."),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("giveUpMessageBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* stay = box->addButton(tr("&Stay"), QMessageBox::RejectRole);
    auto* close = box->addButton(tr("&Close without saving"), QMessageBox::DestructiveRole);
    box->setDefaultButton(stay);
    connect(close, &QAbstractButton::clicked, this, [this] {
        company_->giveUp();
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
    box->open();
}

} // namespace encours
