// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"
#include "ui/documents/sheet.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

class QIODevice;
class QPagedPaintDevice;

namespace encours {

/// Letters one after the other, on one device: a printer's job, or one PDF. Two threads lay out ahead while the caller's paints in
/// order; at most a few letters are in memory, however many there are.
struct LetterPrinting {
    std::size_t count = 0;
    /// The letter at a place, made on a worker thread; nothing where there is none to print. May throw: what it throws is thrown by
    /// printLetters.
    std::function<std::optional<Document>(std::size_t)> letter;
    /// How many are painted, on the caller's thread. False: stop. May be empty.
    std::function<bool(std::size_t)> progress;
};

struct PrintedLetters {
    std::size_t letters = 0, pages = 0;
    bool isCancelled = false; ///< what was painted before stays on the device
    bool hasFailed = false;   ///< the device would not go on
};
[[nodiscard]] PrintedLetters printLetters(const LetterPrinting& printing, QPagedPaintDevice& device);

/// The same as one PDF that bears the day, into an open device that is only written to.
[[nodiscard]] PrintedLetters printLettersToPdf(const LetterPrinting& printing, const QString& title, Date day,
                                               QIODevice& file);

} // namespace encours
