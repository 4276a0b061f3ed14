// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/sheet.h"

#include <QPainter>

class QPagedPaintDevice;

namespace encours {

/// Paints sheets onto paper, a PDF, or whatever else has pages, one after the other: it holds none of them.
class SheetPainter {
public:
    explicit SheetPainter(QPagedPaintDevice& device);

    /// On a page of its own. False: the device would not begin, or has no more pages.
    [[nodiscard]] bool paint(const Sheet& sheet);
    /// False: the device could not finish, or never began.
    [[nodiscard]] bool end() { return isBegun_ && painter_.end(); }

private:
    QPagedPaintDevice& device_;
    QPainter painter_;
    bool isBegun_ = false, isFirst_ = true;
    double scale_ = 1;
};

/// On any painter whose unit is that of sheets.
void paintSheet(const Sheet& sheet, QPainter& painter);

} // namespace encours
