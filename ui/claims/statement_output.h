// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "ui/common/acts.h"
#include "ui/common/written_document.h"

#include <QMenu>
#include <QObject>

#include <functional>
#include <optional>

class QPushButton;

namespace encours {

/// The statement of interest of an invoice, or of all that a customer owes late, as it leaves the window: opened as PDF with
/// the system's viewer, saved, or printed. Of a customer also the whole file for an agency. Written on the worker.
class StatementOutput : public QObject {
    Q_OBJECT

public:
    /// Both outlive it. The button opens the choice.
    StatementOutput(Acts& acts, QPushButton& button, QObject* parent);

    /// Of that invoice alone, or nothing: of all.
    void setSubject(CustomerId customer, std::optional<InvoiceId> invoice);
    void retranslate();

private:
    void fillMenu();
    /// Reads what is stated and lays it out on the worker; says why where there is nothing to state.
    void write(std::function<void(const WrittenDocument& written)> then);
    void openIt();
    void save();
    void print();
    void askForAgencyFolder();
    void writeAgencyFile(const QString& parent);

    Acts& acts_;
    QPushButton& button_;
    QMenu menu_;
    CustomerId customer_;
    std::optional<InvoiceId> invoice_;
};

} // namespace encours
