// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/segments_widget.h"

#include "ui/common/card.h"
#include "ui/common/named_button.h"
#include "ui/common/page_heading.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_label.h"
#include "ui/language/segment_words.h"
#include "ui/policy/leave_question.h"
#include "ui/policy/order_keys.h"
#include "ui/policy/segment_editor.h"
#include "ui/policy/segment_saving.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace encours {

SegmentsWidget::SegmentsWidget(Acts& acts, QWidget* parent)
    : QWidget(parent),
      acts_(acts),
      model_(new SegmentsModel(
          segmentColumns([this] { return book_ != nullptr ? book_->currency() : Currency(); }),
          [](const SegmentLine& line) { return static_cast<std::int64_t>(line.place); }, this)),
      stack_(new QStackedLayout(this)),
      up_(namedButton("segmentUpPushButton")),
      down_(namedButton("segmentDownPushButton")),
      new_(namedButton("newSegmentPushButton")),
      edit_(namedButton("editSegmentPushButton")),
      duplicate_(namedButton("duplicateSegmentPushButton")),
      delete_(namedButton("deleteSegmentPushButton")),
      rule_(pageExplanation()),
      fault_(new WrappingLabel),
      panel_(new TablePanel(QStringLiteral("segments"), *model_,
                            [](int count) { return tr("%Ln rows", nullptr, count); })),
      editor_(new SegmentEditor) {
    setObjectName(QStringLiteral("segmentsWidget"));
    rule_->setObjectName(QStringLiteral("segmentRuleLabel"));
    fault_->setObjectName(QStringLiteral("segmentsFaultLabel"));
    fault_->setProperty("warning", true);
    fault_->hide();
    addButtons();
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap(1));
    layout->addWidget(fault_);
    layout->addWidget(cardAround(panel_), 1);
    layout->addWidget(rule_);
    stack_->addWidget(list);
    stack_->addWidget(editor_);
    connect(editor_, &SegmentEditor::leaveRequested, this, &SegmentsWidget::askToLeave);
    connect(&acts_.session(), &LedgerSession::disturbed, this, [this] {
        isSaving_ = false;
        offer();
    });
    connect(editor_, &SegmentEditor::saveRequested, this, &SegmentsWidget::saveWritten);
    connect(editor_, &SegmentEditor::customerRequested, this, &SegmentsWidget::customerRequested);
    setFocusProxy(&panel_->view());
    retranslate();
}

void SegmentsWidget::addButtons() {
    panel_->hideFilter();
    for (auto* button : {up_, down_, new_, edit_, duplicate_, delete_})
        panel_->addControl(button);
    panel_->view().sortFirstBy(0, Qt::AscendingOrder);
    new OrderKeys(
        panel_->view(), [this](int by) { move(by); }, [this] { askToDelete(); });
    connect(&panel_->view(), &TableView::selectionChangedByPerson, this, &SegmentsWidget::offer);
    connect(&panel_->view(), &TableView::rowActivated, this, [this] { edit_->click(); });
    connect(up_, &QPushButton::clicked, this, [this] { move(-1); });
    connect(down_, &QPushButton::clicked, this, [this] { move(1); });
    connect(new_, &QPushButton::clicked, this, [this] {
        Segment segment;
        segment.rule.conditions.push_back({RuleField::overdue_amount, RuleOperator::at_least, std::string()});
        write(segment, book_->list.segments.size());
    });
    connect(edit_, &QPushButton::clicked, this, [this] {
        if (const auto place = chosen())
            write(book_->list.segments[*place], *place);
    });
    connect(duplicate_, &QPushButton::clicked, this, [this] {
        if (const auto place = chosen()) {
            Segment copy = book_->list.segments[*place];
            copy.id = {};
            copy.key.clear();
            copy.name = tr("%1 (copy)").arg(QString::fromStdString(copy.name)).toStdString();
            write(copy, *place + 1);
        }
    });
    connect(delete_, &QPushButton::clicked, this, &SegmentsWidget::askToDelete);
}

void SegmentsWidget::setBook(std::shared_ptr<const PolicyBook> book) {
    const bool isSameLedger =
        book_ != nullptr && book != nullptr && book_->view->snapshot->path == book->view->snapshot->path;
    book_ = std::move(book);
    if (!isSameLedger) // a segment of another one has no place here
        stack_->setCurrentIndex(0);
    if (book_ == nullptr) {
        model_->setRows({});
        offer();
        return;
    }
    model_->setRows(segmentLines(book_));
    if (stack_->currentIndex() == 1)
        editor_->follow(book_);
    if (chosenAfter_)
        choose(*std::exchange(chosenAfter_, std::nullopt));
    offer();
}

std::optional<std::size_t> SegmentsWidget::chosen() const {
    const auto rows = panel_->view().selectedRows();
    if (book_ == nullptr || rows.empty() || model_->row(rows.front()).segment() == nullptr)
        return std::nullopt;
    return model_->row(rows.front()).place;
}

void SegmentsWidget::choose(std::size_t place) {
    const int row = model_->shownRowOf(static_cast<std::int64_t>(place));
    if (row >= 0)
        panel_->view().setCurrentIndex(model_->index(row, 1));
}

void SegmentsWidget::offer() {
    const auto place = chosen();
    const bool mayChange = book_ != nullptr && !isSaving_;
    up_->setEnabled(mayChange && place && *place > 0);
    down_->setEnabled(mayChange && place && *place + 1 < book_->list.segments.size());
    new_->setEnabled(mayChange);
    for (auto* button : {edit_, duplicate_, delete_})
        button->setEnabled(mayChange && place);
    rule_->setText(!place ? tr("The first segment whose rule holds has the customer. Choose one to see its rule.")
                          : tr("%1: customers with %2.")
                                .arg(QString::fromStdString(book_->list.segments[*place].name),
                                     ruleSentence(book_->list.segments[*place].rule, book_->currency())));
}

void SegmentsWidget::write(const Segment& segment, std::size_t place) {
    editor_->edit(book_, segment, place);
    stack_->setCurrentIndex(1);
    editor_->setFocus();
}

void SegmentsWidget::leave() {
    stack_->setCurrentIndex(0);
    panel_->view().setFocus();
}

void SegmentsWidget::askToLeave() {
    if (editor_->isChanged())
        askToGiveUp(QString::fromStdString(editor_->segment().name), this, [this] { leave(); });
    else
        leave();
}

void SegmentsWidget::saveWritten() {
    if (isSaving_)
        return;
    const Segment written = editor_->segment();
    SegmentList list = book_->list;
    auto place = std::find_if(list.segments.begin(), list.segments.end(),
                              [&](const Segment& one) { return written.id != SegmentId() && one.id == written.id; });
    if (place != list.segments.end())
        *place = written;
    else
        place = list.segments.insert(list.segments.begin() +
                                         static_cast<std::ptrdiff_t>(std::min(editor_->place(), list.segments.size())),
                                     written);
    const auto at = static_cast<std::size_t>(place - list.segments.begin());
    save(std::move(list), at, true);
}

void SegmentsWidget::move(int by) {
    const auto place = chosen();
    if (!place || isSaving_)
        return;
    SegmentList list = book_->list;
    const std::size_t to = *place + static_cast<std::size_t>(by);
    if (to >= list.segments.size())
        return;
    std::swap(list.segments[*place], list.segments[to]);
    save(std::move(list), to);
}

void SegmentsWidget::askToDelete() {
    const auto place = chosen();
    if (!place)
        return;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Delete the segment"),
                                tr("Delete “%1”? Its %Ln customers fall to the segments behind it, or to the company's "
                                   "policy. Undo brings it back.",
                                   nullptr, model_->row(panel_->view().selectedRows().front()).customers)
                                    .arg(QString::fromStdString(book_->list.segments[*place].name)),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("deleteSegmentMessageBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(tr("&Keep"), QMessageBox::RejectRole);
    auto* confirm = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    confirm->setObjectName(QStringLiteral("confirmDeletePushButton"));
    connect(confirm, &QAbstractButton::clicked, this, [this, place = *place, id = book_->list.segments[*place].id] {
        if (book_ == nullptr)
            return;
        SegmentList list = book_->list;
        std::erase_if(list.segments, [id](const Segment& one) { return one.id == id; });
        save(std::move(list), place > 0 ? place - 1 : 0);
    });
    box->open();
}

void SegmentsWidget::save(SegmentList list, std::optional<std::size_t> chosenAfter, bool isWritten) {
    isSaving_ = true;
    chosenAfter_ = chosenAfter;
    offer();
    saveSegments(acts_, this, std::move(list), [this, isWritten](const QString& fault) {
        isSaving_ = false;
        editor_->sayFault(isWritten ? fault : QString());
        fault_->setText(fault);
        fault_->setVisible(!isWritten && !fault.isEmpty());
        if (fault.isEmpty() && isWritten)
            leave();
        if (!fault.isEmpty())
            chosenAfter_.reset();
        offer();
    });
}

void SegmentsWidget::restoreShipped() {
    if (book_ != nullptr && !isSaving_)
        save(withShippedSegments(book_->list, QLocale().language() == QLocale::French ? "fr" : "en"), std::nullopt);
}

void SegmentsWidget::retranslate() {
    const std::pair<QPushButton*, QString> words[] = {{up_, tr("Up")},
                                                      {down_, tr("Down")},
                                                      {new_, tr("New…")},
                                                      {edit_, tr("Edit…")},
                                                      {duplicate_, tr("Duplicate…")},
                                                      {delete_, tr("Delete…")}};
    for (const auto& [button, text] : words) {
        button->setText(text);
        button->setAccessibleName(tr("Segment: %1").arg(text));
    }
    up_->setToolTip(tr("Ask this segment earlier (Alt+Up)"));
    down_->setToolTip(tr("Ask this segment later (Alt+Down)"));
    panel_->setWords(tr("Filter the segments"), tr("Segments, in the order in which they are asked"),
                     tr("The ledger is being read…"));
    offer();
}

void SegmentsWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
