// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ledger_view.h"

#include <QWidget>

class QPushButton;

namespace encours {

class DateButton;

/// Above the pages: whose receivables these are, and of which day.
class Header : public QWidget {
    Q_OBJECT

public:
    explicit Header(QWidget* parent = nullptr);

    void setView(std::shared_ptr<const LedgerView> view);
    [[nodiscard]] QPushButton& companyButton() const { return *companyButton_; }

signals:
    /// Nothing: back to the usual date.
    void dateChosen(std::optional<encours::Date> date);
    void searchRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void elideCompany(const QString& name);

    std::shared_ptr<const LedgerView> view_;
    QPushButton* companyButton_;
    QPushButton* searchButton_;
    QPushButton* usualDateButton_;
    DateButton* dateButton_;
};

} // namespace encours
