// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_menu.h"

#include "ui/common/preferences.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileInfo>

#include <algorithm>

namespace encours {

WindowMenu::WindowMenu(QWidget* window)
    : QMenu(window),
      window_(window),
      new_(add("newAction", QKeySequence::New, &WindowMenu::newRequested)),
      open_(add("openAction", QKeySequence::Open, &WindowMenu::openRequested)),
      openWindow_(
          add("openWindowAction", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), &WindowMenu::openWindowRequested)),
      import_(add("importAction", QKeySequence(Qt::CTRL | Qt::Key_I), &WindowMenu::importRequested)),
      recent_(addMenu(QString())),
      demonstration_(add("demonstrationAction", {}, &WindowMenu::demonstrationRequested)),
      ledgers_(add("ledgersAction", QKeySequence(Qt::CTRL | Qt::Key_0), &WindowMenu::ledgersRequested)),
      close_(add("closeAction", QKeySequence(Qt::CTRL | Qt::Key_W), &WindowMenu::closeRequested)),
      undo_(nullptr),
      copyTable_(nullptr),
      refresh_(nullptr),
      back_(nullptr),
      forward_(nullptr),
      about_(nullptr),
      quit_(nullptr) {
    setObjectName(QStringLiteral("windowMenu"));
    addSeparator();
    undo_ = add("undoAction", QKeySequence::Undo, &WindowMenu::undoRequested);
    copyTable_ =
        add("copyTableAction", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &WindowMenu::copyTableRequested);
    refresh_ = add("refreshAction", QKeySequence(Qt::Key_F5), &WindowMenu::refreshRequested);
    back_ = add("backAction", QKeySequence(Qt::ALT | Qt::Key_Left), &WindowMenu::backRequested);
    forward_ = add("forwardAction", QKeySequence(Qt::ALT | Qt::Key_Right), &WindowMenu::forwardRequested);
    addSeparator();
    settings_ = add("settingsAction", QKeySequence(Qt::CTRL | Qt::Key_Comma), &WindowMenu::settingsRequested);
    addSeparator();
    firstSteps_ = add("firstStepsAction", {}, &WindowMenu::firstStepsRequested);
    search_ = add("searchAction", QKeySequence(Qt::CTRL | Qt::Key_K), &WindowMenu::searchRequested);
    help_ = add("helpAction", QKeySequence(Qt::Key_F1), &WindowMenu::helpRequested);
    about_ = add("aboutAction", {}, &WindowMenu::aboutRequested);
    quit_ = add("quitAction", QKeySequence(Qt::CTRL | Qt::Key_Q), &WindowMenu::quitRequested);
    recent_->setObjectName(QStringLiteral("recentMenu"));
    connect(recent_, &QMenu::aboutToShow, this, &WindowMenu::fillRecent);
    connect(this, &QMenu::aboutToShow, this, [this] { recent_->setEnabled(!Preferences::recentLedgers().empty()); });
    setLedgerOpen(false);
    retranslate();
}

QAction* WindowMenu::add(const char* name, const QKeySequence& shortcut, void (WindowMenu::*signal)()) {
    auto* action = new QAction(window_);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, signal);
    window_->addAction(action);
    addAction(action);
    return action;
}

void WindowMenu::setLedgerOpen(bool open) {
    for (QAction* action : {ledgers_, firstSteps_, close_, undo_, copyTable_, refresh_, back_, forward_})
        action->setEnabled(open);
}

void WindowMenu::fillRecent() {
    recent_->clear();
    auto ledgers = Preferences::recentLedgers();
    ledgers.resize(std::min(ledgers.size(), Preferences::recentInMenu));
    for (const RecentLedger& ledger : ledgers) {
        const QString name = ledger.company.isEmpty() ? QFileInfo(ledger.path).completeBaseName() : ledger.company;
        const QString words = tr("%1 — %2").arg(name, QDir::toNativeSeparators(ledger.path));
        recent_->addAction(QString(words).replace(u'&', QStringLiteral("&&")), this,
                           [this, path = ledger.path] { emit recentRequested(path); });
    }
}

void WindowMenu::retranslate() {
    new_->setText(tr("&New company…"));
    openWindow_->setText(tr("Open in a new &window…"));
    ledgers_->setText(tr("All l&edgers"));
    firstSteps_->setText(tr("Fi&rst steps"));
    open_->setText(tr("&Open a ledger…"));
    import_->setText(tr("&Import files…"));
    recent_->setTitle(tr("Open &again"));
    demonstration_->setText(tr("Open the demo&nstration"));
    close_->setText(tr("C&lose the ledger"));
    undo_->setText(tr("&Undo the last entry"));
    copyTable_->setText(tr("&Copy the table shown"));
    refresh_->setText(tr("&Read the file again"));
    back_->setText(tr("&Back"));
    forward_->setText(tr("&Forward"));
    settings_->setText(tr("Se&ttings…"));
    search_->setText(tr("&Search…"));
    help_->setText(tr("&Help on this page"));
    about_->setText(tr("A&bout Encours"));
    quit_->setText(tr("&Quit"));
}

void WindowMenu::changeEvent(QEvent* event) {
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
