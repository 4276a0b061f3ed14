// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/row_batches.h"

#include "core/import/kept_texts.h"
#include "core/import/row_digest.h"

#include <utility>

namespace encours {

void RowBatch::clear() {
    rows.clear();
    hashes.clear();
    rejected.clear();
    unaccepted.clear();
    warnings.clear();
    texts.release();
    is_last = false;
    source_is_the_same = true;
}

RowBatches::RowBatches(OpenRecords open, const CsvLayout& layout, Currency currency, Date today) {
    thread_ = std::thread([this, open = std::move(open), &layout, currency, today] {
        try {
            const auto records = open();
            ReceivableReader reader(*records, layout, currency, today);
            read_all(reader);
        } catch (...) {
            const std::lock_guard lock(mutex_);
            failure_ = std::current_exception();
            changed_.notify_all();
        }
    });
}

RowBatches::~RowBatches() {
    {
        const std::lock_guard lock(mutex_);
        stopped_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

void RowBatches::read_all(ReceivableReader& reader) {
    for (;;) {
        auto batch = spare_batch();
        fill(reader, *batch);
        const bool is_last = batch->is_last;
        if (!hand_over(std::move(batch)) || is_last)
            return;
    }
}

void RowBatches::fill(ReceivableReader& reader, RowBatch& batch) const {
    ReceivableRow row;
    Issue rejection;
    while (batch.rows.size() + batch.rejected.size() < rows_in_a_batch) {
        const auto next = reader.next(row, rejection, batch.warnings);
        if (next == ReceivableReader::Next::end) {
            batch.is_last = true;
            batch.source_is_the_same = reader.source_is_the_same();
            break;
        }
        if (next == ReceivableReader::Next::rejected) {
            batch.rejected.push_back(std::move(rejection));
            batch.unaccepted.push_back({std::string(row.customer.code), std::string(row.number)});
            continue;
        }
        batch.hashes.push_back({number_hash(row.number, row.kind), document_hash(row), customer_hash(row.customer)});
        keep_texts(row, batch.texts);
        batch.rows.push_back(row);
    }
    batch.rows_read = reader.rows_read();
    batch.drafts = reader.drafts();
    batch.bytes_read = reader.bytes_read();
}

bool RowBatches::hand_over(std::unique_ptr<RowBatch> batch) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return stopped_ || ready_.size() < batches_ahead; });
    if (stopped_)
        return false;
    ready_.push_back(std::move(batch));
    changed_.notify_all();
    return true;
}

std::unique_ptr<RowBatch> RowBatches::spare_batch() {
    {
        const std::lock_guard lock(mutex_);
        if (!spare_.empty()) {
            auto batch = std::move(spare_.back());
            spare_.pop_back();
            return batch;
        }
    }
    return std::make_unique<RowBatch>();
}

RowBatch* RowBatches::next() {
    if (ended_)
        return nullptr;
    if (current_)
        current_->clear();
    std::unique_lock lock(mutex_);
    if (current_)
        spare_.push_back(std::move(current_));
    changed_.wait(lock, [this] { return failure_ || !ready_.empty(); });
    if (ready_.empty()) {
        ended_ = true;
        std::rethrow_exception(failure_);
    }
    current_ = std::move(ready_.front());
    ready_.pop_front();
    ended_ = current_->is_last;
    changed_.notify_all();
    return current_.get();
}

} // namespace encours
