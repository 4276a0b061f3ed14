// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/ledger/ids.h"

#include <cstdint>
#include <optional>
#include <string>

namespace encours {

class ActInProgress;

/// A court opened proceedings over the customer: nobody may claim or be paid for what was owed before (C. com. L622-7,
/// L622-21), and the claim must be declared to the court's officer.
struct Insolvency {
    CustomerId customer;
    Date opened;                   ///< the judgment's day
    std::optional<Date> published; ///< in the BODACC; nothing: not known yet
    std::string addressee;         ///< the court's officer (mandataire judiciaire, liquidateur); "" while not known
    std::string note;
};

/// What follows of an insolvency_opened, in the act that records it: a hold of all that the customer owes until a
/// person ends
/// it, and the task to declare the claim with what was owed at the close of the judgment's day. What is learnt later
/// (the
/// publication, the officer) completes the task. False: there was nothing new.
bool freeze_for_insolvency(ActInProgress& act, const Insolvency& insolvency,
                           std::optional<std::int64_t> answer = std::nullopt);

/// The last day to declare: two months from the publication, four where the creditor lives outside mainland France (C.
/// com.
/// R622-24). Without a publication counted from the judgment, which is never later than it: too early rather than too
/// late.
[[nodiscard]] Date claim_declaration_day(Date opened, std::optional<Date> published, bool creditor_abroad);

} // namespace encours
