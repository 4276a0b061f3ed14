// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/law/late_interest.h"
#include "core/law/regime.h"
#include "core/law/time_limit.h"
#include "core/ledger/claim_choice.h"
#include "core/ledger/ids.h"
#include "core/ledger/legal_event.h"
#include "core/money/currency.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace encours {

// What the law grants for the delay, of an invoice or of all that a customer owes, as of any day. Facts count by their own
// days: a payment by the day on which the money was there, not by its booking. A payment that bounced by then never was.
// All throw store's EnvironmentError.

/// For one look: goes before the case's choices, which go before the company's settings.
struct InterestOptions {
    std::optional<Imputation> imputation;
    std::optional<DaysInYear> days_in_year;
    /// Asked; refused where there is neither a clause of the contract, nor a judgment, nor a ground noted for the case.
    std::optional<bool> capitalise;
};

/// Why there is no statement, where there is none.
enum class NoInterest : std::uint8_t {
    not_an_invoice, ///< a credit note bears none
    cancelled,
    not_issued_yet,
    undetailed_opening, ///< what was owed before the first covered day, without its due days
};

/// What to know about the facts, beside InterestCaution about the computation.
enum class FactCaution : std::uint8_t {
    payment_day_unknown, ///< cash of which the source tells the amount alone
    due_estimated,
    disputed,
    foreign_currency,        ///< the indemnity is 40 €: it is not added to what is owed in another currency
    credit_note_open,        ///< the customer has one that is set against nothing: it may lower what is owed
    capitalisation_unproved, ///< asked for, and no ground is noted: the contract or a decision must provide it
};

/// A settlement as the statement names it.
struct StatedSettlement {
    ClaimSettlement settlement;
    std::string text; ///< the payment's reference or label, the credit note's number
};

struct ItemStatement {
    DueItemId item;
    Date due;
    std::int64_t amount = 0; ///< of the due item, minor units
    InterestStatement statement;
    std::vector<StatedSettlement> settlements; ///< by their days
    std::optional<Date> notice;                ///< from which a consumer's interest runs
    TimeLimit limit;
    LimitAlarm alarm = LimitAlarm::none; ///< none where nothing is left
};

struct InvoiceStatement {
    InvoiceId invoice;
    std::string number;
    DocumentKind kind{};
    Date issued;
    Currency currency;
    Date at;
    std::optional<NoInterest> none; ///< then nothing below is filled in
    RegimeChoice regime;            ///< with what it refused, and why
    ClaimTerms terms;               ///< as computed
    ClaimChoices choices;           ///< of the case
    ClaimNature nature{};
    std::vector<ItemStatement> items;        ///< by their due days
    ClaimBalance principal, interest, costs; ///< of all items
    std::int64_t credit_notes = 0;
    bool complete = true;              ///< false: a rate is missing, interest.due is the known part
    std::optional<std::int64_t> daily; ///< nothing where a rate is missing
    std::uint32_t cautions = 0;        ///< of all items, bits by InterestCaution
    std::uint32_t fact_cautions = 0;   ///< bits by FactCaution

    [[nodiscard]] bool has(InterestCaution caution) const { return (cautions >> static_cast<int>(caution) & 1U) != 0; }
    [[nodiscard]] bool has(FactCaution caution) const { return (fact_cautions >> static_cast<int>(caution) & 1U) != 0; }
    /// Of the balance, what is to be asked for: nothing where it is kept in reserve or given up.
    [[nodiscard]] std::int64_t interest_claimed() const {
        return choices.interest == Stance::claim ? interest.left() : 0;
    }
    [[nodiscard]] std::int64_t costs_claimed() const { return choices.costs == Stance::claim ? costs.left() : 0; }
    [[nodiscard]] std::int64_t left() const { return principal.left() + interest.left() + costs.left(); }
    [[nodiscard]] std::int64_t claimed() const { return principal.left() + interest_claimed() + costs_claimed(); }
    [[nodiscard]] bool is_late() const; ///< interest or an indemnity is or was owed
};

/// Nothing for an invoice that is not there.
[[nodiscard]] std::optional<InvoiceStatement> invoice_statement(const std::filesystem::path& ledger, InvoiceId invoice,
                                                                Date at, const InterestOptions& options = {});

/// Sums of one currency.
struct StatementTotal {
    Currency currency;
    ClaimBalance principal, interest, costs;
    std::int64_t interest_claimed = 0, costs_claimed = 0;
    bool complete = true;
    std::optional<std::int64_t> daily = 0;

    [[nodiscard]] std::int64_t left() const { return principal.left() + interest.left() + costs.left(); }
    [[nodiscard]] std::int64_t claimed() const { return principal.left() + interest_claimed + costs_claimed; }
};

struct CustomerStatement {
    CustomerId customer;
    std::string code, name;
    CustomerKind kind{};
    Date at;
    std::vector<InvoiceStatement> invoices; ///< those that are late or were paid late, by issue day
    std::vector<StatementTotal> totals;     ///< the company's currency first
    std::vector<LegalEvent> events;         ///< known by the day, the latest first
};

/// Nothing for a customer that is not there.
[[nodiscard]] std::optional<CustomerStatement> customer_statement(const std::filesystem::path& ledger,
                                                                  CustomerId customer, Date at,
                                                                  const InterestOptions& options = {});

/// An invoice of a number that a person typed.
struct NamedInvoice {
    InvoiceId invoice;
    std::string number, customer_code, customer_name;
};
/// However it is spelt; all customers' where `customer_code` is empty. Credit notes are none.
[[nodiscard]] std::vector<NamedInvoice> invoices_of_number(const std::filesystem::path& ledger,
                                                           const std::string& number,
                                                           const std::string& customer_code = {});

} // namespace encours
