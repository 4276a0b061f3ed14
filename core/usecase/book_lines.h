// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/fec_report.h"
#include "core/store/book_line_store.h"
#include "core/usecase/book_customers.h"

#include <cstdint>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace encours {

/// Merges the lines of a file into those that the ledger has of the same books. A line is found again by its identity; what
/// it says otherwise than before replaces it. Within the days that the file covers a line that it does not have any more is
/// gone — but not when the file is evidently not whole.
class BookLines {
public:
    BookLines(store::BookLineStore& store, const BookCustomers& customers);

    /// Takes the lines out of the report. `is_whole` false: none is gone; nor when most of those in its days would be,
    /// which is a part of the books and not a correction.
    void merge(FecReport& report, const CoveredSpan& covers, bool is_whole);

    /// The customers of whom lines were added, replaced or ended.
    [[nodiscard]] const std::unordered_set<std::int64_t>& touched() const { return touched_; }
    /// Who had lines before.
    [[nodiscard]] const std::unordered_set<std::int64_t>& customers_before() const { return had_lines_; }
    /// All lines of a customer that hold.
    [[nodiscard]] std::vector<BookLine> lines_of(CustomerId customer);

    [[nodiscard]] std::int64_t added() const { return added_; }
    [[nodiscard]] std::int64_t replaced() const { return replaced_; }
    /// Not in the file though in its days: ended, or kept where the file is not whole.
    [[nodiscard]] const std::vector<store::LivingLine>& absent() const { return absent_; }
    [[nodiscard]] bool absent_are_gone() const { return absent_are_gone_; }
    [[nodiscard]] bool is_in_file(std::uint64_t identity) const;

private:
    void take(BookLine& line);

    store::BookLineStore& store_;
    const BookCustomers& customers_;
    std::unordered_map<std::uint64_t, store::LivingLine> known_;
    std::unordered_set<std::int64_t> had_lines_;                    ///< customers, before
    std::unordered_map<std::int64_t, std::vector<BookLine>> fresh_; ///< of customers that had none
    std::unordered_set<std::int64_t> touched_;
    std::unordered_set<std::uint64_t> in_file_;
    std::vector<store::LivingLine> absent_;
    bool absent_are_gone_ = false;
    std::int64_t added_ = 0;
    std::int64_t replaced_ = 0;
};

} // namespace encours
