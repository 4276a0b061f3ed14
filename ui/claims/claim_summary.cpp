// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claim_summary.h"

#include "ui/claims/balances_widget.h"
#include "ui/common/fonts.h"
#include "ui/common/responsive_grid.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_label.h"

#include <QLabel>
#include <QVBoxLayout>

namespace encours {

namespace {

QVBoxLayout* column(QWidget* around) {
    auto* layout = new QVBoxLayout(around);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(1));
    return layout;
}

} // namespace

ClaimSummary::ClaimSummary(QWidget* parent) : QFrame(parent), title_(new QLabel), balances_(new BalancesWidget) {
    setProperty("card", true);
    title_->setFont(scaledFont(1.05, QFont::DemiBold));
    auto* left = new QWidget;
    figures_ = column(left);
    figures_->addWidget(title_);
    figures_->addWidget(balances_);
    figures_->addStretch(1);
    auto* right = new QWidget;
    words_ = column(right);
    words_->addStretch(1);
    auto* parts = new ResponsiveGrid(2);
    parts->setSpacing(gap(4));
    parts->add(left);
    parts->add(right);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(2), gap(2), gap(2), gap(2));
    layout->addLayout(parts);
}

void ClaimSummary::addBelow(QLayout* layout) {
    const int end = figures_->count() - 1; // before the stretch
    figures_->insertSpacing(end, gap(1));
    figures_->insertLayout(end + 1, layout);
}

QLabel* ClaimSummary::addWords(const char* name) {
    auto* label = new WrappingLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words_->insertWidget(words_->count() - 1, label);
    return label;
}

void ClaimSummary::retranslate() { title_->setText(tr("Three balances")); }

} // namespace encours
