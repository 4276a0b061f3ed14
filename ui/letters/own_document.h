// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/instalments.h"
#include "core/usecase/letter_cases.h"
#include "ui/letters/letter_file.h"
#include "ui/letters/letter_preview.h"

#include <memory>
#include <optional>

namespace encours {

/// How a debt is to be paid off, as a person wishes it; minor units.
struct PlanWish {
    int count = 3;
    std::optional<std::int64_t> each = {}; ///< so much a month instead
    Date first;
    std::int64_t waived = 0;
    std::string waivedOf = {}; ///< "interest", "costs", "principal"

    friend bool operator==(const PlanWish&, const PlanWish&) = default;
};

/// A document that no step asks for, as a person wishes it.
struct OwnDocumentWish {
    OwnDocument document{};
    CustomerId customer;
    bool isEmail = false;
    Date on;
    PlanWish plan; ///< of those that both sign

    [[nodiscard]] bool hasPlan() const {
        return document == OwnDocument::payment_plan || document == OwnDocument::debt_acknowledgement;
    }
    friend bool operator==(const OwnDocumentWish&, const OwnDocumentWish&) = default;
};

/// What became of it: what is seen and the very bytes that leave, or why there is none.
struct MadeDocument {
    std::optional<PreviewedLetter> shown; ///< nothing: the customer's books give none, or there is no text of that form
    LetterFile file;                      ///< without bytes where a fault stops it
    bool hasCase = false;                 ///< the books give one
    std::optional<InstalmentFault> fault; ///< the plan cannot be
    std::optional<LetterPlan> plan;
    std::vector<std::uint32_t> items; ///< due items that the plan is about
    std::int64_t accessories = 0;     ///< interest and costs in it
    Currency currency;
};
/// On a worker. Throws store's EnvironmentError.
[[nodiscard]] MadeDocument makeOwnDocument(const std::filesystem::path& ledger, const Receivables& receivables,
                                           const OwnDocumentWish& wish);

/// "Statement of account", "Payment plan".
[[nodiscard]] QString ownDocumentName(OwnDocument document);
/// Why the books give none.
[[nodiscard]] QString noDocumentSentence(OwnDocument document);
[[nodiscard]] QString instalmentFaultSentence(InstalmentFault fault);

} // namespace encours
