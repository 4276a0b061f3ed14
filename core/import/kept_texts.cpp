// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/kept_texts.h"

#include <cstring>

namespace encours {

void keep_text(std::string_view& text, std::pmr::memory_resource& texts) {
    if (text.empty())
        return;
    auto* const copy = static_cast<char*>(texts.allocate(text.size(), 1));
    std::memcpy(copy, text.data(), text.size());
    text = {copy, text.size()};
}

void keep_texts(CustomerFields& customer, std::pmr::memory_resource& texts) {
    for (auto* text :
         {&customer.code,         &customer.name,    &customer.legal_name, &customer.address, &customer.postcode,
          &customer.city,         &customer.country, &customer.language,   &customer.siren,   &customer.vat,
          &customer.iban,         &customer.email,   &customer.phone,      &customer.mobile,  &customer.contact,
          &customer.contact_role, &customer.terms,   &customer.category,   &customer.payer,   &customer.group,
          &customer.tags})
        keep_text(*text, texts);
}

void keep_texts(ReceivableRow& row, std::pmr::memory_resource& texts) {
    keep_texts(row.customer, texts);
    for (auto* text : {&row.number, &row.category, &row.label})
        keep_text(*text, texts);
}

} // namespace encours
