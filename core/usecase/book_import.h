// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/payment_terms.h"
#include "core/import/fec_report.h"
#include "core/store/book_store.h"
#include "core/store/withdrawal_store.h"
#include "core/usecase/book_lines.h"
#include "core/usecase/issue_log.h"
#include "core/usecase/waiting_payments.h"

#include <functional>
#include <optional>

namespace encours {

/// By what the documents of the books are written down.
struct BookImportRules {
    Currency currency;
    PaymentTerms default_terms; ///< of customers without
    bool terms_given = false;   ///< they were asked for: what is estimated is dated by them
    Date today;
    bool ledger_is_new = false; ///< it has no document yet: there is nothing to compare with
};

/// Writes what a FEC says into a ledger, within the caller's transaction: its lines are merged into those of the same
/// books, the customers whose lines changed are derived anew, and what differs from what the ledger has is changed.
class BookImport {
public:
    BookImport(const store::Transaction& transaction, BatchId batch, std::int64_t source_id,
               const BookImportRules& rules, ImportReport& report, IssueLog& log);

    /// Takes the lines out of the FEC's report. `is_part`: its year is split over several files. False when `goes_on`
    /// (told of customers, done and all) said so: what was written must be rolled back.
    bool run(FecReport& fec, const CoveredSpan& covers, bool is_part,
             const std::function<bool(std::size_t done, std::size_t all)>& goes_on);

    /// Days of which these books tell everything, this file included.
    [[nodiscard]] const Coverage& coverage() const { return coverage_; }
    /// Of which this file does: what it covers, and the idle days between it and another year.
    [[nodiscard]] CoveredSpan covered_by(const CoveredSpan& file) const;

private:
    void warn_of_gaps();
    void write_months(const std::vector<MonthBalance>& months);
    [[nodiscard]] std::vector<CustomerId> customers_to_derive(const std::vector<CoveredSpan>& before);
    void derive(CustomerId customer);
    void report_changes(CustomerId customer, const SettledBooks& books, const KnownBooks& known,
                        const BookChanges& changes);
    void report_documents(CustomerId customer, const SettledBooks& books, const KnownBooks& known,
                          const BookChanges& changes);
    void report_absent_lines();
    void count_unchanged();
    [[nodiscard]] Count& count_of(DocumentKind kind) const;

    const store::Transaction& transaction_;
    const store::Connection& connection_;
    BatchId batch_;
    std::int64_t source_id_;
    const BookImportRules& rules_;
    ImportReport& report_;
    IssueLog& log_;

    store::RowHistory history_;
    store::WithdrawalStore withdrawals_;
    store::BookLineStore line_store_;
    store::BookStore books_;
    BookCustomers customers_;
    BookLines lines_;
    WaitingPayments waiting_;
    Coverage before_; ///< the others' days
    Coverage coverage_;
    std::vector<Date> opening_days_; ///< of all years of these books
    std::int64_t payments_replaced_ = 0;
};

/// The days that books cover, for absorbing openings: a year whose books end some days before the next one's opening is
/// told of to its end, since nothing was booked in between.
[[nodiscard]] Coverage up_to_openings(const Coverage& covered, const std::vector<Date>& opening_days);

} // namespace encours
