// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_options.h"

#include "core/import/report.h"
#include "ui/common/page_heading.h"
#include "ui/common/responsive_grid.h"
#include "ui/common/theme.h"
#include "ui/language/sentences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace encours {

namespace {

constexpr int books = -1; // among the kinds of lists

constexpr int typingMs = 600;
constexpr const char* usualTerms[] = {"30", "30 FDM", "45 FDM A", "45 FDM B", "60", "COMPTANT"};

} // namespace

ImportOptions::ImportOptions(QWidget* parent)
    : QWidget(parent),
      kindLabel_(new QLabel),
      kind_(new QComboBox),
      termsBox_(new QWidget),
      termsLabel_(new QLabel),
      terms_(new QComboBox),
      complete_(new QCheckBox),
      hint_(new QLabel) {
    setObjectName(QStringLiteral("importOptionsWidget"));
    terms_->setObjectName(QStringLiteral("importTermsComboBox"));
    terms_->setEditable(true);
    terms_->setInsertPolicy(QComboBox::NoInsert);
    for (const char* const terms : usualTerms)
        terms_->addItem(QString::fromLatin1(terms));
    terms_->setCurrentIndex(-1);
    terms_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    terms_->setMinimumContentsLength(18);
    terms_->lineEdit()->setObjectName(QStringLiteral("importTermsLineEdit"));
    termsLabel_->setBuddy(terms_);
    complete_->setObjectName(QStringLiteral("importCompleteCheckBox"));
    hint_->setObjectName(QStringLiteral("importTermsHintLabel"));
    hint_->setWordWrap(true);
    hint_->setTextFormat(Qt::PlainText);
    makeSecondary(*hint_);

    kind_->setObjectName(QStringLiteral("importKindComboBox"));
    for (const int kind : {static_cast<int>(ListKind::receivables), static_cast<int>(ListKind::customers),
                           static_cast<int>(ListKind::payments), books})
        kind_->addItem(QString(), kind);
    kindLabel_->setBuddy(kind_);
    auto* kindBox = new QWidget;
    auto* kindLayout = new QHBoxLayout(kindBox);
    kindLayout->setContentsMargins(0, 0, 0, 0);
    kindLayout->setSpacing(gap(1));
    kindLayout->addWidget(kindLabel_);
    kindLayout->addWidget(kind_);
    kindLayout->addStretch(1);

    auto* termsRow = new QHBoxLayout;
    termsRow->setSpacing(gap(1));
    termsRow->addWidget(termsLabel_);
    termsRow->addWidget(terms_);
    termsRow->addStretch(1);
    auto* termsLayout = new QVBoxLayout(termsBox_); // the hint stands under what it explains
    termsLayout->setContentsMargins(0, 0, 0, 0);
    termsLayout->setSpacing(4);
    termsLayout->addLayout(termsRow);
    termsLayout->addWidget(hint_);
    auto* fields = new ResponsiveGrid(3); // one above the other where the text is large
    fields->add(kindBox);
    fields->add(termsBox_);
    fields->add(complete_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(fields);

    typing_.setSingleShot(true);
    typing_.setInterval(typingMs);
    const auto tell = [this] {
        typing_.stop();
        if (!isValid() || terms_->currentText().trimmed() == told_)
            return;
        told_ = terms_->currentText().trimmed();
        emit changed();
    };
    connect(kind_, &QComboBox::activated, this, [this] {
        const int kind = kind_->currentData().toInt();
        emit kindChosen(kind == books ? ListKind::receivables : static_cast<ListKind>(kind), kind == books);
    });
    connect(&typing_, &QTimer::timeout, this, tell);
    connect(terms_, &QComboBox::editTextChanged, this, [this] {
        check();
        typing_.start();
    });
    connect(terms_, &QComboBox::activated, this, tell);
    connect(terms_->lineEdit(), &QLineEdit::returnPressed, this, tell);
    connect(complete_, &QCheckBox::clicked, this, [this] {
        if (isValid())
            emit changed();
    });
    retranslate();
}

std::optional<PaymentTerms> ImportOptions::terms() const {
    const auto read = parse_payment_terms(terms_->currentText().trimmed().toStdString());
    if (!termsBox_->isVisibleTo(this))
        return std::nullopt;
    return read ? std::optional(read.value()) : std::nullopt;
}

std::optional<bool> ImportOptions::isCompleteList() const {
    return complete_->isVisibleTo(this) ? std::optional(complete_->isChecked()) : std::nullopt;
}

void ImportOptions::reset() {
    const QSignalBlocker still(terms_);
    terms_->setCurrentIndex(-1);
    terms_->setEditText(QString());
    told_.clear();
    typing_.stop();
    complete_->setChecked(false);
    profile_.clear();
    isPrefilled_ = lacksDueDays_ = false;
    check();
}

void ImportOptions::setSurvey(const SourceSurvey& survey) {
    const bool isList = !survey.is_books();
    const int kind = isList ? static_cast<int>(survey.options.kind) : books;
    kind_->setCurrentIndex(kind_->findData(kind));
    const bool hasDocuments = !isList || survey.options.kind == ListKind::receivables;
    complete_->setVisible(isList && hasDocuments);
    termsBox_->setVisible(hasDocuments);
    if (const auto profile = QString::fromStdString(survey.profile); profile != profile_) {
        profile_ = profile;
        complete_->setChecked(survey.profile_is_complete_list);
    }
    lacksDueDays_ =
        hasDocuments && (!isList || (!survey.columns.empty() && !survey.layout.columns.has(ReceivableField::due)));
    if (lacksDueDays_ && !isPrefilled_ && terms_->currentText().isEmpty()) {
        const QSignalBlocker still(terms_);
        told_ = QString::fromStdString(to_text(survey.company_terms));
        terms_->setEditText(told_);
        isPrefilled_ = true;
    }
    check();
}

void ImportOptions::check() {
    const std::string text = terms_->currentText().trimmed().toStdString();
    const auto read = parse_payment_terms(text);
    wrong_.clear();
    if (!text.empty() && !read) {
        Issue issue;
        issue.code = read.error() == TermsError::ambiguous_end_of_month ? IssueCode::terms_ambiguous
                                                                        : IssueCode::terms_unreadable;
        issue.arguments = {text};
        wrong_ = issueSentence(issue);
    }
    hint_->setText(!wrong_.isEmpty() ? tr("✗ %1").arg(wrong_)
                   : lacksDueDays_
                       ? tr("This source tells no due dates: they follow from these terms.")
                       : tr("For invoices whose source tells no due date. Empty: the terms of the company."));
    terms_->setAccessibleDescription(hint_->text());
    emit checked();
}

void ImportOptions::retranslate() {
    termsLabel_->setText(tr("Payment &terms"));
    terms_->setAccessibleName(tr("Payment terms"));
    terms_->lineEdit()->setAccessibleName(tr("Payment terms"));
    terms_->lineEdit()->setPlaceholderText(tr("the company's"));
    complete_->setText(tr("This list h&as all open invoices"));
    complete_->setAccessibleName(tr("This list has all open invoices"));
    complete_->setToolTip(tr("What is open in the ledger from this source and is not in the list is then settled."));
    complete_->setAccessibleDescription(complete_->toolTip());
    kindLabel_->setText(tr("This list &has"));
    kind_->setAccessibleName(tr("This list has"));
    const QString kinds[] = {tr("Invoices and credit notes"), tr("Customers"), tr("Payments"),
                             tr("Accounting entries (FEC)")};
    for (int i = 0; i < kind_->count(); ++i)
        kind_->setItemText(i, kinds[i]);
    check();
}

void ImportOptions::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
