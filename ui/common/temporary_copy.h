// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace encours {

/// The name under which an attachment is written to the disk: its own, without folders, and with an ending that says what
/// its content is, so that no program is ever started by a name.
[[nodiscard]] QString safeFileName(const QString& name, const QString& mediaType);

/// Writes a copy for the system's viewer into a folder of this program, which vanishes with it. Read only: what a viewer
/// changed would not be kept. Empty where it cannot be written.
[[nodiscard]] QString temporaryCopy(const QByteArray& bytes, const QString& name, const QString& mediaType);

/// The same, opened with the system's viewer.
enum class CopyOpened : std::uint8_t {
    yes,
    notWritten, ///< the folder of temporary files takes none
    noProgram,  ///< the system knows none for it
};
[[nodiscard]] CopyOpened openTemporaryCopy(const QByteArray& bytes, const QString& name, const QString& mediaType);

} // namespace encours
