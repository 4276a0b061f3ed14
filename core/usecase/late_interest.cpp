// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/late_interest.h"

#include "core/matching/same_document.h"
#include "core/store/claim_reader.h"
#include "core/store/ledger_texts.h"
#include "core/store/open_ledger.h"
#include "core/store/transaction.h"
#include "core/usecase/claim_desk.h"

#include <algorithm>

namespace encours {

namespace {

StatementTotal& total_of(std::vector<StatementTotal>& totals, Currency currency) {
    for (auto& total : totals) {
        if (total.currency == currency)
            return total;
    }
    totals.push_back({currency, {}, {}, {}, 0, 0, true, 0});
    return totals.back();
}

void add(StatementTotal& total, const InvoiceStatement& one) {
    const auto sum = [](ClaimBalance& balance, const ClaimBalance& more) {
        balance.due += more.due;
        balance.paid += more.paid;
        balance.waived += more.waived;
    };
    sum(total.principal, one.principal);
    sum(total.interest, one.interest);
    sum(total.costs, one.costs);
    total.interest_claimed += one.interest_claimed();
    total.costs_claimed += one.costs_claimed();
    total.complete = total.complete && one.complete;
    total.daily = total.daily && one.daily ? std::optional(*total.daily + *one.daily) : std::nullopt;
}

} // namespace

bool InvoiceStatement::is_late() const {
    return interest.due > 0 || costs.due > 0 ||
           std::any_of(items.begin(), items.end(), [this](const ItemStatement& item) {
               return !item.statement.segments.empty() || (item.due < at && item.statement.principal.left() > 0);
           });
}

std::optional<InvoiceStatement> invoice_statement(const std::filesystem::path& ledger, InvoiceId invoice, Date at,
                                                  const InterestOptions& options) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    const auto customer = store::customer_of(connection, invoice);
    const auto debtor = customer ? store::read_debtor(connection, *customer) : std::nullopt;
    if (!debtor)
        return std::nullopt;
    ClaimDesk desk(connection, *debtor, at, options);
    // Cash that is set against nothing asks for the customer's other invoices.
    const auto only = desk.has_unallocated_cash() ? std::nullopt : std::optional(invoice);
    auto made = desk.statements(store::read_claims(connection, debtor->id, only), invoice);
    if (made.empty())
        return std::nullopt;
    return std::move(made.front());
}

std::optional<CustomerStatement> customer_statement(const std::filesystem::path& ledger, CustomerId customer, Date at,
                                                    const InterestOptions& options) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    const auto debtor = store::read_debtor(connection, customer);
    if (!debtor)
        return std::nullopt;
    ClaimDesk desk(connection, *debtor, at, options);
    CustomerStatement made;
    made.customer = debtor->id;
    made.code = debtor->code;
    made.name = debtor->name;
    made.kind = debtor->kind;
    made.at = at;
    made.totals.push_back({desk.currency(), {}, {}, {}, 0, 0, true, 0});
    for (auto& one : desk.statements(store::read_claims(connection, debtor->id))) {
        if (one.none || !one.is_late())
            continue;
        add(total_of(made.totals, one.currency), one);
        made.invoices.push_back(std::move(one));
    }
    for (const auto& event : desk.events()) {
        if (event.on <= at)
            made.events.push_back(event);
    }
    std::reverse(made.events.begin(), made.events.end());
    return made;
}

std::vector<NamedInvoice> invoices_of_number(const std::filesystem::path& ledger, const std::string& number,
                                             const std::string& customer_code) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    std::vector<NamedInvoice> found;
    const auto asked = folded_number(number);
    if (asked.empty())
        return found;
    std::vector<NamedInvoice> folded;
    store::visit_invoice_numbers(connection, [&](std::uint32_t id, std::string_view there) {
        if (there != number && folded_number(there) != asked)
            return true;
        const auto named = store::read_named_claim(connection, InvoiceId{id});
        if (named && (customer_code.empty() || named->customer_code == customer_code))
            (named->number == number ? found : folded)
                .push_back({named->invoice, named->number, named->customer_code, named->customer_name});
        return true;
    });
    return found.empty() ? folded : found;
}

} // namespace encours
