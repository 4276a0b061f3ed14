// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/instalments.h"

#include <cstdlib>

namespace encours {

namespace {

/// Pairs rows with known instalments: no pair is taken apart by a later rule.
class Pairing {
public:
    Pairing(std::span<const KnownInstalment> known, std::span<const ReceivableRow> rows)
        : known_(known), rows_(rows), of_row_(rows.size()), taken_(known.size(), false) {}

    std::vector<std::optional<std::size_t>> run() {
        pair_if([](const KnownInstalment& known, const ReceivableRow& row) { return known.due == row.due; });
        pair_if([](const KnownInstalment& known, const ReceivableRow& row) {
            return known.amount == row.amount && known.origin == DueOrigin::corrected;
        });
        pair_if([](const KnownInstalment& known, const ReceivableRow& row) { return known.amount == row.amount; });
        // What is more than settled can become a part of what it was.
        pair_if([](const KnownInstalment& known, const ReceivableRow& row) {
            return std::abs(known.settled) <= std::abs(row.amount);
        });
        return std::move(of_row_);
    }
    [[nodiscard]] const std::vector<bool>& taken() const { return taken_; }

private:
    template <class Fits>
    void pair_if(Fits&& fits) {
        for (std::size_t r = 0; r < rows_.size(); ++r) {
            for (std::size_t k = 0; k < known_.size() && !of_row_[r]; ++k) {
                if (taken_[k] || !fits(known_[k], rows_[r]))
                    continue;
                of_row_[r] = k;
                taken_[k] = true;
            }
        }
    }

    std::span<const KnownInstalment> known_;
    std::span<const ReceivableRow> rows_;
    std::vector<std::optional<std::size_t>> of_row_;
    std::vector<bool> taken_;
};

void compare_settlement(const ReceivableRow& row, std::int64_t settled, const SourceScope& scope,
                        InstalmentChange& change) {
    const auto open = row.amount - settled;
    change.paid = settlements_of(row, open);
    if (row.settled)
        return;
    if (row.open_amount && std::abs(*row.open_amount) > std::abs(open))
        change.reopened = *row.open_amount - open;
    else if (!row.open_amount && scope.tells_settlement && open == 0)
        change.reopened = row.amount;
}

InstalmentChange compare(const KnownInstalment* known, const ReceivableRow& row, const SourceScope& scope) {
    InstalmentChange change;
    change.due = *row.due;
    change.amount = row.amount;
    if (known == nullptr) {
        change.paid = settlements_of(row);
        return change;
    }
    change.below_settled = std::abs(row.amount) < std::abs(known->settled);
    if (change.below_settled) {
        change.amount = known->amount;
        return change;
    }
    if (known->origin == DueOrigin::corrected) {
        change.due = known->due;
        change.origin = known->origin;
    }
    change.changes_item = known->due != change.due || known->amount != change.amount || known->origin != change.origin;
    compare_settlement(row, known->settled, scope, change);
    return change;
}

} // namespace

InstalmentChanges compare_instalments(std::span<const KnownInstalment> known, std::span<const ReceivableRow> rows,
                                      const SourceScope& scope) {
    InstalmentChanges changes;
    Pairing pairing(known, rows);
    const auto pairs = pairing.run();
    std::int64_t whole = 0;
    for (const auto& instalment : known)
        whole += instalment.amount;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        auto change = compare(pairs[r] ? &known[*pairs[r]] : nullptr, rows[r], scope);
        change.row = r;
        change.known = pairs[r];
        changes.amount += change.amount;
        changes.told.push_back(change);
    }
    const bool is_whole = changes.amount == whole;
    for (std::size_t k = 0; k < known.size(); ++k) {
        if (pairing.taken()[k])
            continue;
        if (is_whole && known[k].settled == 0 && known[k].amount != 0) {
            changes.dropped.push_back(k);
            continue;
        }
        changes.untold.push_back(k);
        changes.amount += known[k].amount;
    }
    return changes;
}

} // namespace encours
