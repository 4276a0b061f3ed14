// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/company_page.h"

#include "tests/ui/catch_qt.h"
#include "tests/ui/shell/opened_window.h"
#include "ui/common/message_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>

using namespace encours;
using namespace encours::test;

namespace {

constexpr int timeoutMs = 20000;

/// A window on the page of a company of its own.
class CompanyWindow : public OpenedWindow {
public:
    CompanyWindow() {
        std::filesystem::copy_file(demonstrationFile(), file);
        REQUIRE(open(file));
        window.activateWindow();
        click("companyRailButton");
        REQUIRE(QTest::qWaitFor([this] { return edit("companySirenLineEdit").isEnabled(); }, timeoutMs));
    }
    [[nodiscard]] QLineEdit& edit(const char* name) const { return *find<QLineEdit>(name); }
    void write(const char* name, const char* text) const {
        edit(name).setFocus();
        edit(name).selectAll();
        QTest::keyClicks(&edit(name), QString::fromUtf8(text));
    }
    [[nodiscard]] CompanyIdentity kept() const { return read_company_state(file).identity; }
    [[nodiscard]] bool keeps(std::string CompanyIdentity::*text, const std::string& value) const {
        return QTest::qWaitFor([&] { return kept().*text == value; }, timeoutMs);
    }
    [[nodiscard]] bool settled() const {
        return QTest::qWaitFor(
            [this] { return !isEnabled("saveCompanyPushButton") && isEnabled("undoCompanyPushButton"); }, timeoutMs);
    }
    [[nodiscard]] bool isEnabled(const char* name) const { return find(name)->isEnabled(); }
    [[nodiscard]] QString note(const char* name) const {
        const auto* label = find<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }

    QTemporaryDir folder;
    std::filesystem::path file =
        std::filesystem::path(folder.filePath(QStringLiteral("company.encours")).toStdU16String());
};

} // namespace

TEST_CASE("what is written is saved when the person goes to the next field, and taken back", "[settings]") {
    CompanyWindow opened;
    const auto before = opened.kept().city;
    opened.write("companyCityLineEdit", "Roubaix");
    CHECK(opened.isEnabled("saveCompanyPushButton"));
    QTest::keyClick(&opened.edit("companyCityLineEdit"), Qt::Key_Tab);
    CHECK(opened.keeps(&CompanyIdentity::city, "Roubaix"));
    REQUIRE(opened.settled());
    opened.click("undoCompanyPushButton");
    CHECK(opened.keeps(&CompanyIdentity::city, before));
    CHECK(
        QTest::qWaitFor([&] { return opened.edit("companyCityLineEdit").text().toStdString() == before; }, timeoutMs));
}

TEST_CASE("a doubt stands beside the field and does not keep it from being saved", "[settings]") {
    CompanyWindow opened;
    opened.write("companySirenLineEdit", "552 008 443");
    CHECK(opened.note("companySirenNoteLabel").isEmpty());
    opened.write("companySirenLineEdit", "552 008 444");
    CHECK_FALSE(opened.note("companySirenNoteLabel").isEmpty());
    opened.write("companyTermsAsAgreedLineEdit", "90 jours");
    CHECK(opened.note("companyTermsAsAgreedNoteLabel").contains(QStringLiteral("60")));
    QTest::keyClick(&opened.window, Qt::Key_S, Qt::ControlModifier);
    CHECK(opened.keeps(&CompanyIdentity::siren, "552008444"));
    CHECK(opened.keeps(&CompanyIdentity::terms, "90 jours"));
}

TEST_CASE("an empty name keeps the one before, and everything else is saved", "[settings]") {
    CompanyWindow opened;
    const auto before = opened.kept().name;
    opened.edit("companyNameLineEdit").setFocus();
    opened.edit("companyNameLineEdit").selectAll();
    QTest::keyClick(&opened.edit("companyNameLineEdit"), Qt::Key_Delete);
    CHECK_FALSE(opened.note("companyNameNoteLabel").isEmpty());
    opened.write("companyPhoneLineEdit", "03 20 11 22 33");
    opened.edit("companyEmailLineEdit").setFocus();
    CHECK(opened.keeps(&CompanyIdentity::phone, "03 20 11 22 33"));
    CHECK(opened.kept().name == before);
}

TEST_CASE("no key is lost when the window or the ledger is closed", "[settings]") {
    {
        CompanyWindow opened;
        opened.write("companyWebsiteLineEdit", "dubois.fr");
        opened.window.close();
        CHECK(opened.kept().website == "dubois.fr");
    }
    CompanyWindow opened;
    opened.write("companyWebsiteLineEdit", "menuiserie.fr");
    QTest::keyClick(&opened.window, Qt::Key_W, Qt::ControlModifier);
    CHECK(opened.kept().website == "menuiserie.fr");
    CHECK(opened.find("startPage")->isVisible());
}

TEST_CASE("what cannot be saved keeps the window open until the person decides", "[settings]") {
    CompanyWindow opened;
    opened.write("companyWebsiteLineEdit", "dubois.fr");
    std::filesystem::rename(opened.file, opened.folder.filePath(QStringLiteral("away")).toStdString());
    opened.window.close();
    CHECK(opened.window.isVisible());
    CHECK(opened.find<MessageBar>("companyMessageBar")->kind() == MessageBar::Kind::error);
    CHECK(opened.edit("companyWebsiteLineEdit").text() == QStringLiteral("dubois.fr"));
    auto* box = opened.find<QMessageBox>("giveUpMessageBox");
    REQUIRE(box != nullptr);
    QTest::mouseClick(box->buttons().back(), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return !opened.window.isVisible(); }, timeoutMs));
}

TEST_CASE("choices are saved at once: means of payment, penalties, insurance", "[settings]") {
    CompanyWindow opened;
    auto* transfer = opened.find<QCheckBox>("companyPaymentMeans0CheckBox");
    transfer->setFocus();
    QTest::keyClick(transfer, Qt::Key_Space);
    CHECK(QTest::qWaitFor([&] { return opened.kept().accepts(PaymentMeans::transfer); }, timeoutMs));
    auto* kind = opened.find<QComboBox>("companyPenaltyKindComboBox");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    CHECK(QTest::qWaitFor([&] { return opened.kept().penalty_kind == PenaltyKind::fixed; }, timeoutMs));
    CHECK_FALSE(opened.isEnabled("companyInsurerLineEdit"));
    auto* insured = opened.find<QCheckBox>("companyCreditInsuranceCheckBox");
    insured->setFocus();
    QTest::keyClick(insured, Qt::Key_Space);
    CHECK(opened.isEnabled("companyInsurerLineEdit"));
    CHECK_FALSE(opened.note("companyCreditInsuranceNoteLabel").isEmpty());
}
