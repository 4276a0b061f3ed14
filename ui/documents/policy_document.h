// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/legal_data.h"
#include "core/ledger/company_identity.h"
#include "core/ledger/kinds.h"
#include "core/money/currency.h"
#include "core/policy/reminder_policy.h"
#include "core/policy/segment.h"
#include "ui/documents/document.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// For whom a policy is printed: customers read when they are reminded and what follows, staff also from which amounts, what
/// is approved, and the tone.
enum class PolicyReaders : std::uint8_t { staff, customers };

/// All that a policy is printed from.
struct PrintedPolicy {
    CompanyIdentity company;
    Currency currency;
    ReminderPolicy policy;
    std::vector<Segment> segments; ///< whose customers follow it
    PolicyReaders readers{};
    std::string language; ///< of the document: "fr", "en"
    Date drawnUp;
};

/// Nothing where the policy is not there. A draft is printed as such. Throws store's EnvironmentError.
[[nodiscard]] std::optional<PrintedPolicy> readPrintedPolicy(const std::filesystem::path& ledger, PolicyId policy,
                                                             PolicyReaders readers, const std::string& language,
                                                             Date drawnUp);

/// Whom customers of those segments are: of one kind where each rule says so, else businesses.
[[nodiscard]] CustomerKind kindOfReaders(const std::vector<Segment>& segments);

/// The written policy: whom it concerns, its steps with their days, what follows a delay, and what the law grants.
[[nodiscard]] Document policyDocument(const PrintedPolicy& printed, const LegalData& law);

/// "Politique standard v2": for the name of its file.
[[nodiscard]] QString policyDocumentName(const PrintedPolicy& printed);

} // namespace encours
