// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policy_card_widget.h"

#include "ui/common/fonts.h"
#include "ui/common/named_button.h"
#include "ui/common/page_heading.h"
#include "ui/common/responsive_grid.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_label.h"
#include "ui/language/hold_words.h"
#include "ui/language/numbers.h"
#include "ui/language/policy_failures.h"
#include "ui/language/policy_words.h"
#include "ui/language/segment_words.h"
#include "ui/policy/policy_choice_dialog.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

PolicyCardWidget::PolicyCardWidget(Acts& acts, QWidget* parent)
    : QWidget(parent), acts_(acts), choose_(namedButton("choosePolicyPushButton")) {
    setObjectName(QStringLiteral("policyCardWidget"));
    choose_->setProperty("quiet", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(2), gap(1) + 4, gap(2), gap(1) + 4);
    auto* grid = new ResponsiveGrid(3);
    grid->setSpacing(gap(2));
    layout->addLayout(grid);
    grid->add(build(kind_, "policyKind"));
    grid->add(build(policy_, "policyChosen"));
    grid->add(build(next_, "policyNext"));
    connect(choose_, &QPushButton::clicked, this, &PolicyCardWidget::choose);
    describe();
}

QWidget* PolicyCardWidget::build(Part& part, const char* name) {
    part = {new QLabel, new WrappingLabel, new WrappingLabel};
    makeSecondary(*part.title);
    part.title->setFont(scaledFont(0.92));
    QFont strong = scaledFont(1.0, QFont::DemiBold);
    part.value->setFont(strong);
    part.value->setObjectName(QString::fromLatin1(name) + QStringLiteral("Label"));
    part.detail->setObjectName(QString::fromLatin1(name) + QStringLiteral("DetailLabel"));
    makeSecondary(*part.detail);
    auto* room = new QWidget;
    room->setMinimumWidth(gap(30));
    auto* layout = new QVBoxLayout(room);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(part.title);
    layout->addWidget(part.value);
    layout->addWidget(part.detail);
    if (&part == &policy_)
        layout->addWidget(choose_, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return room;
}

void PolicyCardWidget::setCustomer(std::shared_ptr<const LedgerView> view, CustomerIndex customer,
                                   const QString& name) {
    invoice_.reset();
    name_ = name;
    read(std::move(view), customer);
}

void PolicyCardWidget::setInvoice(std::shared_ptr<const LedgerView> view, CustomerIndex customer, InvoiceId invoice,
                                  const QString& number) {
    invoice_ = invoice;
    name_ = number;
    read(std::move(view), customer);
}

void PolicyCardWidget::read(std::shared_ptr<const LedgerView> view, CustomerIndex customer) {
    if (customer_ != customer || view_ == nullptr)
        followUp_ = {};
    view_ = std::move(view);
    customer_ = customer;
    const int number = ++asked_;
    describe();
    acts_.session().read(this, [this, number, at = view_, customer](const LedgerFile& file) {
        auto found = read_follow_up(file.path(), *at->snapshot->receivables, customer, at->at, at->at);
        return [this, number, found = std::move(found)]() mutable {
            if (number != asked_)
                return;
            shown_ = number;
            followUp_ = std::move(found);
            describe();
        };
    });
}

std::vector<const FollowedItem*> PolicyCardWidget::items() const {
    std::vector<const FollowedItem*> items;
    for (const FollowedItem& item : followUp_.items)
        if (!invoice_ || item.invoice_id == static_cast<std::uint32_t>(invoice_->value))
            items.push_back(&item);
    return items;
}

void PolicyCardWidget::describe() {
    kind_.title->setText(tr("How it pays"));
    policy_.title->setText(tr("Reminded by"));
    next_.title->setText(tr("Next step"));
    choose_->setText(tr("Another policy…"));
    choose_->setAccessibleName(tr("Choose another policy"));
    const bool isRead = shown_ == asked_ && asked_ > 0;
    choose_->setEnabled(isRead);
    if (!isRead && followUp_.profile.reasons.empty()) {
        for (const Part* part : {&kind_, &policy_, &next_}) {
            part->value->setText(QStringLiteral("…"));
            part->detail->clear();
        }
        return;
    }
    const QString profile = profileName(followUp_.profile.profile);
    kind_.value->setText(
        followUp_.since ? tr("%1 since %2 (before: %3)")
                              .arg(profile, shortDate(followUp_.since->since), profileName(followUp_.since->before))
                        : profile);
    QStringList about;
    if (!followUp_.segment.empty())
        about << tr("Segment “%1”").arg(QString::fromStdString(followUp_.segment));
    else
        about << tr("No segment");
    about << profileReasons(followUp_.profile);
    kind_.detail->setText(about.join(QStringLiteral(" · ")));
    const auto mine = items();
    const bool isOfItem = invoice_ && !mine.empty();
    const PolicyWhy& why = isOfItem ? mine.front()->why : followUp_.why;
    const std::string& policy = isOfItem ? mine.front()->policy_name : followUp_.policy_name;
    policy_.value->setText(policy.empty() ? tr("No policy yet")
                                          : policyVersionText(QString::fromStdString(policy), why.version));
    policy_.detail->setText(policy.empty() ? tr("Open the page of policies to begin.") : policyWhySentence(why));
    describeNext();
}

void PolicyCardWidget::describeNext() {
    const auto mine = items();
    const FollowedItem* first = nullptr;
    for (const FollowedItem* item : mine)
        if (item->next.day != no_day && (first == nullptr || item->next.day < first->next.day))
            first = item;
    if (mine.empty()) {
        next_.value->setText(tr("none"));
        next_.detail->setText(tr("Nothing is open."));
        return;
    }
    const FollowedItem& shown = first != nullptr ? *first : *mine.front();
    next_.value->setText(first == nullptr
                             ? tr("none")
                             : tr("%1 on %2").arg(QString::fromStdString(shown.next_step), shortDate(shown.next.day)));
    QStringList detail;
    if (first != nullptr)
        detail << channelName(shown.next.channel);
    if (shown.next.reason && (first == nullptr || *shown.next.reason != LeftOutReason::not_yet))
        detail << leftOutSentence(*shown.next.reason, shown.next.until);
    if (!shown.last_step.empty())
        detail << tr("last: %1 on %2").arg(QString::fromStdString(shown.last_step), shortDate(shown.last_posted));
    next_.detail->setText(detail.join(QStringLiteral(" · ")));
}

void PolicyCardWidget::choose() {
    const CustomerId customer = view_->snapshot->receivables->customers->at(customer_);
    std::vector<PolicySubject> subjects;
    if (invoice_) {
        subjects.push_back({tr("the invoice %1").arg(name_), *invoice_});
        const auto mine = items();
        if (mine.size() > 1)
            for (std::size_t i = 0; i < mine.size(); ++i)
                subjects.push_back({tr("its due item no. %1").arg(i + 1), DueItemId{mine[i]->item_id}});
    }
    subjects.push_back({tr("the customer %1").arg(QString::fromStdString(view_->customer(customer_).name)), customer});
    openPolicyChoice(acts_, std::move(subjects), this);
}

void PolicyCardWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace encours
