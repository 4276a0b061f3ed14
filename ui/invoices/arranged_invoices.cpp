// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/arranged_invoices.h"

#include "ui/common/search_text.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace encours {

namespace {

constexpr std::uint32_t slice = 1U << 14;

/// Customers whose code or name holds a word, and the word itself.
struct Word {
    std::string text;
    std::vector<bool> customers;
};

std::vector<Word> wordsOf(const InvoiceList& list, const QString& filter) {
    std::vector<Word> words;
    const QStringList parts = searchText(filter).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return words;
    const auto& customers = list.view().snapshot->customers;
    for (const QString& part : parts)
        words.push_back({part.toStdString(), std::vector<bool>(customers.size())});
    for (std::size_t i = 0; i < customers.size(); ++i) {
        const std::string text =
            searchText(QString::fromStdString(customers[i].code + '\n' + customers[i].name)).toStdString();
        for (Word& word : words)
            word.customers[i] = text.find(word.text) != std::string::npos;
    }
    return words;
}

bool isChosen(const InvoiceList& list, std::uint32_t row, InvoiceChoice choice) {
    switch (choice) {
    case InvoiceChoice::open:
        return list.open(row) != 0;
    case InvoiceChoice::overdue:
        // Doubtful and bills may be late too: what counts is the day.
        return list.open(row) > 0 && list.line(row).due < list.view().at;
    case InvoiceChoice::all:
        return true;
    }
    return true;
}

bool isAmong(const InvoiceList& list, std::uint32_t row, const InvoiceQuery& query) {
    if (query.debts == DebtChoice())
        return true;
    const InvoiceLine line = list.line(row);
    if (line.open <= 0)
        return false;
    return query.debts.takes(debt_class(line.open, line.disputed, line.due, list.view().at, query.thresholds));
}

bool matches(const InvoiceList& list, std::uint32_t row, const std::vector<Word>& words) {
    return std::all_of(words.begin(), words.end(), [&](const Word& word) {
        return word.customers[list.customer(row)] || list.searchedNumber(row).find(word.text) != std::string_view::npos;
    });
}

/// What a row is ordered by.
std::int64_t keyOf(const InvoiceList& list, std::uint32_t row, InvoiceColumn column) {
    const InvoiceLine line = list.line(row);
    switch (column) {
    case InvoiceColumn::number:
        return list.numberRanks()[row];
    case InvoiceColumn::customer:
        return list.customerRanks()[line.customer];
    case InvoiceColumn::kind:
        return static_cast<std::int64_t>(line.kind);
    case InvoiceColumn::issued:
        return line.issued.days;
    case InvoiceColumn::due:
        return line.due.days;
    case InvoiceColumn::amount:
        return line.amount;
    case InvoiceColumn::open:
        return line.open;
    case InvoiceColumn::late:
        return line.isLateKnown() ? list.view().at - line.due : std::numeric_limits<std::int32_t>::min();
    case InvoiceColumn::status:
        return static_cast<std::int64_t>(line.status);
    case InvoiceColumn::disputed:
        return line.disputed;
    }
    return 0;
}

} // namespace

std::shared_ptr<const ArrangedInvoices> arrangeInvoices(std::shared_ptr<const InvoiceList> list,
                                                        const InvoiceQuery& query,
                                                        const std::function<bool()>& goesOn) {
    auto arranged = std::make_shared<ArrangedInvoices>();
    arranged->list = std::move(list);
    arranged->query = query;
    const InvoiceList& all = *arranged->list;
    const Currency currency = all.view().currency();
    const auto words = wordsOf(all, query.filter);
    std::vector<std::pair<std::int64_t, std::uint32_t>> keyed;
    for (std::uint32_t row = 0; row < all.size(); ++row) {
        if (row % slice == 0 && !goesOn())
            return nullptr;
        if (!isChosen(all, row, query.choice) || !isAmong(all, row, query) || !matches(all, row, words))
            continue;
        keyed.emplace_back(keyOf(all, row, query.sortedBy), row);
        const InvoiceLine line = all.line(row);
        if (line.currency == currency) {
            arranged->amount += line.amount;
            arranged->open += line.open;
            arranged->doubtful += line.status == ItemStatus::doubtful ? line.open : 0;
            arranged->disputed += line.disputed;
        }
    }
    // Rows of one key stay in the order of the ledger, whichever way.
    std::sort(keyed.begin(), keyed.end(), [descending = query.descending](const auto& a, const auto& b) {
        return a.first != b.first ? (descending ? b.first < a.first : a.first < b.first) : a.second < b.second;
    });
    if (!goesOn())
        return nullptr;
    arranged->rows.reserve(keyed.size());
    for (const auto& entry : keyed)
        arranged->rows.push_back(entry.second);
    return arranged;
}

} // namespace encours
