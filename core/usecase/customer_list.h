// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/customer_file.h"
#include "core/ledger/receivables.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// What the list of customers says of one beside its aged balance.
struct ListedCustomer {
    std::optional<double> delay; ///< see kpi/customer_delays.h, of the last 365 days
    Date last_contact = no_day;  ///< a note, a message that was sent, an answer, a promise or a complaint
    std::string found_by;        ///< identifiers, other codes and names by which a person may look for it, a line each
    bool is_merged = false;      ///< into another: listed no more
};

/// By CustomerIndex, as of the close of a day; contacts up to `contacts_until`. Throws store's EnvironmentError.
[[nodiscard]] std::vector<ListedCustomer> read_listed_customers(const std::filesystem::path& ledger,
                                                                const Receivables& receivables, Date at,
                                                                Date contacts_until);

/// All that the file tells of one customer. Nothing for one that is not there or was merged into another.
[[nodiscard]] std::optional<CustomerFile> read_customer(const std::filesystem::path& ledger, CustomerId customer);

} // namespace encours
