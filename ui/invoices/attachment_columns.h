// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/attachment.h"
#include "ui/common/table_model.h"

namespace encours {

using AttachmentsModel = RowsModel<Attachment>;
/// Columns "name", "type", "size", "added".
[[nodiscard]] std::vector<Column<Attachment>> attachmentColumns();

/// "PDF", "JPEG picture".
[[nodiscard]] QString mediaTypeName(const QString& mediaType);
/// "284 kB" in English, "284 ko" in French.
[[nodiscard]] QString sizeText(std::int64_t bytes);

} // namespace encours
