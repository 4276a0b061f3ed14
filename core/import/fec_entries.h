// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/fec_roles.h"

#include <string>
#include <string_view>
#include <vector>

namespace encours {

/// Puts the lines of a FEC together to entries, whatever their order, and has each judged.
///
/// Lines one after the other with the same journal, number and day are an entry when they balance: nearly all are, and
/// are forgotten at once. What does not balance waits for the end of the file (48 bytes a line); there its lines make
/// entries by journal, number and day (files sorted by account), else by journal, day and reference, else by journal and
/// day as far as neighbours balance (numbers missing or of no use). The rest stays unbalanced, by number.
class FecEntries {
public:
    struct Unbalanced {
        std::int32_t line = 0; ///< the first of its receivables
        std::int64_t difference = 0;
    };

    explicit FecEntries(std::vector<BookLine>& lines) : lines_(lines) {}

    /// The lines that follow bear these, as the file's bytes.
    void begin(std::string_view journal, std::string_view number, std::string_view day);
    void add(const EntryLine& line);
    void finish();

    // At the end.
    [[nodiscard]] std::int64_t count() const { return count_; }
    [[nodiscard]] std::int64_t unbalanced_count() const { return unbalanced_count_; }
    /// Those with receivables, in the file's order.
    [[nodiscard]] const std::vector<Unbalanced>& unbalanced() const { return unbalanced_; }
    /// Of the entry of each line of receivables.
    [[nodiscard]] EntryNature nature(std::size_t line) const { return natures_[line]; }

private:
    struct Waiting {
        EntryLine line;
        std::uint32_t rank = 0;        ///< in the file
        std::uint64_t number = 0;      ///< hash of journal, number and day
        std::uint64_t journal_day = 0; ///< hash of journal and day
    };

    void end_run();
    void close(std::vector<EntryLine>& entry, std::int64_t sum);
    /// Closes the groups of waiting lines of one value that balance; the others go on waiting.
    void close_balanced(std::uint64_t (*value)(const Waiting&));
    void close_neighbours();
    void close_rest();

    std::vector<BookLine>& lines_;
    std::vector<EntryNature> natures_;
    std::string journal_;
    std::string number_;
    std::string day_;
    bool numbered_ = false;
    std::vector<EntryLine> run_;
    std::int64_t run_sum_ = 0;
    bool run_receivable_ = false;
    std::vector<Waiting> waiting_;
    std::int64_t count_ = 0;
    std::int64_t unbalanced_count_ = 0;
    std::vector<Unbalanced> unbalanced_;
};

} // namespace encours
