// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/template_editor.h"

#include "ui/common/named_button.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_label.h"
#include "ui/language/letter_words.h"
#include "ui/letters/block_card.h"
#include "ui/letters/letter_menus.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace encours {

namespace {

constexpr int nameRole = Qt::UserRole + 1; ///< of the text in whose place it is chosen

} // namespace

TemplateEditor::TemplateEditor(QWidget* parent)
    : QWidget(parent),
      name_(new QLineEdit),
      subject_(new QLineEdit),
      title_(new QLineEdit),
      nameLabel_(new QLabel),
      subjectLabel_(new QLabel),
      titleLabel_(new QLabel),
      insteadLabel_(new QLabel),
      instead_(new QComboBox),
      conditions_(namedButton("templateConditionsPushButton")),
      conditionMenu_(new QMenu(this)),
      whole_(new WrappingLabel),
      rows_(new QVBoxLayout),
      add_(namedButton("addBlockPushButton")) {
    name_->setObjectName(QStringLiteral("templateNameLineEdit"));
    subject_->setObjectName(QStringLiteral("templateSubjectLineEdit"));
    title_->setObjectName(QStringLiteral("templateTitleLineEdit"));
    whole_->setObjectName(QStringLiteral("templateFaultsLabel"));
    whole_->setProperty("warning", true);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const auto& [label, edit] :
         {std::pair(nameLabel_, name_), std::pair(subjectLabel_, subject_), std::pair(titleLabel_, title_)}) {
        label->setBuddy(edit);
        form->addRow(label, edit);
        connect(edit, &QLineEdit::textEdited, this, [this] {
            check();
            emit changed();
        });
    }
    instead_->setObjectName(QStringLiteral("templateInsteadComboBox"));
    instead_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    instead_->setMinimumContentsLength(8);
    insteadLabel_->setBuddy(instead_);
    conditions_->setMenu(conditionMenu_);
    conditions_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* choice = new QVBoxLayout;
    choice->setSpacing(4);
    choice->addWidget(instead_);
    choice->addWidget(conditions_);
    form->addRow(insteadLabel_, choice);
    connect(instead_, &QComboBox::activated, this, [this] {
        written_.instead_of = instead_->currentData().toString().toStdString();
        if (written_.instead_of.empty())
            written_.when.clear();
        describeConditions();
        check();
        emit changed();
    });
    connect(conditionMenu_, &QMenu::aboutToShow, this, [this] {
        fillConditionMenu(*conditionMenu_, written_.when, [this](std::vector<std::string> wanted) {
            written_.when = std::move(wanted);
            describeConditions();
            check();
            emit changed();
        });
    });
    rows_->setSpacing(gap(1));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(1) + 4, gap(1), gap(1) + 4, gap(1));
    layout->setSpacing(gap(1));
    layout->addLayout(form);
    layout->addWidget(whole_);
    layout->addLayout(rows_);
    layout->addWidget(add_, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(add_, &QPushButton::clicked, this, [this] {
        append({});
        renumber();
        check();
        emit changed();
    });
    retranslate();
}

void TemplateEditor::setTemplate(const LetterTemplate& written, const std::vector<LetterTemplate>& all) {
    const QSignalBlocker quiet(this);
    written_ = written;
    name_->setText(QString::fromStdString(written.name));
    subject_->setText(QString::fromStdString(written.subject));
    title_->setText(QString::fromStdString(written.title));
    const bool isSms = written.form == LetterForm::sms, isLetter = written.form == LetterForm::letter;
    for (QWidget* one : {static_cast<QWidget*>(subjectLabel_), static_cast<QWidget*>(subject_)})
        one->setVisible(!isSms);
    for (QWidget* one : {static_cast<QWidget*>(titleLabel_), static_cast<QWidget*>(title_)})
        one->setVisible(isLetter);
    showChoice(all);
    for (BlockCard* card : std::exchange(cards_, {}))
        delete card;
    for (const TemplateBlock& block : written.blocks)
        append(block);
    renumber();
    check();
}

LetterTemplate TemplateEditor::edited() const {
    LetterTemplate made = written_;
    made.name = name_->text().trimmed().toStdString();
    made.subject = subject_->text().trimmed().toStdString();
    made.title = title_->text().trimmed().toStdString();
    made.blocks.clear();
    for (const BlockCard* card : cards_)
        made.blocks.push_back(card->block());
    return made;
}

/// Those of the same language and form that are chosen by their own key.
void TemplateEditor::showChoice(const std::vector<LetterTemplate>& all) {
    instead_->clear();
    instead_->addItem(tr("By the steps that name it"));
    for (const LetterTemplate& one : all) {
        if (one.language != written_.language || one.form != written_.form || !one.instead_of.empty() ||
            one.key == written_.key)
            continue;
        const QString name = QString::fromStdString(one.name);
        //: %1: the name of a text, "Friendly reminder".
        instead_->addItem(tr("In place of “%1”").arg(name), QString::fromStdString(one.key));
        instead_->setItemData(instead_->count() - 1, name, nameRole);
    }
    instead_->setCurrentIndex(std::max(0, instead_->findData(QString::fromStdString(written_.instead_of))));
    describeConditions();
}

void TemplateEditor::describeConditions() {
    conditions_->setVisible(!written_.instead_of.empty());
    //: %1: conditions, "the customer is a consumer and a deadline is granted".
    const QString text =
        written_.when.empty() ? tr("Whatever the case") : tr("When %1").arg(letterConditionsText(written_.when));
    conditions_->setText(text);
    conditions_->setToolTip(text);
    conditions_->setAccessibleName(text);
}

BlockCard* TemplateEditor::append(const TemplateBlock& block) {
    auto* card = new BlockCard;
    card->setBlock(block);
    rows_->addWidget(card);
    cards_.push_back(card);
    connect(card, &BlockCard::changed, this, [this] {
        check();
        emit changed();
    });
    connect(card, &BlockCard::moveRequested, this, [this, card](int by) { move(card, by); });
    // Later: the card's own button asks for it.
    connect(
        card, &BlockCard::removeRequested, this, [this, card] { remove(card); }, Qt::QueuedConnection);
    return card;
}

void TemplateEditor::move(BlockCard* card, int by) {
    const auto from = std::find(cards_.begin(), cards_.end(), card);
    const auto place = (from - cards_.begin()) + by;
    if (place < 0 || place >= std::ssize(cards_))
        return;
    std::iter_swap(from, cards_.begin() + place);
    rows_->removeWidget(card);
    rows_->insertWidget(static_cast<int>(place), card);
    renumber();
    check();
    emit changed();
}

void TemplateEditor::remove(BlockCard* card) {
    std::erase(cards_, card);
    delete card;
    renumber();
    check();
    emit changed();
}

void TemplateEditor::renumber() {
    QWidget* before = title_;
    for (std::size_t i = 0; i < cards_.size(); ++i) {
        cards_[i]->setPlace(static_cast<int>(i) + 1, i == 0, i + 1 == cards_.size());
        setTabOrder(before, cards_[i]);
        before = cards_[i];
    }
    setTabOrder(before, add_);
}

void TemplateEditor::check() {
    faults_ = check_template(edited());
    QStringList said;
    std::vector<std::vector<LetterFault>> ofCards(cards_.size());
    for (const LetterFault& one : faults_) {
        if (one.block && *one.block < ofCards.size())
            ofCards[*one.block].push_back(one);
        else
            said << (one.is_warning() ? QStringLiteral("⚠ ") : QStringLiteral("✕ ")) + letterFaultSentence(one);
    }
    for (std::size_t i = 0; i < cards_.size(); ++i)
        cards_[i]->sayFaults(ofCards[i]);
    whole_->setText(said.join(u'\n'));
    whole_->setVisible(!said.isEmpty());
}

void TemplateEditor::retranslate() {
    nameLabel_->setText(tr("&Name"));
    subjectLabel_->setText(tr("S&ubject"));
    titleLabel_->setText(tr("T&itle in large letters"));
    insteadLabel_->setText(tr("&Chosen"));
    instead_->setItemText(0, tr("By the steps that name it"));
    for (int i = 1; i < instead_->count(); ++i)
        instead_->setItemText(i, tr("In place of “%1”").arg(instead_->itemData(i, nameRole).toString()));
    describeConditions();
    add_->setText(tr("Add a block"));
    for (BlockCard* card : cards_)
        card->retranslate();
    check();
}

} // namespace encours
