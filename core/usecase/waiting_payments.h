// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/report.h"
#include "core/journal/import_facts.h"
#include "core/store/payment_import_store.h"
#include "core/store/waiting_payment_store.h"

#include <cstdint>
#include <map>
#include <optional>
#include <unordered_set>
#include <vector>

namespace encours {

/// Payments that lists brought before the documents that they pay. When documents come, they are set against them as if
/// they came second: which of two files is imported first makes no difference.
///
/// What a payment settles because somebody said so stays. What was only proposed of it is proposed anew, together with
/// what is unallocated, as allocate_payments says. A payment of which the list of documents tells too, with the day or
/// without, is the same one, as ImportedPayments recognises it, and the list's stands for it.
class WaitingPayments {
public:
    WaitingPayments(const store::Transaction& transaction, BatchId batch, store::RowHistory& history,
                    ImportReport& report);

    /// A document of the customer was added.
    void document_came(CustomerId customer) {
        if (!customers_.empty())
            came_.insert(customer.value);
    }
    /// After the last document.
    void take();
    /// What is proposed of this customer's payments is proposed anew.
    void take(CustomerId customer);
    /// Payments of other imports that are no more, by batch id, for the journal.
    [[nodiscard]] const std::map<std::int64_t, BatchTotals>& changes() const { return changes_; }

private:
    struct Setting {
        std::int64_t payment = 0;
        std::int64_t item = 0;
        std::int64_t amount = 0; ///< with the item's sign
        bool proposed = false;
    };
    using Payments = std::vector<store::WaitingPayment>;

    [[nodiscard]] bool concerns(CustomerId customer) const;
    void recognise(CustomerId customer, Payments& payments);
    [[nodiscard]] std::vector<Setting> settings(CustomerId customer, const Payments& payments) const;
    void write(const Payments& payments, std::vector<Setting> settings);

    const store::Connection& connection_;
    store::WaitingPaymentStore store_;
    ImportReport& report_;
    std::vector<CustomerId> customers_; ///< of whom payments wait
    std::unordered_set<std::int64_t> came_;
    std::map<std::int64_t, BatchTotals> changes_;
};

} // namespace encours
