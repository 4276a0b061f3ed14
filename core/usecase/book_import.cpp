// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/book_import.h"

#include "core/import/issue_text.h"
#include "core/matching/book_gaps.h"
#include "core/money/money.h"
#include "core/store/book_customer_store.h"
#include "core/store/book_sums_store.h"
#include "core/store/customer_merge_store.h"

#include <algorithm>
#include <set>

namespace encours {

namespace {

/// No books lie idle for longer at a year's end.
constexpr std::int32_t idle_days = 31;

void enter(ReportedDocuments& list, const std::string& customer, const std::string& number, std::int64_t amount,
           Currency currency) {
    ++list.count;
    if (list.keeps_more())
        list.documents.push_back({customer, number, minor_to_text(amount, currency.decimals())});
}

std::vector<std::int64_t> open_of_known(const KnownBooks& known) {
    std::map<std::int64_t, std::size_t> documents;
    std::map<std::int64_t, bool> reversed;
    std::vector<std::int64_t> open;
    for (std::size_t k = 0; k < known.documents.size(); ++k) {
        open.push_back(known.documents[k].amount);
        for (const auto& item : known.documents[k].items)
            documents[item.id] = k;
    }
    for (const auto& settlement : known.settlements)
        reversed[settlement.id] = settlement.reversed_on.has_value();
    for (const auto& allocation : known.allocations) {
        if (!allocation.on_principal || (allocation.payment != 0 && reversed[allocation.payment]))
            continue;
        open[documents.at(allocation.item)] -= allocation.amount;
        if (const auto credit = documents.find(allocation.credit_item); credit != documents.end())
            open[credit->second] += allocation.amount;
    }
    return open;
}

std::vector<std::int64_t> open_of_books(const SettledBooks& books) {
    std::vector<std::int64_t> open;
    for (const auto& document : books.documents)
        open.push_back(document.amount);
    for (const auto& allocation : books.allocations) {
        if (allocation.settlement && books.settlements[*allocation.settlement].reversed_on)
            continue;
        open[allocation.document] -= allocation.amount;
        if (allocation.credit_note)
            open[*allocation.credit_note] += allocation.amount;
    }
    return open;
}

bool item_changes(const BookChanges::Document& change) {
    return std::any_of(change.items.begin(), change.items.end(),
                       [](const BookChanges::Item& item) { return item.id == 0 || item.changed || item.standings; });
}

} // namespace

Coverage up_to_openings(const Coverage& covered, const std::vector<Date>& opening_days) {
    auto spans = covered.spans();
    for (const auto day : opening_days) {
        for (const auto& span : covered.spans()) {
            if (span.last < day && day - span.last <= idle_days)
                spans.push_back({span.last, day - 1});
        }
    }
    return Coverage(std::move(spans));
}

BookImport::BookImport(const store::Transaction& transaction, BatchId batch, std::int64_t source_id,
                       const BookImportRules& rules, ImportReport& report, IssueLog& log)
    : transaction_(transaction),
      connection_(transaction.connection()),
      batch_(batch),
      source_id_(source_id),
      rules_(rules),
      report_(report),
      log_(log),
      history_(transaction, batch),
      withdrawals_(transaction, batch, rules.today, history_),
      line_store_(transaction, source_id, batch),
      books_(transaction, source_id, batch, history_, withdrawals_),
      customers_(transaction, batch, source_id, history_),
      lines_(line_store_, customers_),
      waiting_(transaction, batch, history_, report) {}

bool BookImport::run(FecReport& fec, const CoveredSpan& covers, bool is_part,
                     const std::function<bool(std::size_t done, std::size_t all)>& goes_on) {
    before_ = store::source_coverage(connection_, source_id_);
    auto spans = before_.spans();
    spans.push_back(covers);
    coverage_ = Coverage(spans);

    customers_.meet(fec.lines);
    const bool is_whole = fec.debit == fec.credit && fec.rejected_count == 0;
    lines_.merge(fec, covers, is_whole && !is_part);
    if (!is_part) // what it lacks is in the other parts
        report_absent_lines();
    write_months(fec.month_balances);
    opening_days_ = store::opening_days(connection_, source_id_);
    const auto customers = customers_to_derive(before_.spans());
    coverage_ = up_to_openings(coverage_, opening_days_);
    warn_of_gaps();
    for (std::size_t i = 0; i < customers.size(); ++i) {
        if (!goes_on(i, customers.size()))
            return false;
        derive(customers[i]);
    }
    books_.save();
    customers_.save();
    waiting_.take();
    report_.customers = customers_.count();
    if (payments_replaced_ > 0) {
        Issue issue;
        issue.code = IssueCode::books_payments_replaced;
        issue.arguments = {std::to_string(payments_replaced_)};
        log_.warn(std::move(issue));
    }
    count_unchanged();
    return true;
}

CoveredSpan BookImport::covered_by(const CoveredSpan& file) const {
    auto covered = file;
    for (const auto day : opening_days_) {
        if (file.last < day && day - file.last <= idle_days)
            covered.last = std::max(covered.last, day - 1);
        for (const auto& span : before_.spans()) {
            if (day == file.first && span.last < day && day - span.last <= idle_days)
                covered.first = std::min(covered.first, span.last + 1);
        }
    }
    return covered;
}

void BookImport::warn_of_gaps() {
    for (const auto day : openings_after_gap(coverage_, opening_days_)) {
        auto missing = earliest_date;
        for (const auto& span : coverage_.spans()) {
            if (span.last < day)
                missing = span.last + 1;
        }
        Issue issue;
        issue.code = IssueCode::books_missing;
        issue.arguments = {to_iso(missing), to_iso(day - 1)};
        log_.warn(std::move(issue));
    }
}

void BookImport::write_months(const std::vector<MonthBalance>& months) {
    std::vector<store::StoredMonthBalance> balances;
    for (const auto& month : months)
        balances.push_back({month.account, month.month_end, month.balance});
    store::write_month_balances(transaction_, source_id_, batch_, history_, balances);
}

std::vector<CustomerId> BookImport::customers_to_derive(const std::vector<CoveredSpan>& before) {
    std::set<CustomerId> customers;
    for (const auto id : lines_.touched())
        customers.insert(CustomerId{id});
    for (const auto id : store::customers_unmerged(connection_, source_id_, batch_))
        customers.insert(id);
    if (rules_.terms_given) {
        const auto met = customers_.met();
        customers.insert(met.begin(), met.end());
    }
    // Openings that another year's lines make needless, or not any more.
    const auto was = up_to_openings(Coverage(before), opening_days_);
    const auto is = up_to_openings(coverage_, opening_days_);
    for (const auto day : opening_days_) {
        if (was.contains(day - 1) == is.contains(day - 1))
            continue;
        const auto more = line_store_.customers_with_openings(day);
        customers.insert(more.begin(), more.end());
    }
    // Where a gap opens or closes, also those are told of anew whom the opening does not name.
    if (openings_after_gap(was, opening_days_) != openings_after_gap(is, opening_days_)) {
        for (const auto id : lines_.customers_before())
            customers.insert(CustomerId{id});
    }
    return {customers.begin(), customers.end()};
}

void BookImport::derive(CustomerId customer) {
    const auto lines = lines_.lines_of(customer);
    customers_.name_by(customer, lines);
    const auto books = settle_books(lines, coverage_, opening_days_);
    const auto own = parse_payment_terms(store::customer_terms(connection_, customer));
    const auto terms = own.ok() ? own.value() : rules_.default_terms;
    const BookRules rules{rules_.currency,
                          [&terms](DocumentKind kind, Date issued) {
                              return kind == DocumentKind::credit_note ? issued : due_date(terms, issued);
                          },
                          rules_.terms_given && !own.ok()};
    const auto known = rules_.ledger_is_new ? KnownBooks{} : books_.read(customer);
    const auto changes = compare_books(books, known, rules);
    if (changes.empty())
        return;
    report_changes(customer, books, known, changes);
    for (const auto place : books_.apply(customer, books, known, changes, rules_.currency)) {
        Issue issue;
        issue.code = IssueCode::books_document_kept;
        issue.arguments = {shown(store::customer_code(connection_, customer)), shown(known.documents[place].number)};
        log_.warn(std::move(issue));
    }
}

void BookImport::report_changes(CustomerId customer, const SettledBooks& books, const KnownBooks& known,
                                const BookChanges& changes) {
    const auto code = store::customer_code(connection_, customer);
    report_documents(customer, books, known, changes);
    for (const auto place : changes.documents_gone) {
        const auto& document = known.documents[place];
        enter(report_.vanished, code, document.number, document.amount, rules_.currency);
    }
    for (const auto& settlement : changes.settlements) {
        report_.payments.added += settlement.id == 0 ? 1 : 0;
        report_.payments.updated += settlement.changed ? 1 : 0;
    }
    report_.allocations.added += static_cast<std::int64_t>(changes.added.size());
    payments_replaced_ += changes.settlements_taken_back;
}

void BookImport::report_documents(CustomerId customer, const SettledBooks& books, const KnownBooks& known,
                                  const BookChanges& changes) {
    const auto code = store::customer_code(connection_, customer);
    const auto open_before = open_of_known(known);
    const auto open_after = open_of_books(books);
    std::map<std::int64_t, std::size_t> known_places;
    for (std::size_t k = 0; k < known.documents.size(); ++k)
        known_places[known.documents[k].id] = k;
    for (std::size_t i = 0; i < books.documents.size(); ++i) {
        const auto& book = books.documents[i];
        const auto& change = changes.documents[i];
        if (change.id == 0) {
            ++count_of(book.kind).added;
            waiting_.document_came(customer);
            enter(report_.added, code, change.number, book.amount, rules_.currency);
            continue;
        }
        if (change.changed || item_changes(change)) {
            ++count_of(book.kind).updated;
            enter(report_.changed, code, change.number, book.amount, rules_.currency);
        }
        const auto place = known_places.at(change.id);
        if (open_before[place] != 0 && open_after[i] == 0)
            enter(report_.settled, code, change.number, book.amount, rules_.currency);
        if (change.amount_differs) {
            const auto decimals = rules_.currency.decimals();
            Issue issue;
            issue.code = IssueCode::books_amount_differs;
            issue.arguments = {shown(change.number), minor_to_text(book.amount, decimals),
                               minor_to_text(known.documents[place].amount, decimals)};
            log_.warn(std::move(issue));
        }
    }
}

void BookImport::report_absent_lines() {
    const auto& absent = lines_.absent();
    if (!lines_.absent_are_gone()) {
        if (absent.empty())
            return;
        Issue issue;
        issue.code = IssueCode::books_lines_kept;
        issue.arguments = {std::to_string(absent.size())};
        return log_.warn(std::move(issue));
    }
    for (const auto& line : absent) {
        const auto text = line_store_.text_of(line.id);
        Issue issue;
        issue.code = IssueCode::books_line_gone;
        issue.arguments = {shown(text.customer_code), shown(text.reference), to_iso(line.booked),
                           minor_to_text(text.amount, rules_.currency.decimals())};
        log_.warn(std::move(issue));
    }
}

void BookImport::count_unchanged() {
    const auto sums =
        store::count_books(connection_, source_id_, [this](std::uint64_t key) { return lines_.is_in_file(key); });
    const auto rest = [](std::int64_t all, const Count& count) {
        return std::max<std::int64_t>(all - count.added - count.updated, 0);
    };
    report_.invoices.unchanged = rest(sums.invoices, report_.invoices);
    report_.credit_notes.unchanged = rest(sums.credit_notes, report_.credit_notes);
    report_.payments.unchanged = rest(sums.payments, report_.payments);
    report_.allocations.unchanged = rest(sums.allocations, report_.allocations);
}

Count& BookImport::count_of(DocumentKind kind) const {
    return kind == DocumentKind::credit_note ? report_.credit_notes : report_.invoices;
}

} // namespace encours
