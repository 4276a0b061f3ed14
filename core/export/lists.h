// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/cell.h"

#include <array>
#include <functional>
#include <string>
#include <string_view>

namespace encours {

/// A word of a list in the reader's language: of a column ("due", "open_amount"), of a kind ("credit_note"), of a sheet
/// ("open_items"). ui/language knows them; without one the keys themselves stand.
using ExportWords = std::function<std::string(std::string_view key)>;

/// The columns of the lists, in their order, by key.
[[nodiscard]] std::vector<Column> open_item_columns(const ExportWords& words);
[[nodiscard]] std::vector<Column> aging_columns(const ExportWords& words);
[[nodiscard]] std::vector<Column> invoice_columns(const ExportWords& words);
[[nodiscard]] std::vector<Column> payment_columns(const ExportWords& words);
[[nodiscard]] std::vector<Column> customer_columns(const ExportWords& words);
[[nodiscard]] std::vector<Column> contact_columns(const ExportWords& words);
[[nodiscard]] std::vector<Column> follow_up_columns(const ExportWords& words);
[[nodiscard]] std::vector<Column> stopped_columns(const ExportWords& words);

/// How a customer pays, by PayerProfile: "in_difficulty" alone is why somebody is left in peace.
inline constexpr std::array<std::string_view, 6> payer_profile_words{
    "payer_unknown", "payer_prompt", "payer_occasional", "payer_habitual", "payer_in_difficulty", "payer_high_risk"};

/// Every key that a list may ask for: what a translation must hold.
[[nodiscard]] std::vector<std::string_view> export_word_keys();

} // namespace encours
