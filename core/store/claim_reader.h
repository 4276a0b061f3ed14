// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/claim_choice.h"
#include "core/ledger/ids.h"
#include "core/ledger/kinds.h"
#include "core/money/currency.h"
#include "core/store/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours::store {

/// What a due item was settled with, by the settlement's own day.
struct ClaimSettlementRow {
    Date on;
    std::optional<SettlementKind> kind; ///< nothing: a credit note
    std::int64_t amount = 0;
    std::int64_t target = 0; ///< 0 principal, 1 interest, 2 costs
    std::optional<Date> reversed_on;
    bool proposed = false; ///< the program set it against the item; nobody confirmed it
    std::string text;      ///< the payment's reference or label, the credit note's number
};

struct ClaimItemRow {
    struct Span {
        Date from;
        std::optional<Date> until;
    };
    DueItemId id;
    Date due;
    DueOrigin origin{};
    std::int64_t amount = 0;
    std::vector<ClaimSettlementRow> settlements; ///< by their days
    std::vector<Span> cancelled;                 ///< days on which it was no claim
    std::vector<Span> disputes;
};

/// An invoice with all that bears on its claim.
struct ClaimRow {
    InvoiceId invoice;
    std::string number;
    DocumentKind kind{};
    Date issued;
    Currency currency;
    std::vector<ClaimItemRow> items; ///< by their due days
    ClaimChoices choices;
};

/// Who owes, on which conditions.
struct DebtorRow {
    CustomerId id;
    std::string code, name;
    CustomerKind kind{};
    std::optional<std::int32_t> penalty_rate; ///< hundredths of a percent a year
};
/// Nothing for a customer that is not there; of a merged one, who it is now.
[[nodiscard]] std::optional<DebtorRow> read_debtor(const Connection& connection, CustomerId id);

/// Of a customer, by issue day; `only` one of its invoices where it is given.
[[nodiscard]] std::vector<ClaimRow> read_claims(const Connection& connection, CustomerId customer,
                                                std::optional<InvoiceId> only = {});

/// Cash of the customer that is set against nothing, in part or whole.
struct UnallocatedCash {
    Date on;
    SettlementKind kind{};
    std::int64_t left = 0;
    std::optional<Date> reversed_on;
    Currency currency;
    std::string text;
};
/// By its days.
[[nodiscard]] std::vector<UnallocatedCash> read_unallocated_cash(const Connection& connection, CustomerId customer);

/// What is left of a credit note that is set against nothing, in part or whole.
struct OpenCredit {
    Date issued;
    Currency currency;
};
[[nodiscard]] std::vector<OpenCredit> read_open_credits(const Connection& connection, CustomerId customer);

/// An invoice by its name.
struct NamedClaim {
    InvoiceId invoice;
    CustomerId customer;
    std::string number, customer_code, customer_name;
    DocumentKind kind{};
    Date issued;
    std::int64_t gross = 0;
    Currency currency;
};
/// Nothing for a document that is not there, or a credit note.
[[nodiscard]] std::optional<NamedClaim> read_named_claim(const Connection& connection, InvoiceId invoice);

/// Nothing for an invoice that is not there.
[[nodiscard]] std::optional<CustomerId> customer_of(const Connection& connection, InvoiceId invoice);

} // namespace encours::store
