// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/customer_cells.h"

#include "core/calendar/payment_terms.h"
#include "core/import/cell_text.h"
#include "core/import/issue_text.h"
#include "core/import/value_words.h"

namespace encours {

namespace {

using Field = ReceivableField;

/// More than 1000 % a year is another thing than a rate.
constexpr std::int64_t highest_rate_bp = 100'000;

/// Identifiers are written with blanks, dots and in any case, and compared without.
std::string_view compact(std::string_view text, std::string& compacted) {
    compacted.clear();
    for (const char c : text) {
        if (c >= 'a' && c <= 'z')
            compacted += static_cast<char>(c - 'a' + 'A');
        else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            compacted += c;
    }
    return compacted;
}

} // namespace

void CustomerCells::read_texts(const RowCells& cells, CustomerFields& customer) {
    customer.code = cells[Field::customer_code];
    customer.name = cells[Field::customer_name];
    if (customer.code.empty())
        customer.code = customer.name;
    customer.legal_name = cells[Field::customer_legal_name];
    customer.address = cells[Field::customer_address];
    customer.postcode = cells[Field::customer_postcode];
    customer.city = cells[Field::customer_city];
    customer.country = cells[Field::customer_country];
    customer.language = cells[Field::customer_language];
    if (const auto code = language_from_text(customer.language))
        customer.language = *code;
    customer.email = cells[Field::customer_email];
    customer.phone = cells[Field::customer_phone];
    customer.mobile = cells[Field::customer_mobile];
    customer.contact = cells[Field::customer_contact];
    customer.contact_role = cells[Field::customer_contact_role];
    customer.category = cells[Field::customer_category];
    customer.payer = cells[Field::customer_payer];
    customer.group = cells[Field::customer_group];
    customer.tags = cells[Field::customer_tags];
    if (customer.country.size() == 6 && fold(customer.country) == "france")
        customer.country = "FR";
    customer.vat = compact(cells[Field::customer_vat], vat_);
    customer.iban = compact(cells[Field::customer_iban], iban_);
    customer.siren = compact(cells[Field::customer_siren], siren_);
    if (customer.siren.size() == 14) // a SIRET: the company's number and the place's
        customer.siren = customer.siren.substr(0, 9);
}

bool CustomerCells::read_choices(const RowCells& cells, bool needs_terms, int decimals, CustomerFields& customer) {
    if (const auto word = cells[Field::customer_kind]; !word.empty()) {
        customer.kind = customer_kind_from_text(word);
        if (!customer.kind)
            return cells.reject(Field::customer_kind, IssueCode::kind_unknown, {shown(word)});
    }
    auto percent = cells[Field::customer_penalty_rate];
    if (percent.ends_with('%'))
        percent = cell_value(percent.substr(0, percent.size() - 1));
    if (!percent.empty()) {
        const auto rate = parse_amount(percent, 2, cells.decimal_sign(Field::customer_penalty_rate));
        if (!rate.ok() || rate.value() < 0 || rate.value() > highest_rate_bp)
            return cells.reject(Field::customer_penalty_rate, IssueCode::amount_unreadable, {shown(percent)});
        customer.penalty_rate_bp = static_cast<std::int32_t>(rate.value());
    }
    if (!cells.read_amount(Field::customer_credit_limit, decimals, customer.credit_limit))
        return false;
    if (customer.credit_limit && *customer.credit_limit < 0)
        return cells.reject(Field::customer_credit_limit, IssueCode::amount_unreadable,
                            {shown(cells[Field::customer_credit_limit])});
    return read_terms(cells, needs_terms, customer);
}

bool CustomerCells::read_terms(const RowCells& cells, bool needs_terms, CustomerFields& customer) {
    const auto text = cells[Field::customer_terms];
    if (text.empty())
        return true;
    if (text != terms_read_) {
        const auto terms = parse_payment_terms(text);
        if (!terms.ok()) {
            const auto code = terms.error() == TermsError::ambiguous_end_of_month ? IssueCode::terms_ambiguous
                                                                                  : IssueCode::terms_unreadable;
            if (needs_terms)
                return cells.reject(Field::customer_terms, code, {shown(text)});
            cells.warn(Field::customer_terms, code, {shown(text)});
            return true;
        }
        terms_ = to_text(terms.value());
        terms_read_ = text;
    }
    customer.terms = terms_;
    return true;
}

} // namespace encours
