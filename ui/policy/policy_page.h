// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/acts.h"
#include "ui/policy/policy_book.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace encours {

class LetterTextsWidget;
class MessageBar;
class PersonasWidget;
class PoliciesWidget;
class SegmentsWidget;

/// How late payers are reminded, as the company wrote it down: who is of which kind, whom one writes to, what is done and
/// when.
class PolicyPage : public QWidget {
    Q_OBJECT

public:
    enum Tab : int { policies, segments, personas, letters };

    /// `acts` outlives the page.
    explicit PolicyPage(Acts& acts, QWidget* parent = nullptr);

    /// Another ledger, date or content is shown: read when the page is seen.
    void followSession();
    [[nodiscard]] bool isBusy() const { return shownFor_ != acts_.session().view(); }
    [[nodiscard]] const PolicyBook* book() const { return book_.get(); }
    void showTab(Tab tab);
    [[nodiscard]] LetterTextsWidget& letterTexts() const { return *letters_; }

signals:
    void customerRequested(encours::CustomerId id);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void read();
    /// A ledger without any policy is given those that come with the program, once.
    void ensure();
    void take(std::shared_ptr<const PolicyBook> book);
    void proposeAdoption();
    void openAdoption();
    void describe();
    void retranslate();

    Acts& acts_;
    std::shared_ptr<const LedgerView> askedFor_, shownFor_;
    std::shared_ptr<const PolicyBook> book_;
    std::filesystem::path ensuredFor_, proposedFor_; ///< each is done once for a ledger
    QLabel *heading_, *explanation_;
    QPushButton* more_;
    QAction *adopt_, *restore_, *letterhead_;
    MessageBar* message_;
    QTabBar* tabs_;
    QStackedWidget* parts_;
    PoliciesWidget* policies_;
    SegmentsWidget* segments_;
    PersonasWidget* personas_;
    LetterTextsWidget* letters_;
};

} // namespace encours
