// SPDX-License-Identifier: GPL-3.0-or-later
// The module encours_xlsx.
#include "core/export/xlsx_functions.h"

extern "C" const void* ENCOURS_MODULE_ENTRY() {
    static const encours::XlsxFunctions functions{
        .format_set_bold = ::format_set_bold,
        .format_set_bottom = ::format_set_bottom,
        .format_set_num_format = ::format_set_num_format,
        .workbook_add_format = ::workbook_add_format,
        .workbook_add_worksheet = ::workbook_add_worksheet,
        .workbook_close = ::workbook_close,
        .workbook_new_opt = ::workbook_new_opt,
        .worksheet_autofilter = ::worksheet_autofilter,
        .worksheet_freeze_panes = ::worksheet_freeze_panes,
        .worksheet_set_column = ::worksheet_set_column,
        .worksheet_write_datetime = ::worksheet_write_datetime,
        .worksheet_write_number = ::worksheet_write_number,
        .worksheet_write_string = ::worksheet_write_string,
    };
    return &functions;
}
