// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/attachments.h"
#include "ui/common/form_dialog.h"

#include <atomic>
#include <memory>

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

    /// Closing it ends what is under way; nothing was done then.
    void done(int result) override;

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

    /// Tells in the dialog how far the worker is, as long as there is one.
    enum class Stage : std::uint8_t { reading, attaching };
    [[nodiscard]] Progress progress(Stage stage);

    bool isReady_ = false;
    std::shared_ptr<std::atomic<bool>> cancelled_ = std::make_shared<std::atomic<bool>>(false);
    std::vector<SurveyedFile> files_;
    std::vector<QComboBox*> choices_; ///< by row
    QTableWidget* table_;
    QLabel* words_;
    QLineEdit* number_;
    QPushButton* assign_;
};

} // namespace encours
