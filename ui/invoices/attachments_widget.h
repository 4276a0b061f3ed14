// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/attachment.h"
#include "ui/invoices/attachment_columns.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace encours {

class Acts;
class TableView;
struct AttachedFile;

/// The files that are kept with one document: attached by button or by dropping them, shown, opened, saved, removed.
class AttachmentsWidget : public QWidget {
    Q_OBJECT

public:
    /// `acts` outlives it.
    explicit AttachmentsWidget(Acts& acts, QWidget* parent = nullptr);

    void setAttachments(InvoiceId document, const std::vector<Attachment>& attachments);
    /// One is attached at once, of several a dialog says first what will be done.
    void attach(const QStringList& files);

protected:
    void changeEvent(QEvent* event) override;

private:
    void askForFiles();
    void preview();
    void open();
    void saveAs();
    void remove();
    void offer();
    void retranslate();
    /// The one that is selected, or the only one; nullptr: none.
    [[nodiscard]] const Attachment* chosen() const;
    /// Reads its bytes on the worker.
    void read(const std::function<void(const AttachedFile&)>& then);
    void openFile(const AttachedFile& file);
    void saveFile(const AttachedFile& file);

    Acts& acts_;
    InvoiceId document_;
    AttachmentsModel* model_;
    TableView* table_;
    QLabel *title_, *none_;
    QWidget* ofOne_; ///< what can be done with the chosen one
    QPushButton *attach_, *preview_, *open_, *save_, *remove_;
};

} // namespace encours
