// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/ids.h"
#include "core/ledger/kinds.h"
#include "core/matching/document_change.h"
#include "core/matching/known_documents.h"
#include "core/store/connection.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace encours::store {

/// A document as the ledger has it, with what an import may change of it.
struct StoredDocument {
    struct Item {
        std::int64_t id = 0;
        std::int64_t amount = 0;
        std::int64_t settled = 0;
        Date due;
        DueOrigin due_origin{};
    };

    InvoiceId id;
    CustomerId customer;
    DocumentKind kind{};
    std::int64_t batch_id = 0; ///< 0: no import made it
    bool withdrawn = false;    ///< it stands as cancelled, since no source told of it any more
    std::string number, category, label;
    std::vector<Item> items;     ///< in the order of their due days
    std::int64_t payment_id = 0; ///< the one that paid it at once, see DocumentFacts::paid_at_once
    std::int64_t dispute_id = 0; ///< the last one
    DocumentFacts facts;         ///< its texts are those above
};

/// Finds documents one by one, on the bare handle.
class DocumentReader {
public:
    explicit DocumentReader(const Connection& connection);
    ~DocumentReader();
    DocumentReader(const DocumentReader&) = delete;
    DocumentReader& operator=(const DocumentReader&) = delete;

    /// Is the document of this id the one that is meant?
    [[nodiscard]] bool is(InvoiceId id, CustomerId customer, DocumentKind kind, std::string_view number);
    /// nullptr when there is none.
    [[nodiscard]] std::unique_ptr<StoredDocument> read(InvoiceId id);

private:
    struct Statements;

    void read_items(StoredDocument& document);
    void read_settlements(StoredDocument& document);
    void read_dispute(StoredDocument& document);

    std::unique_ptr<Statements> statements_;
};

/// Every document of the ledger, by KnownDocuments::key_of its number_hash.
void load_known_documents(const Connection& connection, KnownDocuments& known);

/// A document of which books tell, or that a person entered: its number may be spelt otherwise in a list. The view
/// lasts until the next.
struct BookedDocument {
    InvoiceId id;
    CustomerId customer;
    DocumentKind kind{};
    std::string_view number;
    bool of_books = false;
};
void visit_documents_to_recognise(const Connection& connection,
                                  const std::function<void(const BookedDocument&)>& visit);

/// The documents that a source brought and of which no books tell, apart from those that were taken back.
void visit_documents_of_source(const Connection& connection, std::int64_t source_id,
                               const std::function<void(InvoiceId)>& visit);

} // namespace encours::store
