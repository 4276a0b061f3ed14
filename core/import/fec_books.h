// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date_parser.h"
#include "core/import/fec_entries.h"
#include "core/import/fec_report.h"
#include "core/import/fec_shape.h"
#include "core/import/fec_text.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace encours {

/// Gathers a FEC's lines into its report. Of lines that are no receivables only account and amounts are read.
class FecBooks {
public:
    /// `file` names the source in issues. The report has the texts as the file's bytes until finish().
    FecBooks(const FecLayout& layout, Currency currency, std::string file, FecReport& report);

    /// One line, `number` in the file; the cells are mended where they must be.
    void see(FecCells& cells, std::int64_t number);
    /// The file's last line, which no line end follows.
    void see_last(FecCells& cells, std::int64_t number);
    void finish(const FecTexts& texts);

private:
    static constexpr std::size_t balance_count = 6;
    /// What is known of a line of receivables besides its report.
    struct Mark {
        std::int64_t line = 0;
        bool opening_journal = false; ///< by its code or its name …
        bool opening_name = false;    ///< … by its name
        bool is_plain = false;        ///< its texts are printable ASCII, the same in every encoding: nothing to decode
    };

    [[nodiscard]] std::string_view cell(const FecCells& cells, FecColumn column) const {
        return cells[layout_.place(column)];
    }
    void begin_entry(const FecCells& cells);
    [[nodiscard]] bool read_amounts(const FecCells& cells, bool matters);
    [[nodiscard]] bool read_amount(const FecCells& cells, FecColumn column, bool matters, std::int64_t& amount);
    void add_line(const FecCells& cells, BookAccount account, std::string_view number);
    void read_customer(const FecCells& cells, BookLine& line) const;
    void read_foreign(const FecCells& cells, BookLine& line);
    [[nodiscard]] std::optional<Date> read_day(const FecCells& cells, FecColumn column);
    void add_balance(AccountKind kind, std::string_view number);
    /// The line's mark, by its number and its journal.
    [[nodiscard]] Mark mark_of(const FecCells& cells);

    void reject(IssueCode code, std::vector<std::string> arguments = {}, std::optional<FecColumn> column = {});
    void warn(IssueCode code, std::vector<std::string> arguments = {}, std::optional<FecColumn> column = {});
    [[nodiscard]] Issue issue(IssueCode code, std::vector<std::string> arguments,
                              std::optional<FecColumn> column) const;

    void decode(const FecTexts& texts);
    void decode(BookLine& line, const FecTexts& texts);
    void find_openings();
    void identify_lines();
    void report_unbalanced();
    void report_balances();

    const FecLayout& layout_;
    Currency currency_;
    int decimals_;
    std::string file_;
    FecReport& report_;
    FecShape shape_;
    FecEntries entries_;
    std::int64_t number_ = 0;                          ///< of the line in hand
    std::string journal_, entry_number_, booked_text_; ///< of the entry in hand, as the file's bytes
    bool begun_ = false;
    std::optional<Date> booked_;
    DateError booked_error_{};
    std::int64_t debit_ = 0; ///< of the line in hand
    std::int64_t credit_ = 0;
    std::vector<Mark> marks_;
    std::string known_journal_;                                      ///< the last one that was judged …
    std::optional<Mark> known_mark_;                                 ///< … and how
    std::map<Date, std::array<std::int64_t, balance_count>> months_; ///< movements, by the month's last day
    std::array<std::int64_t, balance_count>* month_ = nullptr;       ///< that of the last line …
    Date month_day_;                                                 ///< … and its day
    std::array<bool, balance_count> has_balance_{};
};

} // namespace encours
