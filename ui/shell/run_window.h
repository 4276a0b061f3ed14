// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace encours {

/// Opens the window, with that ledger unless the path is empty, and runs until it is closed. It speaks `language` ("fr",
/// "en"); empty: what the person chose before, else the system's. Gives the exit code.
int runWindow(QApplication& app, const QString& ledger, const QString& language);

} // namespace encours
