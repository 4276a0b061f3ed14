// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/timeline_panel.h"

#include "core/base/content_hash.h"
#include "ui/common/amount_columns.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/language/customer_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimelinePanel)
};

using Kind = TimelineEntry::Kind;

/// What the choice offers, all first.
enum Group : int { all, documents, payments, disputes, notes, contacts, decisions, law, corrections, imports };
constexpr int groupCount = 10;

Group groupOf(Kind kind) {
    switch (kind) {
    case Kind::document:
        return documents;
    case Kind::payment:
    case Kind::bounced:
        return payments;
    case Kind::dispute_opened:
    case Kind::dispute_closed:
        return disputes;
    case Kind::note:
        return notes;
    case Kind::message:
    case Kind::answer:
    case Kind::promise:
    case Kind::promise_withdrawn:
    case Kind::promise_kept:
    case Kind::promise_broken:
    case Kind::plan:
    case Kind::plan_ended:
    case Kind::complaint:
    case Kind::complaint_closed:
    case Kind::message_planned:
    case Kind::message_cancelled:
        return contacts;
    case Kind::hold_begun:
    case Kind::hold_ended:
    case Kind::task:
    case Kind::task_done:
    case Kind::consent:
    case Kind::assignment:
        return decisions;
    case Kind::legal_event:
    case Kind::decision:
    case Kind::waiver:
        return law;
    case Kind::correction:
        return corrections;
    case Kind::import:
    case Kind::merge:
        return imports;
    }
    return all;
}

std::vector<Column<TimelineEntry>> timelineColumns(std::function<Currency()> currency) {
    std::vector<Column<TimelineEntry>> columns;
    Column<TimelineEntry> day;
    day.traits.key = "day";
    day.traits.header = [] { return Words::tr("Day"); };
    day.traits.isNumber = true;
    day.text = [](const TimelineEntry& entry) { return shortDate(entry.on); };
    day.raw = [](const TimelineEntry& entry) { return RawValue(std::int64_t{entry.on.days}); };
    day.copyText = day.text;
    day.hint = [](const TimelineEntry& entry) {
        return entry.at_utc_ms == 0
                   ? QString()
                   : QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.at_utc_ms), QLocale::ShortFormat);
    };
    columns.push_back(day);
    columns.push_back(textColumn<TimelineEntry>(
        "what", [] { return Words::tr("What happened"); }, timelineTitle));
    columns.back().traits.mayBeCut = true;
    columns.push_back(textColumn<TimelineEntry>(
        "detail", [] { return Words::tr("In detail"); },
        [currency](const TimelineEntry& entry) { return timelineDetail(entry, currency()); }));
    columns.back().traits.isFlexible = true;
    columns.push_back(textColumn<TimelineEntry>(
        "actor", [] { return Words::tr("Who"); },
        [](const TimelineEntry& entry) { return QString::fromStdString(entry.actor); }));
    columns.back().traits.mayBeCut = true;
    return columns;
}

/// Entries have no number of their own: several of a day are told apart by what they say.
std::int64_t keyOf(const TimelineEntry& entry) {
    ContentHash hash;
    hash.add(std::int64_t{entry.on.days}).add(entry.at_utc_ms).add(static_cast<std::int64_t>(entry.kind));
    hash.add(entry.invoice.value)
        .add(entry.number)
        .add(entry.text)
        .add(entry.amount)
        .add(entry.code)
        .add(entry.chosen.value_or(-1))
        .add(entry.letter.value);
    return static_cast<std::int64_t>(hash.value());
}

} // namespace

TimelinePanel::TimelinePanel(QWidget* parent)
    : QWidget(parent),
      model_(new TimelineModel(timelineColumns([this] { return currency_; }), keyOf, this)),
      panel_(new TablePanel(QStringLiteral("timeline"), *model_,
                            [](int count) { return tr("%Ln events", nullptr, count); })),
      kinds_(new QComboBox),
      letter_(new QPushButton),
      note_(new QPushButton) {
    kinds_->setObjectName(QStringLiteral("timelineKindComboBox"));
    for (int i = 0; i < groupCount; ++i)
        kinds_->addItem(QString());
    kinds_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    note_->setObjectName(QStringLiteral("addCustomerNotePushButton"));
    letter_->setObjectName(QStringLiteral("openTimelineLetterPushButton"));
    panel_->addControl(kinds_);
    panel_->addControl(letter_);
    panel_->addControl(note_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel_);
    panel_->view().sortFirstBy(0, Qt::DescendingOrder);
    connect(kinds_, &QComboBox::activated, this, &TimelinePanel::choose);
    connect(note_, &QPushButton::clicked, this, &TimelinePanel::noteRequested);
    connect(&panel_->view(), &TableView::rowActivated, this, [this](int row) {
        const TimelineEntry& entry = model_->row(row);
        if (entry.letter != MessageId())
            emit letterRequested(entry.letter);
        else if (entry.invoice.value != 0)
            emit invoiceRequested(entry.invoice);
    });
    connect(letter_, &QPushButton::clicked, this, [this] {
        if (const auto chosen = letter())
            emit letterRequested(*chosen);
    });
    connect(&panel_->view(), &TableView::selectionChangedByPerson, this, &TimelinePanel::offer);
    connect(model_, &QAbstractItemModel::modelReset, this, &TimelinePanel::offer);
    offer();
    retranslate();
}

void TimelinePanel::setEntries(std::vector<TimelineEntry> entries, Currency companyCurrency) {
    currency_ = companyCurrency;
    model_->setRows(std::move(entries));
}

std::optional<MessageId> TimelinePanel::letter() const {
    const auto rows = panel_->view().selectedRows();
    if (rows.size() != 1 || model_->row(rows.front()).letter == MessageId())
        return std::nullopt;
    return model_->row(rows.front()).letter;
}

void TimelinePanel::offer() { letter_->setEnabled(letter().has_value()); }

void TimelinePanel::choose(int kind) {
    model_->setCondition(
        [kind](const TimelineEntry& entry) { return kind == all || groupOf(entry.kind) == static_cast<Group>(kind); });
}

void TimelinePanel::retranslate() {
    const QString words[] = {
        tr("Everything"), tr("Documents"),        tr("Payments"),          tr("Disputes"),    tr("Notes"),
        tr("Contacts"),   tr("Pauses and tasks"), tr("Rights and claims"), tr("Corrections"), tr("Imports and merges")};
    for (int i = 0; i < groupCount; ++i)
        kinds_->setItemText(i, words[i]);
    kinds_->setAccessibleName(tr("Events to list"));
    letter_->setText(tr("Open the lette&r"));
    letter_->setToolTip(tr("The chosen message, as it was written"));
    note_->setText(tr("Add a n&ote…"));
    panel_->setWords(tr("Filter the events"), tr("Timeline"), tr("Nothing of this kind happened."));
}

void TimelinePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
