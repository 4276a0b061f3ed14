// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page of the window, in both languages, both appearances and two sizes, for people to look at:
// encours_screenshots DIR [LOOK], where a LOOK is a part of a picture's name ("fr_light_1280x720"). Nothing is shown
// on a screen, and the person's settings are neither read nor written.

#include "core/usecase/attachments.h"
#include "core/usecase/create_demonstration.h"
#include "core/usecase/read_invoice.h"
#include "tests/ui/camera.h"
#include "tests/ui/policy_pictures.h"
#include "tests/ui/reminder_pictures.h"
#include "ui/claims/claim_widget.h"
#include "ui/claims/customer_claims_widget.h"
#include "ui/common/fonts.h"
#include "ui/common/preferences.h"
#include "ui/common/theme.h"
#include "ui/customers/customer_page.h"
#include "ui/customers/customers_page.h"
#include "ui/invoices/attach_dialog.h"
#include "ui/invoices/document_preview.h"
#include "ui/invoices/invoice_page.h"
#include "ui/invoices/invoices_model.h"
#include "ui/invoices/invoices_page.h"
#include "ui/language/translation.h"
#include "ui/quality/quality_page.h"
#include "ui/settings/rates_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_dialog.h"
#include "ui/shell/start_page.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>

#include <cstdio>

using namespace encours;

namespace {

constexpr Date lastDay{20757}; // 2026-10-31, where the demonstration ends

/// The walk: what stands before whom, page by page.
class Photographer : private Camera {
public:
    Photographer(QDir folder, std::filesystem::path ledger) : Camera(std::move(folder)), ledger_(std::move(ledger)) {}

    void take(const Look& look) {
        QFont font = font_;
        font.setPointSizeF(font.pointSizeF() * look.textScale);
        QApplication::setFont(font);
        installTranslations(*qApp, QLocale(look.language == QLatin1String("fr") ? QLocale::French : QLocale::English));
        applyAppearance(*qApp, look.dark ? Appearance::dark : Appearance::light);
        const FixedClock clock(lastDay);
        MainWindow window(clock);
        window.resize(look.size);
        window.show();
        takeStart(window, look);
        until(&window.session(), &LedgerSession::failed,
              [&] { window.openLedger(folder().filePath(QStringLiteral("missing.encours"))); });
        save(window, look, "start_error");
        until(&window.session(), &LedgerSession::viewChanged,
              [&] { window.openLedger(QString::fromStdU16String(ledger_.u16string())); });
        window.go({Place::Page::dashboard, {}, {}});
        save(window, look, "dashboard");
        savePopup(window, look, "dsoTileFormulaToolButton", "explanationPopup", "formula");
        savePopup(window, look, "dateButton", "datePopupFrame", "calendar");
        savePopup(window, look, "menuRailButton", "windowMenu", "menu");
        until(&window, &MainWindow::pageShown, [&] { window.go({Place::Page::figure, {}, {}, FigureKey::dbt}); });
        save(window, look, "figure");
        takeCustomers(window, look);
        takeMerge(window, look);
        takeHelp(window, look);
        takeSearch(window, look);
        takeSettings(window, look);
        const auto view = window.session().view();
        const auto debtor =
            std::max_element(view->balance.customers.begin(), view->balance.customers.end(),
                             [](const auto& a, const auto& b) { return a.aging.overdue() < b.aging.overdue(); });
        until(&window, &MainWindow::pageShown, [&] {
            window.go({Place::Page::customer, {}, view->snapshot->receivables->customers->at(debtor->customer)});
        });
        save(window, look, "customer");
        takeCustomerTabs(window, look);
        takeInvoices(window, look);
        ReminderPictures(*this, ledger_, look).take();
        window.go({Place::Page::quality, {}, {}});
        auto* quality = window.findChild<QualityPage*>(QStringLiteral("qualityPage"));
        settle([&] { return !quality->isBusy(); });
        window.findChild<QTableView*>(QStringLiteral("qualityTableView"))->selectRow(0);
        save(window, look, "quality");
        takeRates(window, look);
        takePolicy(*this, window, look);
        window.go({Place::Page::dashboard, {}, {}});
        until(&window.session(), &LedgerSession::viewChanged, [&] { window.session().setDate(lastDay - 200); });
        save(window, look, "dashboard_dated");
        takeImports(window, look);
        takeCompany(window, look);
        takeNewCompany(window, look);
    }

private:
    /// What the merging of two customers would do.
    void takeMerge(MainWindow& window, const Look& look) {
        auto* table = window.findChild<QTableView*>(QStringLiteral("customersTableView"));
        table->selectRow(0);
        table->selectionModel()->select(table->model()->index(1, 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
        window.findChild<QAbstractButton*>(QStringLiteral("mergePushButton"))->click();
        QDialog* dialog = nullptr;
        settle([&] { return (dialog = window.findChild<QDialog*>(QStringLiteral("mergeDialog"))) != nullptr; });
        settle([&] { return dialog->isVisible(); });
        save(*dialog, look, "merge");
        dialog->reject();
        table->clearSelection();
        QApplication::processEvents();
    }

    void takeSettings(MainWindow& window, const Look& look) {
        window.findChild<QAction*>(QStringLiteral("settingsAction"))->trigger();
        auto* dialog = window.findChild<QDialog*>(QStringLiteral("settingsDialog"));
        save(*dialog, look, "settings");
        dialog->reject();
    }

    /// The list in all its views, and the entry of a customer.
    void takeCustomers(MainWindow& window, const Look& look) {
        window.go({Place::Page::customers, {}, {}});
        auto* page = window.findChild<CustomersPage*>(QStringLiteral("customersPage"));
        settle([&] { return page->isComplete(); });
        auto* columns = page->findChild<QWidget*>(QStringLiteral("customersColumnsSegmentedChoice"));
        const auto pick = [&](int index) {
            columns->findChild<QAbstractButton*>(QStringLiteral("segment%1PushButton").arg(index))->click();
        };
        pick(1);
        save(window, look, "customers_ages");
        pick(2);
        settle([&] { return page->isFollowedShown(); });
        save(window, look, "customers_segments");
        pick(0);
        save(window, look, "customers");
        saveDialog(window, look, "newCustomerPushButton", "customerEntryDialog", "customer_entry",
                   [&](QDialog& dialog) {
                       edit(dialog, "customerNameLineEdit").setText(QStringLiteral("Atelier du Port"));
                       edit(dialog, "customerSirenLineEdit").setText(QStringLiteral("123 456 789"));
                       emit edit(dialog, "customerSirenLineEdit").textEdited({});
                   });
    }

    /// The other tabs of a customer's page, with something corrected, noted and added.
    void takeCustomerTabs(MainWindow& window, const Look& look) {
        auto* tabs = window.findChild<QTabBar*>(QStringLiteral("customerTabBar"));
        const auto show = [&](CustomerPage::Tab tab, const char* name) {
            tabs->setCurrentIndex(tab);
            save(window, look, name);
        };
        show(CustomerPage::documents, "customer_documents");
        show(CustomerPage::payments, "customer_payments");
        tabs->setCurrentIndex(CustomerPage::claims);
        auto* claims = window.findChild<CustomerClaimsWidget*>(QStringLiteral("customerClaimsWidget"));
        settle([&] { return !claims->isBusy() && claims->statement(); });
        show(CustomerPage::claims, "customer_claims");
        show(CustomerPage::followUp, "customer_follow_up");
        show(CustomerPage::timeline, "customer_timeline");
        show(CustomerPage::delays, "customer_delays");
        tabs->setCurrentIndex(CustomerPage::sheet);
        QApplication::processEvents();
        saveDialog(window, look, "correctAddressPushButton", "customerCorrectionDialog", "customer_correction",
                   [](QDialog&) {});
        saveDialog(window, look, "addContactPushButton", "contactDialog", "customer_contact", [](QDialog&) {});
        if (window.findChild<QWidget*>(QStringLiteral("sheetPhoneCorrectedToolButton"))->isHidden()) {
            window.findChild<QAbstractButton*>(QStringLiteral("correctAddressPushButton"))->click();
            QDialog* dialog = nullptr;
            settle([&] {
                return (dialog = window.findChild<QDialog*>(QStringLiteral("customerCorrectionDialog"))) != nullptr;
            });
            edit(*dialog, "customerPhoneLineEdit").setText(QStringLiteral("04 68 00 11 22"));
            until(&window, &MainWindow::pageShown,
                  [&] { dialog->findChild<QAbstractButton*>(QStringLiteral("confirmPushButton"))->click(); });
        }
        show(CustomerPage::sheet, "customer_sheet");
        tabs->setCurrentIndex(CustomerPage::openItems);
    }

    void takeSearch(MainWindow& window, const Look& look) {
        window.findChild<QAction*>(QStringLiteral("searchAction"))->trigger();
        auto* dialog = window.findChild<QDialog*>(QStringLiteral("searchDialog"));
        dialog->findChild<QLineEdit*>(QStringLiteral("searchLineEdit"))->setText(QStringLiteral("e"));
        save(*dialog, look, "search");
        dialog->findChild<QLineEdit*>(QStringLiteral("searchLineEdit"))->setText(QStringLiteral("0030"));
        settle([&] { return !dynamic_cast<SearchDialog*>(dialog)->isSearching(); });
        save(*dialog, look, "search_number");
        dialog->reject();
    }

    void takeHelp(MainWindow& window, const Look& look) {
        window.findChild<QAction*>(QStringLiteral("helpAction"))->trigger();
        auto* dialog = window.findChild<QDialog*>(QStringLiteral("helpDialog"));
        save(*dialog, look, "help");
        dialog->reject();
    }

    /// The list, an invoice, a correction, and what is entered.
    void takeInvoices(MainWindow& window, const Look& look) {
        window.go({Place::Page::invoices, {}, {}, {}, InvoiceChoice::overdue});
        auto* page = window.findChild<InvoicesPage*>(QStringLiteral("invoicesPage"));
        settle([&] { return page->model().shown() != nullptr && !page->model().isBusy(); });
        save(window, look, "invoices");
        int row = 0;
        while (page->model().line(row).status != ItemStatus::overdue)
            ++row;
        const InvoiceLine line = page->model().line(row);
        const CustomerRow& customer = window.session().view()->customer(line.customer);
        until(&window, &MainWindow::pageShown, [&] {
            window.go({Place::Page::invoice, {}, {}, {}, {}, InvoiceId{line.invoice_id}});
        });
        save(window, look, "invoice");
        saveDialog(window, look, "correctDuePushButton", "dueDayDialog", "invoice_due", [](QDialog&) {});
        takeClaim(window, look);
        takeAttachments(window, look, line.invoice_id, page->model().line(row + 1).invoice_id);
        window.go({Place::Page::invoices, {}, {}, {}, InvoiceChoice::overdue});
        QApplication::processEvents();
        saveDialog(window, look, "enterDocumentPushButton", "documentEntryDialog", "invoice_entry",
                   [&](QDialog& dialog) {
                       edit(dialog, "customerLineEdit").setText(QString::fromStdString(customer.code));
                       edit(dialog, "numberLineEdit").setText(QStringLiteral("FA-2026-1207"));
                   });
        saveDialog(window, look, "enterPaymentPushButton", "paymentEntryDialog", "payment_fits", [&](QDialog& dialog) {
            edit(dialog, "paymentAmountLineEdit")
                .setText(QString::number(line.open / 100) + QLocale().decimalPoint() +
                         QString::number(line.open % 100).rightJustified(2, u'0'));
            auto* fits = dialog.findChild<QListWidget*>(QStringLiteral("fitsListWidget"));
            settle([&] { return fits->count() > 0; });
        });
        saveDialog(window, look, "enterPaymentPushButton", "paymentEntryDialog", "payment_entry", [&](QDialog& dialog) {
            edit(dialog, "customerLineEdit").setText(QString::fromStdString(customer.code));
            edit(dialog, "paymentAmountLineEdit").setText(QString::number((line.open - 3) / 100));
            auto* parts = dialog.findChild<QTableWidget*>(QStringLiteral("partsTableWidget"));
            settle([&] { return parts->rowCount() > 0; });
        });
    }

    /// What the law grants for the invoice that is shown, and what is decided of it.
    void takeClaim(MainWindow& window, const Look& look) {
        auto* tabs = window.findChild<QTabBar*>(QStringLiteral("invoiceTabBar"));
        auto* claim = window.findChild<ClaimWidget*>(QStringLiteral("claimWidget"));
        tabs->setCurrentIndex(InvoicePage::claim);
        settle([&] { return !claim->isBusy(); });
        save(window, look, "invoice_claim");
        saveDialog(window, look, "claimChoicesPushButton", "claimChoicesDialog", "claim_choices", [](QDialog& dialog) {
            dialog.findChild<QComboBox*>(QStringLiteral("interestStanceComboBox"))->setCurrentIndex(1);
        });
        saveDialog(window, look, "recordEventPushButton", "legalEventDialog", "claim_event", [](QDialog& dialog) {
            dialog.findChild<QComboBox*>(QStringLiteral("eventKindComboBox"))->setCurrentIndex(5);
        });
        saveDialog(window, look, "waivePushButton", "waiveDialog", "claim_waive", [](QDialog&) {});
        tabs->setCurrentIndex(InvoicePage::dueItems);
    }

    /// The rates, and one that is corrected.
    void takeRates(MainWindow& window, const Look& look) {
        window.go({Place::Page::rates, {}, {}});
        auto* page = window.findChild<RatesPage*>(QStringLiteral("ratesPage"));
        settle([&] { return !page->isBusy(); });
        window.findChild<QTableView*>(QStringLiteral("ratesTableView"))->selectRow(0);
        save(window, look, "rates");
        saveDialog(window, look, "correctRatePushButton", "rateDialog", "rate_correction", [](QDialog&) {});
    }

    /// An invoice with files, one of them shown, and files that find their invoices; the ledger is as before afterwards.
    void takeAttachments(MainWindow& window, const Look& look, std::uint32_t invoice, std::uint32_t other) {
        const auto number = [&](std::uint32_t id) {
            return QString::fromStdString(read_invoice(ledger_, InvoiceId{id})->number);
        };
        const QString paper = scratch_.filePath(QStringLiteral("Facture ") + number(invoice) + QStringLiteral(".pdf"));
        QPdfWriter writer(paper);
        QPainter painter(&writer);
        painter.drawText(QRect(1000, 1000, 7000, 900), Qt::AlignLeft, QStringLiteral("Facture ") + number(invoice));
        for (int line = 0; line < 24; ++line)
            painter.fillRect(QRect(1000, 2500 + 300 * line, line % 5 == 4 ? 3000 : 7000, 90), Qt::lightGray);
        writer.newPage();
        painter.drawText(QRect(1000, 1000, 7000, 900), Qt::AlignLeft, QStringLiteral("2"));
        painter.end();
        const QString photo = scratch_.filePath(QStringLiteral("bon de livraison signé.png"));
        QImage picture(600, 400, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        picture.save(photo);
        const QString named = scratch_.filePath(number(other) + QStringLiteral(".png"));
        picture.save(named);
        const QString broken = scratch_.filePath(QStringLiteral("devis.pdf"));
        QFile(broken).open(QIODevice::WriteOnly);
        const FixedClock clock(lastDay);
        const auto path = [](const QString& file) { return std::filesystem::path(file.toStdU16String()); };
        const auto act = attach_files(
            {ledger_, {{path(paper), InvoiceId{invoice}}, {path(photo), InvoiceId{invoice}}}, "Claire"}, clock);
        if (!act.ok())
            qFatal("Nothing could be attached.");
        window.session().poll();
        auto* table = window.findChild<QTableView*>(QStringLiteral("attachmentsTableView"));
        settle([&] { return table->model()->rowCount() == 2; });
        table->selectRow(1);
        save(window, look, "invoice_attachments");
        saveDialog(window, look, "previewPushButton", "documentPreviewDialog", "invoice_preview",
                   [](QDialog& dialog) { settle([&] { return !dynamic_cast<DocumentPreview&>(dialog).isBusy(); }); });
        auto* invoices = window.findChild<InvoicesPage*>(QStringLiteral("invoicesPage"));
        window.go({Place::Page::invoices, {}, {}, {}, InvoiceChoice::overdue});
        invoices->attach({named, photo, broken});
        auto* dialog = window.findChild<AttachDialog*>(QStringLiteral("attachDialog"));
        settle([&] { return dialog->isReady(); });
        savePicture(window, *dialog, look, "invoices_attach");
        dialog->reject();
        (void)undo_act({ledger_, act.value().act, "Claire"}, clock);
        window.session().poll();
    }

    static QLineEdit& edit(const QDialog& dialog, const char* name) {
        return *dialog.findChild<QLineEdit*>(QString::fromLatin1(name));
    }

    /// From the list of imports to a preview, a refusal and a result, in a copy of the ledger.
    void takeImports(MainWindow& window, const Look& look) {
        const QString ledger =
            scratch_.filePath(QStringLiteral("Menuiserie ") + look.name() + QStringLiteral(".encours"));
        std::filesystem::copy_file(ledger_, std::filesystem::path(ledger.toStdU16String()));
        until(&window.session(), &LedgerSession::viewChanged, [&] { window.openLedger(ledger); });
        window.go({Place::Page::imports, {}, {}});
        save(window, look, "imports_none");
        const QString list = scratch_.filePath(QStringLiteral("balance-agee.csv"));
        QFile file(list);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s could not be written.", qUtf8Printable(list));
        file.write("Code client;Client;Facture;Date facture;Montant TTC\n");
        for (int i = 1; i <= 40; ++i)
            file.write(QStringLiteral("NV%1;Client nouveau %1;FA-2026-%2;%3/10/2026;%4,50\n")
                           .arg(i % 7)
                           .arg(1000 + i)
                           .arg(i % 28 + 1)
                           .arg(i * 317)
                           .toUtf8());
        file.write("NV9;Client sans date;FA-2026-2000;31/02/2026;120,00\nNV9;Client;FA-2026-2001;05/10/2026;douze\n");
        file.close();
        window.importInto({list}, ledger);
        auto* import = window.findChild<QAbstractButton*>(QStringLiteral("importPushButton"));
        settle([&] { return import->isVisible() && import->isEnabled(); });
        save(window, look, "import_preview");
        auto* details = window.findChild<QTabWidget*>(QStringLiteral("importDetailsTabWidget"));
        details->setCurrentIndex(0);
        auto* name = window.findChild<QLineEdit*>(QStringLiteral("mappingNameLineEdit"));
        name->setText(QStringLiteral("Balance âgée"));
        emit name->editingFinished();
        settle([&] { return import->isEnabled(); });
        save(window, look, "import_columns");
        details->setCurrentIndex(2);
        save(window, look, "import_documents");
        details->setCurrentIndex(3);
        save(window, look, "import_problems");
        import->click();
        auto* next = window.findChild<QAbstractButton*>(QStringLiteral("importContinuePushButton"));
        settle([&] { return next->isVisible(); });
        save(window, look, "import_result");
        window.importInto({list}, ledger);
        settle([&] { return import->isVisible() && import->isEnabled(); });
        details->setCurrentIndex(0);
        name->setText(QStringLiteral("Balance âgée")); // which is taken now
        emit name->editingFinished();
        save(window, look, "import_replace");
        window.importInto({folder().filePath(QStringLiteral("missing.csv"))}, ledger);
        settle([&] { return details->isVisible() && details->currentIndex() == 3; });
        save(window, look, "import_refused");
        window.findChild<QAbstractButton*>(QStringLiteral("importBackPushButton"))->click();
        auto* table = window.findChild<QTableView*>(QStringLiteral("importsTableView"));
        settle([&] { return table->model()->rowCount() > 0; });
        table->selectRow(0);
        window.findChild<QAbstractButton*>(QStringLiteral("undoImportPushButton"))->click();
        save(window, look, "imports_undo");
    }

    /// The list of ledgers, read, and the start page before there is any.
    void takeStart(MainWindow& window, const Look& look) {
        const auto known = Preferences::recentLedgers();
        for (const auto& ledger : known)
            Preferences::forgetLedger(ledger.path);
        window.findChild<StartPage*>()->refresh();
        save(window, look, "start_first");
        for (auto ledger = known.rbegin(); ledger != known.rend(); ++ledger)
            Preferences::rememberLedger(*ledger);
        window.findChild<StartPage*>()->refresh();
        auto* table = window.findChild<QTableView*>(QStringLiteral("ledgersTableView"));
        const auto isRead = [&](int row) {
            return table->model()->index(row, 1).data().toString() != QStringLiteral("…");
        };
        settle([&] { return table->model()->rowCount() > 1 && isRead(0) && isRead(table->model()->rowCount() - 1); });
        save(window, look, "start");
    }

    /// The dialog of a new company, and its first page with the first steps above.
    void takeNewCompany(MainWindow& window, const Look& look) {
        window.findChild<QAction*>(QStringLiteral("newAction"))->trigger();
        auto* dialog = window.findChild<QDialog*>(QStringLiteral("newCompanyDialog"));
        const auto write = [&](const char* name, const QString& text) {
            auto* edit = dialog->findChild<QLineEdit*>(QString::fromLatin1(name));
            edit->setText(text);
            emit edit->textEdited(text);
        };
        write("newCompanyNameLineEdit", QStringLiteral("Atelier du Port"));
        write("newCompanyFileLineEdit", QStringLiteral("/tmp"));
        save(*dialog, look, "new_company");
        write("newCompanyFileLineEdit", scratch_.filePath(QStringLiteral("Atelier ") + look.name()));
        until(&window.session(), &LedgerSession::viewChanged,
              [&] { dialog->findChild<QAbstractButton*>(QStringLiteral("createCompanyPushButton"))->click(); });
        auto* siren = window.findChild<QLineEdit*>(QStringLiteral("companySirenLineEdit"));
        settle([&] { return siren->isEnabled(); });
        save(window, look, "first_steps");
    }

    /// The company's page with doubts beside its fields, in the copy that the imports went to.
    void takeCompany(MainWindow& window, const Look& look) {
        window.go({Place::Page::company, {}, {}});
        auto* siren = window.findChild<QLineEdit*>(QStringLiteral("companySirenLineEdit"));
        settle([&] { return siren->isEnabled(); });
        save(window, look, "company");
        const auto write = [&](const char* name, const char* text) {
            auto* edit = window.findChild<QLineEdit*>(QString::fromLatin1(name));
            edit->setText(QString::fromLatin1(text));
            emit edit->textEdited(edit->text());
        };
        write("companySirenLineEdit", "123 456 789");
        write("companyIbanLineEdit", "FR76 3000 4000");
        write("companyTermsAsAgreedLineEdit", "90 jours");
        save(window, look, "company_doubts");
        auto* area = window.findChild<QScrollArea*>(QStringLiteral("companyScrollArea"));
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        save(window, look, "company_conditions");
    }

    QTemporaryDir scratch_;
    std::filesystem::path ledger_;
    QFont font_ = QApplication::font();
};

} // namespace

int main(int argc, char* argv[]) {
    if (argc != 2 && argc != 3) {
        std::fputs("usage: encours_screenshots DIR [LOOK]\n", stderr);
        return 2;
    }
    const QTemporaryDir home;
    useScreen(home.filePath(QStringLiteral("screen.json")));
    QApplication app(argc, argv);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    chooseApplicationFont(app);
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(QStringLiteral("."));

    DemonstrationRequest request;
    request.target = std::filesystem::path(home.filePath(QStringLiteral("demonstration.encours")).toStdU16String());
    const FixedClock clock(lastDay);
    if (!create_demonstration(request, clock).ok())
        qFatal("The demonstration could not be written.");
    Preferences::rememberLedger({QString::fromStdU16String(request.target.u16string()), QString(), QDate()});
    Preferences::rememberLedger({QStringLiteral("/home/claire/Documents/comptabilite/atelier-du-port.encours"),
                                 QStringLiteral("Atelier du Port"), QDate(2026, 9, 30)});
    Photographer photographer(folder, request.target);
    std::vector<Look> looks;
    for (const char* language : {"fr", "en"})
        for (const bool dark : {false, true})
            for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)})
                looks.push_back({QString::fromLatin1(language), dark, size, 1.0});
    looks.push_back({QStringLiteral("fr"), false, QSize(1280, 720), 2.0});
    for (const Look& look : looks) {
        if (argc == 2 || look.name().contains(QString::fromLocal8Bit(argv[2])))
            photographer.take(look);
    }
    return 0;
}
