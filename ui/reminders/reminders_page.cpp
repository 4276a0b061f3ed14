// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/reminders_page.h"

#include "ui/common/page_heading.h"
#include "ui/common/theme.h"
#include "ui/reminders/calendar_widget.h"
#include "ui/reminders/registered_widget.h"
#include "ui/reminders/runs_widget.h"
#include "ui/reminders/stopped_widget.h"

#include <QEvent>
#include <QLabel>
#include <QTabBar>
#include <QVBoxLayout>

namespace encours {

RemindersPage::RemindersPage(Acts& acts, QWidget* parent)
    : QWidget(parent),
      heading_(pageHeading()),
      explanation_(pageExplanation()),
      tabs_(new QTabBar),
      calendar_(new CalendarWidget(acts)),
      runs_(new RunsWidget(acts)),
      registered_(new RegisteredWidget(acts)),
      stopped_(new StoppedWidget(acts)) {
    setObjectName(QStringLiteral("remindersPage"));
    tabs_->setObjectName(QStringLiteral("remindersTabBar"));
    tabs_->setDocumentMode(true);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(3), gap(2), gap(3), gap(2));
    layout->setSpacing(gap(1));
    layout->addLayout(headingLayout(heading_, explanation_));
    layout->addWidget(tabs_);
    for (QWidget* part : {static_cast<QWidget*>(calendar_), static_cast<QWidget*>(runs_),
                          static_cast<QWidget*>(registered_), static_cast<QWidget*>(stopped_)}) {
        layout->addWidget(part, 1);
        part->setVisible(parts_.empty());
        parts_.push_back(part);
        tabs_->addTab(QString());
    }
    setFocusProxy(tabs_);
    connect(tabs_, &QTabBar::currentChanged, this, &RemindersPage::showTab);
    connect(calendar_, &CalendarWidget::customerRequested, this, &RemindersPage::customerRequested);
    connect(runs_, &RunsWidget::customerRequested, this, &RemindersPage::customerRequested);
    connect(registered_, &RegisteredWidget::customerRequested, this, &RemindersPage::customerRequested);
    connect(stopped_, &StoppedWidget::customerRequested, this, &RemindersPage::customerRequested);
    connect(calendar_, &CalendarWidget::shown, this, &RemindersPage::describe);
    describe();
}

void RemindersPage::followSession() {
    calendar_->followSession();
    runs_->followSession();
    registered_->followSession();
    stopped_->followSession();
}

void RemindersPage::showTab(int tab) {
    for (std::size_t i = 0; i < parts_.size(); ++i)
        parts_[i]->setVisible(static_cast<int>(i) == tab);
    describe();
}

void RemindersPage::describe() {
    setAccessibleName(tr("Reminders"));
    tabs_->setAccessibleName(tr("Parts of the page"));
    tabs_->setTabText(calendar, tr("Calendar"));
    tabs_->setTabText(frozen, tr("Runs and campaigns"));
    tabs_->setTabText(registered, tr("Registered letters"));
    tabs_->setTabText(stopped, tr("Deliveries stopped"));
    if (tabs_->currentIndex() == stopped) {
        heading_->setText(tr("Who is not delivered until it pays"));
        explanation_->setText(
            tr("Copy, save or print the list for those who take orders and ship. A customer leaves it "
               "by itself once it has paid."));
        return;
    }
    if (tabs_->currentIndex() == registered) {
        heading_->setText(tr("What was sent by registered letter, and what became of it"));
        explanation_->setText(
            tr("Deposit, first presentation, delivery or return, each with its day and its proof: what a "
               "formal notice counts for depends on them."));
        return;
    }
    const bool isCalendar = tabs_->currentIndex() == calendar;
    heading_->setText(isCalendar ? calendar_->finding() : tr("What was frozen, and how far it has come"));
    explanation_->setText(isCalendar
                              ? calendar_->assumption()
                              : tr("A run holds what was to be done on a day as it stood then: approve it, produce "
                                   "it, and say on which day it really left. Only then the next step counts."));
}

void RemindersPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace encours
