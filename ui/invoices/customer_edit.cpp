// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/customer_edit.h"

#include "ui/common/search_text.h"

#include <QCompleter>
#include <QStringListModel>

namespace encours {

CustomerEdit::CustomerEdit(const LedgerView& view, QWidget* parent)
    : QLineEdit(parent), offered_(new QStringListModel(this)) {
    setObjectName(QStringLiteral("customerLineEdit"));
    setView(view);
    auto* completer = new QCompleter(this);
    completer->setModel(offered_);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
    connect(this, &QLineEdit::textChanged, this, [this] {
        const auto now = customer();
        if (now != last_) {
            last_ = now;
            emit customerChanged();
        }
    });
}

void CustomerEdit::setView(const LedgerView& view) {
    if (snapshot_ == view.snapshot)
        return;
    snapshot_ = view.snapshot;
    lines_.clear();
    for (const CustomerRow& row : snapshot_->customers)
        lines_ << QStringLiteral("%1 (%2)").arg(QString::fromStdString(row.name), QString::fromStdString(row.code));
    offered_->setStringList(lines_);
}

void CustomerEdit::choose(CustomerId customer) {
    for (std::size_t i = 0; i < snapshot_->customers.size(); ++i) {
        if (snapshot_->customers[i].id == customer)
            setText(lines_.at(static_cast<int>(i)));
    }
}

std::optional<CustomerId> CustomerEdit::customer() const {
    const QString typed = searchText(text().trimmed());
    if (typed.isEmpty())
        return std::nullopt;
    const auto& customers = snapshot_->customers;
    std::optional<CustomerId> only;
    int holding = 0;
    for (std::size_t i = 0; i < customers.size(); ++i) {
        const QString line = searchText(lines_.at(static_cast<int>(i)));
        if (line == typed || searchText(QString::fromStdString(customers[i].code)) == typed)
            return customers[i].id;
        if (line.contains(typed)) {
            ++holding;
            only = customers[i].id;
        }
    }
    return holding == 1 ? only : std::nullopt;
}

} // namespace encours
