// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/letter_facts.h"
#include "core/letters/letter_template.h"

#include <cstdint>
#include <string>

namespace encours::test {

/// Whom a sample is written to.
enum class SampleDebtor { business, consumer, public_body, business_of_private_creditor };
inline constexpr SampleDebtor sample_debtors[] = {SampleDebtor::business, SampleDebtor::consumer,
                                                  SampleDebtor::public_body,
                                                  SampleDebtor::business_of_private_creditor};

/// What a case may have besides.
enum SampleTrait : std::uint32_t {
    with_deadline = 1U << 0U,
    with_credits = 1U << 1U,
    with_information = 1U << 2U,
    with_accessories = 1U << 3U, ///< interest that runs, and the indemnity where the law grants it
    claiming_accessories = 1U << 4U,
    with_unknown_rate = 1U << 5U,
    with_contacts = 1U << 6U,
    with_broken_promise = 1U << 7U,
    with_dispute = 1U << 8U,
    with_dispute_owner = 1U << 9U,
    with_payment = 1U << 10U,
    with_payment_on_time = 1U << 11U,
    with_plan = 1U << 12U,
    with_waiver_of_interest = 1U << 13U,
    with_waiver_of_costs = 1U << 14U,
    with_waiver_of_principal = 1U << 15U,
    with_collector = 1U << 16U,
    with_discount = 1U << 17U,
    with_terms = 1U << 18U,
    with_useful = 1U << 19U,
    with_mediator = 1U << 20U,
    with_agency = 1U << 21U,
    with_enclosures = 1U << 22U,
    with_contact = 1U << 23U,
    with_direct_debit = 1U << 24U,
    with_phone = 1U << 25U,
};
inline constexpr std::uint32_t all_traits = (1U << 26U) - 1;

/// A case as a company has it: complete, with so many items and these traits; what the document cannot do without is there
/// always.
[[nodiscard]] LetterCase sample_case(const std::string& document, SampleDebtor debtor, std::size_t items,
                                     std::uint32_t traits);

/// Values of an usual length for the fields that the case has, in French or English; "" of the others.
[[nodiscard]] LetterFacts sample_facts(const LetterCase& letter, const std::string& language);

/// The document whose case the template is for.
[[nodiscard]] inline const std::string& document_of(const LetterTemplate& written) {
    return written.instead_of.empty() ? written.key : written.instead_of;
}

} // namespace encours::test
