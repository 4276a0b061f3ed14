// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_summary.h"

#include "ui/common/fonts.h"
#include "ui/common/page_heading.h"
#include "ui/common/responsive_grid.h"
#include "ui/common/theme.h"
#include "ui/imports/import_words.h"
#include "ui/language/names.h"
#include "ui/language/numbers.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace encours {

namespace {

QLabel* label(const QString& text, bool isFigure = false) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (isFigure) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        label->setFont(tabularFont());
    } else {
        label->setWordWrap(true);
    }
    return label;
}

QLabel* quiet(QLabel* label) {
    makeSecondary(*label);
    return label;
}

/// A card with its title; what it holds goes into the grid.
QGridLayout* card(ResponsiveGrid& cards, const QString& name, const QString& title, int span) {
    auto* frame = new QFrame;
    frame->setObjectName(name);
    frame->setProperty("card", true);
    frame->setMinimumWidth(std::max(gap(36), frame->fontMetrics().averageCharWidth() * 42));
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(gap(2), gap(2), gap(2), gap(2));
    layout->setSpacing(gap(1));
    auto* heading = new QLabel(title);
    heading->setFont(scaledFont(1.05, QFont::DemiBold));
    layout->addWidget(heading);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(gap(3));
    grid->setVerticalSpacing(6);
    layout->addLayout(grid);
    layout->addStretch(1);
    cards.add(frame, span);
    return grid;
}

void addCount(QGridLayout& grid, const QString& title, const Count& count) {
    const int row = grid.rowCount();
    grid.addWidget(label(title), row, 0);
    const std::int64_t counts[] = {count.added, count.updated, count.unchanged};
    for (int i = 0; i < 3; ++i)
        grid.addWidget(label(counts[i] == 0 ? QStringLiteral("–") : countText(counts[i]), true), row, i + 1);
}

} // namespace

ImportSummary::ImportSummary(QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("importSummaryScrollArea"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void ImportSummary::setReport(const ImportReport& report) {
    setAccessibleName(tr("Summary"));
    auto* content = new QWidget;
    auto* cards = new ResponsiveGrid(2);
    auto* down = new QVBoxLayout(content);
    down->setContentsMargins(0, gap(2), 0, 0);
    down->addLayout(cards);
    down->addStretch(1);

    auto* facts = card(*cards, QStringLiteral("importFactsFrame"), tr("What was recognised"), 1);
    for (const auto& [title, text] : recognised(report)) {
        const int row = facts->rowCount();
        facts->addWidget(quiet(label(title)), row, 0);
        facts->addWidget(label(text), row, 1);
    }
    facts->setColumnStretch(0, 2);
    facts->setColumnStretch(1, 3);

    auto* counts = card(*cards, QStringLiteral("importCountsFrame"), tr("What it means for the ledger"), 1);
    const QString titles[] = {tr("Added"), tr("Updated"), tr("Unchanged")};
    for (int i = 0; i < 3; ++i)
        counts->addWidget(quiet(label(titles[i], true)), 0, i + 1);
    counts->setColumnStretch(0, 1);
    addCount(*counts, tr("Customers"), report.customers);
    addCount(*counts, tr("Invoices"), report.invoices);
    addCount(*counts, tr("Credit notes"), report.credit_notes);
    addCount(*counts, tr("Payments"), report.payments);
    addCount(*counts, tr("Allocations"), report.allocations);
    if (report.disputes != Count{})
        addCount(*counts, tr("Disputes"), report.disputes);

    if (!report.controls.empty()) {
        auto* controls = card(*cards, QStringLiteral("importControlsFrame"), tr("Controls"), 2);
        controls->addWidget(quiet(label(tr("Must agree"))), 0, 0);
        controls->addWidget(quiet(label(tr("Expected"), true)), 0, 1);
        controls->addWidget(quiet(label(tr("Found"), true)), 0, 2);
        controls->setColumnStretch(0, 1);
        for (const auto& control : report.controls) {
            const int row = controls->rowCount();
            controls->addWidget(label(controlName(QString::fromStdString(control.name))), row, 0);
            controls->addWidget(label(neutralText(QString::fromStdString(control.expected)), true), row, 1);
            controls->addWidget(label(neutralText(QString::fromStdString(control.found)), true), row, 2);
            auto* mark = new QLabel(control.holds ? tr("✓ Holds") : tr("✗ Does not hold"));
            QPalette palette = mark->palette();
            palette.setColor(QPalette::WindowText, control.holds ? theme().good : theme().bad);
            mark->setPalette(palette);
            controls->addWidget(mark, row, 3);
        }
    }
    content->setAutoFillBackground(false);
    setWidget(content);
    content->setAutoFillBackground(false);
}

} // namespace encours
