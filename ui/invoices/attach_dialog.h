// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/attachments.h"
#include "ui/common/form_dialog.h"

class QComboBox;
class QTableWidget;

namespace encours {

/// Which file goes to which document, before anything is done: found by the numbers in the files' names, chosen by the
/// person where several or none fit. Attaches all or none.
class AttachDialog : public FormDialog {
    Q_OBJECT

public:
    /// With a `document`, all go there.
    AttachDialog(Acts& acts, const QStringList& files, std::optional<InvoiceId> document, QWidget* parent);

    [[nodiscard]] bool isReady() const { return isReady_; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showFiles(std::vector<SurveyedFile> files);
    void fillChoice(int row);
    /// The document that is chosen for the file of a row; nothing: it is left out.
    [[nodiscard]] std::optional<InvoiceId> documentOf(int row) const;
    [[nodiscard]] QString remarkOf(const SurveyedFile& file) const;
    void assignNumber();
    void describe();
    [[nodiscard]] Acts::Work work();

    bool isReady_ = false;
    std::vector<SurveyedFile> files_;
    std::vector<QComboBox*> choices_; ///< by row
    QTableWidget* table_;
    QLabel* words_;
    QLineEdit* number_;
    QPushButton* assign_;
};

} // namespace encours
