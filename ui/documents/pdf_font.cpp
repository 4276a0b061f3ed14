// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdf_font.h"

#include "ui/documents/cairo_functions.h"
#include "ui/documents/font_tables.h"
#include "ui/documents/sheet.h"

#include <QByteArray>
#include <QMutex>
#include <QRawFont>

#include <ft2build.h>
#include FT_FREETYPE_H

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace encours {

namespace {

/// FreeType's face and all it needs. Of a library of its own: cairo may let go of it on another thread, later.
struct OpenedFace {
    QByteArray file;
    FT_Library library = nullptr;
    FT_Face face = nullptr;

    OpenedFace() = default;
    OpenedFace(const OpenedFace&) = delete;
    OpenedFace& operator=(const OpenedFace&) = delete;
    ~OpenedFace() {
        if (library != nullptr)
            FT_Done_FreeType(library); // and its face
    }
};

void closeFace(void* opened) { delete static_cast<OpenedFace*>(opened); }

cairo_font_face_t* openFace(const QByteArray& file) {
    static const cairo_user_data_key_t key{};
    auto opened = std::make_unique<OpenedFace>();
    opened->file = file;
    if (FT_Init_FreeType(&opened->library) != 0 ||
        FT_New_Memory_Face(opened->library, reinterpret_cast<const FT_Byte*>(opened->file.constData()),
                           static_cast<FT_Long>(opened->file.size()), 0, &opened->face) != 0 ||
        (opened->face->face_flags & FT_FACE_FLAG_SCALABLE) == 0)
        return nullptr;
    cairo_font_face_t* face = cairo().ft_font_face_create_for_ft_face(opened->face, 0);
    if (cairo().font_face_set_user_data(face, &key, opened.get(), closeFace) != CAIRO_STATUS_SUCCESS) {
        cairo().font_face_destroy(face);
        return nullptr;
    }
    (void)opened.release();
    return face;
}

struct ReadFont {
    QByteArray key;
    FontTables tables;
    bool opens = false;
};

/// The fonts of the program, by their number.
class ReadFonts {
public:
    static ReadFonts& all() {
        static ReadFonts fonts;
        return fonts;
    }
    PdfFont find(const QRawFont& font) {
        // It holds the sum of the whole font, and is short.
        const QByteArray key = font.fontTable("head") + font.fontTable("maxp");
        const QMutexLocker lock(&mutex_);
        const auto known =
            std::find_if(fonts_.begin(), fonts_.end(), [&](const ReadFont& one) { return one.key == key; });
        const auto place = known - fonts_.begin();
        if (known == fonts_.end()) {
            ReadFont read{key, fontTables(font), false};
            cairo_font_face_t* face = openFace(read.tables.file);
            read.opens = face != nullptr;
            cairo().font_face_destroy(face);
            fonts_.push_back(read);
        }
        const ReadFont& one = fonts_[static_cast<std::size_t>(place)];
        if (!one.opens)
            return {};
        return {static_cast<int>(place), font.pixelSize(), one.tables.space, one.tables.noBreakSpace};
    }
    QByteArray file(int face) {
        const QMutexLocker lock(&mutex_);
        return fonts_[static_cast<std::size_t>(face)].tables.file;
    }

private:
    QMutex mutex_;
    std::vector<ReadFont> fonts_;
};

struct ScaledFont {
    double size = 0;
    cairo_scaled_font_t* font = nullptr;
};

struct OwnFace {
    cairo_font_face_t* face = nullptr;
    std::vector<ScaledFont> sizes;
};

/// The faces of a thread, by their numbers.
struct OwnFaces {
    std::vector<OwnFace> faces;

    OwnFaces() = default;
    OwnFaces(const OwnFaces&) = delete;
    OwnFaces& operator=(const OwnFaces&) = delete;
    ~OwnFaces() {
        for (OwnFace& one : faces) {
            for (ScaledFont& scaled : one.sizes)
                cairo().scaled_font_destroy(scaled.font);
            cairo().font_face_destroy(one.face);
        }
    }
};

cairo_scaled_font_t* scaled(cairo_font_face_t* face, double size) {
    cairo_matrix_t inUnits, toPoints;
    cairo().matrix_init_scale(&inUnits, size, size);
    cairo().matrix_init_scale(&toPoints, pdfScale(), pdfScale());
    cairo_font_options_t* options = cairo().font_options_create();
    cairo().font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo().font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_scaled_font_t* font = cairo().scaled_font_create(face, &inUnits, &toPoints, options);
    cairo().font_options_destroy(options);
    return font;
}

} // namespace

double pdfScale() { return 72.0 / sheetResolution; }

PdfFont pdfFont(const QRawFont& font) { return ReadFonts::all().find(font); }

cairo_scaled_font_t* cairoFont(const PdfFont& font) {
    thread_local OwnFaces own;
    if (font.face < 0)
        return nullptr;
    const auto place = static_cast<std::size_t>(font.face);
    if (own.faces.size() <= place)
        own.faces.resize(place + 1);
    OwnFace& face = own.faces[place];
    if (face.face == nullptr)
        face.face = openFace(ReadFonts::all().file(font.face));
    for (const ScaledFont& one : face.sizes)
        if (one.size == font.size)
            return one.font;
    return face.sizes.emplace_back(ScaledFont{font.size, scaled(face.face, font.size)}).font;
}

} // namespace encours
