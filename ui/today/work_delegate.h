// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace encours {

class WorkModel;

/// A customer of the day in three lines: who and how much; what to do and how late; why it comes before others.
class WorkDelegate : public QStyledItemDelegate {
public:
    WorkDelegate(const WorkModel& model, QObject* parent) : QStyledItemDelegate(parent), model_(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const WorkModel& model_;
};

} // namespace encours
