// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "core/usecase/late_interest.h"

#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace encours {

/// Finds what lines of events name. Numbers of invoices are read once: recording events makes no new ones.
class EventFinder {
public:
    explicit EventFinder(std::filesystem::path ledger) : ledger_(std::move(ledger)) {}

    [[nodiscard]] const std::filesystem::path& ledger() const { return ledger_; }
    /// However it is spelt, those that are spelt exactly so before others; all customers' where `customer_code` is
    /// empty.
    [[nodiscard]] std::vector<NamedInvoice> invoices(const std::string& number, const std::string& customer_code) const;
    [[nodiscard]] std::optional<CustomerId> customer(const std::string& code) const;

private:
    void read_numbers() const;

    std::filesystem::path ledger_;
    mutable bool is_read_ = false;
    mutable std::unordered_map<std::string, std::vector<InvoiceId>> by_number_; ///< folded
    mutable std::unordered_map<std::string, CustomerId> customers_;             ///< asked for so far
};

} // namespace encours
