// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/company_words.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CompanyWords)
};

QString agreementName(CompanyField field) {
    switch (field) {
    case CompanyField::means:
        return Words::tr("Accepted means of payment");
    case CompanyField::terms:
        return Words::tr("Payment terms");
    case CompanyField::penalty_kind:
        return Words::tr("Late-payment penalties");
    case CompanyField::penalty_rate:
        return Words::tr("Their rate");
    case CompanyField::early_discount:
        return Words::tr("Discount for early payment");
    case CompanyField::surety:
        return Words::tr("Surety");
    case CompanyField::retention_of_title:
        return Words::tr("Goods stay ours until they are paid (retention of title)");
    case CompanyField::credit_insurance:
        return Words::tr("Our receivables are insured (credit insurance)");
    case CompanyField::insurer:
        return Words::tr("Insurer");
    case CompanyField::policy_number:
        return Words::tr("Policy number");
    case CompanyField::insurance_note:
        return Words::tr("Note on the insurance");
    case CompanyField::private_creditor:
        return Words::tr("We are a private person, outside any trade");
    case CompanyField::imputation:
        return Words::tr("What a part payment settles first");
    case CompanyField::days_in_year:
        return Words::tr("Days in a year");
    case CompanyField::claim_nature:
        return Words::tr("What we sell");
    default:
        return {};
    }
}

} // namespace

QString companyFieldName(CompanyField field) {
    switch (field) {
    case CompanyField::name:
        return Words::tr("Name of the company");
    case CompanyField::legal_form:
        return Words::tr("Legal form");
    case CompanyField::siren:
        return Words::tr("SIREN");
    case CompanyField::siret:
        return Words::tr("SIRET of the seat");
    case CompanyField::vat_number:
        return Words::tr("VAT number");
    case CompanyField::register_entry:
        return Words::tr("Entry in the trade register");
    case CompanyField::capital:
        return Words::tr("Share capital");
    case CompanyField::address:
        return Words::tr("Address of the seat");
    case CompanyField::postcode:
        return Words::tr("Postcode");
    case CompanyField::city:
        return Words::tr("City");
    case CompanyField::country:
        return Words::tr("Country");
    case CompanyField::email:
        return Words::tr("E-mail");
    case CompanyField::phone:
        return Words::tr("Telephone");
    case CompanyField::website:
        return Words::tr("Website");
    case CompanyField::payment_contact:
        return Words::tr("Contact for payments");
    case CompanyField::payment_email:
        return Words::tr("E-mail of the contact");
    case CompanyField::payment_phone:
        return Words::tr("Telephone of the contact");
    case CompanyField::iban:
        return Words::tr("IBAN");
    case CompanyField::bic:
        return Words::tr("BIC");
    case CompanyField::means:
    case CompanyField::terms:
    case CompanyField::penalty_kind:
    case CompanyField::penalty_rate:
    case CompanyField::early_discount:
    case CompanyField::surety:
    case CompanyField::retention_of_title:
    case CompanyField::credit_insurance:
    case CompanyField::insurer:
    case CompanyField::policy_number:
    case CompanyField::insurance_note:
    case CompanyField::private_creditor:
    case CompanyField::imputation:
    case CompanyField::days_in_year:
    case CompanyField::claim_nature:
        return agreementName(field);
    }
    return {};
}

QString companyDoubtSentence(CompanyDoubt doubt) {
    switch (doubt) {
    case CompanyDoubt::name_empty:
        return Words::tr("A ledger needs its company's name. The name before is kept until there is one.");
    case CompanyDoubt::siren_implausible:
        return Words::tr("This is no SIREN: nine digits with their key are expected. Compare with the K-bis.");
    case CompanyDoubt::siret_implausible:
        return Words::tr("This is no SIRET: the SIREN and five digits, with their key, are expected.");
    case CompanyDoubt::siret_of_another:
        return Words::tr("This SIRET does not begin with the SIREN above.");
    case CompanyDoubt::vat_implausible:
        return Words::tr("This is no VAT number: in France FR, a key of two characters and the SIREN.");
    case CompanyDoubt::vat_of_another:
        return Words::tr("This VAT number does not end with the SIREN above.");
    case CompanyDoubt::iban_implausible:
        return Words::tr("This IBAN has a wrong length or a wrong key. Customers could not pay to it.");
    case CompanyDoubt::bic_implausible:
        return Words::tr("A BIC has 8 or 11 characters: four of the bank, two of the country, then the place.");
    case CompanyDoubt::email_implausible:
        return Words::tr("This does not look like an e-mail address.");
    case CompanyDoubt::terms_unreadable:
        return Words::tr("Encours cannot reckon with these terms, so due dates are still estimated with those before. "
                         "Write for instance: 30, 30 days end of month, 45 FDM A.");
    case CompanyDoubt::terms_ambiguous:
        return Words::tr("This reads in two ways. Write 45 FDM A for 45 days and then the end of the month, 45 FDM B "
                         "for the end of the month and then 45 days.");
    case CompanyDoubt::terms_too_long:
        return Words::tr("Longer than the law allows between businesses: 60 days from the invoice, or 45 days end of "
                         "month (C. com. L441-10).");
    case CompanyDoubt::penalty_below_floor:
        return Words::tr("Less than three times the legal rate, the least that the law allows (C. com. L441-10).");
    case CompanyDoubt::insurance_incomplete:
        return Words::tr("The insurer and the number of the policy are missing.");
    }
    return {};
}

QString companyRefusalSentence(CompanyRefusal refusal) {
    switch (refusal) {
    case CompanyRefusal::empty_name:
        return Words::tr("Nothing was saved: a ledger needs its company's name.");
    case CompanyRefusal::nothing_to_undo:
        return Words::tr("Nothing was undone: the company was changed again meanwhile, in another window or program.");
    }
    return {};
}

QString createCompanyErrorSentence(CreateCompanyError error, const QString& file) {
    switch (error) {
    case CreateCompanyError::empty_name:
        return Words::tr("Give the company's name.");
    case CreateCompanyError::target_exists:
        return Words::tr("“%1” is there already, and is left as it is. Choose another name for the file.").arg(file);
    case CreateCompanyError::target_unwritable:
        return Words::tr("“%1” cannot be written. Choose another folder.").arg(file);
    }
    return {};
}

QString overviewErrorWords(OverviewError error) {
    switch (error) {
    case OverviewError::not_found:
        return Words::tr("The file is not there: moved, renamed, or on a disk that is not connected");
    case OverviewError::not_a_ledger:
        return Words::tr("This file is no ledger");
    case OverviewError::empty:
        return Words::tr("The file is empty");
    case OverviewError::newer_version:
        return Words::tr("Written by a newer Encours: update the program to open it");
    case OverviewError::older_version:
        return Words::tr("Of an older Encours: opening it brings it up to date");
    case OverviewError::locked:
        return Words::tr("Another program is writing to it");
    case OverviewError::corrupt:
        return Words::tr("Damaged: put a backup in its place");
    case OverviewError::unreadable:
        return Words::tr("The file cannot be read");
    case OverviewError::cancelled:
        return Words::tr("Not read");
    }
    return {};
}

QString penaltyKindName(PenaltyKind kind) {
    switch (kind) {
    case PenaltyKind::ecb_plus:
        return Words::tr("Rate of the ECB plus points");
    case PenaltyKind::legal_times:
        return Words::tr("Legal rate times a number");
    case PenaltyKind::fixed:
        return Words::tr("Fixed yearly rate");
    }
    return {};
}

QString paymentMeansName(PaymentMeans means) {
    switch (means) {
    case PaymentMeans::transfer:
        return Words::tr("Transfer");
    case PaymentMeans::direct_debit:
        return Words::tr("Direct debit");
    case PaymentMeans::cheque:
        return Words::tr("Cheque");
    case PaymentMeans::card:
        return Words::tr("Card");
    case PaymentMeans::bill:
        return Words::tr("Bill of exchange");
    case PaymentMeans::cash:
        return Words::tr("Cash");
    }
    return {};
}

QString countryName(const QString& code) {
    const std::pair<const char*, QString> names[] = {
        {"FR", Words::tr("France")},     {"BE", Words::tr("Belgium")},        {"CH", Words::tr("Switzerland")},
        {"LU", Words::tr("Luxembourg")}, {"MC", Words::tr("Monaco")},         {"DE", Words::tr("Germany")},
        {"ES", Words::tr("Spain")},      {"GB", Words::tr("United Kingdom")}, {"IE", Words::tr("Ireland")},
        {"IT", Words::tr("Italy")},      {"NL", Words::tr("Netherlands")},    {"PT", Words::tr("Portugal")},
    };
    for (const auto& [known, name] : names)
        if (code == QLatin1String(known))
            return name;
    return code;
}

} // namespace encours
