// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/sheet.h"

#include <QScrollArea>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace encours {

/// Pages as they are printed, one below the other, as wide as there is room.
class SheetView : public QScrollArea {
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent = nullptr);

    void setSheets(std::vector<Sheet> sheets);
    [[nodiscard]] const std::vector<Sheet>& sheets() const { return sheets_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Pages;

    std::vector<Sheet> sheets_;
    Pages* pages_;
};

} // namespace encours
