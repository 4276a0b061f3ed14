// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/pdf_pages.h"

#include <QScrollArea>

#include <optional>

class QVBoxLayout;

namespace encours {

/// The pages of a stored PDF, one below the other, as wide as there is room; or why it cannot be read.
class PdfView : public QScrollArea {
    Q_OBJECT

public:
    explicit PdfView(QWidget* parent = nullptr);

    void setPdf(const QByteArray& pdf);
    /// Why so many letters (> 0) cannot be read: they are damaged, or the part of the program that reads them is missing.
    [[nodiscard]] static QString unreadableSentence(int letters);
    [[nodiscard]] int pageCount() const { return pages_ ? pages_->count() : 0; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Paper;

    std::optional<PdfPages> pages_;
    Paper* paper_;
};

} // namespace encours
