// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/aged_bar_widget.h"

#include "ui/common/flow_layout.h"
#include "ui/common/fonts.h"
#include "ui/common/page_heading.h"
#include "ui/common/responsive_grid.h"
#include "ui/common/theme.h"
#include "ui/language/names.h"
#include "ui/language/numbers.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace encours {

namespace {

constexpr int barHeight = 16;

} // namespace

/// A swatch, a name, an amount.
class AgedBarWidget::Entry : public QWidget {
public:
    explicit Entry(std::size_t bucket) : bucket_(bucket), name_(new QLabel), amount_(new QLabel) {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(gap(2), 0, 0, 0);
        layout->setSpacing(2);
        makeSecondary(*name_);
        name_->setFont(scaledFont(0.92));
        QFont figures = tabularFont();
        figures.setWeight(QFont::DemiBold);
        amount_->setFont(figures);
        layout->addWidget(name_);
        layout->addWidget(amount_);
    }

    void say(const QString& name, const QString& amount) {
        name_->setText(name);
        amount_->setText(amount);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().ages[bucket_]);
        painter.drawRoundedRect(QRectF(0, name_->geometry().center().y() - 5.0, 10, 10), 2, 2);
    }

private:
    std::size_t bucket_;
    QLabel* name_;
    QLabel* amount_;
};

AgedBarWidget::AgedBarWidget(Ages ages, QWidget* parent) : QWidget(parent), ages_(ages) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, barHeight + gap(1), 0, 0);
    for (std::size_t i = 0; i < age_bucket_count; ++i)
        entries_.push_back(new Entry(i));
    if (ages_ == Ages::owed) {
        auto* flow = new FlowLayout;
        flow->setSpacing(gap(2));
        for (Entry* entry : entries_)
            flow->addWidget(entry);
        layout->addLayout(flow);
        return;
    }
    auto* grid = new ResponsiveGrid(static_cast<int>(age_bucket_count));
    grid->setLastRowFilled(false);
    for (Entry* entry : entries_)
        grid->add(entry);
    layout->addLayout(grid);
}

void AgedBarWidget::setAging(const Aging& aging, Currency currency) {
    aging_ = aging;
    currency_ = currency;
    say();
    update();
}

void AgedBarWidget::say() {
    QStringList told;
    for (std::size_t i = 0; i < age_bucket_count; ++i) {
        const QString name = bucketName(static_cast<AgeBucket>(i));
        const QString amount = moneyText(aging_.buckets[i], currency_);
        entries_[i]->say(name, amount);
        entries_[i]->setVisible(ages_ == Ages::all || aging_.buckets[i] != 0);
        told << tr("%1: %2").arg(name, amount);
    }
    setAccessibleName(tr("What is owed by age"));
    setAccessibleDescription(told.join(QStringLiteral(", ")));
}

void AgedBarWidget::paintEvent(QPaintEvent*) {
    // Only what is owed has a length: credits of a layer show in its amount.
    double whole = 0;
    for (const auto amount : aging_.buckets)
        whole += static_cast<double>(std::max<std::int64_t>(0, amount));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().surface, 2));
    double x = 0;
    painter.setBrush(theme().raised);
    painter.drawRoundedRect(QRectF(0, 0, width(), barHeight), 4, 4);
    for (std::size_t i = 0; i < age_bucket_count && whole > 0; ++i) {
        const double part = static_cast<double>(std::max<std::int64_t>(0, aging_.buckets[i])) / whole * width();
        if (part > 0) {
            painter.setBrush(theme().ages[i]);
            painter.drawRoundedRect(QRectF(x, 0, part, barHeight), 4, 4);
        }
        x += part;
    }
}

void AgedBarWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

} // namespace encours
