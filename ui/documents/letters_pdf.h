// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "ui/documents/document.h"
#include "ui/documents/pdf_writing.h"

#include <cstddef>
#include <functional>
#include <optional>

class QIODevice;

namespace encours {

/// Letters one after the other, composed as they are wanted.
struct LetterSeries {
    std::size_t count = 0;
    /// The letter at a place, made on a worker thread; nothing where there is none to write. What it throws is thrown by add().
    std::function<std::optional<Document>(std::size_t)> letter;
    /// How many are written, on the caller's thread. False: stop. May be empty.
    std::function<bool(std::size_t)> progress;
};

/// Letters as one PDF that bears the day. Threads compose and lay out ahead while the caller's writes in order; at most a few letters
/// are in memory, however many there are.
class LettersPdf {
public:
    /// `file` is open, only written to, and lives until end().
    LettersPdf(QIODevice& file, const QString& title, Date day) : writing_(file, title, day) {}

    struct Added {
        std::size_t letters = 0, pages = 0;
        bool isStopped = false; ///< what was written before stays
        bool hasFailed = false; ///< the file took no more
    };
    [[nodiscard]] Added add(const LetterSeries& series);
    /// False: the file is not whole.
    [[nodiscard]] bool end() { return writing_.end(); }

private:
    PdfWriting writing_;
};

} // namespace encours
