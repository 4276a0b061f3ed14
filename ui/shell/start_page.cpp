// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/page_heading.h"
#include "ui/common/responsive_grid.h"
#include "ui/common/theme.h"
#include "ui/shell/recent_entry.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours {

namespace {

constexpr int widest = gap(100);

} // namespace

StartPage::StartPage(QWidget* parent)
    : QScrollArea(parent),
      heading_(pageHeading()),
      explanation_(pageExplanation()),
      recentHeading_(new QLabel),
      recentLayout_(new QVBoxLayout),
      dropWords_(new QLabel) {
    setObjectName(QStringLiteral("startPage"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);

    auto* ways = new ResponsiveGrid(3);
    ways->add(way(openWords_, openButton_, QStringLiteral("openPushButton")));
    ways->add(way(importWords_, importButton_, QStringLiteral("startImportPushButton")));
    ways->add(way(demonstrationWords_, demonstrationButton_, QStringLiteral("demonstrationPushButton")));
    openButton_->setProperty("primary", true);
    setDrawnIcon(*openButton_, "open", IconColor::onAccent);
    setDrawnIcon(*importButton_, "imports");
    setDrawnIcon(*demonstrationButton_, "demonstration");
    connect(openButton_, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(importButton_, &QPushButton::clicked, this, &StartPage::importRequested);
    connect(demonstrationButton_, &QPushButton::clicked, this, &StartPage::demonstrationRequested);

    recentHeading_->setFont(scaledFont(1.05, QFont::DemiBold));
    recentLayout_->setSpacing(2);
    makeSecondary(*dropWords_);
    dropWords_->setWordWrap(true);

    auto* column = new QWidget;
    column->setMaximumWidth(widest);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(2));
    layout->addLayout(headingLayout(heading_, explanation_));
    layout->addSpacing(gap(1));
    layout->addLayout(ways);
    layout->addSpacing(gap(1));
    layout->addWidget(recentHeading_);
    layout->addLayout(recentLayout_);
    layout->addWidget(dropWords_);

    auto* content = new QWidget;
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(gap(3), gap(3), gap(3), gap(3));
    contentLayout->addStretch(1);
    auto* centre = new QHBoxLayout;
    centre->addStretch(1);
    centre->addWidget(column, 100);
    centre->addStretch(1);
    contentLayout->addLayout(centre);
    contentLayout->addStretch(2);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    retranslate();
}

QWidget* StartPage::way(QLabel*& words, QPushButton*& button, const QString& name) {
    auto* card = new QFrame;
    card->setProperty("card", true);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(gap(2), gap(2), gap(2), gap(2));
    layout->setSpacing(gap(2));
    words = new QLabel;
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setMinimumWidth(gap(26));
    button = new QPushButton;
    button->setObjectName(name);
    layout->addWidget(words);
    layout->addStretch(1);
    layout->addWidget(button, 0, Qt::AlignLeft);
    return card;
}

void StartPage::refresh() {
    for (RecentEntry* entry : recent_) {
        entry->hide();
        entry->setParent(nullptr);
        entry->deleteLater(); // it may be the one that was clicked
    }
    recent_.clear();
    for (const RecentLedger& ledger : Preferences::recentLedgers()) {
        auto* entry = new RecentEntry(ledger);
        entry->setObjectName(QStringLiteral("recent%1Entry").arg(recent_.size()));
        connect(entry, &QAbstractButton::clicked, this, [this, path = ledger.path] { emit recentRequested(path); });
        recentLayout_->addWidget(entry);
        entry->show();
        recent_.push_back(entry);
    }
    recentHeading_->setVisible(!recent_.empty());
}

void StartPage::retranslate() {
    setAccessibleName(tr("Start"));
    heading_->setText(tr("What your customers owe you, and whether they pay better"));
    explanation_->setText(tr("Encours reads receivables from the files that your accounting package already produces. "
                             "One company is one file on your computer; nothing leaves it."));
    openWords_->setText(tr("Open the ledger of a company: a file whose name ends in .encours."));
    openButton_->setText(tr("&Open a ledger…"));
    importWords_->setText(
        tr("Begin with a new company: its accounting entries (FEC), or a list of its invoices as CSV, "
           "XLSX or ODS."));
    importButton_->setText(tr("&Import files…"));
    demonstrationWords_->setText(tr("Look around first: an invented company with three years of invoices, good and bad "
                                    "payers. You cannot break anything."));
    demonstrationButton_->setText(tr("Open the demo&nstration"));
    recentHeading_->setText(tr("Open again"));
    dropWords_->setText(tr("You can also drop a ledger, or files to import, anywhere on this window."));
    refresh();
}

void StartPage::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
