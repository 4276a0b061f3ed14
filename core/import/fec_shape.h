// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/fec_records.h"

#include <cstddef>
#include <cstdint>

namespace encours {

/// Whether lines have the cells that their header announces, and what is done about those that have not.
///
/// Cells that miss at the end are blank. A separator too many at the end of every line is passed over. A line with more
/// cells holds separators in a text: they go to the text with which all days, amounts and the account can be read.
class FecShape {
public:
    enum class Line : std::uint8_t { whole, blank, too_short, too_long };

    explicit FecShape(const FecLayout& layout);

    /// Nothing is to be done about it.
    [[nodiscard]] bool fits(const FecCells& cells) const { return cells.count() == expected_ && !first_; }
    [[nodiscard]] Line mend(FecCells& cells);
    /// Whether the last line, which no line end follows, was broken off. Where lines end within their last columns, they
    /// must have as many as those before.
    [[nodiscard]] bool is_cut(const FecCells& cells) const { return cells.count() < fewest_; }
    /// As the header has them, without a blank one at its end.
    [[nodiscard]] std::size_t columns() const { return columns_; }
    [[nodiscard]] std::size_t needed() const { return needed_; }

private:
    /// What is asked of a line's amounts: that they can be read, or that one of debit and credit has one as well.
    enum class Amounts : std::uint8_t { one_sided, readable };

    [[nodiscard]] bool mend_long(FecCells& cells, Amounts amounts);
    [[nodiscard]] bool plausible(const FecCells& cells, Amounts amounts) const;
    [[nodiscard]] bool amounts_plausible(const FecCells& cells, Amounts amounts) const;

    const FecLayout& layout_;
    std::size_t columns_;
    std::size_t expected_; ///< of a line that needs no look
    std::size_t fewest_;
    std::size_t needed_ = 0; ///< up to the last column that nothing can replace
    bool first_ = true;
};

} // namespace encours
