// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figure_page.h"

#include "ui/common/card.h"
#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/page_heading.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/dashboard/explanation.h"
#include "ui/dashboard/findings.h"
#include "ui/language/figure_words.h"
#include "ui/language/numbers.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

namespace {

/// The figures that have a page.
FigureKind kindOf(FigureKey key) {
    return key == FigureKey::cei_percent ? FigureKind::cei : key == FigureKey::dbt ? FigureKind::dbt : FigureKind::dso;
}

QString findingOf(FigureKey key, const Figures& figures) {
    switch (kindOf(key)) {
    case FigureKind::cei:
        return ceiFinding(figures);
    case FigureKind::dbt:
        return dbtFinding(figures);
    default:
        return dsoFinding(figures);
    }
}

} // namespace

FigurePage::FigurePage(QWidget* parent)
    : QScrollArea(parent),
      model_(nullptr),
      backButton_(new QPushButton),
      heading_(pageHeading()),
      explanation_(pageExplanation()),
      formula_(pageExplanation()),
      part_(new QComboBox),
      panel_(nullptr) {
    setObjectName(QStringLiteral("figurePage"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    model_ = new FigureModel(
        figureColumns([this] { return list_.view; }),
        [](const FigureRow& row) {
            return std::int64_t{row.invoiceId} * 64 + static_cast<std::int64_t>(row.role) * 2 + (row.counts ? 1 : 0);
        },
        this);
    panel_ =
        new TablePanel(QStringLiteral("figure"), *model_, [](int count) { return tr("%Ln lines", nullptr, count); });
    panel_->view().setMinimumHeight(panel_->view().heightForRows(4));
    panel_->view().sortFirstBy(model_->columnOf(QLatin1String("amount")), Qt::DescendingOrder);
    part_->setObjectName(QStringLiteral("figurePartComboBox"));
    part_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    panel_->addControl(part_);
    backButton_->setObjectName(QStringLiteral("figureBackPushButton"));
    backButton_->setProperty("quiet", true);
    setDrawnIcon(*backButton_, "back", IconColor::accent);

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(gap(3), gap(2), gap(3), gap(3));
    layout->setSpacing(gap(2));
    layout->addWidget(backButton_, 0, Qt::AlignLeft);
    layout->addLayout(headingLayout(heading_, explanation_));
    layout->addWidget(formula_);
    layout->addWidget(cardAround(panel_), 1);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setFocusProxy(&panel_->view());

    connect(backButton_, &QPushButton::clicked, this, &FigurePage::backRequested);
    connect(part_, &QComboBox::activated, this, &FigurePage::showPart);
    connect(&panel_->view(), &TableView::rowActivated, this, [this](int row) {
        if (model_->row(row).hasCustomer)
            emit customerRequested(list_.view->snapshot->receivables->customers->at(model_->row(row).customer));
    });
    describe();
}

void FigurePage::setList(FigureList list) {
    const bool sameFigure = list.key == list_.key && list_.view != nullptr;
    const int part = sameFigure ? part_->currentIndex() : 0;
    list_ = std::move(list);
    model_->setRows(list_.rows);
    fillParts();
    describe();
    showPart(part < part_->count() ? part : 0);
}

void FigurePage::fillParts() {
    parts_.clear();
    for (const FigureRow& row : list_.rows) {
        const auto same = [&](const Part& part) {
            return part.counts == row.counts && (!row.counts || part.role == row.role);
        };
        const auto found = std::find_if(parts_.begin(), parts_.end(), same);
        if (found != parts_.end())
            ++found->count;
        else
            parts_.push_back({row.counts, row.role, 1});
    }
}

void FigurePage::showPart(int index) {
    if (index < 0 || index >= static_cast<int>(parts_.size()))
        return;
    const Part part = parts_[static_cast<std::size_t>(index)];
    part_->setCurrentIndex(index);
    panel_->view().setColumnHidden(model_->columnOf(QLatin1String("days")), !part.counts || !has_days(part.role));
    panel_->view().setColumnHidden(model_->columnOf(QLatin1String("reason")), part.counts);
    model_->setCondition(
        [part](const FigureRow& row) { return row.counts == part.counts && (!part.counts || row.role == part.role); });
}

void FigurePage::describe() {
    setAccessibleName(tr("List behind the figure"));
    backButton_->setText(tr("Dashboard"));
    backButton_->setAccessibleName(tr("Back to the dashboard"));
    part_->setAccessibleName(tr("Part of the figure to list"));
    panel_->setWords(tr("Filter by customer or number"), tr("Lines of the figure"),
                     tr("There is nothing to list: the figure cannot be computed over this period."));
    if (list_.view == nullptr)
        return;
    const int chosen = part_->currentIndex();
    part_->clear();
    for (const Part& part : parts_)
        part_->addItem(
            tr("%1 (%2)").arg(part.counts ? detailRoleName(part.role) : tr("Left out"), countText(part.count)));
    part_->setCurrentIndex(chosen);
    part_->setVisible(!parts_.empty());
    const Explanation explained = explain(kindOf(list_.key), *list_.view);
    heading_->setText(findingOf(list_.key, list_.view->now()));
    explanation_->setText(explained.window);
    formula_->setText(explained.formulas.front().words + u'\n' + explained.formulas.front().numbers);
}

void FigurePage::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace encours
