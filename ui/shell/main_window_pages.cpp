// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window: each is built when it is first asked for.
#include "ui/common/message_bar.h"
#include "ui/customers/customer_merge.h"
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
#include "ui/shell/main_window.h"
#include "ui/shell/source_chooser.h"
#include "ui/shell/start_page.h"
#include "ui/today/today_page.h"

#include <QStackedWidget>

namespace encours {

StartPage& MainWindow::start() {
    if (start_ == nullptr) {
        start_ = new StartPage(session_.clock(), pages_);
        pages_->addWidget(start_);
        connect(start_, &StartPage::newRequested, this, &MainWindow::askForCompany);
        connect(start_, &StartPage::openRequested, this, [this] { askForLedger(false); });
        connect(start_, &StartPage::importRequested, chooser_, &SourceChooser::ask);
        connect(start_, &StartPage::demonstrationRequested, this, &MainWindow::openDemonstration);
        connect(start_, &StartPage::ledgerRequested, this, &MainWindow::openLedger);
        connect(start_, &StartPage::windowRequested, this, &MainWindow::openInNewWindow);
    }
    return *start_;
}

TodayPage& MainWindow::today() {
    if (today_ == nullptr) {
        today_ = new TodayPage(*acts_);
        pages_->addWidget(today_);
        connect(today_, &TodayPage::customerRequested, this, [this](CustomerId id) {
            go({Place::Page::customer, {}, id});
        });
        connect(today_, &TodayPage::invoiceRequested, this, &MainWindow::goToInvoice);
        connect(today_, &TodayPage::importRequested, chooser_, &SourceChooser::ask);
    }
    return *today_;
}

RemindersPage& MainWindow::reminders() {
    if (reminders_ == nullptr) {
        reminders_ = new RemindersPage(*acts_);
        pages_->addWidget(reminders_);
        connect(reminders_, &RemindersPage::customerRequested, this, [this](CustomerId id) {
            go({Place::Page::customer, {}, id});
        });
    }
    return *reminders_;
}

DashboardPage& MainWindow::dashboard() {
    if (dashboard_ == nullptr) {
        dashboard_ = new DashboardPage;
        dashboard_->setView(session_.view());
        pages_->addWidget(dashboard_);
        connect(dashboard_, &DashboardPage::placeRequested, this, &MainWindow::go);
        connect(dashboard_, &DashboardPage::customerRequested, this, [this](CustomerId id) {
            go({Place::Page::customer, {}, id});
        });
        connect(dashboard_, &DashboardPage::dayRequested, this, [this](Date day, const Place& place) {
            session_.setDate(day);
            go(place);
        });
    }
    return *dashboard_;
}

FigurePage& MainWindow::figure() {
    if (figure_ == nullptr) {
        figure_ = new FigurePage;
        pages_->addWidget(figure_);
        connect(figure_, &FigurePage::backRequested, this, [this] { goBackTo(Place::Page::dashboard); });
        connect(figure_, &FigurePage::customerRequested, this, [this](CustomerId id) {
            go({Place::Page::customer, {}, id});
        });
    }
    return *figure_;
}

CustomersPage& MainWindow::customers() {
    if (customers_ == nullptr) {
        customers_ = new CustomersPage(*acts_);
        customers_->setView(session_.view());
        pages_->addWidget(customers_);
        new CustomerMerge(session_, *customers_);
        connect(customers_, &CustomersPage::customerRequested, this, [this](CustomerId id) {
            go({Place::Page::customer, {}, id});
        });
        connect(customers_, &CustomersPage::choiceChanged, this, [this](CustomerChoice choice) {
            history_.replace({Place::Page::customers, choice, {}});
        });
    }
    return *customers_;
}

CustomerPage& MainWindow::customer() {
    if (customer_ == nullptr) {
        customer_ = new CustomerPage(*acts_);
        pages_->addWidget(customer_);
        connect(customer_, &CustomerPage::invoiceRequested, this, &MainWindow::goToInvoice);
        connect(customer_, &CustomerPage::claimRequested, this, [this](InvoiceId id) {
            Place place{Place::Page::invoice, {}, {}, {}, {}, id};
            place.claim = true;
            go(place);
        });
        connect(customer_, &CustomerPage::failed, this,
                [this](const QString& sentence) { done_->say(MessageBar::Kind::warning, sentence); });
        connect(customer_, &CustomerPage::backRequested, this, [this] { goBackTo(Place::Page::customers); });
    }
    return *customer_;
}

InvoicesPage& MainWindow::invoices() {
    if (invoices_ == nullptr) {
        invoices_ = new InvoicesPage(*acts_);
        pages_->addWidget(invoices_);
        connect(invoices_, &InvoicesPage::invoiceRequested, this, &MainWindow::goToInvoice);
        connect(invoices_, &InvoicesPage::choiceChanged, this, [this](InvoiceChoice choice) {
            history_.replace({Place::Page::invoices, {}, {}, {}, choice});
        });
    }
    return *invoices_;
}

InvoicePage& MainWindow::invoice() {
    if (invoice_ == nullptr) {
        invoice_ = new InvoicePage(*acts_);
        pages_->addWidget(invoice_);
        connect(invoice_, &InvoicePage::backRequested, this, [this] { goBackTo(Place::Page::invoices); });
        connect(invoice_, &InvoicePage::customerRequested, this, [this](CustomerId id) {
            go({Place::Page::customer, {}, id});
        });
    }
    return *invoice_;
}

PolicyPage& MainWindow::policy() {
    if (policy_ == nullptr) {
        policy_ = new PolicyPage(*acts_);
        pages_->addWidget(policy_);
        connect(policy_, &PolicyPage::customerRequested, this, [this](CustomerId id) {
            go({Place::Page::customer, {}, id});
        });
    }
    return *policy_;
}

ImportsPage& MainWindow::imports() {
    if (imports_ == nullptr) {
        imports_ = new ImportsPage(session_);
        pages_->addWidget(imports_);
        connect(imports_, &ImportsPage::chooseRequested, chooser_, &SourceChooser::ask);
        connect(imports_, &ImportsPage::dashboardRequested, this, [this] { go({Place::Page::dashboard, {}, {}}); });
        connect(imports_, &ImportsPage::startRequested, this, [this] { go({}); });
    }
    return *imports_;
}

QualityPage& MainWindow::quality() {
    if (quality_ == nullptr) {
        quality_ = new QualityPage(session_);
        pages_->addWidget(quality_);
        connect(quality_, &QualityPage::placeRequested, this, &MainWindow::go);
        connect(quality_, &QualityPage::mergeRequested, this, [this](CustomerId first, CustomerId second) {
            // The page of customers merges, and says there what it did and how to take it back.
            go({Place::Page::customers, {}, {}});
            emit customers().mergeRequested(first, second);
        });
    }
    return *quality_;
}

CompanyPage& MainWindow::company() {
    if (company_ == nullptr) {
        company_ = new CompanyPage(session_);
        pages_->addWidget(company_);
    }
    return *company_;
}

RatesPage& MainWindow::rates() {
    if (rates_ == nullptr) {
        rates_ = new RatesPage(*acts_);
        pages_->addWidget(rates_);
    }
    return *rates_;
}

QWidget* MainWindow::pageOf(Place::Page page) {
    switch (page) {
    case Place::Page::start:
        return &start();
    case Place::Page::today:
        return &today();
    case Place::Page::reminders:
        return &reminders();
    case Place::Page::dashboard:
        return &dashboard();
    case Place::Page::figure:
        return &figure();
    case Place::Page::customers:
        return &customers();
    case Place::Page::customer:
        return &customer();
    case Place::Page::invoices:
        return &invoices();
    case Place::Page::invoice:
        return &invoice();
    case Place::Page::policy:
        return &policy();
    case Place::Page::imports:
        return &imports();
    case Place::Page::quality:
        return &quality();
    case Place::Page::company:
        return &company();
    case Place::Page::rates:
        return &rates();
    }
    return &start();
}

} // namespace encours
