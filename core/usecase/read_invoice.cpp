// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/read_invoice.h"

#include "core/store/invoice_detail_store.h"
#include "core/store/open_ledger.h"
#include "core/store/transaction.h"

namespace encours {

std::optional<InvoiceDetail> read_invoice(const std::filesystem::path& ledger, InvoiceId id) {
    const auto connection = store::open_ledger(ledger, store::Access::read);
    const store::ReadTransaction state(connection);
    return store::read_invoice_detail(connection, id);
}

} // namespace encours
