// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/block_card.h"

#include "ui/common/icons.h"
#include "ui/common/page_heading.h"
#include "ui/common/theme.h"
#include "ui/common/typed_text.h"
#include "ui/common/wrapping_label.h"
#include "ui/language/letter_words.h"
#include "ui/letters/letter_highlighter.h"
#include "ui/letters/letter_menus.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace encours {

namespace {

QPushButton* drawnButton(const char* icon) {
    auto* button = new QPushButton;
    setDrawnIcon(*button, icon);
    button->setProperty("quiet", true);
    button->setMaximumWidth(gap(5)); // a sign, no words: three of them stand beside the rest
    return button;
}

} // namespace

BlockCard::BlockCard(QWidget* parent)
    : QFrame(parent),
      kind_(new QComboBox),
      conditions_(new QPushButton),
      fields_(new QPushButton),
      up_(drawnButton("up")),
      down_(drawnButton("down")),
      remove_(drawnButton("close")),
      conditionMenu_(new QMenu(this)),
      fieldMenu_(new QMenu(this)),
      explanation_(pageExplanation()),
      text_(new QPlainTextEdit),
      highlighter_(new LetterHighlighter(text_->document())),
      faults_(new WrappingLabel) {
    setProperty("guide", true);
    for (std::size_t i = 0; i < block_kind_count; ++i)
        kind_->addItem(QString());
    kind_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    kind_->setMinimumContentsLength(8);
    conditions_->setMenu(conditionMenu_);
    conditions_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    fields_->setMenu(fieldMenu_);
    faults_->setProperty("warning", true);
    faults_->hide();
    text_->setTabChangesFocus(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(kind_, 1);
    head->addWidget(fields_);
    for (QPushButton* button : {up_, down_, remove_})
        head->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(1), gap(1), gap(1), gap(1));
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(conditions_);
    layout->addWidget(explanation_);
    layout->addWidget(text_);
    layout->addWidget(faults_);
    connect(kind_, &QComboBox::activated, this, [this] {
        showText();
        emit changed();
    });
    connect(text_, &QPlainTextEdit::textChanged, this, [this] {
        showText();
        emit changed();
    });
    connect(up_, &QPushButton::clicked, this, [this] { emit moveRequested(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { emit moveRequested(1); });
    connect(remove_, &QPushButton::clicked, this, &BlockCard::removeRequested);
    // Filled when it opens: it says what holds now, in the language of now.
    connect(conditionMenu_, &QMenu::aboutToShow, this, [this] {
        fillConditionMenu(*conditionMenu_, when_, [this](std::vector<std::string> wanted) {
            when_ = std::move(wanted);
            describeConditions();
            emit changed();
        });
    });
    connect(fieldMenu_, &QMenu::aboutToShow, this, [this] {
        fieldMenu_->clear();
        addLetterFields(*fieldMenu_, [this](const QString& field) { insertField(field); });
    });
    retranslate();
}

void BlockCard::setBlock(const TemplateBlock& block) {
    const QSignalBlocker quiet(this);
    when_ = block.when;
    kind_->setCurrentIndex(static_cast<int>(block.kind));
    text_->setPlainText(QString::fromStdString(block.text));
    describeConditions();
    showText();
}

TemplateBlock BlockCard::block() const {
    return {static_cast<BlockKind>(kind_->currentIndex()), when_, typedText(*text_).toStdString()};
}

void BlockCard::sayFaults(const std::vector<LetterFault>& faults) {
    QStringList said, forbidden;
    for (const LetterFault& one : faults) {
        said << (one.is_warning() ? QStringLiteral("⚠ ") : QStringLiteral("✕ ")) + letterFaultSentence(one);
        if (one.reason == LetterFault::Reason::forbidden_word)
            forbidden << QString::fromStdString(one.text);
    }
    faults_->setText(said.join(u'\n'));
    faults_->setVisible(!said.isEmpty());
    highlighter_->setForbidden(forbidden);
}

void BlockCard::setPlace(int place, bool isFirst, bool isLast) {
    const auto name = [place](const char* part) {
        return QStringLiteral("block%1%2").arg(place).arg(QLatin1String(part));
    };
    setObjectName(name("Frame"));
    kind_->setObjectName(name("KindComboBox"));
    conditions_->setObjectName(name("ConditionsPushButton"));
    fields_->setObjectName(name("FieldsPushButton"));
    up_->setObjectName(name("UpPushButton"));
    down_->setObjectName(name("DownPushButton"));
    remove_->setObjectName(name("RemovePushButton"));
    text_->setObjectName(name("PlainTextEdit"));
    up_->setEnabled(!isFirst);
    down_->setEnabled(!isLast);
    place_ = place;
    nameParts();
}

void BlockCard::nameParts() {
    setAccessibleName(tr("Block %1").arg(place_));
    kind_->setAccessibleName(tr("Block %1: what it shows").arg(place_));
    text_->setAccessibleName(tr("Block %1: its words").arg(place_));
    fields_->setAccessibleName(tr("Block %1: insert a field").arg(place_));
    up_->setAccessibleName(tr("Block %1: up").arg(place_));
    down_->setAccessibleName(tr("Block %1: down").arg(place_));
    remove_->setAccessibleName(tr("Block %1: remove").arg(place_));
}

void BlockCard::insertField(const QString& field) {
    text_->insertPlainText(field);
    text_->setFocus();
}

/// The words of a block made of words, and of those that have words above them; as high as they are.
void BlockCard::showText() {
    const auto kind = static_cast<BlockKind>(kind_->currentIndex());
    const bool hasText = is_text(kind) || kind == BlockKind::information;
    text_->setVisible(hasText);
    fields_->setVisible(hasText);
    explanation_->setText(blockKindSentence(kind));
    explanation_->setVisible(kind != BlockKind::paragraph);
    const int lines = std::clamp(static_cast<int>(text_->document()->size().height()), 2, 12);
    text_->setFixedHeight(lines * text_->fontMetrics().lineSpacing() + gap(3));
}

void BlockCard::describeConditions() {
    const QString said = letterConditionsText(when_);
    //: %1: conditions, "the customer is a consumer and a deadline is granted".
    const QString text = when_.empty() ? tr("Always shown") : tr("Shown when %1").arg(said);
    conditions_->setText(text);
    conditions_->setToolTip(text);
    conditions_->setAccessibleName(text);
}

void BlockCard::retranslate() {
    for (int i = 0; i < kind_->count(); ++i)
        kind_->setItemText(i, blockKindName(static_cast<BlockKind>(i)));
    fields_->setText(tr("Insert"));
    fields_->setToolTip(tr("Insert what is filled in for each customer"));
    up_->setToolTip(tr("Move up"));
    down_->setToolTip(tr("Move down"));
    remove_->setToolTip(tr("Remove this block"));
    nameParts();
    describeConditions();
    showText();
}

} // namespace encours
