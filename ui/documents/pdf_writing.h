// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "ui/documents/sheet.h"

#include <QString>

#include <cstddef>
#include <memory>

class QIODevice;

namespace encours {

/// Writes sheets as the pages of one PDF, one after the other, and holds none of them: fonts and pictures stand in the file once,
/// whichever pages bear them. The same sheets, title and day give the same bytes, on every thread. Belongs to one thread.
class PdfWriting {
public:
    /// `device` is open and only written to, from its beginning to its end; it lives until end().
    PdfWriting(QIODevice& device, const QString& title, Date day);
    PdfWriting(const PdfWriting&) = delete;
    PdfWriting& operator=(const PdfWriting&) = delete;
    /// Without end(), what was written is no whole file.
    ~PdfWriting();

    /// On a page of its own. False: the device took no more.
    [[nodiscard]] bool write(const Sheet& sheet);
    /// False: the file is not whole.
    [[nodiscard]] bool end();

private:
    struct File;
    std::unique_ptr<File> file_;
};

} // namespace encours
