// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"

#include <zip.h>

namespace encours {

/// What is called of libzip.
struct ZipFunctions {
    decltype(&::zip_discard) discard;
    decltype(&::zip_error_fini) error_fini;
    decltype(&::zip_error_init) error_init;
    decltype(&::zip_fclose) fclose;
    decltype(&::zip_fopen_index) fopen_index;
    decltype(&::zip_fread) fread;
    decltype(&::zip_get_name) get_name;
    decltype(&::zip_get_num_entries) get_num_entries;
    decltype(&::zip_open_from_source) open_from_source;
    decltype(&::zip_source_buffer_create) source_buffer_create;
    decltype(&::zip_source_free) source_free;
    decltype(&::zip_stat_index) stat_index;
    decltype(&::zip_stat_init) stat_init;
};

/// Brought by the module encours_zip at the first call, which throws as loaded_module does.
inline const ZipFunctions& zip() {
    static const auto& loaded = *static_cast<const ZipFunctions*>(loaded_module("encours_zip"));
    return loaded;
}

} // namespace encours
