// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/company_identity.h"
#include "core/ledger/customer_identity.h"
#include "core/money/currency.h"
#include "ui/documents/document.h"

namespace encours {

class DocumentWords;

/// Who writes, with all that a business letter must say of its sender, as far as the company has entered it (C. com.
/// R123-237: number of the register, seat; R123-238 and R210-2: form and capital of a company).
[[nodiscard]] Letterhead letterheadOf(const CompanyIdentity& company, Currency currency, const DocumentWords& words);

/// Name, street, postcode and city in capitals, and abroad the country: as La Poste reads it.
[[nodiscard]] QStringList addresseeOf(const CustomerIdentity& customer);

/// "Lille, le 31 octobre 2026"; the day alone where the city is not known.
[[nodiscard]] QString placeAndDay(const CompanyIdentity& company, Date day, const DocumentWords& words);

/// "123 456 782": as it is read; other text as it stands.
[[nodiscard]] QString groupedSiren(const std::string& siren);

} // namespace encours
