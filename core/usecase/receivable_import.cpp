// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/receivable_import.h"

#include "core/import/document_lines.h"
#include "core/import/issue_text.h"
#include "core/import/row_cells.h"
#include "core/import/row_digest.h"
#include "core/law/legal_data.h"
#include "core/matching/same_document.h"
#include "core/money/money.h"

#include <algorithm>
#include <cstdlib>

namespace encours {

namespace {

using Field = ReceivableField;

/// Sums of amounts stay below 2^62, so that they never pass 64 bits.
constexpr std::int64_t largest_sum = std::int64_t{1} << 62;

/// The row's own digest, with what else decides about the document: its due day and what the list tells of.
std::uint64_t digest_of(std::uint64_t document_hash, Date due, DueOrigin origin, const SourceScope& scope) {
    ContentHash hash;
    hash.add(static_cast<std::int64_t>(document_hash))
        .add(std::int64_t{due.days})
        .add(static_cast<std::int64_t>(origin));
    hash.add(std::int64_t{scope.tells_settlement}).add(std::int64_t{scope.tells_dispute});
    return std::max<std::uint64_t>(hash.value(), 1); // 0: read from no row
}

/// Of a folded number: claims of all kinds are one direction, credit notes the other.
std::uint64_t direction_hash(std::string_view folded, DocumentKind kind) {
    return number_hash(folded, kind == DocumentKind::credit_note ? kind : DocumentKind::invoice);
}

/// Of a document that has several due days, the row tells one: lists leave out what is paid.
bool is_one_instalment(const ReceivableRow& row, const store::StoredDocument& stored) {
    return stored.items.size() > 1 && !stored.facts.told_by_books && row.due && row.amount != stored.facts.amount &&
           row.currency == stored.facts.currency &&
           std::any_of(stored.items.begin(), stored.items.end(), [&row](const store::StoredDocument::Item& item) {
               return item.due == *row.due && item.amount != 0;
           });
}

} // namespace

ReceivableImport::ReceivableImport(const store::Transaction& transaction, BatchId batch, std::int64_t source_id,
                                   const CsvLayout& layout, const ImportRules& rules, ImportReport& report,
                                   IssueLog& log)
    : connection_(transaction.connection()),
      source_id_(source_id),
      layout_(layout),
      rules_(rules),
      report_(report),
      log_(log),
      own_batch_(batch),
      history_(transaction, batch),
      withdrawals_(transaction, batch, rules.today, history_),
      store_(transaction, batch, history_),
      reader_(connection_),
      customers_(transaction, batch, source_id, layout, history_, log),
      merged_codes_(transaction, source_id),
      waiting_(transaction, batch, history_, report),
      longest_agreed_days_(shipped_legal_data().amount(LegalAmount::longest_agreed_days, rules.today)) {
    store::load_known_documents(connection_, known_);
    load_documents_to_recognise();
}

void ReceivableImport::take(const RowBatch& batch) {
    for (const auto& issue : batch.rejected)
        log_.reject(issue);
    for (const auto& row : batch.unaccepted)
        mark_unaccepted(row);
    for (const auto& issue : batch.warnings)
        log_.warn(issue);
    for (std::size_t i = 0; i < batch.rows.size(); ++i)
        take_row(batch.rows[i], batch.hashes[i]);
    report_.read = batch.rows_read;
    drafts_ = batch.drafts;
}

void ReceivableImport::take_row(const ReceivableRow& row, const RowBatch::Hashes& hashes) {
    if (magnitude_ > largest_sum - std::abs(row.amount))
        return reject(row, Field::amount, IssueCode::amount_too_large,
                      {minor_to_text(row.amount, row.currency.decimals())});
    const auto& repeated = layout_.lines.repeated;
    if (!repeated.empty() && repeated.contains(document_hash_of(row.number, row.customer.code)))
        return keep(row, hashes, customers_.meet(row.customer, hashes.customer, row.line).id);
    take_document(row, hashes);
}

void ReceivableImport::take_document(const ReceivableRow& row, const RowBatch::Hashes& hashes) {
    auto& customer = customers_.meet(row.customer, hashes.customer, row.line);
    const auto key = KnownDocuments::key_of(customer.id, hashes.number);
    known_.expect(key);
    const auto document = document_of(row, hashes, customer);
    const auto found = find(row, document, key);
    if (found.entry != nullptr)
        take_again(row, document, *found.entry, found.same_row);
    else
        add(row, document, key);
}

ReceivableImport::Found ReceivableImport::find(const ReceivableRow& row, const store::NewDocument& document,
                                               std::uint64_t key) {
    for (auto* entry = known_.find(key); entry != nullptr; entry = known_.find(key, entry)) {
        const bool same_row = entry->line == 0 && entry->digest == document.row_digest;
        // Else it is another document with the same 64 bits.
        if (same_row || reader_.is(InvoiceId{entry->invoice_id}, document.customer, row.kind, row.number))
            return {entry, same_row};
    }
    return {find_by_folded_number(row, document.customer), false};
}

void ReceivableImport::take_again(const ReceivableRow& row, const store::NewDocument& document,
                                  KnownDocuments::Entry& entry, bool same_row) {
    if (entry.line != 0)
        return reject(row, Field::number, IssueCode::duplicate_in_source,
                      {shown(row.number), std::to_string(entry.line)});
    if (same_row) {
        ++count_of(row.kind).unchanged;
        count_what_is_there(row, is_of_books(entry.invoice_id));
    } else {
        const auto stored = reader_.read(InvoiceId{entry.invoice_id});
        if (is_one_instalment(row, *stored)) {
            entry.line = KnownDocuments::line_number(row.line);
            return change_instalments({&row, 1}, row, document, *stored);
        }
        if (!change(row, document, *stored))
            return mark_seen(entry.invoice_id);
    }
    entry.line = KnownDocuments::line_number(row.line);
    entry.digest = document.row_digest;
    accept(row, entry.invoice_id);
}

void ReceivableImport::load_documents_to_recognise() {
    store::visit_documents_to_recognise(connection_, [this](const store::BookedDocument& document) {
        const auto id = static_cast<std::size_t>(document.id.value);
        if (document.of_books && id >= of_books_.size())
            of_books_.resize(std::max(id + 1, 2 * of_books_.size()));
        if (document.of_books)
            of_books_[id] = true;
        const auto folded = folded_number(document.number);
        folded_numbers_.emplace(KnownDocuments::key_of(document.customer, direction_hash(folded, document.kind)),
                                document.id);
    });
}

bool ReceivableImport::is_of_books(std::uint32_t invoice_id) const {
    return invoice_id < of_books_.size() && of_books_[invoice_id];
}

KnownDocuments::Entry* ReceivableImport::find_by_folded_number(const ReceivableRow& row, CustomerId customer) {
    if (folded_numbers_.empty())
        return nullptr;
    const auto folded = folded_number(row.number);
    const auto [begin, end] =
        folded_numbers_.equal_range(KnownDocuments::key_of(customer, direction_hash(folded, row.kind)));
    for (auto found = begin; found != end; ++found) {
        const auto stored = reader_.read(found->second);
        if (!stored || folded_number(stored->number) != folded || !is_same_direction(stored->kind, row.kind) ||
            stored->facts.amount != row.amount || stored->customer != customer)
            continue;
        const auto key = KnownDocuments::key_of(customer, number_hash(stored->number, stored->kind));
        for (auto* entry = known_.find(key); entry != nullptr; entry = known_.find(key, entry)) {
            if (entry->invoice_id == static_cast<std::uint32_t>(found->second.value))
                return entry;
        }
    }
    return nullptr;
}

store::NewDocument ReceivableImport::document_of(const ReceivableRow& row, const RowBatch::Hashes& hashes,
                                                 ImportedCustomers::Customer& customer) {
    store::NewDocument document;
    document.customer = customer.id;
    document.kind = row.kind;
    document.issued = row.issued;
    document.booked = row.booked;
    document.amount = row.amount;
    document.currency = row.currency;
    document.number = row.number;
    document.category = row.category;
    document.label = row.label;
    if (row.due) {
        document.due = *row.due;
    } else if (row.kind == DocumentKind::credit_note) {
        document.due = row.issued; // terms are for what is to be paid: a credit counts from its day on
    } else {
        const auto& own = customers_.terms_of(customer);
        document.due = due_date(own ? *own : rules_.default_terms, row.issued);
        document.due_origin = DueOrigin::estimated;
    }
    document.disputed = row.disputed;
    document.disputed_on = row.disputed_on.value_or(row.issued);
    document.dispute_closed_on = row.dispute_closed_on;
    document.row_digest = digest_of(hashes.document, document.due, document.due_origin, rules_.scope);
    return document;
}

void ReceivableImport::add(const ReceivableRow& row, const store::NewDocument& document, std::uint64_t key) {
    const auto paid = settlements_of(row);
    const auto id = store_.add(document, paid, row.settled.value_or(rules_.scope.last_day), rules_.scope.last_day);
    const auto invoice_id = static_cast<std::uint32_t>(id.value);
    known_.add({key, document.row_digest, invoice_id, KnownDocuments::line_number(row.line)});
    ++count_of(row.kind).added;
    enter(report_.added, row);
    note_long_term(document);
    waiting_.document_came(document.customer);
    if (const auto* merges = merged_codes_.of_code(row.customer.code))
        merged_codes_.remember(*merges, "invoice.customer_id", id.value);
    accept(row, invoice_id, std::max<std::size_t>(document.instalments.size(), 1));
}

bool ReceivableImport::change(const ReceivableRow& row, const store::NewDocument& document,
                              store::StoredDocument& stored) {
    const auto change = compare_document(stored.facts, row, document.due, document.due_origin, rules_.scope);
    const int decimals = row.currency.decimals();
    if (change.conflict == DocumentConflict::currency_differs) {
        reject(row, Field::currency, IssueCode::currency_differs,
               {shown(row.number), row.currency.code(), stored.facts.currency.code()});
        return false;
    }
    if (change.conflict == DocumentConflict::amount_below_settled) {
        reject(row, Field::amount, IssueCode::changed_amount_below_settled,
               {shown(row.number), minor_to_text(row.amount, decimals), minor_to_text(stored.facts.settled, decimals)});
        return false;
    }
    if (change.books_amount_differs)
        log_.warn(issue_at(
            layout_, row.line, Field::amount, IssueCode::books_amount_differs,
            {shown(row.number), minor_to_text(stored.facts.amount, decimals), minor_to_text(row.amount, decimals)}));
    revive(stored);
    store_.change(stored, change, document, row.settled.value_or(rules_.scope.last_day), rules_.scope.last_day);
    const bool reopened = change.settled_taken_back && reopen(row, stored);

    count_change(row, change, change.changes_document() || reopened);
    if (stored.facts.told_by_books)
        return true;
    const auto told = parts(settlements_of(row));
    const auto there = std::max<std::int64_t>(told - parts(change.paid), 0);
    (change.paid_on ? report_.payments.updated : report_.payments.unchanged) += there;
    report_.allocations.unchanged += there;
    return true;
}

void ReceivableImport::count_change(const ReceivableRow& row, const DocumentChange& change, bool changed) {
    using DisputeChange = DocumentChange::DisputeChange;
    if (change.dispute_change == DisputeChange::change)
        ++report_.disputes.updated;
    else if (change.dispute_change == DisputeChange::none && row.disputed)
        ++report_.disputes.unchanged;
    ++(changed ? count_of(row.kind).updated : count_of(row.kind).unchanged);
    if (changed)
        enter(report_.changed, row);
}

/// A list tells again of what was withdrawn.
void ReceivableImport::revive(store::StoredDocument& stored) {
    if (!stored.withdrawn)
        return;
    withdrawals_.revive(stored.id);
    store_.count_as_own(stored);
    stored.batch_id = own_batch_.value;
}

/// The list tells more open than the ledger: true when that could be taken back, since it was only supposed to be paid.
bool ReceivableImport::reopen(const ReceivableRow& row, store::StoredDocument& stored) {
    std::int64_t open = 0;
    for (const auto& item : stored.items)
        open += item.amount - item.settled;
    const auto more = open_after(row) - open;
    if (store_.reopen(stored, more, rules_.scope.last_day) == more)
        return true;
    log_.warn(issue_at(layout_, row.line, row.open_amount ? Field::open_amount : Field::settled,
                       IssueCode::settled_taken_back, {shown(row.number)}));
    return false;
}

void ReceivableImport::count_what_is_there(const ReceivableRow& row, bool of_books) {
    const auto told = of_books ? 0 : parts(settlements_of(row));
    report_.payments.unchanged += told;
    report_.allocations.unchanged += told;
    report_.disputes.unchanged += row.disputed ? 1 : 0;
}

void ReceivableImport::accept(const ReceivableRow& row, std::uint32_t invoice_id, std::size_t rows) {
    accepted_ += static_cast<std::int64_t>(rows);
    magnitude_ += std::abs(row.amount);
    mark_seen(invoice_id);
    first_issued_ = std::min(first_issued_.value_or(row.issued), row.issued);
    if (is_of_books(invoice_id))
        return;
    expected_open_[row.currency.packed()] += open_after(row);
    if (invoice_id >= told_open_.size())
        told_open_.resize(seen_.size());
    told_open_[invoice_id] += open_after(row);
}

void ReceivableImport::enter(ReportedDocuments& list, const ReceivableRow& row) {
    ++list.count;
    if (list.keeps_more())
        list.documents.push_back({std::string(row.customer.code), std::string(row.number),
                                  minor_to_text(row.amount, row.currency.decimals())});
}

void ReceivableImport::reject(const ReceivableRow& row, ReceivableField field, IssueCode code,
                              std::vector<std::string> arguments) {
    log_.reject(issue_at(layout_, row.line, field, code, std::move(arguments)));
}

void ReceivableImport::mark_seen(std::uint32_t invoice_id) {
    if (invoice_id >= seen_.size())
        seen_.resize(std::max<std::size_t>(invoice_id + std::size_t{1}, 2 * seen_.size()));
    seen_[invoice_id] = true;
}

Count& ReceivableImport::count_of(DocumentKind kind) const {
    return kind == DocumentKind::credit_note ? report_.credit_notes : report_.invoices;
}

} // namespace encours
