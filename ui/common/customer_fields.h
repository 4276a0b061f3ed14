// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/customer_identity.h"
#include "core/money/currency.h"

#include <QObject>

#include <map>
#include <vector>

class QLabel;
class QWidget;

namespace encours {

class FormDialog;

/// Editors for some fields of a customer in a dialog, with a note below each that looks wrong: said as it is typed, never
/// refused.
class CustomerFields : public QObject {
    Q_OBJECT

public:
    /// Adds them to the dialog, in that order, filled with what is known.
    CustomerFields(FormDialog& dialog, const std::vector<CustomerField>& fields, const CustomerIdentity& known,
                   Currency currency);

    /// What is known, with what the person wrote.
    [[nodiscard]] CustomerIdentity identity() const;
    /// The first field that cannot be read; nullptr when all can.
    [[nodiscard]] QWidget* unreadable() const;

signals:
    void edited();

private:
    struct Editor {
        QWidget* editor;
        QLabel* note;
    };
    void add(FormDialog& dialog, CustomerField field);
    [[nodiscard]] QWidget* editorOf(CustomerField field);
    [[nodiscard]] std::string text(CustomerField field) const;
    void check();

    FormDialog& dialog_;
    bool isEdited_ = false;
    CustomerIdentity known_;
    Currency currency_;
    std::map<CustomerField, Editor> editors_;
};

} // namespace encours
