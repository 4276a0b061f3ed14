// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoice_list.h"

#include "core/kpi/item_history.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace encours {

namespace {

ItemStatus statusOf(Standing standing, std::int64_t open, Date due, Date at) {
    if (standing == Standing::cancelled)
        return ItemStatus::cancelled;
    if (open == 0)
        return ItemStatus::settled;
    if (open < 0)
        return ItemStatus::to_set_off;
    if (standing == Standing::doubtful)
        return ItemStatus::doubtful;
    if (standing == Standing::bill)
        return ItemStatus::bill;
    return due < at ? ItemStatus::overdue : ItemStatus::not_due;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Runs of digits by their value, all else by its bytes: "F9" before "F10".
bool naturallyLess(std::string_view a, std::string_view b) {
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.size() && j < b.size()) {
        if (!isDigit(a[i]) || !isDigit(b[j])) {
            if (a[i] != b[j])
                return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[j]);
            ++i;
            ++j;
            continue;
        }
        const auto end = [](std::string_view text, std::size_t from) {
            while (from < text.size() && isDigit(text[from]))
                ++from;
            return from;
        };
        while (i < a.size() && a[i] == '0')
            ++i;
        while (j < b.size() && b[j] == '0')
            ++j;
        const auto first = a.substr(i, end(a, i) - i);
        const auto second = b.substr(j, end(b, j) - j);
        if (first.size() != second.size())
            return first.size() < second.size();
        if (const int order = first.compare(second); order != 0)
            return order < 0;
        i += first.size();
        j += second.size();
    }
    return a.size() - i < b.size() - j;
}

} // namespace

std::shared_ptr<const InvoiceList> InvoiceList::of(std::shared_ptr<const LedgerView> view,
                                                   std::shared_ptr<const InvoiceNumbers> numbers) {
    auto list = std::make_shared<InvoiceList>();
    const Receivables& receivables = *view->snapshot->receivables;
    const Date at = view->at;
    const auto count = receivables.item_count();
    list->place_.reserve(count);
    list->open_.reserve(count);
    list->status_.reserve(count);
    for (std::size_t b = 0; b < receivables.items.size(); ++b) {
        const ItemBlock& block = *receivables.items[b];
        for (std::size_t i = 0; i < block.size(); ++i) {
            // What the books have made no part any more stands with nothing.
            if (block.booked[i] > at || (block.amount[i] == 0 && (block.flags[i] & item_is_part) != 0))
                continue;
            const auto open = open_on(receivables, block, i, at);
            list->place_.push_back(static_cast<std::uint32_t>(b << index_bits | i));
            list->open_.push_back(open);
            list->status_.push_back(statusOf(standing_on(receivables, block, i, at), open, block.due[i], at));
        }
    }
    list->view_ = std::move(view);
    list->numbers_ = std::move(numbers);
    return list;
}

InvoiceLine InvoiceList::line(std::uint32_t row) const {
    const ItemBlock& items = block(row);
    const auto i = index(row);
    std::int64_t disputed = 0;
    if ((items.flags[i] & item_has_dispute) != 0) {
        const ItemHistory history(*view_->snapshot->receivables,
                                  {place_[row] >> index_bits, static_cast<std::uint32_t>(i)});
        disputed = history.disputed_on(view_->at);
    }
    return {items.item_id[i],  items.invoice_id[i],
            items.customer[i], items.kind(i),
            status_[row],      (items.flags[i] & item_due_estimated) != 0,
            items.issued[i],   items.due[i],
            items.amount[i],   open_[row],
            disputed,          items.currency[i]};
}

QString InvoiceList::number(std::uint32_t row) const {
    const auto text = numbers_->number(block(row).invoice_id[index(row)]);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view InvoiceList::searchedNumber(std::uint32_t row) const {
    return numbers_->searched(block(row).invoice_id[index(row)]);
}

const std::vector<std::uint32_t>& InvoiceList::numberRanks() const {
    std::call_once(numbersRanked_, [this] {
        std::vector<std::pair<std::string_view, std::uint32_t>> ordered;
        ordered.reserve(size());
        for (std::uint32_t row = 0; row < size(); ++row)
            ordered.emplace_back(searchedNumber(row), row);
        std::sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) {
            return naturallyLess(a.first, b.first) || (!naturallyLess(b.first, a.first) && a.second < b.second);
        });
        numberRanks_.resize(size());
        for (std::uint32_t rank = 0; rank < ordered.size(); ++rank)
            numberRanks_[ordered[rank].second] = rank;
    });
    return numberRanks_;
}

const std::vector<std::uint32_t>& InvoiceList::customerRanks() const {
    std::call_once(customersRanked_, [this] {
        QCollator collator{QLocale()};
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        const auto& customers = view_->snapshot->customers;
        std::vector<std::pair<QCollatorSortKey, std::uint32_t>> ordered;
        ordered.reserve(customers.size());
        for (std::uint32_t i = 0; i < customers.size(); ++i)
            ordered.emplace_back(collator.sortKey(QString::fromStdString(customers[i].name)), i);
        std::stable_sort(ordered.begin(), ordered.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        customerRanks_.resize(customers.size());
        for (std::uint32_t rank = 0; rank < ordered.size(); ++rank)
            customerRanks_[ordered[rank].second] = rank;
    });
    return customerRanks_;
}

} // namespace encours
