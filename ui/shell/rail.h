// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/place.h"

#include <QAbstractButton>
#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace encours {

/// An entry of the rail: a drawing and a word. Which one is chosen shows by its ground, a mark at its left and bolder
/// text.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const QString& name, const char* drawing, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
};

/// The way from page to page, at the left of the window: the pages that there are, and the menu below.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    /// Shows the pages of an open ledger, or the start page alone.
    void setLedgerOpen(bool open);
    void setCurrent(Place::Page page);
    /// The page that Ctrl and that digit, 1 to 9, open: in the order of the rail. Nothing: there are not so many.
    [[nodiscard]] std::optional<Place::Page> pageOfKey(int digit) const;
    [[nodiscard]] RailButton& menuButton() const { return *menuButton_; }

signals:
    void pageRequested(encours::Place::Page page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Entry {
        Place::Page page;
        RailButton* button;
    };

    void add(Place::Page page, const QString& name, const char* drawing);
    void retranslate();

    QVBoxLayout* layout_;
    std::vector<Entry> entries_;
    RailButton* menuButton_;
};

} // namespace encours
