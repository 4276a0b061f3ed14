// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/event_finder.h"

#include "core/matching/same_document.h"
#include "core/store/claim_reader.h"
#include "core/store/customer_sheet_store.h"
#include "core/store/ledger_texts.h"
#include "core/store/open_ledger.h"

namespace encours {

void EventFinder::read_numbers() const {
    const auto connection = store::open_ledger(ledger_, store::Access::read);
    store::visit_invoice_numbers(connection, [this](std::uint32_t id, std::string_view number) {
        if (const auto folded = folded_number(std::string(number)); !folded.empty())
            by_number_[folded].push_back(InvoiceId{id});
        return true;
    });
    is_read_ = true;
}

std::vector<NamedInvoice> EventFinder::invoices(const std::string& number, const std::string& customer_code) const {
    if (!is_read_)
        read_numbers();
    std::vector<NamedInvoice> found;
    std::vector<NamedInvoice> spelt_otherwise;
    const auto ids = by_number_.find(folded_number(number));
    if (ids == by_number_.end())
        return found;
    const auto connection = store::open_ledger(ledger_, store::Access::read);
    for (const auto id : ids->second) {
        const auto named = store::read_named_claim(connection, id);
        if (named && (customer_code.empty() || named->customer_code == customer_code))
            (named->number == number ? found : spelt_otherwise)
                .push_back({named->invoice, named->number, named->customer_code, named->customer_name});
    }
    return found.empty() ? spelt_otherwise : found;
}

std::optional<CustomerId> EventFinder::customer(const std::string& code) const {
    if (const auto known = customers_.find(code); known != customers_.end())
        return known->second;
    const auto found = store::customer_of_code(store::open_ledger(ledger_, store::Access::read), code);
    if (!found)
        return std::nullopt;
    customers_.emplace(code, found->id);
    return found->id;
}

} // namespace encours
