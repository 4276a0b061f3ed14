// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_text.h"
#include "core/usecase/letters.h"
#include "ui/documents/sheet.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;

namespace encours {

class PdfView;
class SheetView;

/// A letter as it would leave, and what is wrong with it.
struct PreviewedLetter {
    LetterForm form{};
    std::vector<Sheet> sheets; ///< of a letter
    QString subject, text;     ///< of an e-mail, an SMS
    std::vector<LetterFault> faults;
};
/// On any thread.
[[nodiscard]] PreviewedLetter previewed(const LetterTemplate& written, const LetterCase& letter);

/// Shows a message as who receives it sees it: pages, or the words of an e-mail or an SMS; and what is wrong with it.
class LetterPreview : public QWidget {
    Q_OBJECT

public:
    explicit LetterPreview(QWidget* parent = nullptr);

    void setLetter(const PreviewedLetter& letter);
    /// As it was kept, byte for byte.
    void setStored(const SentLetter& letter);
    /// Nothing is shown but the reason, where there is one.
    void clear(const QString& why = {});
    /// The faults that are said, a line each.
    [[nodiscard]] QString saidFaults() const;
    /// Of a letter that is made now.
    [[nodiscard]] const SheetView& sheetView() const { return *sheets_; }
    [[nodiscard]] QString text() const;
    /// A message stands there.
    [[nodiscard]] bool isShowing() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void sayFaults(const std::vector<LetterFault>& faults);
    void describe();
    void showText(const QString& subject, const QString& text);

    QStackedWidget* stack_;
    SheetView* sheets_;
    PdfView* pdf_;
    QWidget* mail_;
    QLabel* subject_;
    QPlainTextEdit* text_;
    QLabel* nothing_;
    QLabel* faults_;
    QString mailSubject_;
    std::vector<LetterFault> said_;
    bool isIntact_ = true; ///< what was kept is what the journal names
};

} // namespace encours
