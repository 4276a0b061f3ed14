// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QLabel>
#include <QMargins>

#include <vector>

namespace encours {

/// A label of plain text that wraps. Layouts ask such a label for its height time and again at the same few widths, and
/// QLabel breaks its lines anew each time; this one remembers.
class WrappingLabel : public QLabel {
    Q_OBJECT

public:
    explicit WrappingLabel(QWidget* parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;

private:
    struct Heights {
        QString text;
        QFont font;
        QMargins margins;
        std::vector<std::pair<int, int>> byWidth;
    };
    mutable Heights known_; ///< of what it said when it was asked last
};

} // namespace encours
