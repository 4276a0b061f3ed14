// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace encours {

enum class MergedPdf : std::uint8_t {
    saved,
    stopped, ///< it was no longer wanted
    failed,  ///< one of them cannot be read, or the file cannot be written
};
/// Writes the pages of several PDFs one behind the other into one file, untouched: what is stored of each is what is printed.
/// The whole file or none. `goesOn` is told how far it is, putting together being half of it and writing the other.
[[nodiscard]] MergedPdf saveMergedPdf(const std::vector<QByteArray>& pdfs, const QString& file,
                                      const std::function<bool(int done, int total)>& goesOn);

} // namespace encours
