// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/customer_list.h"

#include "core/kpi/customer_delays.h"
#include "core/store/customer_history_store.h"
#include "core/store/customer_list_store.h"
#include "core/store/customer_sheet_store.h"
#include "core/store/open_ledger.h"
#include "core/store/transaction.h"

namespace encours {

namespace {

constexpr int days_of_delays = 365;

} // namespace

std::vector<ListedCustomer> read_listed_customers(const std::filesystem::path& ledger, const Receivables& receivables,
                                                  Date at, Date contacts_until) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    const auto delays = customer_delays(receivables, at, days_of_delays);
    std::vector<ListedCustomer> facts(receivables.customer_count());
    for (std::size_t i = 0; i < facts.size(); ++i)
        facts[i].delay = delays[i].days();
    const auto with = [&](CustomerId id, const auto& change) {
        if (const auto index = receivables.index_of(id))
            change(facts[*index]);
    };
    store::visit_last_contacts(connection, contacts_until, [&](CustomerId id, Date day) {
        with(id, [&](ListedCustomer& one) { one.last_contact = day; });
    });
    store::visit_found_by(connection, [&](CustomerId id, std::string_view text) {
        with(id, [&](ListedCustomer& one) { one.found_by.append(text).append("\n"); });
    });
    store::visit_merged(connection,
                        [&](CustomerId id) { with(id, [](ListedCustomer& one) { one.is_merged = true; }); });
    return facts;
}

std::optional<CustomerFile> read_customer(const std::filesystem::path& ledger, CustomerId customer) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    auto sheet = store::read_customer_sheet(connection, customer);
    if (!sheet)
        return std::nullopt;
    return CustomerFile{std::move(*sheet), store::read_customer_payments(connection, customer),
                        store::read_customer_timeline(connection, customer)};
}

} // namespace encours
