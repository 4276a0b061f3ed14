// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/table_panel.h"

#include "ui/common/documents_folder.h"
#include "ui/common/fonts.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_heading.h"
#include "ui/common/printing.h"
#include "ui/common/table_model.h"
#include "ui/common/table_output.h"
#include "ui/common/table_totals.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace encours {

namespace {

constexpr int widestControls = 110; ///< grid units: a window of 1280 has room for these beside the rail

constexpr int mostPrinted = 5000; ///< rows: some 130 pages, drawn before anybody waits

} // namespace

TablePanel::TablePanel(QString name, TableModel& model, std::function<QString(int)> counted, QWidget* parent)
    : QWidget(parent),
      model_(model),
      controls_(new QHBoxLayout),
      filter_(new QLineEdit),
      copyButton_(new QPushButton),
      menuButton_(new QToolButton),
      message_(new MessageBar),
      stack_(new QStackedLayout),
      view_(new TableView(name, model)),
      totals_(new TableTotals(*view_, std::move(counted))),
      emptyLabel_(new QLabel),
      clearButton_(new QPushButton) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(controls_);
    layout->addWidget(message_);
    layout->addLayout(stack_, 1);
    layout->addWidget(totals_);
    view_->setObjectName(name + QStringLiteral("TableView"));
    filter_->setObjectName(name + QStringLiteral("FilterLineEdit"));
    filter_->setClearButtonEnabled(true);
    filter_->addAction(drawnIcon("search"), QLineEdit::LeadingPosition);
    filter_->installEventFilter(this);
    copyButton_->setObjectName(name + QStringLiteral("CopyPushButton"));
    setDrawnIcon(*copyButton_, "copy");
    controls_->setSpacing(gap(1));
    controls_->setContentsMargins(gap(1), gap(1), gap(1), gap(1));
    controls_->addWidget(filter_, 1);
    controls_->addWidget(copyButton_);
    menuButton_->setObjectName(name + QStringLiteral("MenuToolButton"));
    menuButton_->setProperty("bare", true);
    setDrawnIcon(*menuButton_, "more");
    menuButton_->setAutoRaise(true);
    menuButton_->setFocusPolicy(Qt::TabFocus);
    menuButton_->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(menuButton_);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMenu(*menu);
    });
    menuButton_->setMenu(menu);
    controls_->addWidget(menuButton_);

    auto* empty = new QWidget;
    auto* emptyLayout = new QVBoxLayout(empty);
    emptyLayout->addStretch(1);
    emptyLabel_->setAlignment(Qt::AlignCenter);
    emptyLabel_->setWordWrap(true);
    emptyLabel_->setObjectName(name + QStringLiteral("EmptyLabel"));
    emptyLayout->addWidget(emptyLabel_);
    clearButton_->setObjectName(name + QStringLiteral("ClearPushButton"));
    emptyLayout->addWidget(clearButton_, 0, Qt::AlignCenter);
    emptyLayout->addStretch(2);
    stack_->addWidget(view_);
    stack_->addWidget(empty);

    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& text) { model_.setFilterText(text); });
    connect(copyButton_, &QPushButton::clicked, this, [this] { view_->copyAll(); });
    connect(clearButton_, &QPushButton::clicked, this, [this] {
        filter_->clear();
        filter_->setFocus();
    });
    connect(&model_, &QAbstractItemModel::modelReset, this, &TablePanel::showRowsOrWords);
    retranslate();
}

void TablePanel::hideFilter() {
    filter_->hide();
    title_ = new QLabel;
    title_->setFont(scaledFont(1.0, QFont::DemiBold));
    title_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    title_->setMinimumWidth(1);
    controls_->insertWidget(0, title_, 1);
    retranslate();
}

/// Whole or not at all: the buttons come first.
void TablePanel::showTitle() {
    if (title_ == nullptr)
        return;
    int taken = controls_->contentsMargins().left() + controls_->contentsMargins().right();
    for (int i = 0; i < controls_->count(); ++i) {
        const QWidget* control = controls_->itemAt(i)->widget();
        if (control != title_ && control != nullptr && !control->isHidden())
            taken += control->sizeHint().width() + controls_->spacing();
    }
    const QString name = view_->accessibleName();
    const bool fits = taken + title_->fontMetrics().horizontalAdvance(name) <= width();
    title_->setText(fits ? name : QString());
}

void TablePanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showTitle();
}

void TablePanel::addControl(QWidget* control) {
    controls_->insertWidget(controls_->count() - 2, control);
    offerCopying();
}

/// As a button while there is room for it, else behind the dots: beside a table of a few rows, and in large letters.
void TablePanel::offerCopying() {
    int width = copyButton_->sizeHint().width();
    for (int i = 0; i < controls_->count(); ++i)
        if (const QWidget* control = controls_->itemAt(i)->widget(); control != copyButton_)
            width += control->minimumSizeHint().width() + controls_->spacing();
    isCopyBehindDots_ = title_ != nullptr || width > gap(widestControls);
    copyButton_->setVisible(!isCopyBehindDots_);
    menuButton_->setToolTip(isCopyBehindDots_ ? tr("Copy, save or print") : tr("Save or print"));
    menuButton_->setAccessibleName(isCopyBehindDots_ ? tr("Copy, save or print the table")
                                                     : tr("Save or print the table"));
}

void TablePanel::setWords(const QString& placeholder, const QString& tableName, const QString& whenEmpty) {
    filter_->setPlaceholderText(placeholder);
    filter_->setAccessibleName(placeholder);
    view_->setAccessibleName(tableName);
    showTitle();
    whenEmpty_ = whenEmpty;
    showRowsOrWords();
}

void TablePanel::fillMenu(QMenu& menu) {
    const bool some = model_.rowCount() > 0;
    if (isCopyBehindDots_)
        menu.addAction(tr("&Copy the table"), view_, &TableView::copyAll)->setEnabled(some);
    menu.addAction(tr("Save as CS&V…"), this, &TablePanel::save)->setEnabled(some);
    menu.addAction(tr("P&rint…"), this, &TablePanel::print)->setEnabled(some);
}

void TablePanel::save() {
    const QString proposed = proposedFile(view_->accessibleName(), QStringLiteral("csv"));
    auto* dialog = new QFileDialog(this, tr("Save the table"), proposed, tr("Table (*.csv)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        message_->silence();
        if (saveTable(*view_, file) == Saved::failed)
            message_->say(MessageBar::Kind::error,
                          tr("“%1” could not be written. Choose another folder or free some space.").arg(file));
    });
    dialog->open();
}

PrintedHead TablePanel::printedHead() const {
    const PageWords page = pageWordsAround(*this);
    const QString name = view_->accessibleName();
    // A page with several tables: the name says which.
    const bool isAlone = name.isEmpty() || page.heading.contains(name, Qt::CaseInsensitive);
    const QString title = page.heading.isEmpty() ? name : isAlone ? page.heading : page.heading + u'\n' + name;
    return {window()->windowTitle(), title, page.explanation};
}

void TablePanel::print() {
    message_->silence();
    if (model_.rowCount() > mostPrinted)
        return message_->say(MessageBar::Kind::note,
                             tr("%Ln rows are too many to print. Filter the table first, or save it as CSV.", nullptr,
                                model_.rowCount()));
    const auto draw = [this](const std::shared_ptr<ChosenPrinter>& printer) {
        printTable(*view_, printedHead(), printer->device());
    };
    if (const auto refused = askPrinter(*this, QStringLiteral("printTableDialog"), QPageLayout::Landscape, draw))
        message_->say(MessageBar::Kind::warning, *refused);
}

void TablePanel::showRowsOrWords() {
    const bool some = model_.rowCount() > 0;
    const bool filtered = !model_.filterText().trimmed().isEmpty();
    stack_->setCurrentIndex(some ? 0 : 1);
    totals_->setVisible(some);
    clearButton_->setVisible(filtered);
    emptyLabel_->setText(filtered ? tr("Nothing matches “%1”.").arg(model_.filterText().trimmed()) : whenEmpty_);
}

void TablePanel::retranslate() {
    copyButton_->setText(tr("Copy"));
    copyButton_->setAccessibleName(tr("Copy the table"));
    copyButton_->setToolTip(tr("Copies every row shown, with the headers, for a spreadsheet"));
    offerCopying();
    clearButton_->setText(tr("Show everything"));
    showRowsOrWords();
}

void TablePanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        offerCopying();
}

void TablePanel::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Find)) {
        filter_->setFocus(Qt::ShortcutFocusReason);
        filter_->selectAll();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool TablePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == filter_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && model_.rowCount() > 0) { // from the filter into the rows
            view_->setFocus(Qt::TabFocusReason);
            if (!view_->currentIndex().isValid())
                view_->setCurrentIndex(model_.index(0, 0));
            return true;
        }
        if (key->key() == Qt::Key_Escape && !filter_->text().isEmpty()) {
            filter_->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace encours
