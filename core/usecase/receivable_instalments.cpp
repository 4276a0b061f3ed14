// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that have several rows in a list: instalments, each with its due day, or rows that contradict each other.
#include "core/base/content_hash.h"
#include "core/import/document_lines.h"
#include "core/import/issue_text.h"
#include "core/import/kept_texts.h"
#include "core/import/row_cells.h"
#include "core/matching/instalments.h"
#include "core/money/money.h"
#include "core/usecase/receivable_import.h"

#include <algorithm>
#include <cstdlib>

namespace encours {

namespace {

using Field = ReceivableField;

/// The document of which these rows, by their due days, tell the instalments. What one of them tells is the document's.
ReceivableRow whole_of(std::span<const ReceivableRow> rows) {
    auto whole = rows.front();
    whole.settled.reset();
    whole.amount = 0;
    whole.open_amount = 0;
    for (const auto& row : rows) {
        whole.line = std::min(whole.line, row.line);
        whole.amount += row.amount;
        *whole.open_amount += open_after(row);
        whole.due = row.due; // the last one
        whole.booked = whole.booked ? whole.booked : row.booked;
        whole.category = whole.category.empty() ? row.category : whole.category;
        whole.label = whole.label.empty() ? row.label : whole.label;
        if (row.disputed) {
            whole.disputed = true;
            whole.disputed_on = row.disputed_on;
            whole.dispute_closed_on = row.dispute_closed_on;
        }
    }
    return whole;
}

store::NewDocument::Instalment instalment_of(const ReceivableRow& row, Date last_day) {
    return {*row.due,
            row.amount,
            settlements_of(row),
            row.settled.value_or(last_day),
            row.disputed,
            row.disputed_on.value_or(row.issued),
            row.dispute_closed_on};
}

} // namespace

void ReceivableImport::keep(const ReceivableRow& row, const RowBatch::Hashes& hashes, CustomerId customer) {
    auto kept = row;
    keep_texts(kept, kept_texts_);
    kept_[{customer.value, kept.kind, kept.number}].push_back({kept, hashes});
}

void ReceivableImport::take_kept_rows() {
    for (auto& [key, rows] : kept_) {
        reject_contradictions(rows);
        if (rows.size() == 1) {
            take_document(rows.front().row, rows.front().hashes);
            continue;
        }
        std::sort(rows.begin(), rows.end(), [](const KeptRow& a, const KeptRow& b) { return *a.row.due < *b.row.due; });
        take_instalments(rows);
    }
    kept_.clear();
}

/// Rows of one document in the list's order: the first counts, and those that can be its other instalments.
void ReceivableImport::reject_contradictions(std::vector<KeptRow>& rows) {
    std::vector<KeptRow> taken;
    for (const auto& kept : rows) {
        const auto& row = kept.row;
        const auto same_day = std::find_if(taken.begin(), taken.end(), [&row](const KeptRow& other) {
            return !row.due || !other.row.due || *row.due == *other.row.due;
        });
        if (same_day != taken.end()) {
            reject(row, Field::number, IssueCode::duplicate_in_source,
                   {shown(row.number), std::to_string(same_day->row.line)});
            continue;
        }
        const auto& first = taken.empty() ? row : taken.front().row;
        if (first.issued != row.issued)
            reject(row, Field::issued, IssueCode::instalment_differs,
                   {shown(row.number), std::to_string(first.line), to_iso(first.issued), to_iso(row.issued)});
        else if (first.currency != row.currency)
            reject(row, Field::currency, IssueCode::instalment_differs,
                   {shown(row.number), std::to_string(first.line), first.currency.code(), row.currency.code()});
        else
            taken.push_back(kept);
    }
    rows = std::move(taken);
}

void ReceivableImport::take_instalments(std::span<const KeptRow> kept) {
    std::vector<ReceivableRow> rows;
    ContentHash digest;
    for (const auto& one : kept) {
        rows.push_back(one.row);
        digest.add(static_cast<std::int64_t>(one.hashes.document));
        instalments_are_equal_ = instalments_are_equal_ && one.row.amount == kept.front().row.amount;
    }
    report_.lines = "instalments";
    const auto whole = whole_of(rows);
    auto hashes = kept.front().hashes;
    hashes.document = digest.value();
    auto document = document_of(whole, hashes, customers_.meet(whole.customer, hashes.customer, whole.line));
    for (const auto& row : rows)
        document.instalments.push_back(instalment_of(row, rules_.scope.last_day));
    const auto key = KnownDocuments::key_of(document.customer, hashes.number);
    const auto found = find(whole, document, key);
    if (found.entry == nullptr)
        return add(whole, document, key);

    auto& entry = *found.entry;
    const auto reject_all = [&](Field field, IssueCode code, const std::vector<std::string>& arguments) {
        for (const auto& row : rows)
            reject(row, field, code, arguments);
        mark_seen(entry.invoice_id);
    };
    if (entry.line != 0)
        return reject_all(Field::number, IssueCode::duplicate_in_source,
                          {shown(whole.number), std::to_string(entry.line)});
    entry.line = KnownDocuments::line_number(whole.line);
    entry.digest = document.row_digest;
    if (found.same_row) {
        ++count_of(whole.kind).unchanged;
        for (const auto& row : rows)
            count_what_is_there(row, is_of_books(entry.invoice_id));
        return accept(whole, entry.invoice_id, rows.size());
    }
    const auto stored = reader_.read(InvoiceId{entry.invoice_id});
    if (stored->facts.currency != whole.currency)
        return reject_all(Field::currency, IssueCode::currency_differs,
                          {shown(whole.number), whole.currency.code(), stored->facts.currency.code()});
    if (!stored->facts.told_by_books)
        return change_instalments(rows, whole, document, *stored);
    // The books have one claim, and what they set against it: it falls due when all of it does.
    (void)change(whole, document, *stored);
    log_.warn(issue_at(layout_, whole.line, Field::due, IssueCode::books_instalments,
                       {shown(whole.number), to_iso(*whole.due)}));
    accept(whole, entry.invoice_id, rows.size());
}

void ReceivableImport::change_instalments(std::span<const ReceivableRow> rows, ReceivableRow whole,
                                          store::NewDocument document, store::StoredDocument& stored) {
    std::vector<KnownInstalment> known;
    for (const auto& item : stored.items)
        known.push_back({item.due, item.due_origin, item.amount, item.settled});
    const auto changes = compare_instalments(known, rows, rules_.scope);
    const int decimals = whole.currency.decimals();
    revive(stored);

    whole.amount = changes.amount;
    auto change = compare_document(stored.facts, whole, document.due, document.due_origin, rules_.scope);
    change.due.reset(); // each has its own
    change.due_origin.reset();
    // Where some are not told, the same rows say something new once those have changed.
    const bool is_partial =
        !changes.untold.empty() || std::any_of(changes.told.begin(), changes.told.end(),
                                               [](const InstalmentChange& told) { return told.below_settled; });
    document.row_digest = is_partial ? 0 : document.row_digest;
    store_.change_texts(stored, change, document);

    bool changed = change.changes_document() || !changes.dropped.empty();
    std::size_t accepted = 0;
    std::int64_t open = 0;
    std::int64_t disputed_item = stored.items.empty() ? 0 : stored.items.back().id;
    for (const auto& told : changes.told) {
        const auto& row = rows[told.row];
        if (told.below_settled) {
            const auto& item = known[*told.known];
            reject(row, Field::amount, IssueCode::changed_amount_below_settled,
                   {shown(row.number), minor_to_text(row.amount, decimals), minor_to_text(item.settled, decimals)});
            open += item.amount - item.settled;
            continue;
        }
        ++accepted;
        open += open_after(row);
        changed = change_instalment(row, told, stored) || changed;
        if (row.disputed)
            disputed_item = stored.items[told.known.value_or(stored.items.size() - 1)].id;
    }
    for (const auto place : changes.dropped)
        store_.change_item(stored, place, known[place].due, 0, known[place].origin);
    for (const auto place : changes.untold) {
        open += known[place].amount - known[place].settled;
        if (rules_.complete_list)
            untold_items_.push_back(
                {stored.id, stored.items[place].id, document_hash_of(whole.number, whole.customer.code)});
    }
    store_.change_dispute(stored, change, disputed_item);
    count_change(whole, change, changed);
    whole.settled.reset();
    whole.open_amount = open;
    accept(whole, static_cast<std::uint32_t>(stored.id.value), accepted);
}

/// True when anything but a settlement came.
bool ReceivableImport::change_instalment(const ReceivableRow& row, const InstalmentChange& told,
                                         store::StoredDocument& stored) {
    const auto last_day = rules_.scope.last_day;
    if (!told.known)
        store_.add_item(stored, told.due, told.amount);
    else if (told.changes_item)
        store_.change_item(stored, *told.known, told.due, told.amount, told.origin);
    const auto item = stored.items[told.known.value_or(stored.items.size() - 1)].id;
    store_.settle(stored, SettlementKind::cash, row.settled.value_or(last_day), told.paid.on_day, item);
    store_.settle(stored, SettlementKind::cash_unknown_day, last_day, told.paid.unknown_day, item);
    const bool reopened = told.reopened != 0 && store_.reopen(stored, told.reopened, last_day, item) == told.reopened;
    if (told.reopened != 0 && !reopened)
        log_.warn(issue_at(layout_, row.line, row.open_amount ? Field::open_amount : Field::settled,
                           IssueCode::settled_taken_back, {shown(row.number)}));
    const auto there = std::max(parts(settlements_of(row)) - parts(told.paid), 0);
    report_.payments.unchanged += there;
    report_.allocations.unchanged += there;
    return !told.known || told.changes_item || reopened;
}

} // namespace encours
