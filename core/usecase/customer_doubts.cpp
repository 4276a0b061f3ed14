// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/customer_doubts.h"

#include <algorithm>

namespace encours {

namespace {

struct Same {
    CustomerField customer;
    CompanyField company;
};

constexpr Same same[] = {
    {CustomerField::name, CompanyField::name},   {CustomerField::siren, CompanyField::siren},
    {CustomerField::siret, CompanyField::siret}, {CustomerField::vat_number, CompanyField::vat_number},
    {CustomerField::email, CompanyField::email}, {CustomerField::terms, CompanyField::terms},
    {CustomerField::iban, CompanyField::iban},
};

} // namespace

std::vector<DoubtedCustomerField> customer_doubts(const CustomerIdentity& identity) {
    CompanyIdentity company;
    for (const auto& [field, as_company] : same)
        set_text(company, as_company, text_of(identity, field));
    std::vector<DoubtedCustomerField> doubts;
    for (const auto& found : company_doubts(company)) {
        const auto* known =
            std::find_if(std::begin(same), std::end(same), [&](const Same& one) { return one.company == found.field; });
        const bool is_bound = found.doubt == CompanyDoubt::terms_too_long;
        if (known != std::end(same) && !(is_bound && identity.kind != CustomerKind::business))
            doubts.push_back({known->customer, found.doubt});
    }
    return doubts;
}

} // namespace encours
