// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/receivables.h"
#include "core/letters/letter_case.h"

#include <filesystem>
#include <optional>
#include <string>

namespace encours {

/// On whom a text is tried.
struct TrialRequest {
    std::string document; ///< key of the text that steps name, or of a document that none asks for
    std::string language;
    CustomerId customer;
    Channel channel = Channel::letter;
    Date on;
};
/// The case of a real customer as such a message would find it, whatever the customer's policy plans: what is late of a reminder,
/// what is not yet due of a notice before the due day, else all that is open; a plan in three instalments where the document
/// is one. Marked as a specimen. Nothing for a customer that is not there, or owes nothing. Throws store's EnvironmentError.
[[nodiscard]] std::optional<LetterCase> trial_case(const std::filesystem::path& ledger, const Receivables& receivables,
                                                   const TrialRequest& request);

} // namespace encours
