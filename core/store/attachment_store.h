// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sha256.h"
#include "core/ledger/attachment.h"
#include "core/reminder/message.h"
#include "core/store/row_history.h"
#include "core/store/transaction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace encours::store {

// The bytes stand in `document`, once each, whoever refers to them; they are never read with the rest of the ledger.

/// The document that something is attached to.
struct AttachingDocument {
    InvoiceId id;
    CustomerId customer;
    std::string number, customer_name;
};
[[nodiscard]] std::optional<AttachingDocument> read_attaching_document(const Connection& connection, InvoiceId id);

/// Of a document, by their names.
[[nodiscard]] std::vector<Attachment> attachments_of(const Connection& connection, InvoiceId document);
[[nodiscard]] bool is_attached(const Connection& connection, InvoiceId document, const Digest& digest);

struct NewAttachment {
    std::string name, media_type;
    std::string_view bytes;
    Digest digest{};
    std::int64_t now_utc_ms = 0;
    std::optional<LegalEventId> proves; ///< what it is the proof of
};
AttachmentId add_attachment(const Transaction& transaction, RowHistory& history, const AttachingDocument& document,
                            const NewAttachment& attachment);

/// Of a message: its acknowledgement of receipt, the envelope that came back.
AttachmentId add_proof_of_message(const Transaction& transaction, RowHistory& history, MessageId message,
                                  const NewAttachment& attachment);
/// In the order in which they came.
[[nodiscard]] std::vector<Attachment> proofs_of_message(const Connection& connection, MessageId message);
[[nodiscard]] bool is_proof_of_message(const Connection& connection, MessageId message, const Digest& digest);

/// The same bytes are attached to the document already: they are the proof, too.
void make_proof(const Transaction& transaction, RowHistory& history, InvoiceId document, const Digest& digest,
                LegalEventId event);

struct StoredAttachment {
    Attachment attachment;
    InvoiceId document; ///< 0: it belongs to a message
    std::string number; ///< of the document
    Digest digest{};
};
/// Nothing for an id that is not there.
[[nodiscard]] std::optional<StoredAttachment> read_attachment(const Connection& connection, AttachmentId id);
[[nodiscard]] std::string read_attachment_bytes(const Connection& connection, AttachmentId id);
/// Its bytes stay for as long as drop_unused_bytes lets them.
void remove_attachment(const Transaction& transaction, RowHistory& history, AttachmentId id);

/// Deletes bytes to which nothing refers any more. Those of an attachment that was removed stay for so long that the
/// removal can be taken back: 30 days.
void drop_unused_bytes(const Transaction& transaction, std::int64_t now_utc_ms);

} // namespace encours::store
