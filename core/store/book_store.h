// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "core/matching/book_change.h"
#include "core/store/book_reader.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace encours::store {

class RowHistory;
class WithdrawalStore;

/// Documents, settlements and allocations of the books: what a ledger has of a customer, and what it shall have. What is
/// changed of rows that were there is remembered in the history. Call save before the commit.
class BookStore {
public:
    BookStore(const Transaction& transaction, std::int64_t source_id, BatchId batch, RowHistory& history,
              WithdrawalStore& withdrawals);
    ~BookStore();
    BookStore(const BookStore&) = delete;
    BookStore& operator=(const BookStore&) = delete;

    /// Those of customers that were merged into it included.
    [[nodiscard]] KnownBooks read(CustomerId customer) { return reader_.read(customer); }
    /// Carries out what compare_books found; new rows belong to the batch. Gives those of `documents_gone` that stay,
    /// cancelled, since somebody acted upon them.
    std::vector<std::size_t> apply(CustomerId customer, const SettledBooks& books, const KnownBooks& known,
                                   const BookChanges& changes, Currency currency);
    void save();

private:
    struct Statements;

    std::vector<std::size_t> remove_what_is_gone(const KnownBooks& known, const BookChanges& changes);
    void make_room_for_numbers(const SettledBooks& books, const KnownBooks& known, const BookChanges& changes,
                               const std::vector<std::size_t>& kept);
    std::int64_t add_document(CustomerId customer, const BookDocument& book, const BookChanges::Document& change,
                              Currency currency);
    void change_document(const BookDocument& book, const BookChanges::Document& change);
    /// Gives the item's id.
    std::int64_t write_item(std::int64_t invoice, const BookChanges::Item& item, bool document_is_new);
    void write_standings(std::int64_t item, const std::vector<BookDocument::StandingFrom>& standings,
                         bool document_is_new);
    std::int64_t add_settlement(CustomerId customer, const BookSettlement& book, Currency currency);
    void change_settlement(std::int64_t id, const BookSettlement& book);
    void add_allocation(std::int64_t item, std::optional<std::int64_t> payment, std::optional<std::int64_t> credit_item,
                        const BookChanges::Allocation& allocation, bool goes_with_new);

    std::int64_t source_id_;
    BatchId batch_;
    RowHistory& history_;
    WithdrawalStore& withdrawals_;
    BookReader reader_;
    std::unique_ptr<Statements> statements_;
};

} // namespace encours::store
