// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QLineF>
#include <QPainterPath>
#include <QPointF>
#include <QRect>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

namespace encours {

// Pages as they are drawn, in 1/1200 inch from the upper left corner of the paper: the same on every device.

inline constexpr int sheetResolution = 1200;

[[nodiscard]] constexpr double mm(double millimetres) { return millimetres * sheetResolution / 25.4; }

inline constexpr double paperWidth = mm(210); ///< A4
inline constexpr double paperHeight = mm(297);

struct SheetFont {
    double points = 9.5;
    bool isStrong = false;

    friend bool operator==(const SheetFont&, const SheetFont&) = default;
};

/// Liberation Sans where it is there, so that a document looks alike everywhere; its digits are tabular. Made once a thread: it
/// lives as long as the thread.
[[nodiscard]] const QFont& qtFont(SheetFont font);

struct ShapedText;

struct DrawnText {
    QPointF at; ///< left end of the base line
    QString text;
    SheetFont font;
    QColor color;
    double width = 0;
    std::shared_ptr<const ShapedText> shape = nullptr; ///< worked out ahead, or nothing
};

struct DrawnLine {
    QLineF line;
    QColor color;
    double width = 0;
};

struct DrawnFill {
    QRectF room;
    QColor color;
};

/// An outline: the frame of a box.
struct DrawnShape {
    QPainterPath path;
    QColor color;
    double width = 0;
};

/// Dark squares of one side: a payment code.
struct DrawnGrid {
    QPointF corner; ///< of the upper left square
    double side = 0;
    int columns = 0, rows = 0;
    std::vector<QRect> bars; ///< in squares, one high: dark neighbours of a row are one, no seam shows between them
    QColor color;
};

struct DrawnPicture {
    QRectF room;
    QImage picture; ///< copies share its pixels: a file that bears it on many pages holds it once
};

/// Large words across the page, below all that is written.
struct DrawnMark {
    QPointF centre;
    QString text;
    SheetFont font;
    QColor color;
    double angle = 0; ///< degrees, against the clock
};

struct Sheet {
    std::vector<DrawnMark> marks; ///< below the rest
    std::vector<DrawnFill> fills;
    std::vector<DrawnShape> shapes;
    std::vector<DrawnGrid> grids;
    std::vector<DrawnPicture> pictures;
    std::vector<DrawnLine> lines;
    std::vector<DrawnText> texts;
};

namespace ink {
inline const QColor black(0, 0, 0);
inline const QColor text(0x1b, 0x1f, 0x24);
inline const QColor secondary(0x57, 0x60, 0x6a);
inline const QColor accent(0x1d, 0x4e, 0x79);
inline const QColor rule(0xb8, 0xc0, 0xc8);
inline const QColor thin(0xdd, 0xe2, 0xe7);
inline const QColor ground(0xf1, 0xf4, 0xf7);
} // namespace ink

} // namespace encours
