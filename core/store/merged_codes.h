// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace encours::store {

/// The codes and names of customers that stand under another, so that what an import brings under one of them is
/// remembered with the merge, and goes to its own customer when the merge is taken back.
class MergedCodes {
public:
    using Merges = std::vector<std::int64_t>;

    /// As a source means customers by its codes; without a source, as any does.
    MergedCodes(const Transaction& transaction, std::optional<std::int64_t> source_id);

    [[nodiscard]] bool empty() const { return by_code_.empty(); }
    /// The merges that a customer's code lies under; nullptr: none.
    [[nodiscard]] const Merges* of_code(std::string_view code) const { return find(by_code_, code); }
    /// Of a name that only such a customer has.
    [[nodiscard]] const Merges* of_name(std::string_view name) const;
    /// Of a document that was brought under such a code.
    [[nodiscard]] const Merges* of_number(std::string_view number) const;

    /// `place` is "table.column" of the reference to the customer.
    void remember(const Merges& merges, std::string_view place, std::int64_t row) const;

private:
    using Places = std::unordered_map<std::string, Merges>;
    [[nodiscard]] static const Merges* find(const Places& places, std::string_view key);
    void read_names();
    void read_numbers();

    const Connection& connection_;
    Places by_code_, by_name_, by_number_; ///< names and numbers folded
};

} // namespace encours::store
