// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/quality_page.h"

#include "ui/common/card.h"
#include "ui/common/page_heading.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/language/numbers.h"
#include "ui/quality/weakness_words.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace encours {

QualityPage::QualityPage(LedgerSession& session, QWidget* parent)
    : QWidget(parent),
      session_(session),
      model_(new QualityModel(qualityColumns([this] { return shown_ != nullptr ? shown_->currency() : Currency(); }),
                              weakPointKey, this)),
      heading_(pageHeading()),
      explanation_(pageExplanation()),
      kinds_(new QComboBox),
      mend_(new QPushButton),
      panel_(new TablePanel(QStringLiteral("quality"), *model_,
                            [](int count) { return tr("%Ln points", nullptr, count); })) {
    setObjectName(QStringLiteral("qualityPage"));
    kinds_->setObjectName(QStringLiteral("qualityKindComboBox"));
    kinds_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    panel_->addControl(kinds_);
    mend_->setObjectName(QStringLiteral("mendPushButton"));
    panel_->addControl(mend_);
    panel_->view().sortFirstBy(model_->columnOf(QLatin1String("stake")), Qt::DescendingOrder);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(3), gap(3), gap(3), gap(3));
    layout->setSpacing(gap(2));
    layout->addLayout(headingLayout(heading_, explanation_));
    layout->addWidget(cardAround(panel_), 1);

    connect(kinds_, &QComboBox::activated, this, &QualityPage::choose);
    connect(&panel_->view(), &TableView::selectionChangedByPerson, this, &QualityPage::offer);
    connect(&panel_->view(), &TableView::rowActivated, this, &QualityPage::mend);
    connect(mend_, &QPushButton::clicked, this, &QualityPage::mend);
    setFocusProxy(&panel_->filterEdit());
    retranslate();
}

void QualityPage::followSession() {
    if (session_.view() == nullptr) {
        asked_ = nullptr;
        shown_ = nullptr;
        points_.clear();
        model_->setRows({});
        fillKinds();
    }
    if (isVisible())
        read();
}

void QualityPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void QualityPage::read() {
    const auto view = session_.view();
    if (view == nullptr || view == asked_)
        return;
    asked_ = view;
    session_.read(this, [this, view](const LedgerFile& file) {
        auto points = data_quality(file.path(), *view->snapshot->receivables, view->balance, view->today);
        return [this, view, points = std::move(points)] {
            shown_ = view;
            take(points);
        };
    });
}

void QualityPage::take(std::vector<WeakPoint> points) {
    points_ = std::move(points);
    model_->setRows(points_);
    fillKinds();
    choose();
}

/// The kinds that there are, each with its number.
void QualityPage::fillKinds() {
    std::array<int, weakness_count> counts{};
    for (const auto& point : points_)
        ++counts[static_cast<std::size_t>(point.kind)];
    const QVariant before = kinds_->currentData();
    const QSignalBlocker quiet(kinds_);
    kinds_->clear();
    kinds_->addItem(tr("Everything (%1)").arg(countText(static_cast<std::int64_t>(points_.size()))));
    for (std::size_t kind = 0; kind < counts.size(); ++kind) {
        if (counts[kind] > 0)
            //: An entry of a choice: %1 what is weak, %2 how often.
            kinds_->addItem(tr("%1 (%2)").arg(weaknessName(static_cast<Weakness>(kind)), countText(counts[kind])),
                            static_cast<int>(kind));
    }
    // The last one of a kind was mended: all that is left is shown.
    kinds_->setCurrentIndex(before.isValid() ? std::max(0, kinds_->findData(before)) : 0);
}

void QualityPage::choose() {
    const QVariant kind = kinds_->currentData();
    if (kind.isValid())
        model_->setCondition(
            [kind = static_cast<Weakness>(kind.toInt())](const WeakPoint& point) { return point.kind == kind; });
    else
        model_->setCondition({});
    describe();
    offer();
}

const WeakPoint* QualityPage::chosen() const {
    const auto rows = panel_->view().selectedRows();
    return rows.empty() || rows.front() >= model_->rowCount() ? nullptr : &model_->row(rows.front());
}

void QualityPage::offer() {
    const WeakPoint* point = chosen();
    mend_->setEnabled(point != nullptr);
    mend_->setText(point != nullptr ? weaknessAction(point->kind) : tr("Me&nd it"));
    mend_->setAccessibleName(mend_->text().remove(u'&'));
}

void QualityPage::mend() {
    const WeakPoint* point = chosen();
    if (point == nullptr)
        return;
    switch (point->kind) {
    case Weakness::old_data:
    case Weakness::rows_refused:
    case Weakness::controls_failed:
        emit placeRequested({Place::Page::imports, {}, {}});
        break;
    case Weakness::letters_unsigned:
    case Weakness::iban_missing:
        emit placeRequested({Place::Page::company, {}, {}});
        break;
    case Weakness::customer_twice:
        emit mergeRequested(*point->customer, *point->twin);
        break;
    case Weakness::invoice_twice:
        // The later one is the likelier mistake.
        emit placeRequested({Place::Page::invoice, {}, {}, {}, {}, point->invoices.back()});
        break;
    case Weakness::limit_over:
    case Weakness::limit_near: {
        Place place{Place::Page::invoice, {}, {}, {}, {}, point->invoices.front()};
        place.claim = true; // there stands what interrupts it
        emit placeRequested(place);
        break;
    }
    case Weakness::rate_missing:
    case Weakness::rate_provisional:
        emit placeRequested({Place::Page::rates, {}, {}});
        break;
    case Weakness::address_missing:
    case Weakness::email_missing:
    case Weakness::siren_missing:
    case Weakness::siren_implausible:
    case Weakness::dues_estimated:
    case Weakness::terms_too_long: {
        Place place{Place::Page::customer, {}, *point->customer};
        place.sheet = true; // there it is mended
        emit placeRequested(place);
        break;
    }
    case Weakness::in_credit:
    case Weakness::cash_unallocated:
        emit placeRequested({Place::Page::customer, {}, *point->customer});
        break;
    }
}

void QualityPage::describe() {
    if (shown_ == nullptr) {
        heading_->setText(tr("Data quality"));
        explanation_->setText(tr("The ledger is being read…"));
    } else if (points_.empty()) {
        heading_->setText(tr("All is well: nothing weakens the data"));
        explanation_->setText(tr("At the close of %1, every customer who owes something can be reached and named, and "
                                 "nothing looks doubled or forgotten.")
                                  .arg(longDate(shown_->at)));
    } else {
        heading_->setText(tr("%Ln points weaken the data", nullptr, static_cast<int>(points_.size())));
        explanation_->setText(tr("What makes figures doubtful, reminders late or letters impossible at the close of "
                                 "%1, most at stake first. Customers who owe nothing are left out.")
                                  .arg(longDate(shown_->at)));
    }
    panel_->setWords(tr("Filter by customer or kind"), tr("What weakens the data"),
                     shown_ == nullptr ? tr("Reading…") : tr("All is well: there is nothing to mend."));
}

void QualityPage::retranslate() {
    setAccessibleName(tr("Data quality"));
    kinds_->setAccessibleName(tr("Kind of weakness"));
    fillKinds();
    describe();
    offer();
}

void QualityPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
