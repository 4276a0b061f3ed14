// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/document_entry.h"

#include "ui/common/actor.h"
#include "ui/common/amount_edit.h"
#include "ui/common/customer_entry.h"
#include "ui/common/qt_date.h"
#include "ui/common/segmented_choice.h"
#include "ui/invoices/customer_edit.h"
#include "ui/language/act_sentences.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>

#include <utility>

namespace encours {

DocumentEntry::DocumentEntry(Acts& acts, const LedgerView& view, QWidget* parent)
    : FormDialog(acts, QStringLiteral("documentEntryDialog"), tr("Enter an invoice"), tr("Save and next"), parent),
      kind_(new SegmentedChoice(2)),
      customer_(new CustomerEdit(view)),
      net_(new AmountEdit(QStringLiteral("netLineEdit"))),
      vat_(new AmountEdit(QStringLiteral("vatLineEdit"))),
      gross_(new AmountEdit(QStringLiteral("grossLineEdit"))) {
    defaults_.currency = view.currency();
    const Date today = acts.session().clock().today();
    kind_->setObjectName(QStringLiteral("documentKindSegmentedChoice"));
    addField(kind_, tr("Kind"));
    kind_->setWords(tr("Kind"), {tr("Invoice"), tr("Credit note")});
    auto* customer = new QWidget;
    auto* across = new QHBoxLayout(customer);
    across->setContentsMargins(0, 0, 0, 0);
    auto* enter = new QPushButton(tr("Ne&w customer…"));
    enter->setObjectName(QStringLiteral("documentNewCustomerPushButton"));
    enter->setAutoDefault(false);
    across->addWidget(customer_, 1);
    across->addWidget(enter);
    customer->setFocusProxy(customer_);
    addField(customer, tr("&Customer"));
    customer_->setAccessibleName(tr("Customer"));
    customer_->setPlaceholderText(tr("Name or code"));
    connect(enter, &QPushButton::clicked, this, &DocumentEntry::askForCustomer);
    number_ = addText(QStringLiteral("numberLineEdit"), tr("&Number"));
    issued_ = addDate(QStringLiteral("issuedDateEdit"), tr("&Issued on"), today);
    due_ = addDate(QStringLiteral("documentDueDateEdit"), tr("&Due on"), due_date(defaults_.terms, today));
    addField(net_, tr("Without ta&x"));
    addField(vat_, tr("&Tax"));
    addField(gross_, tr("With t&ax"));
    label_ = addText(QStringLiteral("labelLineEdit"), tr("&Label"));
    for (auto* amount : {net_, vat_, gross_}) {
        amount->setCurrency(defaults_.currency);
        connect(amount, &QLineEdit::textEdited, this, [this, amount] { followAmounts(amount); });
    }
    connect(customer_, &CustomerEdit::customerChanged, this, &DocumentEntry::followCustomer);
    connect(&acts.session(), &LedgerSession::viewChanged, this, &DocumentEntry::followView);
    connect(issued_, &QDateEdit::dateChanged, this, &DocumentEntry::followTerms);
    connect(kind_, &SegmentedChoice::chosen, this, &DocumentEntry::followTerms);
    connect(due_, &QDateEdit::dateChanged, this, [this] { dueIsTyped_ = true; });
    setWork([this] { return work(); });
    setNext([this](const DoneAct&) { next(); });
    customer_->setFocus();
}

void DocumentEntry::followView() {
    if (const auto view = acts().session().view()) {
        customer_->setView(*view);
        if (entered_ && view->snapshot->receivables->index_of(*entered_))
            customer_->choose(*std::exchange(entered_, std::nullopt));
    }
    followCustomer();
}

void DocumentEntry::askForCustomer() {
    const QString name = customer_->customer() ? QString() : customer_->text().trimmed();
    openCustomerEntry(acts(), name, this, [self = QPointer<DocumentEntry>(this)](CustomerId id) {
        if (self != nullptr)
            self->entered_ = id;
    });
}

void DocumentEntry::followCustomer() {
    const auto customer = customer_->customer();
    if (!customer)
        return;
    acts().session().read(this, [this, customer = *customer](const LedgerFile& file) {
        const auto defaults = entry_defaults(file.path(), customer);
        return [this, defaults] {
            defaults_ = defaults;
            followTerms();
        };
    });
}

void DocumentEntry::followTerms() {
    if (dueIsTyped_)
        return;
    const QSignalBlocker quiet(due_);
    const bool isCredit = kind_->current() == 1;
    due_->setDate(toQDate(isCredit ? dayOf(*issued_) : due_date(defaults_.terms, dayOf(*issued_))));
}

void DocumentEntry::followAmounts(const AmountEdit* typed) {
    const auto net = net_->minor();
    const auto vat = vat_->minor();
    const auto gross = gross_->minor();
    if (typed == gross_ && gross && net)
        vat_->setMinor(*gross - *net);
    else if (typed == gross_ && gross && vat)
        net_->setMinor(*gross - *vat);
    else if (typed != gross_ && net && vat)
        gross_->setMinor(*net + *vat);
}

Acts::Work DocumentEntry::work() {
    const auto customer = customer_->customer();
    const auto gross = gross_->minor();
    const auto refuse = [this](ActFailure::Reason reason, QWidget* field) {
        sayFault(actFailureSentence({reason, {}}));
        field->setFocus();
        return Acts::Work();
    };
    if (!customer)
        return refuse(ActFailure::Reason::unknown_customer, customer_);
    if (number_->text().trimmed().isEmpty())
        return refuse(ActFailure::Reason::number_missing, number_);
    if (!gross)
        return refuse(ActFailure::Reason::amount_missing, gross_);
    EnterDocumentRequest request;
    request.customer = *customer;
    request.kind = kind_->current() == 1 ? DocumentKind::credit_note : DocumentKind::invoice;
    request.number = number_->text().trimmed().toStdString();
    request.issued = dayOf(*issued_);
    if (dueIsTyped_)
        request.due = dayOf(*due_);
    request.gross = *gross;
    request.net = net_->minor();
    request.vat = vat_->minor();
    request.label = label_->text().trimmed().toStdString();
    request.actor = actorName();
    return [request](const std::filesystem::path& path, const Clock& clock) mutable {
        request.ledger = path;
        return enter_document(request, clock);
    };
}

/// The customer and the day stay: a pile of paper is often of one.
void DocumentEntry::next() {
    for (QLineEdit* field : {number_, static_cast<QLineEdit*>(net_), static_cast<QLineEdit*>(vat_),
                             static_cast<QLineEdit*>(gross_), label_})
        field->clear();
    dueIsTyped_ = false;
    followTerms();
    number_->setFocus();
}

} // namespace encours
