// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/amount_edit.h"

#include "core/money/amount_parser.h"
#include "ui/common/amount_columns.h"

namespace encours {

AmountEdit::AmountEdit(const QString& name, QWidget* parent) : QLineEdit(parent) {
    setObjectName(name);
    setAlignment(Qt::AlignRight);
}

std::optional<std::int64_t> AmountEdit::minor() const {
    const std::string typed = text().trimmed().toStdString();
    auto amount = parse_amount(typed, currency_.decimals());
    // "1,234" says by itself neither a thousand nor one: then the locale does.
    if (!amount.ok() && amount.error() == AmountError::ambiguous)
        amount = parse_amount(typed, currency_.decimals(),
                              QLocale().decimalPoint() == QLatin1String(",") ? DecimalSign::comma : DecimalSign::point);
    return amount.ok() ? std::optional(amount.value()) : std::nullopt;
}

void AmountEdit::setMinor(std::int64_t minor) { setText(spreadsheetAmount(minor, currency_)); }

} // namespace encours
