// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/merged_pdf.h"

#include "ui/documents/document_output.h"
#include "ui/documents/pdf_tools.h"

namespace encours {

MergedPdf saveMergedPdf(const std::vector<QByteArray>& pdfs, const QString& file,
                        const std::function<bool(int, int)>& goesOn) {
    const PdfTools* tools = pdfTools();
    if (tools == nullptr)
        return MergedPdf::failed;
    bool isStopped = false;
    const auto bytes = tools->merge(pdfs, [&](int done, int total) {
        isStopped = !goesOn(done, total);
        return !isStopped;
    });
    if (!bytes)
        return isStopped ? MergedPdf::stopped : MergedPdf::failed;
    return savePdf(*bytes, file) ? MergedPdf::saved : MergedPdf::failed;
}

} // namespace encours
