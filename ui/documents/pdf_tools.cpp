// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pdf_tools.h"

#include "core/base/environment_error.h"
#include "core/base/platform.h"

#include <QtGlobal>

namespace encours {

namespace {

const PdfTools* loadedTools() {
    try {
        return static_cast<const PdfTools*>(loaded_module("encours_pdf"));
    } catch (const EnvironmentError& error) {
        qWarning("PDFs can neither be shown nor put together: %s", error.what());
        return nullptr;
    }
}

} // namespace

const PdfTools* pdfTools() {
    static const PdfTools* const tools = loadedTools();
    return tools;
}

} // namespace encours
