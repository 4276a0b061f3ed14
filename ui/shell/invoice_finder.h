// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/invoice_numbers.h"
#include "ui/common/ledger_view.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace encours {

/// A document as the search shows it.
struct FoundInvoice {
    InvoiceId id;
    QString number;
    CustomerIndex customer = 0;
    DocumentKind kind{};
    std::int64_t amount = 0;
    std::int64_t open = 0; ///< as of the date shown
    Currency currency;
};

struct FoundInvoices {
    std::size_t count = 0; ///< all that fit
    std::vector<FoundInvoice> first;
};

/// The documents whose number holds every word of a text: first the number itself however it is spelt ("fa2026041" of
/// "FA-2026-041"), then those that begin so, then the others; at most `most`, the latest of each first. Takes some tens of
/// milliseconds of a million: for a worker. Nothing when `goesOn`, asked every few thousand, said no.
[[nodiscard]] std::optional<FoundInvoices> findInvoices(const LedgerView& view, const InvoiceNumbers& numbers,
                                                        const QString& text, std::size_t most,
                                                        const std::function<bool()>& goesOn);

} // namespace encours
