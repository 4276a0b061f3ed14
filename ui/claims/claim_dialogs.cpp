// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claim_dialogs.h"

#include "core/usecase/claim_choices.h"
#include "core/usecase/legal_events.h"
#include "ui/common/actor.h"
#include "ui/common/amount_edit.h"
#include "ui/common/documents_folder.h"
#include "ui/common/form_dialog.h"
#include "ui/common/page_heading.h"
#include "ui/common/theme.h"
#include "ui/language/act_sentences.h"
#include "ui/language/claim_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Claims)
};

/// The most usual first.
constexpr std::array eventKinds = {
    LegalEventKind::notice_received, LegalEventKind::notice_presented,  LegalEventKind::acknowledgement,
    LegalEventKind::court_claim,     LegalEventKind::payment_order,     LegalEventKind::judgment,
    LegalEventKind::enforcement,     LegalEventKind::mediation,         LegalEventKind::insolvency_opened,
    LegalEventKind::claim_declared,  LegalEventKind::insolvency_closed, LegalEventKind::guarantee_called,
};
static_assert(eventKinds.size() == legal_event_kind_count);

bool hasAmount(LegalEventKind kind) {
    return kind == LegalEventKind::judgment || kind == LegalEventKind::acknowledgement ||
           kind == LegalEventKind::claim_declared;
}

/// The dialog of an event: which fields it shows follows its kind.
class EventForm {
public:
    EventForm(FormDialog& form, const EventSubject& subject, Date today)
        : form_(form), subject_(subject), kind_(new QComboBox), scope_(new QComboBox), effect_(new QLabel) {
        kind_->setObjectName(QStringLiteral("eventKindComboBox"));
        for (const LegalEventKind kind : eventKinds)
            kind_->addItem(legalEventName(kind), int(kind));
        form.addField(kind_, Words::tr("&What happened"));
        scope_->setObjectName(QStringLiteral("eventScopeComboBox"));
        if (subject.invoice)
            scope_->addItem(Words::tr("invoice %1 alone").arg(subject.number));
        scope_->addItem(Words::tr("all that the customer owes"));
        form.addField(scope_, Words::tr("&Concerns"));
        on_ = form.addDate(QStringLiteral("eventOnDateEdit"), Words::tr("&Day"), today);
        ended_ = new QCheckBox(Words::tr("it is over"));
        ended_->setObjectName(QStringLiteral("eventEndedCheckBox"));
        form.addField(ended_, Words::tr("&End"));
        until_ = form.addDate(QStringLiteral("eventUntilDateEdit"), Words::tr("Ended &on"), today);
        amount_ = new AmountEdit(QStringLiteral("eventAmountLineEdit"));
        amount_->setCurrency(subject.currency);
        amount_->setPlaceholderText(Words::tr("the whole"));
        form.addField(amount_, Words::tr("Principal a&mount"));
        contractRate_ = new QCheckBox(Words::tr("the contract's rate goes on, without the increase"));
        contractRate_->setObjectName(QStringLiteral("contractRateCheckBox"));
        form.addField(contractRate_, Words::tr("The decision says"));
        reference_ = form.addText(QStringLiteral("eventReferenceLineEdit"), Words::tr("&Reference of the proof"));
        reference_->setPlaceholderText(Words::tr("number of the letter, of the decision…"));
        addProof();
        note_ = form.addText(QStringLiteral("eventNoteLineEdit"), Words::tr("&Note"));
        effect_->setObjectName(QStringLiteral("eventEffectLabel"));
        effect_->setWordWrap(true);
        effect_->setMinimumHeight(2 * effect_->fontMetrics().lineSpacing() + 4); // the dialog does not jump
        effect_->setAlignment(Qt::AlignTop);
        makeSecondary(*effect_);
        form.addRow(effect_);
        QObject::connect(kind_, &QComboBox::currentIndexChanged, &form, [this] { follow(); });
        QObject::connect(scope_, &QComboBox::currentIndexChanged, &form, [this] { follow(); });
        QObject::connect(ended_, &QCheckBox::toggled, &form, [this] { follow(); });
        follow();
    }

    /// Nothing, and the fault said, where the amount cannot be read.
    [[nodiscard]] std::optional<RecordLegalEventRequest> request() const {
        RecordLegalEventRequest made;
        made.kind = kind();
        made.customer = subject_.customer;
        if (isOfInvoice())
            made.invoice = subject_.invoice;
        made.on = dayOf(*on_);
        if (has_end(made.kind) && ended_->isChecked())
            made.until = dayOf(*until_);
        if (hasAmount(made.kind) && isOfInvoice()) {
            made.amount = amount_->minor();
            if (!made.amount && !amount_->text().trimmed().isEmpty()) {
                form_.sayFault(actFailureSentence({ActFailure::Reason::amount_missing, {}}));
                return std::nullopt;
            }
        }
        made.contract_rate_granted = made.kind == LegalEventKind::judgment && contractRate_->isChecked();
        made.reference = reference_->text().trimmed().toStdString();
        made.note = note_->text().trimmed().toStdString();
        if (isOfInvoice() && !file_->text().isEmpty())
            made.proof = std::filesystem::path(file_->text().toStdU16String());
        made.actor = actorName();
        return made;
    }

private:
    void addProof() {
        proof_ = new QWidget;
        auto* layout = new QHBoxLayout(proof_);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(gap(1));
        file_ = new QLineEdit;
        file_->setObjectName(QStringLiteral("eventProofLineEdit"));
        file_->setPlaceholderText(Words::tr("PDF or picture"));
        file_->setAccessibleName(Words::tr("File of the proof"));
        auto* choose = new QPushButton(Words::tr("Choose…"));
        choose->setObjectName(QStringLiteral("eventProofPushButton"));
        choose->setAccessibleName(Words::tr("Choose the file of the proof"));
        choose->setAutoDefault(false);
        layout->addWidget(file_, 1);
        layout->addWidget(choose);
        proof_->setFocusProxy(file_);
        form_.addField(proof_, Words::tr("&File"));
        QObject::connect(choose, &QPushButton::clicked, &form_, [this] {
            const QString file = QFileDialog::getOpenFileName(&form_, Words::tr("Proof"), documentsFolder().path());
            if (!file.isEmpty())
                file_->setText(file);
        });
    }

    [[nodiscard]] LegalEventKind kind() const { return static_cast<LegalEventKind>(kind_->currentData().toInt()); }
    [[nodiscard]] bool isOfInvoice() const {
        return subject_.invoice && !is_of_customer(kind()) && scope_->currentIndex() == 0;
    }

    void follow() {
        form_.showField(scope_, subject_.invoice.has_value() && !is_of_customer(kind()));
        form_.showField(ended_, has_end(kind()));
        form_.showField(until_, has_end(kind()) && ended_->isChecked());
        form_.showField(amount_, hasAmount(kind()) && isOfInvoice());
        form_.showField(contractRate_, kind() == LegalEventKind::judgment);
        form_.showField(proof_, isOfInvoice());
        effect_->setText(legalEventEffect(kind()));
    }

    FormDialog& form_;
    EventSubject subject_;
    QComboBox *kind_, *scope_;
    QLabel* effect_;
    QDateEdit *on_ = nullptr, *until_ = nullptr;
    QCheckBox *ended_ = nullptr, *contractRate_ = nullptr;
    AmountEdit* amount_ = nullptr;
    QLineEdit *reference_ = nullptr, *file_ = nullptr, *note_ = nullptr;
    QWidget* proof_ = nullptr;
};

} // namespace

void openLegalEventDialog(Acts& acts, const EventSubject& subject, QWidget* parent) {
    auto* form = new FormDialog(acts, QStringLiteral("legalEventDialog"), Words::tr("Record what happened"),
                                Words::tr("Record"), parent->window());
    const auto fields = std::make_shared<EventForm>(*form, subject, acts.session().clock().today());
    form->setWork([fields]() -> Acts::Work {
        const auto request = fields->request();
        if (!request)
            return {};
        return [wanted = *request](const std::filesystem::path& path, const Clock& clock) {
            auto here = wanted;
            here.ledger = path;
            return record_legal_event(here, clock);
        };
    });
    form->open();
}

void openWaiveDialog(Acts& acts, const InvoiceStatement& statement, QWidget* parent) {
    auto* form = new FormDialog(acts, QStringLiteral("waiveDialog"),
                                Words::tr("Give up an amount of %1").arg(QString::fromStdString(statement.number)),
                                Words::tr("Give up"), parent->window());
    auto* target = new QComboBox;
    target->setObjectName(QStringLiteral("waiverTargetComboBox"));
    target->addItem(waiverTargetName(WaiverTarget::interest), int(WaiverTarget::interest));
    if (statement.costs.left() > 0)
        target->addItem(waiverTargetName(WaiverTarget::costs), int(WaiverTarget::costs));
    form->addField(target, Words::tr("&Of"));
    auto* amount = new AmountEdit(QStringLiteral("waiverAmountLineEdit"));
    amount->setCurrency(statement.currency);
    form->addField(amount, Words::tr("A&mount"));
    const auto propose = [target, amount, interest = statement.interest.left(), costs = statement.costs.left()] {
        amount->setMinor(target->currentData().toInt() == int(WaiverTarget::interest) ? interest : costs);
    };
    QObject::connect(target, &QComboBox::currentIndexChanged, amount, propose);
    propose();
    auto* on = form->addDate(QStringLiteral("waiverOnDateEdit"), Words::tr("&Day"), acts.session().clock().today());
    auto* reason = form->addText(QStringLiteral("waiverReasonLineEdit"), Words::tr("&Reason"));
    form->setWork([form, target, amount, on, reason, invoice = statement.invoice]() -> Acts::Work {
        const auto minor = amount->minor();
        if (!minor) {
            form->sayFault(actFailureSentence({ActFailure::Reason::amount_missing, {}}));
            return {};
        }
        return [of = static_cast<WaiverTarget>(target->currentData().toInt()), how = *minor, day = dayOf(*on),
                why = reason->text().trimmed().toStdString(),
                invoice](const std::filesystem::path& path, const Clock& clock) {
            return waive({path, invoice, of, how, day, why, actorName()}, clock);
        };
    });
    form->open();
}

} // namespace encours
