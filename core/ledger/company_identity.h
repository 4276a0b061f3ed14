// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/kinds.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace encours {

/// How the rate of late-payment penalties is agreed (C. com. L441-10 II).
enum class PenaltyKind : std::uint8_t {
    ecb_plus = 0,    ///< the ECB's rate of the half-year and points on top; 10 where nothing is agreed
    legal_times = 1, ///< a multiple of the legal rate; the law wants at least three
    fixed = 2,       ///< a rate a year, not below three times the legal rate
};

/// How customers may pay, as bits of CompanyIdentity::means.
enum class PaymentMeans : std::uint8_t { transfer = 1, direct_debit = 2, cheque = 4, card = 8, bill = 16, cash = 32 };

/// A part of the identity that is shown, changed and taken back by itself.
enum class CompanyField : std::uint8_t {
    name,
    legal_form,
    siren,
    siret,
    vat_number,
    register_entry,
    capital,
    address,
    postcode,
    city,
    country,
    email,
    phone,
    website,
    payment_contact,
    payment_email,
    payment_phone,
    iban,
    bic,
    means,
    terms,
    penalty_kind,
    penalty_rate,
    early_discount,
    surety,
    retention_of_title,
    credit_insurance,
    insurer,
    policy_number,
    insurance_note,
    private_creditor,
    imputation,
    days_in_year,
    claim_nature,
};
inline constexpr std::size_t company_field_count = 34;

/// Who the company is, how it is paid and on which conditions, as its letters must say (C. com. R123-237 and L441-9)
/// and as interest is computed. Texts stand as the person wrote them, identifiers without blanks.
struct CompanyIdentity {
    std::string name; ///< never empty in a ledger
    std::string legal_form;
    std::string siren;
    std::string siret; ///< of the seat
    std::string vat_number;
    std::string register_entry;          ///< "RCS Lille Métropole 123 456 782"
    std::optional<std::int64_t> capital; ///< minor units of the company's currency
    std::string address, postcode, city; ///< of the seat; the address may have several lines
    std::string country = "FR";          ///< ISO 3166-1, two letters
    std::string email, phone, website;
    std::string payment_contact; ///< whom a customer asks about a payment
    std::string payment_email, payment_phone;
    std::string iban, bic;
    std::uint8_t means = 0;   ///< PaymentMeans
    std::string terms = "30"; ///< as agreed; PaymentTerms where they can be read
    PenaltyKind penalty_kind = PenaltyKind::ecb_plus;
    std::int32_t penalty_rate = 1000; ///< hundredths: of points, of times, or of a percent; from 0
    std::string early_discount;       ///< for paying early; empty: none
    std::string surety;               ///< who vouches for customers, and how
    bool retention_of_title = false;  ///< goods stay the company's until they are paid (C. civ. 2367)
    bool credit_insurance = false;
    std::string insurer, policy_number, insurance_note;
    bool private_creditor = false; ///< a private person who does not act for a trade: another legal rate, no indemnity
    Imputation imputation{};
    DaysInYear days_in_year{};
    ClaimNature claim_nature{}; ///< of what it usually sells: its time limits

    friend bool operator==(const CompanyIdentity&, const CompanyIdentity&) = default;

    [[nodiscard]] bool accepts(PaymentMeans one) const { return (means & static_cast<std::uint8_t>(one)) != 0; }
};

[[nodiscard]] std::array<CompanyField, company_field_count> all_company_fields();
/// The field's name in the file and in the journal.
[[nodiscard]] std::string_view key_of(CompanyField field);
[[nodiscard]] std::optional<CompanyField> company_field_from_key(std::string_view key);
/// The field as text, numbers in digits; empty where there is none.
[[nodiscard]] std::string text_of(const CompanyIdentity& identity, CompanyField field);
/// The reverse. A number that is none, or out of its range, leaves the field as it is.
void set_text(CompanyIdentity& identity, CompanyField field, const std::string& text);

/// An identifier as it is compared: without blanks, dots and dashes, in upper case.
[[nodiscard]] std::string compact_identifier(std::string_view text);

/// What a letter must say of its sender is there: name, address, and for a French company its SIREN (C. com. R123-237).
[[nodiscard]] bool can_sign_letters(const CompanyIdentity& identity);

} // namespace encours
