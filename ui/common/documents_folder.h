// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

namespace encours {

/// Where a person's files are looked for and proposed to be saved: Documents; where there is no such folder, home.
[[nodiscard]] QDir documentsFolder();
/// What a person reads, as a file's name: a title may hold what no name may ("/", ":"), hide the file or be too long.
/// Empty where nothing is left.
[[nodiscard]] QString asFileName(const QString& text);
/// A path in the documents' folder for a file that is to be saved.
[[nodiscard]] QString proposedFile(const QString& title, const QString& ending);

} // namespace encours
