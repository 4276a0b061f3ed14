// SPDX-License-Identifier: GPL-3.0-or-later
// The module encours_pdf: what needs Poppler and qpdf, and nothing else.
#include "ui/documents/pdf_tools.h"

#include <poppler-qt6.h>

// qpdf 11 asks which of its pointers one uses: the standard ones.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace encours {

namespace {

constexpr double pointsPerInch = 72;

class PopplerDocument : public PdfDocument {
public:
    explicit PopplerDocument(std::unique_ptr<Poppler::Document> document) : document_(std::move(document)) {
        document_->setRenderHint(Poppler::Document::Antialiasing);
        document_->setRenderHint(Poppler::Document::TextAntialiasing);
    }
    [[nodiscard]] int count() const override { return document_->numPages(); }
    [[nodiscard]] QImage image(int page, int width) const override {
        const auto read = document_->page(page);
        if (read == nullptr || read->pageSizeF().width() <= 0)
            return {};
        const double resolution = width * pointsPerInch / read->pageSizeF().width();
        return read->renderToImage(resolution, resolution);
    }
    [[nodiscard]] QString text(int page) const override {
        const auto read = document_->page(page);
        return read == nullptr ? QString() : read->text(QRectF());
    }

private:
    std::unique_ptr<Poppler::Document> document_;
};

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

QByteArray merged(const std::vector<QByteArray>& pdfs, const std::function<bool(int, int)>& goesOn) {
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
    return {reinterpret_cast<const char*>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize())};
}

class PdfModule final : public PdfTools {
public:
    [[nodiscard]] std::unique_ptr<PdfDocument> read(const QByteArray& pdf) const override {
        auto document = Poppler::Document::loadFromData(pdf);
        if (document == nullptr || document->isLocked() || document->numPages() <= 0)
            return nullptr;
        return std::make_unique<PopplerDocument>(std::move(document));
    }
    [[nodiscard]] std::optional<QByteArray> merge(const std::vector<QByteArray>& pdfs,
                                                  const std::function<bool(int, int)>& goesOn) const override {
        try {
            return merged(pdfs, goesOn);
        } catch (const Stopped&) {
            return std::nullopt;
        } catch (const std::exception&) {
            return std::nullopt; // qpdf's way to say that a file is not as it should be
        }
    }
};

} // namespace

} // namespace encours

extern "C" const void* ENCOURS_MODULE_ENTRY() {
    static const encours::PdfModule module;
    return static_cast<const encours::PdfTools*>(&module);
}
