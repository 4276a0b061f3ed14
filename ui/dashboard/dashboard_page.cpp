// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

#include "ui/common/chart_card.h"
#include "ui/common/chart_view.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_heading.h"
#include "ui/common/preferences.h"
#include "ui/common/responsive_grid.h"
#include "ui/common/segmented_choice.h"
#include "ui/common/theme.h"
#include "ui/dashboard/dashboard_charts.h"
#include "ui/dashboard/debtors_card.h"
#include "ui/dashboard/explanation_popup.h"
#include "ui/dashboard/figure_tile.h"
#include "ui/dashboard/findings.h"
#include "ui/language/numbers.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace encours {

namespace {

constexpr int periods[] = {12, 24, 36}; ///< month ends in the charts

/// Where the list behind a figure is.
Place listOf(FigureKind kind) {
    Place place;
    place.page = Place::Page::figure;
    switch (kind) {
    case FigureKind::dso:
        place.figure = FigureKey::dso;
        break;
    case FigureKind::cei:
        place.figure = FigureKey::cei_percent;
        break;
    case FigureKind::dbt:
        place.figure = FigureKey::dbt;
        break;
    case FigureKind::receivables:
    case FigureKind::overdue:
        place.page = Place::Page::customers;
        place.choice = kind == FigureKind::overdue ? CustomerChoice::overdue : CustomerChoice::all;
        break;
    }
    return place;
}

} // namespace

DashboardPage::DashboardPage(QWidget* parent)
    : QScrollArea(parent),
      heading_(pageHeading()),
      explanation_(pageExplanation()),
      period_(new SegmentedChoice(static_cast<int>(std::size(periods)))),
      message_(new MessageBar),
      debtors_(new DebtorsCard) {
    setObjectName(QStringLiteral("dashboardPage"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);

    auto* tiles = new ResponsiveGrid(static_cast<int>(allFigureKinds.size()));
    tiles->setLastRowFilled(false);
    for (const FigureKind kind : allFigureKinds)
        tiles->add(addTile(kind));
    auto* lines = new ResponsiveGrid(3);
    lines->setGrowing(true);
    lines->add(addChart(QStringLiteral("dso"), FigureKind::dso, dsoChart));
    lines->add(addChart(QStringLiteral("cei"), FigureKind::cei, ceiChart));
    lines->add(addChart(QStringLiteral("dbt"), FigureKind::dbt, dbtChart));
    auto* below = new ResponsiveGrid(5);
    below->setGrowing(true);
    below->add(addChart(QStringLiteral("aging"), FigureKind::receivables, agingChart), 3);
    below->add(debtors_, 2);

    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("dashboardContentWidget"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(gap(3), gap(3), gap(3), gap(3));
    layout->setSpacing(gap(2));
    auto* head = new QHBoxLayout;
    head->addLayout(headingLayout(heading_, explanation_), 1);
    head->addWidget(period_, 0, Qt::AlignBottom);
    layout->addLayout(head);
    layout->addWidget(message_);
    layout->addLayout(tiles);
    layout->addLayout(lines, 1);
    layout->addLayout(below, 1);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    period_->setObjectName(QStringLiteral("periodSegmentedChoice"));
    period_->setCurrent(static_cast<int>(std::find(std::begin(periods), std::end(periods), Preferences::chartMonths()) -
                                         std::begin(periods)));
    connect(period_, &SegmentedChoice::chosen, this, [this](int index) {
        Preferences::setChartMonths(periods[index]);
        fill();
    });
    connect(debtors_, &DebtorsCard::customerRequested, this, &DashboardPage::customerRequested);
}

FigureTile* DashboardPage::addTile(FigureKind kind) {
    auto* tile = new FigureTile(kind);
    tiles_.push_back(tile);
    connect(tile, &FigureTile::clicked, this, [this, kind] { emit placeRequested(listOf(kind)); });
    connect(tile, &FigureTile::formulaRequested, this, [this, kind](QWidget* asker) {
        if (view_ != nullptr)
            ExplanationPopup::showBeside(*asker, explain(kind, *view_));
    });
    return tile;
}

ChartCard* DashboardPage::addChart(const QString& name, FigureKind explained,
                                   ChartData (*chartOf)(const LedgerView&, int)) {
    auto* card = new ChartCard(name);
    charts_.push_back({card, chartOf});
    connect(card, &ChartCard::formulaRequested, this, [this, card, explained] {
        if (view_ != nullptr)
            ExplanationPopup::showBeside(card->formulaButton(), explain(explained, *view_));
    });
    connect(card, &ChartCard::failed, this,
            [this](const QString& sentence) { message_->say(MessageBar::Kind::error, sentence); });
    connect(&card->chart(), &ChartView::dayChosen, this,
            [this, explained](Date day) { emit dayRequested(day, listOf(explained)); });
    return card;
}

void DashboardPage::setView(std::shared_ptr<const LedgerView> view) {
    view_ = std::move(view);
    debtors_->setView(view_);
    fill();
}

void DashboardPage::fill() {
    if (view_ == nullptr)
        return;
    setAccessibleName(tr("Dashboard"));
    QStringList words;
    for (const int months : periods)
        words << tr("%Ln months", nullptr, months);
    period_->setWords(tr("Period of the charts"), words);
    heading_->setText(headline(*view_));
    explanation_->setText(
        tr("Figures over %Ln days, at the close of %1. Amounts in %2, with tax. Each figure opens the "
           "list behind it.",
           nullptr, view_->now().window_days)
            .arg(longDate(view_->at), currencyText(view_->currency())));
    for (FigureTile* tile : tiles_)
        tile->setText(tileText(tile->kind(), *view_));
    for (const Chart& chart : charts_)
        chart.card->setData(chart.data(*view_, periods[period_->current()]));
}

void DashboardPage::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        message_->silence();
        fill();
    }
}

bool DashboardPage::event(QEvent* event) {
    // The colours of the charts are in their data.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange) {
        const bool done = QScrollArea::event(event);
        fill();
        return done;
    }
    return QScrollArea::event(event);
}

} // namespace encours
