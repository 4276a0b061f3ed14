// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/merge_dialog.h"

#include "ui/common/page_heading.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace encours {

QString customerText(const std::string& name, const std::string& code) {
    return QStringLiteral("%1 (%2)").arg(QString::fromStdString(name), QString::fromStdString(code));
}

MergeDialog::MergeDialog(MergedCustomers firstGoes, MergedCustomers secondGoes, QWidget* parent)
    : QDialog(parent),
      firstGoes_(std::move(firstGoes)),
      secondGoes_(std::move(secondGoes)),
      firstStays_(new QRadioButton(customerText(firstGoes_.name, firstGoes_.code))),
      secondStays_(new QRadioButton(customerText(secondGoes_.name, secondGoes_.code))),
      words_(pageExplanation()) {
    setObjectName(QStringLiteral("mergeDialog"));
    setWindowTitle(tr("Merge two customers"));
    auto* question = new QLabel(tr("Which of the two stays?"));
    firstStays_->setObjectName(QStringLiteral("firstStaysRadioButton"));
    secondStays_->setObjectName(QStringLiteral("secondStaysRadioButton"));
    words_->setObjectName(QStringLiteral("mergeWordsLabel"));
    words_->setWordWrap(true);
    words_->setMinimumWidth(gap(56));
    auto* buttons = new QDialogButtonBox;
    auto* merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    merge->setObjectName(QStringLiteral("confirmMergePushButton"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(firstStays_, &QRadioButton::toggled, this, &MergeDialog::describe);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(3), gap(3), gap(3), gap(2));
    layout->setSpacing(gap(1));
    layout->addWidget(question);
    layout->addWidget(firstStays_);
    layout->addWidget(secondStays_);
    layout->addSpacing(gap(1));
    layout->addWidget(words_, 1);
    layout->addWidget(buttons);
    // The one with more documents is more likely the one that people know.
    (firstGoes_.documents >= secondGoes_.documents ? firstStays_ : secondStays_)->setChecked(true);
    describe();
}

bool MergeDialog::doesFirstGo() const { return secondStays_->isChecked(); }

void MergeDialog::describe() {
    const auto& merge = doesFirstGo() ? firstGoes_ : secondGoes_;
    const auto goes = customerText(merge.name, merge.code);
    const auto stays = customerText(merge.into_name, merge.into_code);
    QStringList moved{tr("%Ln document(s)", nullptr, static_cast<int>(merge.documents)),
                      tr("%Ln payment(s)", nullptr, static_cast<int>(merge.payments)),
                      tr("%Ln contact(s)", nullptr, static_cast<int>(merge.contacts))};
    words_->setText(tr("What %1 has becomes that of %2: %3, and all that was sent, agreed and noted.\n"
                       "%1 is listed no more; from now on its code means %2, in coming imports too.\n"
                       "%2 keeps its own name, address and terms. You can take the merge back.")
                        .arg(goes, stays, moved.join(QStringLiteral(", "))));
}

} // namespace encours
