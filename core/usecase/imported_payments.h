// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/payment_parser.h"
#include "core/import/report.h"
#include "core/matching/payment_allocation.h"
#include "core/store/merged_codes.h"
#include "core/store/payment_import_store.h"

#include <cstdint>
#include <vector>

namespace encours {

/// What becomes of the rows of a list of payments, customer by customer.
///
/// The same payment: one that this list brought is known by its day, amount and reference, and by how often the file has
/// it. One that the books or a list of invoices told is recognised by its amount and a day not more than
/// `days_apart` away, and is not counted again; they win. A settlement of unknown day whose amount a row tells gets the
/// row's day.
///
/// Money that went back (a negative amount) takes back the payment that it answers: one of the same amount, not later,
/// that has the row's reference or settles the document that the row names; else, unless a credit of exactly that amount
/// is open or the row names a credit, the latest one. All other money that went back is a refund: it uses up
/// credits, and what is left counts against cash that is set against nothing.
///
/// New payments are set against what is open of the customer and of those for whom he pays, as allocate_payments says.
class ImportedPayments {
public:
    static constexpr int days_apart =
        5; ///< the day of the order, of value, of booking: a weekend and a holiday between

    ImportedPayments(const store::Transaction& transaction, BatchId batch, std::int64_t source_id,
                     store::RowHistory& history, ImportReport& report)
        : store_(transaction, batch, history),
          merged_codes_(transaction, std::nullopt),
          source_id_(source_id),
          report_(report) {}

    /// All rows of one customer, in the file's order.
    void take(CustomerId customer, const std::vector<PaymentRow>& rows);
    void save();
    [[nodiscard]] const store::PaymentImportStore& store() const { return store_; }
    [[nodiscard]] const BatchTotals& added() const { return store_.added(); }

private:
    struct Known {
        store::StoredPayment payment;
        bool is_new = false;
        bool told = false;          ///< a row stands for it
        bool reversal_told = false; ///< a row stands for its going back
    };
    /// What is known first counts: exact, then of other sources. False: the row is new.
    [[nodiscard]] bool recognise(const PaymentRow& row, bool own);
    [[nodiscard]] bool recognise_reversal(const PaymentRow& row, int apart);
    void enrich(Known& known, const PaymentRow& row);
    void add(CustomerId customer, const PaymentRow& row);
    [[nodiscard]] const store::MergedCodes::Merges* merges_of(const PaymentRow& row) const;
    void send_back(CustomerId customer, const PaymentRow& row);
    [[nodiscard]] Known* answered(const PaymentRow& row, const std::vector<store::StoredOpenItem>& items);
    void allocate(CustomerId customer, const std::vector<PaymentRow>& rows);
    void allocate(Currency currency, bool refunds, bool reversed, std::vector<store::StoredOpenItem>& items);

    store::PaymentImportStore store_;
    store::MergedCodes merged_codes_;
    std::int64_t source_id_;
    ImportReport& report_;
    std::vector<Known> known_; ///< of the customer in hand
    struct Fresh {
        std::int64_t id = 0;
        const PaymentRow* row = nullptr;
    };
    std::vector<Fresh> fresh_; ///< likewise: added, and set against nothing yet
};

} // namespace encours
