// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/customer_identity.h"
#include "core/usecase/company_doubts.h"

#include <vector>

namespace encours {

struct DoubtedCustomerField {
    CustomerField field{};
    CompanyDoubt doubt{};

    friend bool operator==(const DoubtedCustomerField&, const DoubtedCustomerField&) = default;
};

/// What a person should look at again, by the rules that hold for the company's own data: reasons to say so beside the
/// field, never to refuse. The law's bounds of payment terms are those between businesses: of others nothing is said.
[[nodiscard]] std::vector<DoubtedCustomerField> customer_doubts(const CustomerIdentity& identity);

} // namespace encours
