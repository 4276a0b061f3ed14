// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letter_preview.h"

#include "ui/common/page_heading.h"
#include "ui/common/theme.h"
#include "ui/common/typed_text.h"
#include "ui/common/wrapping_label.h"
#include "ui/documents/document_layout.h"
#include "ui/documents/letter_document.h"
#include "ui/documents/letter_fields.h"
#include "ui/documents/letter_message.h"
#include "ui/language/letter_words.h"
#include "ui/letters/pdf_view.h"
#include "ui/letters/sheet_view.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace encours {

PreviewedLetter previewed(const LetterTemplate& written, const LetterCase& letter) {
    PreviewedLetter made;
    made.form = written.form;
    LetterCase here = letter;
    here.language = written.language;
    const LetterText text = fill_in(written, letterFacts(here));
    made.faults = check_letter(written, text, here);
    made.subject = QString::fromStdString(text.subject);
    switch (written.form) {
    case LetterForm::letter:
        made.sheets = layOut(letterDocument(text, here));
        break;
    case LetterForm::email:
        made.text = emailText(text, here);
        break;
    case LetterForm::sms:
        made.text = smsText(text);
        break;
    }
    return made;
}

LetterPreview::LetterPreview(QWidget* parent)
    : QWidget(parent),
      stack_(new QStackedWidget),
      sheets_(new SheetView),
      pdf_(new PdfView),
      mail_(new QWidget),
      subject_(new WrappingLabel),
      text_(new QPlainTextEdit),
      nothing_(pageExplanation()),
      faults_(new WrappingLabel) {
    setObjectName(QStringLiteral("letterPreview"));
    sheets_->setObjectName(QStringLiteral("letterSheetView"));
    pdf_->setObjectName(QStringLiteral("letterPdfView"));
    text_->setObjectName(QStringLiteral("letterTextPlainTextEdit"));
    text_->setReadOnly(true);
    text_->setTabChangesFocus(true);
    text_->setFrameShape(QFrame::NoFrame);
    faults_->setObjectName(QStringLiteral("letterFaultsLabel"));
    faults_->setProperty("warning", true);
    faults_->hide();
    nothing_->setAlignment(Qt::AlignCenter);
    auto* mail = new QVBoxLayout(mail_);
    mail->setContentsMargins(gap(1), 0, gap(1), 0);
    mail->addWidget(subject_);
    mail->addWidget(text_, 1);
    for (QWidget* one :
         {static_cast<QWidget*>(nothing_), static_cast<QWidget*>(sheets_), static_cast<QWidget*>(pdf_), mail_})
        stack_->addWidget(one);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(1));
    layout->addWidget(stack_, 1);
    layout->addWidget(faults_);
    retranslate();
}

void LetterPreview::setLetter(const PreviewedLetter& letter) {
    if (letter.form == LetterForm::letter) {
        sheets_->setSheets(letter.sheets);
        stack_->setCurrentWidget(sheets_);
    } else {
        showText(letter.subject, letter.text);
    }
    sayFaults(letter.faults);
}

void LetterPreview::setStored(const SentLetter& letter) {
    if (letter.media_type == "application/pdf") {
        pdf_->setPdf(QByteArray(letter.bytes.data(), static_cast<qsizetype>(letter.bytes.size())));
        stack_->setCurrentWidget(pdf_);
    } else {
        showText(QString::fromStdString(letter.subject), QString::fromStdString(letter.bytes));
    }
    sayFaults({});
    isIntact_ = letter.is_intact;
    describe();
}

void LetterPreview::showText(const QString& subject, const QString& text) {
    mailSubject_ = subject;
    subject_->setVisible(!subject.isEmpty());
    if (typedText(*text_) != text)
        text_->setPlainText(text);
    stack_->setCurrentWidget(mail_);
}

void LetterPreview::clear(const QString& why) {
    nothing_->setText(why);
    stack_->setCurrentWidget(nothing_);
    sayFaults({});
}

void LetterPreview::sayFaults(const std::vector<LetterFault>& faults) {
    said_ = faults;
    isIntact_ = true;
    describe();
}

/// What depends on the language beside the letter's own words.
void LetterPreview::describe() {
    subject_->setText(tr("Subject: %1").arg(mailSubject_));
    QStringList said;
    if (!isIntact_)
        said << tr("⚠ Somebody changed these bytes since: they are not those that the journal names.");
    for (const LetterFault& one : said_) {
        const QString sentence =
            (one.is_warning() ? QStringLiteral("⚠ ") : QStringLiteral("✕ ")) + letterFaultSentence(one);
        if (!said.contains(sentence))
            said << sentence;
    }
    faults_->setText(said.join(u'\n'));
    faults_->setVisible(!said.isEmpty());
}

void LetterPreview::retranslate() {
    sheets_->setAccessibleName(tr("The letter, as it is printed"));
    pdf_->setAccessibleName(tr("The letter, as it left"));
    text_->setAccessibleName(tr("The message, as it is read"));
    describe();
}

void LetterPreview::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool LetterPreview::isShowing() const { return stack_->currentWidget() != nothing_; }

QString LetterPreview::saidFaults() const { return faults_->isHidden() ? QString() : faults_->text(); }

QString LetterPreview::text() const { return stack_->currentWidget() == mail_ ? text_->toPlainText() : QString(); }

} // namespace encours
