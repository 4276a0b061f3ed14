// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_case.h"

#include <QByteArray>
#include <QImage>

namespace encours {

/// A company's picture, no finer than paper shows it: at most so many pixels wide and high. Read once for all letters, which then
/// share its pixels; from any thread. Null: it cannot be read, or is none.
[[nodiscard]] QImage letterImage(const LetterPicture& picture);

/// What a PDF takes as it is instead of the pixels: a JPEG of the same size, where the picture came as one. Empty: it did not, or is
/// no longer known. From any thread.
[[nodiscard]] QByteArray jpegOf(const QImage& picture);

} // namespace encours
