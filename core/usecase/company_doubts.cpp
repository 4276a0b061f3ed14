// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/company_doubts.h"

#include "core/calendar/payment_terms.h"
#include "core/import/identifier_check.h"

#include <algorithm>
#include <optional>

namespace encours {

namespace {

using Doubt = CompanyDoubt;
using Found = std::optional<CompanyDoubt>;

constexpr std::int32_t most_days = 60;          // C. com. L441-10 I
constexpr std::int32_t least_legal_times = 300; // hundredths; C. com. L441-10 II
constexpr Date first_tried = Date{19723};       // 2024-01-01: a leap year has every month's end
constexpr std::int32_t days_tried = 366;

/// Every invoice of a year falls due within one of the bounds that the law gives: 60 days, or 45 days and the end of the
/// month in either reading.
bool is_within_law(const PaymentTerms& terms) {
    const PaymentTerms bounds[] = {{most_days},
                                   {45, PaymentTerms::Unit::days, PaymentTerms::Then::span_then_end_of_month},
                                   {45, PaymentTerms::Unit::days, PaymentTerms::Then::end_of_month_then_span}};
    return std::any_of(std::begin(bounds), std::end(bounds), [&](const PaymentTerms& bound) {
        for (std::int32_t n = 0; n < days_tried; ++n) {
            const Date issued = first_tried + n;
            if (due_date(terms, issued) > due_date(bound, issued))
                return false;
        }
        return true;
    });
}

Found doubt_of_terms(const std::string& text) {
    const auto terms = parse_payment_terms(text);
    if (terms)
        return is_within_law(terms.value()) ? std::nullopt : Found(Doubt::terms_too_long);
    switch (terms.error()) {
    case TermsError::empty:
        return std::nullopt;
    case TermsError::ambiguous_end_of_month:
        return Doubt::terms_ambiguous;
    case TermsError::not_understood:
    case TermsError::out_of_range:
        return Doubt::terms_unreadable;
    }
    return std::nullopt;
}

/// Somebody, an @, and a domain with a dot: more would refuse addresses that exist.
bool is_plausible_email(const std::string& email) {
    const auto at = email.find('@');
    const auto dot = email.rfind('.');
    return at != std::string::npos && at > 0 && email.find('@', at + 1) == std::string::npos &&
           dot != std::string::npos && dot > at + 1 && dot + 1 < email.size() &&
           email.find_first_of(" \t,;") == std::string::npos;
}

Found unless(bool plausible, Doubt doubt) { return plausible ? std::nullopt : Found(doubt); }

Found doubt_of_identifier(const CompanyIdentity& identity, CompanyField field) {
    const auto text = compact_identifier(text_of(identity, field));
    const auto siren = compact_identifier(identity.siren);
    if (text.empty())
        return std::nullopt;
    switch (field) {
    case CompanyField::siren:
        return unless(is_plausible_siren(text), Doubt::siren_implausible);
    case CompanyField::siret:
        if (!is_plausible_siret(text))
            return Doubt::siret_implausible;
        return unless(siren.empty() || text.starts_with(siren), Doubt::siret_of_another);
    case CompanyField::vat_number:
        if (!is_plausible_vat_number(text))
            return Doubt::vat_implausible;
        return unless(siren.empty() || !text.starts_with("FR") || text.ends_with(siren), Doubt::vat_of_another);
    case CompanyField::iban:
        return unless(is_plausible_iban(text), Doubt::iban_implausible);
    default:
        return unless(is_plausible_bic(text), Doubt::bic_implausible);
    }
}

Found doubt_of(const CompanyIdentity& identity, CompanyField field) {
    switch (field) {
    case CompanyField::name:
        return unless(identity.name.find_first_not_of(" \t") != std::string::npos, Doubt::name_empty);
    case CompanyField::siren:
    case CompanyField::siret:
    case CompanyField::vat_number:
    case CompanyField::iban:
    case CompanyField::bic:
        return doubt_of_identifier(identity, field);
    case CompanyField::email:
    case CompanyField::payment_email: {
        const auto email = text_of(identity, field);
        return unless(email.empty() || is_plausible_email(email), Doubt::email_implausible);
    }
    case CompanyField::terms:
        return doubt_of_terms(identity.terms);
    case CompanyField::penalty_rate:
        return unless(identity.penalty_kind != PenaltyKind::legal_times || identity.penalty_rate >= least_legal_times,
                      Doubt::penalty_below_floor);
    case CompanyField::credit_insurance:
        return unless(!identity.credit_insurance || (!identity.insurer.empty() && !identity.policy_number.empty()),
                      Doubt::insurance_incomplete);
    default:
        return std::nullopt;
    }
}

} // namespace

std::vector<DoubtedField> company_doubts(const CompanyIdentity& identity) {
    std::vector<DoubtedField> doubts;
    for (const auto field : all_company_fields())
        if (const auto doubt = doubt_of(identity, field))
            doubts.push_back({field, *doubt});
    return doubts;
}

} // namespace encours
