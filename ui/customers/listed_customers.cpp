// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/listed_customers.h"

#include "ui/common/search_text.h"

namespace encours {

std::shared_ptr<const ListedCustomers> ListedCustomers::of(const std::shared_ptr<const LedgerView>& view,
                                                           const std::filesystem::path& ledger) {
    auto listed = std::make_shared<ListedCustomers>();
    listed->view = view;
    const Date until = view->isDateAsked() ? view->at : view->today;
    listed->facts = read_listed_customers(ledger, *view->snapshot->receivables, view->at, until);
    const auto& customers = view->snapshot->customers;
    listed->searched.reserve(customers.size());
    listed->agings.resize(customers.size());
    for (std::size_t i = 0; i < customers.size(); ++i) {
        listed->agings[i].customer = static_cast<CustomerIndex>(i);
        listed->searched.push_back(
            searchText(QString::fromStdString(customers[i].code + "\n" + customers[i].name + "\n" + customers[i].city +
                                              "\n" + listed->facts[i].found_by)));
    }
    for (const CustomerAging& one : view->balance.customers)
        listed->agings[one.customer] = one;
    return listed;
}

} // namespace encours
