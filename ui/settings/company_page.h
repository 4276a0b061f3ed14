// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ledger_session.h"
#include "ui/settings/company_keeper.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace encours {

class CompanyForm;
class MessageBar;

/// The company's own data. What is written is saved when the person goes on to another field, pauses, leaves the page or
/// the window; each such change can be taken back.
class CompanyPage : public QWidget {
    Q_OBJECT

public:
    explicit CompanyPage(LedgerSession& session, QWidget* parent = nullptr);
    ~CompanyPage() override;

    /// The session shows another content, or another ledger: what was written for the one before is saved first.
    void followSession();
    /// Saves what is not saved yet and waits for it. False: it could not be, and the page says why.
    [[nodiscard]] bool saveNow();
    /// Gives up what could not be saved.
    void giveUp();

signals:
    /// The ledger knows what is on the page.
    void saved();

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void read();
    void save();
    void undo();
    void endSave(const CompanyIdentity& sent, const CompanyKeeper::Kept& answer);
    void endUndo(const CompanyKeeper::Kept& answer);
    void tell(const CompanyKeeper::Kept& trouble);
    void act();
    [[nodiscard]] bool isUnsaved() const;
    void showState();
    void retranslate();

    LedgerSession& session_;
    CompanyKeeper keeper_;
    QTimer pause_;
    std::filesystem::path path_;
    std::optional<CompanyState> state_; ///< as the ledger has it; nothing before it was read
    bool isSaving_ = false;
    bool undoNext_ = false; ///< asked for while a save was under way
    bool hasFailed_ = false;

    QLabel* heading_;
    QLabel* explanation_;
    QLabel* status_;
    QPushButton* saveButton_;
    QPushButton* undoButton_;
    MessageBar* message_;
    CompanyForm* form_;
    QScrollArea* scroll_;
};

} // namespace encours
