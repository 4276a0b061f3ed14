// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/currency.h"

#include <QLineEdit>

#include <cstdint>
#include <optional>

namespace encours {

/// An amount as people type it: with or without spaces, with the decimal sign of the locale or a point.
class AmountEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit AmountEdit(const QString& name, QWidget* parent = nullptr);

    void setCurrency(Currency currency) { currency_ = currency; }
    /// Minor units; nothing while the field is empty or is no amount.
    [[nodiscard]] std::optional<std::int64_t> minor() const;
    void setMinor(std::int64_t minor);

private:
    Currency currency_;
};

} // namespace encours
