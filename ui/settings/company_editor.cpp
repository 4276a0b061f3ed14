// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/company_editor.h"

#include "ui/common/object_name.h"
#include "ui/common/page_heading.h"
#include "ui/common/theme.h"
#include "ui/language/company_words.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace encours {

CompanyEditor::CompanyEditor(CompanyField field, QWidget* parent)
    : QWidget(parent), field_(field), layout_(new QVBoxLayout(this)), label_(new QLabel), note_(new QLabel) {
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->setSpacing(4);
    layout_->addWidget(label_);
    layout_->addWidget(note_);
    layout_->addStretch(1);
    note_->setObjectName(nameFor("NoteLabel"));
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    note_->setProperty("warning", true);
    note_->hide();
    setMinimumWidth(gap(26));
}

QString CompanyEditor::nameFor(const char* widgetClass) const {
    return fieldObjectName("company", key_of(field_), widgetClass);
}

void CompanyEditor::setEditor(QWidget* editor, QWidget* named, bool hasLabel) {
    named_ = named;
    hasLabel_ = hasLabel;
    layout_->insertWidget(1, editor);
    label_->setVisible(hasLabel);
    label_->setBuddy(named);
    named->installEventFilter(this);
    setFocusProxy(named);
}

bool CompanyEditor::hasEditorFocus() const { return named_ != nullptr && named_->hasFocus(); }

void CompanyEditor::setNote(const QString& note) {
    //: Before a note about what stands in a field.
    note_->setText(note.isEmpty() ? QString() : tr("⚠ %1").arg(note));
    note_->setVisible(!note.isEmpty());
    if (named_ != nullptr)
        named_->setAccessibleDescription(note);
}

void CompanyEditor::retranslate() {
    label_->setText(companyFieldName(field_));
    if (named_ == nullptr)
        return;
    named_->setAccessibleName(companyFieldName(field_));
    if (auto* button = qobject_cast<QAbstractButton*>(named_); button != nullptr && !hasLabel_)
        button->setText(companyFieldName(field_));
}

void CompanyEditor::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool CompanyEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        emit left();
    // The wheel scrolls the page; it must not change a field that the pointer happens to pass.
    if (event->type() == QEvent::Wheel && watched == named_ && !named_->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace encours
