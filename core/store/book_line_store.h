// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/book_line.h"
#include "core/ledger/coverage.h"
#include "core/ledger/ids.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace encours::store {

/// A line that holds, as far as an import asks to find it again.
struct LivingLine {
    std::int64_t id = 0;
    std::uint64_t identity = 0;
    std::uint64_t content = 0;
    Date booked;
    CustomerId customer;
};

/// What names a line to a person.
struct LineText {
    std::string customer_code, reference;
    std::int64_t amount = 0;
};

/// 64 bits of what a later export may tell otherwise of a line: entry's number, label, lettering, role, shares, name.
[[nodiscard]] std::uint64_t content_of(const BookLine& line);

/// The lines of one source of books, as imports read and write them.
class BookLineStore {
public:
    BookLineStore(const Transaction& transaction, std::int64_t source_id, BatchId batch);
    ~BookLineStore();
    BookLineStore(const BookLineStore&) = delete;
    BookLineStore& operator=(const BookLineStore&) = delete;

    void visit_living(const std::function<void(const LivingLine&)>& visit);
    void add(const BookLine& line, CustomerId customer, std::uint64_t content);
    /// From this batch on the line holds no more.
    void set_gone(std::int64_t id);
    /// The lines of a customer that hold, those of customers that were merged into it included.
    [[nodiscard]] std::vector<BookLine> lines_of(CustomerId customer);
    /// The customers that have opening lines booked on that day.
    [[nodiscard]] std::vector<CustomerId> customers_with_openings(Date day);
    [[nodiscard]] LineText text_of(std::int64_t id);
    /// Call before the commit.
    void save();

private:
    struct Statements;
    std::int64_t source_id_;
    BatchId batch_;
    std::unique_ptr<Statements> statements_;
};

/// The days of which a source told everything, batches taken back apart.
[[nodiscard]] Coverage source_coverage(const Connection& connection, std::int64_t source_id);

/// The days on which opening lines that hold are booked, in order.
[[nodiscard]] std::vector<Date> opening_days(const Connection& connection, std::int64_t source_id);

/// Forgets the lines that a batch brought, and lets those hold again that were gone in it.
void take_back_lines(const Transaction& transaction, BatchId batch);

/// The latest batch after it of the same books, not taken back, that added or ended lines; id 0: none.
[[nodiscard]] BatchId later_batch_of_books(const Connection& connection, BatchId batch);

} // namespace encours::store
