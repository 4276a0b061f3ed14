// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/catch_qt.h"
#include "tests/ui/shell/opened_window.h"
#include "tests/ui/today/at_today.h"
#include "ui/invoices/attach_dialog.h"
#include "ui/invoices/attachments_widget.h"
#include "ui/invoices/document_preview.h"
#include "ui/invoices/invoices_page.h"
#include "ui/language/translation.h"
#include "ui/policy/policy_page.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/settings_dialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QKeySequence>
#include <QTabBar>

#include <map>
#include <set>
#include <string>
#include <tuple>

using namespace encours;
using namespace encours::test;

namespace {

/// Everything below that takes the focus and says nothing of itself.
void collectNameless(QAccessibleInterface* node, QStringList& nameless, int& focusable) {
    if (node == nullptr)
        return;
    const auto state = node->state();
    if (!state.invisible && state.focusable && node->role() != QAccessible::Cell &&
        node->role() != QAccessible::ColumnHeader) {
        ++focusable;
        if (node->text(QAccessible::Name).trimmed().isEmpty()) {
            const auto* object = node->object();
            nameless << (object != nullptr
                             ? QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName()
                             : QStringLiteral("role %1").arg(node->role()));
        }
    }
    for (int i = 0; i < node->childCount(); ++i)
        collectNameless(node->child(i), nameless, focusable);
}

void checkNames(QWidget& window, int atLeast) {
    QStringList nameless;
    int focusable = 0;
    collectNameless(QAccessible::queryAccessibleInterface(&window), nameless, focusable);
    INFO(nameless.join(QStringLiteral(", ")).toStdString());
    CHECK(nameless.isEmpty());
    CHECK(focusable >= atLeast);
}

/// The widgets that Tab reaches, until it comes round.
std::vector<QWidget*> tabStops(QWidget& window) {
    std::vector<QWidget*> stops;
    std::set<QWidget*> seen;
    for (int i = 0; i < 200; ++i) {
        QWidget* focus = QApplication::focusWidget();
        if (focus == nullptr || !seen.insert(focus).second)
            break;
        stops.push_back(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    Q_UNUSED(window)
    return stops;
}

/// Letters that Alt reaches, each at most once among what is shown.
void checkMnemonics(const QWidget& window) {
    std::map<QString, QStringList> users;
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        const QString letter = QKeySequence::mnemonic(button->text()).toString();
        if (!letter.isEmpty() && button->isVisibleTo(&window))
            users[letter] << button->text();
    }
    for (const auto& [letter, texts] : users) {
        INFO(letter.toStdString() << ": " << texts.join(QStringLiteral(", ")).toStdString());
        CHECK(texts.size() == 1);
    }
}

} // namespace

TEST_CASE("all that takes the focus has a name, on every page and in both languages", "[accessibility]") {
    for (const auto language : {QLocale::French, QLocale::English}) {
        installTranslations(*qApp, QLocale(language));
        OpenedWindow opened;
        checkNames(opened.window, 4);
        checkMnemonics(opened.window);
        REQUIRE(opened.openDemonstration());
        checkNames(opened.window, 15);
        checkMnemonics(opened.window);
        opened.window.go({Place::Page::customers, {}, {}});
        checkNames(opened.window, 6);
        opened.window.go({Place::Page::invoices, {}, {}});
        checkNames(opened.window, 9);
        checkMnemonics(opened.window);
        for (const char* name : {"documentEntryDialog", "paymentEntryDialog", "attachDialog"}) {
            auto& page = *opened.find<InvoicesPage>("invoicesPage");
            if (std::string_view(name) == "attachDialog")
                page.attach({QStringLiteral("/nowhere/a.pdf"), QStringLiteral("/nowhere/b.pdf")});
            else
                opened.click(std::string_view(name) == "documentEntryDialog" ? "enterDocumentPushButton"
                                                                             : "enterPaymentPushButton");
            INFO(name);
            auto* dialog = opened.find<QDialog>(name);
            REQUIRE(QTest::qWaitFor([&] { return dialog->isVisible(); }, 20000));
            if (auto* attach = dynamic_cast<AttachDialog*>(dialog))
                REQUIRE(QTest::qWaitFor([&] { return attach->isReady(); }, 20000));
            checkNames(*dialog, 5);
            checkMnemonics(*dialog);
            dialog->reject();
        }
        const auto& items = *opened.window.session().view()->snapshot->receivables->items.front();
        QSignalSpy invoiceShown(&opened.window, &MainWindow::pageShown);
        opened.window.go({Place::Page::invoice, {}, {}, {}, {}, InvoiceId{items.invoice_id.front()}});
        REQUIRE(invoiceShown.wait(20000));
        checkNames(opened.window, 9);
        checkMnemonics(opened.window);
        auto* invoiceTabs = opened.find<QTabBar>("invoiceTabBar");
        invoiceTabs->setCurrentIndex(1);
        REQUIRE(QTest::qWaitFor([&] { return opened.find("claimChoicesPushButton")->isEnabled(); }, 20000));
        checkNames(opened.window, 12);
        checkMnemonics(opened.window);
        for (const auto& [button, name] : {std::pair("claimChoicesPushButton", "claimChoicesDialog"),
                                           std::pair("recordEventPushButton", "legalEventDialog")}) {
            opened.click(button);
            auto* dialog = opened.find<QDialog>(name);
            REQUIRE(QTest::qWaitFor([&] { return dialog->isVisible(); }, 20000));
            INFO(name);
            checkNames(*dialog, 5);
            checkMnemonics(*dialog);
            dialog->reject();
        }
        invoiceTabs->setCurrentIndex(0);
        opened.find<AttachmentsWidget>("attachmentsWidget")
            ->setAttachments(InvoiceId{1}, {{AttachmentId{1}, "a.pdf", "application/pdf", 1000, 0}});
        checkNames(opened.window, 13);
        checkMnemonics(opened.window);
        DocumentPreview preview(QStringLiteral("a.pdf"), QStringLiteral("application/pdf"), "%PDF-1.4", nullptr);
        preview.setAttribute(Qt::WA_DeleteOnClose, false);
        preview.show();
        checkNames(preview, 5);
        checkMnemonics(preview);
        opened.window.go({Place::Page::quality, {}, {}});
        checkNames(opened.window, 6);
        checkMnemonics(opened.window);
        opened.window.go({Place::Page::rates, {}, {}});
        REQUIRE(QTest::qWaitFor([&] { return opened.find("correctRatePushButton")->isEnabled(); }, 20000));
        checkNames(opened.window, 12);
        checkMnemonics(opened.window);
        opened.window.go({Place::Page::policy, {}, {}});
        auto* policy = opened.find<PolicyPage>("policyPage");
        REQUIRE(QTest::qWaitFor([&] { return policy->book() != nullptr && !policy->book()->list.segments.empty(); },
                                20000));
        for (const auto& [tab, write, back] :
             {std::tuple(PolicyPage::policies, "editPolicyPushButton", "policyBack"),
              std::tuple(PolicyPage::segments, "newSegmentPushButton", "segmentBack")}) {
            policy->showTab(tab);
            checkNames(opened.window, 12);
            checkMnemonics(opened.window);
            opened.click(write);
            checkNames(opened.window, 14);
            checkMnemonics(opened.window);
            opened.click((std::string(back) + "PushButton").c_str());
        }
        policy->showTab(PolicyPage::personas);
        checkNames(opened.window, 11);
        checkMnemonics(opened.window);
        opened.window.go({Place::Page::imports, {}, {}});
        checkNames(opened.window, 6);
        checkMnemonics(opened.window);
        opened.window.go({Place::Page::company, {}, {}});
        REQUIRE(QTest::qWaitFor([&] { return opened.find("companySirenLineEdit")->isEnabled(); }, 20000));
        checkNames(opened.window, 30);
        checkMnemonics(opened.window);
        opened.window.importInto({QStringLiteral("/nowhere/missing.csv")},
                                 QString::fromStdU16String(demonstrationFile().u16string()));
        REQUIRE(QTest::qWaitFor([&] { return opened.find("importDetailsTabWidget")->isVisible(); }, 20000));
        checkNames(opened.window, 10);
        checkMnemonics(opened.window);
        QSignalSpy shown(&opened.window, &MainWindow::pageShown);
        const auto view = opened.window.session().view();
        opened.window.go({Place::Page::customer,
                          {},
                          view->snapshot->receivables->customers->at(view->balance.customers.front().customer)});
        REQUIRE(shown.wait(20000));
        auto* tabs = opened.find<QTabBar>("customerTabBar");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QApplication::processEvents();
            checkNames(opened.window, 9);
            checkMnemonics(opened.window);
        }
        for (const char* button : {"correctIdentityPushButton", "correctAddressPushButton", "correctTermsPushButton",
                                   "addContactPushButton", "writeDocumentPushButton"}) {
            opened.click(button);
            auto* dialog = opened.window.findChild<QDialog*>(QString(), Qt::FindDirectChildrenOnly);
            REQUIRE(dialog != nullptr);
            checkNames(*dialog, 6);
            checkMnemonics(*dialog);
            dialog->reject();
            REQUIRE(QTest::qWaitFor(
                [&] { return opened.window.findChild<QDialog*>(QString(), Qt::FindDirectChildrenOnly) == nullptr; },
                20000));
        }
        SettingsDialog settings;
        settings.show();
        checkNames(settings, 4);
        checkMnemonics(settings);
        AboutDialog about;
        about.show();
        checkNames(about, 1);
    }
    installTranslations(*qApp, QLocale::c());
}

TEST_CASE("the day's work and the reminders tell of all that takes the focus, in both languages", "[accessibility]") {
    for (const auto language : {QLocale::French, QLocale::English}) {
        installTranslations(*qApp, QLocale(language));
        AtToday at(language == QLocale::French ? "accessible_fr.encours" : "accessible_en.encours");
        REQUIRE(at.opened);
        auto* tabs = at.find<QTabBar>("todayTabBar");
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QApplication::processEvents();
            checkNames(at.window, 10);
            checkMnemonics(at.window);
        }
        tabs->setCurrentIndex(TodayPage::work);
        for (const char* button : {"answerWillPayPushButton", "answerContestsPushButton", "workDonePushButton"}) {
            at.click(button);
            checkNames(at.window, 10);
            at.click("workClosePushButton");
        }
        at.window.go({Place::Page::reminders, {}, {}});
        auto* parts = at.find<QTabBar>("remindersTabBar");
        for (int tab = 0; tab < parts->count(); ++tab) {
            parts->setCurrentIndex(tab);
            QApplication::processEvents();
            checkNames(at.window, 10);
            checkMnemonics(at.window);
        }
    }
    installTranslations(*qApp, QLocale::c());
}

TEST_CASE("Tab goes round the page and is never caught", "[accessibility]") {
    OpenedWindow opened;
    REQUIRE(opened.openDemonstration());
    opened.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&opened.window));
    for (const auto page : {Place::Page::dashboard, Place::Page::customers}) {
        opened.window.go({page, {}, {}});
        opened.find(page == Place::Page::dashboard ? "dashboardRailButton" : "customersRailButton")->setFocus();
        const auto stops = tabStops(opened.window);
        CHECK(stops.size() >= (page == Place::Page::dashboard ? 15 : 8));
        // It came back to where it began.
        CHECK(QApplication::focusWidget() == stops.front());
    }
}
