// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claim_records.h"

#include "ui/common/card.h"
#include "ui/common/named_button.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"

#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

namespace {

constexpr int leastRows = 2, mostRows = 5; ///< in sight

} // namespace

ClaimRecords::ClaimRecords(Acts& acts, const char* table, const char* recordButton, const char* takeBackButton,
                           QWidget* parent)
    : QWidget(parent),
      acts_(acts),
      model_(new ClaimRecordsModel(
          claimRecordColumns(), [](const ClaimRecord& one) { return one.key; }, this)),
      panel_(new TablePanel(QString::fromLatin1(table), *model_,
                            [](int count) { return tr("%Ln records", nullptr, count); })),
      record_(namedButton(recordButton)),
      takeBack_(namedButton(takeBackButton)) {
    panel_->hideFilter();
    TableView& view = panel_->view();
    view.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    view.setMinimumHeight(view.heightForRows(leastRows));
    view.sortFirstBy(0, Qt::DescendingOrder);
    panel_->addControl(record_);
    panel_->addControl(takeBack_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(cardAround(panel_));
    connect(record_, &QPushButton::clicked, this, &ClaimRecords::recordRequested);
    connect(takeBack_, &QPushButton::clicked, this, &ClaimRecords::takeBack);
    connect(&view, &TableView::selectionChangedByPerson, this, &ClaimRecords::offer);
    offer();
}

void ClaimRecords::setRecords(std::vector<ClaimRecord> records) {
    const int rows = static_cast<int>(records.size());
    model_->setRows(std::move(records));
    panel_->view().setMinimumHeight(panel_->view().heightForRows(std::clamp(rows, leastRows, mostRows)));
    offer();
}

void ClaimRecords::setRecordable(bool isRecordable) { record_->setEnabled(isRecordable); }

void ClaimRecords::setWords(const QString& name, const QString& whenEmpty, const QString& recordTip,
                            const QString& takeBackTip) {
    record_->setText(tr("Record an event…"));
    record_->setToolTip(recordTip);
    takeBack_->setText(tr("Take back"));
    takeBack_->setToolTip(takeBackTip);
    for (auto* one : {record_, takeBack_})
        one->setAccessibleName(one->text());
    panel_->setWords(tr("Filter the records"), name, whenEmpty);
}

void ClaimRecords::takeBack() {
    const auto rows = panel_->view().selectedRows();
    if (!rows.empty())
        acts_.takeBack(model_->row(rows.front()).act);
}

void ClaimRecords::offer() { takeBack_->setEnabled(!panel_->view().selectedRows().empty()); }

} // namespace encours
