// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPushButton;

namespace encours {

/// A button by the name under which style, tests and screen readers' tools find it; its words come with the language.
[[nodiscard]] QPushButton* namedButton(const char* name);

} // namespace encours
