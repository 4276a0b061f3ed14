// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/row_digest.h"

namespace encours {

namespace {

template <class Day>
std::int64_t day_number(const std::optional<Day>& day) {
    // Before every day that a ledger may hold.
    return day ? std::int64_t{day->days} : std::int64_t{INT32_MIN};
}

} // namespace

std::uint64_t number_hash(std::string_view number, DocumentKind kind) {
    return ContentHash().add(number).add(static_cast<std::int64_t>(kind)).value();
}

std::uint64_t document_hash(const ReceivableRow& row) {
    ContentHash hash;
    hash.add(row.number).add(static_cast<std::int64_t>(row.kind)).add(std::int64_t{row.issued.days});
    hash.add(day_number(row.booked)).add(day_number(row.due)).add(std::int64_t{row.currency.packed()});
    hash.add(row.amount).add(std::int64_t{row.open_amount.has_value()}).add(row.open_amount.value_or(0));
    hash.add(day_number(row.settled)).add(std::int64_t{row.disputed}).add(day_number(row.disputed_on));
    hash.add(day_number(row.dispute_closed_on)).add(row.category).add(row.label);
    return hash.value();
}

std::uint64_t customer_hash(const CustomerFields& customer) {
    ContentHash hash;
    hash.add(customer.code).add(customer.name).add(customer.legal_name).add(customer.address);
    hash.add(customer.postcode).add(customer.city).add(customer.country).add(customer.language);
    hash.add(customer.siren).add(customer.vat).add(customer.iban).add(customer.email).add(customer.phone);
    hash.add(customer.mobile).add(customer.contact).add(customer.contact_role);
    hash.add(customer.terms).add(customer.category).add(customer.payer).add(customer.group).add(customer.tags);
    hash.add(customer.kind ? static_cast<std::int64_t>(*customer.kind) : -1);
    hash.add(std::int64_t{customer.penalty_rate_bp.value_or(-1)}).add(customer.credit_limit.value_or(-1));
    return hash.value();
}

} // namespace encours
