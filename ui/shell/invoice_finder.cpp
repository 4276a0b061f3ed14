// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/invoice_finder.h"

#include "core/matching/same_document.h"
#include "ui/common/search_text.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace encours {

namespace {

constexpr std::uint32_t askEvery = 4096;

/// Numbers that fit, the latest last, by how well they fit.
struct Ranked {
    std::size_t count = 0;
    std::array<std::vector<std::uint32_t>, 3> ids;
};

/// Folding leaves no more than there was, and the last letter or digit: a look that spares most numbers the folding.
bool mayBe(std::string_view number, const std::string& folded) {
    if (folded.empty() || number.size() < folded.size())
        return false;
    const char last = number.back();
    const bool isAlone = (last >= '0' && last <= '9') || (last >= 'a' && last <= 'z');
    const char kept = last >= 'a' && last <= 'z' ? static_cast<char>(last - 'a' + 'A') : last;
    return !isAlone || kept == folded.back();
}

std::optional<Ranked> rank(const InvoiceNumbers& numbers, const QString& text, const std::function<bool()>& goesOn) {
    std::vector<std::string> words;
    const QString searched = searchText(text).simplified();
    for (const QString& word : searched.split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    const std::string whole = searched.toStdString();
    const std::string folded = folded_number(text.toStdString());
    Ranked ranked;
    if (words.empty())
        return ranked;
    for (std::uint32_t id = 0; id < numbers.idEnd(); ++id) {
        if (id % askEvery == 0 && !goesOn())
            return std::nullopt;
        const auto number = numbers.searched(id);
        if (number.empty())
            continue;
        const bool holds = std::all_of(words.begin(), words.end(), [&](const std::string& word) {
            return number.find(word) != std::string_view::npos;
        });
        const bool isIt = mayBe(number, folded) && folded_number(number) == folded;
        if (!holds && !isIt)
            continue;
        ++ranked.count;
        ranked.ids[isIt ? 0 : number.starts_with(whole) ? 1 : 2].push_back(id);
    }
    return ranked;
}

} // namespace

std::optional<FoundInvoices> findInvoices(const LedgerView& view, const InvoiceNumbers& numbers, const QString& text,
                                          std::size_t most, const std::function<bool()>& goesOn) {
    const auto ranked = rank(numbers, text, goesOn);
    if (!ranked)
        return std::nullopt;
    FoundInvoices found;
    found.count = ranked->count;
    for (const auto& ids : ranked->ids)
        for (auto id = ids.rbegin(); id != ids.rend() && found.first.size() < most; ++id) {
            const auto number = numbers.number(*id);
            FoundInvoice one;
            one.id = InvoiceId{*id};
            one.number = QString::fromUtf8(number.data(), static_cast<qsizetype>(number.size()));
            found.first.push_back(std::move(one));
        }
    std::vector<std::pair<std::uint32_t, std::size_t>> places; // by id, the place among the found
    for (std::size_t i = 0; i < found.first.size(); ++i)
        places.emplace_back(static_cast<std::uint32_t>(found.first[i].id.value), i);
    std::sort(places.begin(), places.end());
    if (places.empty())
        return found;
    const Receivables& receivables = *view.snapshot->receivables;
    std::vector<bool> isKnown(found.first.size());
    for (const auto& shared : receivables.items) {
        if (!goesOn())
            return std::nullopt;
        const ItemBlock& block = *shared;
        for (std::size_t i = 0; i < block.size(); ++i) {
            const auto place =
                std::lower_bound(places.begin(), places.end(), std::pair{block.invoice_id[i], std::size_t{0}});
            if (place == places.end() || place->first != block.invoice_id[i])
                continue;
            FoundInvoice& one = found.first[place->second];
            isKnown[place->second] = true;
            one.customer = block.customer[i];
            one.kind = block.kind(i);
            one.currency = block.currency[i];
            one.amount += block.amount[i];
            one.open += open_on(receivables, block, i, view.at);
        }
    }
    // What another program has just added is not in the view yet.
    std::size_t kept = 0;
    for (std::size_t i = 0; i < found.first.size(); ++i) {
        if (isKnown[i] && kept++ != i)
            found.first[kept - 1] = std::move(found.first[i]);
    }
    found.count -= found.first.size() - kept;
    found.first.resize(kept);
    return found;
}

} // namespace encours
