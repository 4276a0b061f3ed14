// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace encours {

/// Makes the application speak the language that the person chose, else the system's. Windows that are open learn of it
/// by QEvent::LanguageChange.
void speakChosenLanguage(QApplication& app);

} // namespace encours
