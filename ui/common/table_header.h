// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHeaderView>

namespace encours {

/// The names of columns in the quieter colour; an arrow beside the one that the table is sorted by, at the side where the
/// text has room.
class TableHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int column) const override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QString nameOf(int column) const;

    mutable QHash<QString, int> widths_; ///< of names, in the font: a layout asks for each of them a dozen times
};

} // namespace encours
