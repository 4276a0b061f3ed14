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

namespace {

struct Stopped {};

/// Half of the whole while pages are put together, the other half while they are written.
class HalfByHalf : public QPDFWriter::ProgressReporter {
public:
    HalfByHalf(int count, const std::function<bool(int, int)>& goesOn) : count_(count), goesOn_(goesOn) {}

    void added(int count) const { tell(count); }
    void reportProgress(int percent) override { tell(count_ + count_ * percent / 100); }

private:
    void tell(int done) const {
        if (!goesOn_(done, 2 * count_))
            throw Stopped{};
    }
    int count_;
    const std::function<bool(int, int)>& goesOn_;
};

} // namespace

MergedPdf saveMergedPdf(const std::vector<QByteArray>& pdfs, const QString& file,
                        const std::function<bool(int, int)>& goesOn) {
    try {
        const auto progress = std::make_shared<HalfByHalf>(static_cast<int>(pdfs.size()), goesOn);
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
            progress->added(static_cast<int>(sources.size()));
        }
        QPDFWriter writer(merged);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.registerProgressReporter(progress);
        writer.write();
        const auto bytes = writer.getBufferSharedPointer();
        const auto whole = QByteArray::fromRawData(reinterpret_cast<const char*>(bytes->getBuffer()),
                                                   static_cast<qsizetype>(bytes->getSize()));
        return savePdf(whole, file) ? MergedPdf::saved : MergedPdf::failed;
    } catch (const Stopped&) {
        return MergedPdf::stopped;
    } catch (const std::exception&) {
        return MergedPdf::failed; // qpdf's way to say that a file is not as it should be
    }
}

} // namespace encours
