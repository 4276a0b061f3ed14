// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/customer_sheet.h"
#include "ui/common/table_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace encours {

class Acts;
class ResponsiveGrid;
class TablePanel;

using ContactsModel = RowsModel<Contact>;

/// Who a customer is: cards of fields, each with its corrections, and the contacts. What a person corrected bears a mark
/// that says what the imports say, and offers to go back to it.
class CustomerSheetView : public QWidget {
    Q_OBJECT

public:
    /// `acts` outlives it.
    explicit CustomerSheetView(Acts& acts, QWidget* parent = nullptr);

    void setSheet(const CustomerSheet& sheet);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        CustomerField field;
        QLabel *name, *value;
        QToolButton* mark;
    };
    struct Card {
        QString (*words)();
        QLabel* title;
        QPushButton* correct;
        std::vector<CustomerField> fields;
    };

    void addCard(ResponsiveGrid& grid, const char* name, QString (*title)(), std::vector<CustomerField> fields);
    void addContacts(QVBoxLayout& layout);
    void showRow(const Row& row);
    void showMark(const Row& row);
    void offer();
    void askForPersonalData();
    [[nodiscard]] const Contact* chosen() const;
    [[nodiscard]] QString origin() const;
    void retranslate();

    Acts& acts_;
    CustomerSheet sheet_;
    std::vector<Row> rows_;
    std::vector<Card> cards_;
    ContactsModel* contacts_;
    TablePanel* panel_;
    QPushButton *add_, *change_, *remove_, *reset_, *personal_;
    QLabel* origin_;
};

} // namespace encours
