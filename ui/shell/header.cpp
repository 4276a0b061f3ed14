// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/header.h"

#include "ui/common/date_button.h"
#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/language/numbers.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace encours {

Header::Header(QWidget* parent)
    : QWidget(parent),
      companyButton_(new QPushButton),
      searchButton_(new QPushButton),
      usualDateButton_(new QPushButton),
      dateButton_(new DateButton) {
    companyButton_->setObjectName(QStringLiteral("companyPushButton"));
    companyButton_->setProperty("company", true);
    companyButton_->setLayoutDirection(Qt::RightToLeft); // the arrow stands after the name
    setDrawnIcon(*companyButton_, "down");
    companyButton_->setFont(scaledFont(1.05, QFont::DemiBold));
    companyButton_->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    companyButton_->setMinimumWidth(gap(10));
    searchButton_->setObjectName(QStringLiteral("searchPushButton"));
    searchButton_->setProperty("quiet", true);
    setDrawnIcon(*searchButton_, "search");
    usualDateButton_->setObjectName(QStringLiteral("usualDatePushButton"));
    usualDateButton_->setProperty("quiet", true);
    setDrawnIcon(*usualDateButton_, "today", IconColor::accent);
    dateButton_->setObjectName(QStringLiteral("dateButton"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap(2), gap(1), gap(3), gap(1));
    layout->setSpacing(gap(1));
    layout->addWidget(companyButton_);
    layout->addStretch(1);
    layout->addWidget(searchButton_);
    layout->addWidget(usualDateButton_);
    layout->addWidget(dateButton_);
    connect(dateButton_, &DateButton::dateChosen, this, [this](Date date) {
        emit dateChosen(view_ != nullptr && date == view_->usual ? std::nullopt : std::optional(date));
    });
    connect(searchButton_, &QPushButton::clicked, this, &Header::searchRequested);
    connect(usualDateButton_, &QPushButton::clicked, this, [this] {
        dateButton_->setFocus();
        emit dateChosen(std::nullopt);
    });
}

void Header::setView(std::shared_ptr<const LedgerView> view) {
    view_ = std::move(view);
    retranslate();
}

void Header::retranslate() {
    if (view_ == nullptr)
        return;
    const QString company = QString::fromStdString(view_->snapshot->company.name);
    const QString name = view_->snapshot->company.is_demonstration ? tr("%1 (demonstration)").arg(company) : company;
    dateButton_->setDates(view_->at, view_->usual, std::max(view_->today, view_->usual));
    usualDateButton_->setVisible(view_->isDateAsked());
    usualDateButton_->setText(view_->usual == view_->today ? tr("Back to today")
                                                           : tr("Back to %1").arg(shortDate(view_->usual)));
    searchButton_->setText(tr("Search"));
    searchButton_->setToolTip(tr("A customer, a page or a command (Ctrl+K)"));
    companyButton_->setToolTip(QString::fromStdU16String(view_->snapshot->path.u16string()));
    companyButton_->setAccessibleName(tr("Ledger: %1").arg(name));
    elideCompany(QString(name).replace(u'&', QStringLiteral("&&")));
}

void Header::elideCompany(const QString& name) {
    // The name gives way to the dates.
    int room = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    for (const QPushButton* button : {searchButton_, usualDateButton_, static_cast<QPushButton*>(dateButton_)})
        if (button->isVisibleTo(this))
            room -= button->sizeHint().width() + layout()->spacing();
    companyButton_->setText(name);
    const QFontMetrics metrics = companyButton_->fontMetrics();
    const int around = companyButton_->sizeHint().width() - metrics.horizontalAdvance(name) + layout()->spacing();
    companyButton_->setText(metrics.elidedText(name, Qt::ElideRight, std::max(gap(6), room - around)));
}

void Header::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    painter.setPen(theme().border);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void Header::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    retranslate();
}

void Header::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
