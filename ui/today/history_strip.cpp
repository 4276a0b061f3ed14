// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/history_strip.h"

#include "ui/common/fonts.h"
#include "ui/common/page_heading.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_label.h"
#include "ui/language/customer_words.h"
#include "ui/language/numbers.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace encours {

namespace {

constexpr std::size_t most = 12;

} // namespace

HistoryStrip::HistoryStrip(QWidget* parent) : QScrollArea(parent), title_(new QLabel), lines_(new QVBoxLayout) {
    setObjectName(QStringLiteral("historyStrip"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    title_->setFont(scaledFont(1.05, QFont::DemiBold));
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(gap(2), gap(1) + 4, gap(1), gap(2));
    layout->setSpacing(gap(1));
    layout->addWidget(title_);
    layout->addLayout(lines_);
    layout->addStretch(1);
    lines_->setSpacing(gap(1) + 2);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    describe();
}

void HistoryStrip::setEntries(const std::vector<TimelineEntry>& entries, Currency currency) {
    entries_.assign(entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(std::min(most, entries.size())));
    currency_ = currency;
    describe();
}

void HistoryStrip::describe() {
    title_->setText(tr("History"));
    setAccessibleName(title_->text());
    while (QLayoutItem* item = lines_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const TimelineEntry& entry : entries_) {
        auto* line = new QWidget;
        auto* column = new QVBoxLayout(line);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(1);
        auto* day = new QLabel(shortDate(entry.on));
        day->setFont(scaledFont(0.85));
        makeSecondary(*day);
        column->addWidget(day);
        auto* head = new WrappingLabel;
        head->setText(timelineTitle(entry));
        column->addWidget(head);
        const QString detail = timelineDetail(entry, currency_);
        if (!detail.isEmpty()) {
            auto* words = new WrappingLabel;
            words->setText(detail);
            words->setFont(scaledFont(0.92));
            makeSecondary(*words);
            column->addWidget(words);
        }
        lines_->addWidget(line);
    }
    if (entries_.empty()) {
        auto* none = pageExplanation();
        none->setText(tr("Nothing happened yet."));
        lines_->addWidget(none);
    }
}

void HistoryStrip::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace encours
