// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/named_things.h"

#include "core/ledger/answer.h"
#include "core/store/company_store.h"
#include "core/store/open_ledger.h"
#include "core/usecase/read_invoice.h"

#include <utility>

namespace encours {

namespace {

using Reason = EventFault::Reason;

} // namespace

CustomerId NamedThings::customer() {
    if (line_.has("customer"))
        return line_.customer();
    read_invoices();
    if (invoices_.empty())
        EventLine::refuse(Reason::field_missing, "customer");
    return invoices_.front().customer;
}

CustomerId NamedThings::customer_of_code(const char* field) const {
    const auto code = line_.needed_text(field);
    const auto found = line_.finder().customer(code);
    if (!found)
        EventLine::refuse(Reason::customer_unknown, code);
    return *found;
}

void NamedThings::read_invoices() {
    if (is_read_)
        return;
    for (const auto& named : line_.invoices()) {
        auto detail = read_invoice(line_.finder().ledger(), named.invoice);
        if (!detail)
            EventLine::refuse(Reason::invoice_unknown, named.number);
        invoices_.push_back(std::move(*detail));
    }
    is_read_ = true;
}

std::vector<DueItemId> NamedThings::items() {
    read_invoices();
    std::vector<DueItemId> found;
    for (const auto& invoice : invoices_) {
        for (const auto& item : invoice.items)
            found.push_back(item.id);
    }
    return found;
}

int NamedThings::decimals() {
    read_invoices();
    if (!invoices_.empty())
        return invoices_.front().currency.decimals();
    const auto connection = store::open_ledger(line_.finder().ledger(), store::Access::read);
    return store::read_company(connection).currency.decimals();
}

std::int64_t NamedThings::needed_amount() {
    const auto amount = line_.amount("amount", decimals());
    if (!amount)
        EventLine::refuse(Reason::field_missing, "amount");
    return *amount;
}

Channel NamedThings::needed_channel() const {
    const auto channel = channel_from_key(line_.needed_text("channel"));
    if (!channel)
        EventLine::refuse(Reason::field_unreadable, "channel");
    return *channel;
}

} // namespace encours
