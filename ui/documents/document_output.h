// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/document.h"
#include "ui/documents/sheet.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace encours {

/// The document as PDF, on any thread: the same bytes for the same document, so that a digest proves what was sent.
[[nodiscard]] QByteArray pdfOf(const Document& document);
/// Of its pages as they were laid out.
[[nodiscard]] QByteArray pdfOf(const Document& document, const std::vector<Sheet>& sheets);

/// Writes the whole file or leaves what was there. False: it could not be written.
[[nodiscard]] bool savePdf(const QByteArray& pdf, const QString& file);

/// On paper, or whatever else has pages. False: the device would not begin.
[[nodiscard]] bool printDocument(const Document& document, QPagedPaintDevice& device);

} // namespace encours
