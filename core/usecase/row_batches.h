// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/receivable_reader.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <memory>
#include <memory_resource>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace encours {

/// Some rows of a list, with their texts.
struct RowBatch {
    struct Hashes {
        std::uint64_t number = 0;
        std::uint64_t document = 0;
        std::uint64_t customer = 0;
    };
    /// What could be read of a row that was rejected: it is in the list, if not accepted. Empty where nothing could.
    struct Unaccepted {
        std::string customer_code;
        std::string number;
    };

    std::vector<ReceivableRow> rows;
    std::vector<Hashes> hashes; ///< one each
    std::vector<Issue> rejected;
    std::vector<Unaccepted> unaccepted; ///< one for each rejected row
    std::vector<Issue> warnings;
    std::int64_t rows_read = 0;   ///< with those before
    std::uint64_t bytes_read = 0; ///< likewise
    std::int64_t drafts = 0;      ///< likewise
    bool is_last = false;
    bool source_is_the_same = true; ///< told by the last one
    std::pmr::monotonic_buffer_resource texts;

    void clear();
};

/// Reads a list on a thread of its own, ahead of who writes its rows down: parsing and inserting each keep one processor
/// busy. A few batches at most are read ahead, so that memory stays the same for any size of list.
class RowBatches {
public:
    static constexpr std::size_t rows_in_a_batch = 2048;
    static constexpr std::size_t batches_ahead = 4;

    RowBatches(OpenRecords open, const CsvLayout& layout, Currency currency, Date today);
    /// Stops reading, wherever it is.
    ~RowBatches();
    RowBatches(const RowBatches&) = delete;
    RowBatches& operator=(const RowBatches&) = delete;

    /// The next batch in order, valid until the next call; nullptr after the last one. Throws what reading threw.
    [[nodiscard]] RowBatch* next();

private:
    void read_all(ReceivableReader& reader);
    void fill(ReceivableReader& reader, RowBatch& batch) const;
    /// False when nobody wants any more.
    bool hand_over(std::unique_ptr<RowBatch> batch);
    [[nodiscard]] std::unique_ptr<RowBatch> spare_batch();

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::unique_ptr<RowBatch>> ready_;
    std::vector<std::unique_ptr<RowBatch>> spare_;
    std::exception_ptr failure_;
    bool stopped_ = false;
    bool ended_ = false;

    std::unique_ptr<RowBatch> current_;
    std::thread thread_;
};

} // namespace encours
