// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "core/usecase/policies.h"
#include "ui/common/actor.h"
#include "ui/common/card.h"
#include "ui/common/message_bar.h"
#include "ui/common/named_button.h"
#include "ui/common/page_heading.h"
#include "ui/common/theme.h"
#include "ui/language/numbers.h"
#include "ui/today/day_dialogs.h"
#include "ui/today/peace_panel.h"
#include "ui/today/still_panel.h"
#include "ui/today/tasks_panel.h"
#include "ui/today/work_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

TodayPage::TodayPage(Acts& acts, QWidget* parent)
    : QWidget(parent),
      acts_(acts),
      heading_(pageHeading()),
      explanation_(pageExplanation()),
      progress_(new QProgressBar),
      absence_(namedButton("absencePushButton")),
      closing_(namedButton("closingPushButton")),
      rules_(namedButton("dayRulesPushButton")),
      freshness_(new MessageBar),
      top_(new QBoxLayout(QBoxLayout::LeftToRight)),
      tabs_(new QTabBar),
      work_(new WorkView(acts)),
      peace_(new PeacePanel),
      still_(new StillPanel),
      tasks_(new TasksPanel(acts, "dueTasks", false)) {
    setObjectName(QStringLiteral("todayPage"));
    freshness_->setObjectName(QStringLiteral("freshnessMessageBar"));
    progress_->setObjectName(QStringLiteral("dayProgressBar"));
    progress_->setTextVisible(false);
    progress_->setFixedWidth(gap(20));
    tabs_->setObjectName(QStringLiteral("todayTabBar"));
    tabs_->setDocumentMode(true);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    auto* actions = new QHBoxLayout;
    actions->setSpacing(gap(2));
    actions->addStretch(1);
    for (QWidget* one : std::initializer_list<QWidget*>{progress_, absence_, closing_, rules_})
        actions->addWidget(one, 0, Qt::AlignBottom);
    top_->setSpacing(gap(1));
    top_->addLayout(headingLayout(heading_, explanation_), 1);
    top_->addLayout(actions);
    connect(absence_, &QPushButton::clicked, this,
            [this] { openAbsenceDialog(acts_, data_ != nullptr ? data_->people : QStringList(), this); });
    connect(closing_, &QPushButton::clicked, this, [this] {
        openClosingDialog(acts_, data_ != nullptr ? data_->closings : std::vector<CompanyClosing>(), this);
    });
    connect(rules_, &QPushButton::clicked, this, [this] {
        if (data_ != nullptr)
            openDayRulesDialog(acts_, data_->rules, this);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(3), gap(2), gap(3), gap(2));
    layout->setSpacing(gap(1));
    layout->addLayout(top_);
    layout->addWidget(freshness_);
    layout->addWidget(tabs_);
    const auto add = [&](QWidget* inside, bool inCard) {
        QWidget* part = inCard ? cardAround(inside) : inside;
        layout->addWidget(part, 1);
        part->setVisible(parts_.empty());
        parts_.push_back(part);
        tabs_->addTab(QString());
    };
    add(work_, false);
    add(peace_, true);
    add(still_, true);
    add(tasks_, true);
    setFocusProxy(work_);
    connect(tabs_, &QTabBar::currentChanged, this, &TodayPage::showTab);
    connect(freshness_, &MessageBar::actionRequested, this, &TodayPage::importRequested);
    connect(work_, &WorkView::customerRequested, this, &TodayPage::customerRequested);
    connect(work_, &WorkView::invoiceRequested, this, &TodayPage::invoiceRequested);
    connect(peace_, &PeacePanel::customerRequested, this, &TodayPage::customerRequested);
    connect(still_, &StillPanel::customerRequested, this, &TodayPage::customerRequested);
    connect(tasks_, &TasksPanel::customerRequested, this, &TodayPage::customerRequested);
    describe();
    arrange();
}

void TodayPage::followSession() {
    if (isVisible())
        read();
}

void TodayPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    arrange(); // the style sheet has given the buttons their sizes by now
    read();
}

/// Side by side, or one above the other where large letters leave the heading no room.
void TodayPage::arrange() {
    int width = progress_->width();
    for (const QPushButton* button : {absence_, closing_, rules_})
        width += button->sizeHint().width();
    top_->setDirection(width > gap(70) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TodayPage::read() {
    const auto view = acts_.session().view();
    if (view == nullptr || view == readFor_)
        return;
    if (data_ != nullptr && data_->view->snapshot->path != view->snapshot->path)
        take(nullptr); // another company's customers must not stand there meanwhile
    readFor_ = view;
    isBusy_ = true;
    // What was done up to today counts where no other day was asked for: the work is today's, whatever the data end with.
    const Date day = view->isDateAsked() ? view->at : std::max(view->at, view->today);
    acts_.session().read(this, [this, view, day](const LedgerFile& file) {
        auto known = readToday(file, view, day);
        return [this, known = std::move(known)] { take(known); };
    });
}

void TodayPage::take(std::shared_ptr<const TodayData> day) {
    data_ = std::move(day);
    isBusy_ = false;
    if (data_ != nullptr && !data_->hasPolicies)
        provide();
    work_->setData(data_);
    peace_->setRows(data_ != nullptr ? data_->peace : std::vector<PeaceRow>(),
                    data_ != nullptr ? data_->view->currency() : Currency());
    still_->setData(data_);
    if (data_ != nullptr)
        tasks_->setTasks(data_->tasks, data_->view->currency(), data_->day);
    describe();
    if (data_ != nullptr)
        emit shown();
}

/// A company that has never reminded anybody by written rules begins with those that come with the program.
void TodayPage::provide() {
    const auto path = data_->view->snapshot->path;
    if (provided_ == path)
        return;
    provided_ = path;
    acts_.session().change(this, [](const std::filesystem::path& ledger, const Clock& clock) {
        (void)ensure_policies(ledger, actorName(), clock);
        return [] {}; // the session sees that the file changed
    });
}

void TodayPage::showTab(int tab) {
    for (std::size_t i = 0; i < parts_.size(); ++i)
        parts_[i]->setVisible(static_cast<int>(i) == tab);
    work_->setKeysEnabled(tab == work);
}

QString TodayPage::progressText() const {
    std::int64_t left = 0;
    for (const WorkRow& row : data_->rows)
        left += row.action.total();
    const QString amount = wholeMoneyText(left, data_->view->currency());
    if (data_->progress.all() == 0)
        return tr("Nothing is planned for this day");
    //: Of the day's work: %3 is what the messages done ask for, %4 what those to come do.
    return tr("%1 of %2 done · %3 covered, %4 still to be treated")
        .arg(data_->progress.done)
        .arg(data_->progress.all())
        .arg(wholeMoneyText(data_->progress.covered, data_->view->currency()), amount);
}

void TodayPage::describe() {
    setAccessibleName(tr("Today"));
    absence_->setText(tr("Absence…"));
    absence_->setToolTip(tr("Somebody is away: who has the customers meanwhile"));
    closing_->setText(tr("Closing…"));
    closing_->setToolTip(tr("Days on which the company is closed and reminds nobody"));
    rules_->setText(tr("Warnings…"));
    rules_->setToolTip(tr("From when on payments are too old to remind, and a file stagnates"));
    for (QPushButton* button : {absence_, closing_, rules_})
        button->setEnabled(data_ != nullptr);
    tabs_->setAccessibleName(tr("Parts of the day"));
    const auto words = [this](int tab, const QString& name, std::size_t count) {
        tabs_->setTabText(tab, data_ != nullptr ? tr("%1 (%2)").arg(name, countText(static_cast<std::int64_t>(count)))
                                                : name);
    };
    words(work, tr("To do"), data_ != nullptr ? data_->rows.size() : 0);
    words(peace, tr("Left in peace"), data_ != nullptr ? data_->peace.size() : 0);
    words(still, tr("Stagnating"), data_ != nullptr ? data_->still.size() : 0);
    words(tasks, tr("Tasks"), data_ != nullptr ? data_->tasks.size() : 0);
    progress_->setVisible(data_ != nullptr && data_->progress.all() > 0);
    progress_->setAccessibleName(tr("Progress of the day"));
    if (data_ == nullptr) {
        heading_->setText(tr("Today"));
        explanation_->setText(tr("The day's work is being put together…"));
        freshness_->silence();
        return;
    }
    progress_->setRange(0, std::max(1, data_->progress.all()));
    progress_->setValue(data_->progress.done);
    const int left = static_cast<int>(data_->rows.size());
    const bool isToday = data_->day == data_->view->today;
    heading_->setText(left == 0 ? (isToday ? tr("Nobody is left to be treated today")
                                           : tr("Nobody is to be treated on %1").arg(longDate(data_->day)))
                      : isToday ? tr("%Ln customers to treat today", nullptr, left)
                                : tr("%Ln customers to treat on %1", nullptr, left).arg(longDate(data_->day)));
    QStringList said{progressText()};
    if (data_->freshness.payments_until != no_day)
        said << tr("payments known up to %1").arg(longDate(data_->freshness.payments_until));
    explanation_->setText(said.join(QStringLiteral(" · ")));
    warn();
}

void TodayPage::warn() {
    if (data_->freshness.fresh)
        return freshness_->silence();
    freshness_->say(MessageBar::Kind::warning,
                    data_->freshness.payments_until == no_day
                        ? tr("No payment was imported yet: customers who have paid would be reminded.")
                        : tr("Payments are known up to %1 only, %Ln business days ago: customers who have paid since "
                             "would be reminded.",
                             nullptr, data_->freshness.business_days_old)
                              .arg(longDate(data_->freshness.payments_until)),
                    tr("Import…"));
}

void TodayPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        arrange();
}

} // namespace encours
