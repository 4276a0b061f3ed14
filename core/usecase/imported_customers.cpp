// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/imported_customers.h"

#include "core/import/identifier_check.h"
#include "core/import/issue_text.h"
#include "core/import/list_kind.h"
#include "core/import/row_cells.h"
#include "core/store/book_customer_store.h"
#include "core/store/customer_correction_store.h"
#include "core/usecase/told_customer.h"

namespace encours {

namespace {

using Field = ReceivableField;

constexpr std::uint32_t name_differs_bit = 1U << 24; // beside those of the fields

} // namespace

ImportedCustomers::ImportedCustomers(const store::Transaction& transaction, BatchId batch, std::int64_t source_id,
                                     const CsvLayout& layout, store::RowHistory& history, IssueLog& log)
    : store_(transaction, batch, history),
      connection_(transaction.connection()),
      history_(history),
      source_id_(source_id),
      layout_(layout),
      log_(log) {
    store::visit_customers_of_others(transaction.connection(), source_id,
                                     [this](const CustomersOfOthers::Customer& customer) {
                                         others_.add(customer);
                                         new_to_source_.insert(customer.id.value);
                                     });
    store_.visit_codes(source_id, [this](std::string_view code, CustomerId id) {
        const auto [place, is_new] = places_by_id_.try_emplace(id.value, customers_.size());
        if (is_new) {
            customers_.emplace_back();
            customers_.back().id = id;
        }
        places_[std::string(code)] = place->second;
    });
    // A list of customers has the codes of the invoicing or of the books, whatever the ledger calls their customers.
    if (layout.columns.kind == ListKind::customers)
        store_.visit_aliases_of_others(source_id, [this](std::string_view code, CustomerId id) {
            places_.try_emplace(std::string(code), places_by_id_.at(id.value));
        });
    store::visit_corrections(transaction.connection(), [this](CustomerId id, Field field, std::string_view told) {
        auto& corrected = corrected_[id.value];
        corrected.bits |= bit_of(field);
        corrected.told.emplace_back(field, told);
    });
}

ImportedCustomers::Customer& ImportedCustomers::add(std::string_view code, std::string_view name) {
    Customer customer;
    customer.id = store_.add(code, name.empty() ? code : name);
    customer.is_new = true;
    customer.met = true;
    customer.terms_known = true;
    places_[std::string(code)] = customers_.size();
    customers_.push_back(customer);
    return customers_.back();
}

void ImportedCustomers::name_for_source(Customer& customer, const std::string& code) {
    store_.add_alias(source_id_, code, customer.id);
    new_to_source_.erase(customer.id.value);
    others_.remove(customer.id);
}

ImportedCustomers::Customer* ImportedCustomers::find_of_others(const CustomerFields& fields) {
    const auto id =
        others_.find(fields.name.empty() ? fields.code : fields.name, fields.siren, fields.vat, fields.postcode);
    if (!id)
        return nullptr;
    const auto place = places_by_id_.at(id->value);
    places_[std::string(fields.code)] = place;
    return &customers_[place];
}

void ImportedCustomers::expect(const std::string& code) {
    if (const auto known = find(code))
        others_.remove(*known);
}

void ImportedCustomers::warn_of_resembling(const CustomerFields& fields, std::int64_t line) {
    const auto other = others_.resembling(fields.name.empty() ? fields.code : fields.name, fields.siren, fields.vat);
    if (!other)
        return;
    const auto known = store_.read(*other);
    log_.warn(issue_at(layout_, line, Field::customer_code, IssueCode::customer_resembles,
                       {shown(fields.code), shown(fields.name), shown(store_.code_of(*other)), shown(known.name)}));
}

ImportedCustomers::Customer& ImportedCustomers::identified(const CustomerFields& fields, std::int64_t line) {
    looked_up_ = fields.code;
    const auto place = places_.find(looked_up_);
    auto* known = place == places_.end() ? find_of_others(fields) : &customers_[place->second];
    if (known == nullptr) {
        warn_of_resembling(fields, line);
        known = &add(fields.code, fields.name);
    }
    if (!new_to_source_.empty() && new_to_source_.contains(known->id.value))
        name_for_source(*known, looked_up_);
    known->met = true;
    return *known;
}

ImportedCustomers::Customer& ImportedCustomers::meet(const CustomerFields& fields, std::uint64_t hash,
                                                     std::int64_t line) {
    auto& seen = seen_[static_cast<std::size_t>(hash >> (64 - seen_bits))];
    if (seen.customer != 0 && seen.hash == hash)
        return customers_[seen.customer - 1];
    auto& customer = identified(fields, line);
    if (customer.last_hash != hash) { // else it only left its place to another
        customer.last_hash = hash;
        take_down(customer, fields, line);
    }
    seen = {hash, static_cast<std::uint32_t>(&customer - customers_.data()) + 1};
    return customer;
}

void ImportedCustomers::take_down(Customer& customer, const CustomerFields& fields, std::int64_t line) {
    const auto told = fields_told(fields) & ~keep_told(customer, fields);
    const auto fresh = told & ~customer.told;
    const bool name_again = (told & customer.told & name_bit) != 0 && (customer.told & name_differs_bit) == 0;
    customer.told |= told;
    // A new customer has its name already; most lists tell nothing else.
    if ((customer.is_new && fresh == (fresh & name_bit)) && !name_again)
        return;
    if (fresh == 0 && !name_again)
        return;
    auto known = store_.read(customer.id);
    if (name_again && known.name != fields.name) {
        customer.told |= name_differs_bit;
        log_.warn(issue_at(layout_, line, Field::customer_name, IssueCode::customer_name_differs,
                           {shown(fields.code), shown(known.name), shown(fields.name)}));
    }
    if ((fresh & payer_bit) != 0 && known.payer != fields.payer)
        payers_.push_back(
            {static_cast<std::size_t>(&customer - customers_.data()), std::string(fields.payer), known.payer});
    const auto terms_before = known.terms;
    if (!fill_in(known, fields, fresh))
        return;
    check_identifiers(fields, line);
    store_.update(known);
    customer.updated = true;
    if (known.terms != terms_before) {
        customer.terms_changed = true;
        customer.terms_known = false;
    }
}

std::uint32_t ImportedCustomers::keep_told(Customer& customer, const CustomerFields& fields) {
    const auto found = corrected_.find(customer.id.value);
    if (found == corrected_.end())
        return 0;
    const auto fresh = fields_told(fields) & found->second.bits & ~customer.kept;
    customer.kept |= fresh;
    for (auto& [field, told] : found->second.told) {
        const auto text = text_of(fields, field);
        if ((fresh & bit_of(field)) == 0 || told == text)
            continue;
        told = text;
        if (const auto of_contact = contact_field(field); of_contact.empty())
            store::keep_told(connection_, history_, customer.id, field_name(ListKind::customers, field), text);
        else
            store::keep_told(connection_, history_, ContactId{store_.read(customer.id).contact_id}, of_contact, text);
    }
    return found->second.bits;
}

void ImportedCustomers::check_identifiers(const CustomerFields& fields, std::int64_t line) const {
    const auto check = [&](std::string_view value, bool (*is_plausible)(std::string_view), Field field) {
        if (!value.empty() && !is_plausible(value))
            log_.warn(issue_at(layout_, line, field, IssueCode::identifier_doubtful,
                               {std::string(field_name(layout_.columns.kind, field)), shown(value)}));
    };
    check(fields.siren, is_plausible_siren, Field::customer_siren);
    check(fields.vat, is_plausible_vat_number, Field::customer_vat);
    check(fields.iban, is_plausible_iban, Field::customer_iban);
}

const std::optional<PaymentTerms>& ImportedCustomers::terms_of(Customer& customer) {
    if (!customer.terms_known) {
        customer.terms_known = true;
        const auto terms = parse_payment_terms(store_.terms_of(customer.id));
        customer.terms = terms.ok() ? std::optional(terms.value()) : std::nullopt;
    }
    return customer.terms;
}

std::optional<CustomerId> ImportedCustomers::find(const std::string& code) const {
    const auto place = places_.find(code);
    return place == places_.end() ? std::nullopt : std::optional(customers_[place->second].id);
}

void ImportedCustomers::set_payers() {
    for (const auto& [place, code, known] : payers_) {
        auto payer = find(code);
        if (!payer) // nobody has written to it yet, but it pays
            payer = add(code, {}).id;
        auto& customer = customers_[place];
        if (*payer == customer.id || (!known.empty() && find(known) == payer))
            continue;
        store_.set_payer(customer.id, *payer);
        customer.updated = true;
    }
}

std::int64_t ImportedCustomers::finish(const PaymentTerms& default_terms) {
    std::int64_t moved = 0;
    for (auto& customer : customers_) {
        if (!customer.terms_changed)
            continue;
        const auto terms = terms_of(customer).value_or(default_terms);
        for (const auto& item : store_.estimated_items(customer.id)) {
            const auto due = due_date(terms, item.issued, item.received);
            if (due == item.due)
                continue;
            store_.set_due(item.id, due);
            ++moved;
        }
    }
    set_payers();
    store_.save();
    return moved;
}

Count ImportedCustomers::count() const {
    Count count;
    for (const auto& customer : customers_) {
        if (customer.is_new)
            ++count.added;
        else if (customer.met)
            ++(customer.updated ? count.updated : count.unchanged);
    }
    return count;
}

} // namespace encours
