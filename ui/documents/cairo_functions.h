// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"

#include <cairo-ft.h>
#include <cairo-pdf.h>

namespace encours {

/// What is called of cairo.
struct CairoFunctions {
    decltype(&::cairo_close_path) close_path;
    decltype(&::cairo_create) create;
    decltype(&::cairo_curve_to) curve_to;
    decltype(&::cairo_destroy) destroy;
    decltype(&::cairo_fill) fill;
    decltype(&::cairo_font_face_destroy) font_face_destroy;
    decltype(&::cairo_font_face_set_user_data) font_face_set_user_data;
    decltype(&::cairo_font_options_create) font_options_create;
    decltype(&::cairo_font_options_destroy) font_options_destroy;
    decltype(&::cairo_font_options_set_hint_metrics) font_options_set_hint_metrics;
    decltype(&::cairo_font_options_set_hint_style) font_options_set_hint_style;
    decltype(&::cairo_ft_font_face_create_for_ft_face) ft_font_face_create_for_ft_face;
    decltype(&::cairo_image_surface_create) image_surface_create;
    decltype(&::cairo_image_surface_get_data) image_surface_get_data;
    decltype(&::cairo_image_surface_get_stride) image_surface_get_stride;
    decltype(&::cairo_line_to) line_to;
    decltype(&::cairo_mask) mask;
    decltype(&::cairo_matrix_init_scale) matrix_init_scale;
    decltype(&::cairo_move_to) move_to;
    decltype(&::cairo_paint) paint;
    decltype(&::cairo_pattern_create_for_surface) pattern_create_for_surface;
    decltype(&::cairo_pattern_destroy) pattern_destroy;
    decltype(&::cairo_pattern_set_filter) pattern_set_filter;
    decltype(&::cairo_pdf_surface_create_for_stream) pdf_surface_create_for_stream;
    decltype(&::cairo_pdf_surface_restrict_to_version) pdf_surface_restrict_to_version;
    decltype(&::cairo_pdf_surface_set_metadata) pdf_surface_set_metadata;
    decltype(&::cairo_rectangle) rectangle;
    decltype(&::cairo_restore) restore;
    decltype(&::cairo_rotate) rotate;
    decltype(&::cairo_save) save;
    decltype(&::cairo_scale) scale;
    decltype(&::cairo_scaled_font_create) scaled_font_create;
    decltype(&::cairo_scaled_font_destroy) scaled_font_destroy;
    decltype(&::cairo_set_fill_rule) set_fill_rule;
    decltype(&::cairo_set_line_cap) set_line_cap;
    decltype(&::cairo_set_line_join) set_line_join;
    decltype(&::cairo_set_line_width) set_line_width;
    decltype(&::cairo_set_scaled_font) set_scaled_font;
    decltype(&::cairo_set_source_rgba) set_source_rgba;
    decltype(&::cairo_set_source_surface) set_source_surface;
    decltype(&::cairo_show_page) show_page;
    decltype(&::cairo_show_text_glyphs) show_text_glyphs;
    decltype(&::cairo_status) status;
    decltype(&::cairo_stroke) stroke;
    decltype(&::cairo_surface_destroy) surface_destroy;
    decltype(&::cairo_surface_finish) surface_finish;
    decltype(&::cairo_surface_mark_dirty) surface_mark_dirty;
    decltype(&::cairo_surface_set_mime_data) surface_set_mime_data;
    decltype(&::cairo_surface_status) surface_status;
    decltype(&::cairo_translate) translate;
};

/// Brought by the module encours_cairo at the first call, which throws as loaded_module does.
inline const CairoFunctions& cairo() {
    static const auto& loaded = *static_cast<const CairoFunctions*>(loaded_module("encours_cairo"));
    return loaded;
}

} // namespace encours
