// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/guide_cards.h"

#include "ui/common/fonts.h"
#include "ui/common/responsive_grid.h"
#include "ui/common/theme.h"
#include "ui/language/customer_words.h"
#include "ui/language/numbers.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

namespace {

QFrame* card(const CallPart& part, int number) {
    auto* frame = new QFrame;
    frame->setProperty("guide", true);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(gap(1) + 4, gap(1), gap(1) + 4, gap(1));
    layout->setSpacing(4);
    if (!part.heading.empty()) {
        auto* heading = new QLabel(QStringLiteral("%1 · %2").arg(number).arg(QString::fromStdString(part.heading)));
        heading->setFont(scaledFont(0.92, QFont::DemiBold));
        heading->setForegroundRole(QPalette::PlaceholderText);
        heading->setWordWrap(true);
        layout->addWidget(heading);
    }
    auto* words = new QLabel(QString::fromStdString(part.text).trimmed());
    words->setObjectName(QStringLiteral("guideTextLabel"));
    words->setTextFormat(Qt::MarkdownText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(words);
    layout->addStretch(1);
    return frame;
}

} // namespace

const char* guideFor(StepKind kind, bool promiseBroken) {
    switch (kind) {
    case StepKind::notice_before_due:
    case StepKind::thanks:
    case StepKind::terms_reminder:
        return "call_before_due";
    case StepKind::formal_notice:
    case StepKind::hand_over:
    case StepKind::sanction:
    case StepKind::reminder:
    case StepKind::call:
        return promiseBroken ? "call_broken_promise" : "call_reminder";
    }
    return "call_reminder";
}

GuideCards::GuideCards(QWidget* parent)
    : QWidget(parent),
      title_(new QLabel),
      choice_(new QComboBox),
      edit_(new QPushButton),
      grid_(new ResponsiveGrid(2)) {
    setObjectName(QStringLiteral("guideCards"));
    title_->setFont(scaledFont(1.05, QFont::DemiBold));
    choice_->setObjectName(QStringLiteral("guideComboBox"));
    choice_->setMinimumContentsLength(16);
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    edit_->setObjectName(QStringLiteral("editGuidePushButton"));
    edit_->setProperty("quiet", true);
    auto* head = new QHBoxLayout;
    head->setSpacing(gap(1));
    head->addWidget(title_);
    head->addWidget(choice_, 1);
    head->addWidget(edit_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(1));
    layout->addLayout(head);
    layout->addLayout(grid_);
    connect(choice_, &QComboBox::currentIndexChanged, this, &GuideCards::showGuide);
    connect(edit_, &QPushButton::clicked, this, [this] { emit editRequested(choice_->currentData().toString()); });
    retranslate();
}

void GuideCards::setGuides(std::vector<Guide> guides, CallFacts facts, StepKind kind, bool promiseBroken) {
    guides_ = std::move(guides);
    facts_ = std::move(facts);
    {
        const QSignalBlocker quiet(choice_);
        choice_->clear();
        for (const Guide& guide : guides_)
            choice_->addItem(QString::fromStdString(guide.title), QString::fromStdString(guide.key));
        choice_->setCurrentIndex(std::max(0, choice_->findData(QString::fromLatin1(guideFor(kind, promiseBroken)))));
    }
    showGuide();
}

void GuideCards::clear() { setGuides({}, {}, StepKind::call, false); }

void GuideCards::showGuide() {
    for (QWidget* old : cards_)
        delete old;
    cards_.clear();
    const int place = choice_->currentIndex();
    setVisible(place >= 0);
    if (place < 0)
        return;
    const auto parts = call_script(facts_, guides_[static_cast<std::size_t>(place)]);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        cards_.push_back(card(parts[i], static_cast<int>(i) + 1));
        cards_.back()->setMinimumWidth(gap(26));
        grid_->add(cards_.back(), parts.size() == 1 ? 2 : 1);
    }
    for (QWidget* one : cards_)
        one->show();
}

void GuideCards::retranslate() {
    title_->setText(tr("What to say"));
    choice_->setAccessibleName(tr("Call guide or negotiation card"));
    edit_->setText(tr("Edit…"));
    edit_->setToolTip(tr("Change the words of this guide for the whole company"));
    edit_->setAccessibleName(tr("Edit the guide"));
}

void GuideCards::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

CallFacts callFacts(const WorkRow& row, const GlanceData& data, const QString& caller) {
    const Currency currency = data.detail.view->currency();
    CallFacts facts;
    facts.customer = row.name.toStdString();
    facts.code = data.detail.file.sheet.code;
    if (!data.detail.file.sheet.contacts.empty())
        facts.contact = data.detail.file.sheet.contacts.front().name;
    facts.company = data.detail.view->snapshot->company.name;
    facts.caller = caller.toStdString();
    facts.total = moneyText(row.action.total(), currency).toStdString();
    facts.overdue = moneyText(data.detail.aging.overdue(), currency).toStdString();
    QStringList numbers;
    for (const WorkItem& one : row.items)
        if (one.item.claimed)
            numbers << one.number;
    if (const WorkItem* oldest = row.oldestLate()) {
        facts.oldest_number = oldest->number.toStdString();
        facts.oldest_days = std::to_string(oldest->item.days_late);
    }
    facts.invoices = numbers.join(QStringLiteral(", ")).toStdString();
    for (const PromiseState& one : data.promises) {
        if (one.outcome.status == PromiseStatus::withdrawn)
            continue;
        facts.promise = QStringLiteral("%1 · %2")
                            .arg(moneyText(one.promise.amount, one.promise.currency), shortDate(one.promise.until))
                            .toStdString();
        break;
    }
    for (const TimelineEntry& one : data.detail.file.timeline) {
        if (one.kind != TimelineEntry::Kind::message && one.kind != TimelineEntry::Kind::answer)
            continue;
        facts.last_contact = QStringLiteral("%1, %2").arg(shortDate(one.on), timelineTitle(one)).toStdString();
        break;
    }
    return facts;
}

} // namespace encours
