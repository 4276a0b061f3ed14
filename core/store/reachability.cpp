// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fast_statement.h"
#include "core/store/planner_store.h"

#include <string>
#include <unordered_map>

namespace encours::store {

namespace {

// The last word of each contact about each channel.
constexpr const char* select_refusals =
    "SELECT contact_id, channel, granted FROM consent WHERE on_day <= ? ORDER BY contact_id, channel, on_day, id";
constexpr const char* select_customers =
    "SELECT id, address <> '' AND postcode || city <> '', email, phone FROM customer WHERE merged_into IS NULL"
    " ORDER BY id";
constexpr const char* select_contacts =
    "SELECT id, customer_id, address <> '' AND postcode || city <> '', email, phone, mobile, is_default FROM contact"
    " WHERE left_on IS NULL OR left_on > ? ORDER BY customer_id, id";
/// What was refused by contacts, as bits of channels.
std::unordered_map<std::int64_t, Channels> refusals(const Connection& connection, Date at) {
    std::unordered_map<std::int64_t, Channels> refused;
    FastStatement row(connection, select_refusals);
    row.bind(1, std::int64_t{at.days});
    while (row.step()) {
        const auto channel = bit(static_cast<Channel>(row.integer(1)));
        auto& bits = refused[row.integer(0)];
        bits = static_cast<Channels>(row.integer(2) != 0 ? bits & ~channel : bits | channel);
    }
    return refused;
}

Channels with_phone(Channels reachable, std::string_view phone) {
    if (!phone.empty())
        reachable |= bit(Channel::telephone);
    return is_mobile(phone) ? static_cast<Channels>(reachable | bit(Channel::sms)) : reachable;
}

/// A customer's own addresses; whom they are refused to is known once its contacts are read.
struct OwnAddresses {
    std::int64_t customer = 0;
    Channels reachable = 0;
    std::string email;
};

/// Adds up by which channels a customer's contacts are reached, and takes away of its own what they refused.
class ContactReading {
public:
    ContactReading(const Connection& connection, Date at)
        : refused_(refusals(connection, at)), row_(connection, select_contacts) {
        row_.bind(1, std::int64_t{at.days});
        there_ = row_.step();
    }

    /// Customers are asked for in the order of their ids.
    Channels reachability(OwnAddresses own) {
        Channels by_contacts = 0;
        while (there_ && row_.integer(1) <= own.customer) {
            if (row_.integer(1) == own.customer)
                by_contacts |= contact(own);
            there_ = row_.step();
        }
        return static_cast<Channels>(own.reachable | by_contacts | bit(Channel::office));
    }

private:
    Channels contact(OwnAddresses& own) {
        Channels reachable = row_.integer(2) != 0 ? bit(Channel::letter) | bit(Channel::registered_letter) : 0;
        if (!row_.text(3).empty())
            reachable |= bit(Channel::email);
        reachable = with_phone(reachable, row_.text(4));
        if (!row_.text(5).empty())
            reachable = static_cast<Channels>(reachable | bit(Channel::sms) | bit(Channel::telephone));
        const auto refused = refused_.find(row_.integer(0));
        if (refused == refused_.end())
            return reachable;
        // Who speaks for the customer, or reads its mail, refuses for it.
        if (row_.integer(6) != 0)
            own.reachable = static_cast<Channels>(own.reachable & ~refused->second);
        else if (has(refused->second, Channel::email) && row_.text(3) == own.email)
            own.reachable = static_cast<Channels>(own.reachable & ~bit(Channel::email));
        return static_cast<Channels>(reachable & ~refused->second);
    }

    std::unordered_map<std::int64_t, Channels> refused_;
    FastStatement row_;
    bool there_ = false;
};

} // namespace

bool is_mobile(std::string_view phone) {
    std::string digits;
    for (const char c : phone) {
        if (c >= '0' && c <= '9')
            digits += c;
    }
    if (digits.starts_with("0033"))
        digits.erase(0, 4);
    else if (digits.starts_with("33") && digits.size() == 11)
        digits.erase(0, 2);
    else if (digits.starts_with("0"))
        digits.erase(0, 1);
    return digits.size() == 9 && (digits.front() == '6' || digits.front() == '7');
}

void visit_reachability(const Connection& connection, Date at,
                        const std::function<void(CustomerId customer, Channels reachable)>& visit) {
    ContactReading contacts(connection, at);
    FastStatement row(connection, select_customers);
    while (row.step()) {
        OwnAddresses own;
        own.customer = row.integer(0);
        own.email = row.text(2);
        own.reachable = row.integer(1) != 0 ? bit(Channel::letter) | bit(Channel::registered_letter) : 0;
        if (!own.email.empty())
            own.reachable |= bit(Channel::email);
        own.reachable = with_phone(own.reachable, row.text(3));
        const CustomerId customer{own.customer};
        visit(customer, contacts.reachability(std::move(own)));
    }
}

} // namespace encours::store
