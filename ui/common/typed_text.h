// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPlainTextEdit;

namespace encours {

/// What stands in it, line by line, with its no-break spaces: QPlainTextEdit::toPlainText() makes plain ones of them, and
/// French wants them before : ; ? ! and %.
[[nodiscard]] QString typedText(const QPlainTextEdit& edit);

} // namespace encours
