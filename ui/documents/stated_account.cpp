// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/stated_account.h"

#include "core/usecase/company_identity.h"
#include "core/usecase/customer_list.h"

namespace encours {

std::optional<StatedAccount> readStatedAccount(const std::filesystem::path& ledger, CustomerId customer,
                                               std::optional<InvoiceId> invoice, Date at, Date drawnUp,
                                               const InterestOptions& options) {
    const auto file = read_customer(ledger, customer);
    if (!file)
        return std::nullopt;
    StatedAccount account;
    account.creditor = read_company_state(ledger).identity;
    account.debtor = file->sheet.identity;
    account.customerCode = file->sheet.code;
    account.language = account.debtor.language;
    account.at = at;
    account.drawnUp = drawnUp;
    if (invoice) {
        if (auto one = invoice_statement(ledger, *invoice, at, options))
            account.invoices.push_back(std::move(*one));
    } else if (auto all = customer_statement(ledger, customer, at, options)) {
        account.invoices = std::move(all->invoices);
    }
    std::erase_if(account.invoices, [](const InvoiceStatement& one) { return one.none.has_value(); });
    return hasAnythingToState(account) ? std::optional(std::move(account)) : std::nullopt;
}

} // namespace encours
