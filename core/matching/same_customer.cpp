// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/same_customer.h"

#include "core/import/cell_text.h"

#include <algorithm>
#include <array>

namespace encours {

namespace {

constexpr std::array<std::string_view, 15> legal_forms{"sarl", "sas",    "sasu", "sa",   "eurl", "sci",  "snc", "scop",
                                                       "scp",  "selarl", "ei",   "eirl", "ste",  "gmbh", "ltd"};

bool parts_words(char c) { return c == ' ' || c == ',' || c == '(' || c == ')' || c == '-' || c == '/' || c == '\t'; }

std::string digits_and_letters(std::string_view text) { return fold(text); }

} // namespace

std::string folded_name(std::string_view name) {
    std::string folded;
    while (!name.empty()) {
        const auto end = static_cast<std::size_t>(std::find_if(name.begin(), name.end(), parts_words) - name.begin());
        const auto word = fold(name.substr(0, end));
        if (std::find(legal_forms.begin(), legal_forms.end(), word) == legal_forms.end())
            folded += word;
        name.remove_prefix(std::min(name.size(), end + 1));
    }
    return folded;
}

void CustomersOfOthers::add(const Customer& customer) {
    const auto place = customers_.size();
    if (!by_id_.emplace(customer.id.value, place).second)
        return;
    customers_.push_back(customer);
    taken_.push_back(false);
    const auto enter = [place](Places& places, std::string key) {
        if (!key.empty())
            places[std::move(key)].push_back(place);
    };
    enter(by_name_, folded_name(customer.name));
    enter(by_siren_, digits_and_letters(customer.siren));
    enter(by_vat_, digits_and_letters(customer.vat));
}

std::optional<std::size_t> CustomersOfOthers::only_one(const Places& places, const std::string& key) const {
    const auto found = key.empty() ? places.end() : places.find(key);
    if (found == places.end())
        return std::nullopt;
    std::optional<std::size_t> only;
    for (const auto place : found->second) {
        if (taken_[place])
            continue;
        if (only)
            return std::nullopt;
        only = place;
    }
    return only;
}

std::optional<CustomerId> CustomersOfOthers::find(std::string_view name, std::string_view siren, std::string_view vat,
                                                  std::string_view postcode) const {
    if (customers_.empty())
        return std::nullopt;
    const auto own_siren = digits_and_letters(siren);
    const auto own_vat = digits_and_letters(vat);
    if (const auto place = only_one(by_siren_, own_siren))
        return customers_[*place].id;
    if (const auto place = only_one(by_vat_, own_vat))
        return customers_[*place].id;
    const auto place = only_one(by_name_, folded_name(name));
    if (!place)
        return std::nullopt;
    const auto differs = [](const std::string& own, const std::string& other) {
        return !own.empty() && !other.empty() && own != digits_and_letters(other);
    };
    const auto& customer = customers_[*place];
    if (differs(own_siren, customer.siren) || differs(own_vat, customer.vat) ||
        differs(digits_and_letters(postcode), customer.postcode))
        return std::nullopt;
    return customer.id;
}

std::optional<CustomerId> CustomersOfOthers::resembling(std::string_view name, std::string_view siren,
                                                        std::string_view vat) const {
    const auto first = [this](const Places& places, const std::string& key) -> std::optional<CustomerId> {
        const auto found = key.empty() ? places.end() : places.find(key);
        if (found == places.end())
            return std::nullopt;
        for (const auto place : found->second) {
            if (!taken_[place])
                return customers_[place].id;
        }
        return std::nullopt;
    };
    if (const auto id = first(by_siren_, digits_and_letters(siren)))
        return id;
    if (const auto id = first(by_vat_, digits_and_letters(vat)))
        return id;
    return first(by_name_, folded_name(name));
}

void CustomersOfOthers::remove(CustomerId id) {
    const auto found = by_id_.find(id.value);
    if (found != by_id_.end())
        taken_[found->second] = true;
}

} // namespace encours
