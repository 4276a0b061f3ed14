// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with policies: written, saved, published, thrown away.
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/policy/leave_question.h"
#include "ui/policy/policies_widget.h"
#include "ui/policy/policy_editor.h"
#include "ui/policy/policy_saving.h"
#include "ui/policy/publish_dialog.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedLayout>

namespace encours {

void PoliciesWidget::write(ReminderPolicy draft) {
    editor_->edit(draft, book_->currency());
    stack_->setCurrentIndex(1);
    editor_->setFocus();
}

void PoliciesWidget::writeNew(bool isCopy) {
    ReminderPolicy draft;
    if (isCopy && shown() != nullptr) {
        draft = *shown();
        draft.name = tr("%1 (copy)").arg(QString::fromStdString(draft.name)).toStdString();
    }
    draft.id = {};
    draft.key.clear(); // it is given one
    draft.version = 1;
    draft.is_default = false;
    draft.is_draft = true;
    write(std::move(draft));
}

void PoliciesWidget::saveDraft(std::function<void(const ReminderPolicy&)> then) {
    if (isSaving_) // a second click: a new policy has no key yet, and would be saved twice
        return;
    ReminderPolicy policy = editor_->policy();
    if (editor_->isStored()) // saved before: saving it again would be refused, for nothing changes
        return then(policy);
    isSaving_ = true;
    savePolicyDraft(acts_, editor_, policy,
                    [this, policy, then = std::move(then)](const QString& fault, const std::string& key) mutable {
                        isSaving_ = false;
                        editor_->sayFault(fault);
                        if (!fault.isEmpty())
                            return;
                        chosenKey_ = policy.key = key;
                        editor_->setSaved(policy);
                        then(policy);
                    });
}

void PoliciesWidget::publish(const ReminderPolicy& saved) {
    auto* dialog = new PublishDialog(acts_, saved, window());
    connect(dialog, &PublishDialog::published, this, &PoliciesWidget::leave);
    dialog->open();
}

void PoliciesWidget::askToDiscard() {
    const PolicyLine* line = chosen();
    if (line == nullptr || line->draft() == nullptr)
        return;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Discard the draft"),
                                tr("Discard the draft of “%1”? What is in force stays. Undo brings it back.")
                                    .arg(QString::fromStdString(line->draft()->name)),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("discardDraftMessageBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(tr("&Keep"), QMessageBox::RejectRole);
    auto* confirm = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    confirm->setObjectName(QStringLiteral("confirmDiscardPushButton"));
    connect(confirm, &QAbstractButton::clicked, this, [this, key = line->key] {
        discardPolicyDraft(acts_, this, key, [this](const QString& fault) { say(fault); });
    });
    box->open();
}

void PoliciesWidget::askToLeave() {
    if (editor_->isChanged())
        askToGiveUp(QString::fromStdString(editor_->policy().name), this, [this] { leave(); });
    else
        leave();
}

void PoliciesWidget::say(const QString& fault) {
    fault_->setText(fault);
    fault_->setVisible(!fault.isEmpty());
}

void PoliciesWidget::leave() {
    stack_->setCurrentIndex(0);
    panel_->view().setFocus();
}

} // namespace encours
