// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/common/acts.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/preferences.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/customers/customer_page.h"
#include "ui/customers/customers_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/figure_page.h"
#include "ui/imports/imports_page.h"
#include "ui/invoices/invoice_page.h"
#include "ui/invoices/invoices_page.h"
#include "ui/policy/policy_page.h"
#include "ui/quality/quality_page.h"
#include "ui/reminders/reminders_page.h"
#include "ui/settings/company_page.h"
#include "ui/settings/rates_page.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/first_steps.h"
#include "ui/shell/header.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/ledger_messages.h"
#include "ui/shell/rail.h"
#include "ui/shell/search_dialog.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/source_chooser.h"
#include "ui/shell/window_menu.h"
#include "ui/today/today_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encours {

MainWindow::MainWindow(const Clock& clock, QWidget* parent)
    : QMainWindow(parent),
      session_(clock),
      history_(Place{}),
      menu_(new WindowMenu(this)),
      rail_(new Rail),
      header_(new Header),
      messages_(new LedgerMessages(session_)),
      done_(new MessageBar),
      acts_(new Acts(session_, *done_, this)),
      pages_(new QStackedWidget),
      firstSteps_(new FirstSteps),
      chooser_(new SourceChooser(*this, session_)) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    resize(1280, 800);
    restoreGeometry(Preferences::windowState());

    // Built from the outside in: a widget that changes its parent is styled again, with all that it holds.
    auto* central = new QWidget;
    setCentralWidget(central);
    auto* across = new QHBoxLayout(central);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(rail_);
    auto* down = new QVBoxLayout;
    down->setSpacing(0);
    across->addLayout(down, 1);
    down->addWidget(header_);
    down->addWidget(messages_);
    done_->setObjectName(QStringLiteral("actsMessageBar"));
    down->addWidget(done_);
    stepsRoom_ = new QWidget;
    down->addWidget(stepsRoom_);
    auto* steps = new QVBoxLayout(stepsRoom_);
    steps->setContentsMargins(gap(3), gap(2), gap(3), 0);
    steps->addWidget(firstSteps_);
    down->addWidget(pages_, 1);
    header_->hide();

    connectMenu();
    connect(rail_, &Rail::pageRequested, this, [this](Place::Page page) { go(Place{page, {}, {}}); });
    connect(header_, &Header::searchRequested, this, &MainWindow::showSearch);
    connect(header_, &Header::dateChosen, &session_, &LedgerSession::setDate);
    connect(chooser_, &SourceChooser::chosen, this, &MainWindow::importInto);
    connect(firstSteps_, &FirstSteps::placeRequested, this, &MainWindow::go);
    connect(firstSteps_, &FirstSteps::importRequested, chooser_, &SourceChooser::ask);
    connect(firstSteps_, &FirstSteps::wantedChanged, this, &MainWindow::showFirstSteps);
    connect(&session_, &LedgerSession::ledgerChanged, this, &MainWindow::onLedgerChanged);
    connect(&session_, &LedgerSession::viewChanged, this, &MainWindow::onViewChanged);
    connect(&session_, &LedgerSession::failed, this, [this] {
        if (pages_->count() == 0)
            showCurrent();
    });
    showFirstSteps();
    retitle();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectMenu() {
    rail_->menuButton().addAction(menu_->menuAction());
    const auto popUp = [this](QWidget& below, bool above) {
        const int shift = above ? -menu_->sizeHint().height() : below.height();
        menu_->popup(below.mapToGlobal(QPoint(0, shift)));
    };
    connect(&rail_->menuButton(), &QAbstractButton::clicked, this, [this, popUp] { popUp(rail_->menuButton(), true); });
    connect(&header_->companyButton(), &QAbstractButton::clicked, this,
            [this, popUp] { popUp(header_->companyButton(), false); });
    connect(menu_, &WindowMenu::newRequested, this, &MainWindow::askForCompany);
    connect(menu_, &WindowMenu::openRequested, this, [this] { askForLedger(false); });
    connect(menu_, &WindowMenu::openWindowRequested, this, [this] { askForLedger(true); });
    connect(menu_, &WindowMenu::ledgersRequested, this, [this] { go({}); });
    connect(menu_, &WindowMenu::firstStepsRequested, this, [this] {
        if (place().page != Place::Page::company)
            go({Place::Page::dashboard, {}, {}});
        firstSteps_->callBack();
    });
    connect(menu_, &WindowMenu::importRequested, chooser_, &SourceChooser::ask);
    connect(menu_, &WindowMenu::demonstrationRequested, this, &MainWindow::openDemonstration);
    connect(menu_, &WindowMenu::recentRequested, this, &MainWindow::openLedger);
    connect(menu_, &WindowMenu::closeRequested, this, [this] {
        if (saveCompany())
            session_.close();
    });
    connect(menu_, &WindowMenu::copyTableRequested, this, &MainWindow::copyShownTable);
    connect(menu_, &WindowMenu::undoRequested, acts_, &Acts::undoLast);
    connect(menu_, &WindowMenu::refreshRequested, &session_, &LedgerSession::poll);
    connect(menu_, &WindowMenu::backRequested, this, [this] {
        history_.back();
        showCurrent();
    });
    connect(menu_, &WindowMenu::forwardRequested, this, [this] {
        history_.forward();
        showCurrent();
    });
    connect(menu_, &WindowMenu::settingsRequested, this, &MainWindow::showSettings);
    connect(menu_, &WindowMenu::searchRequested, this, &MainWindow::showSearch);
    connect(menu_, &WindowMenu::helpRequested, this, &MainWindow::showHelp);
    connect(menu_, &WindowMenu::aboutRequested, this, &MainWindow::showAbout);
    connect(menu_, &WindowMenu::quitRequested, qApp, &QApplication::closeAllWindows);
}

void MainWindow::showFirstSteps() {
    const auto page = place().page;
    stepsRoom_->setVisible(firstSteps_->isWanted() && (page == Place::Page::dashboard || page == Place::Page::company));
}

void MainWindow::onViewChanged() {
    const auto view = session_.view();
    header_->setView(view);
    firstSteps_->setView(view);
    if (today_ != nullptr)
        today_->followSession();
    if (reminders_ != nullptr)
        reminders_->followSession();
    if (dashboard_ != nullptr)
        dashboard_->setView(view);
    if (customers_ != nullptr)
        customers_->setView(view);
    if (invoices_ != nullptr)
        invoices_->followSession();
    if (policy_ != nullptr)
        policy_->followSession();
    if (imports_ != nullptr)
        imports_->followSession();
    if (quality_ != nullptr)
        quality_->followSession();
    if (company_ != nullptr)
        company_->followSession();
    if (rates_ != nullptr)
        rates_->followSession();
    showCurrent();
}

void MainWindow::copyShownTable() {
    QWidget* page = pages_->currentWidget();
    const auto tables = page->findChildren<TableView*>();
    if (!tables.isEmpty())
        tables.front()->copyAll();
}

void MainWindow::showSearch() {
    if (search_ == nullptr) {
        search_ = new SearchDialog(session_, this);
        connect(search_, &SearchDialog::customerChosen, this, [this](CustomerId customer) {
            go({Place::Page::customer, {}, customer});
        });
        connect(search_, &SearchDialog::invoiceChosen, this, &MainWindow::goToInvoice);
    }
    const auto plain = [](QString text) { return text.remove(u'&'); };
    std::vector<SearchDialog::Entry> entries;
    for (auto* button : rail_->findChildren<RailButton*>()) {
        if (button->isVisibleTo(rail_) && button != &rail_->menuButton())
            entries.push_back({plain(button->text()), tr("page"), button->toolTip(), [button] { button->click(); }});
    }
    for (QAction* action : menu_->actions()) {
        if (action->isEnabled() && action->menu() == nullptr && !action->isSeparator() && !action->text().isEmpty())
            entries.push_back({plain(action->text()), tr("command"),
                               action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); }});
    }
    search_->ask(std::move(entries));
}

void MainWindow::showHelp() {
    if (help_ == nullptr)
        help_ = new HelpDialog(this);
    help_->showTopic(HelpDialog::topicOf(place().page));
    help_->show();
    help_->raise();
    help_->activateWindow();
}

void MainWindow::showSettings() {
    auto* dialog = new SettingsDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout() {
    auto* dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::retitle() {
    const auto view = session_.view();
    //: Title of the window; %1 is the company.
    setWindowTitle(view != nullptr ? tr("%1 – Encours").arg(QString::fromStdString(view->snapshot->company.name))
                                   : tr("Encours"));
}

void MainWindow::showEvent(QShowEvent* event) {
    // The program that was started with a ledger shows that it opens it, and nothing else to choose from.
    if (pages_->count() == 0 && !session_.isOpening())
        showCurrent();
    QMainWindow::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!saveCompany()) {
        event->ignore();
        askToGiveUp();
        return;
    }
    Preferences::setWindowState(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retitle();
    else if (event->type() == QEvent::ThemeChange && Preferences::appearance() == Appearance::system)
        applyAppearance(*qApp, Appearance::system);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers() == Qt::ControlModifier;
    if (event->key() == Qt::Key_F10)
        rail_->menuButton().click();
    else if (control && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9 &&
             rail_->pageOfKey(event->key() - Qt::Key_0))
        go({*rail_->pageOfKey(event->key() - Qt::Key_0), {}, {}});
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace encours
