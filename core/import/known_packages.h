// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/receivable_field.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// A column of a known export: which field it holds. Titles are folded (see fold).
struct KnownColumn {
    ReceivableField field;
    std::string_view title;
};

/// The export of an accounting or invoicing package, as it is told by its titles. Where a package lets people choose the
/// columns, only those are asked for that it would be pointless to leave out.
struct KnownPackage {
    std::string_view key;                        ///< stable: "odoo"
    std::string_view name;                       ///< as it calls itself
    std::span<const std::string_view> signature; ///< titles that must all be there
    std::span<const KnownColumn> columns;        ///< what its titles mean where the usual words would mislead
};

/// The package that wrote such titles (folded); nullptr when none is recognised.
[[nodiscard]] const KnownPackage* recognise_package(const std::vector<std::string>& folded_titles);

/// By its key; nullptr for others.
[[nodiscard]] const KnownPackage* known_package(std::string_view key);

} // namespace encours
