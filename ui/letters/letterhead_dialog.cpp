// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterhead_dialog.h"

#include "core/letters/shipped_templates.h"
#include "core/usecase/letter_settings.h"
#include "core/usecase/trial_letter.h"
#include "ui/common/actor.h"
#include "ui/common/page_heading.h"
#include "ui/common/spoken_act.h"
#include "ui/common/theme.h"
#include "ui/common/typed_text.h"
#include "ui/common/wrapping_label.h"
#include "ui/language/template_words.h"
#include "ui/letters/picture_field.h"
#include "ui/letters/text_book.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace encours {

namespace {

constexpr int pauseMs = 250;

QLineEdit* lineField(const char* name, const std::string& text) {
    auto* field = new QLineEdit(QString::fromStdString(text));
    field->setObjectName(QString::fromLatin1(name));
    return field;
}

QPlainTextEdit* textField(const char* name, const std::string& text) {
    auto* field = new QPlainTextEdit(QString::fromStdString(text));
    field->setObjectName(QString::fromLatin1(name));
    field->setTabChangesFocus(true);
    field->setFixedHeight(4 * field->fontMetrics().height() + gap(1));
    return field;
}

QCheckBox* checkField(const char* name, const QString& words, bool isChecked) {
    auto* field = new QCheckBox(words);
    field->setObjectName(QString::fromLatin1(name));
    field->setChecked(isChecked);
    return field;
}

void addField(QFormLayout& form, QWidget* field, const QString& words) {
    auto* label = new QLabel(words);
    label->setBuddy(field);
    field->setAccessibleName(QString(words).remove(u'&'));
    form.addRow(label, field);
}

void addNote(QFormLayout& form, const QString& words) {
    auto* note = pageExplanation();
    note->setText(words);
    form.addRow(note);
}

std::string written(const QLineEdit& field) { return field.text().trimmed().toStdString(); }
std::string written(const QPlainTextEdit& field) { return typedText(field).trimmed().toStdString(); }

} // namespace

LetterheadDialog::LetterheadDialog(Acts& acts, const LetterSettings& settings, std::optional<LetterCase> trial,
                                   const LetterTemplate& text, QWidget* parent)
    : QDialog(parent),
      acts_(acts),
      shown_(settings),
      trial_(std::move(trial)),
      text_(text),
      tabs_(new QTabWidget),
      fault_(new WrappingLabel),
      save_(nullptr),
      preview_(new LetterPreview) {
    setObjectName(QStringLiteral("letterheadDialog"));
    setWindowTitle(tr("Letterhead and letters"));
    setAttribute(Qt::WA_DeleteOnClose);
    tabs_->setObjectName(QStringLiteral("letterheadTabWidget"));
    fault_->setObjectName(QStringLiteral("faultLabel"));
    fault_->setProperty("warning", true);
    fault_->hide();
    addLook(settings);
    addSignature(settings);
    addPayment(settings);
    addWords(settings);
    addPrincipal(settings);
    auto* buttons = new QDialogButtonBox;
    save_ = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    save_->setObjectName(QStringLiteral("confirmPushButton"));
    save_->setProperty("primary", true);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("closePushButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &LetterheadDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* left = new QVBoxLayout;
    left->setSpacing(gap(2));
    left->addWidget(tabs_, 1);
    left->addWidget(fault_);
    left->addWidget(buttons);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap(2), gap(2), gap(2), gap(2));
    layout->setSpacing(gap(2));
    layout->addLayout(left, 3);
    layout->addWidget(preview_, 2);
    resize(gap(138), gap(76));
    later_.setSingleShot(true);
    later_.setInterval(pauseMs);
    connect(&later_, &QTimer::timeout, this, &LetterheadDialog::showTrial);
    showTrial();
}

QFormLayout* LetterheadDialog::addTab(const QString& title) {
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->setContentsMargins(gap(2), gap(2), gap(2), gap(2));
    form->setHorizontalSpacing(gap(2));
    form->setVerticalSpacing(gap(1) + 4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    tabs_->addTab(page, title);
    return form;
}

void LetterheadDialog::follow(QWidget* field) {
    const auto later = [this] { later_.start(); };
    if (auto* line = qobject_cast<QLineEdit*>(field))
        connect(line, &QLineEdit::textEdited, this, later);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(field))
        connect(text, &QPlainTextEdit::textChanged, this, later);
    else if (auto* box = qobject_cast<QComboBox*>(field))
        connect(box, &QComboBox::activated, this, later);
    else if (auto* check = qobject_cast<QCheckBox*>(field))
        connect(check, &QCheckBox::toggled, this, later);
    else if (auto* rate = qobject_cast<QDoubleSpinBox*>(field))
        connect(rate, &QDoubleSpinBox::valueChanged, this, later);
    else if (auto* number = qobject_cast<QSpinBox*>(field))
        connect(number, &QSpinBox::valueChanged, this, later);
    else if (auto* picture = qobject_cast<PictureField*>(field)) {
        connect(picture, &PictureField::changed, this, later);
        connect(picture, &PictureField::refused, this, &LetterheadDialog::say);
    }
}

void LetterheadDialog::addLook(const LetterSettings& settings) {
    auto* form = addTab(tr("Look"));
    logo_ = new PictureField(QStringLiteral("logo"));
    logo_->setPicture(settings.logo);
    logo_->setWords(tr("Logo"));
    accent_ = lineField("accentLineEdit", settings.accent);
    accent_->setPlaceholderText(QStringLiteral("#1d4e79"));
    window_ = new QComboBox;
    window_->setObjectName(QStringLiteral("envelopeWindowComboBox"));
    window_->addItem(tr("Window at the right (France: DL and C5, NF Z 11-001)"));
    window_->addItem(tr("Window at the left (Germany: DIN 5008, form B)"));
    window_->setCurrentIndex(static_cast<int>(settings.window));
    window_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    place_ = lineField("letterPlaceLineEdit", settings.place);
    place_->setPlaceholderText(tr("the company's city"));
    addField(*form, logo_, tr("&Logo"));
    addField(*form, accent_, tr("&Colour of name and rules"));
    addField(*form, window_, tr("&Envelope"));
    addField(*form, place_, tr("&Written at"));
    addNote(*form, tr("Name, address, register and VAT numbers come from the company's page, under Settings."));
    for (QWidget* field : {static_cast<QWidget*>(logo_), static_cast<QWidget*>(accent_), static_cast<QWidget*>(window_),
                           static_cast<QWidget*>(place_)})
        follow(field);
}

void LetterheadDialog::addSignature(const LetterSettings& settings) {
    auto* form = addTab(tr("Signature"));
    signatory_ = lineField("signatoryLineEdit", settings.signatory);
    capacity_ = lineField("capacityLineEdit", settings.signatory_capacity);
    signature_ = new PictureField(QStringLiteral("signature"));
    signature_->setPicture(settings.signature);
    signature_->setWords(tr("Signature"));
    addField(*form, signatory_, tr("Who si&gns"));
    addField(*form, capacity_, tr("In which ca&pacity"));
    addField(*form, signature_, tr("Picture of the si&gnature").remove(u'&'));
    addNote(*form, tr("Without a picture, room is left to sign by hand."));
    for (QWidget* field :
         {static_cast<QWidget*>(signatory_), static_cast<QWidget*>(capacity_), static_cast<QWidget*>(signature_)})
        follow(field);
}

void LetterheadDialog::addPayment(const LetterSettings& settings) {
    auto* form = addTab(tr("Payment"));
    link_ = lineField("paymentLinkLineEdit", settings.payment_link);
    link_->setPlaceholderText(QStringLiteral("https://…/{reference}?amount={amount}"));
    qr_ = checkField("qrCheckBox", tr("&QR code for transfers (EPC), beside the IBAN"), settings.qr_code);
    discount_ = new QDoubleSpinBox;
    discount_->setObjectName(QStringLiteral("discountDoubleSpinBox"));
    discount_->setRange(0, 100);
    discount_->setDecimals(2);
    discount_->setSuffix(QStringLiteral("\u00A0%"));
    discount_->setValue(settings.discount_rate / 100.0);
    discountDays_ = new QSpinBox;
    discountDays_->setObjectName(QStringLiteral("discountDaysSpinBox"));
    discountDays_->setRange(0, 365);
    discountDays_->setValue(settings.discount_days);
    addField(*form, link_, tr("Link &to pay"));
    form->addRow(qr_);
    addField(*form, discount_, tr("&Discount for paying early"));
    addField(*form, discountDays_, tr("… as many da&ys before the due day"));
    addNote(*form,
            tr("IBAN and BIC come from the company's page. The discount is computed for each customer and offered in "
               "notices before the due day; 0 % offers none."));
    for (QWidget* field : {static_cast<QWidget*>(link_), static_cast<QWidget*>(qr_), static_cast<QWidget*>(discount_),
                           static_cast<QWidget*>(discountDays_)})
        follow(field);
}

void LetterheadDialog::addWords(const LetterSettings& settings) {
    auto* form = addTab(tr("Words"));
    terms_ = textField("letterTermsPlainTextEdit", settings.terms);
    useful_ = textField("letterUsefulPlainTextEdit", settings.useful);
    enclosures_ = textField("noticeEnclosuresPlainTextEdit", settings.notice_enclosures);
    mediator_ = textField("letterMediatorPlainTextEdit", settings.mediator);
    addField(*form, terms_, tr("T&erms of payment, as recalled"));
    addField(*form, useful_, tr("A useful &word, or thanks for loyalty"));
    addField(*form, enclosures_, tr("Enc&losed with formal notices, one a line"));
    addField(*form, mediator_, tr("Consumer &mediator (name, address)"));
    addNote(*form, tr("Who sells to consumers names a mediator (C. conso L612-1); letters to consumers then say it."));
    for (QWidget* field : {static_cast<QWidget*>(terms_), static_cast<QWidget*>(useful_),
                           static_cast<QWidget*>(enclosures_), static_cast<QWidget*>(mediator_)})
        follow(field);
}

void LetterheadDialog::addPrincipal(const LetterSettings& settings) {
    auto* form = addTab(tr("For others"));
    collects_ =
        checkField("collectsForOthersCheckBox", tr("The company c&ollects for others"), settings.collects_for_others);
    principal_ = lineField("principalLineEdit", settings.principal_name);
    principalAddress_ = textField("principalAddressPlainTextEdit", settings.principal_address);
    form->addRow(collects_);
    addField(*form, principal_, tr("Creditor's &name"));
    addField(*form, principalAddress_, tr("Creditor's &address"));
    addNote(*form,
            tr("Letters then bear what CPCE R124-4 wants: who collects and for whom, basis and amount of the claim "
               "by item, and L111-8."));
    const auto enable = [this] {
        principal_->setEnabled(collects_->isChecked());
        principalAddress_->setEnabled(collects_->isChecked());
    };
    connect(collects_, &QCheckBox::toggled, this, enable);
    enable();
    for (QWidget* field : {static_cast<QWidget*>(collects_), static_cast<QWidget*>(principal_),
                           static_cast<QWidget*>(principalAddress_)})
        follow(field);
}

LetterSettings LetterheadDialog::wanted() const {
    LetterSettings made = shown_;
    made.logo = logo_->picture();
    made.signature = signature_->picture();
    made.accent = written(*accent_);
    made.window = static_cast<EnvelopeWindow>(window_->currentIndex());
    made.place = written(*place_);
    made.signatory = written(*signatory_);
    made.signatory_capacity = written(*capacity_);
    made.payment_link = written(*link_);
    made.qr_code = qr_->isChecked();
    made.discount_rate = static_cast<std::int32_t>(qRound(discount_->value() * 100));
    made.discount_days = discountDays_->value();
    made.terms = written(*terms_);
    made.useful = written(*useful_);
    made.notice_enclosures = written(*enclosures_);
    made.mediator = written(*mediator_);
    made.collects_for_others = collects_->isChecked();
    made.principal_name = written(*principal_);
    made.principal_address = written(*principalAddress_);
    return made;
}

void LetterheadDialog::showTrial() {
    if (!trial_)
        return preview_->clear();
    trial_->settings = wanted();
    preview_->setLetter(previewed(text_, *trial_));
}

void LetterheadDialog::save() {
    const SpokenAct<LetterSettingsRefusal> act(
        [shown = shown_, wished = wanted()](const std::filesystem::path& path, const Clock& clock) {
            return save_letter_settings({path, shown, wished, actorName()}, clock);
        },
        [](const LetterSettingsRefusal& refusal) { return letterSettingsRefusalSentence(refusal); });
    save_->setEnabled(false);
    acts_.perform(this, act.work(), [this, act](const Acts::Answer& answer) {
        save_->setEnabled(true);
        say(act.said(answer));
        if (answer.ok())
            accept();
    });
}

void LetterheadDialog::say(const QString& fault) {
    fault_->setText(fault);
    fault_->setVisible(!fault.isEmpty());
}

void openLetterheadDialog(Acts& acts, QWidget* over) {
    const auto view = acts.session().view();
    if (view == nullptr)
        return;
    acts.session().read(over, [&acts, over, view](const LedgerFile& file) {
        const auto settings = read_letter_settings(file.path());
        const auto book = TextBook::of(view, file.path());
        const std::string language = QLocale().language() == QLocale::French ? "fr" : "en";
        const LetterTemplate* text = shipped_template("formal_notice", language, LetterForm::letter);
        std::optional<LetterCase> trial;
        if (!book->customers.empty())
            trial = trial_case(file.path(), *view->snapshot->receivables,
                               {"formal_notice", language, book->customers.front().id, Channel::letter, view->at});
        return [&acts, over, settings, trial, written = text != nullptr ? *text : LetterTemplate()] {
            if (over->window()->findChild<QDialog*>(QStringLiteral("letterheadDialog")) == nullptr)
                (new LetterheadDialog(acts, settings, trial, written, over->window()))->open();
        };
    });
}

} // namespace encours
