// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/letters_dialog.h"

#include "core/usecase/ledger_file.h"
#include "ui/common/actor.h"
#include "ui/common/card.h"
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
#include "ui/reminders/run_dialogs.h"
#include "ui/reminders/run_papers.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPointer>
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
      output_(new LettersOutput(acts, *this)),
      papers_(new RunPapers(acts, *new Acts(acts.session(), *bar_, this), *this)),
      print_(dialogButton("printLettersPushButton", tr("&Print…"))),
      save_(dialogButton("saveLettersPushButton", tr("&Save"))),
      open_(dialogButton("openLetterPushButton", tr("&Open"))),
      labels_(dialogButton("labelsAndCallsPushButton", tr("&Labels and calls"))),
      post_(dialogButton("postLettersPushButton", tr("&Mark as sent…"))) {
    setObjectName(QStringLiteral("lettersDialog"));
    setWindowTitle(tr("Letters of the run"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(&panel_->view(), &TableView::selectionChangedByPerson, this, [this] {
        showCurrent();
        offer();
    });
    connect(channels_, &QComboBox::activated, this, [this] {
        const QVariant wanted = channels_->currentData();
        rows_->setCondition([wanted](const LetterRow& row) {
            return !wanted.isValid() || static_cast<int>(row.message.message.channel) == wanted.toInt();
        });
        offer();
    });
    connect(print_, &QPushButton::clicked, this, [this] { output_->print(chosenIds()); });
    connect(open_, &QPushButton::clicked, this, [this] {
        if (const auto rows = panel_->view().selectedRows(); rows.size() == 1)
            output_->open(rows_->row(rows.front()).message.message.id);
    });
    connect(post_, &QPushButton::clicked, this, [this] { openPostDialog(acts_, chosen(), this); });
    connect(output_, &LettersOutput::progressed, this, &LettersDialog::sayProgress);
    connect(output_, &LettersOutput::done, this, &LettersDialog::tell);
    connect(bar_, &MessageBar::actionRequested, this, [this] {
        output_->cancel();
        if (stopped_ != nullptr)
            *stopped_ = true;
    });
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
        output_->saveMerged(chosenIds(), tr("Letters %1").arg(QString::fromStdString(to_iso(day_))));
    });
    each_ = menu->addAction(tr("One file each…"), this, [this] { output_->saveEach(chosenIds()); });
    agency_ = menu->addAction(tr("Files for the agency or the lawyer…"), this,
                              [this] { output_->saveAgencyFiles(handedOver()); });
    merged_->setObjectName(QStringLiteral("saveMergedAction"));
    each_->setObjectName(QStringLiteral("saveEachAction"));
    agency_->setObjectName(QStringLiteral("saveAgencyFilesAction"));
    save_->setMenu(menu);
    labels_->setMenu(&papers_->menu());
    labels_->setToolTip(tr("Labels for the envelopes of registered letters, and the calls of the run to take along"));
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
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap(1));
    for (QPushButton* one : {print_, save_, open_, labels_})
        buttons->addWidget(one);
    buttons->addStretch(1);
    buttons->addWidget(post_);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap(2), gap(2), gap(2), gap(2));
    layout->setSpacing(gap(1) + 4);
    layout->addWidget(heading_);
    layout->addWidget(bar_);
    layout->addWidget(parts, 1);
    layout->addLayout(buttons);
}

void LettersDialog::produce(std::vector<MessageId> messages) {
    const auto view = acts_.session().view();
    if (view == nullptr)
        return;
    isBusy_ = true;
    ProduceLettersRequest request;
    request.run = run_;
    request.messages = std::move(messages);
    request.actor = actorName();
    stopped_ = std::make_shared<std::atomic<bool>>(false);
    sayProgress(0, 0);
    Progress progress;
    progress.report = [self = QPointer<LettersDialog>(this), stopped = stopped_](std::int64_t done,
                                                                                 std::int64_t total) {
        QMetaObject::invokeMethod(
            self,
            [self, done, total] {
                if (self != nullptr && self->isBusy_)
                    self->sayProgress(static_cast<int>(done), static_cast<int>(total));
            },
            Qt::QueuedConnection);
        return !*stopped;
    };
    acts_.session().change(this, [this, request, progress, receivables = view->snapshot->receivables](
                                     const std::filesystem::path& path, const Clock& clock) {
        auto here = request;
        here.ledger = path;
        const DocumentLetterRenderer renderer;
        const auto made = produce_letters(here, *receivables, renderer, clock, progress);
        return [this, made] {
            isBusy_ = false;
            stopped_ = nullptr;
            if (!made.ok())
                return tell(runFailureSentence(made.error()), false);
            const ProducedLetters& letters = made.value();
            for (const auto* outcomes : {&letters.produced, &letters.stopped})
                for (const LetterOutcome& one : *outcomes)
                    faults_[one.message.value] = one.faults;
            const auto written = std::count_if(letters.produced.begin(), letters.produced.end(),
                                               [](const LetterOutcome& one) { return !one.file_name.empty(); });
            QStringList said{tr("%Ln messages were written.", nullptr, static_cast<int>(written))};
            if (!letters.stopped.empty())
                said << tr("%Ln could not be: what they lack is said in the list.", nullptr,
                           static_cast<int>(letters.stopped.size()));
            if (letters.cancelled > 0)
                said << tr("%Ln had become pointless and were cancelled.", nullptr,
                           static_cast<int>(letters.cancelled));
            if (!letters.is_complete)
                said << tr("It was stopped: the rest waits.");
            tell(said.join(u' '), letters.stopped.empty());
            read();
        };
    });
}

void LettersDialog::read() {
    const auto view = acts_.session().view();
    if (view == nullptr)
        return;
    acts_.session().read(this, [this, view, run = run_](const LedgerFile& file) {
        auto detail = read_run(file.path(), *view->snapshot->receivables, run, view->today);
        return [this, detail = std::move(detail)] { take(detail); };
    });
}

void LettersDialog::take(std::optional<RunDetail> detail) {
    std::vector<LetterRow> rows;
    if (detail) {
        day_ = detail->summary.run.as_of;
        for (RunMessage& one : detail->messages) {
            const auto state = one.message.state;
            if (!one.message.has_document && state != MessageState::approved && state != MessageState::produced)
                continue;
            const auto found = faults_.find(one.message.id.value);
            rows.push_back({std::move(one), found == faults_.end() ? std::vector<LetterFault>() : found->second});
        }
    }
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
    rows_->setRows(std::move(rows));
    if (panel_->view().selectedRows().empty() && rows_->rowCount() > 0)
        panel_->view().selectRow(0);
    showCurrent();
    describe();
    offer();
    emit shown();
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

std::vector<RunMessage> LettersDialog::chosen() const {
    std::vector<RunMessage> found;
    const auto selected = panel_->view().selectedRows();
    // One is always chosen, to be looked at: several chosen are meant, else all that are listed.
    if (selected.size() > 1) {
        for (const int row : selected)
            found.push_back(rows_->row(row).message);
    } else {
        for (int row = 0; row < rows_->rowCount(); ++row)
            found.push_back(rows_->row(row).message);
    }
    std::erase_if(found, [](const RunMessage& one) { return one.message.state != MessageState::produced; });
    return found;
}

std::vector<CustomerId> LettersDialog::handedOver() const {
    std::vector<CustomerId> customers;
    const auto selected = panel_->view().selectedRows();
    for (int row = 0; row < rows_->rowCount(); ++row) {
        const bool isMeant = selected.size() <= 1 || std::find(selected.begin(), selected.end(), row) != selected.end();
        if (const ReminderMessage& one = rows_->row(row).message.message; isMeant && one.kind == StepKind::hand_over)
            customers.push_back(one.customer);
    }
    return customers;
}

std::vector<MessageId> LettersDialog::chosenIds() const {
    std::vector<MessageId> ids;
    const auto selected = panel_->view().selectedRows();
    const auto add = [&](int row) {
        if (rows_->row(row).message.message.has_document)
            ids.push_back(rows_->row(row).message.message.id);
    };
    if (selected.size() > 1)
        std::for_each(selected.begin(), selected.end(), add);
    else
        for (int row = 0; row < rows_->rowCount(); ++row)
            add(row);
    return ids;
}

void LettersDialog::offer() {
    const auto selected = panel_->view().selectedRows();
    const bool hasAny = !chosenIds().empty();
    std::vector<ReminderMessage> meant;
    const auto mean = [&](int row) { meant.push_back(rows_->row(row).message.message); };
    if (selected.size() > 1)
        std::for_each(selected.begin(), selected.end(), mean);
    else
        for (int row = 0; row < rows_->rowCount(); ++row)
            mean(row);
    papers_->setMessages(meant, day_);
    labels_->setEnabled(papers_->hasAny());
    print_->setEnabled(hasAny);
    const bool hasFiles = !handedOver().empty();
    merged_->setEnabled(hasAny);
    each_->setEnabled(hasAny);
    agency_->setEnabled(hasFiles);
    save_->setEnabled(hasAny || hasFiles);
    open_->setEnabled(selected.size() == 1 && rows_->row(selected.front()).message.message.has_document);
    post_->setEnabled(!chosen().empty());
    const bool isSome = selected.size() > 1;
    print_->setText(isSome ? tr("&Print the chosen…") : tr("&Print all…"));
    post_->setText(isSome ? tr("&Mark the chosen as sent…") : tr("&Mark all as sent…"));
}

void LettersDialog::describe() {
    int written = 0, waiting = 0;
    for (int row = 0; row < rows_->rowCount(); ++row)
        if (const ReminderMessage& one = rows_->row(row).message.message; one.has_document)
            ++written;
        else if (one.state == MessageState::approved)
            ++waiting;
    heading_->setText(
        waiting > 0
            ? tr("%Ln messages of %1 are written, %2 are not", nullptr, written).arg(longDate(day_), countText(waiting))
            : tr("%Ln messages of %1 are written", nullptr, written).arg(longDate(day_)));
}

void LettersDialog::sayProgress(int done, int total) {
    if (bar_->isHidden() || bar_->kind() != MessageBar::Kind::progress)
        bar_->say(MessageBar::Kind::progress, tr("Letters are being written…"), tr("Cancel"));
    bar_->setProgress(done, total);
}

void LettersDialog::tell(const QString& sentence, bool isFine) {
    bar_->say(isFine ? MessageBar::Kind::note : MessageBar::Kind::warning, sentence);
}

} // namespace encours
