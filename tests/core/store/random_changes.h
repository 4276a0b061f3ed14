// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/receivables_load.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace encours::test {

/// Changes a ledger at random, as use cases will: each change is committed, and says what it touched.
class RandomChanges {
public:
    RandomChanges(store::Connection& connection, unsigned seed);

    /// What was done stands in `told`.
    store::ChangeSet next();
    [[nodiscard]] const std::string& told() const { return told_; }

private:
    using Id = std::uint32_t;

    void add_customer();
    void add_invoice();
    void add_late_part();
    void add_payment();
    void set_against_credit_note();
    void allocate_to_costs();
    void correct_due_day();
    void correct_booking();
    void correct_amount();
    void move_payment();
    void bounce_payment();
    void take_allocation_back();
    void delete_item();
    void restore_item();
    void dispute();
    void close_dispute();
    void stand();
    void take_coverage();
    void merge_customers();
    void take_merge_back();

    void run(const std::string& sql);
    [[nodiscard]] std::int64_t number(const std::string& sql);
    [[nodiscard]] Id some(const char* from); ///< an id at random, 0 when there is none
    [[nodiscard]] int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
    [[nodiscard]] std::string day() { return std::to_string(20'000 + below(400)); }
    [[nodiscard]] Id new_item(Id invoice);
    void allocate(Id item, const std::string& source, Id id, const std::string& amount, int target = 0);

    void touch_customer(Id customer);

    store::Connection& connection_;
    const store::Transaction* transaction_ = nullptr; ///< of the change in hand
    int merge_count_ = 0;
    std::mt19937 random_;
    store::ChangeSet changes_;
    std::string told_;
    Id customers_ = 0, invoices_ = 0, items_ = 0, payments_ = 0, batches_ = 0; ///< the last ids
    std::vector<std::string> merges_;  ///< UUIDs of those that hold, the last one last
    std::vector<std::string> deleted_; ///< the columns of due items that were deleted
};

} // namespace encours::test
