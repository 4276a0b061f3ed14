// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/weakness_words.h"

#include "ui/language/law_words.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Quality)
};

QString customerOf(const std::string& name, const std::string& code) {
    return QStringLiteral("%1 (%2)").arg(QString::fromStdString(name), QString::fromStdString(code));
}

} // namespace

QString weaknessName(Weakness kind) {
    switch (kind) {
    case Weakness::old_data:
        return Words::tr("Old data");
    case Weakness::rows_refused:
        return Words::tr("Rows refused");
    case Weakness::controls_failed:
        return Words::tr("Controls that fail");
    case Weakness::letters_unsigned:
        return Words::tr("Company incomplete");
    case Weakness::iban_missing:
        return Words::tr("No IBAN of yours");
    case Weakness::address_missing:
        return Words::tr("No postal address");
    case Weakness::email_missing:
        return Words::tr("No e-mail address");
    case Weakness::siren_missing:
        return Words::tr("No SIREN");
    case Weakness::siren_implausible:
        return Words::tr("Wrong SIREN");
    case Weakness::dues_estimated:
        return Words::tr("Estimated due days");
    case Weakness::customer_twice:
        return Words::tr("Customer twice");
    case Weakness::invoice_twice:
        return Words::tr("Invoice twice");
    case Weakness::in_credit:
        return Words::tr("Customer in credit");
    case Weakness::cash_unallocated:
        return Words::tr("Unallocated cash");
    case Weakness::limit_over:
        return Words::tr("Time to act over");
    case Weakness::limit_near:
        return Words::tr("Time to act ends soon");
    case Weakness::rate_missing:
        return Words::tr("Rate missing");
    case Weakness::rate_provisional:
        return Words::tr("Rate to be checked");
    case Weakness::terms_too_long:
        return Words::tr("Terms too long");
    }
    return {};
}

QString weaknessReason(const WeakPoint& point) {
    const auto count = static_cast<int>(point.count);
    switch (point.kind) {
    case Weakness::old_data:
        return Words::tr("%Ln days without news: what was paid since is missing.", nullptr, count);
    case Weakness::rows_refused:
        return Words::tr("%Ln rows of the last import are missing from every figure.", nullptr, count);
    case Weakness::controls_failed:
        return Words::tr("%Ln controls of the last imports do not hold: figures may not tie with the books.", nullptr,
                         count);
    case Weakness::letters_unsigned:
        return Words::tr("A letter must state your name, address and SIREN.");
    case Weakness::iban_missing:
        return Words::tr("Customers do not know where to transfer what they owe.");
    case Weakness::address_missing:
        return Words::tr("Neither a letter nor a formal notice can be posted.");
    case Weakness::email_missing:
        return Words::tr("No reminder can leave by e-mail.");
    case Weakness::siren_missing:
        return Words::tr("A claim in court must name it; duplicates go unseen.");
    case Weakness::siren_implausible:
        return Words::tr("%1 has a wrong key: a claim would name another company.")
            .arg(QString::fromStdString(point.numbers));
    case Weakness::dues_estimated:
        return Words::tr("%Ln due days worked out from terms: reminders may be too early.", nullptr, count);
    case Weakness::customer_twice:
        return Words::tr("Reminded twice; credits and debts never meet.");
    case Weakness::invoice_twice:
        return Words::tr("Same day, same amount, all unpaid: entered twice?");
    case Weakness::in_credit:
        return Words::tr("Paid more than owed: an invoice is missing, or a refund due.");
    case Weakness::cash_unallocated:
        return Words::tr("Settles nothing: the customer would be reminded of it.");
    case Weakness::limit_over:
        return Words::tr("A court would refuse it, unless something interrupted the time limit.");
    case Weakness::limit_near:
        return Words::tr("%Ln day(s) left to go to court; a reminder or a formal notice does not extend them.", nullptr,
                         count);
    case Weakness::rate_missing:
        return Words::tr("The interest of %Ln late due item(s) cannot be computed.", nullptr, count);
    case Weakness::rate_provisional:
        return Words::tr("The interest of %Ln late due item(s) may be wrong.", nullptr, count);
    case Weakness::terms_too_long:
        return point.count > 0 ? Words::tr("%Ln due days pass what the law allows: a fine threatens.", nullptr, count)
                               : Words::tr("The agreed terms can pass what the law allows: a fine threatens.");
    }
    return {};
}

QString weaknessAction(Weakness kind) {
    switch (kind) {
    case Weakness::old_data:
    case Weakness::rows_refused:
    case Weakness::controls_failed:
        return Words::tr("&Open the imports");
    case Weakness::letters_unsigned:
    case Weakness::iban_missing:
        return Words::tr("C&omplete the company");
    case Weakness::customer_twice:
        return Words::tr("C&ompare and merge…");
    case Weakness::invoice_twice:
    case Weakness::limit_over:
    case Weakness::limit_near:
        return Words::tr("&Open the invoice");
    case Weakness::rate_missing:
    case Weakness::rate_provisional:
        return Words::tr("&Open the rates");
    case Weakness::address_missing:
    case Weakness::email_missing:
    case Weakness::siren_missing:
    case Weakness::siren_implausible:
    case Weakness::dues_estimated:
    case Weakness::in_credit:
    case Weakness::cash_unallocated:
    case Weakness::terms_too_long:
        return Words::tr("&Open the customer");
    }
    return {};
}

QString weaknessSubject(const WeakPoint& point) {
    const auto half = half_year_from_text(point.numbers);
    if (const auto series = rate_series_from_key(point.code); series && half && !point.customer)
        //: %1 is a rate, %2 a half-year.
        return Words::tr("%1, %2").arg(rateSeriesName(*series), halfYearName(*half));
    if (!point.customer)
        return {};
    const QString customer = customerOf(point.name, point.code);
    if (point.twin)
        //: Two customers that are probably one.
        return Words::tr("%1 and %2").arg(customer, customerOf(point.twin_name, point.twin_code));
    if (!point.invoices.empty())
        //: %1 is a customer, %2 the numbers of invoices.
        return Words::tr("%2 of %1").arg(customer, QString::fromStdString(point.numbers));
    return customer;
}

} // namespace encours
