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
#include "ui/policy/segment_editor.h"
#include "ui/policy/segment_saving.h"

#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
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
    connect(editor_, &SegmentEditor::leaveRequested, this, [this] {
        stack_->setCurrentIndex(0);
        panel_->view().setFocus();
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
    panel_->view().installEventFilter(this);
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
    book_ = std::move(book);
    if (book_ == nullptr) {
        model_->setRows({});
        stack_->setCurrentIndex(0);
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

void SegmentsWidget::saveWritten() {
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
    save(list, static_cast<std::size_t>(place - list.segments.begin()));
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
    connect(confirm, &QAbstractButton::clicked, this, [this, place = *place] {
        SegmentList list = book_->list;
        if (place >= list.segments.size())
            return;
        list.segments.erase(list.segments.begin() + static_cast<std::ptrdiff_t>(place));
        save(std::move(list), place > 0 ? place - 1 : 0);
    });
    box->open();
}

void SegmentsWidget::save(SegmentList list, std::optional<std::size_t> chosenAfter) {
    isSaving_ = true;
    chosenAfter_ = chosenAfter;
    offer();
    saveSegments(acts_, this, std::move(list), [this](const QString& fault) {
        isSaving_ = false;
        const bool isWriting = stack_->currentIndex() == 1;
        editor_->sayFault(isWriting ? fault : QString());
        fault_->setText(fault);
        fault_->setVisible(!isWriting && !fault.isEmpty());
        if (fault.isEmpty() && isWriting) {
            stack_->setCurrentIndex(0);
            panel_->view().setFocus();
        }
        if (!fault.isEmpty())
            chosenAfter_.reset();
        offer();
    });
}

void SegmentsWidget::restoreShipped() {
    if (book_ == nullptr || isSaving_)
        return;
    const auto shipped = shipped_segments(QLocale().language() == QLocale::French ? "fr" : "en");
    SegmentList list{{}, book_->list.personas};
    std::vector<PersonaId> ids; ///< of the shipped personas in the list
    for (Persona persona : shipped.personas) {
        auto there = std::find_if(list.personas.begin(), list.personas.end(),
                                  [&](const Persona& one) { return one.name == persona.name; });
        persona.id = there != list.personas.end() ? there->id : PersonaId();
        if (there != list.personas.end())
            *there = persona;
        else
            list.personas.push_back(persona);
        ids.push_back(persona.id != PersonaId() ? persona.id
                                                : PersonaId{-static_cast<std::int64_t>(list.personas.size())});
    }
    for (Segment segment : shipped.segments) {
        const auto there = std::find_if(book_->list.segments.begin(), book_->list.segments.end(),
                                        [&](const Segment& one) { return one.key == segment.key; });
        segment.id = there != book_->list.segments.end() ? there->id : SegmentId();
        if (segment.persona)
            segment.persona = ids[static_cast<std::size_t>(segment.persona->value) - 1];
        list.segments.push_back(std::move(segment));
    }
    for (const Segment& own : book_->list.segments)
        if (own.key.empty())
            list.segments.push_back(own);
    save(std::move(list), std::nullopt);
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

bool SegmentsWidget::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) {
            askToDelete();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SegmentsWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
