// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/letters_dialog.h"

#include "core/usecase/ledger_file.h"
#include "ui/common/actor.h"
#include "ui/common/card.h"
#include "ui/common/flow_layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/named_button.h"
#include "ui/common/page_heading.h"
#include "ui/common/table_panel.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/documents/letter_rendering.h"
#include "ui/language/letter_words.h"
#include "ui/language/numbers.h"
#include "ui/language/policy_words.h"
#include "ui/language/run_words.h"
#include "ui/letters/letter_preview.h"
#include "ui/reminders/letter_columns.h"
#include "ui/reminders/letters_output.h"
#include "ui/reminders/post_dialog.h"
#include "ui/reminders/run_papers.h"

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace encours {

namespace {

QPushButton* dialogButton(const char* name, const QString& words) {
    auto* button = namedButton(name);
    button->setText(words);
    button->setAutoDefault(false);
    return button;
}

/// Those that have something to print or to save.
std::vector<MessageId> written(const std::vector<RunMessage>& messages) {
    std::vector<MessageId> ids;
    for (const RunMessage& one : messages)
        if (one.message.has_document)
            ids.push_back(one.message.id);
    return ids;
}

/// Those whose file an agency or a lawyer is given.
std::vector<CustomerId> handedOver(const std::vector<RunMessage>& messages) {
    std::vector<CustomerId> customers;
    for (const RunMessage& one : messages)
        if (one.message.kind == StepKind::hand_over)
            customers.push_back(one.message.customer);
    return customers;
}

QString producedText(const ProducedLetters& letters) {
    const auto written = std::count_if(letters.produced.begin(), letters.produced.end(),
                                       [](const LetterOutcome& one) { return !one.file_name.empty(); });
    QStringList said{LettersDialog::tr("%Ln messages were written.", nullptr, static_cast<int>(written))};
    if (!letters.stopped.empty())
        said << LettersDialog::tr("%Ln could not be: what they lack is said in the list.", nullptr,
                                  static_cast<int>(letters.stopped.size()));
    if (letters.cancelled > 0)
        said << LettersDialog::tr("%Ln had become pointless and were cancelled.", nullptr,
                                  static_cast<int>(letters.cancelled));
    if (!letters.is_complete)
        said << LettersDialog::tr("It was stopped: the rest waits.");
    return said.join(u' ');
}

} // namespace

LettersDialog::LettersDialog(Acts& acts, RunId run, QWidget* parent)
    : QDialog(parent),
      acts_(acts),
      run_(run),
      rows_(nullptr),
      panel_(nullptr),
      heading_(pageHeading()),
      bar_(new MessageBar),
      channels_(new QComboBox),
      preview_(new LetterPreview),
      work_(new LongWork(acts, *bar_, this)),
      here_(new Acts(acts.session(), *bar_, this)),
      output_(new LettersOutput(*here_, *work_, *this)),
      papers_(new RunPapers(acts, *here_, *this)),
      print_(dialogButton("printLettersPushButton", tr("&Print…"))),
      save_(dialogButton("saveLettersPushButton", tr("&Save"))),
      open_(dialogButton("openLetterPushButton", tr("&Open"))),
      labels_(dialogButton("labelsAndCallsPushButton", tr("&Labels and calls"))),
      write_(dialogButton("writeLettersPushButton", tr("&Write"))),
      post_(dialogButton("postLettersPushButton", tr("&Mark as sent…"))) {
    setObjectName(QStringLiteral("lettersDialog"));
    setWindowTitle(tr("Letters of the run"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(&panel_->view(), &TableView::selectionChangedByPerson, this, [this] {
        showCurrent();
        offer();
    });
    connect(rows_, &QAbstractItemModel::modelReset, this, &LettersDialog::offer); // the filter chooses, too
    connect(channels_, &QComboBox::activated, this, &LettersDialog::refilter);
    connect(print_, &QPushButton::clicked, this, [this] { output_->print(written(meant())); });
    connect(open_, &QPushButton::clicked, this, [this] {
        if (const auto rows = panel_->view().selectedRows(); rows.size() == 1)
            output_->open(rows_->row(rows.front()).message.message.id);
    });
    connect(write_, &QPushButton::clicked, this, [this] {
        std::vector<MessageId> messages;
        for (const RunMessage& one : meantIn(MessageState::approved))
            messages.push_back(one.message.id);
        produce(std::move(messages));
    });
    connect(post_, &QPushButton::clicked, this,
            [this] { openPostDialog(acts_, meantIn(MessageState::produced), this); });
    connect(work_, &LongWork::runningChanged, this, &LettersDialog::offer);
    connect(&acts.session(), &LedgerSession::viewChanged, this, &LettersDialog::read);
    resize(gap(140), gap(80));
    offer();
    read();
}

void LettersDialog::build() {
    const auto currency = [this] {
        const auto view = acts_.session().view();
        return view != nullptr ? view->currency() : Currency();
    };
    rows_ = new RowsModel<LetterRow>(
        letterColumns(currency), [](const LetterRow& one) { return one.message.message.id.value; }, this);
    panel_ =
        new TablePanel(QStringLiteral("letters"), *rows_, [](int count) { return tr("%Ln messages", nullptr, count); });
    panel_->setWords(tr("Filter by customer, document or state"), tr("Messages to be written and sent"),
                     tr("Nothing of this run is written, or waits for it."));
    panel_->view().sortFirstBy(rows_->columnOf(QLatin1String("channel")), Qt::AscendingOrder);
    panel_->addControl(channels_);
    channels_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    channels_->setObjectName(QStringLiteral("lettersChannelComboBox"));
    channels_->setAccessibleName(tr("Channels to list"));
    bar_->setObjectName(QStringLiteral("lettersMessageBar"));
    bar_->hide();
    auto* menu = new QMenu(this);
    merged_ = menu->addAction(tr("All letters as one PDF…"), this, [this] {
        output_->saveMerged(written(meant()), tr("Letters %1").arg(QString::fromStdString(to_iso(day_))));
    });
    each_ = menu->addAction(tr("One file each…"), this, [this] { output_->saveEach(written(meant())); });
    agency_ = menu->addAction(tr("Files for the agency or the lawyer…"), this,
                              [this] { output_->saveAgencyFiles(handedOver(meant())); });
    merged_->setObjectName(QStringLiteral("saveMergedAction"));
    each_->setObjectName(QStringLiteral("saveEachAction"));
    agency_->setObjectName(QStringLiteral("saveAgencyFilesAction"));
    save_->setMenu(menu);
    labels_->setMenu(&papers_->menu());
    labels_->setToolTip(tr("Labels for the envelopes of registered letters, and the calls of the run to take along"));
    write_->setToolTip(tr("Writes what is approved and not written yet: once it lacks nothing any more"));
    post_->setProperty("primary", true);
    auto* close = dialogButton("closePushButton", tr("&Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(gap(1));
    parts->addWidget(cardAround(panel_));
    parts->addWidget(cardAround(preview_, gap(1)));
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto* buttons = new FlowLayout; // in large letters a row of all would be wider than the screen
    buttons->setSpacing(gap(1));
    for (QPushButton* one : {post_, print_, save_, open_, labels_, write_, close})
        buttons->addWidget(one);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(2), gap(2), gap(2), gap(2));
    layout->setSpacing(gap(1) + 4);
    layout->addWidget(heading_);
    layout->addWidget(bar_);
    layout->addWidget(parts, 1);
    layout->addLayout(buttons);
}

void LettersDialog::reject() {
    work_->stop();
    QDialog::reject();
}

void LettersDialog::produce(std::vector<MessageId> messages) {
    const auto view = acts_.session().view();
    if (view == nullptr)
        return;
    ProduceLettersRequest request;
    request.run = run_;
    request.messages = std::move(messages);
    request.actor = actorName();
    work_->start(tr("Letters are being written…"),
                 [this, request, receivables = view->snapshot->receivables](
                     const std::filesystem::path& ledger, const Clock& clock,
                     const Progress& progress) -> std::function<LongWork::Ended()> {
                     auto here = request;
                     here.ledger = ledger;
                     const DocumentLetterRenderer renderer;
                     const auto made = produce_letters(here, *receivables, renderer, clock, progress);
                     return [this, made]() -> LongWork::Ended {
                         if (!made.ok())
                             return {runFailureSentence(made.error()), false, {}};
                         return {producedText(made.value()), made.value().stopped.empty(), [this, made] {
                                     for (const LetterOutcome& one : made.value().produced)
                                         warnings_[one.message.value] = one.faults;
                                     read();
                                 }};
                     };
                 });
}

void LettersDialog::read() {
    const auto view = acts_.session().view();
    if (view == nullptr)
        return;
    acts_.session().read(this, [this, view, run = run_](const LedgerFile& file) -> std::function<void()> {
        const Receivables& receivables = *view->snapshot->receivables;
        auto detail = read_run(file.path(), receivables, run, view->today);
        if (!detail)
            return [this] { take({}, day_); };
        auto rows = readLetterRows(file.path(), receivables, std::move(detail->messages), view->today);
        return [this, rows = std::move(rows), day = detail->summary.run.as_of] { take(rows, day); };
    });
}

void LettersDialog::take(std::vector<LetterRow> rows, Date day) {
    day_ = day;
    for (LetterRow& row : rows)
        if (const auto found = warnings_.find(row.message.message.id.value);
            found != warnings_.end() && row.message.message.has_document)
            row.faults = found->second;
    fillChannels(rows);
    describe(rows);
    rows_->setRows(std::move(rows));
    refilter();
    if (panel_->view().selectedRows().empty() && rows_->rowCount() > 0)
        panel_->view().selectRow(0);
    showCurrent();
    offer();
    emit shown();
}

void LettersDialog::fillChannels(const std::vector<LetterRow>& rows) {
    const QVariant before = channels_->currentData();
    channels_->clear();
    channels_->addItem(tr("All channels"));
    for (std::size_t i = 0; i < channel_count; ++i) {
        const auto channel = static_cast<Channel>(i);
        if (std::any_of(rows.begin(), rows.end(),
                        [&](const LetterRow& row) { return row.message.message.channel == channel; }))
            channels_->addItem(channelName(channel), static_cast<int>(i));
    }
    channels_->setCurrentIndex(before.isValid() ? std::max(0, channels_->findData(before)) : 0);
}

/// What the box of channels says is what is listed, also where the channel chosen is gone.
void LettersDialog::refilter() {
    const QVariant wanted = channels_->currentData();
    rows_->setCondition([wanted](const LetterRow& row) {
        return !wanted.isValid() || static_cast<int>(row.message.message.channel) == wanted.toInt();
    });
}

void LettersDialog::showCurrent() {
    const auto selected = panel_->view().selectedRows();
    if (selected.empty())
        return preview_->clear(tr("Choose a message to see it."));
    const LetterRow& row = rows_->row(selected.front());
    if (!row.message.message.has_document) {
        QStringList said;
        for (const LetterFault& one : row.faults)
            said << letterFaultSentence(one);
        return preview_->clear(said.isEmpty() ? tr("It is not written yet, or has nothing to show.")
                                              : said.join(u'\n'));
    }
    acts_.session().read(this, [this, id = row.message.message.id](const LedgerFile& file) {
        const auto letter = read_letter(file.path(), id);
        return [this, letter, id] {
            const auto now = panel_->view().selectedRows();
            if (letter && !now.empty() && rows_->row(now.front()).message.message.id == id)
                preview_->setStored(*letter);
        };
    });
}

std::vector<RunMessage> LettersDialog::meant() const {
    std::vector<RunMessage> found;
    const auto selected = panel_->view().selectedRows();
    if (selected.size() > 1) {
        for (const int row : selected)
            found.push_back(rows_->row(row).message);
    } else {
        for (int row = 0; row < rows_->rowCount(); ++row)
            found.push_back(rows_->row(row).message);
    }
    return found;
}

std::vector<RunMessage> LettersDialog::meantIn(MessageState state) const {
    auto found = meant();
    std::erase_if(found, [state](const RunMessage& one) { return one.message.state != state; });
    return found;
}

void LettersDialog::offer() {
    const auto selected = panel_->view().selectedRows();
    const auto messages = meant();
    std::vector<ReminderMessage> papers;
    for (const RunMessage& one : messages)
        papers.push_back(one.message);
    papers_->setMessages(papers, day_);
    const bool isFree = !work_->isRunning();
    const bool hasAny = !written(messages).empty(), hasFiles = !handedOver(messages).empty();
    labels_->setEnabled(isFree && papers_->hasAny());
    print_->setEnabled(isFree && hasAny);
    merged_->setEnabled(hasAny);
    each_->setEnabled(hasAny);
    agency_->setEnabled(hasFiles);
    save_->setEnabled(isFree && (hasAny || hasFiles));
    open_->setEnabled(isFree && selected.size() == 1 && rows_->row(selected.front()).message.message.has_document);
    write_->setEnabled(isFree && !meantIn(MessageState::approved).empty());
    post_->setEnabled(isFree && !meantIn(MessageState::produced).empty());
    const bool isSome = selected.size() > 1;
    print_->setText(isSome ? tr("&Print the chosen…") : tr("&Print all…"));
    write_->setText(isSome ? tr("&Write the chosen") : tr("&Write the rest"));
    post_->setText(isSome ? tr("&Mark the chosen as sent…") : tr("&Mark all as sent…"));
}

/// All of the run, listed or not.
void LettersDialog::describe(const std::vector<LetterRow>& rows) {
    int done = 0, waiting = 0;
    for (const LetterRow& row : rows)
        if (const ReminderMessage& one = row.message.message; one.has_document)
            ++done;
        else if (one.state == MessageState::approved)
            ++waiting;
    heading_->setText(
        waiting > 0
            ? tr("%Ln messages of %1 are written, %2 are not", nullptr, done).arg(longDate(day_), countText(waiting))
            : tr("%Ln messages of %1 are written", nullptr, done).arg(longDate(day_)));
}

} // namespace encours
