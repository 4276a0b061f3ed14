// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace encours {

/// Writes the pages of several PDFs one behind the other into one file, untouched: what is stored of each is what is printed.
/// The whole file or none. False: one of them cannot be read, or the file cannot be written.
[[nodiscard]] bool saveMergedPdf(const std::vector<QByteArray>& pdfs, const QString& file);

} // namespace encours
