// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace encours {

/// One of a few, all in sight, side by side. The arrow keys move between them; the chosen one is told by more than its
/// colour.
class SegmentedChoice : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedChoice(int count, QWidget* parent = nullptr);

    /// Of all together, for those who do not see it, and of each.
    void setWords(const QString& name, const QStringList& words);
    [[nodiscard]] int current() const;
    /// Emits nothing.
    void setCurrent(int index);

signals:
    /// The person chose.
    void chosen(int index);

private:
    QButtonGroup* group_;
};

} // namespace encours
