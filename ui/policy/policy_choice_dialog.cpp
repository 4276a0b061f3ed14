// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/policy_choice_dialog.h"

#include "core/usecase/policies.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_label.h"
#include "ui/policy/policy_saving.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PolicyChoice)
};

void open(Acts& acts, const std::vector<PolicySubject>& subjects, const std::vector<ReminderPolicy>& policies,
          QWidget* parent) {
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("policyChoiceDialog"));
    dialog->setWindowTitle(Words::tr("Choose another policy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* subject = new QComboBox;
    subject->setObjectName(QStringLiteral("policySubjectComboBox"));
    for (const PolicySubject& one : subjects)
        subject->addItem(one.name);
    auto* policy = new QComboBox;
    policy->setObjectName(QStringLiteral("policyChoiceComboBox"));
    for (const ReminderPolicy& one : policies) {
        policy->addItem(QString::fromStdString(one.name), QString::fromStdString(one.key));
        policy->setItemData(policy->count() - 1, QString::fromStdString(one.description), Qt::ToolTipRole);
    }
    policy->addItem(Words::tr("no choice: its segment or the company decides"), QString());
    auto* reason = new QLineEdit;
    reason->setObjectName(QStringLiteral("policyReasonLineEdit"));
    reason->setPlaceholderText(Words::tr("why another one fits better"));
    auto* fault = new WrappingLabel;
    fault->setObjectName(QStringLiteral("faultLabel"));
    fault->setProperty("warning", true);
    fault->hide();
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(gap(2));
    form->setVerticalSpacing(gap(1));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](QWidget* field, const QString& words) {
        auto* label = new QLabel(words);
        label->setBuddy(field);
        field->setAccessibleName(QString(words).remove(u'&'));
        form->addRow(label, field);
    };
    add(subject, Words::tr("&For"));
    add(policy, Words::tr("&Policy"));
    add(reason, Words::tr("&Reason"));
    auto* note = new WrappingLabel;
    note->setText(
        Words::tr("What has begun keeps its version to the end of its cycle; what begins follows the choice."));
    auto* buttons = new QDialogButtonBox;
    auto* confirm = buttons->addButton(Words::tr("C&hoose"), QDialogButtonBox::AcceptRole);
    confirm->setObjectName(QStringLiteral("confirmPushButton"));
    confirm->setProperty("primary", true);
    buttons->addButton(Words::tr("Close"), QDialogButtonBox::RejectRole)
        ->setObjectName(QStringLiteral("closePushButton"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, [=, &acts] {
        choosePolicy(acts, dialog, subjects[static_cast<std::size_t>(subject->currentIndex())].of,
                     policy->currentData().toString().toStdString(), reason->text().trimmed().toStdString(),
                     [=](const QString& sentence) {
                         fault->setText(sentence);
                         fault->setVisible(!sentence.isEmpty());
                         if (sentence.isEmpty())
                             dialog->accept();
                     });
    });
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(gap(3), gap(3), gap(3), gap(2));
    layout->setSpacing(gap(2));
    layout->addLayout(form);
    layout->addWidget(note);
    layout->addWidget(fault);
    layout->addWidget(buttons);
    dialog->setMinimumWidth(gap(64));
    dialog->open();
}

} // namespace

void openPolicyChoice(Acts& acts, std::vector<PolicySubject> subjects, QWidget* parent) {
    acts.session().read(parent, [&acts, subjects = std::move(subjects), parent](const LedgerFile& file) {
        return [&acts, subjects, parent, policies = read_policies(file.path()).policies] {
            open(acts, subjects, policies, parent->window());
        };
    });
}

} // namespace encours
