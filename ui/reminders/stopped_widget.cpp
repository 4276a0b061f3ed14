// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/stopped_widget.h"

#include "core/usecase/ledger_file.h"
#include "ui/common/amount_columns.h"
#include "ui/common/card.h"
#include "ui/common/ledger_view.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/language/numbers.h"

#include <QEvent>
#include <QFrame>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

namespace {

std::vector<Column<StoppedRow>> stoppedColumns(std::function<Currency()> currency) {
    std::vector<Column<StoppedRow>> columns;
    columns.push_back(textColumn<StoppedRow>(
        "code", [] { return StoppedWidget::tr("Code"); }, [](const StoppedRow& row) { return row.code; }));
    columns.push_back(textColumn<StoppedRow>(
        "customer", [] { return StoppedWidget::tr("Customer"); }, [](const StoppedRow& row) { return row.name; }));
    columns.back().traits.isFlexible = true;
    Column<StoppedRow> since;
    since.traits.key = "since";
    since.traits.header = [] { return StoppedWidget::tr("Since"); };
    since.traits.isNumber = true;
    since.text = [](const StoppedRow& row) { return shortDate(row.stopped.since); };
    since.raw = [](const StoppedRow& row) { return RawValue(std::int64_t{row.stopped.since.days}); };
    columns.push_back(since);
    columns.push_back(amountColumn<StoppedRow>(
        "open", [] { return StoppedWidget::tr("To be paid first"); },
        [](const StoppedRow& row) { return row.stopped.open; }, std::move(currency)));
    return columns;
}

} // namespace

StoppedWidget::StoppedWidget(Acts& acts, QWidget* parent) : QWidget(parent), acts_(acts) {
    rows_ = new RowsModel<StoppedRow>(
        stoppedColumns([this] { return readFor_ != nullptr ? readFor_->currency() : Currency(); }),
        [](const StoppedRow& row) { return row.id.value; }, this);
    panel_ = new TablePanel(QStringLiteral("stopped"), *rows_,
                            [](int count) { return tr("%Ln customers", nullptr, count); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(cardAround(panel_));
    connect(&panel_->view(), &TableView::rowActivated, this,
            [this](int row) { emit customerRequested(rows_->row(row).id); });
    retranslate();
}

void StoppedWidget::followSession() {
    if (isVisible())
        read();
}

void StoppedWidget::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void StoppedWidget::read() {
    const auto view = acts_.session().view();
    if (view == nullptr || view == readFor_)
        return;
    readFor_ = view;
    isBusy_ = true;
    const Date day = view->isDateAsked() ? view->at : std::max(view->at, view->today);
    acts_.session().read(this, [this, view, day](const LedgerFile& file) {
        std::vector<StoppedRow> rows;
        const Receivables& receivables = *view->snapshot->receivables;
        for (const StoppedDeliveries& one : stopped_deliveries(file.path(), receivables, day)) {
            const CustomerRow& customer = view->customer(one.customer);
            rows.push_back({receivables.customers->at(one.customer), QString::fromStdString(customer.code),
                            QString::fromStdString(customer.name), one});
        }
        return [this, rows = std::move(rows)] {
            isBusy_ = false;
            rows_->setRows(rows);
        };
    });
}

void StoppedWidget::retranslate() {
    panel_->setWords(tr("Filter by code or customer"), tr("Deliveries stopped"),
                     tr("Nobody’s deliveries are stopped. A customer stands here once a step of its policy that stops "
                        "them was sent, until it has paid."));
}

void StoppedWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
