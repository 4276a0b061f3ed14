// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/peace_panel.h"

#include "ui/common/amount_columns.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/language/hold_words.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

namespace {

std::int64_t keyOf(const PeaceRow& row) {
    return row.left.item_id != 0 ? std::int64_t{row.left.item_id} : -row.id.value;
}

} // namespace

PeacePanel::PeacePanel(QWidget* parent) : QWidget(parent), reasons_(new QComboBox) {
    std::vector<Column<PeaceRow>> columns;
    columns.push_back(textColumn<PeaceRow>(
        "customer", [] { return tr("Customer"); }, [](const PeaceRow& row) { return row.name; }));
    columns.back().traits.isFlexible = true;
    columns.push_back(textColumn<PeaceRow>(
        "invoice", [] { return tr("Invoice"); },
        [](const PeaceRow& row) { return row.number.isEmpty() ? tr("all of it") : row.number; }));
    columns.push_back(textColumn<PeaceRow>(
        "why", [] { return tr("Why it is left in peace"); },
        [](const PeaceRow& row) { return leftOutSentence(row.left.reason, row.left.until); }));
    columns.back().traits.isFlexible = true;
    Column<PeaceRow> until;
    until.traits.key = "until";
    until.traits.header = [] { return tr("Until"); };
    until.traits.isNumber = true;
    until.text = [](const PeaceRow& row) {
        return row.left.until == no_day ? QStringLiteral("–") : shortDate(row.left.until);
    };
    until.raw = [](const PeaceRow& row) { return RawValue(std::int64_t{row.left.until.days}); };
    columns.push_back(until);
    columns.push_back(amountColumn<PeaceRow>(
        "open", [] { return tr("Open"); }, [](const PeaceRow& row) { return row.open; }, [this] { return currency_; }));
    model_ = new RowsModel<PeaceRow>(std::move(columns), keyOf, this);
    panel_ = new TablePanel(QStringLiteral("peace"), *model_,
                            [](int count) { return tr("%Ln lines left in peace", nullptr, count); });
    reasons_->setObjectName(QStringLiteral("peaceReasonComboBox"));
    reasons_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    panel_->addControl(reasons_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel_);
    connect(reasons_, &QComboBox::activated, this, &PeacePanel::choose);
    connect(&panel_->view(), &TableView::rowActivated, this,
            [this](int row) { emit customerRequested(model_->row(row).id); });
    retranslate();
}

void PeacePanel::setRows(std::vector<PeaceRow> rows, Currency currency) {
    rows_ = std::move(rows);
    currency_ = currency;
    model_->setRows(rows_);
    fillReasons();
}

void PeacePanel::fillReasons() {
    const QVariant before = reasons_->currentData();
    reasons_->clear();
    reasons_->addItem(tr("All reasons"));
    for (std::size_t i = 0; i < left_out_reason_count; ++i) {
        const auto reason = static_cast<LeftOutReason>(i);
        const auto count = std::count_if(rows_.begin(), rows_.end(),
                                         [reason](const PeaceRow& row) { return row.left.reason == reason; });
        if (count > 0)
            reasons_->addItem(QStringLiteral("%1 (%2)").arg(leftOutReasonName(reason)).arg(count), static_cast<int>(i));
    }
    reasons_->setCurrentIndex(std::max(0, before.isValid() ? reasons_->findData(before) : 0));
    choose();
}

void PeacePanel::choose() {
    if (reasons_->currentIndex() <= 0)
        return model_->setCondition({});
    const auto wanted = static_cast<LeftOutReason>(reasons_->currentData().toInt());
    model_->setCondition([wanted](const PeaceRow& row) { return row.left.reason == wanted; });
}

void PeacePanel::retranslate() {
    panel_->setWords(tr("Filter by customer or invoice"), tr("Left in peace"),
                     tr("Nobody is left in peace: all that is open is to be treated on this day, or nothing is open."));
    reasons_->setAccessibleName(tr("Reasons to list"));
}

void PeacePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillReasons();
    }
}

} // namespace encours
