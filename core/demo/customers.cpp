// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/customers.h"

#include "core/demo/customer_names.h"
#include "core/demo/identifiers.h"
#include "core/demo/people.h"

#include <algorithm>
#include <unordered_set>

namespace encours::demo {

namespace {

constexpr std::uint64_t customer_stream = 1'000'000; // each customer's chance: this and its number

constexpr PaymentTerms days(std::int16_t span) { return {span, PaymentTerms::Unit::days, PaymentTerms::Then::nothing}; }
constexpr PaymentTerms end_of_month(std::int16_t span) {
    return {span, PaymentTerms::Unit::days, PaymentTerms::Then::span_then_end_of_month};
}

CustomerKind some_kind(Dice& dice) {
    const auto draw = dice.below(100);
    if (draw < 66)
        return CustomerKind::business;
    return draw < 90 ? CustomerKind::consumer : CustomerKind::public_body;
}

Character some_character(Dice& dice, CustomerKind kind) {
    if (kind == CustomerKind::public_body)
        return Character::public_body;
    const auto draw = dice.below(100);
    if (kind == CustomerKind::consumer) // mostly one purchase: loyal or not, never a trend
        return draw < 64 ? Character::loyal : draw < 88 ? Character::sometimes_late : Character::always_late;
    if (draw < 30)
        return Character::loyal;
    if (draw < 56)
        return Character::sometimes_late;
    if (draw < 77)
        return Character::always_late;
    if (draw < 83)
        return Character::deteriorating;
    if (draw < 87)
        return Character::in_difficulty;
    return draw < 93 ? Character::disputing : Character::newcomer;
}

PaymentTerms some_terms(Dice& dice, CustomerKind kind) {
    if (kind == CustomerKind::public_body)
        return days(30); // CCP R2192-10
    if (kind == CustomerKind::consumer)
        return dice.per_mille(600) ? days(15) : days(0);
    const auto draw = dice.below(100);
    if (draw < 25)
        return days(15);
    if (draw < 82)
        return days(30);
    if (draw < 95)
        return draw < 90 ? days(45) : end_of_month(30);
    return draw < 98 ? end_of_month(45) : days(60); // the two longest that the law allows: C. com. L441-10
}

PaysBy some_means(Dice& dice, CustomerKind kind) {
    const auto draw = dice.below(100);
    if (kind == CustomerKind::public_body)
        return PaysBy::transfer;
    if (kind == CustomerKind::consumer)
        return draw < 45 ? PaysBy::card : draw < 70 ? PaysBy::cheque : PaysBy::transfer;
    return draw < 80 ? PaysBy::transfer : draw < 93 ? PaysBy::cheque : PaysBy::bill;
}

/// From a corner shop to a large builder: most are small.
std::int64_t some_weight(Dice& dice, CustomerKind kind) {
    if (kind == CustomerKind::consumer)
        return dice.between(2, 6);
    const auto draw = dice.below(100);
    if (draw < 50)
        return dice.between(8, 18);
    return draw < 85 ? dice.between(18, 40) : dice.between(40, 90);
}

void add_contacts(Customer& customer, Dice& dice, std::int64_t number) {
    const auto domain = plain(customer.name) + ".example";
    const auto person = some_person(dice);
    Contact first{person.full_name(), "", "", telephone(number), ""};
    if (customer.kind == CustomerKind::consumer) {
        first.name = customer.name;
        const auto title = customer.name.find("Mme ");
        const auto blank = customer.name.find(' ', title == std::string::npos ? 0 : title);
        first.email = plain(customer.name.substr(blank)) + "@courriel.example";
        first.phone = "";
        first.mobile = mobile(number);
    } else {
        first.role = customer.kind == CustomerKind::public_body ? "Service finances" : "Comptabilité fournisseurs";
        first.email = (customer.kind == CustomerKind::public_body ? "finances@" : "compta@") + domain;
        if (dice.per_mille(300)) {
            const auto head = some_person(dice);
            customer.contacts.push_back({head.full_name(), "Direction",
                                         plain(head.first_name) + "." + plain(head.last_name) + "@" + domain, "",
                                         mobile(number)});
        }
    }
    if (dice.per_mille(80))
        first.email.clear(); // what a data-quality list is there to find
    customer.email = first.email;
    customer.phone = first.phone.empty() ? first.mobile : first.phone;
    customer.contacts.insert(customer.contacts.begin(), std::move(first));
}

void name_customer(Customer& customer, Dice& dice, std::int64_t number) {
    const auto& place = some_place(dice);
    customer.postcode = place.postcode;
    customer.city = place.city;
    if (customer.kind == CustomerKind::business) {
        auto business = some_business(dice, place);
        customer.name = std::move(business.name);
        customer.legal_name = std::move(business.legal_name);
        customer.category = business.category;
    } else if (customer.kind == CustomerKind::consumer) {
        customer.name = some_household(dice);
        customer.category = "Particulier";
    } else {
        customer.name = some_public_body(dice, place);
        customer.category = "Collectivité";
    }
    if (customer.kind != CustomerKind::consumer) {
        customer.siren = siren(1000 + number);
        customer.vat = vat_number(customer.siren);
    }
    if (!dice.per_mille(40)) // the others have no address yet
        customer.address = some_street(dice);
}

Customer make_customer(const Plan& plan, std::int64_t number) {
    Dice dice(plan.seed, customer_stream + static_cast<std::uint64_t>(number));
    Customer customer;
    customer.kind = some_kind(dice);
    customer.character = some_character(dice, customer.kind);
    customer.terms = some_terms(dice, customer.kind);
    customer.pays_by = some_means(dice, customer.kind);
    customer.weight = some_weight(dice, customer.kind);
    customer.size = dice.around(400, 1800);
    customer.from = plan.first_day();
    customer.until = plan.at;
    name_customer(customer, dice, number);
    add_contacts(customer, dice, number);
    if (customer.kind == CustomerKind::business && dice.per_mille(400))
        customer.credit_limit = dice.between(5, 40) * 100'000;

    // Customers come and go: newcomers lately, others some day of the three years; a few have left.
    if (customer.character == Character::newcomer)
        customer.from = plan.at - static_cast<std::int32_t>(dice.between(60, 150));
    else if (dice.per_mille(250))
        customer.from = plan.first_day() + static_cast<std::int32_t>(dice.between(0, 700));
    if (customer.character == Character::loyal && dice.per_mille(120))
        customer.until = plan.at - static_cast<std::int32_t>(dice.between(100, 500));
    if (customer.character == Character::in_difficulty) { // some time ago, or lately; deliveries stop soon after
        customer.stops_paying = plan.at - static_cast<std::int32_t>(dice.between(110, 800));
        customer.from = plan.first_day();
        customer.until = std::min(plan.at, *customer.stops_paying + 40);
    }
    return customer;
}

/// The two that everybody in the company speaks of. They take the place of two others where there are enough.
void make_protagonists(std::vector<Customer>& customers, const Plan& plan) {
    if (customers.size() < 12)
        return;
    auto& big = customers[1];
    big.name = "Bâtir Est";
    big.legal_name = "Bâtir Est SA";
    big.category = "Bâtiment";
    big.character = Character::big_account;
    big.terms = end_of_month(45);
    big.size = 1600;
    big.credit_limit = 25'000'000;
    auto& bankrupt = customers[5];
    bankrupt.name = "Rénovation Chopard";
    bankrupt.legal_name = "Rénovation Chopard SARL";
    bankrupt.category = "Bâtiment";
    bankrupt.character = Character::bankrupt;
    bankrupt.terms = days(30);
    bankrupt.weight = 45;
    bankrupt.until = plan.at - 150;
    bankrupt.stops_paying = plan.at - 240;
    std::int64_t all = 0;
    for (const auto& customer : customers)
        all += customer.weight;
    big.weight = all / std::max<std::int64_t>(14, std::ssize(customers) / 30);
    std::int64_t number = 2;
    for (auto* customer : {&big, &bankrupt}) {
        Dice dice(plan.seed, customer_stream - static_cast<std::uint64_t>(number));
        customer->kind = CustomerKind::business;
        customer->pays_by = PaysBy::transfer;
        customer->siren = siren(number);
        customer->vat = vat_number(customer->siren);
        customer->address = some_street(dice);
        customer->from = plan.first_day();
        customer->contacts.clear();
        add_contacts(*customer, dice, number++);
    }
    big.until = plan.at;
}

} // namespace

std::vector<Customer> make_customers(const Plan& plan) {
    std::vector<Customer> customers;
    customers.reserve(static_cast<std::size_t>(plan.customers));
    for (std::int64_t number = 0; number < plan.customers; ++number)
        customers.push_back(make_customer(plan, number));
    make_protagonists(customers, plan);

    const auto width = std::max<std::size_t>(4, std::to_string(plan.customers).size());
    std::unordered_set<std::string> names;
    for (std::size_t i = 0; i < customers.size(); ++i) {
        auto& customer = customers[i];
        const auto number = std::to_string(i + 1);
        customer.code = "C" + std::string(width - number.size(), '0') + number;
        if (!names.insert(customer.name).second && names.insert(customer.name + ", " + customer.city).second)
            customer.name += ", " + customer.city;
    }
    return customers;
}

} // namespace encours::demo
