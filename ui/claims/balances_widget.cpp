// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/balances_widget.h"

#include "ui/common/amount_columns.h"
#include "ui/common/fonts.h"
#include "ui/common/page_heading.h"
#include "ui/common/theme.h"
#include "ui/language/numbers.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace encours {

namespace {

constexpr const char* rowNames[] = {"principal", "interest", "costs", "total"};
constexpr const char* columnNames[] = {"Due", "Paid", "Waived", "Left"};

QLabel* label(const QString& name, Qt::Alignment side) {
    auto* made = new QLabel;
    made->setObjectName(name);
    made->setAlignment(side | Qt::AlignVCenter);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

} // namespace

BalancesWidget::BalancesWidget(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("balancesWidget"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gap(3));
    grid->setVerticalSpacing(gap(1));
    for (std::size_t column = 0; column < columns; ++column) {
        headers_[column] =
            label(QString::fromLatin1(columnNames[column]) + QStringLiteral("HeaderLabel"), Qt::AlignRight);
        makeSecondary(*headers_[column]);
        grid->addWidget(headers_[column], 0, static_cast<int>(column) + 1);
    }
    for (std::size_t row = 0; row < rows; ++row) {
        const bool isTotal = row == total;
        names_[row] = label(QString::fromLatin1(rowNames[row]) + QStringLiteral("NameLabel"), Qt::AlignLeft);
        names_[row]->setFont(scaledFont(1.0, isTotal ? QFont::DemiBold : QFont::Normal));
        grid->addWidget(names_[row], static_cast<int>(row) + 1, 0);
        for (std::size_t column = 0; column < columns; ++column) {
            // "interestLeftLabel"
            QLabel* cell = label(QString::fromLatin1(rowNames[row]) + QString::fromLatin1(columnNames[column]) +
                                     QStringLiteral("Label"),
                                 Qt::AlignRight);
            QFont font = tabularFont();
            if (isTotal || column + 1 == columns)
                font.setWeight(QFont::DemiBold);
            cell->setFont(font);
            cells_[row][column] = cell;
            grid->addWidget(cell, static_cast<int>(row) + 1, static_cast<int>(column) + 1);
        }
    }
    nameThem();
}

void BalancesWidget::fill(Row row, const ClaimBalance& balance, Currency currency) {
    const std::int64_t amounts[] = {balance.due, balance.paid, balance.waived, balance.left()};
    for (std::size_t column = 0; column < columns; ++column)
        cells_[static_cast<std::size_t>(row)][column]->setText(
            column + 1 == columns ? moneyText(amounts[column], currency) : amountCell(amounts[column], currency));
}

void BalancesWidget::setBalances(const Balances& balances) {
    fill(principal, balances.principal, balances.currency);
    fill(interest, balances.interest, balances.currency);
    fill(costs, balances.costs, balances.currency);
    const auto sum = [&](std::int64_t ClaimBalance::*part) {
        return balances.principal.*part + balances.interest.*part + balances.costs.*part;
    };
    fill(total, {sum(&ClaimBalance::due), sum(&ClaimBalance::paid), sum(&ClaimBalance::waived)}, balances.currency);
    isComplete_ = balances.isComplete;
    for (QLabel* cell : cells_[costs])
        cell->setVisible(balances.hasCosts);
    names_[costs]->setVisible(balances.hasCosts);
    nameThem();
}

void BalancesWidget::clear() {
    for (auto& row : cells_)
        for (QLabel* cell : row)
            cell->clear();
    isComplete_ = true;
    nameThem();
}

void BalancesWidget::nameThem() {
    const QString headers[] = {tr("Due"), tr("Paid"), tr("Waived"), tr("Left")};
    for (std::size_t column = 0; column < columns; ++column)
        headers_[column]->setText(headers[column]);
    names_[principal]->setText(tr("Principal"));
    names_[interest]->setText(isComplete_ ? tr("Interest") : tr("Interest (known part)"));
    names_[costs]->setText(tr("Fixed indemnity"));
    names_[total]->setText(isComplete_ ? tr("Total") : tr("Total (known part)"));
}

void BalancesWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameThem();
}

} // namespace encours
