// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/tile_text.h"

#include <QAbstractButton>

class QLabel;
class QToolButton;

namespace encours {

/// A figure shown large, with how it moved. The whole tile is a button that opens the list behind the figure; a small one
/// in its corner shows the formula.
class FigureTile : public QAbstractButton {
    Q_OBJECT

public:
    FigureTile(FigureKind kind, QWidget* parent = nullptr);

    [[nodiscard]] FigureKind kind() const { return kind_; }
    void setText(const TileText& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void formulaRequested(QWidget* asker);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintChanges();
    void applyFonts();

    FigureKind kind_;
    TileText text_;
    QLabel* label_;
    QLabel* value_;
    QLabel* note_;
    std::array<QLabel*, 2> changes_;
    QToolButton* formulaButton_;
};

} // namespace encours
