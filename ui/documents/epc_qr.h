// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/currency.h"
#include "ui/documents/sheet.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace encours {

/// A transfer as banks' applications read it from a letter.
struct EpcTransfer {
    QString name; ///< of the payee; cut at 70 characters
    QString iban, bic;
    std::int64_t amount = 0; ///< minor units
    Currency currency;
    QString remittance; ///< what the payee needs to know it by; cut at 140 characters
};

/// The text of the code, version 002 in UTF-8 (EPC069-12): at most 331 bytes, the remittance cut at a whole character where it
/// would be longer. Empty: no code can say this transfer — another currency than the euro, an amount below 0.01 or above
/// 999 999 999.99, no name, or an IBAN that cannot be right.
[[nodiscard]] QByteArray epcText(const EpcTransfer& transfer);

/// The dark squares of a code of error correction M, with its quiet zone of four modules, in a square of that side from the origin
/// on, 500 units at least. Nothing: the text does not fit version 13, beyond which the standard does not go.
[[nodiscard]] std::optional<DrawnGrid> qrSquares(const QByteArray& text, double side);

} // namespace encours
