// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/calendar_widget.h"

#include "ui/common/amount_columns.h"
#include "ui/common/card.h"
#include "ui/common/debt_filter.h"
#include "ui/common/flow_layout.h"
#include "ui/common/fonts.h"
#include "ui/common/named_button.h"
#include "ui/common/segmented_choice.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/reminders/month_grid.h"
#include "ui/today/peace_panel.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

namespace {

constexpr int linesOfDay = 40; ///< of a day at most that the grid is given; it writes as many as have room

std::int64_t keyOf(const CalendarRow& row) { return row.id.value * 100'000 + row.day.days; }

std::vector<Column<CalendarRow>> calendarColumns(const std::function<Currency()>& currency) {
    std::vector<Column<CalendarRow>> columns;
    Column<CalendarRow> day;
    day.traits.key = "day";
    day.traits.header = [] { return CalendarWidget::tr("Day"); };
    day.traits.isNumber = true;
    day.text = [](const CalendarRow& row) { return shortDate(row.day); };
    day.raw = [](const CalendarRow& row) { return RawValue(std::int64_t{row.day.days}); };
    columns.push_back(day);
    columns.push_back(textColumn<CalendarRow>(
        "customer", [] { return CalendarWidget::tr("Customer"); }, [](const CalendarRow& row) { return row.name; }));
    columns.back().traits.isFlexible = true;
    columns.push_back(textColumn<CalendarRow>(
        "step", [] { return CalendarWidget::tr("Step"); }, calendarStepText));
    columns.push_back(amountColumn<CalendarRow>(
        "total", [] { return CalendarWidget::tr("Amount"); }, [](const CalendarRow& row) { return row.action.total(); },
        currency));
    return columns;
}

} // namespace

CalendarWidget::CalendarWidget(Acts& acts, QWidget* parent)
    : QWidget(parent),
      acts_(acts),
      range_(new SegmentedChoice(3)),
      before_(namedButton("calendarBeforePushButton")),
      now_(namedButton("calendarNowPushButton")),
      after_(namedButton("calendarAfterPushButton")),
      export_(namedButton("calendarExportPushButton")),
      title_(new QLabel),
      customer_(new QLineEdit),
      kinds_(new QComboBox),
      channels_(new QComboBox),
      debts_(new DebtFilter(QStringLiteral("calendarDebtFilterPushButton"))),
      days_(new MonthModel(this)),
      grid_(new MonthGrid(*days_)),
      rows_(new RowsModel<CalendarRow>(
          calendarColumns([this] { return data_ != nullptr ? data_->view->currency() : Currency(); }), keyOf, this)),
      panel_(new TablePanel(QStringLiteral("calendarDay"), *rows_,
                            [](int count) { return tr("%Ln messages", nullptr, count); })),
      peace_(new PeacePanel),
      allDays_(namedButton("allDaysPushButton")),
      move_(namedButton("moveStepPushButton")),
      postpone_(namedButton("postponeStepPushButton")),
      skip_(namedButton("skipStepPushButton")) {
    build();
    connect(range_, &SegmentedChoice::chosen, this, [this] {
        setRange(chosen_ != no_day ? chosen_ : std::max(first_, acts_.session().clock().today()));
        read();
    });
    connect(before_, &QPushButton::clicked, this, [this] { go(-1); });
    connect(after_, &QPushButton::clicked, this, [this] { go(1); });
    connect(now_, &QPushButton::clicked, this, [this] {
        chosen_ = no_day;
        setRange(acts_.session().clock().today());
        read();
    });
    connect(export_, &QPushButton::clicked, this, &CalendarWidget::exportFile);
    connect(customer_, &QLineEdit::textChanged, this, &CalendarWidget::fill);
    connect(kinds_, &QComboBox::activated, this, &CalendarWidget::fill);
    connect(channels_, &QComboBox::activated, this, &CalendarWidget::fill);
    connect(debts_, &DebtFilter::chosen, this, &CalendarWidget::fill);
    connect(debts_, &DebtFilter::thresholdsWanted, this, &CalendarWidget::askForThresholds);
    connect(grid_, &MonthGrid::dayChosen, this, &CalendarWidget::chooseDay);
    connect(allDays_, &QPushButton::clicked, this, [this] { chooseDay(no_day); });
    connect(peace_, &PeacePanel::customerRequested, this, &CalendarWidget::customerRequested);
    connect(&panel_->view(), &TableView::rowActivated, this,
            [this](int row) { emit customerRequested(rows_->row(row).id); });
    connect(&panel_->view(), &TableView::selectionChangedByPerson, this, &CalendarWidget::offer);
    connect(rows_, &QAbstractItemModel::modelReset, this, &CalendarWidget::offer);
    connect(move_, &QPushButton::clicked, this, [this] { change(StepChange::move); });
    connect(postpone_, &QPushButton::clicked, this, [this] { change(StepChange::postpone); });
    connect(skip_, &QPushButton::clicked, this, [this] { change(StepChange::skip); });
    setRange(acts_.session().clock().today());
    retranslate();
}

void CalendarWidget::build() {
    range_->setObjectName(QStringLiteral("calendarRangeSegmentedChoice"));
    customer_->setObjectName(QStringLiteral("calendarCustomerLineEdit"));
    customer_->setClearButtonEnabled(true);
    kinds_->setObjectName(QStringLiteral("calendarKindComboBox"));
    channels_->setObjectName(QStringLiteral("calendarChannelComboBox"));
    for (QComboBox* box : {kinds_, channels_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == kinds_ ? 7 : 6);
    }
    customer_->setFixedWidth(gap(11));
    title_->setFont(scaledFont(1.05, QFont::DemiBold));
    auto* controls = new FlowLayout; // what is filtered goes into a second row where the window is narrow
    controls->setSpacing(6);
    for (QWidget* one : {static_cast<QWidget*>(before_), static_cast<QWidget*>(now_), static_cast<QWidget*>(after_),
                         static_cast<QWidget*>(title_), static_cast<QWidget*>(range_), static_cast<QWidget*>(export_),
                         static_cast<QWidget*>(customer_), static_cast<QWidget*>(kinds_),
                         static_cast<QWidget*>(channels_), static_cast<QWidget*>(debts_)})
        controls->addWidget(one);
    allDays_->setProperty("quiet", true);
    panel_->addControl(allDays_);
    panel_->addControl(move_);
    panel_->addControl(postpone_);
    panel_->addControl(skip_);
    panel_->hideFilter();
    panel_->view().sortFirstBy(0, Qt::AscendingOrder);
    auto* parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(gap(1));
    gridRoom_ = cardAround(grid_);
    peaceRoom_ = cardAround(peace_);
    peaceRoom_->hide();
    parts->addWidget(gridRoom_);
    parts->addWidget(cardAround(panel_));
    parts->addWidget(peaceRoom_);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setStretchFactor(2, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(1));
    layout->addLayout(controls);
    layout->addWidget(parts, 1);
}

void CalendarWidget::setRange(Date around) {
    const Date monday = around - (static_cast<int>(weekday(around)) - 1);
    first_ = range_->current() == month ? start_of_month(around) : range_->current() == weekRange ? monday : around;
    last_ = range_->current() == month ? end_of_month(around) : range_->current() == weekRange ? monday + 6 : around;
    if (chosen_ != no_day && (chosen_ < first_ || chosen_ > last_))
        chosen_ = no_day;
}

void CalendarWidget::go(int by) {
    chosen_ = no_day;
    setRange(range_->current() == month ? add_months(first_, by) : first_ + by * (last_ - first_ + 1));
    read();
}

void CalendarWidget::followSession() {
    readFor_ = nullptr;
    if (isVisible())
        read();
}

void CalendarWidget::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (readFor_ != acts_.session().view())
        read();
}

void CalendarWidget::read() {
    const auto view = acts_.session().view();
    if (view == nullptr)
        return;
    readFor_ = view;
    isBusy_ = true;
    const Date today = view->isDateAsked() ? view->at : std::max(view->at, view->today);
    acts_.session().read(this, [this, view, today, first = first_, last = last_](const LedgerFile& file) {
        auto known = readCalendar(file, view, today, first, last);
        return [this, first, last, known = std::move(known)] {
            if (first != first_ || last != last_)
                return; // another range is being read
            data_ = known;
            isBusy_ = false;
            debts_->setThresholds(known->thresholds, known->view->currency());
            fillFilters();
            fill();
        };
    });
}

void CalendarWidget::fill() {
    if (data_ == nullptr)
        return;
    std::map<Date, GridDay> days;
    for (const CalendarRow& row : data_->rows) {
        if (!isWanted(row))
            continue;
        GridDay& day = days[row.day];
        ++day.count;
        day.total += row.action.total();
        if (day.lines.size() < linesOfDay)
            day.lines << QStringLiteral("%1 – %2").arg(row.name, calendarStepText(row));
    }
    days_->setDays(first_, last_, data_->today, data_->view->currency(), data_->region, std::move(days));
    if (chosen_ != no_day)
        grid_->setCurrentIndex(days_->indexOf(chosen_));
    gridRoom_->setVisible(first_ != last_);
    peaceRoom_->setVisible(first_ == last_);
    peace_->setRows(wantedPeace(), data_->view->currency());
    list();
    retranslate();
    emit shown();
}

void CalendarWidget::list() {
    std::vector<CalendarRow> rows;
    for (const CalendarRow& row : data_->rows)
        if (isWanted(row) && (chosen_ == no_day || row.day == chosen_))
            rows.push_back(row);
    rows_->setRows(std::move(rows));
}

void CalendarWidget::chooseDay(Date day) {
    chosen_ = day;
    if (day == no_day)
        grid_->clearSelection();
    if (data_ != nullptr)
        list();
    retranslate();
}

void CalendarWidget::offer() {
    const auto chosen = panel_->view().selectedRows();
    const bool can = chosen.size() == 1 && !rows_->row(chosen.front()).items.empty();
    for (QPushButton* button : {move_, postpone_, skip_})
        button->setEnabled(can);
}

void CalendarWidget::change(StepChange how) {
    const auto chosen = panel_->view().selectedRows();
    if (chosen.size() == 1)
        openStepChangeDialog(acts_, how, rows_->row(chosen.front()), data_->today, this);
}

void CalendarWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        debts_->retranslate();
        retranslate();
        if (data_ != nullptr) {
            fillFilters();
            fill();
        }
    }
}

} // namespace encours
