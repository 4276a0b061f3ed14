// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/customer_words.h"

#include "ui/language/company_words.h"
#include "ui/language/names.h"
#include "ui/language/numbers.h"
#include "ui/language/terms_words.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CustomerWords)
};

} // namespace

QString customerFieldName(CustomerField field) {
    switch (field) {
    case CustomerField::name:
        return Words::tr("Name");
    case CustomerField::legal_name:
        return Words::tr("Registered name");
    case CustomerField::kind:
        return Words::tr("Kind of customer");
    case CustomerField::siren:
        return Words::tr("SIREN");
    case CustomerField::siret:
        return Words::tr("SIRET");
    case CustomerField::vat_number:
        return Words::tr("VAT number");
    case CustomerField::category:
        return Words::tr("Category");
    case CustomerField::group:
        return Words::tr("Group");
    case CustomerField::tags:
        return Words::tr("Tags");
    case CustomerField::address:
        return Words::tr("Address");
    case CustomerField::postcode:
        return Words::tr("Postcode");
    case CustomerField::city:
        return Words::tr("City");
    case CustomerField::country:
        return Words::tr("Country");
    case CustomerField::language:
        return Words::tr("Language of letters");
    case CustomerField::email:
        return Words::tr("E-mail");
    case CustomerField::phone:
        return Words::tr("Telephone");
    case CustomerField::terms:
        return Words::tr("Payment terms");
    case CustomerField::penalty_rate:
        return Words::tr("Late-payment rate of the contract");
    case CustomerField::credit_limit:
        return Words::tr("Credit limit");
    case CustomerField::payer:
        return Words::tr("Paid by");
    case CustomerField::iban:
        return Words::tr("IBAN it pays from");
    case CustomerField::terms_stipulated:
        return Words::tr("45 days end of month stated in the contract");
    }
    return {};
}

QString contactFieldName(ContactField field) {
    switch (field) {
    case ContactField::name:
        return Words::tr("Name");
    case ContactField::role:
        return Words::tr("Role");
    case ContactField::email:
        return Words::tr("E-mail");
    case ContactField::phone:
        return Words::tr("Telephone");
    case ContactField::mobile:
        return Words::tr("Mobile");
    }
    return {};
}

QString customerDoubtSentence(CompanyDoubt doubt) {
    switch (doubt) {
    case CompanyDoubt::name_empty:
        return Words::tr("A customer needs a name.");
    case CompanyDoubt::siren_implausible:
        return Words::tr("This is no SIREN: nine digits with their key are expected.");
    case CompanyDoubt::iban_implausible:
        return Words::tr("This IBAN has a wrong length or a wrong key.");
    case CompanyDoubt::terms_unreadable:
        return Words::tr(
            "Encours cannot reckon with these terms: due dates are estimated with the company's meanwhile. "
            "Write for instance: 30, 30 days end of month, 45 FDM A.");
    default:
        return companyDoubtSentence(doubt);
    }
}

QString groupedIdentifier(CustomerField field, const QString& text) {
    QString parted;
    for (int i = 0; i < text.size(); ++i) {
        const bool isGap = field == CustomerField::iban    ? i > 0 && i % 4 == 0
                           : field == CustomerField::siren ? i > 0 && i % 3 == 0
                           : field == CustomerField::siret ? i == 3 || i == 6 || i == 9
                                                           : false;
        if (isGap)
            parted += u' ';
        parted += text.at(i);
    }
    return parted;
}

QString languageOfLettersName(const QString& code) {
    if (code.isEmpty())
        return Words::tr("The company's");
    if (code == QLatin1String("fr"))
        return Words::tr("French");
    if (code == QLatin1String("en"))
        return Words::tr("English");
    if (code == QLatin1String("de"))
        return Words::tr("German");
    if (code == QLatin1String("es"))
        return Words::tr("Spanish");
    return code;
}

QString customerFieldText(CustomerField field, const std::string& text, Currency currency) {
    const QString shown = QString::fromStdString(text);
    switch (field) {
    case CustomerField::kind:
        return customerKindName(static_cast<CustomerKind>(shown.toInt()));
    case CustomerField::penalty_rate:
        //: A yearly rate.
        return shown.isEmpty() ? QString() : Words::tr("%1 a year").arg(percentText(shown.toDouble() / 100, 2));
    case CustomerField::credit_limit:
        return shown.isEmpty() ? QString() : moneyText(shown.toLongLong(), currency);
    case CustomerField::terms:
        return termsText(text);
    case CustomerField::terms_stipulated:
        return shown == QLatin1String("1") ? Words::tr("Yes, expressly") : Words::tr("No");
    case CustomerField::country:
        return countryName(shown);
    case CustomerField::language:
        return languageOfLettersName(shown);
    case CustomerField::siren:
    case CustomerField::siret:
    case CustomerField::iban:
        return groupedIdentifier(field, shown);
    default:
        return shown;
    }
}

} // namespace encours
