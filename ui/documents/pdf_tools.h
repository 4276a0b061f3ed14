// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace encours {

/// A PDF that was read.
class PdfDocument {
public:
    virtual ~PdfDocument() = default;
    [[nodiscard]] virtual int count() const = 0; ///< > 0
    /// Of a page that is there; white paper, so many pixels (> 0) wide.
    [[nodiscard]] virtual QImage image(int page, int width) const = 0;
    [[nodiscard]] virtual QString text(int page) const = 0;
};

/// Reads PDFs and puts them behind each other. It lives in a module of its own (pdf_module.cpp): loading its
/// libraries would add a third to the start of the program, which begins without them. Callers use pdf_pages.h and merged_pdf.h.
class PdfTools {
public:
    virtual ~PdfTools() = default;
    /// Null: it cannot be read, or only with a password.
    [[nodiscard]] virtual std::unique_ptr<PdfDocument> read(const QByteArray& pdf) const = 0;
    /// The pages of all, untouched. `goesOn` is told how far it is, putting together being half of it and writing the other.
    /// Nothing: it was stopped, or one of them cannot be read.
    [[nodiscard]] virtual std::optional<QByteArray>
    merge(const std::vector<QByteArray>& pdfs, const std::function<bool(int done, int total)>& goesOn) const = 0;
};

/// Loads the module at the first call. Null: it is not there, and the log says why. From any thread.
[[nodiscard]] const PdfTools* pdfTools();

} // namespace encours
