// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/receivables.h"
#include "core/store/connection.h"
#include "core/store/fast_statement.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <string_view>
#include <vector>

namespace encours::store {

// What reading columns has in common, for the whole of a table and for a run of ids. A file that was changed by hand may
// hold what our constraints forbid: then EnvironmentCode::corrupt, never a wrong number.

/// Ids to read, both ends included.
struct IdRange {
    std::int64_t first = 0;
    std::int64_t last = std::numeric_limits<std::uint32_t>::max();

    /// Every id that we gave; others, which are refused, too: then rows are read without asking each for its bounds.
    [[nodiscard]] bool is_all() const { return first == 0 && last == std::numeric_limits<std::uint32_t>::max(); }
};

/// A statement over the rows of a range, bound and ready to be stepped.
class RangeStatement : public FastStatement {
public:
    /// `bounded` says `column BETWEEN ? AND ?` where `unbounded` says nothing.
    RangeStatement(const Connection& connection, IdRange range, std::string_view unbounded, std::string_view bounded)
        : FastStatement(connection, range.is_all() ? unbounded : bounded) {
        if (!range.is_all()) {
            bind(1, range.first);
            bind(2, range.last);
        }
    }
};

/// Where each customer stands in Receivables::customers.
class CustomerPlaces {
public:
    CustomerPlaces(const std::vector<CustomerId>& customers, const std::filesystem::path& file);

    /// Throws corrupt for an id that no customer has.
    [[nodiscard]] CustomerIndex at(std::int64_t id) const {
        if (static_cast<std::uint64_t>(id) < table_.size() && table_[static_cast<std::size_t>(id)] != nobody) {
            return table_[static_cast<std::size_t>(id)];
        }
        return search(id);
    }

private:
    static constexpr CustomerIndex nobody = std::numeric_limits<CustomerIndex>::max();
    [[nodiscard]] CustomerIndex search(std::int64_t id) const;

    const std::vector<CustomerId>& customers_;
    const std::filesystem::path& file_;
    std::vector<CustomerIndex> table_; ///< by id, as far as ids lie close
};

/// Currencies repeat from row to row: the last one is kept.
class CurrencyReader {
public:
    explicit CurrencyReader(const std::filesystem::path& file) : file_(file) {}
    [[nodiscard]] Currency read(std::string_view code) {
        if (code != last_code_) {
            look_up(code);
        }
        return last_;
    }

private:
    void look_up(std::string_view code);

    const std::filesystem::path& file_;
    std::string last_code_;
    Currency last_;
};

[[nodiscard]] std::shared_ptr<const std::vector<CustomerId>> read_customers(const Connection& connection);

[[noreturn]] void throw_corrupt(const std::filesystem::path& file, const char* what);

/// A day of the file; throws corrupt outside earliest_date…latest_date.
[[nodiscard]] inline Date checked_day(std::int64_t days, const std::filesystem::path& file) {
    if (days < earliest_date.days || days > latest_date.days) {
        throw_corrupt(file, "a day that no ledger may hold");
    }
    return Date{static_cast<std::int32_t>(days)};
}

} // namespace encours::store
