// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/clock.h"
#include "ui/shell/ledger_glances.h"

#include <QScrollArea>

#include <array>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace encours {

class TablePanel;

/// All ledgers at a glance, and the ways to another: a new company, a file, an import, the demonstration. Where none is
/// known yet, what the program is for.
class StartPage : public QScrollArea {
    Q_OBJECT

public:
    /// The clock outlives the page.
    explicit StartPage(const Clock& clock, QWidget* parent = nullptr);

    /// Reads the list and the ledgers of it again.
    void refresh();

signals:
    void newRequested();
    void openRequested();
    void importRequested();
    void demonstrationRequested();
    void ledgerRequested(const QString& path);
    void windowRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Way {
        QFrame* card = nullptr;
        QLabel* words = nullptr;
        QPushButton* button = nullptr;
    };

    [[nodiscard]] QWidget* makeWay(Way& way, const char* name, const char* icon, void (StartPage::*signal)());
    void makeList();
    void nameList();
    void showGlance(const LedgerGlance& glance);
    void showFinding();
    void ask(const QPoint& place);
    void forget();
    void enable();
    [[nodiscard]] const LedgerGlance* selected() const;
    void retranslate();

    const Clock& clock_;
    bool isNew_ = true; ///< not painted yet; it has just read the list
    QLabel* heading_;
    QLabel* explanation_;
    std::array<Way, 4> ways_; ///< new, open, import, demonstration
    std::vector<LedgerGlance> ledgers_;
    RowsModel<LedgerGlance>* model_;
    QVBoxLayout* layout_ = nullptr;
    TablePanel* panel_ = nullptr; ///< with `list_` and its buttons: none before there is a ledger to list
    QFrame* list_ = nullptr;
    QPushButton* openSelected_ = nullptr;
    QPushButton* openWindow_ = nullptr;
    QPushButton* forget_ = nullptr;
    QLabel* dropWords_;
    LedgerGlances glances_;
};

} // namespace encours
