// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/book_customers.h"

#include <algorithm>
#include <map>

namespace encours {

namespace {

/// Which of two lines tells the name: the one that was booked later; of one day, any, but always the same.
bool tells_later(const BookLine& a, const BookLine& b) {
    return std::pair(a.booked, a.identity) > std::pair(b.booked, b.identity);
}

} // namespace

BookCustomers::BookCustomers(const store::Transaction& transaction, BatchId batch, std::int64_t source_id,
                             store::RowHistory& history)
    : store_(transaction, batch, source_id, history) {
    store_.visit_codes([this](std::string_view code, CustomerId id) { ids_[std::string(code)] = id; });
}

void BookCustomers::meet(const std::vector<BookLine>& lines) {
    std::map<std::string, const BookLine*> newest; // in an order that the set of lines alone decides
    for (const auto& line : lines) {
        auto& known = newest[line.customer_code];
        if (known == nullptr || tells_later(line, *known))
            known = &line;
    }
    std::unordered_map<std::string, int> names;
    for (const auto& [code, line] : newest)
        ++names[folded_name(line->customer_name)];
    for (const auto& [code, line] : newest)
        find_or_add(code, line->customer_name, names[folded_name(line->customer_name)] == 1);
}

void BookCustomers::find_or_add(const std::string& code, const std::string& name, bool name_is_single) {
    const auto known = ids_.find(code);
    if (known != ids_.end()) {
        met_.insert(known->second.value);
        if (store_.is_new_to_source(known->second))
            store_.name_alias(known->second, code);
        return;
    }
    auto id = name_is_single ? store_.find_by_name(name) : std::nullopt;
    if (id) {
        store_.take_over(*id, code);
        updated_.insert(id->value);
    } else {
        id = store_.add(code, name.empty() ? code : name);
        added_.insert(id->value);
    }
    met_.insert(id->value);
    ids_[code] = *id;
}

void BookCustomers::name_by(CustomerId customer, const std::vector<BookLine>& lines) {
    const BookLine* newest = nullptr;
    for (const auto& line : lines) {
        if (!line.customer_name.empty() && (newest == nullptr || tells_later(line, *newest)))
            newest = &line;
    }
    if (newest != nullptr && !store_.is_told_by_others(customer) && store_.set_name(customer, newest->customer_name) &&
        !added_.contains(customer.value))
        updated_.insert(customer.value);
}

std::vector<CustomerId> BookCustomers::met() const {
    std::vector<CustomerId> ids;
    for (const auto id : met_)
        ids.push_back(CustomerId{id});
    std::sort(ids.begin(), ids.end());
    return ids;
}

Count BookCustomers::count() const {
    Count count;
    count.added = static_cast<std::int64_t>(added_.size());
    count.updated = static_cast<std::int64_t>(updated_.size());
    for (const auto id : met_)
        count.unchanged += added_.contains(id) || updated_.contains(id) ? 0 : 1;
    return count;
}

} // namespace encours
