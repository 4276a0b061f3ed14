// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/own_document_dialog.h"

#include "ui/common/card.h"
#include "ui/common/flow_layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/named_button.h"
#include "ui/common/page_heading.h"
#include "ui/common/segmented_choice.h"
#include "ui/common/theme.h"
#include "ui/language/numbers.h"
#include "ui/letters/letter_preview.h"
#include "ui/letters/plan_form.h"
#include "ui/letters/record_plan_dialog.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

namespace {

constexpr int typingPause = 250;    ///< milliseconds
constexpr int firstInstalment = 30; ///< days from today

constexpr OwnDocument documents[] = {OwnDocument::account_statement, OwnDocument::receipt,
                                     OwnDocument::dispute_received, OwnDocument::payment_plan,
                                     OwnDocument::debt_acknowledgement};

/// A letter bears the day that is looked at only where a person asked for it.
Date dayOf(const LedgerView& view) { return view.isDateAsked() ? view.at : view.today; }

QPushButton* dialogButton(const char* name, const QString& words) {
    auto* button = namedButton(name);
    button->setText(words);
    button->setAutoDefault(false);
    return button;
}

} // namespace

OwnDocumentDialog::OwnDocumentDialog(Acts& acts, CustomerId customer, const QString& name, QWidget* parent)
    : QDialog(parent),
      acts_(acts),
      customer_(customer),
      bar_(new MessageBar),
      here_(new Acts(acts.session(), *bar_, this)),
      documents_(new QComboBox),
      forms_(new SegmentedChoice(2)),
      preview_(new LetterPreview),
      open_(dialogButton("openDocumentPushButton", tr("&Open"))),
      save_(dialogButton("saveDocumentPushButton", tr("&Save as PDF…"))),
      print_(dialogButton("printDocumentPushButton", tr("&Print…"))),
      record_(dialogButton("recordPlanPushButton", tr("&Record the plan…"))) {
    setObjectName(QStringLiteral("ownDocumentDialog"));
    setWindowTitle(tr("Write a document"));
    setAttribute(Qt::WA_DeleteOnClose);
    const auto view = acts.session().view();
    build(name, view != nullptr ? view->currency() : Currency());
    typing_.setSingleShot(true);
    typing_.setInterval(typingPause);
    connect(&typing_, &QTimer::timeout, this, &OwnDocumentDialog::read);
    connect(documents_, &QComboBox::currentIndexChanged, this, &OwnDocumentDialog::read);
    connect(forms_, &SegmentedChoice::chosen, this, &OwnDocumentDialog::read);
    connect(plan_, &PlanForm::changed, this, &OwnDocumentDialog::later);
    connect(open_, &QPushButton::clicked, this, [this] {
        if (!openOutside(made_.file))
            here_->warn(tr("No program of this computer takes it. Save it as a file instead."));
    });
    connect(save_, &QPushButton::clicked, this,
            [this] { saveLetterFile(*here_, made_.file, QStringLiteral("saveOwnDocumentDialog"), this); });
    connect(print_, &QPushButton::clicked, this,
            [this] { printLetterFile(*here_, made_.file, QStringLiteral("printOwnDocumentDialog"), this); });
    connect(record_, &QPushButton::clicked, this, &OwnDocumentDialog::askForPlan);
    connect(&acts.session(), &LedgerSession::viewChanged, this, &OwnDocumentDialog::read);
    resize(gap(120), gap(80));
    read();
}

void OwnDocumentDialog::build(const QString& name, Currency currency) {
    bar_->setObjectName(QStringLiteral("ownDocumentMessageBar"));
    bar_->hide();
    documents_->setObjectName(QStringLiteral("ownDocumentComboBox"));
    for (const OwnDocument one : documents)
        documents_->addItem(ownDocumentName(one), static_cast<int>(one));
    forms_->setObjectName(QStringLiteral("ownDocumentFormSegmentedChoice"));
    forms_->setWords(tr("How it leaves"), {tr("Letter"), tr("E-mail")});
    plan_ = new PlanForm(currency, acts_.session().clock().today() + firstInstalment);
    plan_->hide();
    auto* label = new QLabel(tr("&Document"));
    label->setBuddy(documents_);
    documents_->setAccessibleName(tr("Document"));
    auto* choices = new QWidget;
    auto* fields = new QVBoxLayout(choices);
    fields->setContentsMargins(0, 0, gap(1), 0);
    fields->setSpacing(gap(1));
    fields->addWidget(label);
    fields->addWidget(documents_);
    fields->addWidget(forms_);
    fields->addSpacing(gap(1));
    fields->addWidget(plan_);
    fields->addStretch(1);
    auto* scrolled = new QScrollArea; // in large letters the fields are higher than the window
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setWidgetResizable(true);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setWidget(choices);
    // The plan is counted, though it is not shown yet; beside it the bar that scrolls.
    scrolled->setMinimumWidth(std::max(choices->minimumSizeHint().width(), plan_->minimumSizeHint().width() + gap(1)) +
                              gap(3));
    choices->setAutoFillBackground(false);
    scrolled->viewport()->setAutoFillBackground(false);
    auto* parts = new QHBoxLayout;
    parts->setSpacing(gap(2));
    parts->addWidget(scrolled, 1);
    parts->addWidget(cardAround(preview_, gap(1)), 2);
    auto* close = dialogButton("closePushButton", tr("&Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(gap(1));
    for (QPushButton* one : {open_, save_, print_, record_, close})
        buttons->addWidget(one);
    auto* heading = pageHeading();
    heading->setText(name);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(2), gap(2), gap(2), gap(2));
    layout->setSpacing(gap(1) + 4);
    layout->addWidget(heading);
    layout->addWidget(bar_);
    layout->addLayout(parts, 1);
    layout->addLayout(buttons);
}

std::optional<OwnDocumentWish> OwnDocumentDialog::wish() const {
    const auto view = acts_.session().view();
    const auto plan = plan_->wish();
    OwnDocumentWish wish;
    wish.document = static_cast<OwnDocument>(documents_->currentData().toInt());
    if (view == nullptr || (wish.hasPlan() && !plan))
        return std::nullopt;
    wish.customer = customer_;
    wish.isEmail = forms_->current() == 1;
    wish.on = encours::dayOf(*view);
    if (plan)
        wish.plan = *plan;
    return wish;
}

void OwnDocumentDialog::later() {
    isBusy_ = true;
    offer();
    typing_.start();
}

void OwnDocumentDialog::read() {
    typing_.stop();
    const auto view = acts_.session().view();
    if (view == nullptr)
        return;
    const auto asked = wish();
    const auto document = static_cast<OwnDocument>(documents_->currentData().toInt());
    OwnDocumentWish kind;
    kind.document = document;
    plan_->setVisible(kind.hasPlan());
    record_->setVisible(document == OwnDocument::payment_plan);
    ++asked_;
    if (!asked) {
        isBusy_ = false;
        made_ = {};
        preview_->clear(
            tr("An amount is missing or cannot be read: enter it as %1.").arg(moneyText(123'450, view->currency())));
        return offer();
    }
    isBusy_ = true;
    offer();
    acts_.session().read(this, [this, view, wish = *asked, number = asked_](const LedgerFile& file) {
        auto made = std::make_shared<MadeDocument>(makeOwnDocument(file.path(), *view->snapshot->receivables, wish));
        return [this, made, number] {
            if (number == asked_)
                take(std::move(*made));
        };
    });
}

void OwnDocumentDialog::take(MadeDocument made) {
    isBusy_ = typing_.isActive();
    made_ = std::move(made);
    const auto document = static_cast<OwnDocument>(documents_->currentData().toInt());
    if (made_.fault)
        preview_->clear(instalmentFaultSentence(*made_.fault));
    else if (!made_.hasCase)
        preview_->clear(noDocumentSentence(document));
    else if (!made_.shown)
        preview_->clear(tr("There is no text of this form for this document: choose the other one, or write a text in "
                           "the settings."));
    else
        preview_->setLetter(*made_.shown);
    offer();
    emit shown();
}

void OwnDocumentDialog::offer() {
    const bool canLeave = !isBusy_ && !made_.file.bytes.isEmpty();
    open_->setEnabled(canLeave);
    save_->setEnabled(canLeave);
    print_->setEnabled(canLeave && made_.file.isPdf);
    save_->setText(forms_->current() == 1 ? tr("&Save as text…") : tr("&Save as PDF…"));
    record_->setEnabled(!isBusy_ && made_.plan.has_value());
}

void OwnDocumentDialog::askForPlan() {
    if (!made_.plan)
        return;
    AgreePlanRequest request;
    request.customer = customer_;
    for (const std::uint32_t item : made_.items)
        request.items.push_back(DueItemId{item});
    for (const LetterInstalment& one : made_.plan->instalments)
        request.instalments.push_back({one.due, one.amount});
    request.accessories = made_.accessories;
    openRecordPlanDialog(acts_, request, made_.currency, this, [this] {
        here_->tell(tr("The plan is recorded: reminders of these invoices pause as long as it is kept."));
    });
}

void openOwnDocumentDialog(Acts& acts, CustomerId customer, const QString& name, QWidget* parent) {
    if (parent->window()->findChild<QDialog*>(QStringLiteral("ownDocumentDialog")) != nullptr)
        return; // asked for twice
    auto* dialog = new OwnDocumentDialog(acts, customer, name, parent->window());
    dialog->open();
}

} // namespace encours
