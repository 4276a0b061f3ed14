// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/currency.h"
#include "core/policy/customer_traits.h"
#include "core/policy/rule.h"

#include <QStringList>

#include <span>

namespace encours {

/// What the ledger's customers hold in the texts that rules ask about, so that nobody types them from memory.
struct KnownValues {
    Currency currency; ///< of amounts
    QStringList countries, languages, categories, tags, productCategories;

    [[nodiscard]] static KnownValues of(std::span<const CustomerTraits> traits, Currency currency);
    /// Of a field of texts; empty for the others.
    [[nodiscard]] const QStringList& of(RuleField field) const;
};

} // namespace encours
