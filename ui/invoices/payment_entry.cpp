// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/payment_entry.h"

#include "core/kpi/claims_of_amount.h"
#include "core/money/amount_parser.h"
#include "ui/common/actor.h"
#include "ui/common/amount_columns.h"
#include "ui/common/amount_edit.h"
#include "ui/common/theme.h"
#include "ui/invoices/customer_edit.h"
#include "ui/language/act_sentences.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableWidget>

namespace encours {

namespace {

constexpr int partColumn = 3;
constexpr std::size_t mostFits = 20;

} // namespace

PaymentEntry::PaymentEntry(Acts& acts, const LedgerView& view, QWidget* parent)
    : FormDialog(acts, QStringLiteral("paymentEntryDialog"), tr("Enter a payment"), tr("Save and next"), parent),
      customer_(new CustomerEdit(view)),
      amount_(new AmountEdit(QStringLiteral("paymentAmountLineEdit"))),
      stack_(new QStackedWidget),
      parts_(new QTableWidget(0, 4)),
      fitsList_(new QListWidget),
      words_(new QLabel),
      difference_(new QCheckBox) {
    payable_.currency = view.currency();
    amount_->setCurrency(payable_.currency);
    addField(customer_, tr("&Customer"));
    customer_->setPlaceholderText(tr("Name or code"));
    addField(amount_, tr("&Amount"));
    paid_ = addDate(QStringLiteral("paidDateEdit"), tr("&Paid on"), acts.session().clock().today());
    reference_ = addText(QStringLiteral("referenceLineEdit"), tr("&Reference"));
    reference_->setPlaceholderText(tr("May name the invoices"));
    parts_->setObjectName(QStringLiteral("partsTableWidget"));
    parts_->setAccessibleName(tr("What the payment settles"));
    parts_->setHorizontalHeaderLabels({tr("Number"), tr("Due"), tr("Open"), tr("Settled")});
    parts_->verticalHeader()->hide();
    parts_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    parts_->setTabKeyNavigation(false);
    parts_->setShowGrid(false);
    parts_->setMinimumHeight(gap(24));
    fitsList_->setObjectName(QStringLiteral("fitsListWidget"));
    fitsList_->setAccessibleName(tr("Due items of exactly this amount"));
    stack_->addWidget(parts_);
    stack_->addWidget(fitsList_);
    addRow(stack_);
    words_->setObjectName(QStringLiteral("paymentWordsLabel"));
    words_->setWordWrap(true);
    addRow(words_);
    difference_->setObjectName(QStringLiteral("differenceCheckBox"));
    difference_->hide();
    addRow(difference_);
    connect(customer_, &CustomerEdit::customerChanged, this, &PaymentEntry::followCustomer);
    connect(&acts.session(), &LedgerSession::viewChanged, this, &PaymentEntry::followCustomer);
    connect(amount_, &QLineEdit::textChanged, this, &PaymentEntry::propose);
    connect(amount_, &QLineEdit::textChanged, this, &PaymentEntry::lookForFits);
    connect(fitsList_, &QListWidget::itemDoubleClicked, this, [this] { takeFit(fitsList_->currentRow()); });
    connect(reference_, &QLineEdit::textChanged, this, &PaymentEntry::propose);
    connect(parts_, &QTableWidget::cellChanged, this, [this] {
        if (!filling_)
            describe();
    });
    setMinimumWidth(gap(76));
    setWork([this] { return work(); });
    setNext([this](const DoneAct&) { next(); });
    customer_->setFocus();
}

void PaymentEntry::followCustomer() {
    payable_.items.clear();
    isRead_ = false;
    propose();
    lookForFits();
    const auto customer = customer_->customer();
    if (!customer)
        return;
    acts().session().read(this, [this, customer = *customer](const LedgerFile& file) {
        auto payable = payable_items(file.path(), customer);
        return [this, customer, payable = std::move(payable)] {
            if (customer_->customer() != customer)
                return;
            payable_ = payable;
            isRead_ = true;
            propose();
        };
    });
}

void PaymentEntry::lookForFits() {
    const int number = ++askedFits_;
    const auto amount = amount_->minor().value_or(0);
    const auto view = acts().session().view();
    if (customer_->customer() || amount <= 0 || view == nullptr)
        return showFits({});
    acts().session().read(this, [this, number, amount, view](const LedgerFile& file) {
        const Receivables& receivables = *view->snapshot->receivables;
        const auto places = claims_of_amount(receivables, view->at, amount, mostFits);
        std::vector<std::uint32_t> ids;
        for (const auto place : places)
            ids.push_back(receivables.items[place.block]->invoice_id[place.index]);
        const auto texts = file.invoices(ids);
        std::vector<Fit> fits;
        for (std::size_t i = 0; i < places.size() && i < texts.size(); ++i) {
            const ItemBlock& block = *receivables.items[places[i].block];
            const CustomerRow& customer = view->customer(block.customer[places[i].index]);
            const QString text = QString::fromStdString(texts[i].number);
            //: A due item: %1 the number of the invoice, %2 the customer, %3 the due day.
            fits.push_back(
                {customer.id, text,
                 tr("%1 · %2 · due on %3")
                     .arg(text, QString::fromStdString(customer.name), shortDate(block.due[places[i].index]))});
        }
        return [this, number, fits] {
            if (number == askedFits_)
                showFits(fits);
        };
    });
}

void PaymentEntry::showFits(std::vector<Fit> fits) {
    fits_ = std::move(fits);
    fitsList_->clear();
    for (const Fit& fit : fits_)
        fitsList_->addItem(fit.words);
    if (!fits_.empty())
        fitsList_->setCurrentRow(0);
    stack_->setCurrentWidget(fits_.empty() ? static_cast<QWidget*>(parts_) : fitsList_);
    describe();
}

/// Its number goes into the reference, which then names what is settled.
void PaymentEntry::takeFit(int row) {
    if (row < 0 || row >= static_cast<int>(fits_.size()))
        return;
    const Fit fit = fits_[static_cast<std::size_t>(row)];
    if (reference_->text().trimmed().isEmpty())
        reference_->setText(fit.number);
    customer_->choose(fit.customer);
    amount_->setFocus();
}

/// Enter on a due item takes it: saving wants another.
void PaymentEntry::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && fitsList_->hasFocus())
        takeFit(fitsList_->currentRow());
    else if (event->key() == Qt::Key_Down && amount_->hasFocus() && !fits_.empty())
        fitsList_->setFocus();
    else
        FormDialog::keyPressEvent(event);
}

void PaymentEntry::propose() {
    std::vector<OpenClaim> claims;
    for (const auto& item : payable_.items)
        claims.push_back(item.claim);
    UnsetPayment payment;
    payment.reference = reference_->text().toStdString();
    payment.paid = dayOf(*paid_);
    payment.amount = amount_->minor().value_or(0);
    showParts(payment.amount > 0 ? propose_payment(claims, payment, largest_difference) : ProposedPayment{});
}

void PaymentEntry::showParts(const ProposedPayment& proposal) {
    const QString grounds[] = {tr("Nothing is open: the payment stays unallocated."),
                               tr("Its reference names what it settles."),
                               tr("One due item is of exactly this amount."),
                               tr("Several due items are exactly this amount together."),
                               tr("One due item is of nearly this amount."),
                               tr("No amount fits: the oldest due items first.")};
    const bool onlyDoubtful = proposal.ground == ProposalGround::nothing_open && !payable_.items.empty();
    ground_ =
        amount_->minor().value_or(0) > 0 && customer_->customer()
            ? (onlyDoubtful ? tr("All that is open is doubtful: name it in the reference, or type what is settled.")
                            : grounds[static_cast<std::size_t>(proposal.ground)])
            : QString();
    filling_ = true;
    parts_->setRowCount(static_cast<int>(payable_.items.size()));
    for (int row = 0; row < parts_->rowCount(); ++row) {
        const auto& claim = payable_.items[static_cast<std::size_t>(row)].claim;
        std::int64_t part = 0;
        for (const auto& proposed : proposal.parts)
            part += proposed.claim == static_cast<std::size_t>(row) ? proposed.amount : 0;
        const QString texts[] = {QString::fromStdString(claim.number), shortDate(claim.due),
                                 amountText(claim.open, payable_.currency),
                                 part == 0 ? QString() : spreadsheetAmount(part, payable_.currency)};
        for (int column = 0; column <= partColumn; ++column) {
            auto* cell = new QTableWidgetItem(texts[column]);
            if (column != partColumn)
                cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            if (column >= 2)
                cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            parts_->setItem(row, column, cell);
        }
    }
    filling_ = false;
    describe();
}

std::optional<std::int64_t> PaymentEntry::partAt(int row) const {
    const QString text = parts_->item(row, partColumn)->text().trimmed();
    if (text.isEmpty())
        return 0;
    const auto sign = QLocale().decimalPoint() == QLatin1String(",") ? DecimalSign::comma : DecimalSign::point;
    const auto amount = parse_amount(text.toStdString(), payable_.currency.decimals(), sign);
    return amount.ok() ? std::optional(amount.value()) : std::nullopt;
}

void PaymentEntry::describe() {
    std::int64_t set = 0;
    differenceRow_ = -1;
    std::int64_t missing = 0;
    for (int row = 0; row < parts_->rowCount(); ++row) {
        const auto part = partAt(row).value_or(0);
        set += part;
        const auto left = payable_.items[static_cast<std::size_t>(row)].claim.open - part;
        if (part > 0 && left > 0 && left <= largest_difference) {
            differenceRow_ = row;
            missing = left;
        }
    }
    const auto paid = amount_->minor().value_or(0);
    QStringList words;
    if (!fits_.empty())
        words << tr(
            "Exactly this amount is open of %Ln due items: Enter takes the one that is chosen, or name the customer.",
            nullptr, static_cast<int>(fits_.size()));
    if (!ground_.isEmpty())
        words << ground_;
    if (set > paid)
        words << actFailureSentence({ActFailure::Reason::allocated_too_much, {}});
    else if (paid > set && set > 0)
        words << tr("%1 stays unallocated.").arg(moneyText(paid - set, payable_.currency));
    words_->setText(words.join(u' '));
    difference_->setChecked(false); // asked each time anew
    difference_->setVisible(differenceRow_ >= 0);
    if (differenceRow_ >= 0)
        difference_->setText(tr("Settle the %1 that is missing of %2 as a difference")
                                 .arg(moneyText(missing, payable_.currency), parts_->item(differenceRow_, 0)->text()));
}

Acts::Work PaymentEntry::work() {
    const auto customer = customer_->customer();
    const auto amount = amount_->minor();
    const auto refuse = [this](ActFailure::Reason reason, QWidget* field) {
        sayFault(actFailureSentence({reason, {}}));
        field->setFocus();
        return Acts::Work();
    };
    if (!customer && fits_.size() == 1) {
        takeFit(0);
        return {};
    }
    if (!customer && !fits_.empty())
        fitsList_->setFocus();
    if (!customer)
        return refuse(ActFailure::Reason::unknown_customer, customer_);
    if (!amount)
        return refuse(ActFailure::Reason::amount_missing, amount_);
    if (!isRead_) { // what it settles is not proposed yet
        sayFault(tr("What the customer owes is still being read. Save again in a moment."));
        return {};
    }
    EnterPaymentRequest request;
    request.customer = *customer;
    request.paid = dayOf(*paid_);
    request.amount = *amount;
    request.reference = reference_->text().trimmed().toStdString();
    request.actor = actorName();
    for (int row = 0; row < parts_->rowCount(); ++row) {
        const auto part = partAt(row);
        if (!part)
            return refuse(ActFailure::Reason::amount_missing, parts_);
        if (*part == 0)
            continue;
        const auto& item = payable_.items[static_cast<std::size_t>(row)];
        const bool settles = row == differenceRow_ && difference_->isChecked();
        request.parts.push_back({item.item, *part, settles ? item.claim.open - *part : 0});
    }
    return [request](const std::filesystem::path& path, const Clock& clock) mutable {
        request.ledger = path;
        return enter_payment(request, clock);
    };
}

void PaymentEntry::next() {
    payable_.items.clear();
    customer_->clear();
    amount_->clear();
    reference_->clear();
    customer_->setFocus();
}

} // namespace encours
