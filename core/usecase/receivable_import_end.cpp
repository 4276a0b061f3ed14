// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a list's import: what only all its rows together can tell.
#include "core/import/document_lines.h"
#include "core/import/issue_text.h"
#include "core/import/row_digest.h"
#include "core/law/term_cap.h"
#include "core/money/money.h"
#include "core/store/customer_facts_store.h"
#include "core/usecase/receivable_import.h"

#include <algorithm>
#include <cstdlib>
#include <unordered_map>

namespace encours {

namespace {

constexpr std::string_view instalments = "instalments"; ///< how documents of several rows were read

} // namespace

/// A row that was refused is in the list all the same: what it stands for is not absent.
void ReceivableImport::mark_unaccepted(const RowBatch::Unaccepted& row) {
    if (!rules_.complete_list)
        return;
    if (row.customer_code.empty() || row.number.empty()) {
        ++unidentified_;
        return;
    }
    (void)unaccepted_.insert(document_hash_of(row.number, row.customer_code));
    const auto customer = customers_.find(row.customer_code);
    if (!customer)
        return;
    for (const auto kind : {DocumentKind::invoice, DocumentKind::credit_note}) {
        const auto key = KnownDocuments::key_of(*customer, number_hash(row.number, kind));
        for (const auto* entry = known_.find(key); entry != nullptr; entry = known_.find(key, entry))
            mark_seen(entry->invoice_id);
    }
}

void ReceivableImport::settle_absent() {
    std::vector<InvoiceId> absent;
    store::visit_documents_of_source(connection_, source_id_, [&](InvoiceId id) {
        const auto place = static_cast<std::size_t>(id.value);
        if (place >= seen_.size() || !seen_[place])
            absent.push_back(id);
    });
    for (const auto id : absent) {
        const auto document = reader_.read(id);
        const auto open = document->facts.amount - document->facts.settled;
        const auto known_from = document->facts.booked.value_or(document->facts.issued);
        if (open == 0 || known_from > rules_.scope.last_day) // the list could not know it yet
            continue;
        settle_absent(*document, open, 0);
    }
}

/// What is open of a document, or of one of its due items, is paid: the list does not have it any more.
void ReceivableImport::settle_absent(store::StoredDocument& document, std::int64_t open, std::int64_t item) {
    const auto amount = item == 0 ? document.facts.amount : open;
    store_.settle(document, SettlementKind::cash_unknown_day, rules_.scope.last_day, open, item);
    store_.forget_row(document.id);
    Issue issue;
    issue.code = IssueCode::absent_from_list;
    issue.arguments = {shown(customers_.code_of(document.customer)), shown(document.number)};
    log_.warn(std::move(issue));
    ++report_.settled.count;
    if (report_.settled.keeps_more())
        report_.settled.documents.push_back({customers_.code_of(document.customer), document.number,
                                             minor_to_text(amount, document.facts.currency.decimals())});
}

void ReceivableImport::settle_absent_instalments() {
    for (const auto& untold : untold_items_) {
        if (unaccepted_.contains(untold.hash))
            continue; // the row that was refused may tell of it
        const auto document = reader_.read(untold.document);
        const auto place = std::find_if(document->items.begin(), document->items.end(),
                                        [&untold](const auto& known) { return known.id == untold.item; });
        const auto open = place->amount - place->settled;
        if (open == 0)
            continue;
        expected_open_[document->facts.currency.packed()] -= open;
        if (const auto at = static_cast<std::size_t>(untold.document.value); at < told_open_.size())
            told_open_[at] -= open;
        settle_absent(*document, open, untold.item);
    }
}

void ReceivableImport::note_long_term(const store::NewDocument& document) {
    const bool is_sale = document.kind == DocumentKind::invoice || document.kind == DocumentKind::deposit;
    const auto due = document.instalments.empty() ? document.due : document.instalments.back().due;
    if (is_sale && document.due_origin == DueOrigin::stated && due - document.issued > longest_agreed_days_)
        long_terms_.push_back({document.customer, document.issued, due});
}

void ReceivableImport::warn_of_long_terms() {
    if (long_terms_.empty())
        return;
    std::unordered_map<std::int64_t, store::CustomerConditions> customers;
    for (auto& customer : store::read_customer_conditions(connection_))
        customers.emplace(customer.id.value, std::move(customer));
    const auto count = std::count_if(long_terms_.begin(), long_terms_.end(), [&](const LongTerm& term) {
        const auto found = customers.find(term.customer.value);
        return found != customers.end() &&
               breach_of(term.issued, term.due, found->second.kind, found->second.terms_stipulated);
    });
    if (count == 0)
        return;
    Issue issue;
    issue.code = IssueCode::terms_too_long;
    issue.arguments = {std::to_string(count)};
    log_.warn(std::move(issue));
}

void ReceivableImport::warn_of_list() {
    const auto warn = [this](IssueCode code, std::string argument) {
        Issue issue;
        issue.code = code;
        issue.arguments = {std::move(argument)};
        log_.warn(std::move(issue));
    };
    if (drafts_ > 0)
        warn(IssueCode::drafts_left_out, std::to_string(drafts_));
    if (layout_.lines.present && !layout_.lines.is_sure)
        warn(IssueCode::lines_unclear, shown(layout_.columns.header_of(ReceivableField::amount)));
    if (report_.lines == instalments && instalments_are_equal_ && is_title_of_total(layout_.columns))
        warn(IssueCode::instalments_unclear, shown(layout_.columns.header_of(ReceivableField::amount)));
}

void ReceivableImport::finish(Currency company_currency) {
    take_kept_rows();
    if (rules_.complete_list) {
        // A row that says nothing of what it stands for could be any of those that seem absent.
        report_.controls.push_back({"complete_list", "0", std::to_string(unidentified_), unidentified_ == 0});
        if (unidentified_ == 0) {
            settle_absent();
            settle_absent_instalments();
        }
    }
    warn_of_list();
    customers_.finish(rules_.default_terms);
    warn_of_long_terms();
    store_.save();
    report_.customers = customers_.count();
    report_.payments.added = store_.added().payments;
    report_.allocations.added = store_.added().allocations;
    report_.disputes.added = store_.added().disputes;
    waiting_.take();
    add_controls(company_currency);
    log_.sort();
}

std::map<std::int64_t, BatchTotals> ReceivableImport::changes() const {
    auto changes = store_.changes();
    for (const auto& [batch, totals] : waiting_.changes())
        changes[batch] += totals;
    return changes;
}

/// The list cannot know what other sources say was paid: that much less is open than it says.
void ReceivableImport::expect_what_others_settled() {
    for (const auto& [id, settled] : store::settled_by_others(connection_, source_id_)) {
        const auto place = static_cast<std::size_t>(id);
        if (place >= told_open_.size() || is_of_books(static_cast<std::uint32_t>(id)))
            continue;
        const auto document = reader_.read(InvoiceId{id});
        const auto more = told_open_[place] - (document->facts.amount - document->facts.settled);
        if ((more < 0) == (settled < 0))
            expected_open_[document->facts.currency.packed()] -= std::abs(more) < std::abs(settled) ? more : settled;
    }
}

void ReceivableImport::add_controls(Currency company_currency) {
    const auto accounted = accepted_ + report_.rejected_count;
    report_.controls.push_back(
        {"rows", std::to_string(report_.read), std::to_string(accounted), report_.read == accounted});
    const auto of_all = store::open_sums_of_all(connection_, std::count(seen_.begin(), seen_.end(), true));
    const auto sums = of_all ? *of_all : store::open_sums(connection_, [this](InvoiceId id) {
        const auto place = static_cast<std::size_t>(id.value);
        return place < seen_.size() && seen_[place] && !is_of_books(static_cast<std::uint32_t>(id.value));
    });
    const auto sum_in = [](const auto& by_currency, Currency currency) {
        const auto found = by_currency.find(currency.packed());
        return minor_to_text(found == by_currency.end() ? 0 : found->second, currency.decimals());
    };
    report_.open_total = store::owed_text(sums, company_currency);
    if (!rules_.scope.tells_settlement)
        return;
    expect_what_others_settled();
    for (const auto& [packed, expected] : expected_open_) {
        const auto currency = Currency::from_packed(packed);
        const auto name = currency == company_currency ? std::string("open_total") : "open_total_" + currency.code();
        const auto wanted = minor_to_text(expected, currency.decimals());
        const auto found = sum_in(sums.chosen, currency);
        report_.controls.push_back({name, wanted, found, wanted == found});
    }
}

} // namespace encours
