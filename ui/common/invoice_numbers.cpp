// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/invoice_numbers.h"

#include "ui/common/search_text.h"

#include <algorithm>

namespace encours {

void InvoiceNumbers::Packed::add(std::uint32_t id, std::string_view text) {
    begin.resize(std::size_t{id} + 1, static_cast<std::uint32_t>(bytes.size())); // ids that are not there are empty
    bytes.append(text);
    begin.push_back(static_cast<std::uint32_t>(bytes.size()));
}

std::string_view InvoiceNumbers::Packed::at(std::uint32_t id) const {
    if (std::size_t{id} + 1 >= begin.size())
        return {};
    return std::string_view(bytes).substr(begin[id], begin[id + 1] - begin[id]);
}

std::shared_ptr<const InvoiceNumbers> InvoiceNumbers::of(const LedgerFile& file) {
    auto numbers = std::make_shared<InvoiceNumbers>();
    file.visit_invoice_numbers([&](std::uint32_t id, std::string_view number) {
        numbers->add(id, number);
        return true;
    });
    return numbers;
}

void InvoiceNumbers::add(std::uint32_t invoiceId, std::string_view number) {
    written_.add(invoiceId, number);
    const bool plain = std::all_of(number.begin(), number.end(), [](char c) { return c >= 0; });
    std::string folded;
    if (plain) {
        folded = number;
        for (char& c : folded)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    } else {
        folded = searchText(QString::fromUtf8(number.data(), static_cast<qsizetype>(number.size()))).toStdString();
    }
    searched_.add(invoiceId, folded);
}

} // namespace encours
