// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "core/matching/book_change.h"
#include "core/store/connection.h"

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace encours::store {

/// What a ledger has of a customer, as far as one source of books may tell it otherwise.
class BookReader {
public:
    BookReader(const Connection& connection, std::int64_t source_id);
    ~BookReader();
    BookReader(const BookReader&) = delete;
    BookReader& operator=(const BookReader&) = delete;

    /// Those of customers that were merged into it included.
    [[nodiscard]] KnownBooks read(CustomerId customer);
    /// Item and position of all that a settlement was set against.
    [[nodiscard]] std::vector<std::pair<std::int64_t, std::int64_t>> allocations_of(std::int64_t payment);

private:
    struct Statements;
    void read_items(KnownBooks::Document& document);
    void read_documents(KnownBooks& known, CustomerId customer);
    void read_settlements(KnownBooks& known, CustomerId customer);
    void read_allocations(KnownBooks& known);

    std::int64_t source_id_;
    std::unique_ptr<Statements> statements_;
};

} // namespace encours::store
