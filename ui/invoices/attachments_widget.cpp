// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/attachments_widget.h"

#include "core/usecase/attachments.h"
#include "ui/common/actor.h"
#include "ui/common/acts.h"
#include "ui/common/documents_folder.h"
#include "ui/common/fonts.h"
#include "ui/common/named_button.h"
#include "ui/common/page_heading.h"
#include "ui/common/table_view.h"
#include "ui/common/temporary_copy.h"
#include "ui/common/theme.h"
#include "ui/invoices/attach_dialog.h"
#include "ui/invoices/document_preview.h"
#include "ui/invoices/dropped_files.h"
#include "ui/language/act_sentences.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>

#include <algorithm>

namespace encours {

namespace {

constexpr int rowsInSight = 4;

QString mediaTypeOf(const AttachedFile& file) { return QString::fromStdString(file.attachment.media_type); }
QString nameOf(const AttachedFile& file) { return QString::fromStdString(file.attachment.name); }
QByteArray bytesOf(const AttachedFile& file) {
    return QByteArray(file.bytes.data(), static_cast<qsizetype>(file.bytes.size()));
}

} // namespace

AttachmentsWidget::AttachmentsWidget(Acts& acts, QWidget* parent)
    : QWidget(parent),
      acts_(acts),
      model_(new AttachmentsModel(
          attachmentColumns(), [](const Attachment& one) { return one.id.value; }, this)),
      table_(new TableView(QStringLiteral("attachments"), *model_)),
      title_(new QLabel),
      none_(new QLabel),
      ofOne_(new QWidget),
      attach_(namedButton("attachPushButton")),
      preview_(namedButton("previewPushButton")),
      open_(namedButton("openAttachmentPushButton")),
      save_(namedButton("saveAttachmentPushButton")),
      remove_(namedButton("removeAttachmentPushButton")) {
    setObjectName(QStringLiteral("attachmentsWidget"));
    table_->setObjectName(QStringLiteral("attachmentsTableView"));
    title_->setFont(scaledFont(1.0, QFont::DemiBold));
    none_->setObjectName(QStringLiteral("noAttachmentLabel"));
    none_->setWordWrap(true);
    makeSecondary(*none_);
    table_->sortFirstBy(0, Qt::AscendingOrder);
    auto* controls = new QHBoxLayout;
    controls->setContentsMargins(gap(1), gap(1), gap(1), gap(1));
    controls->setSpacing(gap(1));
    controls->addWidget(title_);
    controls->addSpacing(gap(1));
    controls->addWidget(none_, 1);
    controls->addStretch(0);
    controls->addWidget(attach_);
    auto* below = new QHBoxLayout(ofOne_);
    below->setContentsMargins(gap(1), gap(1), gap(1), gap(1));
    below->setSpacing(gap(1));
    below->addStretch(1);
    for (auto* control : {preview_, open_, save_, remove_})
        below->addWidget(control);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(controls);
    layout->addWidget(table_);
    layout->addWidget(ofOne_);
    connect(attach_, &QPushButton::clicked, this, &AttachmentsWidget::askForFiles);
    connect(preview_, &QPushButton::clicked, this, &AttachmentsWidget::preview);
    connect(open_, &QPushButton::clicked, this, &AttachmentsWidget::open);
    connect(save_, &QPushButton::clicked, this, &AttachmentsWidget::saveAs);
    connect(remove_, &QPushButton::clicked, this, &AttachmentsWidget::remove);
    connect(table_, &TableView::rowActivated, this, &AttachmentsWidget::preview);
    connect(table_, &TableView::selectionChangedByPerson, this, &AttachmentsWidget::offer);
    retranslate();
    setAttachments({}, {});
}

void AttachmentsWidget::setAttachments(InvoiceId document, const std::vector<Attachment>& attachments) {
    document_ = document;
    model_->setRows(attachments);
    const bool any = !attachments.empty();
    table_->setVisible(any);
    table_->setFixedHeight(table_->heightForRows(std::min(static_cast<int>(attachments.size()), rowsInSight)));
    none_->setVisible(!any);
    ofOne_->setVisible(any);
    offer();
}

const Attachment* AttachmentsWidget::chosen() const {
    const auto rows = table_->selectedRows();
    if (model_->rowCount() == 1)
        return &model_->row(0);
    return rows.size() == 1 ? &model_->row(rows.front()) : nullptr;
}

void AttachmentsWidget::offer() {
    for (auto* control : {preview_, open_, save_, remove_})
        control->setEnabled(chosen() != nullptr);
    attach_->setEnabled(document_.value != 0);
}

void AttachmentsWidget::askForFiles() {
    auto* dialog = attachmentDialog(QStringLiteral("attachFileDialog"), window());
    connect(dialog, &QFileDialog::filesSelected, this, &AttachmentsWidget::attach);
    dialog->open();
}

void AttachmentsWidget::attach(const QStringList& files) {
    if (document_.value == 0 || files.isEmpty())
        return;
    if (files.size() > 1) {
        (new AttachDialog(acts_, files, document_, window()))->open();
        return;
    }
    acts_.perform(this, [file = pathsOf(files).front(), document = document_](const std::filesystem::path& path,
                                                                              const Clock& clock) {
        return attach_files({path, {{file, document}}, actorName()}, clock);
    });
}

void AttachmentsWidget::read(const std::function<void(const AttachedFile&)>& then) {
    const Attachment* one = chosen();
    if (one == nullptr)
        return;
    acts_.session().change(this, [this, then, id = one->id](const std::filesystem::path& path, const Clock&) {
        auto file = read_attached_file(path, id);
        return [this, then, file = std::move(file)] {
            if (file)
                then(*file);
            else
                acts_.warn(actFailureSentence({ActFailure::Reason::unknown_attachment, {}}));
        };
    });
}

void AttachmentsWidget::preview() {
    read([this](const AttachedFile& file) {
        auto* dialog = new DocumentPreview(nameOf(file), mediaTypeOf(file), bytesOf(file), window());
        connect(dialog, &DocumentPreview::openRequested, this, [this, file] { openFile(file); });
        connect(dialog, &DocumentPreview::saveRequested, this, [this, file] { saveFile(file); });
        dialog->open();
    });
}

void AttachmentsWidget::open() {
    read([this](const AttachedFile& file) { openFile(file); });
}

void AttachmentsWidget::openFile(const AttachedFile& file) {
    const auto opened = openTemporaryCopy(bytesOf(file), nameOf(file), mediaTypeOf(file));
    if (opened == CopyOpened::notWritten)
        acts_.warn(tr("No copy for the viewer could be written to the folder of temporary files. Save the file "
                      "elsewhere instead."));
    else if (opened == CopyOpened::noProgram)
        acts_.warn(tr("The system knows no program for “%1”. Save the file and open it by hand.").arg(nameOf(file)));
}

void AttachmentsWidget::saveAs() {
    read([this](const AttachedFile& file) { saveFile(file); });
}

void AttachmentsWidget::saveFile(const AttachedFile& file) {
    const QDir folder = documentsFolder();
    auto* dialog = new QFileDialog(window(), tr("Save the attachment as"), folder.path());
    dialog->setObjectName(QStringLiteral("saveAttachmentFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(safeFileName(nameOf(file), mediaTypeOf(file)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes = bytesOf(file)](const QString& target) {
        QSaveFile out(target);
        if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
            acts_.tell(tr("Saved as “%1”.").arg(QDir::toNativeSeparators(target)));
        else
            acts_.warn(tr("“%1” could not be written: %2. Choose another folder.")
                           .arg(QDir::toNativeSeparators(target), out.errorString()));
    });
    dialog->open();
}

void AttachmentsWidget::remove() {
    if (const Attachment* one = chosen())
        acts_.perform(this, [id = one->id](const std::filesystem::path& path, const Clock& clock) {
            return remove_attachment({path, id, actorName()}, clock);
        });
}

void AttachmentsWidget::retranslate() {
    setAccessibleName(tr("Attachments"));
    title_->setText(tr("Attachments"));
    none_->setText(tr("None yet. Drop PDFs or pictures here: they are kept in the ledger."));
    table_->setAccessibleName(tr("Attachments"));
    attach_->setText(tr("Attac&h…"));
    preview_->setText(tr("&Preview"));
    open_->setText(tr("Ope&n"));
    open_->setToolTip(tr("Open a copy with the system's viewer"));
    save_->setText(tr("Save &as…"));
    remove_->setText(tr("Remo&ve"));
}

void AttachmentsWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace encours
