// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/figures_by_group.h"
#include "core/store/list_store.h"
#include "core/store/segment_store.h"
#include "core/usecase/customer_traits.h"
#include "core/usecase/export_rows.h"
#include "core/usecase/segments.h"

namespace encours {

namespace {

std::string_view key_of(CustomerKind kind) {
    constexpr std::string_view keys[] = {"business", "consumer", "public"};
    return keys[static_cast<std::size_t>(kind)];
}

std::string_view key_of(PayerProfile profile) {
    static_assert(payer_profile_words.size() == payer_profile_count);
    return payer_profile_words[static_cast<std::size_t>(profile)];
}

Cell day_cell(const std::optional<Date>& day) { return day ? Cell{*day} : Cell{}; }

} // namespace

void ExportRows::customers(const store::Connection& connection, const RowSink& sink) const {
    const auto decimals = receivables_->currency.decimals();
    const auto known = read_known_customers(connection, *receivables_, at_);
    const auto segments = store::read_segments(connection);
    const auto segment_by_customer = segments_by_customer(known.traits, segments);
    store::list_customers(connection, [&](const store::ListedCustomer& customer) {
        const auto index = receivables_->index_of(CustomerId{customer.id});
        const auto segment = index ? segment_by_customer[*index] : no_group;
        const auto& rate = customer.penalty_rate_bp;
        const auto& limit = customer.credit_limit;
        const Cell cells[] = {customer.code,
                              customer.name,
                              customer.legal_name,
                              word(key_of(customer.kind)),
                              customer.address,
                              customer.postcode,
                              customer.city,
                              customer.country,
                              customer.siren,
                              customer.vat_number,
                              customer.iban,
                              customer.email,
                              customer.phone,
                              customer.terms,
                              rate ? Cell{AmountCell{*rate, 2}} : Cell{},
                              limit ? Cell{AmountCell{*limit, decimals}} : Cell{},
                              customer.category,
                              customer.payer_code,
                              customer.group_name,
                              customer.tags,
                              segment == no_group ? std::string_view() : std::string_view(segments[segment].name),
                              index ? word(key_of(known.profiles[*index].profile)) : std::string_view()};
        return sink(cells);
    });
}

void ExportRows::contacts(const store::Connection& connection, const RowSink& sink) const {
    store::list_contacts(connection, [&](const store::ListedContact& contact) {
        const Cell cells[] = {contact.customer_code,
                              contact.customer_name,
                              contact.name,
                              contact.role,
                              contact.email,
                              contact.phone,
                              contact.mobile,
                              contact.address,
                              contact.postcode,
                              contact.city,
                              contact.country,
                              contact.language,
                              word(contact.is_default ? "yes" : "no"),
                              day_cell(contact.left_on)};
        return sink(cells);
    });
}

} // namespace encours
