// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_history.h"

#include "ui/common/card.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_heading.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/imports/import_words.h"
#include "ui/language/numbers.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace encours {

ImportHistory::ImportHistory(QWidget* parent)
    : QWidget(parent),
      model_(new BatchesModel(
          batchColumns(), [](const ImportedBatch& batch) { return batch.number; }, this)),
      heading_(pageHeading()),
      explanation_(pageExplanation()),
      choose_(new QPushButton),
      undo_(new QPushButton),
      message_(new MessageBar),
      panel_(new TablePanel(QStringLiteral("imports"), *model_,
                            [](int count) { return tr("%Ln imports", nullptr, count); })) {
    setObjectName(QStringLiteral("importHistoryWidget"));
    message_->setObjectName(QStringLiteral("importHistoryMessageBar"));
    choose_->setObjectName(QStringLiteral("chooseSourcesPushButton"));
    choose_->setProperty("primary", true);
    setDrawnIcon(*choose_, "imports", IconColor::onAccent);
    undo_->setObjectName(QStringLiteral("undoImportPushButton"));
    panel_->addControl(undo_);
    panel_->view().sortFirstBy(model_->columnOf(QLatin1String("number")), Qt::DescendingOrder);

    auto* above = new QHBoxLayout;
    above->setSpacing(gap(2));
    above->addLayout(headingLayout(heading_, explanation_), 1);
    above->addWidget(choose_, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(3), gap(3), gap(3), gap(3));
    layout->setSpacing(gap(2));
    layout->addLayout(above);
    layout->addWidget(message_);
    layout->addWidget(cardAround(panel_), 1);

    connect(choose_, &QPushButton::clicked, this, &ImportHistory::chooseRequested);
    connect(undo_, &QPushButton::clicked, this, &ImportHistory::ask);
    connect(message_, &MessageBar::actionRequested, this, &ImportHistory::answer);
    connect(&panel_->view(), &TableView::selectionChangedByPerson, this, &ImportHistory::enable);
    connect(model_, &QAbstractItemModel::modelReset, this, &ImportHistory::enable);
    setFocusProxy(choose_);
    retranslate();
    enable();
}

void ImportHistory::setImports(std::optional<Imports> imports) {
    model_->setRows(imports ? imports->batches : std::vector<ImportedBatch>());
    imports_ = std::move(imports);
    retranslate();
}

const ImportedBatch* ImportHistory::selected() const {
    const auto rows = panel_->view().selectedRows();
    return rows.size() == 1 && rows.front() < model_->rowCount() ? &model_->row(rows.front()) : nullptr;
}

void ImportHistory::enable() {
    const auto* batch = selected();
    undo_->setEnabled(batch != nullptr && !batch->undone_at_utc_ms);
    // A question about one import must not stand beside another that is selected.
    if (asked_ && (batch == nullptr || batch->number != asked_->number))
        forgetMessage();
}

void ImportHistory::ask() {
    const auto* batch = selected();
    if (batch == nullptr)
        return;
    asked_ = *batch;
    message_->say(MessageBar::Kind::warning, undoQuestion(*asked_), tr("Undo the import"));
    message_->findChild<QPushButton*>()->setFocus();
}

void ImportHistory::answer() {
    if (!asked_)
        return;
    const std::string batch = asked_->batch;
    asked_.reset();
    message_->say(MessageBar::Kind::progress, tr("Undoing the import…"));
    emit undoRequested(batch);
}

void ImportHistory::tellUndone(const UndoneImport& undone) {
    message_->say(MessageBar::Kind::note, undoneSentence(undone));
}

void ImportHistory::tellRefusal(const UndoFailure& refusal) {
    message_->say(MessageBar::Kind::error, undoFailureSentence(refusal));
}

void ImportHistory::tellFailure(const LedgerFailure& failure) {
    message_->say(MessageBar::Kind::error, ledgerFailureSentence(failure));
}

void ImportHistory::forgetMessage() {
    asked_.reset();
    message_->silence();
}

void ImportHistory::retranslate() {
    const auto count = imports_ ? static_cast<int>(imports_->batches.size()) : 0;
    heading_->setText(!imports_    ? tr("Imports")
                      : count == 0 ? tr("Nothing was imported yet")
                                   : tr("%Ln import(s) so far", nullptr, count));
    explanation_->setText(tr("Choose the files that your accounting or invoicing package exports, or drop them on this "
                             "window. The same file may come again: what is there already is left."));
    choose_->setText(tr("Import &files…"));
    choose_->setToolTip(tr("Ctrl+I"));
    undo_->setText(tr("&Undo this import…"));
    undo_->setToolTip(tr("Says what it will do, and asks first"));
    panel_->setWords(tr("Filter by file or source"), tr("Imports"),
                     tr("Each import will be listed here: when, which file, what it brought."));
    if (asked_)
        message_->say(MessageBar::Kind::warning, undoQuestion(*asked_), tr("Undo the import"));
}

void ImportHistory::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        if (!asked_)
            message_->silence(); // said in the other language
        retranslate();
    }
}

} // namespace encours
