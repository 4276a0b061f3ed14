// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/import_facts.h"
#include "core/ledger/ids.h"
#include "core/ledger/kinds.h"
#include "core/matching/document_change.h"
#include "core/store/document_reader.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace encours::store {

/// A document that is not in the ledger yet. The texts need to live only until it is added.
struct NewDocument {
    CustomerId customer;
    DocumentKind kind{};
    Date issued;
    std::optional<Date> booked;
    std::int64_t amount = 0;
    Currency currency;
    std::string_view number, category, label;
    std::uint64_t row_digest = 0;
    Date due;
    DueOrigin due_origin{};
    bool disputed = false;
    Date disputed_on;
    std::optional<Date> dispute_closed_on;

    /// One of several due days of the document; their amounts make up the document's.
    struct Instalment {
        Date due;
        std::int64_t amount = 0;
        Settlements paid;
        Date paid_on;
        bool disputed = false;
        Date disputed_on;
        std::optional<Date> dispute_closed_on;
    };
    std::vector<Instalment> instalments; ///< by their due days; none: the document has one
};

/// Documents and what settles them, as imports read and write them: one transaction, statements on the bare handle, ids
/// that are given here. What it writes belongs to the batch. Call save before the commit.
class ImportStore {
public:
    ImportStore(const Transaction& transaction, BatchId batch, RowHistory& history);
    ~ImportStore();
    ImportStore(const ImportStore&) = delete;
    ImportStore& operator=(const ImportStore&) = delete;

    /// Adds a document with its one due item and what pays it (parts of 0 are none); a dispute covers the whole item. Where
    /// it has instalments, they tell what pays each and what is disputed.
    InvoiceId add(const NewDocument& document, const Settlements& paid, Date paid_on, Date unknown_day);

    /// Carries out what compare_document found, and remembers from which row the document was last read.
    void change(StoredDocument& document, const DocumentChange& change, const NewDocument& row, Date paid_on,
                Date unknown_day);
    /// Its amount, days and texts, without its due items and what settles them; and the row that it was read from.
    void change_texts(StoredDocument& document, const DocumentChange& change, const NewDocument& row);
    /// One of its due items, by place: its day, amount and origin are set.
    void change_item(StoredDocument& document, std::size_t place, Date due, std::int64_t amount, DueOrigin origin);
    /// One more due item of a document that is there; it is its last, wherever its day stands.
    void add_item(StoredDocument& document, Date due, std::int64_t amount);
    /// As compare_document found of a document, for one of its items.
    void change_dispute(const StoredDocument& document, const DocumentChange& change, std::int64_t item);

    /// Sets an amount against the document's open items, the earliest due first; or against one of them, by id.
    void settle(StoredDocument& document, SettlementKind kind, Date day, std::int64_t amount, std::int64_t item = 0);
    /// Whatever a list says of the document next is news.
    void forget_row(InvoiceId id);
    /// The document is this batch's from now on: a list tells again of one that was withdrawn.
    void count_as_own(const StoredDocument& document);

    /// Opens again what was only taken for paid, on a day unknown, because earlier lists left it out or told less of it: up
    /// to `amount`, the latest first. Such a payment is reversed on `day`, so that what was known before stays; a part that
    /// holds is settled anew. Gives how much is open again. With an item, by id, only what settles that one.
    std::int64_t reopen(StoredDocument& document, std::int64_t amount, Date day, std::int64_t item = 0);

    struct Added {
        std::int64_t payments = 0;
        std::int64_t allocations = 0;
        std::int64_t disputes = 0;
    };
    [[nodiscard]] const Added& added() const;
    /// By batch id, what was added to it and corrected in it.
    [[nodiscard]] const std::map<std::int64_t, BatchTotals>& changes() const;
    void save();

private:
    struct Statements;

    std::int64_t add_payment(CustomerId customer, SettlementKind kind, Date day, std::int64_t amount,
                             Currency currency);
    std::int64_t insert_due_item(std::int64_t invoice, Date due, std::int64_t amount, DueOrigin origin);
    void add_paid_item(std::int64_t invoice, const NewDocument& document, const NewDocument::Instalment& instalment,
                       Date unknown_day);
    void add_allocation(std::int64_t item, std::int64_t position, std::int64_t payment, std::int64_t amount);
    void change_invoice(const StoredDocument& document, const DocumentChange& change, const NewDocument& row);
    void change_items(StoredDocument& document, const DocumentChange& change, std::int64_t amount);
    void remember_told(const StoredDocument& document, const DocumentChange& change);
    void add_dispute(std::int64_t item, Date from, std::optional<Date> until);

    BatchId batch_;
    RowHistory& history_;
    std::unique_ptr<Statements> statements_;
    Added added_;
    BatchTotals own_;
    std::map<std::int64_t, BatchTotals> changes_;
};

} // namespace encours::store
