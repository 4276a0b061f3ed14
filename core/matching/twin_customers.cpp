// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/twin_customers.h"

#include "core/import/cell_text.h"

#include <set>

namespace encours {

namespace {

/// What is compared of a customer.
struct Folded {
    std::string name, siren, vat, postcode;
};

bool differ(const std::string& a, const std::string& b) { return !a.empty() && !b.empty() && a != b; }
bool agree(const std::string& a, const std::string& b) { return !a.empty() && a == b; }

bool are_twins(const Folded& a, const Folded& b) {
    if (differ(a.siren, b.siren) || differ(a.vat, b.vat))
        return false;
    // Of one identifier: the same name, or no other place.
    if (agree(a.siren, b.siren) || agree(a.vat, b.vat))
        return agree(a.name, b.name) || !differ(a.postcode, b.postcode);
    return agree(a.name, b.name) && !differ(a.postcode, b.postcode);
}

} // namespace

std::vector<std::pair<std::size_t, std::size_t>>
twin_customers(const std::vector<CustomersOfOthers::Customer>& customers) {
    std::vector<Folded> folded;
    std::unordered_map<std::string, std::vector<std::size_t>> lots;
    for (std::size_t i = 0; i < customers.size(); ++i) {
        const auto& customer = customers[i];
        folded.push_back(
            {folded_name(customer.name), fold(customer.siren), fold(customer.vat), fold(customer.postcode)});
        const auto enter = [&](const char* what, const std::string& key) {
            if (!key.empty())
                lots[what + key].push_back(i);
        };
        enter("name ", folded.back().name);
        enter("siren ", folded.back().siren);
        enter("vat ", folded.back().vat);
    }
    std::set<std::pair<std::size_t, std::size_t>> pairs;
    for (const auto& [key, places] : lots) {
        for (std::size_t i = 1; i < places.size(); ++i) {
            if (are_twins(folded[places.front()], folded[places[i]]))
                pairs.emplace(places.front(), places[i]);
        }
    }
    return {pairs.begin(), pairs.end()};
}

} // namespace encours
