// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/company.h"

#include "core/demo/identifiers.h"

namespace encours::demo {

Company make_company() {
    Company company;
    company.siren = siren(1);
    company.siret = siret(company.siren);
    company.vat = vat_number(company.siren);
    company.iban = iban(17'071'668);
    company.phone = telephone(1707);
    return company;
}

} // namespace encours::demo
