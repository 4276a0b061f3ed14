// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/platform.h"

#include <xlsxwriter.h>

namespace encours {

/// What is called of libxlsxwriter.
struct XlsxFunctions {
    decltype(&::format_set_bold) format_set_bold;
    decltype(&::format_set_bottom) format_set_bottom;
    decltype(&::format_set_num_format) format_set_num_format;
    decltype(&::workbook_add_format) workbook_add_format;
    decltype(&::workbook_add_worksheet) workbook_add_worksheet;
    decltype(&::workbook_close) workbook_close;
    decltype(&::workbook_new_opt) workbook_new_opt;
    decltype(&::worksheet_autofilter) worksheet_autofilter;
    decltype(&::worksheet_freeze_panes) worksheet_freeze_panes;
    decltype(&::worksheet_set_column) worksheet_set_column;
    decltype(&::worksheet_write_datetime) worksheet_write_datetime;
    decltype(&::worksheet_write_number) worksheet_write_number;
    decltype(&::worksheet_write_string) worksheet_write_string;
};

/// Brought by the module encours_xlsx at the first call, which throws as loaded_module does.
inline const XlsxFunctions& xlsx() {
    static const auto& loaded = *static_cast<const XlsxFunctions*>(loaded_module("encours_xlsx"));
    return loaded;
}

} // namespace encours
