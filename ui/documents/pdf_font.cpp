// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdf_font.h"

#include "ui/documents/font_tables.h"
#include "ui/documents/sheet.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QRawFont>

#include <cairo-ft.h>
#include <ft2build.h>
#include FT_FREETYPE_H

#include <deque>
#include <memory>
#include <utility>
#include <vector>

namespace encours {

namespace {

/// Read once: threads share the bytes.
FontTables sharedTables(const QByteArray& key, const QRawFont& font) {
    static QMutex mutex;
    static QHash<QByteArray, FontTables> known;
    const QMutexLocker lock(&mutex);
    const auto found = known.constFind(key);
    return found != known.constEnd() ? *found : *known.insert(key, fontTables(font));
}

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
    cairo_font_face_t* face = cairo_ft_font_face_create_for_ft_face(opened->face, 0);
    if (cairo_font_face_set_user_data(face, &key, opened.get(), closeFace) != CAIRO_STATUS_SUCCESS) {
        cairo_font_face_destroy(face);
        return nullptr;
    }
    (void)opened.release();
    return face;
}

struct ScaledFont {
    double size = 0;
    cairo_scaled_font_t* font = nullptr;
};

struct KnownFace {
    QByteArray key;
    FontTables tables; ///< its bytes are shared
    cairo_font_face_t* face = nullptr;
    std::vector<ScaledFont> sizes;
};

/// The faces of a thread.
struct KnownFaces {
    std::deque<KnownFace> faces;

    KnownFaces() = default;
    KnownFaces(const KnownFaces&) = delete;
    KnownFaces& operator=(const KnownFaces&) = delete;
    ~KnownFaces() {
        for (KnownFace& one : faces) {
            for (ScaledFont& scaled : one.sizes)
                cairo_scaled_font_destroy(scaled.font);
            cairo_font_face_destroy(one.face);
        }
    }
};

cairo_scaled_font_t* scaled(cairo_font_face_t* face, double size) {
    cairo_matrix_t inUnits, toPoints;
    cairo_matrix_init_scale(&inUnits, size, size);
    cairo_matrix_init_scale(&toPoints, pdfScale(), pdfScale());
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_scaled_font_t* font = cairo_scaled_font_create(face, &inUnits, &toPoints, options);
    cairo_font_options_destroy(options);
    return font;
}

} // namespace

double pdfScale() { return 72.0 / sheetResolution; }

PdfFont pdfFont(const QRawFont& font) {
    thread_local KnownFaces known;
    // It holds the sum of the whole font, and is short.
    const QByteArray key = font.fontTable("head") + font.fontTable("maxp");
    KnownFace* found = nullptr;
    for (KnownFace& one : known.faces)
        if (one.key == key)
            found = &one;
    if (found == nullptr) {
        const FontTables opened = sharedTables(key, font);
        found = &known.faces.emplace_back(KnownFace{key, opened, openFace(opened.file), {}});
    }
    if (found->face == nullptr)
        return {};
    const auto made = [&](const ScaledFont& one) {
        return PdfFont{one.font, found->tables.space, found->tables.noBreakSpace};
    };
    for (const ScaledFont& one : found->sizes)
        if (one.size == font.pixelSize())
            return made(one);
    return made(found->sizes.emplace_back(ScaledFont{font.pixelSize(), scaled(found->face, font.pixelSize())}));
}

} // namespace encours
