// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/names.h"

#include "core/calendar/date.h"
#include "ui/language/numbers.h"

#include <QCoreApplication>

namespace encours {

namespace {

struct Names {
    Q_DECLARE_TR_FUNCTIONS(Names)
};

struct KeyAndName {
    const char* key;
    const char* name; ///< in the sources' language
};

QString nameOf(const QString& key, std::initializer_list<KeyAndName> names) {
    for (const auto& entry : names)
        if (key == QLatin1String(entry.key))
            return QCoreApplication::translate("Names", entry.name);
    return key;
}

} // namespace

QString bucketName(AgeBucket bucket) {
    switch (bucket) {
    case AgeBucket::not_due:
        return Names::tr("Not due");
    case AgeBucket::d1_30:
        return Names::tr("1–30 days");
    case AgeBucket::d31_60:
        return Names::tr("31–60 days");
    case AgeBucket::d61_90:
        return Names::tr("61–90 days");
    case AgeBucket::over_90:
        return Names::tr("Over 90 days");
    }
    return {};
}

QString shortBucketName(AgeBucket bucket) {
    switch (bucket) {
    case AgeBucket::not_due:
        return bucketName(bucket);
    case AgeBucket::d1_30:
        return Names::tr("1–30 d");
    case AgeBucket::d31_60:
        return Names::tr("31–60 d");
    case AgeBucket::d61_90:
        return Names::tr("61–90 d");
    case AgeBucket::over_90:
        return Names::tr("> 90 d");
    }
    return {};
}

QString documentKindName(DocumentKind kind) {
    switch (kind) {
    case DocumentKind::invoice:
        return Names::tr("Invoice");
    case DocumentKind::credit_note:
        return Names::tr("Credit note");
    case DocumentKind::opening:
        return Names::tr("Opening balance");
    case DocumentKind::deposit:
        return Names::tr("Deposit");
    }
    return {};
}

QString documentKindName(const QString& kind) {
    if (kind == QLatin1String("invoice"))
        return documentKindName(DocumentKind::invoice);
    if (kind == QLatin1String("credit_note"))
        return documentKindName(DocumentKind::credit_note);
    return kind;
}

QString customerKindName(CustomerKind kind) {
    switch (kind) {
    case CustomerKind::business:
        return Names::tr("Business");
    case CustomerKind::consumer:
        return Names::tr("Consumer");
    case CustomerKind::public_body:
        return Names::tr("Public body");
    }
    return {};
}

QString settlementKindName(SettlementKind kind) {
    switch (kind) {
    case SettlementKind::cash:
        return Names::tr("Payment");
    case SettlementKind::cash_unknown_day:
        return Names::tr("Payment of unknown date");
    case SettlementKind::write_off:
        return Names::tr("Write-off");
    case SettlementKind::set_off:
        return Names::tr("Set-off");
    case SettlementKind::difference:
        return Names::tr("Difference");
    }
    return {};
}

namespace {

QString nameOfField(const QString& key) {
    return nameOf(key, {
                           {"customer_code", QT_TRANSLATE_NOOP("Names", "customer code")},
                           {"customer_name", QT_TRANSLATE_NOOP("Names", "customer name")},
                           {"number", QT_TRANSLATE_NOOP("Names", "number")},
                           {"kind", QT_TRANSLATE_NOOP("Names", "kind")},
                           {"status", QT_TRANSLATE_NOOP("Names", "status")},
                           {"issued", QT_TRANSLATE_NOOP("Names", "issue date")},
                           {"booked", QT_TRANSLATE_NOOP("Names", "booking date")},
                           {"due", QT_TRANSLATE_NOOP("Names", "due date")},
                           {"amount", QT_TRANSLATE_NOOP("Names", "amount")},
                           {"open_amount", QT_TRANSLATE_NOOP("Names", "open amount")},
                           {"settled", QT_TRANSLATE_NOOP("Names", "settlement date")},
                           {"disputed", QT_TRANSLATE_NOOP("Names", "disputed")},
                           {"disputed_on", QT_TRANSLATE_NOOP("Names", "disputed on")},
                           {"dispute_closed_on", QT_TRANSLATE_NOOP("Names", "dispute closed on")},
                           {"currency", QT_TRANSLATE_NOOP("Names", "currency")},
                           {"category", QT_TRANSLATE_NOOP("Names", "category")},
                           {"label", QT_TRANSLATE_NOOP("Names", "label")},
                           {"customer_legal_name", QT_TRANSLATE_NOOP("Names", "legal name")},
                           {"customer_kind", QT_TRANSLATE_NOOP("Names", "customer kind")},
                           {"customer_address", QT_TRANSLATE_NOOP("Names", "address")},
                           {"customer_postcode", QT_TRANSLATE_NOOP("Names", "postcode")},
                           {"customer_city", QT_TRANSLATE_NOOP("Names", "city")},
                           {"customer_country", QT_TRANSLATE_NOOP("Names", "country")},
                           {"customer_language", QT_TRANSLATE_NOOP("Names", "language")},
                           {"customer_siren", QT_TRANSLATE_NOOP("Names", "SIREN")},
                           {"customer_vat", QT_TRANSLATE_NOOP("Names", "VAT number")},
                           {"customer_iban", QT_TRANSLATE_NOOP("Names", "IBAN")},
                           {"customer_email", QT_TRANSLATE_NOOP("Names", "e-mail")},
                           {"customer_phone", QT_TRANSLATE_NOOP("Names", "telephone")},
                           {"customer_mobile", QT_TRANSLATE_NOOP("Names", "mobile telephone")},
                           {"customer_contact", QT_TRANSLATE_NOOP("Names", "contact")},
                           {"customer_contact_role", QT_TRANSLATE_NOOP("Names", "contact's role")},
                           {"customer_terms", QT_TRANSLATE_NOOP("Names", "payment terms")},
                           {"customer_penalty_rate", QT_TRANSLATE_NOOP("Names", "penalty rate")},
                           {"customer_credit_limit", QT_TRANSLATE_NOOP("Names", "credit limit")},
                           {"customer_category", QT_TRANSLATE_NOOP("Names", "customer category")},
                           {"customer_payer", QT_TRANSLATE_NOOP("Names", "payer")},
                           {"customer_group", QT_TRANSLATE_NOOP("Names", "group")},
                           {"customer_tags", QT_TRANSLATE_NOOP("Names", "tags")},
                           {"paid", QT_TRANSLATE_NOOP("Names", "payment date")},
                           {"reference", QT_TRANSLATE_NOOP("Names", "reference")},
                       });
}

} // namespace

QString fieldTitle(ReceivableField field) {
    const auto key = to_text(field);
    auto name = nameOfField(QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())));
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString fieldName(const QString& key) {
    auto name = nameOfField(key);
    // A list of customers calls "siren" what a list of invoices calls "customer_siren".
    const auto ofCustomer = QStringLiteral("customer_") + key;
    if (name == key && nameOfField(ofCustomer) != ofCustomer)
        name = nameOfField(ofCustomer);
    return name == key ? key : Names::tr("%1 (%2)", "a field's name and its key").arg(name, key);
}

QString dateOrderName(const QString& order) {
    if (order == QLatin1String("Y-M-D"))
        return Names::tr("year-month-day (Y-M-D)");
    if (order == QLatin1String("D/M/Y"))
        return Names::tr("day/month/year (D/M/Y)");
    if (order == QLatin1String("M/D/Y"))
        return Names::tr("month/day/year (M/D/Y)");
    if (order == QLatin1String("YMD"))
        return Names::tr("year, month and day without separator (YMD)");
    return order;
}

QString figureName(const QString& key) {
    return nameOf(key, {
                           {"receivables", QT_TRANSLATE_NOOP("Names", "Receivables")},
                           {"not_due", QT_TRANSLATE_NOOP("Names", "of which not due")},
                           {"overdue", QT_TRANSLATE_NOOP("Names", "of which overdue")},
                           {"unallocated", QT_TRANSLATE_NOOP("Names", "Unallocated payments")},
                           {"sales", QT_TRANSLATE_NOOP("Names", "Sales of the period")},
                           {"dso", QT_TRANSLATE_NOOP("Names", "DSO")},
                           {"dso_countback", QT_TRANSLATE_NOOP("Names", "DSO by count-back")},
                           {"best_possible_dso", QT_TRANSLATE_NOOP("Names", "Best possible DSO")},
                           {"average_days_delinquent", QT_TRANSLATE_NOOP("Names", "Average days delinquent (ADD)")},
                           {"cei_percent", QT_TRANSLATE_NOOP("Names", "Collection effectiveness index (CEI)")},
                           {"dbt", QT_TRANSLATE_NOOP("Names", "Days beyond terms (DBT)")},
                           {"dbt_signed", QT_TRANSLATE_NOOP("Names", "DBT, early payments counted")},
                           {"dbt_with_open", QT_TRANSLATE_NOOP("Names", "DBT with what is overdue")},
                           {"recovery_percent", QT_TRANSLATE_NOOP("Names", "Recovery rate")},
                           {"recovery_of_due_percent", QT_TRANSLATE_NOOP("Names", "Recovery rate of what was due")},
                           {"mean_payment_days", QT_TRANSLATE_NOOP("Names", "Mean payment time")},
                           {"mean_payment_days_weighted", QT_TRANSLATE_NOOP("Names", "Mean payment time, by amount")},
                           {"dispute_percent", QT_TRANSLATE_NOOP("Names", "Share in dispute")},
                       });
}

QString controlName(const QString& key) {
    // A control of a day or of a currency bears it in its key.
    const auto part = key.section(u'_', -1);
    const auto day = from_iso(part.toStdString());
    const auto stem = day || (key.startsWith(QStringLiteral("open_total_"))) ? key.section(u'_', 0, -2) : key;
    const auto name = nameOf(
        stem, {
                  {"rows", QT_TRANSLATE_NOOP("Names", "Rows read, taken or refused")},
                  {"open_total",
                   QT_TRANSLATE_NOOP("Names", "Open by the list less payments from elsewhere, and in the ledger")},
                  {"complete_list", QT_TRANSLATE_NOOP("Names", "Rows that could not be recognised")},
                  {"debit_credit", QT_TRANSLATE_NOOP("Names", "Debit and credit of the file")},
                  {"entries_unbalanced", QT_TRANSLATE_NOOP("Names", "Entries out of balance")},
                  {"balance_411_413", QT_TRANSLATE_NOOP("Names", "Balance of 411 and 413, and what is open")},
                  {"balance_413", QT_TRANSLATE_NOOP("Names", "Of which bills (413)")},
                  {"balance_416", QT_TRANSLATE_NOOP("Names", "Doubtful (416)")},
                  {"customers_411_413", QT_TRANSLATE_NOOP("Names", "Customers whose balance agrees")},
                  {"opening", QT_TRANSLATE_NOOP("Names", "Closing, and the opening after it")},
                  {"customers_opening", QT_TRANSLATE_NOOP("Names", "Customers whose opening agrees")},
              });
    if (day)
        return QStringLiteral("%1 (%2)").arg(name, shortDate(*day));
    return stem == key ? name : QStringLiteral("%1 (%2)").arg(name, part);
}

} // namespace encours
