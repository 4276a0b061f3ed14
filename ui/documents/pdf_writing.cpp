// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdf_writing.h"

#include "ui/documents/cairo_functions.h"
#include "ui/documents/letter_pictures.h"
#include "ui/documents/pdf_font.h"
#include "ui/documents/shaped_text.h"
#include "ui/documents/sheet_writer.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>

#include <algorithm>
#include <bit>
#include <numbers>
#include <vector>

namespace encours {

namespace {

/// cairo says a number at a time.
constexpr qsizetype bufferBytes = 64 * 1024;

/// cairo 1.16 leaves out the "D:" before a day that it is given (ISO 32000-1 7.9.4); later ones say it. The hours make room for it:
/// places in the file must not move.
void markDate(QByteArray& end, const QByteArray& key) {
    constexpr qsizetype dayLength = 8; // year, month, day
    const auto at = end.lastIndexOf(key);
    const auto from = at + key.size();
    if (at < 0 || end.size() <= from || end[from] == 'D')
        return;
    const auto length = end.indexOf(')', from) - from;
    if (length >= dayLength + 2)
        end.replace(from, length + 1, ("D:" + end.mid(from, dayLength) + ')').leftJustified(length + 1, ' '));
}

struct Surface {
    cairo_surface_t* surface = nullptr;

    explicit Surface(cairo_surface_t* taken) : surface(taken) {}
    Surface(const Surface&) = delete;
    Surface& operator=(const Surface&) = delete;
    ~Surface() { cairo().surface_destroy(surface); }
};

/// A file that the PDF takes as it is.
void attach(cairo_surface_t* surface, const QByteArray& jpeg) {
    auto kept = std::make_unique<QByteArray>(jpeg);
    const auto* bytes = reinterpret_cast<const unsigned char*>(kept->constData());
    const auto size = static_cast<unsigned long>(kept->size());
    if (cairo().surface_set_mime_data(
            surface, CAIRO_MIME_TYPE_JPEG, bytes, size, [](void* held) { delete static_cast<QByteArray*>(held); },
            kept.get()) == CAIRO_STATUS_SUCCESS)
        (void)kept.release();
}

void choose(cairo_t* page, const QColor& color) {
    cairo().set_source_rgba(page, color.redF(), color.greenF(), color.blueF(), color.alphaF());
}

void trace(cairo_t* page, const QPainterPath& path) {
    QPointF first;
    const int count = path.elementCount();
    for (int i = 0; i < count; ++i) {
        const QPainterPath::Element at = path.elementAt(i);
        if (at.isMoveTo()) {
            first = at;
            cairo().move_to(page, at.x, at.y);
            continue;
        }
        const bool isCurve = at.isCurveTo() && i + 2 < count;
        const QPointF end = isCurve ? path.elementAt(i + 2) : at;
        const bool isClosing =
            end == first && (i + (isCurve ? 3 : 1) >= count || path.elementAt(i + (isCurve ? 3 : 1)).isMoveTo());
        if (isCurve) {
            const QPainterPath::Element second = path.elementAt(i + 1);
            cairo().curve_to(page, at.x, at.y, second.x, second.y, end.x(), end.y());
            i += 2;
        } else if (!isClosing) {
            cairo().line_to(page, at.x, at.y);
        }
        if (isClosing)
            cairo().close_path(page);
    }
}

void fillPath(cairo_t* page, const QPainterPath& path, const QColor& color) {
    choose(page, color);
    cairo().set_fill_rule(page,
                          path.fillRule() == Qt::OddEvenFill ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING);
    trace(page, path);
    cairo().fill(page);
}

/// Squares as a stencil of a dot each: thousands of corners would be half of the file. Each dot is written several times, for
/// readers that smooth what they enlarge.
void fillGrid(cairo_t* page, const DrawnGrid& grid) {
    constexpr int dots = 4;
    const Surface stencil(cairo().image_surface_create(CAIRO_FORMAT_A1, grid.columns * dots, grid.rows * dots));
    auto* bytes = cairo().image_surface_get_data(stencil.surface);
    if (bytes == nullptr)
        return;
    const int stride = cairo().image_surface_get_stride(stencil.surface);
    // Dots stand in words of 32 bits, in the order of the machine (CAIRO_FORMAT_A1).
    constexpr bool isLittle = std::endian::native == std::endian::little;
    for (const QRect& bar : grid.bars) {
        auto* row = bytes + static_cast<std::ptrdiff_t>(bar.y()) * dots * stride;
        for (int x = bar.x() * dots; x < (bar.x() + bar.width()) * dots; ++x)
            row[x / 8] |= static_cast<unsigned char>(isLittle ? 1U << (x % 8) : 0x80U >> (x % 8));
    }
    for (int y = 0; y < grid.rows; ++y)
        for (int again = 1; again < dots; ++again)
            std::copy_n(bytes + static_cast<std::ptrdiff_t>(y) * dots * stride, stride,
                        bytes + (static_cast<std::ptrdiff_t>(y) * dots + again) * stride);
    cairo().surface_mark_dirty(stencil.surface);
    cairo().save(page);
    choose(page, grid.color);
    cairo().translate(page, grid.corner.x(), grid.corner.y());
    cairo().scale(page, grid.side / dots, grid.side / dots);
    cairo_pattern_t* pattern = cairo().pattern_create_for_surface(stencil.surface);
    cairo().pattern_set_filter(pattern, CAIRO_FILTER_NEAREST);
    cairo().mask(page, pattern);
    cairo().pattern_destroy(pattern);
    cairo().restore(page);
}

} // namespace

struct PdfWriting::File {
    explicit File(QIODevice& to) : device(to) {}

    QIODevice& device;
    QByteArray buffer;
    bool hasFailed = false;
    bool isEnding = false; ///< what ends the file is written at once
    cairo_surface_t* surface = nullptr;
    cairo_t* page = nullptr;
    QHash<qint64, std::shared_ptr<Surface>> pictures; ///< one picture for all the pages that bear it
    struct Spoken {
        PdfFont font;
        QColor color;
        QByteArray text;
        std::vector<cairo_glyph_t> glyphs;
        std::vector<cairo_text_cluster_t> clusters;
    } spoken;

    void flush() {
        if (!buffer.isEmpty() && !hasFailed)
            hasFailed = device.write(buffer) != buffer.size();
        buffer.resize(0);
    }

    static cairo_status_t take(void* self, const unsigned char* bytes, unsigned int count) {
        auto& file = *static_cast<File*>(self);
        file.buffer.append(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(count));
        if (file.buffer.size() >= bufferBytes && !file.isEnding)
            file.flush();
        return file.hasFailed ? CAIRO_STATUS_WRITE_ERROR : CAIRO_STATUS_SUCCESS;
    }

    /// Put off as long as what follows is in one font and colour: cairo takes as long for a word as for a paragraph.
    void say(double x, double y, const ShapedText& text, const QColor& color) {
        for (const ShapedRun& run : text.runs) {
            if (run.font.face < 0) {
                saySpoken();
                fillPath(page, run.outlines.translated(x, y), color);
                continue;
            }
            if (run.font != spoken.font || color != spoken.color)
                saySpoken();
            spoken.font = run.font;
            spoken.color = color;
            spoken.text += run.text;
            spoken.clusters.insert(spoken.clusters.end(), run.clusters.begin(), run.clusters.end());
            for (cairo_glyph_t glyph : run.glyphs) {
                glyph.x += x;
                glyph.y += y;
                spoken.glyphs.push_back(glyph);
            }
        }
    }

    void saySpoken() {
        if (spoken.glyphs.empty())
            return;
        choose(page, spoken.color);
        cairo().set_scaled_font(page, cairoFont(spoken.font));
        cairo().show_text_glyphs(page, spoken.text.constData(), static_cast<int>(spoken.text.size()),
                                 spoken.glyphs.data(), static_cast<int>(spoken.glyphs.size()), spoken.clusters.data(),
                                 static_cast<int>(spoken.clusters.size()), {});
        spoken.text.resize(0);
        spoken.glyphs.clear();
        spoken.clusters.clear();
    }

    cairo_surface_t* surfaceOf(const QImage& picture);
    void draw(const DrawnMark& mark);
    void draw(const DrawnShape& shape) const;
    void draw(const DrawnPicture& picture);
    void draw(const std::vector<DrawnLine>& lines) const;
};

void PdfWriting::File::draw(const DrawnMark& mark) {
    cairo().save(page);
    cairo().translate(page, mark.centre.x(), mark.centre.y());
    cairo().rotate(page, -mark.angle * std::numbers::pi / 180);
    say(-SheetWriter::widthOf(mark.text, mark.font) / 2, mark.font.points * sheetResolution / 72.0 * 0.36,
        *shaped(mark.text, mark.font), mark.color);
    saySpoken();
    cairo().restore(page);
}

void PdfWriting::File::draw(const DrawnShape& shape) const {
    choose(page, shape.color);
    cairo().set_line_width(page, shape.width);
    trace(page, shape.path);
    cairo().stroke(page);
}

/// Those of one colour and width at once.
void PdfWriting::File::draw(const std::vector<DrawnLine>& lines) const {
    for (auto line = lines.begin(); line != lines.end();) {
        choose(page, line->color);
        cairo().set_line_width(page, line->width);
        const auto isAlike = [first = line](const DrawnLine& one) {
            return one.color == first->color && one.width == first->width;
        };
        for (; line != lines.end() && isAlike(*line); ++line) {
            cairo().move_to(page, line->line.x1(), line->line.y1());
            cairo().line_to(page, line->line.x2(), line->line.y2());
        }
        cairo().stroke(page);
    }
}

cairo_surface_t* PdfWriting::File::surfaceOf(const QImage& picture) {
    if (const auto found = pictures.constFind(picture.cacheKey()); found != pictures.constEnd())
        return (*found)->surface;
    const bool isOpaque = !picture.hasAlphaChannel();
    const QImage pixels =
        picture.convertToFormat(isOpaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    // cairo keeps the pixels of its own, a copy of each line.
    cairo_surface_t* made = cairo().image_surface_create(isOpaque ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32,
                                                         pixels.width(), pixels.height());
    unsigned char* to = cairo().image_surface_get_data(made);
    const auto stride = static_cast<std::size_t>(std::max(cairo().image_surface_get_stride(made), 0));
    if (to != nullptr)
        for (int y = 0; y < pixels.height(); ++y)
            std::copy_n(pixels.constScanLine(y), static_cast<std::size_t>(pixels.width()) * 4,
                        to + static_cast<std::size_t>(y) * stride);
    cairo().surface_mark_dirty(made);
    if (const QByteArray jpeg = jpegOf(picture); !jpeg.isEmpty())
        attach(made, jpeg);
    return pictures.insert(picture.cacheKey(), std::make_shared<Surface>(made)).value()->surface;
}

void PdfWriting::File::draw(const DrawnPicture& picture) {
    if (picture.picture.isNull())
        return;
    cairo().save(page);
    cairo().translate(page, picture.room.x(), picture.room.y());
    cairo().scale(page, picture.room.width() / picture.picture.width(),
                  picture.room.height() / picture.picture.height());
    cairo().set_source_surface(page, surfaceOf(picture.picture), 0, 0);
    cairo().paint(page);
    cairo().restore(page);
}

PdfWriting::PdfWriting(QIODevice& device, const QString& title, Date day) : file_(std::make_unique<File>(device)) {
    file_->buffer.reserve(bufferBytes * 2);
    file_->surface = cairo().pdf_surface_create_for_stream(&File::take, file_.get(), paperWidth * pdfScale(),
                                                           paperHeight * pdfScale());
    cairo().pdf_surface_restrict_to_version(file_->surface, CAIRO_PDF_VERSION_1_5);
    // The document's own day, not the moment: else no two files would be alike.
    const std::string moment = to_iso(day) + "T00:00:00";
    cairo().pdf_surface_set_metadata(file_->surface, CAIRO_PDF_METADATA_CREATE_DATE, moment.c_str());
    cairo().pdf_surface_set_metadata(file_->surface, CAIRO_PDF_METADATA_MOD_DATE, moment.c_str());
    cairo().pdf_surface_set_metadata(file_->surface, CAIRO_PDF_METADATA_CREATOR, "Encours");
    if (!title.isEmpty())
        cairo().pdf_surface_set_metadata(file_->surface, CAIRO_PDF_METADATA_TITLE, title.toUtf8().constData());
    file_->page = cairo().create(file_->surface);
    cairo().scale(file_->page, pdfScale(), pdfScale());
    cairo().set_line_cap(file_->page, CAIRO_LINE_CAP_SQUARE);
    cairo().set_line_join(file_->page, CAIRO_LINE_JOIN_BEVEL);
}

PdfWriting::~PdfWriting() {
    file_->hasFailed = true; // after end() nothing more is said; before it nothing more shall be
    cairo().destroy(file_->page);
    cairo().surface_destroy(file_->surface);
}

bool PdfWriting::write(const Sheet& sheet) {
    File& file = *file_;
    for (const DrawnMark& mark : sheet.marks)
        file.draw(mark);
    for (const DrawnFill& fill : sheet.fills) {
        choose(file.page, fill.color);
        cairo().rectangle(file.page, fill.room.x(), fill.room.y(), fill.room.width(), fill.room.height());
        cairo().fill(file.page);
    }
    for (const DrawnShape& shape : sheet.shapes)
        file.draw(shape);
    for (const DrawnGrid& grid : sheet.grids)
        fillGrid(file.page, grid);
    for (const DrawnPicture& picture : sheet.pictures)
        file.draw(picture);
    file.draw(sheet.lines);
    for (const DrawnText& text : sheet.texts)
        file.say(text.at.x(), text.at.y(), text.shape != nullptr ? *text.shape : *shaped(text.text, text.font),
                 text.color);
    file.saySpoken();
    cairo().show_page(file.page);
    return !file.hasFailed && cairo().status(file.page) == CAIRO_STATUS_SUCCESS;
}

bool PdfWriting::end() {
    File& file = *file_;
    const bool isWritten = cairo().status(file.page) == CAIRO_STATUS_SUCCESS;
    file.flush();
    file.isEnding = true;
    cairo().surface_finish(file.surface);
    for (const char* key : {"/CreationDate (", "/ModDate ("})
        markDate(file.buffer, key);
    file.flush();
    return isWritten && !file.hasFailed && cairo().surface_status(file.surface) == CAIRO_STATUS_SUCCESS;
}

} // namespace encours
