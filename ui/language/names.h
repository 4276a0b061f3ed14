// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/receivable_field.h"
#include "core/kpi/aging.h"
#include "core/ledger/kinds.h"

#include <QString>

namespace encours {

// Words for the terms of the ledger: those of core/README.md's glossary.

/// "Not due", "1–30 days", … as titles of columns.
[[nodiscard]] QString bucketName(AgeBucket bucket);
/// The same where room is scarce: "1–30 d", "> 90 d".
[[nodiscard]] QString shortBucketName(AgeBucket bucket);
[[nodiscard]] QString documentKindName(DocumentKind kind);
/// The same of a kind as sources write it ("invoice", "credit_note"); other text as it stands.
[[nodiscard]] QString documentKindName(const QString& kind);
[[nodiscard]] QString customerKindName(CustomerKind kind);
[[nodiscard]] QString settlementKindName(SettlementKind kind);

/// Of a field of an import: "amount", or in another language its word with the key that `--map` takes: "montant
/// (amount)". A key that is not known is given back as it stands.
[[nodiscard]] QString fieldName(const QString& key);
/// The same as a title, where nobody types it: "Due date".
[[nodiscard]] QString fieldTitle(ReceivableField field);
/// "day, month, year (D/M/Y)" of the text "D/M/Y"; other text as it stands.
[[nodiscard]] QString dateOrderName(const QString& order);
/// Of a figure by its key in JSON ("dso", "cei_percent"): "DSO", "Collection effectiveness index (CEI)". A key that is
/// not known is given back as it stands.
[[nodiscard]] QString figureName(const QString& key);
/// Of an import's control, by its stable key; the key itself where it is not known.
[[nodiscard]] QString controlName(const QString& key);

} // namespace encours
