// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/hash_set.h"
#include "core/matching/instalments.h"
#include "core/matching/known_documents.h"
#include "core/store/import_store.h"
#include "core/store/merged_codes.h"
#include "core/store/open_sums_store.h"
#include "core/store/withdrawal_store.h"
#include "core/usecase/imported_customers.h"
#include "core/usecase/row_batches.h"
#include "core/usecase/waiting_payments.h"

#include <cstdint>
#include <map>
#include <memory>
#include <memory_resource>
#include <span>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace encours {

/// What the rows of a list are written down by.
struct ImportRules {
    SourceScope scope;
    PaymentTerms default_terms; ///< of invoices without a due day whose customer has none
    bool complete_list = false;
    Date today;
};

/// Writes the rows of a list into a ledger, within the caller's transaction: each document is found again, added, changed
/// or refused. Counts what it does in the report.
class ReceivableImport {
public:
    ReceivableImport(const store::Transaction& transaction, BatchId batch, std::int64_t source_id,
                     const CsvLayout& layout, const ImportRules& rules, ImportReport& report, IssueLog& log);

    void take(const RowBatch& batch);
    /// After the last batch, and after the indexes are there: what is absent from a complete list, what depends on all rows
    /// (payers, estimated due days), and the controls.
    void finish(Currency company_currency);

    [[nodiscard]] std::int64_t accepted() const { return accepted_; }
    [[nodiscard]] std::optional<Date> first_issued() const { return first_issued_; }
    /// By batch id, for the journal; after finish.
    [[nodiscard]] std::map<std::int64_t, BatchTotals> changes() const;

private:
    /// A row whose document has several in the list: what they are together is seen when all are there.
    struct KeptRow {
        ReceivableRow row;
        RowBatch::Hashes hashes;
    };
    struct Found {
        KnownDocuments::Entry* entry = nullptr; ///< nullptr: it is new
        bool same_row = false;                  ///< it was last read from such a row
    };
    void take_row(const ReceivableRow& row, const RowBatch::Hashes& hashes);
    void take_document(const ReceivableRow& row, const RowBatch::Hashes& hashes);
    [[nodiscard]] Found find(const ReceivableRow& row, const store::NewDocument& document, std::uint64_t key);
    void keep(const ReceivableRow& row, const RowBatch::Hashes& hashes, CustomerId customer);
    void take_kept_rows();
    /// The instalments of one document, by their due days.
    void take_instalments(std::span<const KeptRow> rows);
    void change_instalments(std::span<const ReceivableRow> rows, ReceivableRow whole, store::NewDocument document,
                            store::StoredDocument& stored);
    bool change_instalment(const ReceivableRow& row, const InstalmentChange& told, store::StoredDocument& stored);
    void count_change(const ReceivableRow& row, const DocumentChange& change, bool changed);
    void reject_contradictions(std::vector<KeptRow>& rows);
    void add(const ReceivableRow& row, const store::NewDocument& document, std::uint64_t key);
    /// False when the row was refused.
    bool change(const ReceivableRow& row, const store::NewDocument& document, store::StoredDocument& stored);
    void revive(store::StoredDocument& stored);
    [[nodiscard]] store::NewDocument document_of(const ReceivableRow& row, const RowBatch::Hashes& hashes,
                                                 ImportedCustomers::Customer& customer);
    bool reopen(const ReceivableRow& row, store::StoredDocument& stored);
    void accept(const ReceivableRow& row, std::uint32_t invoice_id, std::size_t rows = 1);
    void reject(const ReceivableRow& row, ReceivableField field, IssueCode code, std::vector<std::string> arguments);
    void mark_unaccepted(const RowBatch::Unaccepted& row);
    void mark_seen(std::uint32_t invoice_id);
    void load_documents_to_recognise();
    [[nodiscard]] bool is_of_books(std::uint32_t invoice_id) const;
    /// A document of the books, or one that a person entered, that the row tells of with its number spelt otherwise;
    /// nullptr: none.
    [[nodiscard]] KnownDocuments::Entry* find_by_folded_number(const ReceivableRow& row, CustomerId customer);
    /// Takes down a row whose document is there.
    void take_again(const ReceivableRow& row, const store::NewDocument& document, KnownDocuments::Entry& entry,
                    bool same_row);
    void count_what_is_there(const ReceivableRow& row, bool of_books);
    static void enter(ReportedDocuments& list, const ReceivableRow& row);
    void settle_absent();
    void settle_absent_instalments();
    void settle_absent(store::StoredDocument& document, std::int64_t open, std::int64_t item);
    void warn_of_list();
    /// Where the document falls due later than terms between businesses may last: whether it does is seen in the end.
    void note_long_term(const store::NewDocument& document);
    void warn_of_long_terms();
    void expect_what_others_settled();
    void add_controls(Currency company_currency);
    [[nodiscard]] Count& count_of(DocumentKind kind) const;

    const store::Connection& connection_;
    std::int64_t source_id_;
    const CsvLayout& layout_;
    const ImportRules& rules_;
    ImportReport& report_;
    IssueLog& log_;
    BatchId own_batch_;

    store::RowHistory history_;
    store::WithdrawalStore withdrawals_;
    store::ImportStore store_;
    store::DocumentReader reader_;
    ImportedCustomers customers_;
    store::MergedCodes merged_codes_;
    WaitingPayments waiting_;
    KnownDocuments known_;
    std::vector<bool> of_books_; ///< by invoice id; empty where the ledger has no books
    std::unordered_multimap<std::uint64_t, InvoiceId>
        folded_numbers_;                  ///< of documents of the books and of persons, with their customers
    std::vector<bool> seen_;              ///< by invoice id: what this list holds, refused rows included
    std::vector<std::int64_t> told_open_; ///< likewise: what it says is open
    std::map<std::tuple<std::int64_t, DocumentKind, std::string_view>, std::vector<KeptRow>>
        kept_; ///< by customer, kind and number: the ledger is the same whatever the order of the list
    std::pmr::monotonic_buffer_resource kept_texts_;
    bool instalments_are_equal_ = true;
    struct UntoldItem {
        InvoiceId document;
        std::int64_t item = 0;
        std::uint64_t hash = 0; ///< document_hash_of
    };
    std::vector<UntoldItem> untold_items_; ///< of documents of which a complete list tells
    HashSet unaccepted_;                   ///< document_hash_of the rows that were refused
    std::int64_t unidentified_ = 0;
    std::int64_t drafts_ = 0;
    struct LongTerm {
        CustomerId customer;
        Date issued, due;
    };
    std::vector<LongTerm> long_terms_; ///< of documents that were added
    std::int64_t longest_agreed_days_; ///< of payment terms, in law
    std::int64_t accepted_ = 0;
    std::int64_t magnitude_ = 0; ///< of all amounts together
    std::optional<Date> first_issued_;
    std::map<std::uint16_t, std::int64_t> expected_open_;
};

} // namespace encours
