// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/company_doubts.h"
#include "core/usecase/company_identity.h"
#include "core/usecase/create_company.h"
#include "core/usecase/ledger_overview.h"

#include <QString>

namespace encours {

// Words about the company itself.

/// "SIREN", "Share capital", …: as the field is called beside its editor and in what is said of it.
[[nodiscard]] QString companyFieldName(CompanyField field);
/// What to look at again, and why: a note, never a refusal.
[[nodiscard]] QString companyDoubtSentence(CompanyDoubt doubt);
[[nodiscard]] QString companyRefusalSentence(CompanyRefusal refusal);
[[nodiscard]] QString createCompanyErrorSentence(CreateCompanyError error, const QString& file);
/// Why a ledger of the list shows no amounts, in few words.
[[nodiscard]] QString overviewErrorWords(OverviewError error);

[[nodiscard]] QString penaltyKindName(PenaltyKind kind);
[[nodiscard]] QString paymentMeansName(PaymentMeans means);
/// Of an ISO 3166-1 code, where the company may well be; else the code.
[[nodiscard]] QString countryName(const QString& code);

} // namespace encours
