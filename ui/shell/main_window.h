// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ledger_session.h"
#include "ui/shell/history.h"

#include <QMainWindow>

class QMimeData;
class QStackedWidget;

namespace encours {

class CompanyPage;
class CustomerPage;
class CustomersPage;
class Acts;
class DashboardPage;
class FigurePage;
class FirstSteps;
class Header;
class HelpDialog;
class ImportsPage;
class InvoicePage;
class InvoicesPage;
class LedgerMessages;
class MessageBar;
class PolicyPage;
class QualityPage;
class RatesPage;
class Rail;
class SearchDialog;
class SourceChooser;
class RemindersPage;
class StartPage;
class TodayPage;
class WindowMenu;

/// The window: builds the navigation and the pages, and knows nothing of what they show. A page is built when it is first
/// asked for.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// The clock outlives the window.
    explicit MainWindow(const Clock& clock, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openLedger(const QString& path);
    void openDemonstration();
    /// Another window beside this one, which goes when it is closed.
    void openInNewWindow(const QString& path);
    /// Previews sources for a ledger, which is made when it is not there.
    void importInto(const QStringList& sources, const QString& ledger);
    /// Shows a place and remembers the way back.
    void go(const Place& place);
    [[nodiscard]] const Place& place() const { return history_.current(); }
    [[nodiscard]] LedgerSession& session() { return session_; }

signals:
    /// The page asked for shows the ledger's content.
    void pageShown();

protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectMenu();
    void askForLedger(bool inNewWindow);
    void askForCompany();
    void showFirstSteps();
    void showCurrent();
    void showCustomer(CustomerId customer);
    void showFigure(FigureKey key);
    void showInvoice(InvoiceId id);
    void goToInvoice(InvoiceId id);
    /// Back to a page, as it was left where the person comes from there.
    void goBackTo(Place::Page page);
    [[nodiscard]] QWidget* pageOf(Place::Page page);
    [[nodiscard]] StartPage& start();
    [[nodiscard]] TodayPage& today();
    [[nodiscard]] RemindersPage& reminders();
    [[nodiscard]] DashboardPage& dashboard();
    [[nodiscard]] FigurePage& figure();
    [[nodiscard]] CustomersPage& customers();
    [[nodiscard]] CustomerPage& customer();
    [[nodiscard]] InvoicesPage& invoices();
    [[nodiscard]] InvoicePage& invoice();
    [[nodiscard]] PolicyPage& policy();
    [[nodiscard]] ImportsPage& imports();
    [[nodiscard]] QualityPage& quality();
    [[nodiscard]] CompanyPage& company();
    [[nodiscard]] RatesPage& rates();
    /// The company page has kept what was written there, or says why not.
    [[nodiscard]] bool saveCompany();
    /// To the invoice that is shown, else by the numbers in their names. False: these are no such files.
    bool attachDropped(const QMimeData& mime);
    void askToGiveUp();
    void onLedgerChanged();
    void onViewChanged();
    void copyShownTable();
    void showHelp();
    void showSearch();
    void showAbout();
    void showSettings();
    void retitle();

    LedgerSession session_;
    History history_;
    WindowMenu* menu_;
    Rail* rail_;
    Header* header_;
    LedgerMessages* messages_;
    MessageBar* done_; ///< what was entered and corrected, with its way back
    Acts* acts_;
    QStackedWidget* pages_;
    QWidget* stepsRoom_ = nullptr;
    FirstSteps* firstSteps_;
    StartPage* start_ = nullptr;
    SourceChooser* chooser_;
    HelpDialog* help_ = nullptr;
    SearchDialog* search_ = nullptr;
    TodayPage* today_ = nullptr;
    RemindersPage* reminders_ = nullptr;
    DashboardPage* dashboard_ = nullptr;
    FigurePage* figure_ = nullptr;
    CustomersPage* customers_ = nullptr;
    CustomerPage* customer_ = nullptr;
    InvoicesPage* invoices_ = nullptr;
    InvoicePage* invoice_ = nullptr;
    PolicyPage* policy_ = nullptr;
    ImportsPage* imports_ = nullptr;
    QualityPage* quality_ = nullptr;
    CompanyPage* company_ = nullptr;
    RatesPage* rates_ = nullptr;
    QString newCompany_; ///< a ledger that was just made: its data come first
};

} // namespace encours
