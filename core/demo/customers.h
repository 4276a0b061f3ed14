// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/payment_terms.h"
#include "core/demo/plan.h"
#include "core/ledger/kinds.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace encours::demo {

/// How a customer pays: the characters of the story.
enum class Character : std::uint8_t {
    loyal,          ///< around the due day
    sometimes_late, ///< every third invoice is forgotten for a while
    always_late,    ///< lives on its suppliers' credit
    deteriorating,  ///< paid well once, later and later for a year and a half
    in_difficulty,  ///< stopped paying one day, gives a part now and then
    disputing,      ///< contests every fifth invoice
    newcomer,       ///< since a few months, pays well
    public_body,    ///< pays by mandate, in its own time
    big_account,    ///< one customer, 45 days then end of month, pays once a month
    bankrupt,       ///< one customer, in liquidation: moved to 416
};

/// How a customer hands its money over.
enum class PaysBy : std::uint8_t { transfer, cheque, card, bill };

struct Contact {
    std::string name;
    std::string role;
    std::string email;
    std::string phone;
    std::string mobile;
};

struct Customer {
    std::string code;
    std::string name;
    std::string legal_name; ///< empty where it is the name
    CustomerKind kind = CustomerKind::business;
    std::string address;
    std::string postcode;
    std::string city;
    std::string siren;
    std::string vat;
    std::string email;
    std::string phone;
    std::string category;
    PaymentTerms terms;
    std::int64_t credit_limit = 0; ///< cents; 0 for none
    std::vector<Contact> contacts; ///< the first is the one to write to

    Character character = Character::loyal;
    PaysBy pays_by = PaysBy::transfer;
    std::int64_t weight = 1;  ///< its share of the invoices
    std::int64_t size = 1000; ///< its invoices, in thousandths of the usual
    Date from;                ///< buys from this day …
    Date until;               ///< … to this one
    std::optional<Date> stops_paying;
};

/// The company's customers, each always the same for a seed, whatever their number.
[[nodiscard]] std::vector<Customer> make_customers(const Plan& plan);

} // namespace encours::demo
