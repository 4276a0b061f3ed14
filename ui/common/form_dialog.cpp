// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/form_dialog.h"

#include "ui/common/qt_date.h"
#include "ui/common/theme.h"
#include "ui/language/act_sentences.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours {

FormDialog::FormDialog(Acts& acts, const QString& name, const QString& title, const QString& confirm, QWidget* parent)
    : QDialog(parent),
      acts_(acts),
      form_(new QFormLayout),
      rows_(new QVBoxLayout),
      fault_(new QLabel),
      confirm_(nullptr) {
    setObjectName(name);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    form_->setHorizontalSpacing(gap(2));
    form_->setVerticalSpacing(gap(1));
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fault_->setObjectName(QStringLiteral("faultLabel"));
    fault_->setWordWrap(true);
    fault_->hide();
    auto* buttons = new QDialogButtonBox;
    confirm_ = buttons->addButton(confirm, QDialogButtonBox::AcceptRole);
    confirm_->setObjectName(QStringLiteral("confirmPushButton"));
    confirm_->setProperty("primary", true);
    confirm_->setDefault(true);
    auto* cancel = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("closePushButton"));
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(3), gap(3), gap(3), gap(2));
    layout->setSpacing(gap(2));
    layout->addLayout(form_);
    layout->addLayout(rows_);
    layout->addWidget(fault_);
    layout->addWidget(buttons);
    setMinimumWidth(gap(60));
}

void FormDialog::addField(QWidget* field, const QString& words) {
    auto* label = new QLabel(words);
    label->setBuddy(field);
    field->setAccessibleName(QString(words).remove(u'&'));
    form_->addRow(label, field);
    if (form_->rowCount() == 1)
        field->setFocus();
}

QDateEdit* FormDialog::addDate(const QString& name, const QString& words, Date day) {
    auto* edit = dateField(name, day);
    addField(edit, words);
    return edit;
}

QLineEdit* FormDialog::addText(const QString& name, const QString& words) {
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    addField(edit, words);
    return edit;
}

void FormDialog::showField(QWidget* field, bool shown) {
    form_->setRowVisible(field, shown);
    adjustSize();
}

void FormDialog::addRow(QWidget* widget) { rows_->addWidget(widget); }

void FormDialog::sayFault(const QString& sentence) {
    fault_->setText(sentence);
    fault_->setVisible(!sentence.isEmpty());
}

void FormDialog::confirm() {
    Spoken doing = spoken_ ? spoken_() : Spoken{work_(), [](const Acts::Answer& answer) {
                                                    return answer.ok() ? QString() : actFailureSentence(answer.error());
                                                }};
    if (!doing.work)
        return;
    confirm_->setEnabled(false);
    acts_.perform(this, std::move(doing.work), [this, said = std::move(doing.said)](const Acts::Answer& answer) {
        confirm_->setEnabled(true);
        sayFault(said(answer));
        if (!answer.ok())
            return;
        if (next_)
            next_(answer.value());
        else
            accept();
    });
}

QDateEdit* dateField(const QString& name, Date day) {
    auto* edit = new QDateEdit(toQDate(day));
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat).contains(QLatin1String("yyyy"))
                               ? QLocale().dateFormat(QLocale::ShortFormat)
                               : QStringLiteral("dd/MM/yyyy"));
    // The style's frame and arrow, which the size hint knows nothing of.
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000")) + gap(7));
    return edit;
}

Date dayOf(const QDateEdit& edit) { return fromQDate(edit.date()); }

} // namespace encours
