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

constexpr int typingMs = 600;
constexpr const char* usualTerms[] = {"30", "30 FDM", "45 FDM A", "45 FDM B", "60", "COMPTANT"};

} // namespace

ImportOptions::ImportOptions(QWidget* parent)
    : QWidget(parent), termsLabel_(new QLabel), terms_(new QComboBox), complete_(new QCheckBox), hint_(new QLabel) {
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

    auto* terms = new QWidget;
    auto* termsLayout = new QHBoxLayout(terms);
    termsLayout->setContentsMargins(0, 0, 0, 0);
    termsLayout->setSpacing(gap(1));
    termsLayout->addWidget(termsLabel_);
    termsLayout->addWidget(terms_);
    termsLayout->addStretch(1);
    auto* fields = new ResponsiveGrid(2); // one above the other where the text is large
    fields->add(terms);
    fields->add(complete_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(fields);
    layout->addWidget(hint_);

    typing_.setSingleShot(true);
    typing_.setInterval(typingMs);
    const auto tell = [this] {
        typing_.stop();
        if (!isValid() || terms_->currentText().trimmed() == told_)
            return;
        told_ = terms_->currentText().trimmed();
        emit changed();
    };
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
    return read ? std::optional(read.value()) : std::nullopt;
}

bool ImportOptions::isCompleteList() const { return complete_->isVisibleTo(this) && complete_->isChecked(); }

void ImportOptions::reset() {
    const QSignalBlocker still(terms_);
    terms_->setCurrentIndex(-1);
    terms_->setEditText(QString());
    told_.clear();
    typing_.stop();
    complete_->setChecked(false);
    check();
}

void ImportOptions::setList(bool list) { complete_->setVisible(list); }

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
    hint_->setText(wrong_.isEmpty()
                       ? tr("For invoices whose source tells no due date. Empty: the terms of the company.")
                       : tr("✗ %1").arg(wrong_));
    terms_->setAccessibleDescription(hint_->text());
    emit checked();
}

void ImportOptions::retranslate() {
    termsLabel_->setText(tr("Payment &terms"));
    terms_->setAccessibleName(tr("Payment terms"));
    terms_->lineEdit()->setAccessibleName(tr("Payment terms"));
    terms_->lineEdit()->setPlaceholderText(tr("the company's"));
    complete_->setText(tr("Complete list: wh&at it leaves out is settled"));
    complete_->setAccessibleName(tr("Complete list: what it leaves out is settled"));
    check();
}

void ImportOptions::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
