// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/still_panel.h"

#include "ui/common/amount_columns.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/language/hold_words.h"

#include <QEvent>
#include <QVBoxLayout>

namespace encours {

StillPanel::StillPanel(QWidget* parent) : QWidget(parent) {
    std::vector<Column<StillRow>> columns;
    columns.push_back(textColumn<StillRow>(
        "customer", [] { return tr("Customer"); }, [](const StillRow& row) { return row.name; }));
    columns.back().traits.isFlexible = true;
    columns.push_back(amountColumn<StillRow>(
        "overdue", [] { return tr("Overdue"); }, [](const StillRow& row) { return row.file.overdue; },
        [this] { return data_ != nullptr ? data_->view->currency() : Currency(); }));
    Column<StillRow> late;
    late.traits.key = "late";
    late.traits.header = [] { return tr("Late"); };
    late.traits.hint = [] { return tr("Days late of the oldest open invoice"); };
    late.traits.isNumber = true;
    late.text = [](const StillRow& row) { return daysText(row.file.oldest_days_late); };
    late.raw = [](const StillRow& row) { return RawValue(std::int64_t{row.file.oldest_days_late}); };
    columns.push_back(late);
    columns.push_back(textColumn<StillRow>(
        "why", [] { return tr("Why nothing happens"); },
        [](const StillRow& row) { return leftOutReasonName(row.file.reason); }));
    Column<StillRow> last;
    last.traits.key = "last";
    last.traits.header = [] { return tr("Last contact"); };
    last.traits.isNumber = true;
    last.text = [](const StillRow& row) {
        return row.file.last_contact == no_day ? tr("never") : shortDate(row.file.last_contact);
    };
    last.raw = [](const StillRow& row) {
        return RawValue(row.file.last_contact == no_day ? std::int64_t{0} : std::int64_t{row.file.last_contact.days});
    };
    columns.push_back(last);
    model_ = new RowsModel<StillRow>(
        std::move(columns), [](const StillRow& row) { return row.id.value; }, this);
    panel_ = new TablePanel(QStringLiteral("still"), *model_,
                            [](int count) { return tr("%Ln files that stagnate", nullptr, count); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel_);
    connect(&panel_->view(), &TableView::rowActivated, this,
            [this](int row) { emit customerRequested(model_->row(row).id); });
    retranslate();
}

void StillPanel::setData(std::shared_ptr<const TodayData> day) {
    data_ = std::move(day);
    model_->setRows(data_ != nullptr ? data_->still : std::vector<StillRow>());
}

void StillPanel::retranslate() {
    panel_->setWords(
        tr("Filter by customer"), tr("Files that stagnate"),
        tr("Nothing stagnates: each overdue invoice has a step to come, or a reason that ends by itself."));
}

void StillPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
