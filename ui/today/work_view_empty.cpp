// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the place of the customer where nobody is chosen: nobody is left, or nobody of the choice.
#include "ui/today/work_view.h"

#include "ui/common/actor.h"
#include "ui/common/debt_filter.h"
#include "ui/common/segmented_choice.h"
#include "ui/common/theme.h"
#include "ui/today/answer_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

QWidget* WorkView::buildEmpty() {
    auto* content = new QWidget;
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setObjectName(QStringLiteral("workEmptyLabel"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(gap(4), gap(4), gap(4), gap(4));
    layout->setSpacing(gap(2));
    layout->addStretch(1);
    layout->addWidget(empty_);
    layout->addWidget(showAll_, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    connect(showAll_, &QPushButton::clicked, this, &WorkView::showAll);
    return content;
}

// Nothing can be answered about nobody: the answers and the history go away with the customer.
void WorkView::showSomebody(bool isSomebody) {
    room_->setCurrentIndex(isSomebody ? 0 : 1);
    bar_->setVisible(isSomebody);
    aside_->setVisible(isSomebody);
}

void WorkView::showAll() {
    whose_->setCurrent(1);
    kinds_->setCurrentIndex(0);
    channels_->setCurrentIndex(0);
    debts_->clearChoice();
    filter();
    list_->setFocus();
}

void WorkView::describeEmpty() {
    const QString me = QString::fromStdString(actorName());
    const int others = static_cast<int>(model_->all().size());
    const bool isFiltered = whose_->current() == 0 || kinds_->currentIndex() > 0 || channels_->currentIndex() > 0 ||
                            debts_->choice() != DebtChoice();
    const bool isMine = std::any_of(model_->all().begin(), model_->all().end(),
                                    [&me](const WorkRow& one) { return one.assignee == me; });
    showAll_->setText(tr("Show all customers"));
    showAll_->setVisible(isFiltered && others > 0);
    if (data_ == nullptr)
        empty_->setText({});
    else if (others == 0)
        empty_->setText(tr("Nobody is to be treated today. Why the others are left in peace, the second tab says."));
    else if (whose_->current() == 0 && !isMine)
        empty_->setText(tr("No customer of today’s list is assigned to “%1”. %Ln are to be treated by others or by "
                           "nobody yet: assign one with F2.",
                           nullptr, others)
                            .arg(me));
    else
        empty_->setText(tr("Nobody of this choice is to be treated today. %Ln others are.", nullptr, others));
}

} // namespace encours
