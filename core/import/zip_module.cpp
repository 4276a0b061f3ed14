// SPDX-License-Identifier: GPL-3.0-or-later
// The module encours_zip.
#include "core/import/zip_functions.h"

extern "C" const void* ENCOURS_MODULE_ENTRY() {
    static const encours::ZipFunctions functions{
        .discard = ::zip_discard,
        .error_fini = ::zip_error_fini,
        .error_init = ::zip_error_init,
        .fclose = ::zip_fclose,
        .fopen_index = ::zip_fopen_index,
        .fread = ::zip_fread,
        .get_name = ::zip_get_name,
        .get_num_entries = ::zip_get_num_entries,
        .open_from_source = ::zip_open_from_source,
        .source_buffer_create = ::zip_source_buffer_create,
        .source_free = ::zip_source_free,
        .stat_index = ::zip_stat_index,
        .stat_init = ::zip_stat_init,
    };
    return &functions;
}
