// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

private:
    [[nodiscard]] QString nameOf(int column) const;
};

} // namespace encours
