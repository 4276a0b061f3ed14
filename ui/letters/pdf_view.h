// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/pdf_pages.h"

#include <QScrollArea>

#include <optional>

class QVBoxLayout;

namespace encours {

/// The pages of a stored PDF, one below the other, as wide as there is room.
class PdfView : public QScrollArea {
    Q_OBJECT

public:
    explicit PdfView(QWidget* parent = nullptr);

    void setPdf(const QByteArray& pdf);
    [[nodiscard]] int pageCount() const { return pages_ ? pages_->count() : 0; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Paper;

    std::optional<PdfPages> pages_;
    Paper* paper_;
};

} // namespace encours
