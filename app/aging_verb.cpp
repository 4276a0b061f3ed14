// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json_output.h"
#include "app/text_table.h"
#include "app/verbs.h"
#include "core/kpi/aging.h"
#include "ui/language/names.h"
#include "ui/language/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace encours {

namespace {

class AgingVerb final : public Verb {
    Q_DECLARE_TR_FUNCTIONS(AgingVerb)

public:
    explicit AgingVerb(CLI::App& program) : Verb(program, "aging", tr("The aged balance: what is owed, by age")) {
        offer_ledger();
        offer("--by", by_, "customer", tr("In the text, a row for each customer"));
        offer_date(tr("As of the close of this day"));
        offer_json();
    }

    ExitCode run(Console& console, const Clock& clock) override;

private:
    [[nodiscard]] Json json_of(const AgedBalance& balance, const LedgerFile& ledger) const;
    [[nodiscard]] QString text_of(const AgedBalance& balance, const LedgerFile& ledger) const;
    [[nodiscard]] QString customers_text(const AgedBalance& balance, const LedgerFile& ledger) const;

    std::string by_;
};

QStringList amounts(const Aging& aging, bool with_doubtful, Currency currency) {
    QStringList cells{amountText(aging.total(), currency)};
    for (const auto amount : aging.buckets)
        cells += amountText(amount, currency);
    cells += amountText(aging.unallocated, currency);
    if (with_doubtful)
        cells += amountText(aging.doubtful, currency);
    return cells;
}

QString share(std::int64_t part, std::int64_t whole) {
    return whole > 0 ? percentText(100.0 * static_cast<double>(part) / static_cast<double>(whole)) : QString();
}

ExitCode AgingVerb::run(Console& console, const Clock& clock) {
    if (!by_.empty() && by_ != "customer")
        throw UsageError{tr("--by takes \"customer\", not \"%1\".").arg(shown(by_))};
    static_cast<void>(asked_date());
    const auto opened = open_ledger(console);
    if (!opened)
        return opened.error();
    const auto& ledger = *opened.value();
    const auto balance = aged_balance(*ledger.receivables(), date(ledger, clock, console));
    if (json())
        console.write(json_of(balance, ledger));
    else
        console.write(by_.empty() ? text_of(balance, ledger) : customers_text(balance, ledger));
    return ExitCode::done;
}

Json AgingVerb::json_of(const AgedBalance& balance, const LedgerFile& ledger) const {
    const auto currency = ledger.receivables()->currency;
    Json answer{{"at", to_json(balance.at)}, {"currency", currency.code()}};
    add_aging(answer, balance.total, currency);
    const auto names = ledger.all_customers();
    auto customers = Json::array();
    for (const auto& row : balance.customers) {
        Json entry{{"code", names.at(row.customer).code}, {"name", names.at(row.customer).name}};
        add_aging(entry, row.aging, currency);
        customers.push_back(std::move(entry));
    }
    answer["customers"] = std::move(customers);
    answer["other_currencies"] = other_currencies_json(balance.other_currencies);
    return answer;
}

/// The balance on one page: a row for each age, with its share.
QString AgingVerb::text_of(const AgedBalance& balance, const LedgerFile& ledger) const {
    const auto currency = ledger.receivables()->currency;
    const auto& aging = balance.total;
    TextTable table({tr("Age"), currencyText(currency), tr("Share")});
    for (std::size_t i = 0; i < age_bucket_count; ++i)
        table.add({bucketName(static_cast<AgeBucket>(i)), amountText(aging.buckets[i], currency),
                   share(aging.buckets[i], aging.total())});
    table.add(
        {tr("Unallocated payments"), amountText(aging.unallocated, currency), share(aging.unallocated, aging.total())});
    table.add_total({tr("Total owed"), amountText(aging.total(), currency), share(aging.total(), aging.total())});
    table.add({tr("of which overdue"), amountText(aging.overdue(), currency), share(aging.overdue(), aging.total())});
    if (aging.bills != 0)
        table.add({tr("of which bills (413)"), amountText(aging.bills, currency), share(aging.bills, aging.total())});
    if (aging.doubtful != 0)
        table.add({tr("Doubtful (416), not included"), amountText(aging.doubtful, currency), QString()});
    for (const auto& other : balance.other_currencies)
        table.add({tr("In %1, not included").arg(currencyText(other.currency)),
                   amountText(other.aging.total(), other.currency), QString()});
    return tr("%1: aged balance as of %2").arg(shown(ledger.company().name), longDate(balance.at)) +
           QStringLiteral("\n\n") + table.text();
}

/// The largest debtors first.
QString AgingVerb::customers_text(const AgedBalance& balance, const LedgerFile& ledger) const {
    const auto currency = ledger.receivables()->currency;
    const auto names = ledger.all_customers();
    auto rows = balance.customers;
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.aging.total() > b.aging.total(); });
    QStringList titles{tr("Code"), tr("Customer"), tr("Total")};
    for (std::size_t i = 0; i < age_bucket_count; ++i)
        titles += bucketName(static_cast<AgeBucket>(i));
    titles += tr("Unallocated");
    const bool doubtful =
        std::any_of(rows.begin(), rows.end(), [](const auto& row) { return row.aging.doubtful != 0; });
    if (doubtful) // in no total: it stands apart
        titles += tr("Doubtful (416), not included");
    TextTable table(titles);
    table.text_columns(2);
    for (const auto& row : rows) {
        const auto& customer = names.at(row.customer);
        table.add(QStringList{shown(customer.code), shown(customer.name)} + amounts(row.aging, doubtful, currency));
    }
    table.add_total(QStringList{QString(), tr("Total")} + amounts(balance.total, doubtful, currency));
    return tr("%1: aged balance by customer as of %2, in %3")
               .arg(shown(ledger.company().name), longDate(balance.at), currencyText(currency)) +
           QStringLiteral("\n\n") + table.text();
}

} // namespace

std::unique_ptr<Verb> aging_verb(CLI::App& program) { return std::make_unique<AgingVerb>(program); }

} // namespace encours
