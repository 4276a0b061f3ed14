// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/attach_dialog.h"

#include "ui/common/actor.h"
#include "ui/common/page_heading.h"
#include "ui/common/theme.h"
#include "ui/invoices/attachment_columns.h"
#include "ui/invoices/dropped_files.h"
#include "ui/language/act_sentences.h"
#include "ui/language/numbers.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>
#include <set>

namespace encours {

namespace {

enum Column : int { fileColumn, sizeColumn, documentColumn, remarkColumn, columnCount };

QTableWidgetItem* cell(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

} // namespace

AttachDialog::AttachDialog(Acts& acts, const QStringList& files, std::optional<InvoiceId> document, QWidget* parent)
    : FormDialog(acts, QStringLiteral("attachDialog"), tr("Attach files"), tr("Attach"), parent),
      table_(new QTableWidget(0, columnCount)),
      words_(new QLabel(tr("Reading the files…"))),
      number_(new QLineEdit),
      assign_(new QPushButton(tr("Assi&gn"))) {
    words_->setObjectName(QStringLiteral("attachWordsLabel"));
    words_->setWordWrap(true);
    addRow(words_);
    table_->setObjectName(QStringLiteral("attachTableWidget"));
    table_->setAccessibleName(tr("Which file goes to which invoice"));
    table_->setHorizontalHeaderLabels({tr("File"), tr("Size"), tr("Goes to"), tr("Remark")});
    table_->verticalHeader()->hide();
    table_->setShowGrid(false);
    table_->setTabKeyNavigation(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setTextElideMode(Qt::ElideRight);
    auto* header = table_->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(sizeColumn, QHeaderView::ResizeToContents);
    table_->setMinimumHeight(gap(36));
    addRow(table_);
    auto* below = new QWidget;
    auto* across = new QHBoxLayout(below);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(gap(1));
    auto* label = new QLabel(tr("&Number of the invoice of the selected files"));
    label->setBuddy(number_);
    number_->setObjectName(QStringLiteral("attachNumberLineEdit"));
    number_->setAccessibleName(label->text().remove(u'&'));
    assign_->setObjectName(QStringLiteral("assignPushButton"));
    assign_->setAutoDefault(false);
    across->addWidget(label);
    across->addWidget(number_, 1);
    across->addWidget(assign_);
    addRow(below);
    below->setVisible(!document);
    connect(assign_, &QPushButton::clicked, this, &AttachDialog::assignNumber);
    setWork([this] { return work(); });
    const QSize room = parent->window()->size();
    resize(std::min(room.width() - gap(4), gap(120)), std::min(room.height() - gap(8), gap(75)));
    acts.session().change(this, [this, document, paths = pathsOf(files), progress = progress(Stage::reading)](
                                    const std::filesystem::path& ledger, const Clock&) {
        auto surveyed = survey_attachments(ledger, paths, document, progress);
        return [this, surveyed = std::move(surveyed)] { showFiles(surveyed); };
    });
}

void AttachDialog::done(int result) {
    *cancelled_ = true;
    FormDialog::done(result);
}

Progress AttachDialog::progress(Stage stage) {
    // The worker may outlive the dialog, not the session.
    return {[session = &acts().session(), dialog = QPointer<AttachDialog>(this), cancelled = cancelled_,
             stage](std::int64_t done, std::int64_t total) {
        QMetaObject::invokeMethod(
            session,
            [dialog, stage, done, total] {
                if (dialog == nullptr)
                    return;
                const QString words =
                    stage == Stage::reading ? tr("Reading the files: %1 of %2…") : tr("Attaching: %1 of %2…");
                dialog->words_->setText(words.arg(countText(done), countText(total)));
            },
            Qt::QueuedConnection);
        return !*cancelled;
    }};
}

void AttachDialog::showFiles(std::vector<SurveyedFile> files) {
    files_ = std::move(files);
    const auto count = static_cast<int>(files_.size());
    table_->setRowCount(count);
    for (int row = 0; row < count; ++row) {
        const SurveyedFile& file = files_[static_cast<std::size_t>(row)];
        table_->setItem(row, fileColumn, cell(QString::fromStdString(file.name)));
        table_->setItem(row, sizeColumn, cell(sizeText(file.size)));
        table_->item(row, sizeColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table_->setItem(row, documentColumn, cell({}));
        table_->setItem(row, remarkColumn, cell({}));
        auto* choice = new QComboBox;
        choice->setObjectName(QStringLiteral("document%1ComboBox").arg(row));
        choice->setAccessibleName(tr("Invoice of %1").arg(QString::fromStdString(file.name)));
        choice->setMinimumContentsLength(12);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choices_.push_back(choice);
        table_->setCellWidget(row, documentColumn, choice);
        fillChoice(row);
        connect(choice, &QComboBox::currentIndexChanged, this, &AttachDialog::describe);
    }
    // What wants a person is selected, so that a number may be typed for it at once.
    for (int row = 0; row < count; ++row) {
        const SurveyedFile& file = files_[static_cast<std::size_t>(row)];
        if (!file.fault && file.candidates.empty()) {
            table_->selectRow(row);
            break;
        }
    }
    isReady_ = true;
    describe();
}

void AttachDialog::fillChoice(int row) {
    const SurveyedFile& file = files_[static_cast<std::size_t>(row)];
    QComboBox* choice = choices_[static_cast<std::size_t>(row)];
    const QSignalBlocker quiet(choice);
    choice->clear();
    choice->addItem(tr("Left out"));
    for (const auto& candidate : file.candidates)
        choice->addItem(QStringLiteral("%1 · %2").arg(QString::fromStdString(candidate.number),
                                                      QString::fromStdString(candidate.customer)),
                        QVariant::fromValue<qint64>(candidate.document.value));
    const bool isSure = file.candidates.size() == 1 && !file.candidates.front().has_it && !file.fault;
    choice->setCurrentIndex(isSure ? 1 : 0);
    choice->setEnabled(!file.fault && !file.candidates.empty());
}

std::optional<InvoiceId> AttachDialog::documentOf(int row) const {
    const QVariant chosen = choices_[static_cast<std::size_t>(row)]->currentData();
    return chosen.isValid() ? std::optional(InvoiceId{chosen.toLongLong()}) : std::nullopt;
}

QString AttachDialog::remarkOf(const SurveyedFile& file) const {
    if (file.fault)
        return actFailureSentence({*file.fault, file.name});
    if (file.candidates.empty())
        return tr("Its name holds no number of an invoice: type it below.");
    if (file.candidates.size() > 1)
        return tr("Several invoices fit: choose one.");
    if (file.candidates.front().has_it)
        return tr("It is attached there already.");
    return {};
}

void AttachDialog::describe() {
    int going = 0;
    for (int row = 0; row < table_->rowCount(); ++row) {
        const bool goes = documentOf(row).has_value();
        going += goes ? 1 : 0;
        table_->item(row, remarkColumn)->setText(goes ? QString() : remarkOf(files_[static_cast<std::size_t>(row)]));
        table_->item(row, remarkColumn)->setToolTip(table_->item(row, remarkColumn)->text());
    }
    table_->resizeRowsToContents();
    words_->setText(tr("To be attached: %1 of %2. Nothing is done before you confirm.")
                        .arg(countText(going), countText(table_->rowCount())));
}

void AttachDialog::assignNumber() {
    std::set<int> rows;
    for (const auto& index : table_->selectionModel()->selectedRows())
        rows.insert(index.row());
    std::erase_if(rows, [this](int row) { return files_[static_cast<std::size_t>(row)].fault.has_value(); });
    const QString number = number_->text().trimmed();
    if (rows.empty() || number.isEmpty())
        return sayFault(tr("Select the files in the table and type the number of their invoice."));
    std::vector<std::pair<int, Digest>> asked;
    for (const int row : rows)
        asked.emplace_back(row, files_[static_cast<std::size_t>(row)].digest);
    acts().session().change(this, [this, asked, number](const std::filesystem::path& ledger, const Clock&) {
        std::vector<std::vector<AttachmentCandidate>> found;
        for (const auto& one : asked)
            found.push_back(documents_of_number(ledger, number.toStdString(), one.second));
        return [this, asked, number, found] {
            if (found.front().empty())
                return sayFault(tr("No invoice has the number “%1”.").arg(number));
            sayFault({});
            for (std::size_t i = 0; i < asked.size(); ++i) {
                files_[static_cast<std::size_t>(asked[i].first)].candidates = found[i];
                fillChoice(asked[i].first);
            }
            number_->clear();
            describe();
        };
    });
}

/// Enter in the number assigns it: attaching wants its button.
void AttachDialog::keyPressEvent(QKeyEvent* event) {
    if (number_->hasFocus() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        assignNumber();
    else
        FormDialog::keyPressEvent(event);
}

Acts::Work AttachDialog::work() {
    AttachRequest request;
    request.actor = actorName();
    std::set<std::pair<Digest, std::int64_t>> going; // the same bytes twice are one attachment
    for (int row = 0; row < table_->rowCount(); ++row) {
        const SurveyedFile& file = files_[static_cast<std::size_t>(row)];
        const auto document = documentOf(row);
        if (document && going.emplace(file.digest, document->value).second)
            request.parts.push_back({file.file, *document});
    }
    if (request.parts.empty()) {
        sayFault(tr("No file goes to an invoice yet: choose one in the table, or type its number."));
        return {};
    }
    return [request, progress = progress(Stage::attaching)](const std::filesystem::path& path,
                                                            const Clock& clock) mutable {
        request.ledger = path;
        return attach_files(request, clock, progress);
    };
}

} // namespace encours
