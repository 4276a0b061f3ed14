// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

#include <functional>
#include <memory>
#include <vector>

class QPagedPaintDevice;

namespace encours {

class PdfDocument;

/// A PDF that was stored, as it is looked at and printed again: the pages themselves, not made anew from today's facts.
class PdfPages {
public:
    explicit PdfPages(const QByteArray& pdf);
    ~PdfPages();
    PdfPages(PdfPages&&) noexcept;
    PdfPages& operator=(PdfPages&&) noexcept;

    [[nodiscard]] int count() const; ///< 0: it cannot be read
    /// White paper, so many pixels wide.
    [[nodiscard]] QImage image(int page, int width) const;
    [[nodiscard]] QString text(int page) const;

private:
    std::unique_ptr<PdfDocument> document_; ///< null: it cannot be read
};

/// Prints PDFs one after the other, on paper of their size; one page is in memory at a time. `goesOn` is told how many are
/// done, and may stop it. False: it was stopped, one of them cannot be read, or the device would not.
[[nodiscard]] bool printPdfs(const std::vector<QByteArray>& pdfs, QPagedPaintDevice& device,
                             const std::function<bool(int done)>& goesOn);

} // namespace encours
