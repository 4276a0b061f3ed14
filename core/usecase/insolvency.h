// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"
#include "core/usecase/act.h"

#include <optional>
#include <string>

namespace encours {

/// A court opened proceedings over the customer: nobody may claim or be paid for what was owed before (C. com. L622-7,
/// L622-21), and the claim must be declared to the court's officer.
struct InsolvencyRequest {
    std::filesystem::path ledger;
    CustomerId customer;
    Date opened;                   ///< the judgment's day
    std::optional<Date> published; ///< in the BODACC; nothing: not known yet
    std::string addressee;         ///< the court's officer (mandataire judiciaire, liquidateur); "" while not known
    std::string reference;         ///< of the judgment
    std::string note;
    std::string actor;
};

/// The last day to declare: two months from the publication, four where the creditor lives outside mainland France (C. com.
/// R622-24). Without a publication counted from the judgment, which is never later than it: too early rather than too late.
[[nodiscard]] Date claim_declaration_day(Date opened, std::optional<Date> published, bool creditor_abroad);

} // namespace encours
