// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/address_labels.h"

#include "ui/documents/sheet_writer.h"

#include <algorithm>

namespace encours {

namespace {

// The sheet that stationers sell as 99.1 × 38.1 mm (fourteen an A4 sheet).
constexpr int columns = 2, rows = 7, places = columns * rows;
constexpr double labelWidth = mm(99.1), labelHeight = mm(38.1);
constexpr double firstLeft = mm(4.65), firstTop = mm(15.15), pitch = mm(101.6);
constexpr double pad = mm(5); // printers are a few millimetres off
constexpr double leastPoints = 6;

void writeLabel(SheetWriter& writer, const AddressLabel& label, double left, double top) {
    const double width = labelWidth - 2 * pad;
    const SheetFont small{8, false};
    const QStringList note = label.note.isEmpty() ? QStringList() : SheetWriter::broken(label.note, small, width);
    const double noteHeight = SheetWriter::lineHeight(small) * static_cast<double>(note.size());
    const double room = labelHeight - 2 * mm(4) - noteHeight;
    SheetFont font{11, false};
    QStringList lines;
    const auto height = [&] { return SheetWriter::lineHeight(font) * static_cast<double>(lines.size()); };
    for (;; font.points -= 0.5) {
        lines.clear();
        for (const QString& line : label.lines)
            lines += SheetWriter::broken(line, font, width);
        if (height() <= room || font.points <= leastPoints)
            break;
    }
    while (height() > room && lines.size() > 3) // the place is needed most
        lines.removeAt(2);
    writer.writeAt(left + pad, top + mm(4) + (room - height()) / 2, width, lines, font, ink::text);
    writer.writeAt(left + pad, top + labelHeight - mm(4) - noteHeight, width, note, small, ink::secondary);
}

} // namespace

std::vector<Sheet> labelSheets(const std::vector<AddressLabel>& labels, int used) {
    SheetWriter writer(0, paperHeight, [](SheetWriter&) {});
    int place = std::clamp(used, 0, places - 1);
    for (const AddressLabel& label : labels) {
        if (place == places) {
            writer.newPage();
            place = 0;
        }
        writeLabel(writer, label, firstLeft + pitch * (place % columns), firstTop + labelHeight * (place / columns));
        ++place;
    }
    return writer.take();
}

} // namespace encours
