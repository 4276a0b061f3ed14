// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QVBoxLayout;
class QWidget;

namespace encours {

/// The finding at the top of a page.
[[nodiscard]] QLabel* pageHeading();
/// What the page shows, of when, in what unit: the quieter line below the heading.
[[nodiscard]] QLabel* pageExplanation();
/// One above the other.
[[nodiscard]] QVBoxLayout* headingLayout(QLabel* heading, QLabel* explanation);

/// What the page says on which a widget stands: its heading and its explanation, empty where there is none.
struct PageWords {
    QString heading, explanation;
};
[[nodiscard]] PageWords pageWordsAround(const QWidget& widget);

/// A label in the quieter colour, which follows the theme.
void makeSecondary(QLabel& label);

} // namespace encours
