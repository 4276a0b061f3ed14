// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/text_book.h"

#include <algorithm>

namespace encours {

namespace {

/// More than one scrolls through in a box.
constexpr std::size_t mostTrials = 60;

} // namespace

TextKey keyOf(const LetterTemplate& text) { return {text.key, text.language, text.form}; }

std::shared_ptr<const TextBook> TextBook::of(const std::shared_ptr<const LedgerView>& view,
                                             const std::filesystem::path& ledger) {
    auto book = std::make_shared<TextBook>();
    book->view = view;
    book->texts = read_templates(ledger);
    std::vector<const CustomerAging*> owing;
    for (const CustomerAging& one : view->balance.customers) {
        if (one.aging.total() > 0)
            owing.push_back(&one);
    }
    std::sort(owing.begin(), owing.end(), [](const CustomerAging* left, const CustomerAging* right) {
        return std::pair(left->aging.overdue(), left->aging.total()) >
               std::pair(right->aging.overdue(), right->aging.total());
    });
    // What a consumer and a public body are told differs: one of each stands among the first.
    const auto kindOf = [&](const CustomerAging* one) { return view->customer(one->customer).kind; };
    for (const CustomerKind kind : {CustomerKind::public_body, CustomerKind::consumer}) {
        const auto found =
            std::find_if(owing.begin(), owing.end(), [&](const CustomerAging* one) { return kindOf(one) == kind; });
        if (found != owing.end() && found - owing.begin() > 2)
            std::rotate(owing.begin() + 1, found, found + 1);
    }
    for (const CustomerAging* one : owing) {
        if (book->customers.size() == mostTrials)
            break;
        book->customers.push_back({view->snapshot->receivables->customers->at(one->customer),
                                   QString::fromStdString(view->customer(one->customer).name)});
    }
    return book;
}

const LetterTemplate* TextBook::find(const TextKey& key) const {
    const auto found =
        std::find_if(texts.begin(), texts.end(), [&](const LetterTemplate& one) { return keyOf(one) == key; });
    return found == texts.end() ? nullptr : &*found;
}

} // namespace encours
