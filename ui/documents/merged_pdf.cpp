// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/merged_pdf.h"

#include "ui/documents/document_output.h"

// qpdf 11 asks which of its pointers one uses: the standard ones.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>

namespace encours {

bool saveMergedPdf(const std::vector<QByteArray>& pdfs, const QString& file) {
    try {
        QPDF merged;
        merged.emptyPDF();
        merged.setSuppressWarnings(true);
        QPDFPageDocumentHelper pages(merged);
        std::vector<std::unique_ptr<QPDF>> sources; // they must outlive the writing
        for (const QByteArray& pdf : pdfs) {
            auto source = std::make_unique<QPDF>();
            source->setSuppressWarnings(true);
            source->processMemoryFile("letter", pdf.constData(), static_cast<std::size_t>(pdf.size()));
            for (auto& page : QPDFPageDocumentHelper(*source).getAllPages())
                pages.addPage(page, false);
            sources.push_back(std::move(source));
        }
        QPDFWriter writer(merged);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const auto bytes = writer.getBufferSharedPointer();
        return savePdf(QByteArray::fromRawData(reinterpret_cast<const char*>(bytes->getBuffer()),
                                               static_cast<qsizetype>(bytes->getSize())),
                       file);
    } catch (const std::exception&) {
        return false; // qpdf's way to say that a file is not as it should be
    }
}

} // namespace encours
