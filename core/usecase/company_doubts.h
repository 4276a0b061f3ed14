// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/company_identity.h"

#include <cstdint>
#include <vector>

namespace encours {

/// What a person should look at again in the company's data. Reasons to say so beside the field, never to refuse.
enum class CompanyDoubt : std::uint8_t {
    name_empty, ///< the one that is not saved
    siren_implausible,
    siret_implausible,
    siret_of_another, ///< it does not begin with the SIREN
    vat_implausible,
    vat_of_another, ///< it does not end with the SIREN
    iban_implausible,
    bic_implausible,
    email_implausible,
    terms_unreadable, ///< due days go on being estimated with the terms before
    /// "45 FDM" reads in two ways (C. com. L441-10 I)
    terms_ambiguous,
    terms_too_long,       ///< beyond 60 days and beyond 45 days end of month (C. com. L441-10 I)
    penalty_below_floor,  ///< under three times the legal rate (C. com. L441-10 II)
    insurance_incomplete, ///< insured, but not by whom or under which number
};

struct DoubtedField {
    CompanyField field{};
    CompanyDoubt doubt{};

    friend bool operator==(const DoubtedField&, const DoubtedField&) = default;
};

/// In the order of the fields, at most one a field. Identifiers may be written with blanks; empty ones raise no doubt.
[[nodiscard]] std::vector<DoubtedField> company_doubts(const CompanyIdentity& identity);

} // namespace encours
