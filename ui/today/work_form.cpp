// SPDX-License-Identifier: GPL-3.0-or-later
// What the form shows for each deed; what it does with it stands in work_acts.cpp.
#include "ui/today/work_form.h"

#include "core/calendar/holidays.h"
#include "ui/common/amount_edit.h"
#include "ui/common/flow_layout.h"
#include "ui/common/fonts.h"
#include "ui/common/page_heading.h"
#include "ui/common/qt_date.h"
#include "ui/common/theme.h"
#include "ui/language/answer_words.h"
#include "ui/language/numbers.h"
#include "ui/language/policy_words.h"
#include "ui/today/key_button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace encours {

namespace {

QDateEdit* dateEdit(const char* name) {
    auto* edit = new QDateEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setCalendarPopup(true);
    return edit;
}

QComboBox* comboBox(const char* name, bool isEditable = false) {
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setEditable(isEditable);
    if (isEditable)
        box->setInsertPolicy(QComboBox::NoInsert);
    return box;
}

QLineEdit* lineEdit(const char* name) {
    auto* edit = new QLineEdit;
    edit->setObjectName(QString::fromLatin1(name));
    return edit;
}

} // namespace

WorkForm::WorkForm(Acts& acts, QWidget* parent)
    : QWidget(parent),
      acts_(acts),
      title_(new QLabel),
      fault_(new QLabel),
      follows_(pageExplanation()),
      concerns_(comboBox("workConcernsComboBox")),
      cause_(comboBox("workCauseComboBox", true)),
      owner_(comboBox("workOwnerComboBox", true)),
      person_(comboBox("workPersonComboBox", true)),
      channel_(comboBox("workChannelComboBox")),
      amount_(new AmountEdit(QStringLiteral("workAmountLineEdit"))),
      until_(dateEdit("workUntilDateEdit")),
      opened_(dateEdit("workOpenedDateEdit")),
      published_(dateEdit("workPublishedDateEdit")),
      on_(dateEdit("workOnDateEdit")),
      isPublished_(new QCheckBox),
      addressee_(lineEdit("workAddresseeLineEdit")),
      text_(lineEdit("workTextLineEdit")),
      confirm_(new KeyButton("workConfirmPushButton")),
      close_(new KeyButton("workClosePushButton")) {
    setObjectName(QStringLiteral("workForm"));
    build();
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* enter = new QShortcut(QKeySequence(key), this);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, [this] {
            if (close_->hasFocus())
                emit closed();
            else
                confirm();
        });
    }
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &WorkForm::closed);
    connect(confirm_, &QPushButton::clicked, this, &WorkForm::confirm);
    connect(close_, &QPushButton::clicked, this, &WorkForm::closed);
    connect(isPublished_, &QCheckBox::toggled, published_, &QWidget::setEnabled);
}

void WorkForm::build() {
    title_->setFont(scaledFont(1.05, QFont::DemiBold));
    title_->setObjectName(QStringLiteral("workTitleLabel"));
    follows_->setObjectName(QStringLiteral("workFollowsLabel"));
    fault_->setObjectName(QStringLiteral("workFaultLabel"));
    fault_->setProperty("warning", true);
    fault_->setWordWrap(true);
    fault_->hide();
    auto* fields = new FlowLayout;
    fields->setSpacing(gap(1));
    const auto place = [&](Field field, QWidget* editor, int width) { fields->addWidget(add(field, editor, width)); };
    place(concerns, concerns_, gap(28));
    place(amount, amount_, gap(16));
    auto* untilRoom = add(until, until_, gap(18));
    auto* proposals = new QHBoxLayout;
    proposals->setSpacing(4);
    for (std::size_t i = 0; i < proposals_.size(); ++i) {
        auto* button = new QPushButton;
        button->setObjectName(QStringLiteral("workProposal%1PushButton").arg(i));
        button->setAutoDefault(false);
        button->setProperty("quiet", true);
        proposals->addWidget(button);
        proposals_[i] = button;
        connect(button, &QPushButton::clicked, this,
                [this, button] { until_->setDate(button->property("day").toDate()); });
    }
    proposals->addStretch(1);
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(untilRoom, 0, Qt::AlignBottom);
    row->addLayout(proposals);
    row->setAlignment(proposals, Qt::AlignBottom);
    rooms_[until] = both;
    fields->addWidget(both);
    place(opened, opened_, gap(18));
    auto* publication = new QWidget;
    auto* publicationRow = new QHBoxLayout(publication);
    publicationRow->setContentsMargins(0, 0, 0, 0);
    isPublished_->setObjectName(QStringLiteral("workPublishedCheckBox"));
    publicationRow->addWidget(isPublished_);
    publicationRow->addWidget(published_, 1);
    place(published, publication, gap(26));
    place(addressee, addressee_, gap(28));
    place(cause, cause_, gap(28));
    place(owner, owner_, gap(20));
    place(person, person_, gap(24));
    place(channel, channel_, gap(20));
    place(on, on_, gap(18));
    place(text, text_, gap(36));

    confirm_->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap(1));
    buttons->addWidget(confirm_);
    buttons->addWidget(close_);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(1));
    layout->addWidget(title_);
    layout->addWidget(follows_);
    layout->addLayout(fields);
    layout->addWidget(fault_);
    layout->addLayout(buttons);
}

QWidget* WorkForm::add(Field field, QWidget* editor, int width) {
    auto* room = new QWidget;
    auto* layout = new QVBoxLayout(room);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* label = new QLabel;
    label->setFont(scaledFont(0.92));
    makeSecondary(*label);
    label->setBuddy(editor);
    layout->addWidget(label);
    layout->addWidget(editor);
    editor->setMinimumWidth(width);
    labels_[field] = label;
    rooms_[field] = room;
    return room;
}

void WorkForm::show(std::initializer_list<Field> fields) {
    for (QWidget* room : rooms_)
        room->hide();
    for (const Field field : fields)
        rooms_[field]->show();
    rooms_[concerns]->setVisible(deed_ == WorkDeed::answer && outcome_ != AnswerOutcome::insolvent &&
                                 subject_.items.size() > 1);
}

void WorkForm::ask(WorkDeed deed, AnswerOutcome outcome, const WorkSubject& subject) {
    deed_ = deed;
    outcome_ = outcome;
    subject_ = subject;
    asks_ = true;
    sayFault({});
    switch (deed) {
    case WorkDeed::done:
        show({channel, on});
        break;
    case WorkDeed::note:
        show({text});
        break;
    case WorkDeed::postpone:
        show({until, text});
        break;
    case WorkDeed::skip:
        show({text});
        break;
    case WorkDeed::assign:
        show({person, text});
        break;
    case WorkDeed::answer:
        switch (outcome) {
        case AnswerOutcome::will_pay:
            show({amount, until, channel, on, text});
            break;
        case AnswerOutcome::contests:
            show({amount, cause, owner, until, channel, on, text});
            break;
        case AnswerOutcome::complains:
            show({cause, channel, on, text});
            break;
        case AnswerOutcome::insolvent:
            show({opened, published, addressee, text});
            break;
        case AnswerOutcome::has_paid:
        case AnswerOutcome::in_difficulty:
        case AnswerOutcome::wants_plan:
        case AnswerOutcome::not_received:
            show({until, channel, on, text});
            break;
        case AnswerOutcome::wrong_addressee:
        case AnswerOutcome::not_reached:
        case AnswerOutcome::other:
        case AnswerOutcome::all_in_order:
            show({channel, on, text});
            break;
        }
        break;
    }
    nameFields();
    propose();
    // What a person must type comes first; where everything is proposed, Enter takes it as it stands.
    QWidget* first = confirm_;
    if (rooms_[cause]->isVisibleTo(this))
        first = cause_;
    else if (rooms_[person]->isVisibleTo(this))
        first = person_;
    else if (deed == WorkDeed::note || deed == WorkDeed::skip || deed == WorkDeed::postpone)
        first = text_;
    else if (rooms_[amount]->isVisibleTo(this))
        first = amount_;
    QWidget::show();
    first->setFocus();
    if (first == amount_)
        amount_->selectAll();
}

void WorkForm::sayFault(const QString& sentence) {
    fault_->setText(sentence);
    fault_->setVisible(!sentence.isEmpty());
}

void WorkForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && asks_)
        nameFields();
}

} // namespace encours
