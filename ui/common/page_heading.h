// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QVBoxLayout;

namespace encours {

/// The finding at the top of a page.
[[nodiscard]] QLabel* pageHeading();
/// What the page shows, of when, in what unit: the quieter line below the heading.
[[nodiscard]] QLabel* pageExplanation();
/// One above the other.
[[nodiscard]] QVBoxLayout* headingLayout(QLabel* heading, QLabel* explanation);

/// A label in the quieter colour, which follows the theme.
void makeSecondary(QLabel& label);

} // namespace encours
